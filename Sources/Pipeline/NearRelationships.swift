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
  /// Beyond so many relationships a question asked by hand would wait.
  private static let searched = 200_000

  /// How a text fits, the best first.
  private enum Fit: Int { case same, beginning, wordBeginning, within, slip }

  init(to typed: String, among relationships: [Relationship]) {
    let wanted = Self.folded(typed)
    guard !wanted.isEmpty else { return }
    var found: [(rank: Int, extra: Int, index: Int)] = []
    for (index, relationship) in relationships.prefix(Self.searched).enumerated() {
      let ranks = [relationship.id, relationship.name].compactMap { text -> (Int, Int)? in
        let text = Self.folded(text)
        guard let fit = Self.fit(wanted, text) else { return nil }
        return (fit.rank, fit.extra)
      }
      guard let best = ranks.min(by: <) else { continue }
      found.append((best.0, best.1, index))
    }
    found.sort { ($0.rank, $0.extra, $0.index) < ($1.rank, $1.extra, $1.index) }
    // Whoever fits is named alone: beside one that begins so, one that is merely spelled alike is noise.
    let best = found.first?.rank
    indices = found.prefix { $0.rank < Fit.slip.rawValue || $0.rank == best }
      .prefix(Self.limit).map(\.index)
  }

  /// "did you mean Corvedale Garden Centre (TN-004)?"; nil where nobody is near.
  func question(_ relationships: [Relationship]) -> String? {
    let names = indices.map { index in
      let (id, name) = (relationships[index].id, relationships[index].name)
      return name.isEmpty || name == id ? id : "\(name) (\(id))"
    }
    guard let last = names.last else { return nil }
    let others = names.dropLast().joined(separator: ", ")
    return "did you mean \(others.isEmpty ? last : "\(others) or \(last)")?"
  }

  private static func fit(_ wanted: String, _ text: String) -> (rank: Int, extra: Int)? {
    let extra = text.count - wanted.count
    if extra == 0, text == wanted { return (Fit.same.rawValue, 0) }
    if text.hasPrefix(wanted) { return (Fit.beginning.rawValue, extra) }
    // A letter or two are in every name.
    if wanted.count > 2, text.contains(wanted) {
      let isWord = text.contains(" " + wanted)
      return ((isWord ? Fit.wordBeginning : .within).rawValue, extra)
    }
    // "Corvdale" is a slip in a word of the name, or in those it begins with; a short text is near to
    // half of all words, so there only the whole counts.
    let slips = wanted.count / Self.lettersForEachSlip
    let words = text.split(separator: " ")
    let start = words.prefix(wanted.split(separator: " ").count).joined(separator: " ")
    let parts = slips == 0 ? [] : words.map(String.init) + [start]
    let distances = (parts + [text])
      .filter { abs($0.count - wanted.count) <= max(1, slips) }
      .map { Nearest.distance($0, wanted) }
    guard let distance = distances.min(), distance <= max(1, slips) else { return nil }
    return (Fit.slip.rawValue, distance)
  }

  /// Without case, accents and the width of letters, blanks made one.
  private static func folded(_ text: String) -> String {
    text.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil
    )
    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
