import Assessment
import Intake
import Testing

@Suite("M3 value over price")
struct M3ValueOverPriceTests {
  static let table: [(String, [Row], Verdict)] = [
    ("their mail about what it does for them", [Row(30, .email, .theirs, .valueTalk)], .for),
    ("our note of a talk about value", [Row(30, .meeting, .ours, .valueTalk)], .for),
    ("our own praise of the goods in a mail", [Row(30, .email, .ours, .valueTalk)], .unknown),
    (
      "price again and again",
      every(40, from: 200, to: 40) { Row($0, .email, .theirs, .priceTalk) },
      .against
    ),
    ("price, once", [Row(30, .email, .theirs, .priceTalk)], .unknown),
    ("our offers", every(40, from: 200, to: 40) { Row($0, .email, .ours, .priceTalk) }, .unknown),
    (
      "value, and price once",
      [
        Row(30, .email, .theirs, .priceTalk), Row(50, .call, .theirs, .valueTalk),
        Row(90, .call, .theirs, .valueTalk),
      ], .for
    ),
    (
      "as much of the one as of the other, price lately",
      [
        Row(30, .email, .theirs, .priceTalk), Row(40, .email, .theirs, .priceTalk),
        Row(300, .call, .theirs, .valueTalk), Row(320, .call, .theirs, .valueTalk),
      ], .unknown
    ),
    ("nothing", [], .unknown),
  ]

  @Test("Whose words, and about what", arguments: table)
  func verdicts(_ what: String, _ rows: [Row], _ verdict: Verdict) {
    #expect(judge(rows).mark(.m3).verdict == verdict, "\(what)")
  }

  @Test("With a vendor the words are ours")
  func vendor() {
    let story = Story(
      "Toner Supply", kind: .vendor,
      every(40, from: 200, to: 40) { Row($0, .email, .ours, .priceTalk) })
    let mark = judge(story).mark(.m3)
    #expect(mark.verdict == .against)
    #expect(mark.why.id == .m3PriceVendor)
  }
}
