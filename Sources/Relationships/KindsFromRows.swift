package import Basics
import Intake

/// Tells kinds of relationship (K1–K11) by what the rows show: sells to us, never bought, refers,
/// is known in writing alone, stopped buying.
///
/// A type on the list stands, but for who said that they stop buying. Everything else wants rows
/// that show the opposite of others in the base; without them a relationship is a customer.
package struct KindsFromRows: Sendable {
  /// What the rows of one relationship show.
  struct Tally: Sendable {
    /// Orders, deliveries, bills and payments that run as where we sell.
    var sold = 0
    /// Those that run as where we buy.
    var bought = 0
    var lastOrder: Day?
    /// They thanked us or asked us something.
    var lastSign: Day?
    /// Talks, and tries at one.
    var calls = 0
    var writtenByUs = 0
    var writtenByThem = 0
    /// Our contact of any personal sort.
    var ours = 0
    var social = 0
    /// They sent us somebody.
    var referrals = 0
    /// They spoke for us, or gave a hand.
    var help = 0
    var thanks = 0
    /// Complaints, tickets, trainings, memberships: who has them has bought.
    var service = 0
    /// Rows whose words complain.
    var complaints = 0
    var first: Day?
    var last: Day?

    /// Nothing but likes and tweets.
    var isSocialAlone: Bool {
      social >= 3 && calls + writtenByUs + writtenByThem + ours + sold + bought + service == 0
    }
    var sells: Bool { bought > 0 && bought >= 5 * sold }
  }

  /// What those show as a whole who are customers or may be, so that one can differ from others:
  /// sums, which parts of the base add to. Whom the list calls a vendor or a prospect tells nothing
  /// of who buys here, but a vendor's rows tell which way goods and bills run that we buy.
  package struct Base: Sendable, Hashable {
    package var count = 0
    package var buyers = 0
    package var sellers = 0
    package var called = 0
    /// Vendors of the list whose rows run as where we buy.
    package var listedSellers = 0

    package init() {}

    mutating func note(_ tally: Tally) {
      count += 1
      if tally.sold > 0, !tally.sells { buyers += 1 }
      if tally.sells { sellers += 1 }
      if tally.calls > 0 { called += 1 }
    }

    /// Takes in another part of the base.
    package mutating func merge(_ other: Base) {
      count += other.count
      buyers += other.buyers
      sellers += other.sellers
      called += other.called
      listedSellers += other.listedSellers
    }
  }

  private let base: Base
  private let asOf: Day
  private var count: Int { base.count }
  private var buyers: Int { base.buyers }
  private var sellers: Int { base.sellers }
  private var called: Int { base.called }

  init(_ base: Base, asOf: Day) {
    self.base = base
    self.asOf = asOf
  }

  /// The kind that the rows show; nil where they leave it as it is.
  func kind(of relationship: Relationship, _ tally: Tally) -> RelationshipKind? {
    if isPast(relationship, tally) { return .pastCustomer }
    switch relationship.kindGround {
    case .type: return nil
    // "Supplier" may be the trade of one who buys from us.
    case .group where relationship.kind == .vendor:
      return tally.sold > 1 && tally.bought == 0 ? .customer : nil
    // "Partners" are friends of the house of any kind.
    case .group: guard relationship.kind == .strategicPartner else { return nil }
    case .nothing: guard relationship.kind == .customer else { return nil }
    }
    if tally.isSocialAlone { return .internet }
    if isVendor(tally) { return .vendor }
    if isReferrer(tally) { return .referralSource }
    if isProspect(relationship, tally) { return .prospect }
    if isInternet(tally) { return .internet }
    // A friend of the house who neither buys nor sells, where nearly all others do.
    let isFriend = relationship.kindGround == .group && mostBuy && buyers >= Self.enough
    return isFriend && tally.sold + tally.bought + tally.service == 0 ? .peer : nil
  }

  /// They said that they stop buying, and have not bought since. Where the words may be about
  /// another, they must have bought before, and not turned to us since.
  private func isPast(_ relationship: Relationship, _ tally: Tally) -> Bool {
    switch relationship.kind {
    case .customer, .strategicPartner, .internet: break
    // Who was lost, and had bought, is one all the same.
    case .prospect: return relationship.isGivenUp && tally.lastOrder != nil
    default: return false
    }
    return relationship.endReadings.contains { reading in
      func isLast(_ day: Day?) -> Bool { day.map { $0 <= reading.lastDay } ?? true }
      guard reading.isFormer, isLast(tally.lastOrder) else { return false }
      // A past customer may ask and complain as before (N2–N4); where the words may mean something
      // else, that says that they did.
      return reading.certainty == .sure || tally.lastOrder != nil && isLast(tally.lastSign)
    }
  }

  /// Orders of ours, goods and bills of theirs, payments of ours; not where the whole base has them
  /// so, as then a direction means something else, unless the rows of listed vendors run the same
  /// way.
  private func isVendor(_ tally: Tally) -> Bool {
    let isShown = base.listedSellers >= Self.some && buyers >= Self.some
    guard tally.sells, buyers > 0, sellers <= buyers || isShown else { return false }
    // One row may as well be goods or money going back.
    return tally.bought >= 3 || tally.bought >= 2 && buyers >= Self.enough
  }

  private func isReferrer(_ tally: Tally) -> Bool {
    guard mostBuy, tally.sold + tally.bought + tally.service == 0 else { return false }
    // They gave us a hand, and what we owe them is thanks.
    return tally.referrals >= 2
      || tally.help > 0 && tally.thanks >= 2 && tally.help + tally.thanks >= 3
  }

  /// We court somebody new who never bought, where nearly all others do.
  private func isProspect(_ relationship: Relationship, _ tally: Tally) -> Bool {
    guard mostBuy, buyers >= Self.enough, tally.ours >= 1,
      tally.sold + tally.bought + tally.service + tally.complaints == 0,
      tally.referrals + tally.help == 0,
      let first = tally.first
    else { return false }
    let began = min(first, relationship.since ?? first)
    let days = asOf.days(since: began)
    // One word of ours is courting where they are new, and more than one where they are not.
    return days <= Self.newDays || tally.ours >= 2 && days <= Self.courtedDays
  }

  /// Mails and chats both ways for half a year and more, and never a call, where nearly all others
  /// have them.
  private func isInternet(_ tally: Tally) -> Bool {
    guard count >= 5, called * 10 >= count * 7, tally.calls == 0,
      min(tally.writtenByUs, tally.writtenByThem) >= 3, let first = tally.first,
      let last = tally.last
    else { return false }
    return last.days(since: first) >= 180
  }

  /// Of those who do not sell to us.
  private var mostBuy: Bool { buyers >= Self.some && buyers * 10 >= (count - sellers) * 6 }

  private static let enough = 8
  private static let some = 3
  private static let courtedDays = 730
  private static let newDays = 90
}

