/// What a word on a customer list says of a customer, whether it stands in a header ("Is Deceased")
/// or in a cell ("Deceased").
enum ListedState: Hashable, Sendable {
  case ended(Ending.How)
  /// A past customer (K8).
  case former
  /// A membership or a contract ran out and was not renewed: a past customer, but a member stays
  /// one.
  case lapsed
  /// Nothing is over.
  case current
  case kind(RelationshipKind)
  case wish(Wishes)
  /// Channels that are allowed; where a flag says no, the wish holds.
  case allowed(Wishes)
  /// We may get in touch; where a flag says no, we may not.
  case mayContact
  /// It says nothing of the tie: newsletters, campaigns, overdue invoices.
  case unrelated

  /// What a flag of this name says where it is not set.
  var opposite: ListedState? {
    switch self {
    case .current: .former
    case .former: .current
    case .allowed(let wishes): .wish(wishes)
    case .mayContact: .ended(.doNotContact)
    default: nil
    }
  }

  /// Where a cell or a header holds several words, the state with the lowest rank counts.
  var rank: Int {
    switch self {
    case .unrelated: 0
    case .ended(let how): 1 + (Ending.How.allCases.firstIndex(of: how) ?? 0)
    case .wish, .allowed, .mayContact: 20
    case .former: 30
    case .lapsed: 31
    case .kind(let kind): 40 + (ListedState.kinds.firstIndex(of: kind) ?? ListedState.kinds.count)
    case .current: 60
    }
  }

  /// "Potential partner" is a prospect, "Partner of a supplier" a vendor.
  private static let kinds: [RelationshipKind] = [
    .referralSource, .vendor, .employee, .advisor, .peer, .prospect, .member, .strategicPartner,
    .internet, .pastCustomer, .customer,
  ]
}

extension RelationshipKind {
  /// Everybody on a list may be called so, whatever they are: "Customer status", "Member since".
  var isUsualHeading: Bool {
    switch self {
    case .customer, .member, .strategicPartner: true
    default: false
    }
  }
}
