import Assessment
import Basics
import Intake
import Relationships
import Testing

@Suite("N1 silent beyond their own rhythm")
struct N1SilentBeyondRhythmTests {
  static let rhythms: [(String, [Row], Bool)] = [
    (
      "yearly, silent for 395 days", every(365, from: 1490, to: 395) { Row($0, .visit, .ours) },
      false
    ),
    (
      "every three days, silent for 33", every(3, from: 300, to: 33) { Row($0, .call, .ours) }, true
    ),
    ("every 28 days, silent for 84", every(28, from: 700, to: 84) { Row($0, .call, .ours) }, true),
    (
      "every 20 days, silent for 34", every(20, from: 434, to: 34) { Row($0, .visit, .ours) }, false
    ),
    (
      "every quarter once, every week of late, silent for 46",
      every(90, from: 700, to: 180) { Row($0, .visit, .ours) }
        + every(7, from: 144, to: 46) { Row($0, .call, .ours) }, true
    ),
    (
      "every 40 days, silent for 150", every(40, from: 750, to: 150) { Row($0, .meeting, .ours) },
      true
    ),
    (
      "every three days, silent for 14", every(3, from: 302, to: 14) { Row($0, .call, .ours) },
      false
    ),
  ]

  @Test("A silence is measured by the relationship's own rhythm", arguments: rhythms)
  func ownRhythm(_ what: String, _ rows: [Row], _ isFlagged: Bool) throws {
    let reason = judge(rows).reason(.n1)
    #expect((reason != nil) == isFlagged, "\(what)")
    if let reason { #expect(reason.limitSource == .ownRhythm) }
  }

  @Test("An irregular rhythm stretches further than a regular one of the same mean")
  func irregular() {
    let regular = every(30, from: 390, to: 90) { Row($0, .call, .ours) }
    let irregular = [390, 385, 380, 310, 305, 300, 230, 225, 150, 95, 90].map {
      Row($0, .call, .ours)
    }
    #expect(judge(regular).reason(.n1) != nil)
    #expect(judge(irregular).reason(.n1) == nil)
  }

  @Test(
    "Without a rhythm the common limit holds: on its last day not yet, on the next",
    arguments: [
      (90, false), (91, true),
    ])
  func commonLimit(ago: Int, isFlagged: Bool) {
    let reason = judge([Row(ago, .call, .ours)]).reason(.n1)
    #expect((reason != nil) == isFlagged)
    if let reason {
      #expect(reason.limitSource == .standard)
      #expect(reason.limit == 90)
      #expect(reason.days == ago)
      #expect(reason.since == today.adding(-ago))
      #expect(reason.why == Remark(.n1Default, .day(reason.since), .number(91), .number(90)))
    }
  }

  @Test(
    "A tier has its own limit, whatever the case of its name", arguments: [(30, false), (31, true)])
  func tier(ago: Int, isFlagged: Bool) {
    var settings = AssessmentSettings()
    settings.tierLimits = ["Gold": 30]
    let story = Story("Abbey Printers", tier: "GOLD", [Row(ago, .call, .ours)])
    let reason = judge(story, settings: settings).reason(.n1)
    #expect((reason != nil) == isFlagged)
    if let reason { #expect(reason.limitSource == .tier) }
  }

  @Test("An agreed cadence stands above the own rhythm, the tier and the year of a peer")
  func cadenceStandsAboveAll() throws {
    var settings = AssessmentSettings()
    settings.tierLimits = ["Gold": 30]
    let calls = every(30, from: 390, to: 60) { Row($0, .call, .ours) }
    var rhythmic = Story("Ropery", tier: "Gold", calls)
    rhythmic.relationship.cadenceDays = 100
    #expect(judge(rhythmic, settings: settings).reason(.n1) == nil)
    rhythmic.relationship.cadenceDays = 59
    let reason = try #require(judge(rhythmic, settings: settings).reason(.n1))
    #expect(reason.limitSource == .cadence)
    #expect(reason.limit == 59)
    #expect(reason.why == Remark(.n1Cadence, .day(reason.since), .number(60), .number(59)))
    var peer = Story("Peer", kind: .peer, [Row(40, .call, .ours)])
    #expect(judge(peer).reason(.n1) == nil)
    peer.relationship.cadenceDays = 31
    #expect(judge(peer).reason(.n1) != nil)
  }

  @Test(
    "The settings agree on a customer, a tag or a segment; the nearer word wins",
    arguments: [
      (["Ropery": 20], 20, nil), (["wholesale": 25], 25, "Wholesale"),
      (["KEY ACCOUNT": 20, "wholesale": 10], 20, "key account"),
      (["key account": 20, "harbour": 15], 15, "Harbour"),
      (["Ropery": 28, "key account": 5], 28, nil), (["ropery": 5, "Elsewhere": 3], nil, nil),
    ] as [([String: Int], Int?, String?)])
  func cadencesOfGroups(_ cadences: [String: Int], limit: Int?, group: String?) {
    var settings = AssessmentSettings()
    settings.cadences = cadences
    var story = Story("Ropery", [Row(30, .call, .ours)])
    story.relationship.segment = "Wholesale"
    story.relationship.tags = ["key account", "Harbour"]
    let result = judge(story, settings: settings)
    #expect(result.reason(.n1)?.limit == limit)
    #expect(result.cadence?.group == group)
  }

  @Test("The settings may say that there is no cadence, whatever the list says")
  func noCadence() {
    var settings = AssessmentSettings()
    settings.cadences = ["Ropery": nil]
    var story = Story("Ropery", [Row(30, .call, .ours)])
    story.relationship.cadenceDays = 7
    #expect(judge(story).reason(.n1)?.limit == 7)
    #expect(judge(story, settings: settings).reason(.n1) == nil)
    #expect(judge(story, settings: settings).cadence == nil)
  }

  @Test("A cadence makes due soon, and a touch takes it away again")
  func dueByCadence() {
    var story = Story("Ropery", [Row(5, .call, .ours)])
    story.relationship.cadenceDays = 7
    let result = judge(story)
    #expect(result.dueOn == today.adding(3))
    #expect(result.isDueSoon)
    story.rows.append(Row(0, .call, .ours))
    story.relationship.cadenceDays = 31
    #expect(!judge(story).isDueSoon)
  }

  @Test("Who is seen once a year by agreement is not called impersonal after a quarter (N6)")
  func cadenceSlowsN6() {
    var story = Story("Ropery", [Row(150, .call, .ours), Row(10, .order)])
    #expect(judge(story).reason(.n6) != nil)
    story.relationship.cadenceDays = 365
    #expect(judge(story).reason(.n6) == nil)
  }

  static let notTouches: [(String, Row)] = [
    ("newsletters", Row(2, .massMail, .ours)), ("notices", Row(2, .notice, .ours)),
    ("tweets", Row(2, .social, .ours)), ("surveys", Row(2, .survey, .ours)),
    ("orders", Row(2, .order, .theirs)), ("their mail", Row(2, .email, .theirs, .needsNoAnswer)),
    ("a ring of theirs that nobody took", Row(2, .call, .theirs, .notReached)),
    ("they rang and want to be rung back", Row(2, .call, .theirs, .callBack)),
    ("words left on their machine (R10)", Row(2, .voicemail, .ours)),
    ("a visit called off", Row(2, .visit, .ours, state: .cancelled)),
    ("a to-do", Row(2, .task, .ours, state: .done)), ("an internal note", Row(2, .note)),
    ("a ring in vain", Row(2, .call, .ours, .notReached)),
    ("a ring in vain, of nobody knows whom", Row(2, .call, .unknown, .notReached, recorded: false)),
    ("a closed door", Row(2, .visit, .ours, .notReached)),
    ("dropped in, nobody there", Row(2, .visit, .ours, [.notReached, .inPerson])),
  ]

  @Test("R2: what does not stop the clock", arguments: notTouches)
  func notATouch(_ what: String, _ row: Row) {
    #expect(judge([Row(200, .call, .ours), row]).reason(.n1) != nil, "\(what)")
  }

  static let touches: [(String, Row)] = [
    ("a mail", Row(2, .email, .ours)), ("a card", Row(2, .card, .ours)),
    ("they rang, and we talked (R9)", Row(2, .call, .theirs, .reached)),
    ("a mail after a ring in vain", Row(2, .email, .ours, .notReached)),
    ("a call of nobody knows whom", Row(2, .call, .unknown, recorded: false)),
    ("they came to see us", Row(2, .visit, .theirs)),
  ]

  @Test("What stops the clock", arguments: touches)
  func aTouch(_ what: String, _ row: Row) {
    #expect(judge([Row(200, .call, .ours), row]).reason(.n1) == nil, "\(what)")
  }

  @Test("Whom we never touched is not called silent")
  func neverTouched() {
    #expect(judge([Row(300, .order), Row(200, .email, .theirs, .question)]).reason(.n1) == nil)
    #expect(judge([]).reason(.n1) == nil)
  }

  @Test("Unreadable rows: silence proves nothing")
  func unknown() {
    let story = Story("Half Read", unreadable: 1, [Row(400, .call, .ours)])
    let result = judge(story)
    #expect(result.isUnknown)
    #expect(result.reason(.n1) == nil)
    #expect(!result.isNeglected)
  }

  @Test("R8: where our touches are not recorded, contact of any kind stands for them")
  func fallback() throws {
    let late = Story("Late", every(30, from: 390, to: 90) { Row($0, .order) })
    let yearly = Story("Yearly", every(360, from: 1400, to: 320) { Row($0, .order) })
    let results = assess(ledger([late, yearly])).results
    let reason = try #require(results[0].reason(.n1))
    #expect(reason.why.id == .n1AnyOwn)
    #expect(reason.days == 90)
    #expect(!reason.evidence.isEmpty)
    #expect(results[1].reason(.n1) == nil)
  }

  /// So many who were there twice, so many days apart.
  private static func twice(_ count: Int, _ gap: Int) -> [Story] {
    (0..<count).map { Story("Back \($0)", [Row(gap + 10, .order), Row(10, .order)]) }
  }
  private static func once(_ count: Int) -> [Story] {
    (0..<count).map { Story("Once \($0)", [Row(400, .order)]) }
  }
  private static let weekly = (0..<3).map {
    Story("Weekly \($0)", every(7, from: 430, to: 3) { Row($0, .order) })
  }
  private static let listed: Row = {
    var row = Row(100, .other, .unknown, recorded: false)
    row.isListDate = true
    return row
  }()

  static let bases: [(String, [Row], [Story], Int?, RemarkID)] = [
    ("once, as long ago as others stay away", [Row(150, .order)], twice(30, 150), nil, .n1AnyBase),
    ("once, longer ago", [Row(151, .order)], twice(30, 150), 150, .n1AnyBase),
    (
      "the many gaps of weekly customers measure nobody else", [Row(140, .order)],
      twice(30, 150) + weekly, nil, .n1AnyBase
    ),
    (
      "twice, less than their own gap ago", [Row(700, .order), Row(360, .order)], twice(30, 150),
      nil, .n1AnyBase
    ),
    (
      "twice, beyond their own gap and that of all", [Row(300, .order), Row(200, .order)],
      twice(30, 150), 150, .n1AnyBase
    ),
    ("no less than the common limit", [Row(90, .order)], twice(30, 20), nil, .n1AnyDefault),
    ("beyond it", [Row(91, .order)], twice(30, 20), 90, .n1AnyDefault),
    ("once, where most came once", [Row(800, .order)], twice(30, 150) + once(30), nil, .n1AnyBase),
    (
      "twice, where most came once", [Row(300, .order), Row(200, .order)],
      twice(30, 150) + once(40), 150, .n1AnyBase
    ),
    ("once, where nobody shows a rhythm", [Row(800, .order)], twice(19, 20), nil, .n1AnyDefault),
    (
      "twice, where nobody shows a rhythm", [Row(300, .order), Row(200, .order)], once(30), 110,
      .n1AnyDefault
    ),
    ("once, in a base of a handful", [Row(91, .order)], once(7), 90, .n1AnyDefault),
    ("the day of last contact of a list", [listed], once(30), 90, .n1AnyDefault),
  ]

  @Test("R8: of whom their own days tell too little the base is the measure", arguments: bases)
  func baseRhythm(
    _ what: String, _ rows: [Row], _ others: [Story], _ limit: Int?, _ why: RemarkID
  ) {
    let reason = judge(rows, beside: others).reason(.n1)
    #expect(reason?.limit == limit, "\(what)")
    guard let reason else { return }
    #expect(reason.why.id == why, "\(what)")
    #expect(reason.limitSource == .standard)
  }

  @Test("R8: who came once to a base of one-time buyers will never be due")
  func neverDue() {
    #expect(judge([Row(20, .order)], beside: Self.once(30)).dueOn == nil)
    #expect(judge([Row(20, .order)], beside: Self.twice(30, 150)).dueOn == today.adding(131))
  }
}
