package import Basics
package import CSV

/// A file, understood: what it is for, what its columns mean, how its dates and numbers are
/// written, and what is wrong with it. Everything that reads its rows goes by this.
package struct RecognisedFile: Sendable {
  package let source: Source
  package var layout: Layout
  package var role: FileRole
  /// Whose names the columns have: "HubSpot", "German headers".
  package var system: String
  /// What sort of record: "calls", "*" where the system has no sorts.
  package var object: String
  /// What every row is where no column says so.
  package var usualKind: TouchKind?
  /// Its rows are time that one of us worked.
  var isTimeSheet = false
  /// Its ids are accounts of books, of which those that begin with 7 to 9 are suppliers'.
  var numbersSuppliers: Bool { system == "DATEV" && role == .customers }
  /// What every customer is where no column says so.
  package var relationship: RelationshipKind?
  /// The columns of each field, best first.
  package var columns: [Field: [Int]] = [:]
  /// Of the columns of last contact, those that only the words of their headers tell: they are
  /// believed if there is a day in them.
  var contactDaysByWords: Set<Int> = []
  /// Of customers: columns of a month each ("Mar 2026"), with its last day; what stands there was
  /// contact.
  var contactMonths: [(column: Int, day: Day)] = []
  /// Of the columns of last contact those of a series, each of another contact ("Visit 1", "Visit
  /// 2"), and of which kind it is.
  var contactSeries: [Int: TouchKind] = [:]
  /// Fields that stand in for an id where the export has none.
  package var identity: [Field] = []
  package var dates: [Int: DateColumnDecision] = [:]
  package var numbers: [Int: NumberColumnDecision] = [:]
  package var keys: [KeyColumn] = []
  /// Of customers: the columns that say what became of them.
  var states: [StateColumn] = []
  /// What its first rows hold.
  var sample: ValueSample?
  /// Places from which its rows can be read by several threads; of interactions only.
  var checkpoints: [Checkpoint] = []
  /// What is known of the tables of its file, however their columns are read.
  package var surveys = FileSurveys(isKept: false)
  /// Other processes have looked at its rows from these places, each at those of some.
  var isSurveyedInParts = false
  /// Where another table begins that is not read, and its line; nil if there is none.
  var unreadFrom: (offset: Int, line: Int)?
  package var hasUnreadTable: Bool { unreadFrom != nil }
  /// A day that may be of a contact stands in a column that is not read: N9 is unknown.
  package var passesOverContacts = false
  /// Data records, sound and broken.
  package var rows = 0
  /// Rows with fewer fields than the header.
  var shortRows = 0
  /// The column of what is done holds the day it was done on; none where it was not.
  var isCompletedByDay = false
  /// Rows whose id stood in the file before; of interactions, those with other contents.
  package var repeatedIDs = 0
  /// What is to be said if this list of customers turns out to be one of interactions without a
  /// date.
  var undated: InputError?
  /// The numbers that its interactions have.
  var numbersOfRows = KeySketch()
  /// Its columns may also be read as those of dated interactions.
  var hasEventReading = false
  /// What its rows mean by those above them.
  package var sequence = SequenceForm()
  /// Its customers are read from a column without a name, which is right only if it stands over
  /// groups.
  var needsGroups = false
  /// Some rows stand in the file twice, id and all.
  package var hasRepeatedRows = false
  package var findings: [Finding] = []
  /// Why no row of it may be used; nil if nothing stands against it.
  package var obstacle: InputError?
  /// Another file of the run that is the same byte for byte.
  package var copyOf: String?
  /// Mappings of the user whose column this file has.
  package var usedMappings: [ColumnMapping] = []
  /// How this file's rows are joined; settled by `chooseRoles`.
  package var join = Join()
  /// An appointment's subject may name the customer: nothing else does.
  var mayNameInSubject = false
  /// What the survey made of its two sides; nil where rows name their customer alone.
  package var parties: PartyTable?
  /// Who wrote its rows, where their customers are named by ids.
  var authors: Authors?
  /// The currency amounts are added up in: the commonest one of the file. Others are left out.
  package var currency: String?
  package var hasSeveralCurrencies = false
  /// The amounts are prices of one piece each, as the cells show and no header says.
  var pricesAreOfOne = false

  init(source: Source, layout: Layout, match: LayoutMatch?) {
    self.source = source
    self.layout = layout
    role = match?.role ?? .unknown
    system = match?.system ?? ""
    object = match?.object ?? ""
    usualKind = match?.kind
    relationship = match?.relationship
    identity = match?.identity ?? []
  }

  /// A file of a folder that names no columns, so that nothing of it is used; nil where it is
  /// refused for another reason.
  package init?(withoutHeader source: Source, _ error: InputError, settings: IntakeSettings) {
    switch error.problem {
    case .file(.noDelimiter), .file(.noHeader): break
    default: return nil
    }
    guard let layout = source.layoutWithoutHeader(options: settings.reading) else { return nil }
    self.init(source: source, layout: layout, match: nil)
    obstacle = error
  }

  /// Whose all its rows are, as its headers say; nil where each may be either's.
  var side: Side?
  /// No row says that it was held, and those that are confirmed were.
  var confirmedIsHeld = false
  /// The columns of the day on which another contact is to follow.
  var nextContacts: [Int] = []
  /// Of talks in writing, the column of the day of the last message, and that of who wrote it.
  var lastMessage: (day: Int, writer: Int)?
  /// Columns of days that tell of more than the day of the row does.
  var companionDays: [Int] {
    answerDays + theirDays + nextContacts + (lastMessage.map { [$0.day] } ?? [])
  }
  /// Of answers to a survey, the column that says what we did about each.
  var handling: Int?
  /// Of tickets, the columns of the day on which they wrote last.
  var theirDays: [Int] = []
  /// Its rows are slips of what came in.
  var isOfSlips: Bool { side == .theirs }
  /// Of such rows, the columns of the day on which we answered.
  var answerDays: [Int] = []
  /// Of such rows: one without the day of an answer, and without a mark that it is settled, is
  /// open.
  var areOpenUnanswered = false

  /// Which columns hold the key of a row, and what other files expect of this one.
  package struct Join: Sendable, Hashable {
    /// The columns to take the key from, best first, and how each is written.
    package var keys: [KeySource] = []
    /// Of customers: addresses and names are aliases too, as some interactions know no id.
    package var offersEmails = false
    package var offersNames = false
    /// Of customers: interactions name persons by an initial and the last name.
    package var offersInitials = false
    /// Of customers: their ids in the one spelling of the run are aliases too.
    package var offersUnifiedIDs = false
    /// Of customers: their numbers without zeros in front are aliases too.
    package var offersPlainNumbers = false
    /// Of a list of persons where no list has their companies: those of one company are one
    /// relationship, under the id of the first. The columns that tell the company, best first.
    package var companies: [KeySource] = []
    /// Of such a list: some companies have a row of their own.
    package var listsCompanies = false
    /// Of a list of persons whose ids are the names of their firms: each further person of a firm
    /// is one of its contacts.
    package var namesFirms = false
    package var offersPhones = false
    /// Of interactions that are joined to lists by names or ids: some cells hold several with a
    /// comma between.
    package var mayNameSeveral = false
    /// Of a calendar without attendees: whom the subject names.
    package var namesInSubject = false
    /// Of interactions: there are lists of customers, so that who is on none is none.
    package var hasLists = false
    /// Of a link: the column of the key it stands for.
    package var parent: KeySource?
    /// Of interactions whose rows say of what sort their number is: what stands in front of the
    /// keys of each sort.
    package var relatedSpaces: [String: [UInt8]] = [:]
    /// Of interactions: files before it that have rows of the same numbers, and those rows.
    package var repeatsRowsOf: [Int] = []
    package var earlierRows = EarlierRows()
    /// Of interactions without money: the table of it, and what stands there.
    var amountTable: RowAmounts.Table?
    package var amounts = RowAmounts()
    /// Of interactions: the columns of addresses, telephone numbers and names by which rows are
    /// joined that leave the key out.
    package var beside: [KeySource] = []
    /// Of interactions without a list: whose key stands beside an address that other rows have
    /// alone.
    package var addresses: [String: String] = [:]
    /// Of interactions: a key that stands beside several people and is none of theirs ("0",
    /// "guest").
    package var nobody: [UInt8] = []
    /// Of interactions: there is no list of customers, so that every key makes one.
    package var makesCustomers = false
  }

  package struct KeySource: Sendable, Hashable {
    package var column: Int
    /// Of a key that stands in two columns, the second: first and last name, a house and its town.
    package var further: Int?
    package var field: Field
    package var form: KeyForm

    package init(column: Int, further: Int? = nil, field: Field, form: KeyForm) {
      self.column = column
      self.further = further
      self.field = field
      self.form = form
    }
  }

  /// The language of the headers, where it is one that writes the day before the month.
  var dayFirstLanguage: HeaderLanguage? {
    guard let language, ![.japanese, .chinese].contains(language) else { return nil }
    return language
  }

  var language: HeaderLanguage? {
    let suffix = " headers"
    guard system.hasSuffix(suffix) else { return nil }
    return HeaderLanguage(rawValue: String(system.dropLast(suffix.count)))
  }

  /// The language of interactions whose notes the built-in lexicon cannot read, as far as the
  /// headers tell; nil for English and German, and where there are no notes.
  package var unreadLanguage: HeaderLanguage? {
    guard role == .interactions, hasAny([.subject, .notes]), language != .german else {
      return nil
    }
    return language
  }

  /// The columns that say what became of customers.
  package var stateColumns: [Int] { states.map(\.column) }

  /// The columns that may name both sides of a row, as far as headers tell. Where a column is
  /// called after the customer's id as well, its values have to show that it holds any.
  var partyColumns: PartyColumns? { PartyColumns(self) }

  /// Each row names whom it was with by a name, and only some of them who wrote and to whom: a
  /// history in which notes and calls stand among the mails.
  var namesPartyBesideSides: Bool {
    guard !namesKeys, let sample, sample.rows > 1, columns[.attendees] == nil,
      let name = column(.name) ?? column(.company), let sender = column(.sender),
      columns[.recipient] != nil
    else { return false }
    let open = [sender] + (columns[.recipient] ?? [])
    return sample[name].filled * 10 >= sample.rows * 9
      && open.allSatisfy { sample[$0].filled * 10 < sample.rows * 9 }
  }

  /// Nearly each row names the customer, perhaps in the row above, and nothing says that a machine
  /// wrote it.
  var isBookOfNames: Bool {
    let told: [Field] = [
      .type, .channel, .direction, .duration, .taken, .voicemail, .ours, .call, .sender, .recipient,
    ]
    guard let sample, let name = column(.name) ?? column(.company), sample.rows > 1 else {
      return false
    }
    return !told.contains { columns[$0] != nil } && sample[name].filled * 2 > sample.rows
      && sample[name].filled >= (columns[.phone] ?? []).map { sample[$0].filled }.max() ?? 0
  }

  /// Whether a column is of the day from or up to which something of a customer's lasts ("Effective
  /// Date", "Gültig bis"): nobody was spoken with on it.
  package func isDayOfTerm(_ column: Int) -> Bool {
    HeaderWords(header(column)).has(HeaderVocabulary.terms)
  }

  /// Some column is called after an id of the customer's.
  var namesKeys: Bool { Field.keys.contains { columns[$0] != nil } }

  /// The columns of the first and the last name, where persons have no other.
  var namesOfPersons: (first: Int, last: Int)? {
    guard columns[.name] == nil, let first = column(.firstName), let last = column(.lastName)
    else { return nil }
    return (first, last)
  }

  /// Whether nearly each value of one column stands beside one value of another alone, on the first
  /// rows: a person beside the club that he speaks for.
  func speaks(_ person: Int, for body: Int) -> Bool {
    var bodies: [String: Set<String>] = [:]
    source.forEachRecord(first: ValueSample.rowsKept, layout) { record in
      let (name, of) = (record.text(person), record.text(body))
      if !name.isEmpty, !of.isEmpty { bodies[name, default: []].insert(of) }
    }
    return bodies.values.count { $0.count == 1 } * 10 >= bodies.count * 9 && bodies.count > 2
  }

  /// Those of us who have to do with the rows: by their addresses ("Assignee email"), and of tickets
  /// by their names, where few of us look after many who ask.
  var staff: [String] {
    let assignees = usualKind == .ticket ? column(.owner).flatMap { sample?[$0] } : nil
    let requesters = column(.name).flatMap { sample?[$0].distinct } ?? 0
    let names = assignees.map { $0.distinct * 2 <= requesters ? $0.values : [] } ?? []
    return names
      + layout.columns.indices.filter { column in
        sample?[column].holdsAddresses == true
          && (columns[.owner]?.contains(column) == true
            || columns[.email]?.contains(column) != true
              && HeaderWords(header(column)).isAddressOfStaff)
      }.flatMap { sample?[$0].values ?? [] }
  }

  /// A list of customers says itself when there was contact.
  package var tellsContact: Bool { columns[.lastContact] != nil || !contactMonths.isEmpty }

  /// Its rows give the first and the last name of somebody.
  var hasPersons: Bool { columns[.firstName] != nil && columns[.lastName] != nil }

  /// The columns of which more is read than their words.
  var claimedColumns: Set<Int> { Set(columns.filter { $0.key != .detail }.flatMap(\.value)) }

  /// The best column of a field.
  package func column(_ field: Field) -> Int? { columns[field]?.first }

  package func header(_ column: Int) -> String {
    layout.columns.indices.contains(column) ? layout.columns[column] : ""
  }
}

