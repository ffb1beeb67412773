import Assessment
import Intake
import Testing

@Suite("M6 life after the sale")
struct M6AfterSaleTests {
  static let orders = every(90, from: 400, to: 40) { Row($0, .order, .theirs) }

  static let table: [(String, [Row], Verdict)] = [
    ("asked if all was well", orders + [Row(30, .call, .ours, .followUp)], .for),
    ("training", orders + [Row(30, .training, .ours)], .for),
    (
      "a touch soon after two orders", orders + [Row(125, .call, .ours), Row(35, .call, .ours)],
      .for
    ),
    ("a touch soon after one order", orders + [Row(35, .call, .ours)], .unknown),
    ("touches long after every order", orders + [Row(45, .call, .ours)], .against),
    (
      "what takes weeks is asked about when it is there",
      orders.flatMap { [$0, Row($0.ago - 35, .call, .ours)] }, .unknown
    ),
    ("orders and nothing else", orders, .against),
    ("a single order", [Row(60, .order, .theirs)], .unknown),
    ("orders too young to have been followed up", [Row(9, .order), Row(5, .order)], .unknown),
    ("calls that reached nobody", orders + [Row(35, .call, .ours, .notReached)], .against),
    (
      "touches soon after one order",
      orders + [Row(38, .call, .ours), Row(36, .call, .ours), Row(33, .call, .ours)], .unknown
    ),
    (
      "touches after an order and its delivery",
      orders + [Row(38, .call, .ours), Row(36, .delivery, .ours), Row(33, .call, .ours)], .unknown
    ),
    (
      "a visit that we called off",
      orders + [Row(35, .visit, .ours, .brokenByUs, state: .cancelled)], .against
    ),
    ("nothing", [], .unknown),
  ]

  @Test("What came after the orders", arguments: table)
  func verdicts(_ what: String, _ rows: [Row], _ verdict: Verdict) {
    #expect(judge(rows).mark(.m6).verdict == verdict, "\(what)")
  }

  @Test("Words of follow-up say more than a touch that merely came in time")
  func wordsSayMore() {
    let asked = [Row(125, .call, .ours, .followUp), Row(35, .call, .ours, .followUp)]
    let merely = [Row(125, .call, .ours), Row(35, .call, .ours)]
    #expect(
      judge(Self.orders + asked).mark(.m6).points > judge(Self.orders + merely).mark(.m6).points)
  }

  @Test("R8: an export of orders alone accuses nobody")
  func notRecorded() {
    #expect(judge(Self.orders, beside: []).mark(.m6).verdict == .unknown)
  }

  @Test("It is for the vendor to follow up an order of ours")
  func vendor() {
    let asked = Story(
      "Toner Supply", kind: .vendor, Self.orders + [Row(30, .call, .theirs, .followUp)])
    #expect(judge(asked).mark(.m6).why.id == .m6FollowUpsVendor)
  }

  @Test("R8: a vendor is blamed only where what they write is recorded", arguments: [true, false])
  func vendorNotRecorded(isRecorded: Bool) {
    let story = Story("Toner Supply", kind: .vendor, Self.orders)
    let other = isRecorded ? Story.witness : Story("Other", [Row(20, .call, .ours)])
    #expect(judge(story, beside: [other]).mark(.m6).verdict == (isRecorded ? .against : .unknown))
  }
}
