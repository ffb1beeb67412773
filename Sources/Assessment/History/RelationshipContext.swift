import Basics
import Intake
import Relationships

/// One relationship, ready to be judged.
struct RelationshipContext {
  let base: CustomerBase
  let relationship: Relationship
  /// Its rows, oldest first.
  let touches: ArraySlice<Touch>
  /// The facts as they are.
  let history: History
  /// The same with a vendor's sides exchanged, for what only the seller can do: be talked to about
  /// price (M3), follow up an order (M6), put a complaint right (M7).
  let vendorView: History

  var asOf: Day { base.asOf }
  /// A limit, and where it comes from: that of its tier where the tier has one of its own, else the
  /// common one.
  func limit(
    ofTier own: KeyPath<AssessmentSettings.TierRules, Int?>,
    else common: KeyPath<AssessmentSettings.Neglect, Int>
  ) -> (days: Int, source: LimitSource) {
    if !base.tierRules.isEmpty, let tier = relationship.tier,
      let days = base.tierRules[tier.lowercased()]?[keyPath: own]
    {
      return (days, .tier)
    }
    return (settings.neglect[keyPath: common], .standard)
  }
  var settings: AssessmentSettings { base.settings }
  var recorded: Recorded { base.recorded }
  /// They sell, we buy.
  var isVendor: Bool { relationship.kind == .vendor }

  /// A prospect that the list calls lost, or that said it decides for another, and was not in touch
  /// since: that we are silent is in order.
  var isCourtedNoMore: Bool {
    guard relationship.kind == .prospect else { return false }
    return relationship.isGivenUp
      || relationship.endReadings.contains { end in
        end.isFormer && end.certainty == .sure
          && !history.recent.contains {
            $0.day > end.day && $0.happened && $0.isSignOfLife && !$0.isReply
          }
      }
  }

  /// The day the tie began: the first contact ever, or the day the list gives if it is earlier.
  var began: Day? {
    switch (history.firstContact, relationship.since) {
    case (let first?, let since?): min(first, since)
    case (let first, let since): first ?? since
    }
  }

  /// `day`, or the day the export begins if that is later: what lies before it was never recorded,
  /// and cannot be missed (R8).
  func onRecord(since day: Day) -> Day { max(day, base.firstRecordedDay ?? base.firstDay ?? day) }

  var tenureDays: Int { began.map { max(0, asOf.days(since: $0)) } ?? 0 }
}
