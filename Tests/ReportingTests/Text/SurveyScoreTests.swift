import Testing

@testable import Reporting

@Suite("The score of a survey, as they wrote it")
struct SurveyScoreTests {
  @Test(
    "Found where it is one",
    arguments: [
      ("2/10 – nobody rang back", "2/10"), ("We give you 4 of 5.", "4 of 5"),
      ("NPS: 9, keep it up", "9"), ("Note 3, leider", "3"), ("7 von 10 Punkten", "7 von 10"),
      ("Rated 4 out of 5", "4 out of 5"), ("12 trays, please", nil), ("on 3/12 at ten", nil),
      ("11/10, wonderful", nil), ("", nil),
    ])
  func found(text: String, score: String?) {
    #expect(SurveyScore.asWritten(in: text) == score)
  }
}
