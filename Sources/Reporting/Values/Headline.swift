import Assessment
import Intake
import Relationships
import RunHistory

/// The day's sentence: whom to call and why, or why there is nothing to say. It never turns missing
/// data into good news.
struct Headline {
  /// "Call Ann Miller at Alfreds Futterkiste first."
  let sentence: String
  /// Why; empty where the sentence says it.
  let why: String
  /// How many of how many.
  let lead: String
  /// What is different since the last run.
  let changes: String

  init(_ model: ReportModel) {
    let wording = model.wording
    let totals = model.totals
    if let changes = model.input.changes {
      self.changes = wording.text(
        .leadChanges, .day(changes.since), .text(Self.account(of: changes, wording)))
    } else {
      changes =
        totals.relationships == 0
        ? ""
        : wording.text(ChangeValues.noBaseline(model.input).lead)
    }
    guard totals.relationships > 0 else {
      sentence = wording.text(.headlineEmpty)
      why = wording.text(.leadEmpty)
      lead = ""
      return
    }
    if let first = model.neglected.first {
      let result = model.input.assessed.results[first]
      sentence = Self.call(
        model.input.ledger.relationships[first].addressed(result), result.proposal, wording)
      why = RowValues(model: model, detailed: []).why(result)
      lead = wording.text(
        .leadNeglected, .number(totals.neglected), .number(totals.relationships))
      return
    }
    why = ""
    lead = wording.text(.leadNone, .number(totals.relationships))
    if !model.unknown.isEmpty {
      sentence = wording.text(
        .headlineUnknown, .number(model.unknown.count), .number(totals.relationships))
    } else if !model.input.assessed.notRecordedReasons.isEmpty {
      sentence = wording.text(.headlineNoneInPart)
    } else {
      sentence = wording.text(.headlineNone)
    }
  }

  /// Why the number of the neglected is another: who is new among them and who has recovered, and
  /// whatever else moved it.
  private static func account(of changes: Changes, _ wording: Wording) -> String {
    let always: [(Phrase, Int)] = [
      (.leadNewlyNeglected, changes[.newlyNeglected].count - changes[.noLongerPutOff].count),
      (.leadRecovered, changes[.recovered].count),
    ]
    let others: [(Phrase, Int)] = [
      (.leadNoLongerPutOff, changes[.noLongerPutOff].count), (.leadPutOff, changes[.putOff].count),
      (.leadBecameUnknown, changes[.becameUnknown].count),
      (.leadEnded, changes[.ended].count),
      (.leadRemoved, changes[.removedNeglected].count),
    ]
    return (always + others.filter { $0.1 > 0 })
      .map { wording.text($0, .number($1)) }
      .joined(separator: ", ")
  }

  private static func call(
    _ relationship: Relationship, _ proposal: TouchProposal?, _ wording: Wording
  ) -> String {
    var whom = DisplayText.clean(relationship.name, limit: 80)
    // Where the record has no name, a bare number would be read as one; a name needs no word before
    // it.
    if relationship.name == relationship.id, !isName(relationship.id) {
      whom = wording.text(.customerOfID, .text(whom))
    }
    if let contact = relationship.person, contact != relationship.name {
      whom = wording.text(
        .personAt, .text(DisplayText.clean(contact, limit: 60)), .text(whom))
    }
    return wording.text(phrase(proposal?.kind), .text(whom))
  }

  /// Whether an id is the name itself, as in a log that knows its customers by nothing else: it
  /// begins with a capital, goes on in small letters, and has digits only beside a word.
  private static func isName(_ id: String) -> Bool {
    guard let first = id.first, first.isLetter, !first.isLowercase, !id.contains("@") else {
      return false
    }
    return id.contains { $0.isLetter && !$0.isUppercase }
      && (id.contains(" ") || !id.contains(where: \.isNumber))
  }

  private static func phrase(_ kind: TouchProposal.Kind?) -> Phrase {
    switch kind {
    case .visit: .firstVisit
    case .call: .firstCall
    case .email: .firstEmail
    case .card: .firstCard
    case .gift: .firstGift
    case .apology: .firstApology
    case .review: .firstReview
    case .help: .firstHelp
    case .value: .firstValue
    case .ask: .firstAsk
    case .thank: .firstThank
    case .pay: .firstPay
    case .greet: .firstGreet
    case .exchange: .firstExchange
    case nil: .firstUnnamed
    }
  }
}
