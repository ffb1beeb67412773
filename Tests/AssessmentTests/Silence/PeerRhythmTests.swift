import Basics
import Intake
import Testing

@testable import Assessment

@Suite("Who has no rhythm of their own is measured by the base")
struct PeerRhythmTests {
  private static let asOf = SyntheticBase.asOf
  private let limits = AssessmentSettings.Drift()

  private static func days(_ ago: Int...) -> [Day] { ago.map { asOf.adding(-$0) } }

  /// Thirty who came every forty days and come still, with ten of them gone for 300.
  private static let regulars: [[Day]] = (0..<30).map { i in
    let last = i % 3 == 0 ? 300 : i
    return (0..<12).reversed().map { asOf.adding(-last - 40 * $0) }
  }

  private func finding(_ days: [Day], in base: [[Day]] = regulars) -> SilenceFinding {
    SilenceModel.fit(EventLog(base + [days]), asOf: Self.asOf)
      .finding(days, asOf: Self.asOf, limits: limits)
  }

  @Test(
    "Up to the gap after which most still come back; hardly anybody came back after the longest")
  func boundary() {
    let peers = PeerRhythm(EventLog(Self.regulars), asOf: Self.asOf)
    // All gaps are of 40 days, and of who is silent for longer nobody has come back.
    #expect(peers.shortestDays == 40)
    #expect(peers.goneAfterDays == 40)
    #expect(peers.hasGone(after: 41) && !peers.hasGone(after: 40))
    #expect(PeerRhythm(EventLog(Self.regulars.reversed()), asOf: Self.asOf) == peers)
  }

  @Test("Where most come back after half a year, half a year is nothing")
  func slow() {
    let slow = (0..<30).map { i in (0..<6).reversed().map { Self.asOf.adding(-i - 190 * $0) } }
    #expect(PeerRhythm(EventLog(slow), asOf: Self.asOf).shortestDays == 190)
    #expect(!finding(Self.days(185), in: slow).isDrifting)
    #expect(!finding(Self.days(215, 185), in: slow).isDrifting)
  }

  static let few: [(String, [Day], Bool)] = [
    ("once, a month ago", days(29), false),
    ("once, five weeks ago: as long as usual", days(37), false),
    ("once, a year ago", days(365), true),
    ("twice, 26 days apart, and then three years of nothing", days(1191, 1165), true),
    ("a gap of seven days, silent for eight", days(15, 8), false),
    ("two gaps of seven days, silent for 29", days(43, 36, 29), false),
    ("a gap of 200 days, silent for 300", days(500, 300), false),
    ("a gap of 60 days, silent for 300", days(360, 300), true),
  ]

  @Test("Who came once, twice or three times", arguments: few)
  func fewEvents(_ what: String, _ days: [Day], _ isDrifting: Bool) {
    #expect(finding(days).isDrifting == isDrifting, "\(what)")
  }

  @Test("With less than two usual gaps on record nothing is said of who has no rhythm")
  func shortRecord() {
    // Forty came once in five weeks, and nobody twice but a handful, as seldom.
    let base = (0..<40).map { i in Self.days(40 + i % 30) } + (0..<3).map { _ in Self.days(69, 40) }
    let model = SilenceModel.fit(EventLog(base), asOf: Self.asOf)
    #expect(model.peers.recordedDays == 29)
    for days in base {
      #expect(!model.finding(days, asOf: Self.asOf, limits: limits).isDrifting)
    }
  }

  @Test("Nothing is known of a base without gaps")
  func nothing() {
    #expect(PeerRhythm(EventLog(), asOf: Self.asOf) == PeerRhythm())
    let peers = PeerRhythm(EventLog([Self.days(3), Self.days(30)]), asOf: Self.asOf)
    #expect(peers.shortestDays == 0 && peers.goneAfterDays == nil && peers.recordedDays == 27)
  }

  @Test(
    "The longer the silence, the likelier it goes on, and who drifts goes on drifting",
    arguments: 1...6)
  func monotone(seed: Int) {
    let log =
      seed.isMultiple(of: 2)
      ? SyntheticBase.bursty(customers: 150, seed: UInt64(seed))
      : SyntheticBase.mbgNBD(
        MBGNBD(r: 0.8, alpha: 40, a: 0.5, b: 2), customers: 150, seed: UInt64(seed))
    let model = SilenceModel.fit(log, asOf: Self.asOf)
    for index in 0..<log.count {
      let days = log.days(of: index, until: Self.asOf)
      guard let last = days.last else { continue }
      var probability = 0.0
      var wasDrifting = false
      for silence in [1, 5, 10, 20, 31, 45, 60, 90, 130, 200, 300, 500, 900] {
        let found = model.finding(days, asOf: last.adding(silence), limits: limits)
        let p = found.probability ?? 0
        #expect(p >= probability - 0.001)
        #expect(!wasDrifting || found.isDrifting, "\(days.count) events, after \(silence) days")
        (probability, wasDrifting) = (max(p, probability), found.isDrifting)
      }
    }
  }

  @Test("Of known deaths most are told and few wrongly, as counted by hand", arguments: 1...3)
  func knownDeaths(seed: Int) throws {
    var dice = Dice(UInt64(seed))
    var rows: [[Day]] = []
    var dead: Set<Int> = []
    for i in 0..<300 {
      let gap = [10.0, 20, 30, 45][i % 4]
      let isDead = i % 5 == 0
      if isDead { dead.insert(i) }
      // The dead died up to half a year ago, the living go on for a hundred days.
      let silent = isDead ? Int(180 * dice.share()) : -100
      rows.append(
        SyntheticBase.rhythm(
          every: gap, jitter: 0.3, events: Int(800 / gap), silent: silent, &dice))
    }
    let log = EventLog(rows)
    let found = Hindsight(log, at: Self.asOf, horizon: 90, limits: limits).drift
    let model = SilenceModel.fit(log, asOf: Self.asOf)
    let flagged = Set(
      (0..<300).filter {
        model.finding(log.days(of: $0, until: Self.asOf), asOf: Self.asOf, limits: limits)
          .isDrifting
      })
    #expect(
      found.flagged
        == .init(
          relationships: flagged.count, silent: flagged.intersection(dead).count))
    // Hindsight asks nobody to whom so long a silence is usual.
    let missed = dead.subtracting(flagged).count {
      log.tells(of: $0, asOf: Self.asOf, within: 90, limits: limits)
    }
    #expect(found.others.silent == missed)
    #expect(try #require(found.precision) >= 0.9)
    #expect(try #require(found.recall) >= 0.6)
  }
}
