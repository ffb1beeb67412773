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
    // Most mail and most calls are with people who are no customers: strangers say nothing of the
    // join, as long as somebody is none.
    let isNobodyListed = counts.interactions == 0 && counts.strangers > 0
    let orphans = counts.orphans + (isNobodyListed ? counts.strangers : 0)
    let rows = counts.interactions + orphans
    let interactions = runInputs.inputs.first { $0.role == .interactions }
    guard let interactions, rows > 0 else { return [] }
    let share = Double(orphans) / Double(rows)
    guard share > settings.orphanRefusalShare else { return [] }
    // Where nothing joins at all there is nothing to go on with.
    let canGoOn = counts.interactions > 0
    guard settings.isForced, canGoOn else {
      throw InputError(
        .run(.orphans(orphans, of: rows, mayBeForced: canGoOn)), file: interactions.path)
    }
    return [
      Finding(
        .rows(.mostlyOrphans(orphans, of: rows)), .warning, file: interactions.path)
    ]
  }
}
