import Basics
import Foundation
import Intake

/// The time of day, for logs, locks and mails; no judgement depends on it.
enum Clock {
  /// `2026-06-30T03:00:01Z`.
  static var now: String { iso(Int64(Date().timeIntervalSince1970)) }

  static func iso(_ seconds: Int64) -> String {
    let (day, second) = moment(seconds)
    return "\(day)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
  }

  /// The day and the second of it, UTC.
  static var moment: (day: Day, secondOfDay: Int) { moment(Int64(Date().timeIntervalSince1970)) }

  private static func moment(_ seconds: Int64) -> (day: Day, secondOfDay: Int) {
    let moment = ZoneRules.utc.moment(ofUTC: seconds)
    return (moment.day, moment.secondOfDay)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
