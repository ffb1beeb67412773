import Basics
import Testing

@testable import Intake

@Suite("Two ways of writing dates, weekdays, and what programs print")
struct DateWritingTests {
  /// Cells, and the days they are.
  static let columns: [(String, [String], [String])] = [
    (
      "points are day first, whatever the slashes are",
      ["06.08.2025", "9/21/2025", "05.03.2026"], ["2025-08-06", "2025-09-21", "2026-03-05"]
    ),
    (
      "points beside day first slashes", ["05.06.2026", "21/5/2026", "3/4/2026"],
      ["2026-06-05", "2026-05-21", "2026-04-03"]
    ),
    (
      "a short year with points beside day first slashes", ["12/11/2025", "25/11/2025", "3.2.26"],
      ["2025-11-12", "2025-11-25", "2026-02-03"]
    ),
    (
      "a short year with points beside month first slashes costs its own row",
      ["11/12/2025", "11/25/2025", "3.2.26"], ["2025-11-12", "2025-11-25", "?"]
    ),
    (
      "a slash that proves nothing costs its own row",
      ["15.06.2026", "16.06.2026", "6/7/2026"], ["2026-06-15", "2026-06-16", "?"]
    ),
    (
      "slashes that prove nothing stay open beside points", ["05.06.2026", "6/7/2026"],
      ["2026-06-05", "?"]
    ),
    (
      "from one moment to another, of which the first counts",
      [
        "May 8, 2026 10:30 AM → May 8, 2026 11:30 AM", "June 5, 2026",
        "July 1, 2026 – July 3, 2026",
      ],
      ["2026-05-08 10:30:00", "2026-06-05", "2026-07-01"]
    ),
    (
      "a remark behind a day makes no span of days", ["2026-05-08 - moved", "2026-06-05"],
      ["?", "2026-06-05"]
    ),
    ("points alone", ["05.06.2026", "07.06.2026"], ["2026-06-05", "2026-06-07"]),
    (
      "points and the month first, proven", ["05.06.2026", "05.13.2026"],
      ["2026-05-06", "2026-05-13"]
    ),
    (
      "a weekday of the month first", ["Mon 06/08/2026", "Wed 06/10/2026"],
      ["2026-06-08", "2026-06-10"]
    ),
    (
      "a weekday of the day first", ["lundi 08/06/2026", "mercredi 10/06/2026"],
      ["2026-06-08", "2026-06-10"]
    ),
    ("one weekday tells for all", ["06/08/2026", "Wed 06/10/2026"], ["2026-06-08", "2026-06-10"]),
    (
      "a weekday of no order says nothing", ["Fri 06/09/2026", "Wed 06/10/2026"],
      ["2026-06-09", "2026-06-10"]
    ),
    (
      "weekdays of both orders", ["Mon 06/08/2026", "Wed 10/06/2026"], ["2026-06-08", "2026-06-10"]
    ),
  ]

  @Test("Each way of writing has its own order", arguments: columns)
  func ownOrder(what: String, cells: [String], days: [String]) {
    #expect(readColumn(cells).texts == days)
  }

  @Test("One odd cell asks nothing of anybody, and --date-order holds for it too")
  func oddCell() {
    let cells = ["12/11/2025", "11/25/2025", "3.2.26"]
    #expect(!readColumn(cells).decision.ambiguous)
    #expect(readColumn(["12/11/2025", "10/11/2025", "3.2.26"]).decision.ambiguous)
    let forced = readColumn(["12/11/2025", "10/11/2025", "3.2.26"], forced: .dmy)
    #expect(!forced.decision.ambiguous)
    #expect(forced.texts == ["2025-11-12", "2025-11-10", "2026-02-03"])
    #expect(forced.decision.warnings.isEmpty)
  }

  @Test("Weekdays of both orders contradict each other, and two ways of writing are said")
  func findings() {
    #expect(readColumn(["Mon 06/08/2026", "Wed 10/06/2026"]).decision.contradiction != nil)
    let two = readColumn(["06.08.2025", "9/21/2025"]).decision
    #expect(two.warnings.map(\.code) == ["two-date-formats"])
    let told = readColumn(["Mon 06/08/2026", "06/10/2026"]).decision
    #expect(told.decidedBy == [.weekdays(cells: 1)])
    let points = readColumn(["05.06.2026"]).decision
    #expect(points.decidedBy == [.points])
    #expect(points.warnings.map(\.code) == ["date-order-inferred"])
  }

  @Test("A weekday against the order of the column makes its cell unreadable")
  func against() {
    let cells = Array(repeating: "25/06/2026", count: 200) + ["Mon 06/08/2026"]
    let (decision, texts) = readColumn(cells)
    #expect(decision.format.order == .dmy)
    #expect(texts.last == "?")
  }

  @Test(
    "Time stamps as programs and people write them",
    arguments: [
      ("2026-06-05 10:05:00 +0200 CEST", "2026-06-05 08:05:00"),
      ("2026-06-16 10:05:00 -0400 EDT m=+0.0001", "2026-06-16 14:05:00"),
      ("2026-06-05 10:05:00 +0530 +0530", "2026-06-05 04:35:00"),
      ("Fri Jun 05 10:05:00 CEST 2026", "2026-06-05 08:05:00"),
      ("Fri, 5 Jun 2026 10:05:00 +0200 (CEST)", "2026-06-05 08:05:00"),
      ("Jun 5, 2026 @ 10:05", "2026-06-05 10:05:00"),
      ("15.6.2026 klo 10.05", "2026-06-15 10:05:00"),
      ("15.6.2026 kl. 9", "2026-06-15 09:00:00"),
      ("15.6.2026 alle ore 10.05", "2026-06-15 10:05:00"),
      ("15/06/2026 a las 10:05", "2026-06-15 10:05:00"),
      ("15/06/2026 a las 10:05 p. m.", "2026-06-15 22:05:00"),
      ("15.6.2026 10.05 Uhr", "2026-06-15 10:05:00"),
      ("2026-06-10 11:00 am", "2026-06-10 11:00:00"),
      ("2026-06-09 08:00:00 UTC", "2026-06-09 08:00:00"),
      ("2026-06-05T10:05:00.123456789Z", "2026-06-05 10:05:00"),
      ("12-Mar-2024", "2024-03-12"),
      ("8 juin 2026 à 10 h 15", "2026-06-08 10:15:00"),
      ("2026-06-08 10:15 Uhr MESZ", "2026-06-08 08:15:00"),
      ("2026-06-08T10:15:00 (CEST)", "2026-06-08 08:15:00"),
      ("/Date(1780913700000+0200)/", "2026-06-08 10:15:00"),
      ("2026-06-08 10:15 CST", "?"),
      ("-", "never"),
      ("5 Jun 2026 10:05 XYZ", "?"),
    ])
  func stamps(cell: String, moment: String) {
    #expect(readColumn([cell]).texts == [moment])
  }
}
