import Testing

@testable import Reporting

@Suite("Text shown to people")
struct DisplayTextTests {
  @Test(
    "What is invisible or turns the direction is gone, what is writing stays",
    arguments: [
      ("plain", "plain"),
      ("evil\u{202E}gpj.exe", "evilgpj.exe"),
      ("a\u{2066}b\u{2069}c\u{FEFF}\u{200B}", "abc"),
      ("Ana\r\nBcc: x", "Ana  Bcc: x"),
      ("sep\u{2028}arator", "sep arator"),
      ("\u{1B}[31mred\u{9B}", "[31mred"),
      ("nul\u{0}", "nul"),
      ("👩‍👩‍👧‍👦 🇩🇪", "👩‍👩‍👧‍👦 🇩🇪"),
      ("مؤسسة النور", "مؤسسة النور"),
      (String(decoding: [0xFFFE, 0x78, 0xFDD0] as [UInt16], as: UTF16.self), "x"),
    ])
  func clean(text: String, shown: String) {
    #expect(Array(DisplayText.clean(text).utf8) == Array(shown.utf8))
  }

  @Test("Marks piled on one letter are capped")
  func marks() {
    let text = "e" + String(repeating: "\u{301}", count: 200) + "x"
    #expect(DisplayText.clean(text).unicodeScalars.count == 2 + DisplayText.markLimit)
  }

  @Test("Long texts are cut with an ellipsis")
  func length() {
    #expect(DisplayText.clean("abcdef", limit: 4) == "abc…")
    #expect(DisplayText.clean("abcd", limit: 4) == "abcd")
    #expect(DisplayText.clean("äöüß!", limit: 4) == "äöü…")
  }

  @Test("Anchors are made from the id alone, and ids that look alike stay apart")
  func anchors() {
    let ids = [
      "ALFKI", "alfki", "a b", "a-b", "合同", "", "\"><script>", String(repeating: "x", count: 99),
    ]
    let anchors = ids.map(Anchor.of)
    #expect(Set(anchors).count == ids.count)
    #expect(anchors == ids.map(Anchor.of))
    #expect(anchors[0].hasPrefix("r-alfki-"))
    #expect(
      anchors.allSatisfy { anchor in
        anchor.utf8.count <= 45
          && anchor.utf8.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
              || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
          }
      })
  }

  @Test("Ids that share an anchor get one each, in whatever order they come; others keep theirs")
  func collidingAnchors() {
    let ids = ["丛丗", "丩临"]
    #expect(Anchor.of(ids[0]) == Anchor.of(ids[1]), "else this test tests nothing")
    let slugs = Slugs(of: ids + ["ALFKI"])
    #expect(slugs.anchor(ids[0]) != slugs.anchor(ids[1]))
    #expect(ids.map(slugs.anchor) == ids.map(Slugs(of: ["x", ids[1], ids[0]]).anchor))
    #expect(slugs.anchor("ALFKI") == Anchor.of("ALFKI"))
    #expect(ids.map { Slugs(of: [$0, $0, "ALFKI"]).anchor($0) } == ids.map(Anchor.of))
  }
}
