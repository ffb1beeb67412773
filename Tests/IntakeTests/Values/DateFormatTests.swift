import Basics
import Testing

@testable import Intake

@Suite("Date cells")
struct DateFormatTests {
  @Test(
    "A cell that leaves no doubt is read whatever the column does",
    arguments: [
      // ISO 8601
      ("2024-01-05", "2024-01-05"),
      ("  2024-01-05 ", "2024-01-05"),
      ("2024/01/05", "2024-01-05"),
      ("2024.1.5", "2024-01-05"),
      ("2024 01 05", "2024-01-05"),
      ("20240105", "2024-01-05"),
      ("20240105T0930Z", "2024-01-05 09:30:00"),
      ("20240105T093015", "2024-01-05 09:30:15"),
      ("20240105093015", "2024-01-05 09:30:15"),
      ("202401050930", "2024-01-05 09:30:00"),
      ("20240105093015123", "2024-01-05 09:30:15"),
      ("2024-01-05T09:30:15Z", "2024-01-05 09:30:15"),
      ("2024-01-05t09:30:15z", "2024-01-05 09:30:15"),
      ("2024-01-05 00:00:00.000", "2024-01-05 00:00:00"),
      ("2024-01-05T09:30:15.123456+00:00", "2024-01-05 09:30:15"),
      ("2024-01-05T09:30:15,5", "2024-01-05 09:30:15"),
      ("2024-01-05-09.30.15.123456", "2024-01-05 09:30:15"),
      ("2024-01-05T09:30+01:00[Europe/Paris]", "2024-01-05 08:30:00"),
      ("2024-01-05 09:30:15 +0200", "2024-01-05 07:30:15"),
      ("2024-01-05T09Z", "2024-01-05 09:00:00"),
      ("2024-01-05 9:30", "2024-01-05 09:30:00"),
      ("2024. 01. 05.", "2024-01-05"),
      ("2024-W01-5", "2024-01-05"),
      ("2024W015", "2024-01-05"),
      ("2020-W53-7", "2021-01-03"),
      ("2024-005", "2024-01-05"),
      ("2024-366", "2024-12-31"),
      ("\"2024-01-05\"", "2024-01-05"),
      ("'2024-01-05", "2024-01-05"),
      ("=\"2024-01-05\"", "2024-01-05"),
      // Months by name
      ("5 January 2024", "2024-01-05"),
      ("5th of January, 2024", "2024-01-05"),
      ("January 5th 2024", "2024-01-05"),
      ("Jan 5, 2024", "2024-01-05"),
      ("Jan. 5, 2024 4:05 PM", "2024-01-05 16:05:00"),
      ("05-JAN-2024", "2024-01-05"),
      ("05JAN2024", "2024-01-05"),
      ("05JAN2024:09:30:15", "2024-01-05 09:30:15"),
      ("2024-Jan-05", "2024-01-05"),
      ("Mon, 5 Feb 2024", "2024-02-05"),
      ("Fri Jan  5 09:30:15 2024", "2024-01-05 09:30:15"),
      ("Fri Jan 05 09:30:15 +0000 2024", "2024-01-05 09:30:15"),
      ("Fri Jan 5 09:30:15 UTC 2024", "2024-01-05 09:30:15"),
      ("Fri Jan 05 2024 09:30:15 GMT+0100 (Central European Standard Time)", "2024-01-05 08:30:15"),
      ("Fri, 05 Jan 2024 09:30:15 GMT", "2024-01-05 09:30:15"),
      ("5. Jänner 2024", "2024-01-05"),
      ("3. März 2024", "2024-03-03"),
      ("Dienstag, 5. März 2024 um 14:30 Uhr", "2024-03-05 14:30:00"),
      ("1er février 2024", "2024-02-01"),
      ("mar. 5 mars 2024", "2024-03-05"),
      ("le 14 août 2023 à 14h30", "2023-08-14 14:30:00"),
      ("5 de enero de 2024", "2024-01-05"),
      ("martes, 5 de marzo de 2024", "2024-03-05"),
      ("1º maggio 2023", "2023-05-01"),
      ("5 gennaio 2024", "2024-01-05"),
      ("terça-feira, 5 de março de 2024", "2024-03-05"),
      ("31 dez 2023", "2023-12-31"),
      ("5 mei 2024", "2024-05-05"),
      ("5 stycznia 2024 r.", "2024-01-05"),
      ("12 paź 2023", "2023-10-12"),
      ("5 oktober 2023", "2023-10-05"),
      ("5. tammikuuta 2024", "2024-01-05"),
      ("5. maj 2024", "2024-05-05"),
      ("17. desember 2023", "2023-12-17"),
      ("5. ledna 2024", "2024-01-05"),
      ("1. června 2024", "2024-06-01"),
      ("1. července 2024", "2024-07-01"),
      ("2024. január 5.", "2024-01-05"),
      ("2024. szept. 30.", "2024-09-30"),
      ("5 Ağustos 2023", "2023-08-05"),
      ("5 KASIM 2023", "2023-11-05"),
      ("5 января 2024 г.", "2024-01-05"),
      ("5 МАРТА 2024", "2024-03-05"),
      ("2024年1月5日", "2024-01-05"),
      ("2024年01月05日 下午4:05", "2024-01-05 16:05:00"),
      ("2024年1月5日(金)", "2024-01-05"),
      ("2024년 1월 5일", "2024-01-05"),
      ("2024年1月5日 16時05分", "2024-01-05 16:05:00"),
      ("5 f\u{E9}vrier 2024", "2024-02-05"),
      ("5 fe\u{301}vrier 2024", "2024-02-05"),
      ("5 ม.ค. 2567", "2024-01-05"),
      ("๕ มกราคม พ.ศ. ๒๕๖๗", "2024-01-05"),
      ("5 січня 2024 р.", "2024-01-05"),
      ("2024年1月5日 星期五", "2024-01-05"),
      ("Friday, January 5, 2024 at 4:05 PM", "2024-01-05 16:05:00"),
      ("2024/1/5 0:00 Z", "2024-01-05 00:00:00"),
      // Other digits
      ("٢٠٢٤-٠١-٠٥", "2024-01-05"),
      ("２０２４／０１／０５", "2024-01-05"),
      ("२०२४-०१-०५", "2024-01-05"),
      ("2024\u{2011}01\u{2011}05", "2024-01-05"),
      ("\u{200E}2024-01-05", "2024-01-05"),
      // Eras
      ("2567-01-05", "2024-01-05"),
      ("令和6年1月5日", "2024-01-05"),
      ("令和元年5月1日", "2019-05-01"),
      ("平成31年4月30日", "2019-04-30"),
      ("R6.1.5", "2024-01-05"),
      ("H31/4/30", "2019-04-30"),
      // Clock
      ("2024-01-05 12:05 AM", "2024-01-05 00:05:00"),
      ("2024-01-05 12:05 a.m.", "2024-01-05 00:05:00"),
      ("2024-01-05 12:05 p. m.", "2024-01-05 12:05:00"),
      ("2024-01-05 4:05\u{202F}PM", "2024-01-05 16:05:00"),
      ("2024-01-05 4:05\u{A0}pm", "2024-01-05 16:05:00"),
      ("2024-01-05 4 PM", "2024-01-05 16:00:00"),
      ("2016-12-31T23:59:60Z", "2016-12-31 23:59:59"),
      ("2024-01-05T24:00", "2024-01-06 00:00:00"),
      ("2024-03-31 02:30:00 Europe/Berlin", "2024-03-31 02:30:00"),
      ("2024-12-31 24:00:00", "2025-01-01 00:00:00"),
    ])
  func certain(cell: String, expected: String) {
    #expect(DateFormat(order: .dmy).text(cell) == expected)
    #expect(DateFormat(order: .mdy).text(cell) == expected)
    #expect(DateFormat(order: nil).text(cell) == expected)
  }

