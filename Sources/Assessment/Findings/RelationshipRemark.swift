/// What is said of a relationship without accusing anybody, with its rows.
package struct RelationshipRemark: Sendable, Hashable {
  /// What it speaks of; the raw value is what reports write.
  package enum Subject: String, Sendable, CaseIterable {
    /// A prospect, for months without a sign of theirs.
    case courted
    /// Messages and tries of ours that they have left without an answer.
    case unanswered
    /// Gifts to a prospect.
    case giftsOverkill
    /// The contact on the list is a desk, a handle, a shared address.
    case nobodyByName
    /// A bill of a vendor's without a payment of ours on record.
    case weOwe
    /// We haggle with a vendor, or order in a rush.
    case ourDemands
    /// Whom they sent us.
    case referrals
    /// A membership that was not renewed.
    case lapse
  }

  package var id: Subject
  package var why: Remark
  package var evidence: [Evidence]

  package init(_ id: Subject, why: Remark, evidence: [Evidence]) {
    self.id = id
    self.why = why
    self.evidence = evidence
  }
}
