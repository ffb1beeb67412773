import Basics
import CSV

/// How much a run takes before it says that something is wrong, instead of filling the memory: a mistake
/// in an export, or somebody's malice. `limits:` in `rapport.yaml` sets others.
package struct InputLimits: Sendable, Hashable {
  /// Some 1.4 KB each, from the ledger to the report.
  package var relationships = 2_500_000
  /// Some 30 bytes each.
  package var interactions = 120_000_000
  /// Rows that cannot be used: some 200 bytes each.
  package var unusableRows = 5_000_000
  /// People on our side.
  package var owners = 200_000

  package init() {}

  /// What there is too much of.
  package enum Excess: Sendable { case relationships, interactions, unusableRows, owners }

  /// Why `path` cannot be read to its end.
  func error(_ excess: Excess, _ path: String) -> InputError {
    let (code, what, key, number) =
      switch excess {
      case .relationships: ("too-many-customers", "customers", "relationships", relationships)
      case .interactions: ("too-many-interactions", "interactions", "interactions", interactions)
      case .unusableRows:
        ("too-many-rejects", "rows that cannot be used", "unusable-rows", unusableRows)
      case .owners: ("too-many-owners", "owners", "owners", owners)
      }
    return InputError(
      .badData, code, file: path,
      "more than \(number) \(what), which is more than is kept in memory; look at the columns with"
        + " rapport inspect, and if they are right set limits: \(key): in rapport.yaml")
  }
}
