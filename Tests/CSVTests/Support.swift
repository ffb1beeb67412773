import Basics
import Foundation
import Testing

@testable import CSV

/// A file in a folder of its own, gone with the value.
final class Scratch {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "rapport-csv-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func file(_ name: String = "input.csv", _ bytes: [UInt8]) throws -> String {
    let path = folder + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  func file(_ name: String = "input.csv", _ text: String) throws -> String {
    try file(name, Array(text.utf8))
  }
}

/// All that reading an input gives, copied out.
struct Reading {
  struct Row: Equatable {
    var fields: [String]
    var line: Int
    var offset: Int
    var length: Int
    var defect: RecordDefect?
  }

  var layout: Layout
  var rows: [Row]
  var summary: ScanSummary

  var cells: [[String]] { rows.map(\.fields) }
  var findings: [Finding] { layout.findings + summary.findings }
  var codes: [String] { findings.map(\.code) }
  var warns: Bool { findings.contains { $0.severity == .warning } }

  static func of(
    _ source: Source, options: ReadingOptions = .init(), knows: (String) -> Bool = isKnown
  ) throws(InputError) -> Reading {
    let layout = try source.layout(options: options, knows: knows)
    var rows: [Row] = []
    let summary = try source.forEachRecord(layout) { (record) throws(InputError) in
      rows.append(
        Row(
          fields: (0..<record.count).map { record.text($0) }, line: record.line,
          offset: record.offset, length: record.length, defect: record.defect))
    }
    try source.checkUnchanged()
    return Reading(layout: layout, rows: rows, summary: summary)
  }

  static func of(path: String, options: ReadingOptions = .init()) throws -> Reading {
    try of(Source.open(path, options: options), options: options)
  }
}

func read(_ bytes: [UInt8], options: ReadingOptions = .init(), name: String = "input.csv") throws
  -> Reading
{
  let scratch = try Scratch()
  return try Reading.of(path: scratch.file(name, bytes), options: options)
}

func read(_ text: String, options: ReadingOptions = .init()) throws -> Reading {
  try read(Array(text.utf8), options: options)
}

/// The error that reading ends with; nil if there is none.
func failure(_ bytes: [UInt8], options: ReadingOptions = .init(), name: String = "input.csv")
  -> InputError?
{
  do {
    _ = try read(bytes, options: options, name: name)
    return nil
  } catch {
    return error as? InputError
  }
}

func failure(_ text: String, options: ReadingOptions = .init()) -> InputError? {
  failure(Array(text.utf8), options: options)
}

/// Names a caller could know, in a few languages.
func isKnown(_ name: String) -> Bool {
  let key = String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  return [
    "customerid", "name", "email", "lastcontact", "date", "subject", "type", "notes", "id",
    "accountid", "accountname", "firstname", "lastname", "emailaddress", "company", "connectedon",
    "interactionid", "city", "phone", "lastactivity", "owner", "kundennummer", "firma", "ort",
    "顧客id", "氏名", "メール", "最終連絡日", "code", "amount",
  ].contains(key)
}

/// The folder of shared examples, where there is one.
let shared: String? = {
  let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let path =
    ProcessInfo.processInfo.environment["RAPPORT_SHARED"]
    ?? package.deletingLastPathComponent().appendingPathComponent("shared").path
  return FileManager.default.fileExists(atPath: path) ? path : nil
}()

/// All records of a text, read in blocks of a given size.
func records(_ text: [UInt8], _ dialect: Dialect, blockSize: Int) throws -> [RecordCopy] {
  var reader = RecordReader(ByteStore(text), dialect, from: 0, line: 1, blockSize: blockSize)
  var rows: [RecordCopy] = []
  while try reader.next() {
    rows.append(
      RecordCopy(
        fields: (0..<reader.record.count).map { Array(reader.record.bytes($0)) },
        line: reader.record.line, offset: reader.record.offset, length: reader.record.length,
        defect: reader.record.defect))
    if rows.count > text.count + 1 {
      Issue.record("the reader does not move on")
      break
    }
  }
  return rows
}

struct RecordCopy: Equatable {
  var fields: [[UInt8]]
  var line: Int
  var offset: Int
  var length: Int
  var defect: RecordDefect?
}

/// A small, seeded generator: the same texts in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
