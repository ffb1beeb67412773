import Basics
import Testing

@Suite("The sorts of control characters")
struct ControlCharacterKindTests {
  @Test(
    "Each character is of one sort",
    arguments: [
      ("\u{0}", .control), ("\u{1F}", .control), (" ", nil), ("~", nil), ("\u{7F}", .control),
      ("\u{9F}", .control), ("\u{A0}", nil), ("\u{61B}", nil), ("\u{61C}", .directionMark),
      ("\u{200D}", nil), ("\u{200E}", .directionMark), ("\u{200F}", .directionMark),
      ("\u{2027}", nil), ("\u{2028}", .separator), ("\u{2029}", .separator),
      ("\u{202A}", .directionFormat), ("\u{202E}", .directionFormat), ("\u{202F}", nil),
      ("\u{2065}", nil), ("\u{2066}", .directionFormat), ("\u{2069}", .directionFormat),
      ("\u{206A}", nil), ("\u{FEFF}", nil),
    ] as [(Unicode.Scalar, ControlCharacters.Kind?)])
  func sort(scalar: Unicode.Scalar, expected: ControlCharacters.Kind?) {
    #expect(ControlCharacters.kind(of: scalar) == expected)
  }

  @Test func `every one of them is escaped in JSON, and shown in a table`() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), ControlCharacters.kind(of: scalar) != nil else {
        continue
      }
      let text = "a\(Character(scalar))b"
      var json: [UInt8] = []
      json.append(json: text)
      #expect(String(decoding: json, as: UTF8.self).hasPrefix("\"a\\"))
      if !["\t", "\n"].contains(scalar) { #expect(ControlCharacters.shown(text) != text) }
    }
  }
}
