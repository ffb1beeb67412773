import Basics
import Foundation

/// Numbers as a run can have written them. All that is read from a past run is held against these
/// here, in one place: what is reckoned with later need not fear what somebody's editor, or a
/// failing disk, made of them.
enum Plausible {
  /// Rows, relationships: more than fit on any disk.
  static let counts = 0...(1 << 40)
  static let severities = 0.0...100.0

  /// The count `key` of an object of JSON; nil where it is not there.
  static func count(_ key: String, of object: [String: Any], in path: String)
    throws(HistoryProblem) -> Int?
  {
    guard let value = object[key], !(value is NSNull) else { return nil }
    guard let count = value as? Int, counts.contains(count) else {
      throw HistoryProblem(path: path, .impossibleNumber)
    }
    return count
  }
}

extension RunRecord {
  var isPlausible: Bool {
    trend.allSatisfy { point in
      [
        point.relationships, point.partnership, point.neglected, point.drifting,
        point.neverContacted,
      ].allSatisfy(Plausible.counts.contains)
    } && open.allSatisfy { $0.severity.map(Plausible.severities.contains) ?? true }
  }
}
