import Basics
import Intake
import Testing

@testable import Assessment

@Suite("The threshold of drift")
struct DriftThresholdTests {
  private static let asOf = SyntheticBase.asOf
  private static let truth = MBGNBD(r: 0.9, alpha: 15, a: 0.5, b: 2.5)

  private func chosen(_ log: EventLog, asOf: Day = Self.asOf) -> Double? {
    DriftThreshold.chosen(log.until(asOf), asOf: asOf, correction: nil).forAll
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
    var byChoice = FlagOutcome()
    var bySetting = FlagOutcome()
    for index in 0..<log.count {
      guard let h = log.history(of: index, asOf: at) else { continue }
      let isSilent = !log.hasEvent(of: index, after: at, within: model.ownHorizon(h))
      byChoice.count(isFlagged: model.drift(h).isDrifting, isSilent: isSilent)
      bySetting.count(
        isFlagged: model.drift(h, from: SilenceModel.driftingFrom).isDrifting, isSilent: isSilent)
    }
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
