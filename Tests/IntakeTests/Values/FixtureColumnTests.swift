import Basics
import Foundation
import Testing

@testable import Intake

/// The date and number columns of the awkward inputs of `RapportTests`, read without a CSV reader.
@Suite("Columns of the awkward inputs")
struct FixtureColumnTests {
  /// The second column of a fixture without quotes, header left out.
  private static func column(_ file: String, separator: Character = ",") throws -> [String] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../RapportTests/BadInputs")
    let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map {
      String($0.split(separator: separator, omittingEmptySubsequences: false)[1])
    }
  }

  @Test(
    "Dates",
    arguments: [
      ("date/02-day-first-provable.csv", "2024-04-03 2024-05-21 2024-09-02", ""),
      ("date/04-ambiguous.csv", "? ? ?", "?"),
      (
        "date/06-two-digit-years.csv", "2024-02-06 2023-05-21 1999-09-30 2022-11-17",
        "two-digit-years"
      ),
      ("date/08-epoch-milliseconds.csv", "2024-02-06 2024-05-21 2024-09-02", "epoch-dates"),
      ("date/08b-epoch-microseconds.csv", "2024-02-06 2024-05-21", "epoch-dates"),
      ("date/10-zones.csv", "2024-03-31 2018-11-04 2024-10-27 2024-03-31", ""),
      ("date/16-halves-of-the-day.csv", "2024-02-06 2024-05-21 2024-09-02", ""),
      ("date/18-odd-clocks.csv", "2016-12-31 2024-05-22 ?", ""),
    ])
  func dates(file: String, days: String, warning: String) throws {
    let (decision, texts) = readColumn(try Self.column(file))
    #expect(texts.map { String($0.prefix(10)) }.joined(separator: " ") == days)
    #expect(decision.ambiguous == (warning == "?"))
    if warning != "?" { #expect(decision.warnings.map(\.code).joined() == warning) }
  }

  @Test("Four years of a shop, day first, that also parse year first")
  func shop() throws {
    let cells = try Self.column("date/06b-day-first-that-parses-year-first.csv")
    let (decision, texts) = readColumn(cells)
    #expect(decision.format.order == .dmy)
    #expect(texts.first == "2019-01-01")
    #expect(texts.last == "2022-12-22")
  }

  @Test("Amounts")
  func amounts() throws {
    let cells = try Self.column("num/02b-one-currency.csv", separator: ";")
    let decision = numberEvidence(cells).decide()
    #expect(decision.warnings.isEmpty)
    #expect(
      cells.map { decision.format.text($0) }
        == ["1250.00 EUR", "-99.90 EUR", "-5.00 EUR", "-12.50 EUR"])
  }
}
