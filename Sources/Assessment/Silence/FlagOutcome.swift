/// What became of those a flag was raised of on a past day, and of the others, in whole
/// relationships.
package struct FlagOutcome: Sendable, Hashable {
  package var flagged = Group()
  package var others = Group()

  /// Some relationships, and how many of them fell silent.
  package struct Group: Sendable, Hashable {
    package var relationships = 0
    package var silent = 0

    package var stayed: Int { relationships - silent }

    package init(relationships: Int = 0, silent: Int = 0) {
      self.relationships = relationships
      self.silent = silent
    }

    mutating func count(isSilent: Bool) {
      relationships += 1
      if isSilent { silent += 1 }
    }
  }

  /// The share of the flagged that fell silent, 0…1; nil where nobody was flagged.
  package var precision: Double? { share(flagged.silent, of: flagged.relationships) }
  /// The share of the silent that had been flagged, 0…1; nil where nobody fell silent.
  package var recall: Double? { share(flagged.silent, of: flagged.silent + others.silent) }

  mutating func count(isFlagged: Bool, isSilent: Bool) {
    if isFlagged {
      flagged.count(isSilent: isSilent)
    } else {
      others.count(isSilent: isSilent)
    }
  }

  private func share(_ part: Int, of whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }
}
