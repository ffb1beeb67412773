package import Intake

extension LedgerBuilder {
  package var keyLookup: (any KeyLookup)? { known }

  /// Who is known, for the rows of each of so many shares.
  package func keyLookups(ofShares shares: Int) -> [any KeyLookup] {
    let known = known
    return (0..<shares).map { part in
      var own = known
      if !derives { own.held = held(by: LedgerShare(part: part, of: shares)) }
      return own
    }
  }

  private var known: ListedKeys {
    ListedKeys(
      derives: derives, keys: derives ? KeyTable() : keys.settled(), foldedIDs: foldedIDs,
      held: held, asOf: asOf)
  }

  /// All lists are read: from here on a share keeps its own.
  package mutating func settleShare() {
    if let share { held = held(by: share) }
  }

  /// By relationship, whether a share keeps its touches; empty where it keeps all, as it does where
  /// customers are deleted.
  private func held(by share: LedgerShare) -> [Bool] {
    guard !relationships.contains(where: { $0.ending?.how == .deleted }) else { return [] }
    return relationships.map { share.holds($0.id.utf8) }
  }
}
