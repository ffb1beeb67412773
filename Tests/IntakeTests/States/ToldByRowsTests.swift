import Basics
import Testing

@testable import Intake

/// From the cells of a file to what they tell of a customer: typing must let a row through before
/// a reader sees it.
@Suite("R13: what the rows of a file tell of ends and wishes")
struct ToldByRowsTests {
  private struct Heard {
    var told = RowRemark.Told()
    var row: Ledgerlike.Row
  }

  /// What the one row of a log told.
  ///
  /// - Parameter type: with its direction: "Call,Outbound".
  private func heard(
    _ notes: String, type: String = "Call,Outbound", on day: String = "2024-05-06",
    isFirm: Bool = false
  ) throws -> Heard {
    let run = try IntakeRun([
      (
        "log.csv",
        """
        customer_id,date,type,direction,notes
        C1,2024-01-08,Call,Outbound,Talked about the range
        C1,2024-02-06,Email,Outbound,Sent the price list
        C1,\(day),\(type),"\(notes)"

        """
      )
    ])
    let row = try #require(run.sink.rows.first { $0.line == 4 }, "\(notes)")
    var heard = Heard(row: row)
    for remark in run.sink.remarks where remark.line == 4 {
      heard.told = remark.read(of: isFirm ? "Weinstube Rebstock Haas" : "Ada Quill", isFirm: isFirm)
    }
    return heard
  }

  // MARK: Ends

  @Test(
    "Who writes that they leave for another is a past customer, however they shorten their words",
    arguments: [
      ("We’re giving 30 days notice.", true), ("we're giving two months' notice", true),
      ("We're moving our bookkeeping to Ledgerly from June as they are cheaper", true),
      ("we'll be buying from Smith in future", true),
      ("moving our hosting over to Brightnet", true),
      ("We are going with Finglas Signs from here on, no hard feelings", true),
      ("wir lassen das ab Januar woanders machen", true),
      ("wir lassen das Dach im Januar machen", false), ("going with the flow from now on", false),
      ("Going with the Premium plan from now on, so please upgrade us", false),
      ("Wechselt ab Juli zum Premium-Paket", false), ("Lassen das Paket woanders abstellen", false),
      ("We're moving our office to Leeds in June", false), ("we were moving the desks", false),
      ("We're moving the cleaning to Thursday", false), ("all is well with the moving", false),
    ])
  func leaves(letter: String, isPast: Bool) throws {
    #expect(try heard(letter, type: "Email,Inbound").told.end?.isFormer == (isPast ? true : nil))
  }

  // MARK: Wishes to wait

  @Test(
    "Who asks to be left alone until then is",
    arguments: [
      ("Leave it until September please", "2024-09-01"),
      ("Please hold off until September", "2024-09-01"),
      ("please don't chase until September", "2024-09-01"),
      ("Away until September, please don't chase", "2024-09-01"),
      (
        "Away on contract in Oslo until August, please don't chase, he will ring when back",
        "2024-08-01"
      ),
      ("Please ring me again in September", "2024-09-01"),
      ("No calls before September please", "2024-09-01"),
      ("bitte erst ab September wieder melden", "2024-09-01"),
      ("bitte erst wieder ab September melden", "2024-09-01"),
      ("bitte bis September ruhen lassen", "2024-09-01"),
      ("Bitte nicht vor September anrufen", "2024-09-01"),
      ("bis September verreist, bitte nicht anrufen", "2024-09-01"),
      ("Bitte rufen Sie mich im August an", "2024-08-01"),
    ])
  func waits(notes: String, until: String) throws {
    let wait = try heard(notes).told.wait?.until
    #expect(wait?.description == until, "\(notes)")
  }

  @Test(
    "In languages of which no more is read, a contact wanted in a month or not before it is",
    arguments: [
      ("Elle demande qu'on la rappelle en septembre", "2024-09-01"),
      ("il souhaite être rappelé, nous rappeler en octobre 2024 svp", "2024-10-01"),
      ("Ne pas rappeler avant novembre", "2024-11-01"),
      ("Merci de nous recontacter après août", "2024-09-01"),
      ("vraagt ons om in november terug te bellen", "2024-11-01"),
      ("Graag terugbellen vanaf oktober", "2024-10-01"),
      ("niet bellen voor september", "2024-09-01"),
      ("Pide que le llamemos en octubre", "2024-10-01"),
      ("Chiede di richiamare a settembre", "2024-09-01"),
      ("non chiamare prima di ottobre", "2024-10-01"),
      ("Vill bli uppringd i september", "2024-09-01"),
    ])
  func waitsElsewhere(notes: String, until: String) throws {
    #expect(try heard(notes).told.wait?.until.description == until, "\(notes)")
  }

