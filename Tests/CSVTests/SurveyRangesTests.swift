import Foundation
import Testing

@testable import CSV

@Suite("The surveys of all ranges of a text are the survey of the text")
struct SurveyRangesTests {
  @Test(
    "Every byte of a text may be a seam",
    arguments: [
      Seams.plain, Seams.windows, Seams.marked, Seams.broken, Seams.controls, Seams.endless,
    ])
  func seams(_ text: Seams) throws {
    let store = ByteStore(text.bytes)
    let start = Opened.textStart(text.bytes)
    let whole = try Survey.of(store, from: start)
    for size in 1..<text.bytes.count {
      let parts = try (0...text.bytes.count / size).map { range in
        Survey(try Survey.of(store, from: start, range: range, size: size).packed)
      }
      let joined = try #require(Survey.joined(parts))
      #expect(joined.told == whole.told, "\(text.testDescription), ranges of \(size)")
    }
  }
}

/// What surveys say of a text, but for the places where line ends were counted.
extension Survey {
  fileprivate var told: [Int] {
    [
      multibyte, invalid, forbidden, forbiddenBytes, nulsAtEven, nulsAtOdd, controls, mojibake,
      firstMojibake ?? -1, count, firstInvalid ?? -1, isBlank ? 1 : 0, trailingNULs,
      endsInsideCharacter ? 1 : 0, lineCounts.feeds.reduce(0, +), lineCounts.quotes.reduce(0, +),
    ]
  }
}

/// A text that is cut at every byte.
struct Seams: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var bytes: [UInt8]

  private static func rows(_ end: String) -> String {
    (1...40).map {
      "K\($0);2026-0\($0 % 6 + 1)-11;\"Größe, \(end)\"\"Maß\"\" für € \($0)\";naïve 𝄞"
    }
    .joined(separator: end)
  }

  static let plain = Seams(testDescription: "UTF-8", bytes: Array(rows("\n").utf8))
  static let windows = Seams(
    testDescription: "CR LF and a byte order mark",
    bytes: [0xEF, 0xBB, 0xBF] + Array(rows("\r\n").utf8))
  /// UTF-8 that was decoded once too often.
  static let marked = Seams(
    testDescription: "mojibake", bytes: Array((rows("\n") + "MÃ¼ller â€“ CafÃ© Ã©Ã©Ã©").utf8))
  /// The same in Windows-1252, with characters that UTF-8 forbids.
  static let broken = Seams(
    testDescription: "no UTF-8",
    bytes: Array(rows("\n").utf8).flatMap { byte -> [UInt8] in byte == 0xC3 ? [] : [byte] }
      + [0xED, 0xA0, 0x80, 0x41, 0xC0, 0x80, 0xF0, 0x80, 0x80, 0x80, 0xE2, 0x82, 0x0A, 0xFC, 0x0A])
  static let controls = Seams(
    testDescription: "NULs and control characters",
    bytes: [0x20, 0x0A] + Array("a\0b\0\u{1}\u{2}ü\0".utf8) + [0xC3, 0, 0, 0, 0])
  static let endless = Seams(
    testDescription: "a text that ends within a character",
    bytes: Array(rows("\n").utf8) + [0xF0, 0x9D, 0x84])
}
