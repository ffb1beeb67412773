import Basics
import Intake
package import Relationships

/// Those whom prospects are held against: our partnerships, and those whose demands are one-sided.
/// Gathered once all are judged, in parts if need be.
package struct LikenessBase: Sendable, Equatable {
  /// Customers and strategic partners who are partners.
  private(set) var partnerships = 0
  private(set) var partnersBySegment: [String: Int] = [:]
  private(set) var buyersBySegment: [String: Int] = [:]
  private(set) var misfitsBySegment: [String: Int] = [:]

  package init() {}

  init(
    partnerships: Int, partners: [String: Int], buyers: [String: Int], misfits: [String: Int]
  ) {
    self.partnerships = partnerships
    partnersBySegment = partners
    buyersBySegment = buyers
    misfitsBySegment = misfits
  }

  package init(_ results: [RelationshipAssessment], _ relationships: [Relationship]) {
    for index in results.indices
    where relationships[index].kind == .customer || relationships[index].kind == .strategicPartner {
      let isPartner = results[index].relationshipClass == .partnership
      if isPartner { partnerships += 1 }
      guard let segment = relationships[index].segment?.lowercased() else { continue }
      buyersBySegment[segment, default: 0] += 1
      if isPartner { partnersBySegment[segment, default: 0] += 1 }
      if results[index].isIllFitting { misfitsBySegment[segment, default: 0] += 1 }
    }
  }

  /// Takes in another part of the base.
  package mutating func merge(_ other: LikenessBase) {
    partnerships += other.partnerships
    partnersBySegment.merge(other.partnersBySegment, uniquingKeysWith: +)
    buyersBySegment.merge(other.buyersBySegment, uniquingKeysWith: +)
    misfitsBySegment.merge(other.misfitsBySegment, uniquingKeysWith: +)
  }

  /// Under five partnerships nothing is said.
  var isEnough: Bool { partnerships >= 5 }

  /// Partnerships in a segment where they are the rule.
  fileprivate func partners(in segment: String?) -> Int {
    guard let segment = segment?.lowercased() else { return 0 }
    let partners = partnersBySegment[segment] ?? 0
    return partners >= 2 && 2 * partners > (buyersBySegment[segment] ?? 0) ? partners : 0
  }

  /// Misfits in a segment that has no partnership.
  fileprivate func misfits(in segment: String?) -> Int {
    guard let segment = segment?.lowercased(), partnersBySegment[segment] == nil else { return 0 }
    let misfits = misfitsBySegment[segment] ?? 0
    return misfits >= 2 ? misfits : 0
  }
}

extension RelationshipContext {
  /// What a prospect shares with our partnerships and with those who do not fit: manner first,
  /// segment beside it (domain.md, "prospect").
  func fit(in likeness: LikenessBase) -> FitFinding {
    var value: [Evidence] = []
    var price: [Evidence] = []
    var kept: [Evidence] = []
    var broken: [Evidence] = []
    var rough: [Evidence] = []
    // That we popped in is no appointment of theirs, as long as they never came forward themselves.
    let cameForward = history.recent.contains {
      $0.side == .theirs && !$0.kind.isTraffic && $0.happened
    }
    for seen in history.recent.reversed() {
      let row = Evidence(seen.touch)
      if seen.carriesTheirWords {
        if seen.signals.contains(.valueTalk) { value.append(row) }
        if seen.signals.contains(.priceTalk) { price.append(row) }
        if !seen.signals.isDisjoint(with: [.abuse, .rush]) { rough.append(row) }
      }
      if seen.signals.contains(.brokenByThem)
        || seen.kind.isFaceToFace && seen.reachedNobody
      {
        broken.append(row)
      } else if seen.happened,
        seen.signals.contains(.keptByThem) || seen.signals.contains(.helpByThem)
          || cameForward && seen.kind.isFaceToFace && !seen.reachedNobody
      {
        kept.append(row)
      }
    }
    let likes = likeness.partners(in: relationship.segment)
    let unlike = likeness.misfits(in: relationship.segment)
    let talksOfValue = !value.isEmpty && value.count >= price.count
    let isPriceOnly = price.count >= 2 && price.count > 2 * value.count
    let keeps = !kept.isEmpty && kept.count > broken.count
    let breaks = broken.count >= 2 && broken.count >= kept.count
    let isRough = rough.count >= 2
    let pro = [talksOfValue, keeps, likes > 0].count { $0 }
    let con = [isPriceOnly, breaks, isRough, unlike > 0].count { $0 }
    let known = Remark.Argument.number(likeness.partnerships)
    if pro > con {
      let rows = (talksOfValue ? value.prefix(2) : []) + (keeps ? kept.prefix(2) : [])
      return FitFinding(
        .likePartnerships,
        why: Remark(
          .fitLike, .number(talksOfValue ? value.count : 0), .number(keeps ? kept.count : 0),
          .number(likes), known), evidence: Array(rows))
    }
    if con > pro {
      let rows =
        (isPriceOnly ? price.prefix(2) : []) + (breaks ? broken.prefix(2) : [])
        + (isRough ? rough.prefix(2) : [])
      return FitFinding(
        .likeIllFitting,
        why: Remark(
          .fitUnlike, .number(isPriceOnly ? price.count : 0), .number(breaks ? broken.count : 0),
          .number(isRough ? rough.count : 0), .number(unlike), known), evidence: Array(rows))
    }
    return FitFinding(.open, why: Remark(.fitOpen, known), evidence: [])
  }
}