  @Test(
    "Nor is more read: what somebody does or did, and what is delivered, wishes nothing",
    arguments: [
      "elle rappelle en septembre", "nous demandons à contacter en septembre", "appel en septembre",
      "belt ons in november terug", "ne pas rappeler", "demande livraison en septembre, rappeler",
    ])
  func waitsNotElsewhere(notes: String) throws {
    #expect(try heard(notes).told.wait == nil, "\(notes)")
  }

  @Test(
    "A period that has begun is this one, and none of next year",
    arguments: [
      ("Please ring me in March", "2024-03-10"), ("Bitte rufen Sie mich im März an", "2024-03-10"),
      ("Please call me in spring", "2024-04-04"),
      ("Bitte im Frühling wieder anrufen", "2024-04-04"),
      ("Please ring me after Easter", "2024-04-09"),
      ("Bitte rufen Sie mich nach Ostern an", "2024-04-09"),
    ])
  func begun(notes: String, day: String) throws {
    #expect(try heard(notes, on: day).told.wait == nil, "\(notes)")
  }

  @Test(
    "After a feast is after the one that holds the day",
    arguments: ["Please ring me after Christmas", "Bitte rufen Sie mich nach Weihnachten an"])
  func feast(notes: String) throws {
    let wait = try heard(notes, on: "2023-12-24").told.wait?.until
    #expect(wait?.description == "2023-12-27", "\(notes)")
  }

  @Test(
    "Goods, calls wanted now, complaints, what they want or do, our plans, new addresses: no wish",
    arguments: [
      "No delivery before September, please call me about it.",
      "Cannot come to you before September, please call.",
      "No call from you before September is not an option, ring me tomorrow!",
      "Please call me about the kitchen in September",
      "Not happy that nobody called us before June.",
      "Nobody called before September as promised.",
      "No answer to my mail until September would be a disgrace.",
      "She wants to get the delivery in September.", "Wants to get 400 chairs in September.",
      "Wants to call in at the shop in September.", "We asked them to call us in September.",
      "Sent the quote. Chase them in September.", "No decision yet. Ring her in September.",
      "Call him after summer.", "She will leave it until September",
      "Please hold the order until September",
      "Please contact us from September at our new address.",
      "Please call our new office from September.",
      "Keine Lieferung vor September, bitte rufen Sie mich dazu an.",
      "Kann nicht vor September zu Ihnen kommen, bitte anrufen.",
      "Niemand hat uns vor Juni angerufen.", "Kein Anruf vor Juni, wie versprochen",
      "Möchte im September die neue Sorte probieren.",
      "Möchte Sie im September besuchen und vorher kurz telefonieren.",
      "Angebot geschickt. Ihn im September anrufen.", "Im September nachfassen",
      "Bitte kontaktieren Sie uns ab September unter der neuen Adresse.",
    ])
  func waitsNot(notes: String) throws {
    #expect(try heard(notes).told.wait == nil, "\(notes)")
    #expect(try heard(notes, type: "Email,Inbound").told.wait == nil, "\(notes)")
  }

  // MARK: Who stops buying

  @Test(
    "Who plainly stops buying from us is a past customer",
    arguments: [
      ("That was our last order with you", "Email,Inbound"),
      ("This will be their last order with us", "Call,Inbound"),
      ("We have decided to go with another supplier", "Email,Inbound"),
      ("cannot order from you any more", "Email,Inbound"),
      ("placing no further orders", "Call,Outbound"), ("Discharged", "Visit,Outbound"),
      ("Discharged. Very happy with outcome", "Visit,Outbound"),
      ("moved to Spain", "Call,Outbound"),
      ("Das war unsere letzte Bestellung bei Ihnen", "Email,Inbound"),
      ("kauft jetzt bei Großbäckerei Huber, nicht mehr bei uns", "Call,Outbound"),
      ("kauft nicht mehr bei uns", "Call,Outbound"),
      ("Daher bestellen wir bei euch nicht mehr", "Email,Inbound"),
      ("Wir kaufen jetzt bei Huber, nicht mehr bei Ihnen", "Email,Inbound"),
      ("Kauft jetzt alles bei Huber", "Call,Outbound"), ("ist ausgewandert", "Call,Outbound"),
    ])
  func former(notes: String, type: String) throws {
    let heard = try heard(notes, type: type)
    #expect(heard.told.end?.isFormer == true, "\(notes)")
    #expect(!heard.row.signals.contains(.personGone), "\(notes)")
  }

