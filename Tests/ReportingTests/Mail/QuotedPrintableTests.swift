import Foundation
import Testing

@testable import Reporting

@Suite("Quoted-printable")
struct QuotedPrintableTests {
  @Test(
    "Quoted-printable keeps to 76 characters and loses nothing",
    arguments: [
      "", "plain", "ends in a blank ", "tab\t", "=3D", "From here", ".", "a\n\nb\n",
      String(repeating: "x", count: 76), String(repeating: "x", count: 77),
      String(repeating: "é", count: 99), String(repeating: "👩‍👩‍👧‍👦", count: 9),
      String(repeating: "a ", count: 60),
    ])
  func quotedPrintable(text: String) {
    let encoded = QuotedPrintable.encode(text)
    for line in encoded.components(separatedBy: "\r\n") {
      #expect(line.utf8.count <= 76)
      #expect(!line.hasSuffix(" ") && !line.hasSuffix("\t"))
      // A full stop alone on its line ends a mail for some mailers.
      #expect(!line.hasPrefix("."))
    }
    #expect(
      Mail.decodeQuotedPrintable(encoded) == text.replacingOccurrences(of: "\n", with: "\r\n"))
  }
}
