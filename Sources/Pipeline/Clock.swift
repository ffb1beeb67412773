import Basics
import Foundation
import Intake

/// The time of day, for logs, locks and mails; no judgement depends on it.
enum Clock {
  /// `2026-06-30T03:00:01Z`.
  static var now: String { iso(Int64(Date().timeIntervalSince1970)) }

  static func iso(_ seconds: Int64) -> String {
    let (day, hour, minute, second) = parts(seconds)
    return "\(day)T\(two(hour)):\(two(minute)):\(two(second))Z"
  }

  /// `Tue, 30 Jun 2026 03:00:01 +0000`, as mail has it.
  static var mailDate: String { mailDate(Int64(Date().timeIntervalSince1970)) }

  static func mailDate(_ seconds: Int64) -> String {
    let (day, hour, minute, second) = parts(seconds)
    let (year, month, dayOfMonth) = day.components
    return "\(weekdays[day.weekday - 1]), \(dayOfMonth) \(months[month - 1]) \(year) "
      + "\(two(hour)):\(two(minute)):\(two(second)) +0000"
  }

  private static func parts(_ seconds: Int64) -> (Day, Int, Int, Int) {
    let moment = ZoneRules.utc.moment(ofUTC: seconds)
    let second = moment.secondOfDay
    return (moment.day, second / 3600, second / 60 % 60, second % 60)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
