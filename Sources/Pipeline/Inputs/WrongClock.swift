import Basics
import Intake

/// Whether the clock of this machine can be right: by a wrong one every silence is longer, or
/// shorter, than it is.
enum WrongClock {
  /// What is to be said where a file was written on a later day than the clock has, or where it
  /// stands before this program was.
  static func finding(_ runInputs: RunInputs, _ plan: RunPlan) -> Finding? {
    let today = Zone.today(plan.intake.zone)
    let days = runInputs.seen.compactMap { seen in
      seen.modified.map { plan.intake.zone.day(ofUTC: Int64($0)) }
    }
    let latest = max(days.max() ?? firstDay, firstDay)
    // A file server an ocean away may have begun its next day.
    guard today.adding(1) < latest else { return nil }
    return Finding(.run(.wrongClock(today: today, seen: latest)), .warning)
  }

  /// Before it there was no Rapport.
  private static let firstDay = Day(number: 20_454)  // 2026-01-01
}
