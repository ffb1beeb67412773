import Basics
import Testing

@testable import Intake

@Suite("Date columns")
struct DateColumnTests {
  @Test("A first part over 12 proves that the day comes first")
  func dayFirst() {
    let (decision, texts) = readColumn(["03/04/2024", "13/04/2024", "28/05/2024"])
    #expect(decision.format.order == .dmy)
    #expect(decision.decidedBy == [.partOver12(cells: 2, isFirst: true)])
    #expect(texts == ["2024-04-03", "2024-04-13", "2024-05-28"])
    #expect(decision.warnings.isEmpty)
    #expect(!decision.ambiguous)
    #expect(decision.contradiction == nil)
    #expect(decision.orderName == "dmy")
  }

  @Test("A second part over 12 proves that the month comes first")
  func monthFirst() {
    let (decision, texts) = readColumn(["03/04/2024", "04/13/2024", "05/01/2024"])
    #expect(decision.format.order == .mdy)
    #expect(decision.decidedBy == [.partOver12(cells: 1, isFirst: false)])
    #expect(texts == ["2024-03-04", "2024-04-13", "2024-05-01"])
    #expect(decision.warnings.isEmpty)
  }

  @Test("A day that does not exist is no proof that years of two digits stand first")
  func slipOfThePen() {
    let days = (1...11).map { "\($0 + 10).0\($0 % 6 + 1).24" }
    let (decision, _) = readColumn(days + ["31.06.24"])
    #expect(decision.format.order == .dmy)
  }

  @Test("Where every cell reads both ways, nothing is guessed")
  func ambiguous() {
    let (decision, texts) = readColumn(["03/04/2024", "05/06/2024", "02/01/2024"])
    #expect(decision.ambiguous)
    #expect(decision.format.order == nil)
    #expect(decision.orderName == "?")
    #expect(texts == ["?", "?", "?"])
  }

  @Test("--date-order decides what the file leaves open")
  func forced() {
    let (decision, texts) = readColumn(["03/04/2024", "05/06/2024"], forced: .mdy)
    #expect(!decision.ambiguous)
    #expect(decision.decidedBy == [.forced])
    #expect(texts == ["2024-03-04", "2024-05-06"])
  }

  @Test("--date-order does not touch ISO dates")
  func forcedISO() {
    let (decision, texts) = readColumn(["2024-03-04"], forced: .dmy)
    #expect(texts == ["2024-03-04"])
    #expect(decision.orderName == "ymd")
  }

  @Test("Two proofs against each other are named by line; only clear cells are read")
  func contradiction() {
    let (decision, texts) = readColumn(["31/01/2024", "01/31/2024", "02/03/2024"])
    #expect(decision.contradiction?.lineA == 2)
    #expect(decision.contradiction?.lineB == 3)
    #expect(texts == ["2024-01-31", "2024-01-31", "?"])
    let bytes = Array("02/03/2024".utf8)
    let reading = decision.format.read(bytes.span, zone: .utc)
    let question = OrderQuestion(
      orders: [.dmy, .mdy], contradiction: OrderQuestion.Lines(first: 2, second: 3))
    #expect(reading == .unreadable(.order("02/03/2024", question)))
  }

  @Test("One slip among many rows does not overturn the column")
  func slip() {
    var cells = (0..<400).map { "\($0 % 28 + 1)/\($0 % 12 + 1)/2024" }
    cells[57] = "01/31/2024"
    let (decision, texts) = readColumn(cells)
    #expect(decision.format.order == .dmy)
    #expect(decision.contradiction == nil)
    #expect(texts[57] == "?")
    #expect(texts[12] == "2024-01-13")
  }

  /// As a shop writes it: three years of orders, day first, years of two digits, in sequence.
  private static let orders: [String] = {
    let start = Day(year: 2019, month: 1, day: 3)!
    return (0..<2000).map { i in
      let (year, month, day) = start.adding(i * 1400 / 2000).components
      func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
      return "\(two(day))/\(two(month))/\(two(year % 100))"
    }
  }()

  @Test("Two-digit years day first are not taken for years first, which also parse")
  func dayFirstShort() {
    let (decision, texts) = readColumn(Self.orders, asOf: Day(iso: "2023-01-01")!)
    #expect(decision.format.order == .dmy)
    guard case .fewestFuture(0, against: _) = decision.decidedBy.first else {
      Issue.record("\(decision.decidedBy)")
      return
    }
    #expect(texts.first == "2019-01-03")
    #expect(texts[1000] == "2020-12-03")
    #expect(!texts.contains("?"))
    #expect(decision.warnings.map(\.code) == ["two-digit-years"])
  }

  @Test("A day that no month has does not turn two-digit years round")
  func impossibleShort() {
    var cells = Self.orders
    cells[900] = "31/02/20"
    let (decision, texts) = readColumn(cells, asOf: Day(iso: "2023-01-01")!)
    #expect(decision.format.order == .dmy)
    #expect(texts[900] == "?")
  }

