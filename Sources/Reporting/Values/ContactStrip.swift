import Assessment
import Basics
import Intake
import Relationships
import Templating

/// A year of a relationship at a glance: 365 days from left to right, a tick for each day with a
/// touch, ours above the line and theirs below; the present silence of each side shaded, darker
/// where it is longer than usual.
struct ContactStrip {
  static let days = 365
  /// Heights in units of the drawing: the line lies in the middle.
  private static let height = 40
  private static let middle = 20

  private var ours: [Int] = []
  private var oursFaint: [Int] = []
  private var theirs: [Int] = []
  private var unknown: [Int] = []
  private let asOf: Day

  init(_ touches: some BidirectionalCollection<Touch>, asOf: Day) {
    self.asOf = asOf
    for touch in touches.reversed() {
      let age = asOf.days(since: touch.day)
      if age >= Self.days { break }
      guard age >= 0, touch.tookPlace else { continue }
      let x = Self.days - 1 - age
      if touch.isOurs {
        if touch.kind.isPersonal, !touch.reachedNobody {
          Self.add(x, &ours)
        } else {
          Self.add(x, &oursFaint)
        }
      }
      if touch.isTheirs { Self.add(x, &theirs) }
      if touch.standing.side == .unknown { Self.add(x, &unknown) }
    }
  }

  /// The first day of the year that ends today.
  static func start(_ asOf: Day) -> Day { asOf.adding(-(days - 1)) }

  /// Days come newest first, so a repeated day is the one just added.
  private static func add(_ x: Int, _ list: inout [Int]) {
    if list.last != x { list.append(x) }
  }

  func values(_ assessment: RelationshipAssessment, wording: Wording) -> TemplateValue {
    let silence = assessment.silence
    let ourSilence = assessment.lastPersonalTouch.map { asOf.days(since: $0) }
    let ourLimit = assessment.reasons.first { $0.id == .n1 }?.limit
    let start = Self.start(asOf)
    var label = wording.text(
      .stripLabel, .day(asOf), .number(Set(ours + oursFaint).count), .number(theirs.count))
    if !unknown.isEmpty {
      label += " " + wording.text(.stripLabelUnclear, .number(unknown.count))
    }
    return [
      "label": .text(label),
      "from": .text(wording.date(start)),
      "to": .text(wording.date(asOf)),
      "ours": .text(path(ours, from: Self.middle - 1, to: 3)),
      "oursFaint": .text(path(oursFaint, from: Self.middle - 1, to: 13)),
      "theirs": .text(path(theirs, from: Self.middle + 1, to: 37)),
      "unknown": .text(path(unknown, from: 15, to: 25)),
      "ourSilence": shade(days: ourSilence, usual: ourLimit, y: 0),
      "theirSilence": shade(
        days: silence.daysSilent, usual: silence.usualGapDays.map { Int($0.rounded()) },
        y: Self.middle),
    ]
  }

  private func path(_ xs: [Int], from: Int, to: Int) -> String {
    xs.reversed().map { "M\($0) \(from)V\(to)" }.joined()
  }

  /// Two rectangles: the silence, and the part of it beyond what is usual.
  private func shade(days: Int?, usual: Int?, y: Int) -> TemplateValue {
    guard let days, days > 0 else { return .nothing }
    let width = min(days, Self.days)
    let excess = usual.map { min(max(0, days - $0), Self.days) } ?? 0
    return [
      "y": .text(String(y)),
      "x": .text(String(Self.days - width)),
      "width": .text(String(width)),
      "excessX": .text(String(Self.days - excess)),
      "excess": excess > 0 ? .text(String(excess)) : .nothing,
    ]
  }
}
