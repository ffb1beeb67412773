import Basics
import Intake
import Testing

@Suite("Lists and logs as systems write them are read by their values")
struct SystemExportTests {
  @Test("Technical names: the number that both tables have, zeros or not, is the customer's")
  func technicalNames() throws {
    let run = try IntakeRun([
      (
        "DEBI.csv",
        "MND;DNR01;LKZ;NAM1;ANLD\n100;0000300401;DE;Ahorn Bau GmbH;20150105\n"
          + "100;0000300402;AT;Birke & Sohn;20150106\n100;0000300403;DE;Eibe Technik;20150107\n"
      ),
      (
        "BELEG.csv",
        "MND;BNR;ANLD;BLD;WERT1;DNR01;LFD\n100;0000004500;20231029;20231029;2.500,00;300401;20231119\n"
          + "100;0000004501;20231122;20231122;12.416,38;300402;20231213\n"
          + "100;0000004502;20231220;20231220;434,50-;300401;20240110\n"
          + "100;0000004503;20240115;20240115;99,90;300403;20240205\n"
          + "100;0000004504;20240119;20240119;10,90;300403;20240206\n"
      ),
    ])
    #expect(run.sink.customers.map(\.name) == ["Ahorn Bau GmbH", "Birke & Sohn", "Eibe Technik"])
    #expect(run.sink.rows.map(\.day).first == "2023-10-29")
    #expect(run.sink.rows.map(\.revenue).prefix(2) == ["2500.00", "12416.38"])
    #expect(run.touched == ["0000300401", "0000300402", "0000300403"])
  }

  @Test("A family stands beside persons, and is nobody's name")
  func households() throws {
    let run = try IntakeRun([
      (
        "people.csv",
        "Parish ID,First Name,Last Name,Status,Family,Home Street,City\n"
          + "501,Ida,Holm,Active,Holm Family,1 Elm St,York\n502,Jo,Holm,Active,Holm Family,1 Elm St,York\n"
          + "503,Al,Beck,Active,Beck Family,2 Elm St,York\n"
      ),
      (
        "giving.csv",
        "Date,Person ID,Amount\n2024-03-01,501,10.00\n2024-04-01,503,10.00\n2024-05-01,501,10.00\n"
      ),
    ])
    #expect(run.sink.customers.map(\.name) == ["Ida Holm", "Jo Holm", "Al Beck"])
  }

  @Test("An account's number is its id, and the account's name its name")
  func accounts() throws {
    let run = try IntakeRun([
      (
        "list.csv",
        "Account,Account Name,City\n10234,Harl Foods,Leeds\n10377,Ketter & Sons,York\n"
          + "10981,Brill Textiles,Hull\n"
      ),
      ("calls.csv", "Date,Account,Type\n2024-05-02,10234,Call\n2024-05-03,10377,Call\n"),
    ])
    #expect(run.sink.customers.map(\.id) == ["10234", "10377", "10981"])
    #expect(run.sink.customers.map(\.name) == ["Harl Foods", "Ketter & Sons", "Brill Textiles"])
    #expect(run.sink.customers.allSatisfy { $0.contactName == nil })
  }

  @Test("A number of a contact that comes again beside each name is whose the bill is")
  func numberBesideName() throws {
    let run = try IntakeRun([
      (
        "rechnungen.csv",
        "Nr.;Kontakt-Nr.;Kunde;Datum;Total;Status\nRE-1;1009;Inder Immobilien;22.03.2024;100.00;Bezahlt\n"
          + "RE-2;1010;Jost Elektro;24.03.2024;200.00;Annulliert\nRE-3;1009;Inder Immobilien;25.04.2024;300.00;Bezahlt\n"
      )
    ])
    #expect(run.touched == ["1009", "1010"])
    #expect(run.sink.rows.map(\.revenue) == ["100.00", nil, "300.00"])
  }

  @Test("A list with notes on few of its rows is no log of the days since when they are customers")
  func notesOfList() throws {
    let list =
      "Customer ID,Type,Name,Phone 1,Email,Address,City,State,Zip,OK to Text,Customer Since,Notes\n"
      + "551,Person,Ann Brook,(410) 555-0140,ann@m.example,10 Dock St,Annapolis,MD,21401,Yes,01/20/2021,\n"
      + "552,Business,Bay Florist,(410) 555-0141,bay@m.example,11 Dock St,Annapolis,MD,21401,Yes,02/21/2021,\n"
      + "553,Person,Earl Whit,(410) 555-0142,earl@m.example,12 Dock St,Annapolis,MD,21401,No,03/22/2021,Customer passed away 03/14/2024\n"
    let run = try IntakeRun([
      ("customers.csv", list),
      (
        "orders.csv",
        "RO,Customer ID,Posted Date,Total\n1,551,05/23/2024,10.00\n2,552,05/24/2024,10.00\n3,551,05/25/2024,10.00\n"
      ),
    ])
    #expect(run.sink.customers.map(\.id) == ["551", "552", "553"])
    #expect(run.sink.customers.map(\.ending?.how) == [nil, nil, .deceased])
  }

  @Test("Payments without a day are the money of the orders that they name")
  func amountsElsewhere() throws {
    let run = try IntakeRun([
      ("raw_customers.csv", "id,first_name,last_name\n1,Ida,H.\n2,Jo,B.\n3,Al,C.\n"),
      (
        "raw_orders.csv",
        "id,user_id,order_date,status\n1,1,2024-01-01,completed\n2,3,2024-01-02,completed\n3,2,2024-01-04,completed\n"
      ),
      (
        "raw_payments.csv",
        "id,order_id,payment_method,amount\n1,1,card,1000\n2,2,card,200\n3,2,coupon,50\n4,3,card,70\n"
      ),
    ])
    #expect(run.roles.setAside.isEmpty)
    #expect(run.sink.rows.map(\.revenue) == ["1000.00", "250.00", "70.00"])
  }

  @Test("Numbered days of contact on a list are a contact each")
  func series() throws {
    let run = try IntakeRun([
      (
        "list.csv",
        "Customer ID,Customer,Visit 1,Visit 2,Visit 3\nC1,Ann,2023-11-03,2024-01-10,\nC2,Bo,2023-10-07,,\n"
      )
    ])
    #expect(run.sink.rows.map(\.day) == ["2023-11-03", "2024-01-10", "2023-10-07"])
    #expect(run.sink.rows.map(\.kind) == [.visit, .visit, .visit])
  }

  @Test(
    "What is booked for so many minutes is a visit, and may lie ahead",
    arguments: ["Duration (mins.)", "Dauer (Min.)"])
  func bookings(length: String) throws {
    let text =
      "Date Time,Customer Name,Customer Email,Service,\(length),Price,Booking Id\n"
      + "2024-05-06 09:00,Isla Craig,isla@c.example,Advice,60,0,B1\n"
      + "2024-05-13 10:00,Derek Moss,derek@m.example,Advice,60,0,B2\n"
      + "2024-05-18 11:00,Isla Craig,isla@c.example,Advice,60,0,B3\n"
    #expect(
      try IntakeRun([("bookings.csv", text)]).sink.rows.map(\.kind) == [.visit, .visit, .visit])
  }
}
