import Assessment
import Basics
import Intake
import Language
import Testing

@Suite("N2 they wrote, we did not answer")
struct N2UnansweredTests {
  /// Wednesday 24 June is four business days before Tuesday 30 June; Thursday 25 June is three.
  @Test(
    "A message waits for three business days at most",
    arguments: [(6, true), (5, false), (1, false)])
  func limit(ago: Int, isFlagged: Bool) {
    let reason = judge([Row(ago, .email, .theirs, .question)]).reason(.n2)
    #expect((reason != nil) == isFlagged)
    if let reason {
      #expect(reason.days == 4)
      #expect(reason.since == today.adding(-ago))
    }
  }

  @Test("A holiday is no business day")
  func holiday() {
    var settings = AssessmentSettings()
    settings.businessDays.holidays = [today.adding(-4)]
    #expect(judge([Row(6, .email, .theirs)], settings: settings).reason(.n2) == nil)
  }

  static let table: [(String, [Row], Bool)] = [
    ("a mail", [Row(20, .email, .theirs)], true),
    ("a web form", [Row(20, .webForm, .theirs)], true),
    ("a complaint in the book of complaints is N3's", [Row(20, .complaint, .theirs)], false),
    ("a letter that complains waits too", [Row(20, .email, .theirs, .complaint)], true),
    (
      "what only may be a complaint waits",
      [Row(20, .email, .theirs, .complaint).read(.unsure)], true
    ),
    ("a voicemail", [Row(20, .voicemail, .theirs)], true),
    ("a chat message", [Row(20, .message, .theirs)], true),
    ("a note of theirs", [Row(20, .note, .theirs)], true),
    ("a ticket", [Row(20, .ticket, .theirs, .question, state: .open)], true),
    ("a call that did not reach us", [Row(20, .call, .theirs, .notReached)], true),
    ("a call taken", [Row(20, .call, .theirs, .question)], false),
    ("a call taken that asks for a call back", [Row(20, .call, .theirs, .callBack)], true),
    (
      "called back as they asked",
      [Row(20, .call, .theirs, .callBack), Row(19, .call, .ours)], false
    ),
    (
      "asked in a talk to be rung later, and a task stands for it",
      [Row(20, .call, .theirs, .callBack), Row(20, .task, .ours, state: .open, dueIn: 40)], false
    ),
    (
      "asked in a letter, and a task stands",
      [Row(20, .email, .theirs, .question), Row(20, .task, .ours, state: .open, dueIn: 40)], true
    ),
    (
      "our letter that stands open for a later day took it up",
      [Row(20, .email, .theirs, .question), Row(19, .email, .ours, state: .planned, dueIn: 40)],
      false
    ),
    (
      "asked for a call back, and got it on the spot",
      [Row(20, .call, .theirs, [.callBack, .keptByUs])], false
    ),
    (
      "a ring of ours in vain is no answer",
      [Row(20, .email, .theirs), Row(18, .call, .ours, .notReached)], true
    ),
    ("words on their machine are none", [Row(20, .email, .theirs), Row(18, .voicemail)], true),
    (
      "they rang themselves, and we talked (R9)",
      [Row(20, .email, .theirs, .question), Row(9, .call, .theirs, .reached)], false
    ),
    (
      "they came to see us (R9)",
      [Row(20, .email, .theirs, .question), Row(9, .visit, .theirs)], false
    ),
    (
      "they rang themselves, and nobody took it",
      [Row(20, .email, .theirs, .question), Row(9, .call, .theirs, .notReached)], true
    ),
    ("an order", [Row(20, .order, .theirs)], false),
    ("bare thanks", [Row(20, .email, .theirs, .thanksFromThem)], false),
    ("a receipt", [Row(20, .email, .theirs, .needsNoAnswer)], false),
    ("thanks with a question", [Row(20, .email, .theirs, [.thanksFromThem, .question])], true),
    ("a ticket of the weighbridge", [Row(20, .ticket, .theirs)], false),
    (
      "asked more than a year ago, and they dealt with us since",
      [Row(500, .email, .theirs, .question), Row(90, .order, .theirs)], false
    ),
    (
      "asked more than a year ago, and nothing since", [Row(500, .email, .theirs, .question)], true
    ),
    (
      "open on record for more than a year",
      [Row(500, .ticket, .theirs, .question, state: .open), Row(90, .order, .theirs)], true
    ),
    ("a closed ticket", [Row(20, .ticket, .theirs, state: .closed)], false),
    ("a ticket that waits for them", [Row(20, .ticket, .theirs, state: .answered)], false),
    ("an internal note", [Row(20, .note)], false),
    ("an automatic reply", [Row(20, .notice, .theirs)], false),
    ("answered by mail", [Row(20, .email, .theirs), Row(18, .email, .ours)], false),
    ("answered by a call the same day", [Row(20, .email, .theirs), Row(20, .call, .ours)], false),
    ("answered by a quote", [Row(20, .email, .theirs), Row(18, .quote, .ours)], false),
    ("a newsletter is no answer", [Row(20, .email, .theirs), Row(18, .massMail, .ours)], true),
    ("an order of theirs is no answer", [Row(20, .email, .theirs), Row(18, .order)], true),
    ("our call came before their mail", [Row(20, .call, .ours), Row(20, .email, .theirs)], true),
    (
      "answered, and they wrote again",
      [Row(40, .email, .theirs), Row(38, .email, .ours), Row(20, .email, .theirs)], true
    ),
    (
      "what comes back on a letter of ours, and asks nothing, is the answer to it",
      [Row(20, .email, .ours), Row(18, .email, .theirs)], false
    ),
    (
      "what comes back on it and asks",
      [Row(20, .email, .ours), Row(18, .email, .theirs, .question)], true
    ),
    (
      "what comes later is a word of its own", [Row(26, .email, .ours), Row(20, .email, .theirs)],
      true
    ),
    ("who says sorry to us waits for nothing", [Row(20, .email, .theirs, .apology)], false),
  ]