  @Test(
    "The order of the column decides what the cell leaves open",
    arguments: [
      ("03/04/2024", DateOrder.dmy, "2024-04-03"),
      ("03/04/2024", .mdy, "2024-03-04"),
      ("3.4.2024", .dmy, "2024-04-03"),
      ("3. 4. 2024", .dmy, "2024-04-03"),
      ("3-4-2024 16:05", .dmy, "2024-04-03 16:05:00"),
      ("03 04 2024", .mdy, "2024-03-04"),
      ("03/04/24", .dmy, "2024-04-03"),
      ("03/04/24", .mdy, "2024-03-04"),
      ("03/04/24", .ymd, "2003-04-24"),
      ("240405", .ymd, "2024-04-05"),
      ("050424", .dmy, "2024-04-05"),
      ("05042024", .dmy, "2024-04-05"),
      ("04052024", .mdy, "2024-04-05"),
      ("3/4/2024, 4:05:06 PM", .mdy, "2024-03-04 16:05:06"),
      ("03/04/2024 09:30:00 +0200", .dmy, "2024-04-03 07:30:00"),
      ("Mon 05/02/2024", .dmy, "2024-02-05"),
      ("05-Jan-24", .mdy, "2024-01-05"),
      ("Jan 5, 24", .ymd, "2024-01-05"),
      ("24年1月5日", .dmy, "2024-01-05"),
      ("1/5/2024 12:00:00 AM", .mdy, "2024-01-05 00:00:00"),
      ("1/1/1900 12:00:00 AM", .mdy, "never"),
      ("1/1/0001 0:00", .dmy, "never"),
      ("31/01/2024", .mdy, "?"),
      ("03/04/2024", .ymd, "?"),
    ])
  func ordered(cell: String, order: DateOrder, expected: String) {
    #expect(DateFormat(order: order).text(cell) == expected)
  }

