/// # RunHistory: the folder of reports is the history
///
/// In come the dated folders of `OUT` and tonight's judgement; out comes what is different. There
/// is no database: a run is read from its own `report.json` and `relationships.jsonl`, and what
/// those cannot say (the columns an input had, the limits in force, since when a flag stands) from
/// the small `.run.json` beside them.
///
/// History that is missing or damaged is a `HistoryProblem`, never a reason to have no report.
///
/// The folder is looked after here as a whole: `RunLock` lets one run at a time work in it,
/// `Publication` puts a report into it in one step, `Retention` and `Pruning` take old ones away,
/// the `Outbox` remembers what of a report was mailed. The module judges nothing.
package import Basics

package struct RunHistory: Sendable {
  /// The newest complete run before the day asked for; not necessarily yesterday's.
  package var previous: PastRun?
  /// The newest complete run up to and including that day: what this run may replace.
  package var latest: PastRun?
  /// The judgements of `previous`, sorted by id; nil without one.
  package var states: [RelationshipState]?
  /// Runs that should have been compared with and could not be read.
  package var problems: [HistoryProblem] = []

  /// Looks through the reports in `out`.
  ///
  /// - Parameters:
  ///   - day: the as-of date of the run that is being made.
  ///   - readsStates: false where only the inputs of the last run matter.
  package init(out: String, before day: Day, readsStates: Bool = true) {
    for folder in RunFolder.all(in: out).reversed() where folder.day <= day {
      // A folder that is today's is going to be replaced: it is no night to compare with.
      if folder.day == day {
        latest = try? PastRun(folder)
        continue
      }
      do throws(HistoryProblem) {
        let run = try PastRun(folder)
        if readsStates { states = try run.states() }
        previous = run
        if latest == nil { latest = run }
        return
      } catch {
        problems.append(error)
        guard problems.count < RunHistory.patience else { return }
      }
    }
  }

  /// So many unreadable runs in a row, and we stop looking for a readable one.
  private static let patience = 10
}

/// Why a past run cannot be compared with: a warning, since tonight's report does not need it.
package struct HistoryProblem: Error, Sendable, Hashable {
  package var path: String
  package var fault: HistoryFault

  package init(path: String, _ fault: HistoryFault) {
    self.path = path
    self.fault = fault
  }
}
