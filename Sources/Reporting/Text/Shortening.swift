extension String {
  /// The text, cut to `limit` Unicode scalars, the last being an ellipsis where something is
  /// missing.
  func shortened(to limit: Int) -> String {
    // No scalar takes less than a byte.
    guard utf8.count > limit else { return self }
    let scalars = unicodeScalars
    guard scalars.count > limit else { return self }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars.prefix(limit - 1))
    result.append("…")
    return String(result)
  }
}

extension String {
  /// What a list quotes of a row: whole sentences up to `most` words, or the first words of a long
  /// one with an ellipsis.
  var excerpt: String { excerpt(least: 6, most: 14) }

  /// - Parameters:
  ///   - least: with fewer words the next sentence is begun as well.
  ///   - most: words.
  func excerpt(least: Int, most: Int) -> String {
    var words = 0
    var end = startIndex
    var sentenceEnd: Index?
    for word in split(separator: " ") {
      if word.unicodeScalars.contains(where: \.properties.isAlphabetic)
        || word.utf8.contains(where: { (0x30...0x39).contains($0) })
      {
        if words == most { break }
        words += 1
      }
      end = word.endIndex
      if words >= least, word.last.map({ ".?!".contains($0) }) == true { sentenceEnd = end }
    }
    guard self[end...].contains(where: { $0 != " " }) else { return self }
    return String(self[..<(sentenceEnd ?? end)]) + " …"
  }
}
