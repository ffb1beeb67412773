import Assessment
import Testing

@testable import Configuration

@Suite("Settings are typed as lines of the file")
struct TypedSettingTests {
  @Test(
    "What is typed stands in place of what the file says",
    arguments: [
      ("neglect.silence-days=60", 60, 40), ("tiers.A=20", 75, 20),
      ("tiers.A.silence-days=25", 75, 25),
      ("cadence.C.1=weekly", 75, 40), ("neglect.answer-business-days=1", 75, 40),
    ])
  func typed(_ text: String, silence: Int, tier: Int) throws {
    let setting = try #require(TypedSetting(text))
    let file = "neglect:\n  silence-days: 75\ntiers:\n  A: 40\n"
    let configuration = try Configuration(text: file, file: "r.yaml", typed: [setting])
    #expect(configuration.assessment.neglect.silenceDays == silence)
    #expect(configuration.assessment.tierLimits == ["A": tier])
    #expect((configuration.assessment.cadences["C.1"] == 7) == text.hasPrefix("cadence"))
  }

  @Test(
    "One limit of a tier leaves its others, whether the tier has a number or a section",
    arguments: [
      ("  A: 30\n", ["tiers.A.answer-business-days=60"], 30, 60, nil),
      ("  A: 30\n", ["tiers.A=20", "tiers.A.follow-up-days=7"], 20, nil, 7),
      ("  A: {silence-days: 30, follow-up-days: 5}\n", ["tiers.A=20"], 20, nil, 5),
      ("  A: {follow-up-days: 5}\n", ["tiers.A=20"], 20, nil, 5),
      ("  A:\n", ["tiers.A.answer-business-days=2"], nil, 2, nil),
      ("  A: 30\n", ["tiers.A={answer-business-days: 2}"], nil, 2, nil),
    ] as [(String, [String], Int?, Int?, Int?)])
  func typedOfTier(
    _ tiers: String, _ typed: [String], silence: Int?, answer: Int?, followUp: Int?
  ) throws {
    let settings = try typed.map { try #require(TypedSetting($0)) }
    let assessment = try Configuration(text: "tiers:\n" + tiers, file: "r.yaml", typed: settings)
      .assessment
    #expect(assessment.tierLimits["A"] == silence)
    #expect(assessment.tierRules["A"]?.answerBusinessDays == answer)
    #expect(assessment.tierRules["A"]?.followUpDays == followUp)
  }

  @Test("Settings as lines of the file are read as what they were")
  func lines() throws {
    let settings = [
      TypedSetting(path: ["neglect", "silence-days"], value: "75"),
      TypedSetting(path: ["tiers", "A", "silence-days"], value: "20"),
      TypedSetting(path: ["tiers", "A", "follow-up-days"], value: "5"),
      TypedSetting(path: ["tiers", "Key: \"1\"\\"], value: "30"),
    ]
    let text = TypedSetting.lines(of: settings.map { ($0, $0.value == "75" ? "90 now" : nil) })
    #expect(text.contains("# 90 now\n"))
    let assessment = try Configuration(text: text, file: "r.yaml").assessment
    #expect(assessment.neglect.silenceDays == 75)
    #expect(assessment.tierLimits == ["A": 20, "Key: \"1\"\\": 30])
    #expect(assessment.tierRules["A"]?.followUpDays == 5)
  }

  @Test("What is no setting is none", arguments: ["", "neglect", "=3", "neglect.=3", ".a=3"])
  func notTyped(_ text: String) { #expect(TypedSetting(text) == nil) }
}
