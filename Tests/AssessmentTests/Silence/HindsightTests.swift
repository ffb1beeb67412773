import Basics
import Intake
import Relationships
import Testing

@testable import Assessment

@Suite("Hindsight: what became of those we would have flagged")
struct HindsightTests {
  /// Sixty customers with an order every 20 days; every third stopped half a year ago.
  private var base: Ledger {
    ledger(
      (0..<60).map { i in
        Story("C\(i)", every(20, from: 700 + i % 20, to: i % 3 == 0 ? 180 : 0) { Row($0, .order) })
      })
  }

  @Test("Everybody is flagged or not, silent or not")
  func counts() throws {
    let hindsight = try #require(Hindsight(lookingBackFrom: base, limits: .init()))
    #expect(hindsight.at == today.adding(-90))
    #expect(hindsight.horizonDays == 90)
    #expect(hindsight.drift.flagged == .init(relationships: 20, silent: 20))
    #expect(hindsight.drift.others == .init(relationships: 40, silent: 0))
  }

  @Test("A past day flags whom a report of that day would have flagged")
  func sameFlags() {
    let at = today.adding(-120)
    let hindsight = Hindsight(
      EventLog(theirEventsIn: base), at: at, horizon: 60, limits: .init())
    let report = assess(base.asItStood(on: at))
    #expect(report.results.count { $0.isDrifting } == hindsight.drift.flagged.relationships)
    #expect(hindsight.drift.flagged.relationships == 20)
  }

  @Test("Of few, or where the record stopped long ago, nothing is said")
  func nothingToSay() {
    let few = ledger(
      (0..<49).map { i in Story("C\(i)", every(20, from: 700, to: 0) { Row($0, .order) }) })
    #expect(Hindsight(lookingBackFrom: few, limits: .init()) == nil)
    let stale = ledger(
      (0..<60).map { i in Story("C\(i)", every(20, from: 700, to: 15) { Row($0, .order) }) })
    #expect(Hindsight(lookingBackFrom: stale, limits: .init()) == nil)
  }

  @Test("The class of the day and who stayed")
  func classes() {
    let log = EventLog(theirEventsIn: base)
    let check = FlagCheck(
      base, log, at: today.adding(-200), horizon: 150, settings: AssessmentSettings())
    #expect(check.partnership.relationships == 0)
    #expect(check.transactional.relationships == 60)
    #expect(check.transactional.stayed == 60)
    let later = FlagCheck(
      base, log, at: today.adding(-90), horizon: 90, settings: AssessmentSettings())
    #expect(later.transactional.stayed == 40)
    #expect(later.drift.flagged == .init(relationships: 20, silent: 20))
    #expect(later.drift.precision == 1)
    #expect(later.drift.recall == 1)
    #expect(later.neglect.flagged.relationships + later.neglect.others.relationships == 60)
  }

  @Test("Of whom so long a silence is usual the horizon tells nothing")
  func tells() {
    let log = EventLog(
      [
        every(365, from: 1200, to: 90) { Row($0, .order) },
        every(20, from: 500, to: 90) { Row($0, .order) },
        [Row(300, .order), Row(100, .order)], [Row(100, .order)],
      ].map { $0.map { today.adding(-$0.ago) } })
    let at = today.adding(-90)
    func tells(_ days: Int, gapsForRhythm: Int = 3) -> [Bool] {
      var limits = AssessmentSettings.Drift()
      limits.gapsForRhythm = gapsForRhythm
      return (0..<4).map { log.tells(of: $0, asOf: at, within: days, limits: limits) }
    }
    #expect(tells(90) == [false, true, false, true])
    #expect(tells(1000) == [true, true, true, true])
    // A rhythm is what the settings call one: of two hundred days that gap's limit is more than
    // twice as much.
    #expect(tells(300) == [false, true, true, true])
    #expect(tells(300, gapsForRhythm: 1) == [false, true, false, true])
  }

