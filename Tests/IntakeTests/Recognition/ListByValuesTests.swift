import Basics
import Intake
import Testing

@Suite("The id of a list is what a log names its rows by")
struct ListByValuesTests {
  private static let accounts =
    "A/C No,Account,Town,Opened\nASH1,Ash Schools,York,03/09/2012\nBIR1,Birk Hotel,Hull,19/05/2014\nELM1,Elm Bakery,Leeds,11/02/2019\n"
  private static let log =
    "Line,A/C No,Date,Contact Type,Comments\n1,ASH1,14/05/2024,Call,fine\n2,BIR1,16/05/2024,Visit,fine\n3,ASH1,20/06/2024,Call,fine\n4,ELM1,21/06/2024,Call,fine\n"

  @Test("An account beside the day it was opened is a customer, where another table names it")
  func opened() throws {
    let run = try IntakeRun([("accounts.csv", Self.accounts), ("log.csv", Self.log)])
    #expect(run.sink.customers.map(\.id) == ["ASH1", "BIR1", "ELM1"])
    #expect(run.sink.customers.map(\.name) == ["Ash Schools", "Birk Hotel", "Elm Bakery"])
    #expect(run.touched == ["ASH1", "BIR1", "ELM1"])
  }

  @Test(
    "Whatever a trade calls its customers, their names stand before whom to ask for",
    arguments: ["Practice", "School", "Pub/Restaurant", "Praxis/Firma", "Einrichtung"])
  func namedByCells(header: String) throws {
    let text =
      "Ref,\(header),Town,Contact,Phone,Email\n1,Adler Dental,York,Ilse Frank,040 111111,a@b.example\n"
      + "2,The Birk,York,Bert Olm,040 222222,c@d.example\n3,Elm & Sons,Hull,Una Vale,040 333333,e@f.example\n"
    let run = try IntakeRun([("list.csv", text)])
    #expect(run.sink.customers.map(\.name) == ["Adler Dental", "The Birk", "Elm & Sons"])
  }

  @Test("A town, a title and a remark behind the person are no name of a firm")
  func notNamedByCells() throws {
    let text =
      "Ref,Town,Contact,Email,Job\n1,York,Ilse Frank,a@b.example,Head Chef\n2,York,Bert Olm,c@d.example,Owner\n"
      + "3,Hull,Una Vale,e@f.example,Buyer\n"
    let names = try IntakeRun([("list.csv", text)]).sink.customers.map(\.name)
    #expect(names.allSatisfy { !["York", "Hull", "Head Chef", "Owner", "Buyer"].contains($0) })
  }

  @Test(
    "A row each with a day and a sum is a list, where another table has its numbers as customers'")
  func namedByKeys() throws {
    let run = try IntakeRun([
      (
        "customers.csv",
        "id,name,registered,email,total_spend\ncu_1,Nell,2024-01-03,nell@n.example,100.00\n"
          + "cu_2,Ugo,2024-01-05,ugo@u.example,0.00\n"
      ),
      (
        "payments.csv",
        "payment_id,payment_date,customer_id,amount,status\np1,2024-03-01,cu_1,50.00,paid\n"
          + "p2,2024-04-01,cu_1,50.00,paid\np3,2024-04-02,cu_2,80.00,failed\n"
      ),
    ])
    #expect(run.sink.customers.map(\.id) == ["cu_1", "cu_2"])
    #expect(run.touched == ["cu_1", "cu_2"])
  }

  @Test("Who stands there again under another number, beside a day and money, came again")
  func cameAgain() throws {
    let run = try IntakeRun([
      (
        "teilnehmer.csv",
        "Order #,Order Date,First Name,Last Name,Email,Attendee #,Total Paid,Attendee Status\n"
          + "1,2024-03-01,Ida,Holm,ida@h.example,71,20.00,Checked In\n2,2024-04-02,Ida,Holm,ida@h.example,82,25.00,Checked In\n"
          + "2,2024-04-02,Info Requested,Info Requested,Info Requested,83,25.00,Attending\n"
          + "3,2024-04-03,Jo,Beck,jo@b.example,84,25.00,Refunded\n"
      )
    ])
    #expect(run.touched == ["ida@h.example", "jo@b.example"])
    #expect(run.sink.rows.map { $0.revenue ?? "-" } == ["20.00", "25.00", "-"])
  }

  @Test("A deal that names its party is no customer, though it has a number, a name and an owner")
  func deals() throws {
    let run = try IntakeRun([
      (
        "contacts.csv",
        "Id,Name,Company Name,Email,Last Activity Date\n1,Ida Holm,Holm Vets,ida@holm.example,2024-03-01\n"
          + "2,Jo Brik,Brik Kennels,jo@brik.example,2024-03-02\n"
      ),
      (
        "deals.csv",
        "Name,Id,Primary Contact,Company Name,Value,Stage,Added On,Estimated Close Date\n"
          + "Holm – shelf,81,Ida Holm,Holm Vets,900,Won,2024-01-05,2024-02-05\n"
          + "Brik – gate,82,Jo Brik,Brik Kennels,800,Quote,2024-02-06,\n"
      ),
    ])
    #expect(run.sink.customers.map(\.id) == ["1", "2"])
    // Before them stand the days of last contact of the list.
    #expect(run.sink.rows.suffix(2).map(\.kind) == [.deal, .deal])
    #expect(Set(run.touched) == ["1", "2"])
  }

