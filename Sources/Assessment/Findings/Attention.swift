import Intake

/// How our personal touches were split among those we have and those we would like to have, over
/// the last 365 days. Retention is cheaper than acquisition.
package struct Attention: Sendable, Hashable {
  /// Touches; relationships touched are not counted.
  package var customers = 0
  package var pastCustomers = 0
  package var prospects = 0
  /// Vendors, peers, advisors, employees, referral sources.
  package var others = 0

  package init() {}

  mutating func add(_ other: Attention) {
    customers += other.customers
    pastCustomers += other.pastCustomers
    prospects += other.prospects
    others += other.others
  }

  mutating func note(_ kind: RelationshipKind) {
    switch kind {
    case .customer, .strategicPartner, .internet, .member: customers += 1
    case .pastCustomer: pastCustomers += 1
    case .prospect: prospects += 1
    case .referralSource, .vendor, .peer, .advisor, .employee: others += 1
    }
  }
}