  @Test(
    "Everybody is counted who had an event by then, those too whom nobody could have flagged, who are told beside"
  )
  func everybody() {
    // Ten come once a year, and three of ten who came every twenty days have stopped.
    let base = ledger(
      (0..<10).map { i in
        Story("Y\(i)", every(365, from: 1500 + i, to: 100) { Row($0, .order) })
      }
        + (0..<10).map { i in
          Story("C\(i)", every(20, from: 700 + i, to: i < 3 ? 260 : 0) { Row($0, .order) })
        } + [Story("Lost", unreadable: 1, [Row(400, .order)])])
    let at = today.adding(-90)
    let log = EventLog(theirEventsIn: base)
    let check = FlagCheck(base, log, at: at, horizon: 80, settings: AssessmentSettings())
    let silent = (0..<20).filter { !log.hasEvent(of: $0, after: at, within: 80) }
    #expect(check.drift.flagged == .init(relationships: 3, silent: 3))
    #expect(check.drift.others == .init(relationships: 17, silent: silent.count - 3))
    #expect(check.drift.recall == 3 / Double(silent.count))
    #expect(silent.count > 3)
    #expect(check.usual == .init(relationships: 10, silent: silent.count - 3))
    #expect(check.unknown == 1)
  }

  @Test(
    "An end that only today's list tells changes no flag of a past day",
    arguments: [RelationshipKind.pastCustomer, .customer])
  func laterEnd(kind: RelationshipKind) {
    let ended = ledger(
      (0..<60).map { i in
        let hasStopped = i % 3 == 0
        var story = Story(
          "C\(i)", kind: hasStopped ? kind : .customer,
          every(20, from: 700 + i % 20, to: hasStopped ? 180 : 0) { Row($0, .order) })
        if hasStopped, kind == .customer {
          story.relationship.ending = Ending(
            .deceased, since: i % 6 == 0 ? today.adding(-30) : nil,
            position: RowPosition(file: 0, offset: 0), line: 2)
        }
        return story
      })
    let check = FlagCheck(
      ended, EventLog(theirEventsIn: ended), at: today.adding(-90), horizon: 90,
      settings: AssessmentSettings())
    #expect(check.drift.flagged == .init(relationships: 20, silent: 20))
  }

  @Test("Neglect is counted as a report of that day raises it, and nobody unknown with it (R12)")
  func neglect() {
    let at = today.adding(-90)
    let stories = (0..<60).map { i in
      // Every third stopped; of every sixth a row cannot be read.
      Story(
        "C\(i)", unreadable: i % 6 == 0 ? 1 : 0,
        every(20, from: 700 + i % 20, to: i % 3 == 0 ? 180 : 0) { Row($0, .order) })
    }
    let base = ledger(stories)
    let check = FlagCheck(
      base, EventLog(theirEventsIn: base), at: at, horizon: 90, settings: AssessmentSettings())
    let report = assess(base.asItStood(on: at)).results.filter { !$0.isUnknown }
    #expect(report.count == 50)
    #expect(check.neglect.flagged.relationships == report.count { $0.isNeglected })
    #expect(check.neglect.flagged.relationships > 0)
    #expect(check.neglect.flagged.relationships + check.neglect.others.relationships == 50)
    #expect(check.drift.flagged == .init(relationships: 10, silent: 10))
    #expect(check.drift.others == .init(relationships: 40, silent: 0))
    #expect(check.transactional.relationships == 60)
  }
}

@Suite("Whose days an event log holds")
struct LedgerEventTests {
  private func days(_ rows: [Row]) -> [Int] {
    let log = EventLog(theirEventsIn: ledger([Story("A", rows)]))
    return log[0].map { today.days(since: Day(number: $0)) }
  }

  @Test(
    "What they did, by the day, talks among it (R9); not what we wrote, nor what was called off or sent back"
  )
  func theirs() {
    #expect(
      days([
        Row(90, .order), Row(80, .email, .theirs), Row(80, .call, .theirs), Row(70, .call, .ours),
        Row(65, .email, .ours),
        Row(60, .order, state: .cancelled), Row(50, .goodsReturn), Row(40, .cancellation),
        Row(30, .massMail), Row(-5, .order),
      ]) == [90, 80, 70])
  }

  @Test("Where no row says whose it is, contact of any kind")
  func noSides() {
    #expect(
      days([Row(90, .other, recorded: false), Row(30, .massMail), Row(9, .call, recorded: false)])
        == [90, 9])
  }
}