  @Test(
    "Without an order, a cell is read only if it is one day in every order left",
    arguments: [
      ("05/05/2024", "2024-05-05"), ("31/01/2024", "2024-01-31"), ("01/31/2024", "2024-01-31"),
      ("03/04/2024", "?"), ("03/04/05", "?"),
    ])
  func undecided(cell: String, expected: String) {
    #expect(DateFormat(order: nil, candidates: [.dmy, .mdy]).text(cell) == expected)
  }

  @Test(
    "What exports write for no date is never a contact",
    arguments: [
      "1900-01-01", "1900-01-01 00:00:00", "1970-01-01", "1970-01-01T00:00:00Z",
      "1970-01-01T01:00:00+01:00", "9999-12-31", "9999-12-31T23:59:59", "2999-12-31", "2099-12-31",
      "0001-01-01", "0001-01-01T00:00:00", "1753-01-01", "1899-12-30", "1601-01-01", "01/01/1900",
      "31/12/9999", "0", "-", "--", "n/a", "N/A", "NULL", "null", "None", "never", "Never", "nie",
      "jamais", "nunca", "mai", "nooit", "nigdy", "никогда", "なし", "\\N", "#N/A", "(not set)", "—",
      "NaT", "1 Jan 1900",
    ])
  func sentinels(cell: String) {
    #expect(DateFormat(order: .dmy).text(cell) == "never")
  }

  @Test(
    "A sentinel's neighbours are days",
    arguments: [
      ("1900-01-02", "1900-01-02"), ("1970-01-02", "1970-01-02"),
      ("1970-01-01T09:30:00", "1970-01-01 09:30:00"), ("2099-12-30", "2099-12-30"),
      ("1969-12-31", "1969-12-31"),
    ])
  func neighbours(cell: String, expected: String) {
    #expect(DateFormat(order: .dmy).text(cell) == expected)
  }

  @Test("Nothing is nothing", arguments: ["", " ", "\t", "\u{A0}", "\"\""])
  func nothing(cell: String) {
    #expect(DateFormat(order: .dmy).text(cell) == "empty")
  }

