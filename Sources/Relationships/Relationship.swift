package import Basics
package import Intake

/// Who a relationship is with, and what the ledger holds of it. The touches themselves lie in the
/// ledger's columns; `Ledger.touches(of:)` gives them, oldest first.
package struct Relationship: Sendable {
  package var id: String
  /// Never empty: the id where the export has no name.
  package var name: String
  package var kind: RelationshipKind
  package var tier: String?
  package var owner: String?
  package var segment: String?
  package var email: String?
  package var contactName: String?
  package var since: Day?
  package var birthday: Day?
  /// Orders up to the as-of day, cancelled ones apart; what the list states where there are none.
  /// Ranking only (R1).
  package var revenue: Money?
  /// The one currency of all its amounts; nil where none is named or several are.
  package var currency: String?
  /// It stands on a customer list; otherwise it was derived from the interactions.
  package var isListed: Bool
  /// Rows of it that could not be read or joined: silence then proves nothing.
  package var unreadableRows: Int
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
    contactName = nil
    since = nil
    birthday = nil
    revenue = nil
    currency = nil
    isListed = false
    unreadableRows = 0
    misdatedRows = 0
    interactions = 0
  }
}
