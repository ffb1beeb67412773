import Testing

@testable import Language

@Suite("The letter that a mail answers")
struct RepliesTests {
  private func hashes(_ text: String) -> [UInt64] {
    var tokenizer = Tokenizer()
    tokenizer.add(Array(text.utf8).span)
    return tokenizer.tokens.map(\.hash)
  }

  @Test(
    "What stands below its heading is not read again",
    arguments: [
      "-----Original Message-----\nFrom: Bo\nWhere is the quote?",
      "-----Ursprüngliche Nachricht-----\nVon: Bo\nWo bleibt das Angebot?",
      "________________________________\nFrom: Bo\nWhere is the quote?",
      "On 4 March 2026 Bo Lind wrote:\nWhere is the quote?",
      "Am 04.03.2026 schrieb Bo Lind:\nWo bleibt das Angebot?",
      "From: Bo Lind\nSent: 4 March 2026\nWhere is the quote?",
      "Von: Bo Lind\nGesendet: 4. März 2026\nWo bleibt das Angebot?",
      "> Where is the quote?\n> Bo",
    ])
  func earlierLetters(_ quoted: String) {
    #expect(hashes("Fits well, thanks.\n\n" + quoted) == hashes("Fits well, thanks."))
  }

  @Test(
    "Nor within a line, as exports have it that set one behind the other",
    arguments: [
      "> On 4 March Bo Lind wrote: > where is the quote?",
      "> Am 04.03.2026 schrieb Bo Lind: > Wo bleibt das Angebot?",
      "-----Original Message----- From: Bo Where is the quote?",
      "-----Ursprüngliche Nachricht----- Von: Bo Wo bleibt das Angebot?",
    ])
  func earlierLettersWithinLine(_ quoted: String) {
    #expect(hashes("Fits well, thanks. " + quoted) == hashes("Fits well, thanks."))
  }

  @Test(
    "A mark or a dash within a line quotes nothing by itself",
    arguments: [
      ("500 > 400 pieces", "500 400 pieces"), ("Leeds > On Friday Hull", "Leeds On Friday Hull"),
      ("rang ---- nobody there", "rang nobody there"),
    ])
  func marksWithinLine(_ text: String, _ words: String) {
    #expect(hashes(text) == hashes(words))
  }

  @Test(
    "What only looks like one is read",
    arguments: [
      "--- not before Friday", "On Friday we called", "From: Leeds\nby van",
      "---------- Forwarded message ----------\nWhere is the quote?", "An order of ten\nA. Lind",
    ])
  func others(_ text: String) {
    #expect(hashes("Fits well, thanks.\n" + text) == hashes("Fits well, thanks.") + hashes(text))
  }
}
