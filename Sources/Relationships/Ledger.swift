package import Basics
package import Intake

/// Every relationship with its touches: who, what, when.
///
/// Relationships stand in the order of the customer list, derived ones after them in order of first
/// appearance. Touches are grouped by relationship and stand in the order in which they took place
/// (`EventOrder`), whatever order the files were in; rows dated after the as-of day and not plans are out.
package struct Ledger: Sendable {
  package private(set) var relationships: [Relationship]
  /// All touches, grouped; relationship `i` owns `starts[i]..<starts[i + 1]`.
  private var touches: [Touch]
  private var starts: [Int]
  /// The as-of day: nothing later is a contact.
  package var asOf: Day
  package var counts: Counts
  /// A table of the run that looks like contacts was not used, and nothing tells whose they are:
  /// they may be anybody's.
  package var mayMissContacts = false
  /// Of a part of a base: our mails, of which the whole tells which are mass mail; nil where this
  /// ledger is the whole.
  package var unsettledMails: UnsettledMails?

  /// What became of the rows.
  package struct Counts: Sendable, Hashable, Codable {
    /// Interaction rows that count as contact, those read in part included; each counted once,
    /// however many parties it names.
    package var interactions = 0
    /// Rows whose key is on no customer list.
    package var orphans = 0
    /// Rows of mailboxes, calendars and telephones with people who are on no customer list, as most
    /// people are.
    package var strangers = 0
    /// Rows without a key.
    package var blankKeys = 0
    /// Rows that repeat another row.
    package var duplicates = 0
    /// Rows dated too far after the as-of day to be a plan.
    package var future = 0
    /// Rows left out on purpose, as their own state says that they prove nothing (R12).
    package var setAside = 0
    /// Of the interactions, those dated after the as-of day.
    package var later = 0

    package init() {}
  }

  /// Groups and sorts, for a base of a few rows; a builder's touches are grouped as they are
  /// gathered.
  ///
  /// - Parameters:
  ///   - owners: the index of each touch's relationship, in the order of the touches.
  ///   - order: in which those of one relationship took place; nil where they stand in it.
  /// - Complexity: O(n log k), k the touches of one relationship.
  package init(
    relationships: [Relationship], owners: [Int32], touches: [Touch], asOf: Day,
    counts: Counts = Counts(), in order: EventOrder? = EventOrder()
  ) {
    precondition(owners.count == touches.count)
    self.relationships = relationships
    self.asOf = asOf
    self.counts = counts
    var groups = [[Touch]](repeating: [], count: relationships.count)
    for (owner, touch) in zip(owners, touches) { groups[Int(owner)].append(touch) }
    self.touches = []
    starts = [0]
    for group in groups {
      self.touches += order.map { group.sorted(by: $0.isBefore) } ?? group
      starts.append(self.touches.count)
    }
    countTouches()
  }

  /// Groups and sorts what a builder gathered.
  ///
  /// - Parameters:
  ///   - massMail: what turned out to be mass mail (R2), by relationship and position.
  ///   - mails: all that we sent, where the whole of the base is still to tell which are.
  ///   - order: in which the touches of one relationship took place.
  init(
    relationships: [Relationship], touches: consuming TouchStore, massMail: [MassMailDetector.Mail],
    of mails: [MassMailDetector.Mail]? = nil, asOf: Day, counts: Counts,
    in order: EventOrder = EventOrder(), workers: Workers = .one
  ) {
    self.relationships = relationships
    self.asOf = asOf
    self.counts = counts
    (self.touches, starts) = touches.grouped(
      relationships: relationships.count, in: order, workers)
    countTouches()
    var unmarked: [RowPosition: [Touch]] = [:]
    var first = 0
    while first < massMail.count {
      let owner = massMail[first].owner
      var end = first
      while end < massMail.count, massMail[end].owner == owner { end += 1 }
      let marked = mark(massMail[first..<end].map(\.position), of: Int(owner))
      if mails != nil {
        for touch in marked { unmarked[touch.position, default: []].append(touch) }
      }
      first = end
    }
    unsettledMails = mails.map { UnsettledMails($0, relationships, unmarked: unmarked) }
  }

  /// Tells mass mail apart in a part of a base.
  ///
  /// - Parameters:
  ///   - sent: our mails, by relationship.
  ///   - massMail: those that went to many in the whole base.
  /// - Returns: how many of them are mass mail.
  package mutating func settleMassMail(
    _ massMail: Set<UInt64>, among sent: [[SentMail]]
  ) -> Int {
    var count = 0
    for (index, mails) in sent.enumerated() {
      let copies = mails.filter { massMail.contains($0.key) }
      count += copies.count
      if !copies.isEmpty { _ = mark(copies.map(\.position).sorted(), of: index) }
    }
    return count
  }

  /// Marks mails of one relationship as mass mail.
  ///
  /// - Parameter mails: where they stand, ascending.
  /// - Returns: the touches as they were.
  private mutating func mark(_ mails: [RowPosition], of owner: Int) -> [Touch] {
    var unmarked: [Touch] = []
    for i in starts[owner]..<starts[owner + 1] {
      let position = touches[i].position
      var low = mails.startIndex
      var high = mails.endIndex
      while low < high {
        let middle = (low + high) / 2
        if mails[middle] < position { low = middle + 1 } else { high = middle }
      }
      guard low < mails.endIndex, mails[low] == position else { continue }
      unmarked.append(touches[i])
      touches[i] = touches[i].asMassMail
    }
    return unmarked
  }

  /// The day of last contact that a list gives is no interaction.
  private mutating func countTouches() {
    for i in relationships.indices {
      relationships[i].interactions = touches[starts[i]..<starts[i + 1]]
        .count { $0.standing.isRow }
    }
  }

  /// The touches of relationship `index`, oldest first; planned ones, which may lie after the as-of
  /// day, among them.
  package func touches(of index: Int) -> ArraySlice<Touch> {
    touches[starts[index]..<starts[index + 1]]
  }

  /// Leaves out all other touches, and gives their memory back. How many there were of a
  /// relationship is still known.
  ///
  /// - Parameter isKept: says the same each time it is asked.
  package mutating func keepTouches(where isKept: (Touch) -> Bool) {
    var kept: [Touch] = []
    // To grow would take as much again as it holds, just when the run holds the most.
    kept.reserveCapacity(touches.count(where: isKept))
    var start = 0
    for i in relationships.indices {
      for touch in touches[start..<starts[i + 1]] where isKept(touch) { kept.append(touch) }
      start = starts[i + 1]
      starts[i + 1] = kept.count
    }
    touches = kept
  }

  /// The ledger of some of its relationships, in the order given: for the report of one owner.
  package func keeping(_ indices: [Int]) -> Ledger {
    var kept = self
    kept.relationships = indices.map { relationships[$0] }
    kept.touches = []
    kept.touches.reserveCapacity(indices.reduce(0) { $0 + touches(of: $1).count })
    kept.starts = [0]
    for index in indices {
      kept.touches += touches(of: index)
      kept.starts.append(kept.touches.count)
    }
    return kept
  }

  /// The ledger without relationships that the list says are deleted, and they with the rows that
  /// are left out with them.
  ///
  /// - Returns: among others how many rows they are, each counted once.
  consuming func withoutDeleted() -> (
    ledger: Ledger, deleted: [(Relationship, rows: [Touch])], rows: Int
  ) {
    let indices = relationships.indices.filter { relationships[$0].ending?.how == .deleted }
    guard !indices.isEmpty else { return (self, [], 0) }
    var ledger = keeping(
      relationships.indices.filter { relationships[$0].ending?.how != .deleted })
    // A row that names somebody else as well is theirs.
    var rows: [RowPosition: Day] = [:]
    for index in indices { for touch in touches(of: index) { rows[touch.position] = touch.day } }
    if !rows.isEmpty { for touch in ledger.touches { rows[touch.position] = nil } }
    ledger.counts.interactions -= rows.count
    ledger.counts.later -= rows.values.count { $0 > asOf }
    ledger.counts.setAside += indices.count + rows.count
    let deleted = indices.map { index in
      (relationships[index], rows: touches(of: index).filter { rows[$0.position] != nil })
    }
    return (ledger, deleted, rows.count)
  }

  /// Completes what is known of a relationship from its rows.
  package mutating func changeRelationship(_ index: Int, _ change: (inout Relationship) -> Void) {
    change(&relationships[index])
  }

  /// The same touches of relationships that are shown otherwise: for a report without names.
  package func changingRelationships(_ change: (inout Relationship) -> Void) -> Ledger {
    var ledger = self
    for index in ledger.relationships.indices { change(&ledger.relationships[index]) }
    return ledger
  }

  /// The ledger as a report on `day` had it: rows dated later are out, planned or not.
  ///
  /// Its relationships are the same ones, in the same order.
  ///
  /// An export shows the present state of its rows: a ticket closed since stands there as closed.
  package func asItStood(on day: Day) -> Ledger {
    var past = self
    past.asOf = day
    past.keepTouches { $0.day <= day }
    for index in past.relationships.indices {
      past.relationships[index].endReadings.removeAll { $0.day > day }
    }
    past.countTouches()
    return past
  }

  /// The ledger of a report for a past day: without the rows dated later, planned or not, and
  /// without relationships that were not known yet.
  package func withoutFutureRows() -> Ledger {
    var past = asItStood(on: asOf)
    past.counts.interactions -= counts.later
    past.counts.later = 0
    let known = past.relationships.indices.filter { index in
      let relationship = past.relationships[index]
      guard past.touches(of: index).isEmpty, relationship.unreadableRows == 0 else { return true }
      guard relationship.isListed else { return false }
      return relationship.since.map { $0 <= asOf } ?? true
    }
    return past.keeping(known)
  }
}
