package import CSV

/// What reading one file came to.
package struct FileSummary: Sendable, Hashable {
  /// Data records met.
  package var rows = 0
  /// Rows that were used, those without a date and those dated in the future included.
  package var accepted = 0
  /// Rows that were not, each handed to the sink with its reason.
  package var rejected = 0
  /// Rows that name no relationship.
  package var blankKeys = 0
  /// Rows without a date.
  package var undated = 0
  /// Rows dated further ahead than any plan.
  package var future = 0
  /// Rows dated after the as-of day, as plans are.
  package var planned = 0
  /// What those show: plans, or a report for a past day.
  package var later = LaterRows()
  /// Rows that repeat an earlier one.
  package var duplicates = 0
  /// Of the rejected ones, those whose key and day could be read all the same.
  package var salvaged = 0
  /// The first and the last day on or before the as-of day.
  package var from: Day?
  package var to: Day?
  package var findings: [Finding] = []

  package init() {}

  /// Takes in what reading a further stretch of the file came to.
  mutating func add(_ other: FileSummary) {
    rows += other.rows
    accepted += other.accepted
    rejected += other.rejected
    blankKeys += other.blankKeys
    undated += other.undated
    future += other.future
    planned += other.planned
    later.add(other.later)
    duplicates += other.duplicates
    salvaged += other.salvaged
    if let from = other.from { widen(from) }
    if let to = other.to { widen(to) }
    findings += other.findings
  }

  mutating func widen(_ day: Day) {
    from = min(from ?? day, day)
    to = max(to ?? day, day)
  }

  /// Rejects the file where too much of it could not be used.
  func check(_ path: String, _ settings: IntakeSettings) throws(InputError) {
    let share = Double(rejected - salvaged) / Double(max(rows, 1))
    guard share > settings.rejectionRefusalShare, !settings.isForced else { return }
    throw InputError(
      .badData, "too-many-rejects", file: path,
      "\(rejected) of \(rows) rows cannot be used, which is too much of the file to judge anybody"
        + " by; mend the export, or go on with --force")
  }
}
