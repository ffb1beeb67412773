package import Basics
package import Intake
package import Relationships

/// A base tally counts what the rows of some relationships show of the base as a whole. It is
/// gathered relationship by relationship, in parts if need be; parts are merged in any order; of
/// the whole it makes the `BaseSummary`, by which each relationship is judged.
///
/// ## What one relationship's judgement needs to know of all others
///
/// Settled before rows are relationships, by Intake and `LedgerBuilder`: what columns mean, ids in
/// other spelling and names alike, our own people, the sort of money that counts, whose rows were
/// lost, whether contacts may be missing altogether.
///
/// | what | of | gathered as | used by |
/// | --- | --- | --- | --- |
/// | to how many each mail of ours went (R2) | `MailCounts` | sums | which rows are mass mail |
/// | who buys, sells, is rung | `KindsFromRows.Base` | sums | the kind of each (K1–K11) |
/// | what is recorded at all (R8) | here | signals, flags: or | marks, reasons; `Recorded` |
/// | whether any row has a side | here | flags: or | which days stand for theirs and ours |
/// | first rows, first without mass mail | here | the earliest | N9, N8, `onRecord` |
/// | their first and last event | here | earliest, latest | drift, which needs as long a record |
/// | rows after the as-of day | here | or | N9 |
/// | several memberships of one | here | or | remarks: a lapse |
/// | letters of each side | here | sums | whether answers of theirs are recorded (R8) |
/// | our touches to prospects | here | sums | N11 |
/// | whom our touches went to | here | sums | the page |
/// | shortest cadence on a list | here | the least | N1: nobody is silent before it |
/// | days of our touches, of theirs | here | days by relationship, of which 5,000 are learnt from | N1, drift: both `SilenceModel`s with their rhythm, recalibration and threshold; N1: `BaseRhythm` |
/// | revenue, by currency | here | amounts | severity: the rank (R1) |
/// | partnerships and misfits by segment | `LikenessBase` | sums, once all are judged | fit of prospects |
/// | whose touches come first, by owner | `TouchQueue` (Reporting) | severities, once all are judged | the day of the next touch |
///
/// Of everything the order in which it was gathered changes no bit: sums are of whole numbers, and
/// days and amounts are sorted before anything is learnt from them.
package struct BaseTally: Sendable {
  /// Which days stand for our touches, and which for theirs. Where the rows of the whole base say
  /// nothing of a side, other days stand for it (R8): then the base is gathered once more.
  package struct Streams: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Days of contact of any kind stand for our touches.
    package static let contactsForOurs = Streams(rawValue: 1 << 0)
    /// Days of contact that count as activity stand for a sign of life of theirs.
    package static let activityForTheirs = Streams(rawValue: 1 << 1)
  }

  package let asOf: Day
  package let streams: Streams
  let attentionDays: Int
  var mayMissContacts = false
  var signals: Signals = []
  var flags: Flags = []
  var first: Day?
  var firstRecorded: Day?
  var firstListed: Day?
  var theirFirst: Day?
  var theirLast: Day?
  var shortestCadence: Int?
  /// Letters of each side whose side is recorded.
  var ourLetters = 0
  var theirLetters = 0
  var prospectsRecently = 0
  var prospectsBefore = 0
  var attention = Attention()
  var ourDays = EventLog()
  var theirDays = EventLog()
  var revenues = RevenueRanks()

  struct Flags: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    static let laterRows = Flags(rawValue: 1 << 0)
    static let renewsMemberships = Flags(rawValue: 1 << 1)
    static let outboundPersonal = Flags(rawValue: 1 << 2)
    static let directions = Flags(rawValue: 1 << 3)
    static let tasks = Flags(rawValue: 1 << 4)
    static let caseStates = Flags(rawValue: 1 << 5)
    static let theirEvents = Flags(rawValue: 1 << 6)
    /// A personal touch of ours is more than a meeting that they asked for.
    static let reachesOut = Flags(rawValue: 1 << 7)
  }

  package init(asOf: Day, settings: AssessmentSettings, streams: Streams = []) {
    self.init(asOf: asOf, streams: streams, attentionDays: settings.neglect.attentionDays)
  }

  init(asOf: Day, streams: Streams, attentionDays: Int) {
    self.asOf = asOf
    self.streams = streams
    self.attentionDays = attentionDays
  }

  /// The tally of a ledger.
  ///
  /// - Parameter workers: each gathers a part.
  package init(
    _ ledger: Ledger, settings: AssessmentSettings, streams: Streams = [], workers: Workers = .one
  ) {
    let empty = BaseTally(asOf: ledger.asOf, settings: settings, streams: streams)
    let count = ledger.relationships.count
    let parts = workers.map(workers.count) { part in
      var tally = empty
      for index in part * count / workers.count..<(part + 1) * count / workers.count {
        tally.gather(ledger.relationships[index], ledger.touches(of: index))
      }
      return tally
    }
    self = empty
    for part in parts { merge(part) }
    mayMissContacts = ledger.mayMissContacts
  }

  /// The streams by which the base is to be judged, once all of it is gathered.
  package var streamsWanted: Streams {
    guard !flags.contains(.outboundPersonal) else { return [] }
    return hasNoSides ? [.contactsForOurs, .activityForTheirs] : .contactsForOurs
  }

  /// No row says whose it is.
  var hasNoSides: Bool { flags.isDisjoint(with: [.outboundPersonal, .theirEvents]) }

  /// Takes in what another part of the base shows.
  package mutating func merge(_ other: BaseTally) {
    precondition(asOf == other.asOf && streams == other.streams, "tallies of one run")
    mayMissContacts = mayMissContacts || other.mayMissContacts
    signals.formUnion(other.signals)
    flags.formUnion(other.flags)
    first = Self.least(first, other.first)
    firstRecorded = Self.least(firstRecorded, other.firstRecorded)
    firstListed = Self.least(firstListed, other.firstListed)
    theirFirst = Self.least(theirFirst, other.theirFirst)
    theirLast = [theirLast, other.theirLast].compactMap(\.self).max()
    shortestCadence = Self.least(shortestCadence, other.shortestCadence)
    ourLetters += other.ourLetters
    theirLetters += other.theirLetters
    prospectsRecently += other.prospectsRecently
    prospectsBefore += other.prospectsBefore
    attention.add(other.attention)
    ourDays.append(other.ourDays)
    theirDays.append(other.theirDays)
    revenues.merge(other.revenues)
  }

  private static func least<Value: Comparable>(_ one: Value?, _ other: Value?) -> Value? {
    guard let one, let other else { return one ?? other }
    return min(one, other)
  }

  /// Once it is known, nothing is asked any more.
  private mutating func note(_ flag: Flags, _ isSeen: @autoclosure () -> Bool) {
    if !flags.contains(flag), isSeen() { flags.insert(flag) }
  }

  /// Takes in what the rows of one relationship show.
  ///
  /// - Parameter touches: oldest first.
  package mutating func gather(_ relationship: Relationship, _ touches: ArraySlice<Touch>) {
    let asOf = asOf
    let yearStart = asOf.adding(-365)
    let recentStart = asOf.adding(-attentionDays)
    let beforeStart = recentStart.adding(-365)
    let perspective = relationship.kind.perspective
    var memberships = 0
    revenues.note(relationship)
    shortestCadence = Self.least(shortestCadence, relationship.cadenceDays)
    note(.laterRows, relationship.misdatedRows > 0)
    if let last = touches.last { note(.laterRows, last.day > asOf) }
    for touch in touches where touch.day <= asOf {
      if touch.kind == .membership { memberships += 1 }
      let seen = InterpretedTouch(touch, perspective)
      signals.formUnion(seen.signals)
      if !streams.isEmpty, seen.happened { noteAny(seen) }
      // A list's day of last contact tells nothing of how far back the record reaches.
      guard !touch.standing.isListDate else {
        firstListed = Self.least(firstListed, touch.day)
        continue
      }
      first = Self.least(first, touch.day)
      if !touch.kind.isMass { firstRecorded = Self.least(firstRecorded, touch.day) }
      note(.tasks, touch.kind == .task && seen.side != .theirs)
      note(.caseStates, touch.isCaseWithState)
      guard seen.happened else { continue }
      noteDay(seen)
      if touch.standing.sideIsRecorded, seen.isLetter {
        if seen.side == .theirs { theirLetters += 1 } else { ourLetters += 1 }
      }
      note(.directions, touch.standing.sideIsRecorded && seen.isStart)
      note(.outboundPersonal, seen.showsOurTouches)
      note(
        .reachesOut,
        seen.showsOurTouches && !(seen.side == .theirs && seen.kind.isFaceToFace))
      // Attention is what we begin ourselves.
      guard seen.isOurPersonal, seen.side != .theirs else { continue }
      if touch.day > yearStart { attention.note(relationship.kind) }
      if relationship.kind == .prospect, touch.day > beforeStart {
        if touch.day > recentStart { prospectsRecently += 1 } else { prospectsBefore += 1 }
      }
    }
    note(.renewsMemberships, memberships > 1)
    ourDays.endRow()
    theirDays.endRow()
  }

  /// Takes in a row that happened and is no bare day of a list.
  private mutating func noteDay(_ seen: InterpretedTouch) {
    if seen.isTheirEvent {
      flags.insert(.theirEvents)
      theirFirst = Self.least(theirFirst, seen.day)
      theirLast = max(theirLast ?? seen.day, seen.day)
      if !streams.contains(.activityForTheirs) { theirDays.add(seen.day) }
    }
    if !streams.contains(.contactsForOurs), seen.isOurPersonal { ourDays.add(seen.day) }
  }

  /// Takes in any row that happened, for the streams that stand in for others.
  private mutating func noteAny(_ seen: InterpretedTouch) {
    if streams.contains(.activityForTheirs), seen.countsAsActivity { theirDays.add(seen.day) }
    guard streams.contains(.contactsForOurs), !seen.kind.isMass,
      !seen.touch.reachedNobody || seen.touch.side(.vendor) == .theirs
    else { return }
    ourDays.add(seen.day)
  }
}
