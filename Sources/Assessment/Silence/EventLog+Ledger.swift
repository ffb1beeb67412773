import Basics
import Intake
package import Relationships

extension EventLog {
  /// What *they* did, by relationship and in the ledger's order, up to its as-of day: orders, and
  /// whatever came from them. What was called off or sent back is no event.
  ///
  /// Where the export never says whose a row is, contact of any kind stands for it (R8), the bare
  /// day of last contact of a list apart.
  package init(theirEventsIn ledger: Ledger) {
    let theirs = Self.theirEvents(in: ledger)
    self = theirs.isAnyTheirs ? theirs.log : EventLog(standingForLifeIn: ledger)
  }

  /// Their events alone, and whether any row says that it is theirs.
  static func theirEvents(in ledger: Ledger) -> (log: EventLog, isAnyTheirs: Bool) {
    var isAnyTheirs = false
    let log = EventLog(ledger) { touch, side in
      guard touch.isTheirEvent(side) else { return false }
      if side != .unknown { isAnyTheirs = true }
      return true
    }
    return (log, isAnyTheirs)
  }

  /// Days with a contact that stands for a sign of life of theirs where no row says whose it is
  /// (R8).
  init(standingForLifeIn ledger: Ledger) {
    self.init(ledger) { touch, side in touch.happened(by: side) && touch.countsAsActivity }
  }

  private init(_ ledger: Ledger, _ isEvent: (Touch, Side) -> Bool) {
    self.init()
    let asOf = ledger.asOf
    for index in ledger.relationships.indices {
      let perspective = ledger.relationships[index].kind.perspective
      for touch in ledger.touches(of: index) where touch.day <= asOf {
        if isEvent(touch, touch.side(perspective)) { add(touch.day) }
      }
      endRow()
    }
  }
}
