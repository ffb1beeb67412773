import Basics
import Foundation
import Relationships
import Reporting
import Sharding

/// What reading the inputs of a run told, but for the relationships themselves: what a report made
/// of parts says of the files.
struct RunAccount: Codable {
  var inputs: [InputSummary]
  var seen: [RunInputs.Seen]
  /// Of the inputs; where mass mail is to be told, it stands without a number yet.
  var findings: [Finding]
  /// Of how rows joined, and of the settings.
  var furtherFindings: [Finding]
  var counts: Ledger.Counts

  /// So many rows that were not used are packed together.
  private static let rejectsAtOnce = 1000

  /// Adds it all to a stream of relationships.
  static func add(
    _ runInputs: RunInputs, furtherFindings: [Finding], to writer: inout FrameWriter,
    write: (inout FrameWriter) throws(Failure) -> Void
  ) throws(Failure) {
    let account = RunAccount(
      inputs: runInputs.inputs, seen: runInputs.seen, findings: runInputs.findings,
      furtherFindings: furtherFindings, counts: runInputs.ledger.counts)
    writer.add(account: try encoded(account))
    var rest = runInputs.rejects[...]
    var number = 0
    while !rest.isEmpty {
      var rejects: [Reject] = []
      runInputs.evidence.forEachRaw(of: Array(rest.prefix(rejectsAtOnce))) { rejects.append($0) }
      writer.add(rejects: try encoded(rejects), number: number)
      rest = rest.dropFirst(rejectsAtOnce)
      number += 1
      try write(&writer)
    }
  }

  init(
    inputs: [InputSummary], seen: [RunInputs.Seen], findings: [Finding], furtherFindings: [Finding],
    counts: Ledger.Counts
  ) {
    self.inputs = inputs
    self.seen = seen
    self.findings = findings
    self.furtherFindings = furtherFindings
    self.counts = counts
  }

  init(_ bytes: [UInt8]) throws(Failure) { self = try RunAccount.decoded(bytes) }

  /// The findings of the inputs, now that mass mail is told.
  func findings(massMails: Int) -> [Finding] {
    findings.compactMap { finding in
      guard case .rows(.massMail(_, let customers)) = finding.kind else { return finding }
      guard massMails > 0 else { return nil }
      var settled = finding
      settled.kind = .rows(.massMail(mails: massMails, customers: customers))
      return settled
    }
  }

  /// The rows that were not used, as they were packed.
  static func rejects(_ parts: [[UInt8]]) -> RejectList {
    RejectList { body in
      for part in parts {
        for reject in try RunAccount.decoded(part) as [Reject] { try body(reject) }
      }
    }
  }

  static func encoded(_ value: some Encodable) throws(Failure) -> [UInt8] {
    let encoder = JSONEncoder()
    // The same bytes in every process.
    encoder.outputFormatting = .sortedKeys
    do { return try [UInt8](encoder.encode(value)) } catch {
      throw Failure(bug: error)
    }
  }

  private static func decoded<Value: Decodable>(_ bytes: [UInt8]) throws(Failure) -> Value {
    do { return try JSONDecoder().decode(Value.self, from: Data(bytes)) } catch {
      throw Failure(bug: error)
    }
  }
}
