import Basics
import CSV

/// How much a run takes before it says that something is wrong, instead of filling the memory: a
/// mistake in an export, or somebody's malice. `limits:` in `rapport.yaml` sets others.
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

  /// How many times its size a compressed file may become, where nobody says otherwise.
  package static let usualExpansion = ReadingOptions().expansionLimit

  /// Why `path` cannot be read to its end.
  func error(_ excess: InputExcess, _ path: String) -> InputError {
    let limit =
      switch excess {
      case .relationships: relationships
      case .interactions: interactions
      case .unusableRows: unusableRows
      case .owners: owners
      }
    return InputError(.table(.excess(excess, limit: limit)), file: path)
  }
}
