import Basics
import CSV
import Intake

/// Unlisted keys are those of interactions that are on no customer list; each may still mean a
/// customer whose name is written alike.
struct UnlistedKeys {
  /// More different ones are not looked up: with so many the join is what is wrong, and is refused.
  static let lookedUp = 20_000

  /// Those whose rows may be somebody's.
  struct Meant {
    var key: String
    /// Never empty.
    var relationships: [Int32]
    /// Indices of the rows among the rejects.
    var rejects: [Int]
    /// They all have this very name.
    var isShared: Bool
  }

  /// Interactions are joined by names, so that a name may stand in other spelling.
  var haveNames = false
  /// Names and addresses that several customers have.
  private var shared: [String: [Int32]] = [:]
  private var rejects: [String: [Int]] = [:]
  /// The first ones, as examples.
  private var lines: [(file: Int, line: UInt32, key: String)] = []

  mutating func share(_ alias: String, _ relationships: [Int32]) {
    shared[alias] = Set(relationships).sorted()
  }

  /// - Parameter reject: the row's index among the rejects; nil where it is known whom it means.
  mutating func note(_ key: String, at touch: Touch, reject: Int?) {
    if lines.count < 3 { lines.append((touch.position.file, touch.line, key)) }
    guard let reject, haveNames || shared[key] != nil else { return }
    if rejects[key] == nil, rejects.count >= Self.lookedUp { return }
    rejects[key, default: []].append(reject)
  }

  /// - Parameter names: of all relationships, with their indices.
  func meant(among names: some Sequence<(name: String, number: Int32)>) -> [Meant] {
    guard !rejects.isEmpty else { return [] }
    let keys = rejects.keys.sorted()
    var alike = [[Int32]](repeating: [], count: keys.count)
    if haveNames {
      // The unlisted are few and the names may be millions: it is the names that are looked up.
      let likeness = NameLikeness(zip(keys, 0...).map { (name: $0, number: $1) })
      for (name, relationship) in names {
        for key in likeness.alike(name) where alike[Int(key)].last != relationship {
          alike[Int(key)].append(relationship)
        }
      }
    }
    return zip(keys, alike).compactMap { key, alike in
      guard let rows = rejects[key] else { return nil }
      if let all = shared[key], !all.isEmpty {
        return Meant(key: key, relationships: all, rejects: rows, isShared: true)
      }
      return alike.isEmpty
        ? nil : Meant(key: key, relationships: alike, rejects: rows, isShared: false)
    }
  }

  /// - Parameter rejects: with whom each row is likely to mean.
  func finding(_ counts: Ledger.Counts, fileNames: [String], _ rejects: [LedgerBuilder.Reject])
    -> Finding?
  {
    guard let first = lines.first else { return nil }
    let share = Double(counts.orphans) / Double(max(1, counts.orphans + counts.interactions))
    let some = lines.map { row in
      let likely = rejects.lazy.compactMap { reject -> RejectReason.Likely? in
        guard reject.line == row.line, reject.position.file == row.file,
          case .unlisted(_, let likely) = reject.reason
        else { return nil }
        return likely
      }.first
      return RowFinding.Orphan(key: InputText(row.key), line: Int(row.line), likely: likely)
    }
    return Finding(
      .rows(.orphans(counts.orphans, first: some)), share > 0.05 ? .warning : .info,
      file: fileNames.indices.contains(first.file) ? fileNames[first.file] : nil,
      line: Int(first.line))
  }
}
