import Basics
import Intake
import Testing

@testable import Relationships

@Suite("Kinds are told by rows that show the opposite of the others (K1–K11)")
struct KindsFromRowsTests {
  private typealias Tally = KindsFromRows.Tally

  private static let asOf = Day(iso: "2026-06-30")!

  private static func tally(_ change: (inout Tally) -> Void) -> Tally {
    var tally = Tally([], asOf: asOf)
    (tally.first, tally.last) = (asOf.adding(-300), asOf.adding(-10))
    change(&tally)
    return tally
  }

  /// Nine that buy and are rung.
  private static let buyers = [Tally](
    repeating: tally {
      $0.sold = 6
      $0.calls = 4
      $0.ours = 4
      $0.lastOrder = asOf.adding(-30)
    }, count: 9)

  private static func kind(
    _ tally: Tally, among others: [Tally] = buyers, listed: RelationshipKind = .customer,
    ground: KindGround = .nothing, ends: [EndReading] = []
  ) -> RelationshipKind? {
    var relationship = Relationship(id: "A", name: "Quill", kind: listed)
    relationship.kindGround = ground
    relationship.endReadings = ends
    var base = KindsFromRows.Base()
    for tally in others + [tally] { base.note(tally) }
    return KindsFromRows(base, asOf: asOf).kind(
      of: relationship, tally)
  }

  private static let sells = tally { $0.bought = 5 }

  @Test("Who sells to us is a vendor, unless all do so, or the list has a type for it")
  func vendors() {
    #expect(Self.kind(Self.sells) == .vendor)
    #expect(Self.kind(Self.sells, among: [Self.sells, Self.sells]) == nil)
    #expect(Self.kind(Self.sells, ground: .type) == nil)
    #expect(Self.kind(Self.tally { ($0.bought, $0.sold) = (5, 4) }) == nil)
  }

  @Test("Where listed vendors have goods and bills run one way, all who have them so sell to us")
  func listedVendors() {
    var base = KindsFromRows.Base()
    for tally in [Self.sells, Self.sells, Self.sells, Self.sells] { base.note(tally) }
    for tally in Self.buyers.prefix(3) { base.note(tally) }
    let unnamed = Relationship(id: "A", name: "Quill", kind: .customer)
    #expect(KindsFromRows(base, asOf: Self.asOf).kind(of: unnamed, Self.sells) == nil)
    base.listedSellers = 3
    #expect(KindsFromRows(base, asOf: Self.asOf).kind(of: unnamed, Self.sells) == .vendor)
  }

  @Test("A trade called supplier that buys from us is a customer")
  func trades() {
    let buys = Self.tally { $0.sold = 4 }
    #expect(Self.kind(buys, listed: .vendor, ground: .group) == .customer)
    #expect(Self.kind(buys, listed: .vendor, ground: .type) == nil)
  }

  @Test("Whom we court and who never bought is a prospect for two years, where nearly all buy")
  func prospects() {
    let courted = Self.tally { ($0.ours, $0.calls) = (5, 5) }
    #expect(Self.kind(courted) == .prospect)
    #expect(Self.kind(courted, among: Array(Self.buyers.prefix(3))) == nil)
    #expect(Self.kind(Self.tally { ($0.ours, $0.service) = (5, 1) }) == nil)
    var old = courted
    old.first = Self.asOf.adding(-900)
    #expect(Self.kind(old) == nil)
  }

  @Test("Who sends us people and never bought refers")
  func referrers() {
    #expect(Self.kind(Self.tally { ($0.referrals, $0.calls) = (2, 3) }) == .referralSource)
    #expect(Self.kind(Self.tally { ($0.help, $0.thanks) = (1, 2) }) == .referralSource)
    #expect(Self.kind(Self.tally { ($0.referrals, $0.sold) = (2, 3) }) == nil)
  }

  @Test("Who writes for months and is never rung, as others are, is known online")
  func internet() {
    let written = Self.tally { ($0.writtenByUs, $0.writtenByThem, $0.sold) = (4, 4, 2) }
    #expect(Self.kind(written) == .internet)
    #expect(Self.kind(Self.tally { $0.social = 4 }) == .internet)
    let unrung = Self.tally { ($0.writtenByUs, $0.writtenByThem, $0.sold) = (4, 4, 2) }
    #expect(Self.kind(unrung, among: [Tally](repeating: unrung, count: 9)) == nil)
  }

  @Test("Who said that they stop buying is a past customer, whatever the list says, until they buy")
  func past() {
    func end(_ certainty: EndReading.Certainty, ago: Int) -> EndReading {
      EndReading(
        nil, isFormer: true, certainty, day: Self.asOf.adding(-ago),
        position: RowPosition(file: 0, offset: 9), line: 2)
    }
    let buyer = Self.buyers[0]
    #expect(Self.kind(buyer, ground: .type, ends: [end(.sure, ago: 20)]) == .pastCustomer)
    #expect(Self.kind(buyer, ends: [end(.likely, ago: 20)]) == .pastCustomer)
    #expect(Self.kind(buyer, ends: [end(.sure, ago: 60)]) == nil)
    // Thanks or a question of theirs behind it: a past customer may ask (N2), words that may be of
    // another are undone.
    var thanked = buyer
    thanked.lastSign = Self.asOf.adding(-10)
    #expect(Self.kind(thanked, ends: [end(.sure, ago: 20)]) == .pastCustomer)
    #expect(Self.kind(thanked, ends: [end(.likely, ago: 20)]) == nil)
    #expect(Self.kind(thanked, ends: [end(.sure, ago: 5)]) == .pastCustomer)
    #expect(Self.kind(Self.tally { $0.service = 1 }, ends: [end(.likely, ago: 20)]) == nil)
    #expect(Self.kind(buyer, listed: .vendor, ground: .type, ends: [end(.sure, ago: 20)]) == nil)
  }
}
