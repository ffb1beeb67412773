import Testing

@testable import Intake

@Suite("Headers are compared by letters and digits")
struct HeaderKeyTests {
  @Test(
    "Case, separators, marks, guards and invisible characters do not count",
    arguments: [
      ("Customer ID", "customerid"), ("customerID", "customerid"), ("customer_id", "customerid"),
      ("CUSTOMER-ID *", "customerid"), ("\u{FEFF}Customer\u{A0}ID", "customerid"),
      ("Cust\u{200B}omer\u{200D} ID", "customerid"), ("Ｃｕｓｔｏｍｅｒ　ＩＤ", "customerid"),
      ("Start date &amp; time", "startdatetime"), ("Start date & time", "startdatetime"),
      ("N° client", "nclient"), ("№ 5", "number5"), ("Prénom", "prenom"),
      ("Pre\u{301}nom", "prenom"), ("Größe", "grosse"), ("#", "number"), ("顧客番号", "顧客番号"),
      ("R & D;", "rd"), ("", ""), (" - ", ""),
    ])
  func keys(_ header: String, _ key: String) {
    #expect(headerKey(header) == key)
  }

  @Test("Blocks and Dynamics' guard are taken off second")
  func fallbacks() {
    #expect(headerKeys("Details::Start date") == ["detailsstartdate", "startdate"])
    #expect(headerKeys("(Do Not Modify) Account") == ["donotmodifyaccount", "account"])
    #expect(headerKeys("Deal - Title") == ["dealtitle"])
  }
}
