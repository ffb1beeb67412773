import Basics
import Testing

@testable import Intake

/// People and numbers that stand beside the customer are not the customer: our own staff, an
/// order's number, a word for a name that nobody gave, a line above a section.
@Suite("Who is the customer, beside others on the row")
struct WhoIsTheCustomerTests {
  static let sheets = [
    "Date,Client,Task,Notes,Hours,Billable?,First Name,Last Name",
    "Date,Customer,Task,Notes,Hours,Billable?,First Name,Last Name",
    "Datum,Kunde,Aufgabe,Notiz,Stunden,Abrechenbar,Vorname,Nachname",
  ]

  @Test("First and last names beside a client are no client's", arguments: sheets)
  func staff(_ header: String) throws {
    let rows = (1...6).map { i in
      "2024-0\(i)-10,\(i % 2 == 0 ? "Alm Dairy" : "Borg Ferries"),Call,Monthly call,0.5,Yes,"
        + (i % 3 == 0 ? "Nora,Quist\n" : "Theo,Brandt\n")
    }
    let run = try IntakeRun([("hours.csv", header + "\n" + rows.joined())])
    #expect(Set(run.touched) == ["Alm Dairy", "Borg Ferries"])
    let party = RowParty(try #require(run.roles.files.first))
    #expect(party == nil)
  }

  @Test(
    "The number of an order that stands in another table as well is nobody",
    arguments: ["Retailer Name", "Stockist", "Outlet name"])
  func orders(_ header: String) throws {
    let shops = ["Lark & Co", "Mill Lane Deli", "Old Forge Gifts"]
    var orders = "Order Date,Order Number,\(header),City,Product Name,Status,Quantity,Total\n"
    var payouts = "Payout Date,Order Number,Payout ID,Order Total\n"
    for i in 1...9 {
      let number = "MF\(i)A2BC"
      for ware in ["Soap bar", "Hand balm"] {
        orders += "2024-0\(i)-03,\(number),\(shops[i % 3]),Leeds,\(ware),Delivered,6,36.00\n"
      }
      payouts += "2024-0\(i)-20,\(number),po_mf\(i)a2bc,72.00\n"
    }
    let run = try IntakeRun([("orders.csv", orders), ("payouts.csv", payouts)])
    #expect(Set(run.touched) == Set(shops))
  }

  @Test("A visitor's nick is the visitor's name")
  func visitors() throws {
    let rows = (1...4).map { i in
      "2024-01-0\(i) 10:15:00,PJ\(i)X,\(i % 2 == 0 ? "Pia Lang,pia@lang.example" : "Rex Ode,rex@ode.example"),"
        + "jess@ours.example,Jess,1\(i)\n"
    }
    let header =
      "chat creation date,chat ID,visitor nick,visitor email,operator 1 id,operator 1 nick,"
      + "first response time\n"
    let run = try IntakeRun([("chats.csv", header + rows.joined())])
    #expect(run.roles.files[0].column(.name) == 2)
    #expect(Set(run.touched) == ["pia@lang.example", "rex@ode.example"])
  }

  @Test(
    "What stands above a section of a list is nobody",
    arguments: ["--- NORTH ---", "== Trade ==", "*** A / B ***"])
  func sections(_ line: String) throws {
    let run = try IntakeRun([
      (
        "list.csv",
        "Customer ID,Phone,Last Contact\n\(line),,\nAnn Holt,01 555 0101,2024-03-01\n"
          + "Ben Yule,01 555 0102,2024-02-01\n"
      )
    ])
    #expect(run.sink.customers.map(\.id) == ["Ann Holt", "Ben Yule"])
  }

  @Test(
    "Words for a name that was never given name nobody",
    arguments: [
      ("Info Requested", true), ("not provided", true), ("Ann", false), ("Rose Name", false),
    ])
  func placeholders(_ text: String, _ isNone: Bool) {
    #expect(PartyCell.isPlaceholder(text) == isNone)
  }
}
