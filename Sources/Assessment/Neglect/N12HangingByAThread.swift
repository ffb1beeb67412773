import Basics
import Intake
import Relationships

/// N12, hanging by a thread: the one person we knew there has left, or their address bounces, and
/// nobody else there is known to us. A reminder, for every kind of relationship.
///
/// A list that names the persons decides; where it names none, or the one, a row that says so does,
/// until somebody there is in touch again.
enum N12HangingByAThread: Reason {
  static let id = ReasonID.n12
  static let weight = ReasonWeight.reminder
  static let restsOnSilence = false
  static let touch = TouchRule.always(.call, why: .touchThread)
  static let says: [RemarkID] = [.n12Row, .n12List, .n12Clears, .sayWhoFollows]

  static func judge(_ context: RelationshipContext) -> ReasonFinding? {
    let people = context.relationship.contacts
    let departed = context.history.personGone
    if let row = departed, context.relationship.settledDepartures.contains(row.position) {
      return nil
    }
    if let row = departed, people.count(where: { !$0.gone }) <= 1 {
      return ReasonFinding(
        id, since: row.day, days: context.asOf.days(since: row.day), limit: 0,
        why: Remark(.n12Row, .day(row.day)), clears: Remark(.n12Clears), evidence: [Evidence(row)])
    }
    if let death = context.deathThere, people.count(where: { !$0.gone }) <= 1 {
      return ReasonFinding(
        id, since: death.day, days: context.asOf.days(since: death.day), limit: 0,
        why: Remark(.n12Row, .day(death.day)), clears: Remark(.n12Clears),
        evidence: [context.evidence(death)])
    }
    // Whom a row saw leave, with whoever follows, leaves somebody who is known.
    guard !people.isEmpty, people.allSatisfy(\.gone), context.relationship.settledDepartures.isEmpty
    else { return nil }
    // The last day on which one of them was in touch, where rows tell with whom a contact was.
    let since =
      people.compactMap(\.lastContact).max() ?? context.history.lastContact ?? context.asOf
    return ReasonFinding(
      id, since: since, days: context.asOf.days(since: since), limit: 0, why: Remark(.n12List),
      clears: Remark(.n12Clears),
      evidence: context.history.lastContactRow.map { [Evidence($0)] } ?? [])
  }

  static func say(
    _ kind: TouchProposal.Kind, about finding: ReasonFinding, in context: RelationshipContext
  ) -> Remark {
    Remark(.sayWhoFollows, .text(context.relationship.name))
  }
}

extension ReasonID {
  package static let n12 = ReasonID(12)
}

extension RemarkID {
  /// The row that says so.
  package static let n12Row = RemarkID(.n12, 0)
  package static let n12List = RemarkID(.n12, 1)
  package static let n12Clears = RemarkID(.n12, 2)
  package static let touchThread = RemarkID(.n12, 3)
  /// The name of the relationship.
  package static let sayWhoFollows = RemarkID(.n12, 4)
}
