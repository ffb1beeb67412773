package import Basics
package import Intake

/// Who a relationship is with, and what the ledger holds of it. The touches themselves lie in the
/// ledger's columns; `Ledger.touches(of:)` gives them, oldest first.
package struct Relationship: Sendable {
  package var id: String
  /// Never empty: the id where the export has no name.
  package var name: String
  package var kind: RelationshipKind
  /// Where the list has the kind from; rows tell it where that is nowhere.
  package var kindGround = KindGround.nothing
  /// The list calls it lost or inactive though it never bought: a prospect that is courted no more.
  package var isGivenUp = false
  package var tier: String?
  package var owner: String?
  package var segment: String?
  package var tags: [String] = []
  /// The longest silence of ours that the list allows, in days (N1).
  package var cadenceDays: Int?
  package var email: String?
  package var phone: String?
  package var contactName: String?
  /// The persons known there, in the order of the lists.
  package var contacts: [Contact] = []
  /// Rows that tell of a departure which leaves nobody alone there: of a relative, or of one whose
  /// successor or colleague is known (N12).
  package var settledDepartures: [RowPosition] = []
  package var since: Day?
  package var birthday: Day?
  /// How many of us they dealt with in the last year; nil where no row of the run says who it was.
  package var handlers: Int?
  /// Orders up to the as-of day, cancelled ones apart; what the list states where there are none.
  /// Ranking only (R1).
  package var revenue: Money?
  /// The one currency of all its amounts; nil where none is named or several are.
  package var currency: String?
  /// What a list says of its end (R13); nil while it goes on.
  package var ending: Ending?
  /// What rows tell of its end, in their order; few, if any.
  package var endReadings: [EndReading] = []
  /// What it wants of our channels (R13).
  package var wishes: Wishes
  /// The last that it wants nothing of us for a while (R13); nil where no row says so.
  package var wait: WaitingWish?
  /// It stands on a customer list; otherwise it was derived from the interactions.
  package var isListed: Bool
  /// It has no rows, and the name and the address or number of another that has (N9).
  package var mayBeListedTwice = false
  /// Rows that are its, or may be, and could not be read, joined or used whole; and files not used
  /// that name it. Silence then proves nothing.
  package var unreadableRows: Int
  /// None of those is of a later day; nil where that cannot be told.
  package var lostUntil: Day?
  /// Where the first of them stand.
  package var lostPlaces: [LostPlace]
  /// Rows of it dated too far after the as-of day to be a plan: contacts of an unknown day. They
  /// hide no silence of today, but show that there was contact some time.
  package var misdatedRows: Int
  /// Rows of interactions in the ledger, plans and mass mail included.
  package var interactions: Int

  package init(id: String, name: String, kind: RelationshipKind = .customer) {
    self.id = id
    self.name = name
    self.kind = kind
    tier = nil
    owner = nil
    segment = nil
    email = nil
    phone = nil
    contactName = nil
    since = nil
    birthday = nil
    revenue = nil
    currency = nil
    ending = nil
    wishes = []
    isListed = false
    unreadableRows = 0
    lostUntil = nil
    lostPlaces = []
    misdatedRows = 0
    interactions = 0
  }
}

/// Where something stands that could not be used, and makes somebody unknown.
package enum LostPlace: Sendable, Hashable {
  case row(file: Int, line: UInt32)
  /// The whole of an unused file.
  case file(Int)
}

extension Relationship {
  /// Takes note of something that could not be used.
  ///
  /// - Parameter day: when it was; nil where that cannot be told.
  package mutating func noteLost(_ place: LostPlace, day: Day? = nil) {
    if unreadableRows == 0 {
      lostUntil = day
    } else if let known = lostUntil {
      lostUntil = day.map { max($0, known) }
    }
    unreadableRows += 1
    if lostPlaces.count < Self.placesKept, !lostPlaces.contains(place) { lostPlaces.append(place) }
  }

  private static let placesKept = 3
}
