import Basics
import Intake
import Testing

/// Lists that somebody keeps by hand, without numbers: who it is, where they live, when we last
/// spoke.
@Suite("A book kept by hand is a list: its day is that of the last contact, its names are its ids")
struct BookByHandTests {
  @Test(
    "In any language, with since when they are customers",
    arguments: [
      "Name,Address,Phone,Customer since,Last contact,Notes",
      "Name,Adresse,Telefon,Kunde seit,Letzter Kontakt,Bemerkungen",
      "Nom,Adresse,Téléphone,Client depuis,Dernier contact,Remarques",
      "Nome,Indirizzo,Telefono,Cliente dal,Ultimo contatto,Note",
      "Naam,Adres,Telefoon,Klant sinds,Laatste contact,Opmerkingen",
    ])
  func languages(header: String) throws {
    let run = try IntakeRun([
      (
        "book.csv",
        header + "\nFam. Poel,Dijkweg 4,030-11,2014,12.5.2023,ok\n"
          + "Hr. Quint,Lindelaan 2,030-12,2019,30.3.2023,\nBakkerij Rook,Markt 7,030-13,2012,28.4.2023,\n"
      )
    ])
    #expect(run.sink.customers.map(\.id) == ["Fam. Poel", "Hr. Quint", "Bakkerij Rook"])
    #expect(run.sink.rows.map(\.day) == ["2023-05-12", "2023-03-30", "2023-04-28"])
  }

  @Test("Two of one name at two places are two")
  func namesakes() throws {
    let rows = (1...9).map {
      "Family \(["", "Ash", "Birch", "Cole", "Dean", "Eade", "Ford", "Gill", "Hale", "Ives"][$0]),\($0) Mill Lane,\(10 + $0).4.2023\n"
    }
    let run = try IntakeRun([
      (
        "book.csv",
        "Name,Address,Last contact\n" + rows.joined() + "Family Ash,40 High Street,30.4.2023\n"
      )
    ])
    #expect(run.sink.customers.count == 10)
    #expect(Set(run.sink.customers.map(\.id)).count == 10)
    #expect(run.sink.customers.filter { $0.name == "Family Ash" }.count == 2)
  }

  @Test(
    "Who does not know when it was has not said never",
    arguments: ["?", "??", "unknown", "unbekannt"])
  func notKnown(cell: String) throws {
    let run = try IntakeRun([
      ("book.csv", "ID,Name,Last contact\n1,Ann Ash,2023-04-11\n2,Bo Birch,\(cell)\n3,Cy Cole,\n")
    ])
    #expect(run.sink.rejects.map(\.key) == ["2"])
    #expect(run.sink.customers.map(\.id) == ["1", "2", "3"])
  }

  @Test("“Name” of one word beside a first name is the last name, and a firm is before both")
  func lastNames() throws {
    let run = try IntakeRun([
      (
        "list.csv",
        "Kd-Nr;Firma;Vorname;Name\n1;Bäckerei Ahorn;Karl;Klein\n2;;Jürgen;Weiß\n3;Hotel Buche;;\n"
      )
    ])
    #expect(run.sink.customers.map(\.name) == ["Bäckerei Ahorn", "Jürgen Weiß", "Hotel Buche"])
  }
}

/// Files of one run written by one hand.
@Suite("An open order of days is read as the other files of the run write theirs, and said")
struct BorrowedDateOrderTests {
  private static let list = "ID,Name,Since\n1,Ann,8/31/2021\n2,Bo,1/15/2022\n"
  private static let log = "ID,Date,Type\n1,3/1/2023,Call\n2,3/4/2023,Call\n1,5/2/2023,Visit\n"

  @Test("Days under thirteen beside a list with 8/31")
  func borrowed() throws {
    let run = try IntakeRun([("list.csv", Self.list), ("log.csv", Self.log)])
    #expect(run.sink.rows.map(\.day) == ["2023-03-01", "2023-03-04", "2023-05-02"])
    #expect(run.codes.contains("date-order-inferred"))
  }

  @Test("Alone, and beside files that contradict each other, it stays a question")
  func open() {
    #expect(throws: InputError.self) { try IntakeRun([("log.csv", Self.log)]) }
    let run = try? IntakeRun([
      ("list.csv", Self.list), ("log.csv", Self.log),
      ("mails.csv", "ID,Date,Type\n1,31/8/2022,Email\n2,15/1/2023,Email\n"),
    ])
    #expect(run?.sink.rows.contains { $0.kind == .call || $0.kind == .visit } != true)
  }
}
