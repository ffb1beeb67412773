import Assessment
import Basics
import Intake
import Language
import Testing

@Suite("N4 promise overdue")
struct N4PromiseOverdueTests {
  /// Due on Monday 29 June: one business day of grace ends on Tuesday 30 June. Due on Friday 26
  /// June it has ended.
  @Test("A promise has one business day of grace", arguments: [(1, false), (4, true)])
  func limit(dueAgo: Int, isFlagged: Bool) {
    let result = judge([Row(dueAgo + 5, .email, .ours, .promiseByUs, dueIn: 5)])
    #expect((result.reason(.n4) != nil) == isFlagged)
    #expect(result.isNeglected == isFlagged)
    if let reason = result.reason(.n4) { #expect(reason.since == today.adding(-dueAgo)) }
  }

  @Test("A promise without a date is due after a fortnight", arguments: [(14, false), (18, true)])
  func undated(ago: Int, isFlagged: Bool) {
    let reason = judge([Row(ago, .email, .ours, .promiseByUs)]).reason(.n4)
    #expect((reason != nil) == isFlagged)
    if let reason { #expect(reason.why.id == .n4Undated) }
  }

  static let promise = Row(40, .email, .ours, .promiseByUs, dueIn: 7)

  static let table: [(String, [Row], Bool)] = [
    ("no trace of its being kept", [promise], true),
    ("small talk afterwards", [promise, Row(30, .call, .ours)], true),
    ("kept", [promise, Row(35, .email, .ours, .keptByUs)], false),
    ("kept late", [promise, Row(20, .email, .ours, .keptByUs)], false),
    ("put right", [promise, Row(20, .call, .ours, .resolution)], false),
    ("delivered", [promise, Row(30, .delivery, .ours)], false),
    ("the quote went out", [promise, Row(30, .quote, .ours)], false),
    ("the task was closed", [promise, Row(30, .task, .ours, state: .closed)], false),
    ("their thanks after the date", [promise, Row(30, .email, .theirs, .thanksFromThem)], false),
    ("their thanks before the date", [promise, Row(38, .email, .theirs, .thanksFromThem)], true),
    ("an apology keeps no promise", [promise, Row(30, .email, .ours, .apology)], true),
    ("kept before it was made", [Row(41, .email, .ours, .keptByUs), promise], true),
    (
      "kept an old one and made a new one in one breath",
      [Row(40, .email, .ours, [.keptByUs, .promiseByUs], dueIn: 7)], true
    ),
    ("a promise of theirs", [Row(40, .email, .theirs, .promiseByThem, dueIn: 7)], false),
    ("not due yet", [Row(4, .email, .ours, .promiseByUs, dueIn: 20)], false),
    (
      "a note and its to-do, and the letter that keeps the promise",
      [
        Row(40, .visit, .ours, .promiseByUs, dueIn: 20),
        Row(40, .task, .ours, state: .open, dueIn: 20), Row(25, .email, .ours, .keptByUs),
      ], false
    ),
    (
      "a note, and a to-do for another date",
      [
        Row(40, .visit, .ours, .promiseByUs, dueIn: 20),
        Row(40, .task, .ours, state: .open, dueIn: 9), Row(25, .email, .ours, .keptByUs),
      ], true
    ),
    ("a to-do that waits for them", [Row(40, .task, state: .answered, dueIn: 7)], false),
    ("a to-do left open", [Row(40, .task, .ours, state: .open, dueIn: 7)], true),
    ("a to-do forgotten years ago", [Row(900, .task, .ours, state: .open, dueIn: 7)], false),
    ("a to-do still ahead", [Row(4, .task, .ours, state: .open, dueIn: 9)], false),
    ("a to-do done", [Row(40, .task, .ours, state: .closed, dueIn: 7)], false),
    ("we slipped", [Row(40, .call, .theirs, .brokenByUs)], true),
    ("we slipped and apologised", [Row(40, .call, .ours, [.brokenByUs, .apology])], false),
    (
      "we slipped and put it right",
      [Row(40, .call, .theirs, .brokenByUs), Row(35, .call, .ours, .resolution)], false
    ),
    ("they slipped", [Row(40, .call, .theirs, .brokenByThem)], false),
    ("a letter open for a later day", [Row(40, .email, .ours, state: .planned, dueIn: 7)], true),
    ("a letter open for its own day", [Row(40, .email, .ours, state: .planned, dueIn: 0)], false),
    ("a letter open for a day to come", [Row(4, .email, .ours, state: .planned, dueIn: 9)], false),
    (
      "a letter that was open, and what it promised went out",
      [
        Row(40, .email, .ours, .promiseByUs, state: .planned, dueIn: 7).naming(goods),
        Row(35, .delivery, .ours).naming(goods),
      ], false
    ),
    (
      "a to-do, and thanks for our congratulation",
      [
        Row(40, .task, .ours, state: .open, dueIn: 7), Row(20, .email, .ours, .appreciation),
        Row(19, .email, .theirs, .thanksFromThem),
      ], true
    ),
    (
      "a to-do of a thing, and a visit in its time",
      [Row(40, .task, .ours, state: .open, dueIn: 7).naming(goods), Row(35, .visit, .ours)], false
    ),
    (
      "a to-do of a thing, and a call in its time",
      [Row(40, .task, .ours, state: .open, dueIn: 7).naming(goods), Row(35, .call, .ours)], true
    ),
  ]

  @Test("What a promise is, and what keeps it", arguments: table)
  func verdicts(_ what: String, _ rows: [Row], _ isFlagged: Bool) {
    #expect((judge(rows).reason(.n4) != nil) == isFlagged, "\(what)")
  }

  static let quote: UInt8 = 10
  static let sample: UInt8 = 20
  /// No paper, but a thing.
  static let goods: UInt8 = 60
  static let talk = ThingStems.call
  static let call = promise.naming(talk)
  static let thing = promise.naming(quote)
  static let older = Row(60, .email, .ours, .promiseByUs, dueIn: 5)
  static let done = Row(20, .task, .ours, state: .closed)

  static let kept: [(String, [Row], Bool)] = [
    ("a call by a call of ours", [call, Row(20, .call, .ours)], false),
    ("a call by a call of theirs that we took", [call, Row(20, .call, .theirs)], false),
    ("a call by a meeting", [call, Row(20, .meeting, .ours)], false),
    (
      "a call by no row that says that nobody rang",
      [call, Row(20, .visit, .unknown, .brokenByUs)], true
    ),
    ("a call by no complaint of theirs", [call, Row(20, .call, .theirs, .complaint)], true),
    ("a thing by no to-do that names nothing", [thing, done], true),
    (
      "a note and the open to-do of another thing are two",
      [
        Row(40, .note, .ours, .promiseByUs, dueIn: 7).naming(talk),
        Row(40, .task, .ours, state: .open, dueIn: 7).naming(goods), Row(35, .call, .ours),
      ], true
    ),
    (
      "a note and the open to-do of the same thing are one",
      [
        Row(40, .note, .ours, .promiseByUs, dueIn: 7).naming(goods),
        Row(40, .task, .ours, state: .open, dueIn: 7).naming(goods),
        Row(35, .delivery, .ours).naming(goods),
      ], false
    ),
    ("a call by no ring in vain", [call, Row(20, .call, .ours, .notReached)], true),
    ("a call by no mail", [call, Row(20, .email, .ours)], true),
    (
      "a visit by a visit", [promise.naming(ThingStems.visit), Row(20, .visit, .ours)], false
    ),
    ("a visit by no call", [promise.naming(ThingStems.visit), Row(20, .call, .ours)], true),
    (
      "word by a mail", [promise.naming(ThingStems.answer), Row(20, .email, .ours)], false
    ),
    ("a call by no delivery", [call, Row(20, .delivery, .ours)], true),
    ("a visit by no quote", [promise.naming(ThingStems.visit), Row(20, .quote, .ours)], true),
    ("a call by the to-do of it", [call, done.naming(talk)], false),
    ("a call by a to-do that names nothing", [call, done], false),
    ("a call by no to-do of a thing", [call, done.naming(quote)], true),
    (
      "a promise of ours by no to-do of theirs",
      [promise, Row(20, .task, .theirs, state: .closed)], true
    ),
    (
      "two of the same thing by one to-do", [older.naming(quote), thing, done.naming(quote)], false
    ),
    ("two things by no to-do of one", [older.naming(sample), thing, done.naming(quote)], true),
    ("two by no to-do that names nothing", [older, promise, done], true),
    ("a thing by our row that has it", [thing, Row(20, .email, .ours).naming(quote)], false),
    (
      "a thing by their row that has received it",
      [thing, Row(20, .email, .theirs, .thanksFromThem).naming(quote)], false
    ),
    (
      "late, and sorry for it",
      [thing, Row(20, .email, .ours, [.brokenByUs, .apology]).naming(quote)], false
    ),
    ("a thing by no other thing", [thing, Row(20, .email, .ours, .keptByUs).naming(sample)], true),
    (
      "a thing by no question after it",
      [thing, Row(20, .email, .theirs, .question).naming(quote), Row(19, .email, .ours)], true
    ),
    (
      "a thing by no second promise of it",
      [thing, Row(20, .email, .ours, .promiseByUs).naming(quote)], true
    ),
    (
      "a thing by nothing that came before it", [Row(41, .email, .ours).naming(quote), thing], true
    ),
    (
      "the nearest by what says no more than that it was done",
      [
        Row(60, .email, .ours, .promiseByUs, dueIn: 5).naming(sample), thing,
        Row(30, .email, .ours, .keptByUs),
      ], true
    ),
  ]

  @Test("R16: a promise is kept by what was promised", arguments: kept)
  func keptBy(_ what: String, _ rows: [Row], _ isFlagged: Bool) {
    #expect((judge(rows).reason(.n4) != nil) == isFlagged, "\(what)")
  }

  static let told = promise.read(.plain)
  static let vague = Row(40, .call, .ours, .promiseByUs).read(.plain)
  static let object = ThingStems.papers.upperBound + 9
  static let file = ThingStems.file

  /// The rows, whether they accuse, and whether they leave a question.
  static let maybe: [(String, [Row], Bool, Bool)] = [
    ("vague, and nothing since", [vague], true, false),
    ("vague, and we talked since", [vague, Row(9, .call, .ours)], false, true),
    (
      "vague, and they wrote of something else since", [vague, Row(9, .email, .theirs)], false, true
    ),
    (
      "vague, and they wrote before it was due", [vague, Row(38, .email, .theirs, .question)],
      true, false
    ),
    (
      "vague, and they reproach us with it since",
      [vague, Row(20, .call, .ours), Row(9, .email, .theirs, .brokenByUs)], true, false
    ),
    ("no thing named, and we were there in time", [told, Row(35, .visit, .ours)], false, true),
    ("no thing named, and we talked in time", [told, Row(35, .call, .ours)], false, true),
    ("no thing named, and we talked of late", [told, Row(20, .call, .ours)], true, false),
    ("on record, and a talk in time", [promise, Row(35, .call, .ours)], true, false),
    ("on record, and we left something there", [promise, Row(35, .visit, .ours)], false, true),
    ("on record, and a note in time", [promise, Row(35, .note, .ours)], false, true),
    ("on record, and a note too late", [promise, Row(20, .note, .ours)], true, false),
    (
      "a paper, and a letter that names nothing", [told.naming(quote), Row(20, .email, .ours)],
      false, true
    ),
    (
      "a paper, and a letter of another one",
      [told.naming(quote), Row(20, .email, .ours).naming(sample)], true, false
    ),
    (
      "a paper, and a file of whatever name",
      [told.naming(quote), Row(20, .email, .ours).naming(file)], false, false
    ),
    (
      "a thing, and a letter that names nothing", [told.naming(object), Row(20, .email, .ours)],
      true, false
    ),
    ("a thing, and a visit", [told.naming(object), Row(20, .visit, .ours)], false, true),
    (
      "a thing, and a visit months later",
      [
        Row(120, .call, .ours, .promiseByUs, dueIn: 7).read(.plain).naming(object),
        Row(20, .visit, .ours),
      ], true, false
    ),
    ("an excuse", [told, Row(35, .email, .ours, .apology)], true, false),
    (
      "a visit called off, and another day promised",
      [Row(40, .visit, .ours, .promiseByUs, state: .cancelled, dueIn: 9).naming(ThingStems.visit)],
      true, false
    ),
    (
      "a visit called off that had been promised for its day",
      [Row(40, .visit, .ours, .promiseByUs, state: .cancelled, dueIn: 0)], false, false
    ),
  ]

  @Test("R14: what may well have been kept is asked about, and accuses nobody", arguments: maybe)
  func mayBeKept(_ what: String, _ rows: [Row], _ isFlagged: Bool, _ isAsked: Bool) {
    let result = judge(rows)
    #expect((result.reason(.n4) != nil) == isFlagged, "\(what)")
    #expect(!result.looseEnds.isEmpty == isAsked, "\(what)")
  }

  @Test("R16: done as promised keeps the nearest promise and leaves the older one open")
  func nearest() {
    let rows = [
      Row(60, .email, .ours, .promiseByUs, dueIn: 5),
      Row(40, .email, .ours, .promiseByUs, dueIn: 7),
      Row(30, .email, .ours, .keptByUs),
    ]
    #expect(judge(rows).reason(.n4)?.since == today.adding(-55))
  }

  @Test("The first row that is quoted is the one that the sentence is about")
  func quoted() {
    let reason = judge([
      Row(60, .email, .ours, .promiseByUs, dueIn: 40),
      Row(50, .email, .ours, .promiseByUs, dueIn: 5),
    ]).reason(.n4)
    #expect(reason?.since == today.adding(-45))
    #expect(reason?.evidence.map(\.day) == [today.adding(-50), today.adding(-60)])
  }

  @Test("R5: a planned visit does not suspend it, a snooze does")
  func suspension() {
    let rows = [Self.promise, Row(-5, .visit, .ours, state: .planned)]
    #expect(judge(rows).isNeglected)
    var settings = AssessmentSettings()
    settings.snoozes["Harbour Optics"] = .init(until: today.adding(3))
    let snoozed = judge(rows, settings: settings)
    #expect(!snoozed.isNeglected)
    #expect(snoozed.suspension?.by == .snooze)
    #expect(snoozed.reason(.n4) != nil)
  }
}
