package import Basics

/// One row of a customer list, as read: ids are text with their zeros, compared as bytes.
package struct Customer: Sendable, Hashable {
  package var id: String
  /// The best name the row offers; empty if it has none.
  package var name: String
  package var kind: RelationshipKind
  /// Where the kind is from.
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
  /// A person to address by name, where the customer is a company.
  package var contactName: String?
  /// Whom the row names on the customer's side, the first to be addressed first.
  package var contacts: [Contact] = []
  /// On the list, or a customer, since this day.
  package var since: Day?
  package var birthday: Day?
  /// Revenue the list itself states; used for ranking only (R1) when no orders are on record.
  package var statedRevenue: Money?
  package var currency: String?
  /// The id in the one spelling of the run, where it has another here.
  package var unifiedID: String?
  /// The list counts orders, visits or gifts of theirs: there was contact, on days that it does not
  /// tell.
  package var showsDealings = false
  /// What the list says of its end (R13); nil while it goes on.
  package var ending: Ending?
  /// What it wants of our channels (R13).
  package var wishes: Wishes = []
  package var position: RowPosition
  package var line: UInt32

  package init(
    id: String, name: String, kind: RelationshipKind = .customer, tier: String? = nil,
    owner: String? = nil, segment: String? = nil, email: String? = nil,
    contactName: String? = nil, since: Day? = nil, birthday: Day? = nil,
    statedRevenue: Money? = nil, currency: String? = nil,
    position: RowPosition = RowPosition(file: 0, offset: 0), line: UInt32 = 0
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.tier = tier
    self.owner = owner
    self.segment = segment
    self.email = email
    self.contactName = contactName
    self.since = since
    self.birthday = birthday
    self.statedRevenue = statedRevenue
    self.currency = currency
    self.position = position
    self.line = line
  }
}

/// What tells the kind of a relationship.
package enum KindGround: Sendable, Hashable {
  /// Nothing on the list does.
  case nothing
  /// A column of groups or classes, whose words may be trades.
  case group
  /// A type or a status, or the list itself.
  case type
}

/// Kinds K1–K11 of domain.md; the raw value is what `report.json` says.
package enum RelationshipKind: String, Sendable, CaseIterable, Hashable {
  case customer
  case strategicPartner = "strategic partner"
  case referralSource = "referral source"
  case internet = "internet relationship"
  case vendor
  case prospect
  /// Competitors and colleagues too.
  case peer
  case pastCustomer = "past customer"
  case advisor
  case employee
  case member
}
