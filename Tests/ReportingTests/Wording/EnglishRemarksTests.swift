import Assessment
import Reporting
import Testing

@Suite("The English words of every remark")
struct EnglishRemarksTests {
  @Test("Every remark has a wording", arguments: RemarkID.allCases)
  func complete(id: RemarkID) {
    #expect(EnglishRemarks.sentences[id] != nil)
  }

  @Test("No words are left of a remark that nobody utters", arguments: Wording.all.indices)
  func needed(language: Int) {
    let titles = MarkID.allCases.map(RemarkID.title) + ReasonID.allCases.map(RemarkID.title)
    let tables = [EnglishRemarks.sentences, GermanRemarks.sentences]
    let needed = Set(RemarkID.allCases + titles)
    for (id, words) in tables[language] { #expect(needed.contains(id), "\(words)") }
  }

  @Test("Every wording keeps to the format", arguments: RemarkID.allCases)
  func wellFormed(id: RemarkID) throws {
    let sentence = try #require(EnglishRemarks.sentences[id])
    #expect(sentence.last == "." || sentence.last == "?")
    for part in sentence.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      let braced = try #require(part.split(separator: "}", omittingEmptySubsequences: false).first)
      #expect(part.contains("}"))
      let pieces = braced.split(separator: "|", omittingEmptySubsequences: false)
      #expect(Int(pieces[0]) != nil)
      // A value; how often; a word for one and a word for many.
      let isTimes = pieces.count == 2 && pieces[1] == "×"
      #expect(pieces.count == 1 || isTimes || pieces.count == 3, "\(braced)")
    }
  }
}