extension RecognisedFile {
  /// Its rows can be read from each of its checkpoints by itself.
  var canBeReadInChunks: Bool {
    !hasRepeatedRows && !sequence.isNeeded && !checkpoints.isEmpty
  }

  /// In how many chunks other processes read its rows; 0 where whoever wants them reads them all.
  package var chunks: Int {
    let isSpread =
      role == .interactions && obstacle == nil && isSurveyedInParts && canBeReadInChunks
      && join.repeatsRowsOf.isEmpty
    return isSpread ? checkpoints.count : 0
  }

  /// The columns a row's day is taken from: the first that holds one.
  ///
  /// A deal is dated by its closing where that lies behind us, else by its opening; a ticket, an
  /// order or an invoice by when it was made, never by when it is due, paid or closed if there is a
  /// better; everything else by when it happened, else by when it was done or due. The day a record
  /// was made counts only where there is no other.
  package var dayColumns: [Int] {
    let fields: [Field]
    let made: [Field] = [.date, .openedDate, .createdDate]
    if isDealLike {
      fields = [.closeDate, .date, .completedDate, .openedDate, .createdDate]
    } else if isDatedByItsMaking, hasAny(made) {
      fields = made
    } else if isOfWorkDone {
      fields = [.completedDate, .dueDate, .date]
    } else if columns[.date] != nil {
      fields = [.date, .dueDate]
    } else if hasAny([.completedDate, .dueDate, .closeDate, .openedDate]) {
      fields = [.completedDate, .dueDate, .closeDate, .openedDate, .createdDate]
    } else {
      fields = [.createdDate]
    }
    return fields.compactMap { column($0) }
  }