extension KindsFromRows.Tally {
  init(_ touches: ArraySlice<Touch>, asOf: Day) {
    for touch in touches where touch.day <= asOf && touch.standing.state != .cancelled {
      add(touch)
    }
  }

  private mutating func add(_ touch: Touch) {
    guard touch.standing.isRow, touch.standing.state != .planned else { return }
    let isOurs = touch.standing.side == .ours
    let isTheirs = touch.standing.side == .theirs
    switch touch.kind {
    case .order, .delivery, .invoice, .payment:
      let runsOut = touch.kind == .delivery || touch.kind == .invoice
      let isBought = touch.standing.sideIsRecorded && (runsOut ? isTheirs : isOurs)
      if isBought { bought += 1 } else { sold += 1 }
      if touch.kind == .order, !isBought { lastOrder = touch.day }
    // One that was won: an open one is hoped for, and a lost one is cancelled.
    case .deal: if [.done, .closed].contains(touch.standing.state) { sold += 1 }
    case .complaint, .ticket, .training, .membership: service += 1
    case .social: social += 1
    case .referral: if isTheirs { referrals += 1 }
    case .massMail, .notice, .survey, .task: return
    case .email, .message, .letter, .webForm:
      if isOurs { writtenByUs += 1 } else if isTheirs { writtenByThem += 1 }
    default: break
    }
    if touch.kind.isTalk || touch.kind == .voicemail || touch.kind == .conversation
      || !touch.signals.isDisjoint(with: [.reached, .inPerson])
    {
      calls += 1
    }
    if touch.kind.isPersonal, !isTheirs { ours += 1 }
    if isTheirs,
      !touch.signals.isDisjoint(with: [.thanksFromThem, .question])
    {
      lastSign = touch.day
    }
    if touch.signals.contains(.helpByThem) || touch.kind == .testimonial { help += 1 }
    if touch.signals.contains(.appreciation) { thanks += 1 }
    if touch.signals.contains(.complaint) { complaints += 1 }
    if !touch.kind.isMass {
      if first == nil { first = touch.day }
      last = touch.day
    }
  }
}

extension Ledger {
  /// What the rows of each relationship show of its kind.
  private func kindTallies(_ workers: Workers) -> [KindsFromRows.Tally] {
    workers.flatMap(relationships.count, inPartsOf: 256) { part in
      part.map { KindsFromRows.Tally(touches(of: $0), asOf: asOf) }
    }
  }

  /// What its rows add to what the whole base shows of kinds.
  package var kindBase: KindsFromRows.Base { kindBase(kindTallies(.one)) }

  private func kindBase(_ tallies: [KindsFromRows.Tally]) -> KindsFromRows.Base {
    var base = KindsFromRows.Base()
    for (relationship, tally) in zip(relationships, tallies) {
      if relationship.kindGround != .type || relationship.kind == .customer {
        base.note(tally)
      } else if relationship.kind == .vendor, tally.sells {
        base.listedSellers += 1
      }
    }
    return base
  }

  /// Puts right what each relationship is to us by what its rows show; a list's word for it stands.
  ///
  /// - Parameter base: what the whole base shows; nil where this ledger is the whole.
  package mutating func settleKinds(by base: KindsFromRows.Base? = nil, _ workers: Workers = .one) {
    let isOpen = relationships.contains {
      $0.kindGround != .type || !$0.endReadings.isEmpty || $0.isGivenUp
    }
    guard isOpen else { return }
    let tallies = kindTallies(workers)
    let kinds = KindsFromRows(base ?? kindBase(tallies), asOf: asOf)
    for index in relationships.indices {
      guard let kind = kinds.kind(of: relationships[index], tallies[index]) else { continue }
      changeRelationship(index) { $0.kind = kind }
    }
  }
}
