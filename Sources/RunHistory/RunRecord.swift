import Basics
import Foundation

/// `.run.json`: what a run leaves for the next one beyond what its report says.
///
/// The report's own keys are fixed by the contract; this file is ours, hidden, and written with the
/// report, so that it can never be of another night. It holds no clock time: the same inputs and
/// the same history give the same bytes.
package struct RunRecord: Codable, Sendable, Hashable {
  package static let fileName = ReportNames.record
  private static let current = "rapport/run/1"

  package var schema = current
  /// The version of Rapport that judged.
  package var version: String
  /// Everything that moves a judgement and is no data: limits, weights, words, the owner asked for.
  package var settings: [String: String] = [:]
  package var inputs: [Input] = []
  /// Since which run each flag has stood, by id.
  package var open: [Open] = []
  /// On which rows flags were called wrong, by id and subject; nil where none was.
  package var verdicts: [VerdictMemory]?
  /// The totals of past runs, the oldest first, this one last: kept when old reports are thinned
  /// out.
  package var trend: [RunTotals] = []
  /// What was warned of, so that the same warning is no news the next night.
  package var warnings: [String] = []
  /// The files of this report: a folder that holds anything else is not ours to remove.
  package var files: [String] = []

  package init(version: String) { self.version = version }

  /// An input as its header was.
  package struct Input: Codable, Sendable, Hashable {
    /// Its own name, without folders.
    package var file: String
    package var columns: [String]
    /// Our field to the column it was read from.
    package var fields: [String: String]
    package var sha256: String
    /// The as-of date of the first run in a row that read these very bytes.
    package var sameSince: String

    package init(
      file: String, columns: [String], fields: [String: String], sha256: String,
      sameSince: String
    ) {
      self.file = file
      self.columns = columns
      self.fields = fields
      self.sha256 = sha256
      self.sameSince = sameSince
    }
  }

  package struct Open: Codable, Sendable, Hashable {
    package var id: String
    package var since: String
    /// The severity that was told last; nil in a record of an older version.
    package var severity: Double?

    package init(id: String, since: String, severity: Double? = nil) {
      self.id = id
      self.since = since
      self.severity = severity
    }
  }

  /// Four years of nights.
  package static let trendLimit = 1461

  package func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + Array("\n".utf8)
  }

  /// The record of a run; nil without one, or with one of another version.
  ///
  /// - Throws: what is no record of any version, or has numbers that none has.
  package static func read(in folder: RunFolder) throws(HistoryProblem) -> RunRecord? {
    let path = folder.file(fileName)
    guard let data = FileSystem.contents(of: path).map({ Data($0) }) else { return nil }
    if let record = try? JSONDecoder().decode(RunRecord.self, from: data) {
      guard record.isPlausible else {
        throw HistoryProblem(path: path, .impossibleNumber)
      }
      return record
    }
    let other = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
    guard let other else {
      throw HistoryProblem(path: path, .isNotJSON)
    }
    // Ours, and yet not to be read: a number too large for any integer, a text where a list should
    // be.
    if other["schema"] as? String == current, other["version"] is String, other["trend"] is [Any] {
      throw HistoryProblem(path: path, .impossibleNumber)
    }
    return nil
  }
}
