import Basics
import Foundation
import Relationships
import Templating

/// Whom somebody may have meant who typed neither an id nor a whole name: `Corvedale` for
/// "Corvedale Garden Centre".
struct NearRelationships {
  /// Indices of the relationships, the nearest first.
  private(set) var indices: [Int] = []

  /// So many are named, and a question that fits more is no question.
  static let limit = 3
  /// A typing mistake is one, not half of the word.
  private static let lettersForEachSlip = 4
  /// Slips are looked for among so many relationships: each costs some microseconds.
  private static let searchedForSlips = 100_000

  /// How a text holds what was typed, the best first.
  private enum Fit: Int { case same, beginning, wordBeginning, within }

  init(to typed: String, among relationships: [Relationship]) {
    let wanted = Self.folded(typed)
    guard !wanted.isEmpty else { return }
    indices = Self.nearest(relationships[...]) { Self.fit(wanted, $0) }
    // Beside one who fits, one who is merely spelled alike is noise.
    guard indices.isEmpty else { return }
    indices = Self.nearest(relationships.prefix(Self.searchedForSlips)) { Self.slips(wanted, $0) }
  }

  /// - Parameter rank: of a folded id or name, less for the nearer; nil for what is not near.
  private static func nearest(
    _ relationships: ArraySlice<Relationship>, _ rank: (String) -> (Int, Int)?
  ) -> [Int] {
    var found: [(rank: (Int, Int), index: Int)] = []
    for (index, relationship) in zip(relationships.indices, relationships) {
      let ranks = [relationship.id, relationship.name].compactMap { rank(folded($0)) }
      if let best = ranks.min(by: <) { found.append((best, index)) }
    }
    found.sort { ($0.rank.0, $0.rank.1, $0.index) < ($1.rank.0, $1.rank.1, $1.index) }
    return found.prefix(limit).map(\.index)
  }

  /// "did you mean Corvedale Garden Centre (TN-004)?"; nil where no name is near.
  func question(_ relationships: [Relationship]) -> String? {
    let names = indices.map { index in
      let (id, name) = (relationships[index].id, relationships[index].name)
      return name.isEmpty || name == id ? id : "\(name) (\(id))"
    }
    guard let last = names.last else { return nil }
    let others = names.dropLast().joined(separator: ", ")
    return "did you mean \(others.isEmpty ? last : "\(others) or \(last)")?"
  }

  /// The only relationship whose name has all words that were typed, as they stand: "Corvedale" for
  /// "Corvedale Garden Centre"; nil where none has them, or several.
  static func onlyOne(withTheWords typed: String, among relationships: [Relationship]) -> Int? {
    func words(_ text: String) -> Set<String> {
      Set(folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
    let wanted = words(typed)
    guard wanted.contains(where: { $0.count > 2 }) else { return nil }
    var only: Int?
    for (index, relationship) in relationships.enumerated()
    where wanted.isSubset(of: words(relationship.name)) {
      if only != nil { return nil }
      only = index
    }
    return only
  }

  /// How `text` holds what was typed, and how many letters more it has.
  private static func fit(_ wanted: String, _ text: String) -> (Int, Int)? {
    let extra = text.count - wanted.count
    if text == wanted { return (Fit.same.rawValue, 0) }
    if text.hasPrefix(wanted) { return (Fit.beginning.rawValue, extra) }
    // A letter or two are in every name.
    guard wanted.count > 2, text.contains(wanted) else { return nil }
    return ((text.contains(" " + wanted) ? Fit.wordBeginning : .within).rawValue, extra)
  }

  /// How many slips make what was typed of `text`: "Corvdale" is one in a word of the name, or in
  /// those it begins with. A short text is near to half of all words, so there only the whole
  /// counts.
  private static func slips(_ wanted: String, _ text: String) -> (Int, Int)? {
    let allowed = wanted.count / lettersForEachSlip
    let words = text.split(separator: " ")
    let start = words.prefix(wanted.split(separator: " ").count).joined(separator: " ")
    let parts = allowed == 0 ? [] : words.map(String.init) + [start]
    let distances = (parts + [text])
      .filter { abs($0.count - wanted.count) <= max(1, allowed) }
      .map { Nearest.distance($0, wanted) }
    guard let distance = distances.min(), distance <= max(1, allowed) else { return nil }
    return (distance, 0)
  }

  /// Without case, accents and the width of letters, blanks made one.
  private static func folded(_ text: String) -> String {
    text.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil
    )
    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
