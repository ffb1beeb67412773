import Assessment
import Intake
import Testing

@Suite("R6 fit")
struct FitTests {
  static let haggling = every(40, from: 400, to: 40) { Row($0, .email, .theirs, .priceTalk) }

  static let table: [(String, [Row], Bool)] = [
    (
      "price only, and commitments broken",
      haggling + [
        Row(90, .call, .theirs, .brokenByThem), Row(200, .order, .theirs, state: .cancelled),
      ], true
    ),
    ("price only, year in, year out", haggling, true),
    (
      "abuse and rush",
      [Row(300, .email, .theirs, .abuse), Row(100, .email, .theirs, .abuse)]
        + [280, 180, 80].map { Row($0, .order, .theirs, .rush) }, true
    ),
    (
      "a price question or two",
      [Row(300, .email, .theirs, .priceTalk), Row(100, .email, .theirs, .priceTalk)], false
    ),
    (
      "everything in one bad month",
      (1...9).map { Row($0 * 3, .email, .theirs, [.priceTalk, .rush]) }, false
    ),
    (
      "price, but value too",
      haggling + every(50, from: 380, to: 30) { Row($0, .call, .theirs, .valueTalk) }, false
    ),
    (
      "abuse and late payment, though we ring and follow up for years",
      every(40, from: 1000, to: 8) { Row($0, .call, .ours, .followUp) }
        + [700, 500, 300, 100].map { Row($0, .email, .theirs, .abuse) }
        + [600, 400, 200].map { Row($0, .payment, .theirs, .brokenByThem) }, true
    ),
    (
      "of price, rush and broken commitments a little each",
      [Row(300, .email, .theirs, .priceTalk), Row(200, .call, .theirs, .priceTalk)]
        + [Row(250, .payment, .theirs, .brokenByThem), Row(90, .payment, .theirs, .brokenByThem)]
        + [Row(150, .order, .theirs, .rush)], true
    ),
    (
      "of price and rush a little each",
      [Row(300, .email, .theirs, .priceTalk), Row(200, .call, .theirs, .priceTalk)]
        + [Row(150, .order, .theirs, .rush), Row(90, .order, .theirs, .rush)], false
    ),
    ("our own discounts", haggling.map { Row($0.ago, .email, .ours, .priceTalk) }, false),
    ("demanding, but a partner", haggling + Partners.rows(), false),
    ("nothing", [], false),
  ]

  @Test("One-sided and persistent", arguments: table)
  func verdicts(_ what: String, _ rows: [Row], _ isMisfit: Bool) {
    #expect((judge(rows).illFitting != nil) == isMisfit, "\(what)")
  }
}