  @Test("Two orders in a column of two-digit years contradict each other, too")
  func contradictionShort() {
    let (decision, texts) = readColumn(["31/01/24", "01/31/24", "02/03/24", "25/12/99"])
    #expect(decision.contradiction?.lineA == 2)
    #expect(decision.contradiction?.lineB == 3)
    #expect(texts == ["?", "2024-01-31", "?", "1999-12-25"])
  }

  @Test("The same in random sequence and with hyphens")
  func dayFirstShortShuffled() {
    var random = SplitMix(state: 7)
    let cells = Self.orders.map { $0.replacing("/", with: "-") }.shuffled(using: &random)
    let decision = readColumn(cells, asOf: Day(iso: "2023-01-01")!).decision
    #expect(decision.format.order == .dmy)
    #expect(decision.warnings.map(\.code) == ["two-digit-years"])
  }

  @Test("Years first are still found where they are first")
  func yearFirstShort() {
    var random = SplitMix(state: 8)
    let cells = Self.orders.map { cell in
      cell.split(separator: "/").reversed().joined(separator: "-")
    }.shuffled(using: &random)
    let decision = readColumn(cells, asOf: Day(iso: "2023-01-01")!).decision
    #expect(decision.format.order == .ymd)
  }

  @Test("A few rows that could be years first are read by plausibility, with a warning")
  func plausible() {
    let (decision, texts) = readColumn(["20-10-16", "25-10-16", "01-03-17"])
    #expect(texts == ["2016-10-20", "2016-10-25", "2017-03-01"])
    #expect(decision.warnings.map(\.code).contains("date-order-inferred"))
  }

  @Test("A column in sequence one way only is read that way")
  func sequence() {
    // The first of each month: sorted when the day comes first.
    let cells =
      (0..<12).map { "01/\($0 < 9 ? "0" : "")\($0 + 1)/2024" } + ["01/01/2025", "01/02/2025"]
    let (decision, texts) = readColumn(cells)
    #expect(decision.ambiguous, "1 January to 12 January is in sequence as well, but for the end")
    #expect(texts[0] == "2024-01-01")
    let twoYears = cells.dropLast(2) + cells.dropLast(2).map { $0.replacing("2024", with: "2025") }
    let mixed =
      ["05/01/2024", "07/01/2024", "02/03/2024", "01/04/2024", "11/04/2024", "03/05/2024"]
      + ["06/06/2024", "02/09/2024"]
    #expect(readColumn(mixed).decision.format.order == .dmy)
    #expect(readColumn(Array(twoYears)).decision.ambiguous)
  }

  @Test("Dates after today speak against an order")
  func future() {
    let cells = [
      "07/06/2026", "08/06/2026", "09/06/2026", "10/06/2026", "11/06/2026", "12/06/2026",
    ]
    let decision = readColumn(cells).decision
    #expect(decision.format.order == .dmy)
    #expect(decision.decidedBy == [.fewestFuture(0, against: 6)])
  }

  @Test("A lone planned task does not decide between day and month first")
  func plannedTask() {
    #expect(readColumn(["03/04/2025", "05/08/2026", "02/01/2026"]).decision.ambiguous)
  }

  @Test("The other date columns of the export vote")
  func votes() {
    let open = ["03/04/2024", "05/06/2024", "02/01/2024"]
    let voted = readColumn(open, others: [["25/03/2024", "03/04/2024"]])
    #expect(voted.decision.format.order == .dmy)
    #expect(voted.decision.decidedBy == [.otherColumns(1, .dmy)])
    #expect(readColumn(open, others: [["03/25/2024"]]).decision.format.order == .mdy)
    let split = readColumn(open, others: [["25/03/2024"], ["03/25/2024"]])
    #expect(split.decision.ambiguous)
    #expect(readColumn(open, others: [["2024-03-25"]]).decision.ambiguous)
  }

  @Test(
    "The century keeps a column's years together and prefers the past",
    arguments: [
      (["12/05/38", "30/11/61", "17/02/99", "21/07/04"], ["1938-05-12", "2004-07-21"]),
      (["31/12/27", "30/06/29", "15/01/25"], ["2027-12-31", "2025-01-15"]),
      (["31/12/68", "30/06/69", "15/01/71"], ["1968-12-31", "1971-01-15"]),
      (["31/12/99", "13/01/00"], ["1999-12-31", "2000-01-13"]),
      (["28-Feb-24", "01-Mar-99"], ["2024-02-28", "1999-03-01"]),
    ])
  func centuries(cells: [String], firstAndLast: [String]) {
    let texts = readColumn(cells, forced: .dmy).texts
    #expect([texts.first, texts.last] == firstAndLast.map(Optional.some))
  }