  @Test(
    "What is no date says why",
    arguments: [
      ("2023-02-29", DateFailure.noSuchDay), ("2024-02-30", .noSuchDay),
      ("2024-13-01", .noSuchMonth),
      ("2024-00-10", .noSuchMonth), ("2024-04-31", .noSuchDay), ("0000-00-00", .zeros),
      ("00/00/0000", .zeros), ("31/02/2024", .noSuchDay), ("2024-01-05 25:00", .noSuchTime),
      ("2024-01-05 24:01", .noSuchTime), ("2024-01-05 12:60", .noSuchTime),
      ("2024-01-05 13:00 AM", .noSuchTime), ("yesterday", .relative), ("3 days ago", .relative),
      ("today", .relative), ("vor 3 Tagen", .relative), ("il y a 2 jours", .relative),
      ("hace 3 días", .relative), ("ayer", .relative), ("gestern", .relative),
      ("昨日", .relative), ("last week", .relative), ("вчера", .relative),
      ("2024", .incomplete),
      ("Jan 2024", .incomplete), ("2024年1月", .incomplete), ("01/2024", .incomplete),
      ("hello", .notADate),
      ("C001", .notADate), ("12345678901234567890", .notADate), ("3.14", .incomplete),
      ("+49 30 123456", .notADate), ("2024-01-05 foo", .notADate),
      ("2024-01-05 10:00 XYZT", .unknownZone), ("0203-04-05", .implausibleYear),
      ("5/1/124", .notADate),
      ("1/2/3", .notADate),
    ])
  func unreadable(cell: String, failure: DateFailure) throws {
    let bytes = Array(cell.utf8)
    let reading = DateFormat(order: .dmy).read(bytes.span, zone: .utc)
    guard case .unreadable(.date(let text, failure)) = reading else {
      Issue.record("\(cell) was read as \(reading)")
      return
    }
    #expect(text.description.hasPrefix(cell))
  }

  @Test("An instant falls on its calendar day in the report's zone")
  func zones() {
    // New York, 2024: clocks change on 10 March and 3 November.
    let newYork = ZoneRules(
      baseOffset: -18_000,
      transitions: [
        .init(start: 1_710_054_000, offset: -14_400), .init(start: 1_730_613_600, offset: -18_000),
      ])
    let kolkata = ZoneRules(baseOffset: 19_800)
    let format = DateFormat(order: .dmy)
    #expect(format.text("2024-03-10T04:30:00Z", zone: newYork) == "2024-03-09 23:30:00")
    #expect(format.text("2024-03-11T04:30:00Z", zone: newYork) == "2024-03-11 00:30:00")
    #expect(format.text("2024-11-03T05:59:59Z", zone: newYork) == "2024-11-03 01:59:59")
    #expect(format.text("2024-11-03T06:00:00Z", zone: newYork) == "2024-11-03 01:00:00")
    #expect(format.text("2024-03-31T23:30:00Z", zone: kolkata) == "2024-04-01 05:00:00")
    #expect(format.text("2024-03-31 22:00:00 EDT", zone: .utc) == "2024-04-01 02:00:00")
    #expect(format.text("1704412800", zone: newYork) == "2024-01-04 19:00:00")
    // What names no zone is that day, and that time, everywhere.
    #expect(format.text("2024-03-10", zone: newYork) == "2024-03-10")
    #expect(format.text("2024-03-10 02:30:00", zone: newYork) == "2024-03-10 02:30:00")
  }

  @Test(
    "Counted time is read by its magnitude",
    arguments: [
      ("1704412800", "2024-01-05 00:00:00"), ("1704412800.75", "2024-01-05 00:00:00"),
      ("1704412800123", "2024-01-05 00:00:00"), ("1704412800123456", "2024-01-05 00:00:00"),
      ("1704412800123456789", "2024-01-05 00:00:00"), ("999999999", "2001-09-09 01:46:39"),
      ("45296", "2024-01-05"), ("45351.354166667", "2024-02-29 08:30:00"),
      ("45351,5", "2024-02-29 12:00:00"), ("45296.0", "2024-01-05 00:00:00"),
    ])
  func counted(cell: String, expected: String) {
    #expect(DateFormat(order: .dmy).text(cell) == expected)
  }

  @Test("Serials count from 1904 where the column was so decided")
  func since1904() {
    let format = DateFormat(order: .ymd, countsFrom1904: true)
    #expect(format.text("43834") == "2024-01-05")
  }
}
