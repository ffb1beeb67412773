/// "Did you mean": the nearest of the names there are.
package enum Nearest {
  /// The one name within a third of its length in edits of `word`; nil if none is near.
  package static func of(_ word: String, in names: [String]) -> String? {
    let bare = plain(word)
    var best: (name: String, distance: Int)?
    for name in names.sorted() {
      let distance = distance(bare, plain(name))
      if distance <= max(1, name.utf8.count / 3), distance < best?.distance ?? .max {
        best = (name, distance)
      }
    }
    return best?.name
  }

  private static func plain(_ text: String) -> [UInt8] {
    text.lowercased().utf8.filter { !"-_ .".utf8.contains($0) }
  }

  /// Edits from `a` to `b`: insertions, deletions, replacements (Levenshtein).
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0 : 1))
        diagonal = above
      }
    }
    return row[b.count]
  }
}
