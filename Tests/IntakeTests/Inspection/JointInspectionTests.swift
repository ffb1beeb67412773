import Basics
import Intake
import Testing

@Suite("Files are inspected as one run reads them")
struct JointInspectionTests {
  private func inspected(_ inputs: [(String, String)]) throws -> [Inspection] {
    let files = try inputs.map { try TemporaryFile($0.0, $0.1) }
    return withExtendedLifetime(files) {
      inspect(paths: files.map(\.path), settings: intakeSettings())
    }
  }

  private let cards =
    "Card No,Family,Town\n001,Haus Abel,Ulm\n002,Familie Roth,Ulm\n003,Schule Ost,Ulm\n"
  private let visits =
    "Card No,when,took\n002,3 May 2024,85.50\n001,8 May 2024,90.75\n002,8 June 2024,85.50\n003,9 June 2024,44.25\n"

  @Test("A card index is a list because another table names its cards")
  func cardIndex() throws {
    let seen = try inspected([("cards.csv", cards), ("visits.csv", visits)])
    #expect(seen.map(\.role) == [.customers, .interactions])
    #expect(seen.map(\.rows) == [3, 4])
    #expect(seen[0].preview.first?.first == "001")
  }

  @Test("Two persons of one firm are one customer where the log names firms")
  func firms() throws {
    let persons =
      "Company,First Name,Last Name,Email\nLake Hotel,Ina,Boe,ina@lake.example\n"
      + "Lake Hotel,Per,Dahl,per@lake.example\nNord Foto,Siv,Moe,siv@nord.example\n"
    let invoices =
      "Invoice No,Invoice Date,Company,Total\n1,2024-01-10,Lake Hotel,100.00\n2,2024-03-10,Nord Foto,50.00\n"
    let run = try IntakeRun([("persons.csv", persons), ("invoices.csv", invoices)])
    #expect(run.sink.customers.map(\.id) == ["Lake Hotel", "Nord Foto"])
    #expect(run.sink.customers.map(\.name) == ["Lake Hotel", "Nord Foto"])
    #expect(run.touched == ["Lake Hotel", "Nord Foto"])
  }

  @Test("A file that cannot be used is refused alone")
  func alone() throws {
    let seen = try inspected([
      ("cards.csv", cards), ("empty.csv", ""), ("visits.csv", visits),
      ("rota.csv", "Family,5/1/24,12/1/24,19/1/24\nHaus Abel,x,,x\nFamilie Roth,,x,\n"),
    ])
    #expect(seen.map(\.decision)[1] == .refuse && seen.map(\.decision)[3] == .refuse)
    #expect(seen[0].role == .customers && seen[2].role == .interactions)
    #expect(seen[3].problems.map(\.code) == ["cross-table"])
  }
}