  @Test("What sort of customer somebody is makes no log of a list")
  func sorts() throws {
    let seen = try inspected(
      "Name,Company,Email,Type,Owner,Created\nIda Holm,Holm Vets,ida@holm.example,Customer,Dana,9/27/2024\n"
        + "Jo Brik,Brik Kennels,jo@brik.example,Supplier,Dana,1/27/2025\n")
    #expect(seen.role == .customers)
  }

  @Test("A list of firms and one of their persons are one base, and a log may name either")
  func firmsAndPersons() throws {
    let run = try IntakeRun([
      ("firms.csv", "Company,City,Phone\nAlba,Bonn,+49 228 555100\nBern,Ulm,+49 731 555101\n"),
      (
        "people.csv",
        "Name,Company,Email,Role\nAnna Alt,Alba,anna@alba.example,CEO\nBert Bau,Bern,bert@bern.example,Buyer\n"
      ),
      (
        "log.csv",
        "Date,Contact,Channel,Notes\n2024-05-01,Anna Alt,Call,x\n2024-05-03,Bert Bau,Email,y\n"
      ),
    ])
    #expect(run.sink.customers.map(\.id) == ["Alba", "Bern"])
    #expect(run.touched == ["Alba", "Bern"])
  }

  @Test("The address of a name's page is no id of anybody")
  func links() throws {
    let run = try IntakeRun([
      (
        "people.csv",
        "Name,Company,Email\nGreta Holm,Holm,greta@holm.example\nIvo Brik,Brik,ivo@brik.example\n"
      ),
      (
        "log.csv",
        "Title,Contact,Date,Channel\nx,Greta Holm (https://pages.example/Greta-1f2e),2024-05-01,Call\n"
          + "y,Ivo Brik (https://pages.example/Ivo-77aa),2024-05-02,Call\n"
      ),
    ])
    #expect(run.touched == ["Greta Holm", "Ivo Brik"])
  }

  @Test("A cell that names two listed customers speaks of both")
  func twoNames() throws {
    let run = try IntakeRun([
      ("clients.csv", "Client,Email\nOak Farm,a@oak.example\nPetty Mill,b@petty.example\n"),
      (
        "log.csv",
        "Client,Date,Type,Notes\n\"Oak Farm,Petty Mill\",2024-03-01,Visit,both came\nOak Farm,2024-03-02,Call,fine\n"
          + "\"Oak Farm,Nobody Known\",2024-03-03,Call,fine\n"
      ),
    ])
    #expect(run.sink.rows.count { $0.day == "2024-03-01" } == 2)
    #expect(run.sink.rows.filter(\.isFurther).count == 1)
  }

  @Test("A short header that both have names the customer where its numbers come again")
  func shortHeader() throws {
    let run = try IntakeRun([
      ("patienten.csv", "Nr;Naam;Telefoon\n001;Ida Holm;555 01 01\n002;Jo Beck;555 01 02\n"),
      (
        "afspraken.csv",
        "Datum;Nr;Soort;Opmerking\n12-05-2024;001;Controle;alles goed\n14-05-2024;002;Controle;later terug\n17-05-2024;001;Telefoon;belt zelf\n"
      ),
    ])
    #expect(run.touched == ["001", "002"])
  }

  @Test("A log's own numbers are no customers, though a list has the same")
  func ownNumbers() throws {
    let run = try IntakeRun([
      ("kunden.csv", "Nr;Name\n1;Ida Holm\n2;Jo Beck\n3;Al Ray\n"),
      (
        "log.csv",
        "Nr;Datum;Name;Art\n1;12.05.2024;Jo Beck;Anruf\n2;14.05.2024;Jo Beck;Besuch\n3;17.05.2024;Al Ray;Anruf\n"
      ),
    ])
    #expect(run.touched == ["2", "3"])
  }

  @Test("A sum in the middle of a list is no customer")
  func sum() throws {
    let run = try IntakeRun([
      (
        "kunden.csv",
        "Kdnr;Name;Umsatz\n1001;Ida Holm;12,00\nZwischensumme;;12,00\n1002;Jo Beck;7,00\nSumme;;19,00\n"
      ),
      ("log.csv", "Kdnr;Datum;Art\n1001;12.05.2024;Anruf\n1002;13.05.2024;Anruf\n"),
    ])
    #expect(run.sink.customers.map(\.id) == ["1001", "1002"])
  }

  @Test("A row of a group whose day cannot be is of the customer above it")
  func lostDay() throws {
    let run = try IntakeRun([
      (
        "book.csv",
        "Client,Date,What,Notes\nIda Holm,12/05/2024,Visit,tea\n,13/06/2024,Visit,cake\nJo Beck,14/05/2024,Visit,out\n,3?/06/2024,Phone call,rang\n"
      )
    ])
    #expect(run.sink.rejects.map(\.key) == ["Jo Beck"])
  }

  @Test("Numbers of our people are no names of them")
  func owners() throws {
    let run = try IntakeRun([
      ("kunden.csv", "Customer ID,Name,Owner\nK1,Ida Holm,17\nK2,Jo Beck,18\n"),
      ("log.csv", "Customer ID,Date,Type\nK1,2024-05-12,Call\nK2,2024-05-13,Call\n"),
    ])
    #expect(run.sink.customers.map(\.owner) == [nil, nil])
  }
}
