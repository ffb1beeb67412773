import Basics
import Intake
import Testing

@testable import Assessment

@Suite("Silence model")
struct SilenceModelTests {
  private static let asOf = SyntheticBase.asOf

  /// A rhythm, how long it has been silent, and whether that is one silence too long.
  struct Rhythm: CustomTestStringConvertible, Sendable {
    var gap: Double
    var jitter: Double
    var events: Int
    var silent: Int
    var isFlagged: Bool

    var testDescription: String {
      "\(events) events every \(gap) days ±\(jitter), silent for \(silent)"
    }
  }

  static let rhythms = [
    Rhythm(gap: 365, jitter: 0.02, events: 4, silent: 40, isFlagged: false),
    Rhythm(gap: 365, jitter: 0.01, events: 4, silent: 395, isFlagged: false),
    Rhythm(gap: 365, jitter: 0.03, events: 4, silent: 405, isFlagged: false),
    Rhythm(gap: 3, jitter: 0.2, events: 40, silent: 33, isFlagged: true),
    Rhythm(gap: 3, jitter: 0.2, events: 12, silent: 33, isFlagged: true),
    Rhythm(gap: 29, jitter: 0.03, events: 12, silent: 84, isFlagged: true),
    Rhythm(gap: 29, jitter: 0.03, events: 8, silent: 84, isFlagged: true),
    Rhythm(gap: 29, jitter: 0.03, events: 12, silent: 40, isFlagged: false),
    Rhythm(gap: 29, jitter: 0.03, events: 6, silent: 40, isFlagged: false),
    Rhythm(gap: 20, jitter: 0.3, events: 12, silent: 34, isFlagged: false),
    Rhythm(gap: 20, jitter: 0.1, events: 12, silent: 34, isFlagged: false),
    Rhythm(gap: 25, jitter: 0.2, events: 14, silent: 325, isFlagged: true),
    Rhythm(gap: 25, jitter: 0.2, events: 5, silent: 325, isFlagged: true),
  ]

  @Test(
    "Each is judged by their own rhythm, in a base of few or of many",
    arguments: rhythms, [20, 40, 60, 100])
  func ownRhythm(_ rhythm: Rhythm, customers: Int) throws {
    for seed in 1...3 {
      var dice = Dice(UInt64(seed))
      let theirs = SyntheticBase.rhythm(
        every: rhythm.gap, jitter: rhythm.jitter, events: rhythm.events, silent: rhythm.silent,
        &dice)
      let log = EventLog(
        SyntheticBase.mixed(customers: customers, seed: UInt64(seed * customers)) + [theirs])
      let model = SilenceModel.fit(log, asOf: Self.asOf)
      let h = try #require(log.history(of: customers, asOf: Self.asOf))
      let drift = model.drift(h)
      #expect(drift.isDrifting == rhythm.isFlagged, "\(drift), \(model)")
      #expect(drift.basis == .ownRhythm)
    }
  }

  @Test("Nobody drifts before the expected gap is over, and who drifts goes on drifting")
  func limit() throws {
    let log = EventLog(SyntheticBase.mixed(customers: 66, seed: 5))
    let model = SilenceModel.fit(log, asOf: Self.asOf)
    for h in log.histories(asOf: Self.asOf) {
      let limit = try #require(model.firstDayOfDrift(h))
      #expect(limit >= 7 && Double(limit) >= model.shrunkGap(h))
      for days in [limit + 1, 2 * limit, 5 * limit] {
        #expect(model.drift(h.silent(for: days)).isDrifting)
      }
    }
  }

  @Test("Within their own horizon the probability rises with the silence")
  func monotone() {
    for seed in 1...8 {
      let log =
        seed % 2 == 0
        ? SyntheticBase.bursty(customers: 80, seed: UInt64(seed))
        : EventLog(SyntheticBase.mixed(customers: 80, seed: UInt64(seed)))
      let model = SilenceModel.fit(log, asOf: Self.asOf)
      for h in log.histories(asOf: Self.asOf) {
        let probability = model.probabilityWithinOwnHorizon(h)
        let gap = model.shrunkGap(h)
        var previous = -1.0
        for step in 0...60 {
          let p = probability(Double(step) * gap / 6)
          #expect(p >= previous - 0.001 && p <= 1, "\(h) at \(step) sixths of \(gap)")
          previous = max(previous, p)
        }
      }
    }
  }

