import Basics
import Foundation
import Testing

@testable import CSV

/// What a stranger can write into a form must not cost a night: four times the text takes about
/// four times as long, whatever it is made of.
@Suite("Linear time")
struct LinearTimeTests {
  static let patterns: [(String, String)] = [
    ("quotes alone", "\""), ("a quote a line", "\"\n"), ("open quotes", "1,2026-01-02,\"x\n"),
    ("quotes closed a field too late", "x\",\"y\n"), ("doubled quotes", "\"\"\"\"\n"),
    ("text behind quotes", "1,\"a\nb\" c,d\n"), ("delimiters alone", ","),
    ("one line without end", "x"), ("one quoted field without end", "\"\"x "),
    ("quotes that close in the next line and open again", ",,\",d\n\"$\"x"),
    ("line ends alone", "\n"), ("CRs", "\r"), ("CR CR LF", "\r\r\n"), ("blanks", " \t"),
    ("open quotes and escapes", "1,\"b\"\"c\n"), ("many columns", "a,b,c,d,e,f,g,h,"),
    ("NULs", "\u{0}a,"), ("no UTF-8 in the end", "é,\u{FFFD}\n"),
    ("quotes that tangle over lines that are no rows", "a\"b,\"\n"),
    ("the same, in CR LF", "a\"b,\"\r\n"), ("the same, in CR", "a\"b,\"\r"),
    ("a tangle with a row here and there", tangle(50, "1,2026-01-02,c\n")),
    ("a tangle with a row beyond what is looked at", tangle(90, "1,2026-01-02,c\n")),
    ("a tangle with a row at every third line", tangle(2, "1,2026-01-02,c\n")),
    (
      "a tangle behind a long field",
      tangle(9, "a,b,\"" + String(repeating: "x\n", count: 90) + "y\n")
    ),
    (
      "quotes that close cleanly for long, then tangle", tangle(40, "x\",\"y\n", first: "x\",\"y\n")
    ),
    ("a tangle of blank lines", "a\"b,\"\n\n\n\n\n\n"),
    ("a tangle that looks like a row when it is broken", "\"$\"x,,\",d\n"),
    ("rows that go on where the quote before was not closed", "1,2026,\"b\n1,\"2026\n\",c\n"),
    ("lines that are sound alone and open inside", "\",\"\n"),
    ("the same behind a quote", "\"\",\"\n"),
    ("tangled rows and lines that are sound alone", tangle(30, "\",\"\n", first: "\",\"\n")),
    ("short rows like closing remarks", "total\n"), ("rows of numbers", "12\n"),
  ]

  private static let soundRow = "1,2026-01-02,\"a, b\"\n"

  /// Lines that leave a quote open whether one was open or not, with text behind the one they
  /// close; then `row`.
  private static func tangle(_ count: Int, _ row: String, first: String = "") -> String {
    String(repeating: first, count: first.isEmpty ? 0 : count)
      + String(repeating: "a\"b,\"\n", count: count) + row
  }

  @Test("Opening, finding the layout and reading", .timeLimit(.minutes(10)), arguments: patterns)
  func reading(name: String, pattern: String) throws {
    // The layout is settled by sound rows; what follows is not its business.
    let head = "id,date,name\n" + String(repeating: Self.soundRow, count: 40)
    func time(_ size: Int, of pattern: String) throws -> Duration {
      let bytes = Array((head + String(repeating: pattern, count: size / pattern.utf8.count)).utf8)
      let scratch = try Scratch()
      let path = try scratch.file("input.csv", bytes)
      let start = processorTime()
      // Refused or read, both must be soon.
      _ = try? Reading.of(path: path)
      return processorTime() - start
    }
    _ = try time(1000, of: pattern)
    let short = try time(8_000, of: pattern)
    let long = try Swift.min(time(32_000, of: pattern), time(32_000, of: pattern))
    let sound = try time(32_000, of: Self.soundRow)
    // Or a stranger has found what takes a night.
    #expect(long < sound * 30, "\(name): \(long), as many bytes of sound rows \(sound)")
    #expect(
      long < max(sound * 8, short * 12), "\(name): \(short), four times the text \(long)")
  }

  @Test(
    "A table of 100,000 columns is refused or read soon")
  func columns() throws {
    let header = (0..<100_000).map { "c\($0)" }.joined(separator: ",")
    let row = String(repeating: "1,", count: 99_999) + "1"
    let text = "\(header)\n\(row)\n\(row)\n"
    let start = processorTime()
    let error = failure(text)
    let took = processorTime() - start
    #expect(error?.kind == .badData)
    #expect(error?.code == "too-many-columns")
    // As many bytes of sound rows.
    let rows = String(repeating: Self.soundRow, count: text.utf8.count / Self.soundRow.utf8.count)
    let startOfSound = processorTime()
    #expect(failure("id,date,name\n" + rows) == nil)
    #expect(took < (processorTime() - startOfSound) * 20)
  }
}

/// What this thread has used: other tests and processes take none of it.
private func processorTime() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
}
