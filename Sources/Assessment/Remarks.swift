import Basics
import Intake
import Language
import Relationships

/// What is said of a relationship without accusing anybody, each kind by its own rules (domain.md).
extension RelationshipContext {
  func remarks() -> [RelationshipRemark] {
    var remarks: [RelationshipRemark?] = []
    switch relationship.kind {
    case .prospect: remarks = [courted(), giftsOverkill()]
    case .vendor: remarks = [weOwe(), ourDemands()]
    case .member: remarks = [lapse()]
    default: break
    }
    if relationship.kind != .prospect { remarks.append(unansweredRemark()) }
    remarks.append(referrals())
    if relationship.knowsNobodyByName {
      remarks.append(
        RelationshipRemark(
          .nobodyByName, why: Remark(.remarkNobody, .text(relationship.name)), evidence: []))
    }
    return remarks.compactMap(\.self)
  }

  /// Months of touches of ours without a sign of theirs.
  private func courted() -> RelationshipRemark? {
    guard !isCourtedNoMore else { return nil }
    let heard = history.lastInbound ?? Day(number: .min)
    let touches = history.recent.filter {
      $0.day > heard && $0.side != .theirs && $0.isPersonal && $0.happened
    }
    guard let first = touches.first, touches.count >= Self.courtedTouches,
      asOf.days(since: first.day) >= Self.courtedDays
    else { return nil }
    return RelationshipRemark(
      .courted, why: Remark(.remarkCourted, .number(touches.count), .day(first.day)),
      evidence: touches.suffix(Tally.evidenceLimit).reversed().map { Evidence($0.touch) })
  }

  private static let courtedTouches = 3
  private static let courtedDays = 60

  private func giftsOverkill() -> RelationshipRemark? {
    let gifts = history.recent.filter {
      ($0.kind == .gift || $0.kind == .card) && $0.side != .theirs && $0.happened
    }
    // A card alone is none; where one column has both, several are.
    guard let last = gifts.last, gifts.count > 1 || last.kind == .gift else { return nil }
    return RelationshipRemark(
      .giftsOverkill, why: Remark(.remarkGifts, .number(gifts.count), .day(last.day)),
      evidence: gifts.suffix(Tally.evidenceLimit).reversed().map { Evidence($0.touch) })
  }

  /// Whom they sent us, each row of it: thanks are due for each, and word of what became of it
  /// (N7).
  private func referrals() -> RelationshipRemark? {
    let isSource = relationship.kind == .referralSource
    guard isSource || history.kinds.contains(.referral) else { return nil }
    let rows = history.recent.filter {
      $0.side != .ours && $0.kind == .referral || isSource && $0.isTheirHelp
    }
    guard let last = rows.last else { return nil }
    return RelationshipRemark(
      .referrals, why: Remark(.remarkReferrals, .number(rows.count), .day(last.day)),
      evidence: rows.suffix(Self.referralsShown).reversed().map { Evidence($0.touch) })
  }

  private static let referralsShown = 8

  /// What of theirs is not paid; that we were reminded of it is N4.
  private func weOwe() -> RelationshipRemark? {
    let unpaid = history.unpaid
    let due = unpaid.first.map { $0.dueDay ?? $0.day.adding(Self.usualTermDays) }
    guard let bill = unpaid.first, let due, due < asOf else {
      return openPromises.accusing.first(where: \.isOfMoney).map { reminder in
        RelationshipRemark(
          .weOwe, why: Remark(.remarkWeOweReminded, .day(reminder.due)),
          evidence: [Evidence(accusing: reminder.touch)])
      }
    }
    return RelationshipRemark(
      .weOwe,
      why: Remark(.remarkWeOwe, .number(unpaid.count), .day(bill.day), .day(due)),
      evidence: unpaid.prefix(Tally.evidenceLimit).map { Evidence($0) })
  }

  private static let usualTermDays = 30

  /// Our rush orders and our haggling, as they see them.
  private func ourDemands() -> RelationshipRemark? {
    var rush = 0
    var price = 0
    var rows: [Evidence] = []
    for seen in vendorView.recent.reversed() where seen.carriesTheirWords {
      let isRush = seen.signals.contains(.rush)
      let isPrice = seen.signals.contains(.priceTalk)
      guard isRush || isPrice else { continue }
      if isRush { rush += 1 }
      if isPrice { price += 1 }
      if rows.count < Tally.evidenceLimit { rows.append(Evidence(seen.touch)) }
    }
    guard rush + price >= 2 else { return nil }
    return RelationshipRemark(
      .ourDemands, why: Remark(.remarkDemands, .number(rush), .number(price)), evidence: rows)
  }

  /// A membership called off, or not renewed within a year and a month where others are.
  private func lapse() -> RelationshipRemark? {
    let rows = history.memberships
    guard let last = rows.last else { return nil }
    let isCalledOff = last.isCalledOffMembership
    let end = isCalledOff ? last.day : last.dueDay ?? last.day.adding(Self.yearOfMembership)
    let isOver = end < asOf.adding(isCalledOff ? 1 : -Self.graceOfMembership)
    guard isOver, isCalledOff || last.dueDay != nil || base.renewsMemberships else { return nil }
    return RelationshipRemark(
      .lapse, why: Remark(isCalledOff ? .remarkLapseSaid : .remarkLapse, .day(end)),
      evidence: [Evidence(last)])
  }

  private static let yearOfMembership = 365
  private static let graceOfMembership = 30
}

extension History.Promise {
  /// It is a payment that a vendor reminded us of.
  var isOfMoney: Bool {
    nature == .breach && (isBill || touch.kind == .invoice || touch.signals.contains(.brokenByThem))
  }

  /// It is of a payment, or names nothing else that it is of.
  var mayBeOfMoney: Bool {
    let things = touch.things
    return isOfMoney || touch.kind == .invoice || touch.kind == .payment || things.isEmpty
      || ThingStems.money.contains(where: things.contains)
  }
}

extension ThingStems {
  /// What is paid: "invoice", "statement", "payment".
  fileprivate static let money = Set(
    ["invoice", "payment"].map { ThingWords.stem(of: Array($0.utf8)[...]) }
  ).subtracting([0])
}
