/// What a column means to Rapport, whatever the export calls it.
///
/// The raw values are what people type (`--map date=Termin`) and what the tables of
/// `Intake/Systems` are written in. A field means the same in every export; some only make sense
/// in one role: `id` is a customer's own id, in a list of interactions that customer is `key`.
package enum Field: String, Sendable, CaseIterable, Hashable {
  // Who: of a customer list; and of interactions, where an export names people instead of ids.
  case id
  case name
  case firstName
  case lastName
  case company
  case email
  case phone
  case kind
  case tier
  case owner
  case segment
  /// Words that somebody has put on a customer, several in a cell.
  case tags
  /// How often we want to be in touch (N1): "6 weeks".
  case cadence
  case since
  case birthday
  case revenue
  case currency
  case contactName
  /// What the person named in the row is at the customer's: "Head of purchasing".
  case jobTitle
  case lastContact
  /// The key of the account a contact belongs to, or of the contact a lead became.
  case parent

  // What happened: of a list of interactions.
  case interaction
  /// Whose interaction: the customer's or account's id.
  case key
  case contactKey
  case leadKey
  /// Whatever the row is about: an account, a contact or a deal ("Regarding", "Parent ID").
  case relatedKey
  /// Of what sort that is, as the row says: "Account", "Contact".
  case relatedType
  /// When it happened.
  case date
  case completedDate
  /// When a deal was closed, or is expected to be.
  case closeDate
  /// When a deal was engaged with or opened.
  case openedDate
  case dueDate
  case createdDate
  case type
  case channel
  case direction
  /// Theirs or not: "Is Inbound" = Yes.
  case inbound
  /// Ours or not: "Created by an agent" = True.
  case outbound
  case status
  /// Done or not: "Completed" = False.
  case completed
  /// Called off or not: "is_cancellation" = 1.
  case cancelled
  /// Deleted, merged or a test, or since when (R12): such a row is left out.
  case deleted
  /// Of a ticket: whether, when or how often somebody of us answered.
  case answered
  /// Of a ticket: who opened it, which may be one of us.
  case opener
  case subject
  case notes
  case amount
  /// What was given back of it.
  case refund
  /// What they answered to a survey: "3", "2/10", stars.
  case score

  // The parties of a message, a call, a meeting, where a row names both sides.
  /// Who wrote or rang: addresses, names, numbers, profiles.
  case sender
  /// Who got it or was rung; several in a cell.
  case recipient
  case copied
  case blindCopied
  case organiser
  case attendees
  /// What is ours on the row: our own number, the mailbox's user.
  case ours
  /// The call that a row is a leg of.
  case call
  case folder
  /// How long a call took; no time at all reached nobody.
  case duration
  /// Of a call: taken or not ("Answered" = No).
  case taken
  /// A machine took it: a link to what was said, the program's name.
  case voicemail

  /// Known and deliberately unused; it only helps to recognise the role (a city, a duration).
  case detail
  /// A record's own change date: never an interaction (crm-headers, Dynamics "Modified On").
  case modified
}

extension Field {
  package static let dates: [Field] = [
    .completedDate, .date, .dueDate, .closeDate, .openedDate, .createdDate,
  ]

  /// Keys an interaction may be joined by, best first.
  package static let keys: [Field] = [.key, .relatedKey, .contactKey, .leadKey]

  /// Fields of which every column is read.
  static let readWhole: [Field] = [
    .sender, .recipient, .copied, .blindCopied, .organiser, .attendees, .ours, .cancelled,
    .voicemail,
  ]

  package var isDate: Bool {
    switch self {
    case .since, .birthday, .lastContact, .date, .completedDate, .closeDate, .openedDate,
      .dueDate, .createdDate:
      true
    default: false
    }
  }

  package var isAmount: Bool { self == .amount || self == .revenue || self == .refund }

  package var isKey: Bool { self == .id || self == .parent || Field.keys.contains(self) }

  /// The field somebody means by `text`: spelling, case and separators do not matter.
  package init?(typed text: String) {
    let wanted = headerKey(text)
    if let field = Field.allCases.first(where: { headerKey($0.rawValue) == wanted }) {
      self = field
      return
    }
    switch wanted {
    case "customer", "customerid", "account", "accountid": self = .key
    case "interactionid", "activityid": self = .interaction
    case "note", "text", "body": self = .notes
    case "mail": self = .email
    case "customername": self = .name
    default: return nil
    }
  }
}

/// What an input is for.
package enum FileRole: String, Sendable, CaseIterable, Hashable {
  case customers
  case interactions
  /// It only says that one key stands for another: contacts of accounts, leads of contacts.
  case link
  case unknown
}
