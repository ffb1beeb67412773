import Basics
import Foundation
import Testing

@testable import CSV

/// Examples that stand outside the package; without them these tests are skipped.
@Suite("Shared examples", .enabled(if: shared != nil))
struct SharedExamplesTests {
  private static func decode<T: Decodable>(_ type: T.Type, _ path: String) throws -> T {
    let folder = try #require(shared)
    return try JSONDecoder().decode(
      type, from: Data(contentsOf: URL(fileURLWithPath: folder + "/" + path)))
  }

  // MARK: Bad inputs

  private struct Manifest: Decodable {
    struct Case: Decodable {
      var file: String
      var cat: String
      var decision: String
      var rows: Int?
      var columns: [String]?
    }
    var cases: [Case]
  }

  /// What is decided by meaning, not by bytes: Intake's.
  private static let decidedLater: Set<String> = [
    "quote/11-ids-as-excel-text.csv", "hdr/01-duplicate.csv", "hdr/07-localised-ja.csv",
    "hostile/05-emoji-combining.csv", "hostile/07-email-header.csv",
    "hostile/09-terminal-escape.csv", "file/05-half-written.csv",
  ]

  @Test("Bad inputs are read as their manifest says, as far as bytes decide it")
  func badInputs() throws {
    let folder = try #require(shared) + "/bad-inputs/"
    let ours: Set<String> = [
      "delimiter", "encoding", "file", "header", "hostile", "quoting", "rows",
    ]
    let cases = try Self.decode(Manifest.self, "bad-inputs/manifest.json").cases
    for wanted in cases where ours.contains(wanted.cat) {
      let isOurs = !Self.decidedLater.contains(wanted.file)
      do {
        let reading = try Reading.of(path: folder + wanted.file)
        let sound = reading.rows.count { $0.defect == nil || $0.defect == .tooShort }
        if let rows = wanted.rows { #expect(sound == rows, "\(wanted.file)") }
        if let columns = wanted.columns {
          #expect(Array(reading.layout.columns.prefix(columns.count)) == columns, "\(wanted.file)")
        }
        if isOurs {
          switch wanted.decision {
          case "accept": #expect(!reading.warns, "\(wanted.file): \(reading.codes)")
          case "accept-warn": #expect(reading.warns, "\(wanted.file)")
          case "quarantine": #expect(sound < reading.rows.count, "\(wanted.file)")
          case "refuse-or-map": break
          default: Issue.record("\(wanted.file) was read, but should be: \(wanted.decision)")
          }
        } else if wanted.decision == "retry" {
          #expect(reading.summary.endsWithoutLineEnd)
        }
      } catch let error as InputError {
        let kind: InputError.Kind? =
          wanted.decision == "refuse" ? .badData : wanted.decision == "retry" ? .tryLater : nil
        #expect(error.kind == kind, "\(wanted.file): \(error.problem)")
      }
    }
  }

  // MARK: Suites of other readers

  @Test("csv-spectrum: every file gives its objects")
  func spectrum() throws {
    let folder = try #require(shared) + "/suites/csv-spectrum"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/csvs").sorted()
    try #require(names.count == 11)
    for name in names {
      let base = String(name.dropLast(4))
      let wanted = try Self.decode([[String: String]].self, "suites/csv-spectrum/json/\(base).json")
      let reading = try Reading.of(path: "\(folder)/csvs/\(name)")
      let got = reading.rows.map { row in
        Dictionary(
          zip(reading.layout.columns, row.fields), uniquingKeysWith: { first, _ in first })
      }
      #expect(got == wanted, "\(name)")
    }
  }

  private struct RustCases: Decodable {
    struct Case: Decodable {
      var name: String
      var input: String
      var expected: [[String]]
      var options: [String]
    }
    var cases: [Case]
  }

  @Test("rust-csv: the cases of its core, but for options that no export needs")
  func rustCSV() throws {
    // Other line ends, other escapes and quotes of one's own, comments everywhere.
    let known: [String: (inout Dialect) -> Void] = [
      "delimiter=b'\\\\t'": { $0.delimiter = 0x09 },
      "delimiter=b'z'": { $0.delimiter = UInt8(ascii: "z") },
      "quote=b'z'": { $0.quote = UInt8(ascii: "z") },
      "quoting=false": { $0.quote = nil },
      "escape=Some(b'\\\\\\\\')": { $0.backslash = true },
    ]
    let deviations: Set<String> = [
      // A line that holds nothing but an empty field is blank to us.
      "quote_empty", "quote_lf",
      // Spaces before a quote do not belong to the value.
      "quote_outer_space",
      // A quote inside of quotes that was not escaped stays where it stands.
      "quote_no_escapes",
    ]
    var run = 0
    for wanted in try Self.decode(RustCases.self, "suites/rust-csv/csv-core-cases.json").cases {
      guard wanted.options.allSatisfy({ known[$0] != nil }), !deviations.contains(wanted.name)
      else { continue }
      var dialect = Dialect()
      for option in wanted.options { known[option]?(&dialect) }
      dialect.width = wanted.expected.first?.count ?? 0
      try check(wanted.input, wanted.expected, dialect, wanted.name)
      run += 1
    }
    #expect(run >= 46)
  }

  private struct PapaCases: Decodable {
    struct Case: Decodable {
      struct Expected: Decodable { var data: Table }
      struct Config: Decodable {}
      var description: String
      var input: String
      var expected: Expected
      var config: Config?
    }
    /// Rows of strings; other shapes belong to options that are not tested here.
    struct Table: Decodable {
      var rows: [[String]]?
      init(from decoder: any Decoder) throws {
        rows = try? decoder.singleValueContainer().decode([[String]].self)
      }
    }
    var cases: [Case]
    enum CodingKeys: String, CodingKey { case cases = "core_parser" }
  }

  @Test("PapaParse: the cases of its core without options")
  func papaParse() throws {
    let deviations: Set<String> = [
      // `, "x, y"` is how some exports separate: spaces before a quote do not belong to the value.
      "Quoted field with whitespace around quotes",
      // An unclosed quote costs one line here, there the rest of the file.
      "Quoted field has no closing quote",
      // A quote followed by text closes here (both parts are kept), there it does not.
      "Quoted field has invalid trailing quote after delimiter with a valid closer",
      "Quoted field has invalid trailing quote after delimiter",
      "Quoted field has invalid trailing quote before delimiter",
      "Quoted field has invalid trailing quote after new line",
      // Blank lines are records there.
      "One column input with empty fields",
    ]
    var run = 0
    for wanted in try Self.decode(PapaCases.self, "suites/papaparse/papaparse-cases.json")
      .cases
    where wanted.config == nil && !deviations.contains(wanted.description) {
      let rows = try #require(wanted.expected.data.rows)
      var dialect = Dialect()
      dialect.width = rows.first?.count ?? 0
      try check(wanted.input, rows, dialect, wanted.description)
      run += 1
    }
    #expect(run >= 30)
  }

  private func check(_ text: String, _ wanted: [[String]], _ dialect: Dialect, _ name: String)
    throws
  {
    var bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let rows = try records(bytes, dialect, blockSize: 5)
    let got = rows.map { $0.fields.map { String(decoding: $0, as: UTF8.self) } }
    // Blank lines are passed over one floor up.
    #expect(got.filter { $0 != [""] } == wanted, "\(name)")
  }
}
