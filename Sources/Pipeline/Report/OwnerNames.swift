import Basics
import Relationships

/// The owners of a base by name, and whom somebody means who writes one otherwise than the export:
/// "Dana" for "Dana Hale", "Hale, Dana", "D. Hale".
struct OwnerNames {
  /// As the export has them, sorted.
  let all: [String]
  private let keys: Set<String>

  init(_ ledger: Ledger) {
    self.init(Set(ledger.relationships.compactMap(\.owner)))
  }

  init(_ names: Set<String>) {
    all = names.sorted()
    keys = Set(names.map { $0.lowercased() })
  }

  /// As `--owner` has it: without regard to case.
  func contains(_ name: String) -> Bool { keys.contains(name.lowercased()) }

  /// The one owner whose name has the same words, or all of these and more; else the one that takes
  /// the fewest edits. Nil where two have the words, since either may be meant.
  func nearest(to name: String) -> String? {
    let wanted = Self.words(name)
    let sharing = all.filter { Self.agree(wanted, Self.words($0)) }
    if let first = sharing.first {
      return Set(sharing.map { $0.lowercased() }).count == 1 ? first : nil
    }
    let spelt = Nearest.name(to: name.lowercased(), among: keys)
    return spelt.flatMap { near in all.first { $0.lowercased() == near } }
  }

  /// All words of the shorter stand in the longer, a single letter for a word that begins with it.
  private static func agree(_ one: [String], _ other: [String]) -> Bool {
    let (few, many) = one.count <= other.count ? (one, other) : (other, one)
    guard few.contains(where: { $0.count > 1 }) else { return false }
    return few.allSatisfy { word in
      many.contains { whole in
        whole == word || (word.count == 1 && whole.hasPrefix(word))
          || (whole.count == 1 && word.hasPrefix(whole))
      }
    }
  }

  private static func words(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