  /// Its rows are things to be done: begun on one day, due on another and done on a third.
  var isOfWorkDone: Bool {
    guard let start = column(.date), columns[.dueDate] != nil, columns[.completedDate] != nil else {
      return false
    }
    return HeaderWords(header(start)).has(["start", "begin", "startdatum", "beginn"])
  }

  /// Rows that are opened once and closed later, the closing perhaps only expected.
  package var isDealLike: Bool {
    usualKind == .deal || !isDatedByItsMaking && columns[.date] == nil && hasAny([.closeDate])
  }

  /// Its rows may be orders, invoices, payments, with several lines each.
  var holdsOrders: Bool { usualKind?.isTraffic == true || columns[.amount] != nil }

  /// Its rows are tickets, orders, invoices: things that are made on a day and go on from there.
  private var isDatedByItsMaking: Bool {
    guard let usualKind else { return false }
    return usualKind == .ticket || usualKind == .complaint
      || usualKind.isTraffic && usualKind != .deal
  }

  /// The export leaves empty cells at the end of a row away, so that a short row is no cut one.
  var leavesEmptyCellsAway: Bool { shortRows >= 5 && shortRows * 4 >= rows }

  func hasAny(_ fields: [Field]) -> Bool { fields.contains { columns[$0] != nil } }

  /// What the typer reads.
  package var typingColumns: TypingColumns {
    var typing = TypingColumns()
    typing.type = column(.type)
    typing.channel = column(.channel)
    typing.direction = column(.direction)
    typing.status = column(.status)
    typing.subject = column(.subject)
    typing.notes = column(.notes)
    typing.amount = column(.amount)
    typing.usualKind = usualKind
    typing.areWork = isTimeSheet
    typing.side = side
    return typing
  }
}
