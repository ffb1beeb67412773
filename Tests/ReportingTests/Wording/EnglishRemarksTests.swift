import Assessment
import Reporting
import Testing

@Suite("The English words of every remark")
struct EnglishRemarksTests {
  @Test("Every remark has a wording", arguments: RemarkID.allCases)
  func complete(id: RemarkID) {
    #expect(EnglishRemarks.sentences[id] != nil)
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
      #expect(pieces.count == 1 || pieces.count == 3, "\(braced)")
    }
  }
}