  @Test("What waits for an answer, and what is one", arguments: table)
  func verdicts(_ what: String, _ rows: [Row], _ isFlagged: Bool) {
    #expect((judge(rows).reason(.n2) != nil) == isFlagged, "\(what)")
  }

  @Test("It counts from the first message that waits, and quotes the latest")
  func first() {
    let reason = judge([Row(40, .email, .theirs), Row(20, .email, .theirs)]).reason(.n2)
    #expect(reason?.since == today.adding(-40))
    #expect(reason?.why.id == .n2Several)
    #expect(reason?.evidence.map(\.day) == [20, 40].map { today.adding(-$0) })
  }

  @Test("What waited for more than a year is forgotten over what they wrote since")
  func old() {
    let rows = [Row(500, .email, .theirs, .question), Row(20, .email, .theirs, .question)]
    #expect(judge(rows).reason(.n2)?.since == today.adding(-20))
  }

  @Test("Who sent us somebody and asks is told what became of it")
  func outcome() {
    let rows = [Row(60, .referral, .theirs), Row(58, .call, .ours, .appreciation)]
    let asks = Row(20, .email, .theirs, .question)
    let source = judge(Story("Bridge Surveyors", kind: .referralSource, rows + [asks]))
    #expect(source.reasonIDs.contains(.n2) && source.proposal?.kind == .thank)
    let other = judge(Story("Bridge Surveyors", kind: .referralSource, [asks]))
    #expect(other.proposal?.kind == .email)
  }

  @Test("R8: without any touch of ours on record nobody could have seen an answer")
  func notRecorded() {
    let assessed = assess(ledger([Story("Inbox", [Row(40, .email, .theirs)])]))
    #expect(assessed.results[0].reason(.n2) == nil)
    #expect(assessed.notRecordedReasons.contains(.n2))
  }

  @Test(
    "R8: what the record itself calls open was not answered, though no touch of ours is on record")
  func openCases() {
    let mails = Story("Inbox", [Row(40, .email, .theirs)])
    let desk = Story(
      "Desk",
      [Row(40, .ticket, .theirs, state: .open), Row(20, .ticket, .theirs, state: .closed)])
    let assessed = assess(ledger([mails, desk]))
    #expect(assessed.results.map { $0.reason(.n2)?.since } == [nil, today.adding(-40)])
  }

  @Test(
    "A vendor's reminder is answered by its payment, a question is not",
    arguments: [
      (Signals.brokenByThem, true, false), (.brokenByThem, false, true), (.question, true, true),
    ])
  func reminder(_ said: Signals, isPaid: Bool, isFlagged: Bool) {
    let rows =
      [Row(60, .invoice, .theirs), Row(20, .email, .theirs, said)]
      + (isPaid ? [Row(19, .payment, .ours)] : [])
    let result = judge(Story("Kiln & Co", kind: .vendor, rows))
    #expect((result.reason(.n2) != nil) == isFlagged)
  }
}