  @Test("The probability falls with the horizon and never leaves 0…1")
  func horizons() {
    let log = SyntheticBase.bursty(customers: 60, seed: 3)
    let model = SilenceModel.fit(log, asOf: Self.asOf)
    for h in log.histories(asOf: Self.asOf) {
      #expect((0...1).contains(model.pAlive(h)))
      var previous = 1.0
      for horizon in [0, 1, 7, 30, 90, 365, 4000] {
        let p = model.probabilityOfNone(h, horizon: horizon)
        #expect(p >= 0 && p <= previous + 1e-12)
        previous = p
      }
    }
  }

  @Test("The order of the customers changes no bit")
  func permutation() {
    let rows = SyntheticBase.mixed(customers: 120, seed: 8)
    let (log, reversed) = (EventLog(rows), EventLog(rows.reversed()))
    let model = SilenceModel.fit(log, asOf: Self.asOf)
    #expect(model == SilenceModel.fit(reversed, asOf: Self.asOf))
    let at = Self.asOf.adding(-60)
    let forecast = SilenceForecast(log, asOf: at, horizon: 60)
    let other = SilenceForecast(reversed, asOf: at, horizon: 60)
    #expect(forecast.probabilities == other.probabilities.reversed())
  }

  @Test("Little evidence is said to be little")
  func lowEvidence() {
    let once = EventHistory(repeats: 0, span: 0, age: 100)
    let often = EventHistory(repeats: 20, span: 200, age: 210)
    #expect(SilenceModel.fit([]).lowEvidence)
    #expect(SilenceModel.fit([EventHistory](repeating: once, count: 50)).lowEvidence)
    #expect(SilenceModel.fit([EventHistory](repeating: often, count: 19)).lowEvidence)
    #expect(!SilenceModel.fit([EventHistory](repeating: often, count: 20)).lowEvidence)
  }

  @Test("One event is scored from the population, none not at all")
  func basis() throws {
    let log = EventLog(
      SyntheticBase.mixed(customers: 40, seed: 2) + [[Self.asOf.adding(-800)], []])
    let model = SilenceModel.fit(log, asOf: Self.asOf)
    let once = model.drift(log.history(of: 40, asOf: Self.asOf))
    #expect(once.basis == .population)
    #expect(once.ratio == nil && once.usualGapDays == nil)
    #expect(once.isDrifting)
    let never = model.drift(log.history(of: 41, asOf: Self.asOf))
    #expect(never.basis == .none && never.probability == nil && !never.isDrifting)
    #expect(never.daysSilent == nil)
  }

  @Test("Nobody drifts before their gap is over, even where hardly anybody returns")
  func newcomers() {
    let rows = (0..<100).map { [Self.asOf.adding(-9 * $0)] }
    let log = EventLog(rows)
    let model = SilenceModel.fit(log, asOf: Self.asOf)
    for h in log.histories(asOf: Self.asOf) where h.silence < 7 {
      #expect(!model.drift(h).isDrifting)
    }
  }

  @Test("A regular customer's limit is tighter than an irregular one's of the same mean gap")
  func regularity() throws {
    var dice = Dice(6)
    let regular = SyntheticBase.rhythm(every: 30, jitter: 0.05, events: 13, silent: 10, &dice)
    // The same number of gaps and the same span, most of it in three of the gaps.
    let first = regular[0]
    let span = regular[12].days(since: first)
    let uneven =
      (0..<10).map { first.adding($0 * 4) } + [first.adding(130), first.adding(240)]
      + [first.adding(span)]
    let log = EventLog(SyntheticBase.mixed(customers: 60, seed: 4) + [regular, uneven])
    let model = SilenceModel.fit(log, asOf: Self.asOf)
    let limits = (60...61).map { index in
      log.history(of: index, asOf: Self.asOf).flatMap { model.firstDayOfDrift($0) }
    }
    let (tight, loose) = (try #require(limits[0]), try #require(limits[1]))
    #expect(tight < 90)
    #expect(loose > 2 * tight)
  }
}

extension SilenceModel {
  /// The days of silence after which a relationship first drifts; nil where it does not within ten
  /// years.
  fileprivate func firstDayOfDrift(_ history: EventHistory) -> Int? {
    (0...3650).first { drift(history.silent(for: $0)).isDrifting }
  }
}

extension EventHistory {
  /// The same events, seen so many days after the last of them.
  fileprivate func silent(for days: Int) -> EventHistory {
    var later = self
    later.age = span + Double(days)
    return later
  }
}
