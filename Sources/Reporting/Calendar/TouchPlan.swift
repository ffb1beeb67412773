import Assessment
import Basics
import Intake
import Relationships

/// Spreads the proposed touches over today and the working days ahead, so that no reader is told to
/// call thirty customers at once: each owner's most severe first, `perDay` of them on a day.
///
/// The day belongs to the proposal, not to the calendar alone: page, mail, tables and JSON name the
/// same one. An owner's days are the same in the report of all and in one of their own, and
/// planning what is planned already changes nothing.
struct TouchPlan {
  /// Touches an owner can be asked for on one working day, beside the day's work.
  static let perDay = 5

  private let workingDays: WorkingDays
  /// Working days from the as-of day on, as many as were asked for.
  private var days: [Day]

  init(asOf: Day, _ settings: AssessmentSettings.BusinessDays) {
    workingDays = WorkingDays(settings)
    days = [workingDays.onOrAfter(asOf)]
  }

  /// Gives every proposal its day; those of the suspended keep theirs.
  ///
  /// - Parameter order: whose turn it is in the whole base; nil where these are the whole.
  mutating func spread(
    _ results: inout [RelationshipAssessment], of relationships: [Relationship],
    by order: TouchOrder? = nil
  ) {
    let order = order ?? TouchQueue(results, relationships).order
    for index in results.indices where results[index].isQueued {
      guard let earliest = results[index].proposedOn else { continue }
      let place = TouchQueue.Place(severity: results[index].severity, id: relationships[index].id)
      let turn = day(order.day(of: place, in: TouchQueue.name(of: relationships[index].owner)))
      if turn > earliest { results[index].putOff(until: turn) }
    }
  }

  private mutating func day(_ number: Int) -> Day {
    while days.count <= number {
      days.append(workingDays.onOrAfter(days[days.count - 1].adding(1)))
    }
    return days[number]
  }
}
