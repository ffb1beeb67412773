import Basics
import Intake
import Testing

@testable import Assessment

@Suite("Limits of a tier")
struct TierRulesTests {
  private static let flags: [(ReasonID, [Row])] = [
    (.n2, [Row(60, .call, .ours), Row(5, .email, .theirs, .question)]),
    (.n3, [Row(60, .call, .ours), Row(6, .call, .theirs, .complaint)]),
    (.n4, [Row(60, .call, .ours, .promiseByUs, dueIn: 59)]),
    (.n5, [Row(60, .call, .ours), Row(10, .order)]),
  ]

  @Test("They are shorter than the common ones, whatever the case of its name", arguments: flags)
  func shorter(_ id: ReasonID, _ rows: [Row]) throws {
    var rules = AssessmentSettings.TierRules()
    rules.answerBusinessDays = 1
    rules.complaintBusinessDays = 1
    rules.promiseGraceBusinessDays = 0
    rules.followUpDays = 7
    var settings = AssessmentSettings()
    settings.tierRules = ["key": rules]
    #expect(judge(Story("Ropery", tier: "C", rows), settings: settings).reason(id) == nil)
    let story = Story("Ropery", tier: "KEY", rows)
    let reason = try #require(judge(story, settings: settings).reason(id))
    #expect(reason.limitSource == .tier)
    #expect(reason.limit <= 7)
  }
}
