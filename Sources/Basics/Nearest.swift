/// The name somebody may have meant.
package enum Nearest {
  /// The candidate with the fewest edits from `name`, if it takes at most a third of its letters;
  /// of equals the first in the alphabet.
  package static func name(to name: String, among candidates: some Sequence<String>) -> String? {
    let limit = max(1, name.utf8.count / 3)
    return candidates.map { (edits: distance(name, $0), name: $0) }
      .filter { $0.edits <= limit }
      .min { ($0.edits, $0.name) < ($1.edits, $1.name) }?
      .name
  }

  /// "; did you mean 'x'?", or nothing.
  package static func hint(for wrong: String, among candidates: some Sequence<String>) -> String {
    name(to: wrong, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
  }

  /// Insertions, deletions, changes and swaps of neighbours, each one edit.
  package static func distance(_ a: String, _ b: String) -> Int {
    let a = Array(a.utf8)
    let b = Array(b.utf8)
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        var edits = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          edits = min(edits, before[j - 1] + 1)
        }
        current.append(edits)
      }
      before = previous
      previous = current
    }
    return previous[b.count]
  }
}
