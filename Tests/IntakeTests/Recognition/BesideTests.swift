import Basics
import CSV
import Intake
import Testing

@Suite("Tables beside the customers are none of them")
struct BesideTests {
  private static let lists = [
    ("customers.csv", "customerID,companyName,phone\n1,Ash Ltd,555 0101\n2,Birk Ltd,555 0102\n"),
    (
      "orders.csv",
      "orderID,customerID,employeeID,orderDate\n11,1,1,2024-05-01\n12,2,2,2024-05-02\n13,1,1,2024-05-09\n"
    ),
  ]

  @Test(
    "Things that nothing dated refers to are no customers, though their numbers are",
    arguments: [
      "productID,productName\n1,Tea\n2,Milk\n3,Salt\n",
      "regionID,regionDescription\n1,North\n2,South\n",
      "id,name,unit_price\n1,Green Tea,4.50\n2,Black Tea,3.50\n",
      "Category No,Category Name\n1,Hot Drinks\n2,Cold Drinks\n",
      "sales_rep,team,office\nAl Ray,North,Hull\nBe Lee,South,York\n",
    ])
  func things(_ text: String) throws {
    let run = try IntakeRun(Self.lists + [("beside.csv", text)])
    #expect(run.sink.customers.map(\.id) == ["1", "2"])
    #expect(run.roles.setAside[2] != nil)
  }

  @Test(
    "Our own people are neither customers nor contacts",
    arguments: [
      "employeeID,lastName,firstName,hireDate,reportsTo\n1,Ray,Al,1992-05-01,2\n2,Lee,Be,1992-08-14,\n",
      "Personal-Nr;Vorname;Nachname;Eingestellt am\n1;Al;Ray;01.05.1992\n2;Be;Lee;14.08.1992\n",
    ])
  func ownPeople(_ text: String) throws {
    let run = try IntakeRun(Self.lists + [("staff.csv", text)])
    #expect(run.sink.customers.map(\.id) == ["1", "2"])
    #expect(run.roles.setAside[2] == .ownPeople)
    #expect(run.sink.rows.count == 3)
  }

  @Test("A second list of customers stays one, though nobody has contacted any of them")
  func uncontacted() throws {
    let run = try IntakeRun(
      Self.lists + [("new.csv", "customerID,companyName,phone\n7,Yew Ltd,555 0107\n")])
    #expect(run.sink.customers.map(\.id) == ["1", "2", "7"])
  }

  @Test("Of a log that names nobody, the number that comes again on other days is the customer's")
  func repeatedNumber() throws {
    let run = try IntakeRun([
      (
        "log.csv",
        "Datum;Nr;Art;Richtung;Wer;Notiz\n02.05.2024;71;Telefon;aus;Ina Holm;Rückfrage\n"
          + "03.05.2024;72;Telefon;ein;Jo Behn;Bitte um Angebot\n"
          + "06.05.2024;73;E-Mail;aus;Ina Holm;Angebot verschickt\n"
          + "07.05.2024;71;Telefon;aus;Jo Behn;Termin vereinbart\n"
          + "08.05.2024;74;Telefon;ein;Ina Holm;Nachfrage\n09.05.2024;72;Telefon;aus;Ina Holm;Zusage\n"
      )
    ])
    #expect(run.touched == ["71", "72", "73", "74"])
  }

  @Test(
    "A row that sums up a list of customers is none of them",
    arguments: ["Summe;;;;2 Kunden", "Gesamt: 2;;;;", "TOTAL 2 clients;;;;12", ";Total;;;2"])
  func sums(_ row: String) throws {
    let seen = try inspected(
      "Kundennr;Firma;Ort;Telefon;Bemerkung\nK1;Ahorn;Kiel;0431 555010;\nK2;Buche;Kiel;0431 555011;\n"
        + row + "\n")
    #expect(seen.rows == 2)
    #expect(seen.problems.contains { $0.code == "footer" })
  }

  @Test("A rank that says that there is nobody left ends the relationship")
  func rank() throws {
    let run = try IntakeRun([
      (
        "accounts.csv",
        "Account ID,Account Name,Rating\n1,Ash,Active\n2,Birk,Shut Down\n3,Yew,Active\n"
      )
    ])
    #expect(run.sink.customers.map { $0.ending != nil } == [false, true, false])
  }
}