  @Test(
    "What a column counts in is said, with a warning",
    arguments: [
      (["1704412800", "1709164800"], DateKind.epochSeconds, "epoch-dates", "2024-01-05"),
      (["1704412800000"], .epochMilliseconds, "epoch-dates", "2024-01-05"),
      (["1704412800000000"], .epochMicroseconds, "epoch-dates", "2024-01-05"),
      (
        ["45296", "45351.354166667", "45366"], .excelSerial1900, "excel-serial-dates", "2024-01-05"
      ),
      (["2567-01-05", "2566-12-30"], .numeric, "buddhist-era", "2024-01-05"),
      (["1900-01-01", "2024-01-05"], .numeric, "sentinel-dates", "never"),
      (["31/12/9999", "31/12/2024"], .numeric, "sentinel-dates", "never"),
      (["令和6年1月5日"], .numeric, "japanese-era", "2024-01-05"),
    ])
  func kinds(cells: [String], kind: DateKind, code: String, first: String) {
    let (decision, texts) = readColumn(cells)
    #expect(decision.kind == kind)
    #expect(decision.warnings.map(\.code) == [code])
    #expect(decision.warnings.first?.line == 2)
    #expect(texts[0].hasPrefix(first))
  }

  @Test("Serials lie where the export's other dates lie: 1900 or 1904")
  func epochStart() {
    let others = [["2024-01-07", "2024-03-01"]]
    let old = readColumn(["43834", "43890"], others: others)
    #expect(old.decision.kind == .excelSerial1904)
    #expect(old.texts == ["2024-01-05", "2024-03-01"])
    #expect(readColumn(["45296", "45366"], others: others).decision.kind == .excelSerial1900)
    // An older column is just older.
    #expect(readColumn(["42000", "43890"], others: others).decision.kind == .excelSerial1900)
  }

  @Test("Columns without doubt raise no warning")
  func quiet() {
    for cells in [
      ["2024-01-05", "2024-03-15T08:30:00Z", "20240315", ""], ["5 Jan 2024", "Jan 6, 2024"],
      ["05.01.2024", "31.01.2024"], [], ["", "n/a"],
    ] {
      let decision = readColumn(cells).decision
      #expect(decision.warnings.isEmpty, "\(cells)")
      #expect(!decision.ambiguous)
    }
    #expect(readColumn(["", "n/a"]).decision.kind == .none)
    #expect(readColumn(["2024-01-05"]).decision.orderName == "ymd")
  }

  @Test("Evidence counts what it saw")
  func counts() {
    let evidence = dateEvidence([
      "2024-01-05", "", "never", "yesterday", "03/04/2024", "2023-02-29",
    ])
    #expect(evidence.cells == 6)
    #expect(evidence.readable == 2)
    #expect(evidence.empty == 1)
    #expect(evidence.never == 1)
    #expect(evidence.failed == 2)
    #expect(evidence.firstFailedLine == 5)
  }

  @Test(
    "Days without a year are read where weekdays, the rows' order, other days or the file's name settle it",
    arguments: [
      (["Mo 04.05.", "Fr 15.05.", "Di 02.06."], nil, ["2026-05-04", "2026-05-15", "2026-06-02"]),
      // Weekdays of the year before.
      (
        ["Sun 4 May", "Thu 15 May", "Mon 2 June"], nil, ["2025-05-04", "2025-05-15", "2025-06-02"]
      ),
      (
        ["24.11.", "03.12.", "09.01.", "20.02."], nil,
        ["2025-11-24", "2025-12-03", "2026-01-09", "2026-02-20"]
      ),
      (
        ["20 Feb", "9 Jan", "3 Dec", "24 Nov"], nil,
        ["2026-02-20", "2026-01-09", "2025-12-03", "2025-11-24"]
      ),
      (["3/14", "2/1", "5/27"], 2024, ["2024-03-14", "2024-02-01", "2024-05-27"]),
      (["03.12.2025", "09.01.", "20.12."], nil, ["2025-12-03", "2026-01-09", "2025-12-20"]),
    ] as [([String], Int?, [String])])
  func yearless(cells: [String], year: Int?, texts: [String]) {
    let decision = dateEvidence(cells).decide(asOf: asOf, year: year)
    #expect(cells.map { decision.format.text($0) } == texts)
    #expect(decision.warnings.map(\.code).filter { $0 == "yearless-dates" }.count == 1)
    #expect(decision.yearless == cells.count { !$0.contains("2025") })
  }

  @Test(
    "Days without a year stay unread where nothing settles it",
    arguments: [
      // More than a year, in no order, two slashes that may be either, months of a year, too few
      // rows.
      ["24.11.", "03.12.", "09.01.", "30.11.", "05.02."], ["20.02.", "03.12.", "01.02.", "24.11."],
      ["3/4", "5/6", "7/8", "8/9"], ["Mar 26", "Apr 26", "May 26", "Jun 26"], ["24.11.", "03.12."],
      // Weekdays of no one year.
      ["Mo 04.05.", "Mo 15.05.", "Mo 02.06."],
    ])
  func unsettledYear(cells: [String]) {
    let (decision, texts) = readColumn(cells)
    #expect(texts.allSatisfy { $0 == "?" } && decision.warnings.isEmpty && decision.yearless == 0)
  }
}
