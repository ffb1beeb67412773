import Basics
import CSV
import Intake
import Relationships
import Reporting

/// Whether the silence at the end of the record is the export's own: then everybody seems neglected
/// at once, and none need be.
enum StaleData {
  /// A silence of so many days never speaks against an export: holidays do that.
  static let patienceDays = 14

  /// What is to be said where the newest row is much older than the record's own rhythm explains.
  static func finding(_ runInputs: RunInputs) -> Finding? {
    guard let (newest, file) = end(of: runInputs) else { return nil }
    let days = runInputs.ledger.asOf.days(since: newest)
    return Finding(.run(.staleData(newest: newest, days: days)), .warning, file: file)
  }

  /// The same where the export is judged on its last day instead of today.
  static func finding(_ last: Day, _ file: String?, today: Day) -> Finding {
    Finding(.run(.judgedOnLastDay(last, today: today)), .warning, file: file)
  }

  /// The last day of the record, and the one file that ends on it: nil for an export that is fresh,
  /// or shows by later rows that it is.
  static func end(of runInputs: RunInputs) -> (day: Day, file: String?)? {
    let dated = runInputs.inputs.filter { $0.to != nil }
    // The days of last contact that a list gives do not make a log fresher.
    let logs = dated.filter { $0.role == .interactions }
    let files = logs.isEmpty ? dated : logs
    guard let newest = files.compactMap(\.to).max() else { return nil }
    let asOf = runInputs.ledger.asOf
    let gap = asOf.days(since: newest)
    // A report for a past day is made of an export that goes on after it.
    guard gap > patienceDays, !runInputs.isReplay,
      gap > 2 * longestGap(in: runInputs, upTo: newest)
    else { return nil }
    return (newest, files.count == 1 ? files[0].path : nil)
  }

  /// The most days between two days with rows, of those that end in the year up to the newest row.
  ///
  /// A record of a single day has no rhythm: a year stands for it.
  ///
  /// - Complexity: O(touches).
  private static func longestGap(in runInputs: RunInputs, upTo newest: Day) -> Int {
    var gaps = Gaps(upTo: newest)
    if let days = runInputs.recordedDays {
      for day in days where day <= newest { gaps.note(day) }
      return gaps.longest
    }
    let ledger = runInputs.ledger
    for index in ledger.relationships.indices {
      for touch in ledger.touches(of: index) {
        if touch.day > newest { break }
        gaps.note(touch.day)
      }
    }
    return gaps.longest
  }

  private struct Gaps {
    private static let year = 365
    private let newest: Day
    private var isRecorded: [Bool]
    private var before: Day?

    init(upTo newest: Day) {
      self.newest = newest
      isRecorded = [Bool](repeating: false, count: Self.year + 1)
      isRecorded[0] = true
    }

    /// - Parameter day: no later than the newest.
    mutating func note(_ day: Day) {
      let age = newest.days(since: day)
      if age <= Self.year {
        isRecorded[age] = true
      } else {
        before = max(before ?? day, day)
      }
    }

    var longest: Int {
      var longest = 0
      var last = 0
      for age in isRecorded.indices.dropFirst() where isRecorded[age] {
        longest = max(longest, age - last)
        last = age
      }
      if let before { return max(longest, newest.days(since: before) - last) }
      return last == 0 ? Self.year : longest
    }
  }
}
