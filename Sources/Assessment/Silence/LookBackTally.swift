package import Basics
package import Relationships

/// What a look back is made of (`Hindsight`): the days of their events, gathered relationship by
/// relationship, in parts if need be.
package struct LookBackTally: Sendable {
  var events = EventLog()
  /// Days that stand for them where no row of the whole base says whose it is (R8); none where one
  /// does.
  var standIns = EventLog()
  var isAnyTheirs = false
  /// By relationship: rows of it could not be read, and nothing is said of its silence.
  var isUnknown: [Bool] = []

  package init() {}

  package init(_ ledger: Ledger) {
    (events, isAnyTheirs) = EventLog.theirEvents(in: ledger)
    if !isAnyTheirs { standIns = EventLog(standingForLifeIn: ledger) }
    isUnknown = ledger.relationships.map { $0.unreadableRows > 0 }
  }

  /// Takes in another part of the base.
  package mutating func merge(_ other: LookBackTally) {
    isAnyTheirs = isAnyTheirs || other.isAnyTheirs
    events.append(other.events)
    if isAnyTheirs { standIns = EventLog() } else { standIns.append(other.standIns) }
    isUnknown += other.isUnknown
  }

  var log: EventLog { isAnyTheirs ? events : standIns }
}

extension LookBackTally: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(events)
    packer.pack(standIns)
    packer.pack(isAnyTheirs)
    packer.pack(bits: UInt64(isUnknown.count))
    for isUnknown in isUnknown { packer.pack(isUnknown) }
  }

  package init(from unpacker: inout Unpacker) {
    events = unpacker.value()
    standIns = unpacker.value()
    isAnyTheirs = unpacker.bool()
    isUnknown = (0..<unpacker.bits()).map { _ in unpacker.bool() }
  }
}
