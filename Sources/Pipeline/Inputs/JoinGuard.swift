import Basics
import CSV
import Intake
import Relationships
import Reporting

/// Whether the interactions found their customers: where most did not, silence would be a matter of
/// the join and not of anybody's neglect.
enum JoinGuard {
  /// - Throws: `badData` where more interactions are orphans than may be, unless forced.
  static func check(_ runInputs: RunInputs, settings: IntakeSettings) throws(InputError)
    -> [Finding]
  {
    let counts = runInputs.ledger.counts
    let rows = counts.interactions + counts.orphans
    let interactions = runInputs.inputs.first { $0.role == .interactions }
    guard let interactions, rows > 0 else { return [] }
    let share = Double(counts.orphans) / Double(rows)
    guard share > settings.orphanRefusalShare else { return [] }
    // Where nothing joins at all there is nothing to go on with.
    let canGoOn = counts.interactions > 0
    guard settings.isForced, canGoOn else {
      throw InputError(
        .run(.orphans(counts.orphans, of: rows, mayBeForced: canGoOn)), file: interactions.path)
    }
    return [
      Finding(
        .rows(.mostlyOrphans(counts.orphans, of: rows)), .warning, file: interactions.path)
    ]
  }
}
