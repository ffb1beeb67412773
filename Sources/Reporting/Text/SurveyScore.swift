import Assessment

/// Finds the score of a survey in what they answered: "2/10", "4 of 5", "NPS 9".
enum SurveyScore {
  /// What scores are out of.
  private static let scales: Set<Int> = [5, 6, 7, 10, 100]
  private static let between: Set<String> = ["of", "out", "von", "aus", "sur", "de", "su"]
  private static let names: Set<String> = [
    "nps", "csat", "ces", "score", "rating", "rated", "stars", "grade", "bewertung", "note",
    "punkte", "sterne",
  ]

  /// The first score that one of some rows tells, by its text.
  static func first(in rows: [Evidence], _ text: (Evidence) -> String) -> String? {
    for row in rows { if let score = asWritten(in: text(row)) { return score } }
    return nil
  }

  /// The score as they wrote it; nil without one.
  static func asWritten(in text: String) -> String? {
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "/" }.map(String.init)
    for (index, word) in words.enumerated() {
      let parts = word.split(separator: "/")
      if parts.count == 2, let value = Int(parts[0]), let scale = Int(parts[1]),
        scales.contains(scale), value <= scale
      {
        return word
      }
      guard let value = Int(word), value <= 100 else { continue }
      let rest = words[(index + 1)...]
      let middle = rest.prefix { between.contains($0.lowercased()) }
      if !middle.isEmpty, let last = rest.dropFirst(middle.count).first, let scale = Int(last),
        scales.contains(scale), value <= scale
      {
        return ([word] + middle + [last]).joined(separator: " ")
      }
      let before = words[max(0, index - 2)..<index]
      if value <= 10, before.contains(where: { names.contains($0.lowercased()) }) { return word }
    }
    return nil
  }
}
