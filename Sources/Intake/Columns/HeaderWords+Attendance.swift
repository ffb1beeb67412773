extension HeaderWords {
  /// A column that says yes where somebody who was expected did not come: "Did not arrive", "Nicht
  /// erschienen", "DNA". Such a row is no contact (R12), whatever else it says.
  func marksAbsence(_ cells: ValueSample.Column?) -> Bool {
    let isAbsence =
      words == ["dna"] || words == ["absent"] || words == ["ausgefallen"]
      || has(Self.negations) && has(Self.comings)
    return isAbsence && cells?.holdsFlags ?? true
  }

  private static let negations: Set<String> = ["not", "nicht", "never", "didnt", "failed", "non"]
  private static let comings: Set<String> = [
    "arrive", "arrived", "attend", "attended", "attendance", "show", "showed", "appear", "appeared",
    "come", "came", "erschienen", "gekommen", "angetreten", "teilgenommen",
  ]
}
