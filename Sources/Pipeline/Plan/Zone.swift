import Basics
import Foundation
import Intake

/// The zone database of the system, as the rules that Intake takes: the only place that asks it.
enum Zone {
  /// The rules of `identifier`, or of the machine where it is nil.
  ///
  /// - Throws: `usage` for a zone that this machine does not know.
  static func rules(_ identifier: String?) throws(Failure) -> (rules: ZoneRules, name: String) {
    let zone: TimeZone
    if let identifier {
      guard let named = TimeZone(identifier: identifier) else {
        throw Failure(
          .usage,
          "there is no time zone \(identifier) on this machine; write one such as Europe/Berlin or "
            + "UTC, and see that the system's tzdata is installed")
      }
      zone = named
    } else {
      zone = .current
    }
    var transitions: [ZoneRules.Transition] = []
    var moment = Date(timeIntervalSince1970: firstYear)
    while let next = zone.nextDaylightSavingTimeTransition(after: moment),
      next > moment, next.timeIntervalSince1970 < lastYear
    {
      transitions.append(
        ZoneRules.Transition(
          start: Int64(next.timeIntervalSince1970),
          offset: Int32(zone.secondsFromGMT(for: next.addingTimeInterval(1)))))
      moment = next
    }
    let base = zone.secondsFromGMT(for: Date(timeIntervalSince1970: firstYear))
    return (ZoneRules(baseOffset: Int32(base), transitions: transitions), zone.identifier)
  }

  /// Today in those rules.
  static func today(_ rules: ZoneRules) -> Day {
    rules.day(ofUTC: Int64(Date().timeIntervalSince1970.rounded(.down)))
  }

  /// Instants in business records lie between these: 1970 and 2100.
  private static let firstYear = 0.0
  private static let lastYear = 4_102_444_800.0
}
