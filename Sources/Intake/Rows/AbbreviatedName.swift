/// A person's name of which the first is an initial alone, as shops print it: "N. Bertin" for Noé
/// Bertin. Whoever of a list is alone with such a name is meant by it; of two, nobody is.
enum AbbreviatedName {
  /// The key of the abbreviated name of a person whose first and last name have these keys.
  static func key(first: String, last: String) -> String? {
    guard let initial = first.first, initial.isLetter, first.count > 1, !last.isEmpty else {
      return nil
    }
    return "\(initial) \(last)"
  }

  /// The same of a whole name: "noe bertin".
  static func key(whole: String) -> String? {
    guard let space = whole.firstIndex(of: " ") else { return nil }
    return key(
      first: String(whole[..<space]), last: String(whole[whole.index(after: space)...]))
  }

  /// Whether most of these names are written so.
  static func areMost(of names: [String]) -> Bool {
    let short = names.count { name in
      let words = String(decoding: Party.nameKey(name), as: UTF8.self).split(separator: " ")
      return words.count > 1 && words[0].count == 1 && words[0].first?.isLetter == true
        && words[1].count > 1
    }
    return short * 2 > names.count
  }
}
