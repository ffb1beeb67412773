package import Assessment
import Basics
package import Intake

/// Which touches a report shows beyond what the assessment says of them: a year's strip, the months
/// of the portfolio, gifts and cards, which are spaced out. All others may be forgotten once the
/// base is judged; of ten million they take a quarter of a gigabyte.
package struct ShownTouches: Sendable {
  private let start: Day
  private let tellsWhatIsRecorded: Bool

  package init(_ assessed: Assessed) {
    start = assessed.asOf.adding(-Portfolio.reach)
    tellsWhatIsRecorded = !assessed.recorded.contains(.outboundPersonal)
  }

  package func contains(_ touch: Touch) -> Bool {
    touch.day >= start || touch.kind == .card || touch.kind == .gift
      // R8: the report says whether anything but orders is on record.
      || tellsWhatIsRecorded && !touch.kind.isTraffic
  }
}
