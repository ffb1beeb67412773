import Basics
import Intake
import Relationships

extension RelationshipContext {
  /// R13, an end is an end: how the relationship ended; nil while it goes on.
  ///
  /// An order or a meeting after the day it is said to have ended shows that it did not; where only the
  /// words of a row say so, a talk does as well, once a month has gone in which heirs and liquidators ring.
  func ended() -> EndedFinding? {
    guard let ending = relationship.ending else { return nil }
    if let since = ending.since {
      if history.hasDealings(after: since) { return nil }
      if ending.isOfRow, history.hasTalk(after: since.adding(Self.daysOfSettling)) { return nil }
    }
    let row = Evidence(
      position: ending.position, line: ending.line, day: ending.since ?? asOf, kind: .other)
    return EndedFinding(ending.how, since: ending.since, evidence: [row])
  }

  private static let daysOfSettling = 31
}

extension History {
  /// Whether they ordered or met us after `day`; a letter may be a widow's or a liquidator's.
  fileprivate func hasDealings(after day: Day) -> Bool {
    if let order = orders.last, order.day > day { return true }
    return recent.contains { $0.day > day && $0.happened && $0.isFaceToFace }
  }

  /// Whether somebody there was spoken to after `day`.
  fileprivate func hasTalk(after day: Day) -> Bool {
    recent.contains { $0.day > day && $0.happened && $0.touch.isTalk }
  }
}
