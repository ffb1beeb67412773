import Basics
import Intake
import Testing

@testable import Assessment

@Suite("The threshold of drift")
struct DriftThresholdTests {
  private static let asOf = SyntheticBase.asOf
  private static let truth = MBGNBD(r: 0.9, alpha: 15, a: 0.5, b: 2.5)

  private func chosen(
    _ log: EventLog, asOf: Day = Self.asOf, limits: AssessmentSettings.Drift = .init()
  ) -> Double? {
    DriftThreshold.chosen(log.until(asOf), asOf: asOf, correction: nil, limits: limits).forAll
  }

  /// Flags as a report raises them, held against what came.
  private func outcome(_ log: EventLog, _ model: SilenceModel, horizon: Int) -> FlagOutcome {
    var outcome = FlagOutcome()
    for index in 0..<log.count {
      let days = log.days(of: index, until: Self.asOf)
      guard !days.isEmpty else { continue }
      outcome.count(
        isFlagged: model.finding(days, asOf: Self.asOf, limits: .init()).isDrifting,
        isSilent: !log.hasEvent(of: index, after: Self.asOf, within: horizon))
    }
    return outcome
  }

  @Test(
    "Half-yearly buyers, most of whom came once, on ten months of record: who leaves is told, and few wrongly",
    arguments: 1...3)
  func slowBase(seed: Int) throws {
    let truth = MBGNBD(r: 0.7, alpha: 66, a: 0.6, b: 1.6)
    let log = SyntheticBase.mbgNBD(truth, customers: 2000, seed: UInt64(seed), days: 300)
    let threshold = try #require(chosen(log))
    #expect(threshold < SilenceModel.driftingFrom)
    let model = SilenceModel.fit(log, asOf: Self.asOf)
    let found = outcome(log, model, horizon: 90)
    var bySetting = model
    bySetting.chosenThreshold = SilenceModel.driftingFrom
    #expect(try #require(found.precision) >= 0.7)
    #expect(try #require(found.recall) >= 0.2)
    #expect(
      try #require(found.recall)
        > (try #require(outcome(log, bySetting, horizon: 90).recall)))
  }

  @Test("Where all who were flagged came back, nobody drifts")
  func allReturn() throws {
    // Everybody pauses once, for a hundred days, and comes back; at any time a few do.
    let asOf = Int(Self.asOf.number)
    let log = EventLog(
      (0..<400).map { i in
        let pause = asOf - 700 + i * 2
        return stride(from: asOf - 720 + i % 10, through: asOf, by: 10)
          .filter { $0 < pause || $0 > pause + 100 }.map { Day(number: Int32($0)) }
      })
    let choice = DriftThreshold.chosen(log, asOf: Self.asOf, correction: nil, limits: .init())
    #expect(choice.forAll == nil || choice.forAll == 1)
    #expect(choice.beyondRhythm == .from(1))
    let found = outcome(log, SilenceModel.fit(log, asOf: Self.asOf), horizon: 110)
    #expect(found.flagged.relationships == 0)
  }

  @Test("What may be called long is asked of the settings")
  func settings() {
    let log = SyntheticBase.mbgNBD(Self.truth, customers: 600, seed: 1)
    var limits = AssessmentSettings.Drift()
    #expect(chosen(log, limits: limits) != nil)
    limits.shortestLimitDays = 2000
    let choice = DriftThreshold.chosen(log, asOf: Self.asOf, correction: nil, limits: limits)
    #expect(choice.forAll == nil)
    #expect(choice.beyondRhythm == .unknown)
    limits = AssessmentSettings.Drift()
    limits.gapsForRhythm = 1000
    #expect(
      DriftThreshold.chosen(log, asOf: Self.asOf, correction: nil, limits: limits).beyondRhythm
        == .unknown)
  }

  @Test(
    "Where the base's past shows that it may be lower, more who leave are told, and few are told wrongly",
    arguments: 1...3)
  func recall(seed: Int) throws {
    let log = SyntheticBase.mbgNBD(Self.truth, customers: 600, seed: UInt64(seed))
    let at = Self.asOf
    let threshold = try #require(chosen(log))
    #expect((0.5...0.95).contains(threshold))
    let model = SilenceModel.fit(log, asOf: at)
    #expect(model.driftingFrom == threshold)
    var fixed = model
    fixed.chosenThreshold = SilenceModel.driftingFrom
    let byChoice = outcome(log, model, horizon: 90)
    let bySetting = outcome(log, fixed, horizon: 90)
    #expect(try #require(byChoice.precision) >= 0.7)
    #expect(try #require(byChoice.recall) >= (try #require(bySetting.recall)))
  }

  @Test("A base of forty has too little past to choose by")
  func few() {
    #expect(chosen(SyntheticBase.mbgNBD(Self.truth, customers: 40, seed: 1)) == nil)
    #expect(chosen(EventLog()) == nil)
  }

  @Test("Nothing that comes later is looked at")
  func lookAhead() {
    let log = SyntheticBase.mbgNBD(Self.truth, customers: 300, seed: 2)
    let day = Self.asOf.adding(-60)
    #expect(chosen(log, asOf: day) == chosen(log.until(day), asOf: day))
  }

  @Test("A choice stands for four weeks, so that flags do not come and go with it")
  func standing() throws {
    let log = SyntheticBase.mbgNBD(Self.truth, customers: 300, seed: 3)
    let start = Self.asOf.adding(-56)
    let changes = (1...55).count { offset in
      chosen(log, asOf: start.adding(offset)) != chosen(log, asOf: start.adding(offset - 1))
    }
    #expect(changes <= 2)
  }

  @Test("What somebody set holds, whatever the past says")
  func setting() {
    var limits = AssessmentSettings.Drift()
    #expect(limits.chosenProbability == nil)
    limits.probability = 0.9
    #expect(limits.chosenProbability == 0.9)
  }
}
