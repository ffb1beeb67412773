extension String {
  /// The text, cut to `limit` Unicode scalars, the last being an ellipsis where something is missing.
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
