import Testing

@testable import Reporting

@Suite("What a list quotes of a row")
struct ExcerptTests {
  @Test(
    "A row is quoted by whole sentences of up to fourteen words, a long sentence by its first fourteen",
    arguments: [
      ("Wrong size. Please call.", "Wrong size. Please call."),
      (
        "The lower terrace – I promise you the revised planting plan by Friday the 12th.",
        "The lower terrace – I promise you the revised planting plan by Friday the 12th."
      ),
      (
        "Which of the three mixes will the rabbits leave alone? The committee meets on the 1st.",
        "Which of the three mixes will the rabbits leave alone? …"
      ),
      ("one two. three four five six", "one two. three four five six"),
      (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen …"
      ),
      ("", ""), ("ends in blanks  ", "ends in blanks  "),
    ])
  func excerpt(text: String, quoted: String) {
    #expect(text.excerpt == quoted)
  }
}