  @Test(
    "A latest order, a channel, a part of the range, a size or a pause is no farewell",
    arguments: [
      "Letzte Bestellung bei uns war im März, nachfassen.", "Bestellt alles über den Webshop.",
      "Kauft inzwischen alles über die App.", "Bezieht alles über unseren Händler in Graz.",
      "Dies ist unsere letzte Bestellung für dieses Jahr, bis bald!",
      "Das war ihre letzte Bestellung im alten Laden",
      "That was their last order, 40 chairs, all arrived.",
      "It was their last order with us that had the scratch, all fine now.",
      "This was their final order of the year.",
      "Is placing no further order until the show, then two hundred.",
      "Cannot order the red ones from us any more, wants the green.",
      "She chose to go for a larger size and will order in spring.", "Went with a larger size",
      "His wife was discharged from hospital", "Talked about people who moved to Spain",
    ])
  func stays(notes: String) throws {
    #expect(try heard(notes).told.end?.isFormer != true, "\(notes)")
  }

  @Test(
    "A firm that closes has closed, whoever died there",
    arguments: [
      "Herr Haas ist leider verstorben, Tochter löst die Weinstube auf",
      "Mr Haas sadly died, his daughter is winding the Weinstube up",
    ])
  func closed(notes: String) throws {
    let end = try heard(notes, isFirm: true).told.end
    #expect(end?.how == .closed && end?.isOfContact == false, "\(notes)")
  }

  @Test(
    "A list of an event is not the list of whom we write to",
    arguments: [
      ("Please take my name off the list for Saturday, we are ill.", false),
      ("Please remove our name from the list of stall holders this year", false),
      ("Please take my name off the waiting list", false),
      ("Please take my name off your list", true),
      ("Please remove our name from the list of customers", true),
    ])
  func lists(notes: String, isEnd: Bool) throws {
    let end = try heard(notes, type: "Email,Inbound").told.end
    #expect((end?.how == .doNotContact) == isEnd, "\(notes)")
  }

  @Test("A month with a short year is that month")
  func shortYear() throws {
    let end = try heard("RIP Jan 24", type: "Note,").told.end
    #expect(end?.how == .deceased && end?.since == Day(iso: "2024-01-31"))
  }

  // MARK: Complaints and slips

  @Test(
    "Addresses, deliveries and questions of a ticket complain of nothing",
    arguments: [
      "Rechnung geht auf die neue Adresse.", "Familie ist verzogen, neue Anschrift folgt.",
      "Sendung geht ab Montag raus, wann kommt sie?", "Anfrage: hält nicht nur bei Holz, oder?",
      "Wann gehen ab Werk die Kartons?", "Stoff geht auf Rechnung",
    ])
  func tickets(notes: String) throws {
    #expect(try !heard(notes, type: "Ticket,Inbound").row.signals.contains(.complaint), "\(notes)")
    let broken = try heard("Die Sohle geht ab", type: "Ticket,Inbound")
    #expect(broken.row.signals.contains(.complaint))
  }

  @Test(
    "A complaint by its type is one, whichever office of ours has it",
    arguments: [
      "Die Ware war kaputt. Reklamation läuft bei der Buchhaltung.",
      "Reklamation liegt bei der Technik.", "Beschwerde geht an den Chef.",
    ])
  func complaints(notes: String) throws {
    #expect(try heard(notes, type: "Reklamation,Inbound").row.kind == .complaint, "\(notes)")
  }

  @Test("Who did not attend slipped, and what we called off is no slip of theirs")
  func slips() throws {
    for notes in ["DNA", "FTA"] {
      #expect(try heard(notes, type: "Meeting,").row.signals.contains(.brokenByThem), "\(notes)")
    }
    for notes in ["Cancelled by clinic", "Cancelled by us", "Termin von uns abgesagt"] {
      let signals = try heard(notes, type: "Meeting,").row.signals
      #expect(!signals.contains(.brokenByThem), "\(notes)")
    }
  }
}
