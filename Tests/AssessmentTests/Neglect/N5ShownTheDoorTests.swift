import Assessment
import Basics
import Intake
import Testing

@Suite("N5 shown the door")
struct N5ShownTheDoorTests {
  @Test("An order waits for three weeks at most", arguments: [(21, false), (22, true)])
  func limit(ago: Int, isFlagged: Bool) {
    let reason = judge([Row(ago, .order)]).reason(.n5)
    #expect((reason != nil) == isFlagged)
    if let reason { #expect((reason.days, reason.limit) == (22, 21)) }
  }

  static let table: [(String, [Row], Bool)] = [
    ("an order", [Row(40, .order)], true),
    ("a delivery", [Row(40, .delivery)], true),
    ("a cancelled order", [Row(40, .order, .theirs, state: .cancelled)], false),
    ("an invoice", [Row(40, .invoice)], false),
    ("followed up", [Row(40, .order), Row(30, .call, .ours, .followUp)], false),
    ("followed by any personal touch", [Row(40, .order), Row(30, .email, .ours)], false),
    ("a visit on the day itself", [Row(40, .order), Row(40, .visit, .ours)], false),
    ("a call the day before", [Row(41, .call, .ours), Row(40, .order)], true),
    ("a shipping notice", [Row(40, .order), Row(39, .notice, .ours)], true),
    (
      "a call of theirs that we took (R9)", [Row(40, .order), Row(30, .call, .theirs, .reached)],
      false
    ),
    ("a mail of theirs", [Row(40, .order), Row(30, .email, .theirs)], true),
    (
      "an old order followed up, the latest not",
      [Row(200, .order), Row(190, .call, .ours), Row(40, .order)], true
    ),
    (
      "an old order never followed up, the latest followed",
      [Row(200, .order), Row(40, .order), Row(30, .call, .ours)], false
    ),
  ]

  @Test("What follows an order up", arguments: table)
  func verdicts(_ what: String, _ rows: [Row], _ isFlagged: Bool) {
    #expect((judge(rows).reason(.n5) != nil) == isFlagged, "\(what)")
  }

  @Test("An order and its delivery days later are one: they make no daily business")
  func ordersAndDeliveries() {
    let trade = [600, 400, 100].flatMap { [Row($0, .order), Row($0 - 9, .delivery)] }
    let calls = every(60, from: 580, to: 110) { Row($0, .call, .ours) }
    #expect(judge(trade + calls).reason(.n5)?.limit == 21)
  }

  @Test("Nobody calls after each daily delivery: our own rhythm is the limit there")
  func frequentOrders() {
    let orders = every(2, from: 400, to: 2) { Row($0, .order) }
    #expect(
      judge(orders + every(30, from: 388, to: 28) { Row($0, .call, .ours) }).reason(.n5) == nil)
    let gone = judge(orders + every(30, from: 500, to: 140) { Row($0, .call, .ours) }).reason(.n5)
    #expect(gone?.limitSource == .ownRhythm)
  }

  @Test("Several orders are told together, none of them older than the lookback")
  func several() {
    let reason = judge(every(200, from: 1640, to: 40) { Row($0, .order) }).reason(.n5)
    #expect(reason?.why.id == .n5Several)
    #expect(reason?.since == today.adding(-1040))
    #expect(reason?.evidence.map(\.day) == [1040, 40].map { today.adding(-$0) })
  }

  @Test("An order within the limit is not yet owed a follow-up: N5 and M6 count the same orders")
  func youngOrders() {
    let result = judge(every(60, from: 244, to: 4) { Row($0, .order) })
    let reason = result.reason(.n5)
    #expect(reason?.why.arguments.last == .number(4))
    #expect(reason?.evidence.map(\.day) == [244, 64].map { today.adding(-$0) })
    #expect(result.mark(.m6).why.arguments == [.number(4)])
    // One that is owed a follow-up, beside one that is not yet, is told as one.
    let one = judge([Row(64, .order), Row(4, .order)]).reason(.n5)
    #expect(one?.why.id == .n5Order)
    #expect(one?.evidence.map(\.day) == [today.adding(-64)])
  }

  @Test("Our own orders with a vendor owe nobody a follow-up of ours")
  func vendor() {
    #expect(judge(Story("Toner Supply", kind: .vendor, [Row(40, .order)])).reason(.n5) == nil)
  }
}
