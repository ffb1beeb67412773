import Basics
import Foundation

@testable import CSV
@testable import Pipeline

/// The whole way: two exports, parted by a byte 0xFF, become a report or a refusal.
///
/// What is a report must be one: JSON that reads, no row unaccounted for, no control character in
/// anything that is said on a terminal.
@Sendable func fuzzPipeline(_ input: [UInt8]) {
  let parts = input.split(separator: 0xFF, maxSplits: 1, omittingEmptySubsequences: false)
  let out = "\(scratch)/out"
  removeAll(out)
  var request = RunRequest()
  request.inputs = [written(parts.first ?? [], "a.csv")]
  if parts.count > 1 { request.inputs.append(written(parts[1], "b.csv")) }
  request.asOf = "2026-06-30"
  request.timeZone = "UTC"
  request.force = input.first == UInt8(ascii: "!")
  request.out = out
  // Pages take most of the time and have most of the templates: every eighth input is enough.
  if input.count % 8 > 0 { request.formats = "json,csv,ics" }
  do throws(Failure) {
    let outcome = try Pipeline.report(request)
    requireHarmless(outcome.summary)
    for finding in outcome.findings { requireHarmless(Message.line(finding)) }
    requireAccounted(out)
  } catch {
    require(error.status != .bug, "called a bug: \(error)")
    requireHarmless(error.text)
    require(
      !FileManager.default.fileExists(atPath: "\(out)/latest"), "refused, and a report is there")
  }
}

private func requireHarmless(_ text: String) {
  for scalar in text.unicodeScalars {
    require(
      scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value), "a control character is said")
  }
}

/// Every row of the interactions is in the ledger or in `rejects.csv`.
private func requireAccounted(_ out: String) {
  guard let data = FileManager.default.contents(atPath: "\(out)/latest/report.json"),
    let report = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
    let inputs = report["inputs"] as? [[String: Any]],
    let totals = report["totals"] as? [String: Any]
  else { fatalError("report.json is no JSON") }
  let lines = FileManager.default.contents(atPath: "\(out)/latest/relationships.jsonl") ?? Data()
  var relationships = 0
  for line in lines.split(separator: 0x0A) {
    require(
      (try? JSONSerialization.jsonObject(with: line)) != nil, "relationships.jsonl is no JSON")
    relationships += 1
  }
  require(relationships == totals["relationships"] as? Int, "relationships counted otherwise")
  let rows =
    inputs.filter { $0["role"] as? String == "interactions" }
    .reduce(0) { $0 + ($1["rows"] as? Int ?? 0) }
  let rejected = rejectedFiles("\(out)/latest/rejects.csv")
  let interactions = Set(
    inputs.filter { $0["role"] as? String == "interactions" }.compactMap { $0["path"] as? String })
  let listed = rejected.filter { interactions.contains($0) }.count
  let used = totals["interactions"] as? Int ?? 0
  require(
    used + listed == rows, "\(rows) rows, \(used) in the ledger and \(listed) in rejects.csv")
}

/// The first column of `rejects.csv`, record by record.
private func rejectedFiles(_ path: String) -> [String] {
  let bytes = [UInt8](FileManager.default.contents(atPath: path) ?? Data())
  let rows = ReferenceReader(bytes, Dialect()).rows()
  return rows.dropFirst().compactMap { $0.fields.first.map { String(decoding: $0, as: UTF8.self) } }
}
