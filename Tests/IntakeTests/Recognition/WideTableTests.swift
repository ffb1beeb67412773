import Basics
import Intake
import Testing

@Suite("Wide tables: a row a customer, a column a contact")
struct WideTableTests {
  @Test(
    "Columns that differ by a number, a year or a season alone are a contact each",
    arguments: [
      "1. Wartung,2. Wartung", "Service 2023,Service 2024", "1e onderhoud,2e onderhoud",
      "Visit Spring 2023,Visit Spring 2024", "Wartung 1 Datum,Wartung 2 Datum",
    ])
  func series(headers: String) throws {
    let text = "No,Name,\(headers)\nA1,Ada Quill,2023-03-14,2024-03-18\nA2,Bert Moss,2023-04-02,\n"
    let run = try IntakeRun([("list.csv", text)])
    #expect(run.sink.rows.map(\.day) == ["2023-03-14", "2024-03-18", "2023-04-02"])
    #expect(run.sink.rows.map(\.kind) == [.visit, .visit, .visit])
  }

  @Test("Days without a year are of the year that their column is called after")
  func years() throws {
    let text = """
      No;Name;Wartung 2023;Wartung 2024
      A1;Ada Quill;14.03.;18.03.
      A2;Bert Moss;02.10.;

      """
    let run = try IntakeRun([("list.csv", text)])
    #expect(run.sink.rows.map(\.day) == ["2023-03-14", "2024-03-18", "2023-10-02"])
  }

  @Test("A day beside a report of the same number is that of the report, be there no id at all")
  func reports() throws {
    let text = """
      Kunde;Ort;Besuch 1;Datum 1;Besuch 2;Datum 2
      Café Blau;Kiel;Filter neu;14.03.2023;ok;18.03.2024
      Hotel Grün;Plön;ok;09.04.2023;;

      """
    let run = try IntakeRun([("touren.csv", text)])
    #expect(
      run.sink.rows.map { "\($0.key) \($0.day)" } == [
        "Café Blau 2023-03-14", "Café Blau 2024-03-18", "Hotel Grün 2023-04-09",
      ])
    #expect(run.sink.rows.allSatisfy { $0.kind == .visit })
  }

  @Test(
    "Birthdays of children, instalments and terms are no series of contacts",
    arguments: ["Child 1,Child 2", "Instalment 1,Instalment 2", "Rate 1,Rate 2"])
  func others(headers: String) throws {
    let text = """
      No,Name,Last visit,\(headers)
      A1,Ada Quill,2024-01-05,2013-03-14,2024-03-18
      A2,Bert Moss,2024-01-06,2013-04-02,2024-04-02

      """
    let run = try IntakeRun([("list.csv", text)])
    #expect(run.sink.rows.map(\.day) == ["2024-01-05", "2024-01-06"])
  }

  @Test(
    "The day of the last payment is theirs, and no contact of anybody's else",
    arguments: ["Letzter Beitrag", "Last contribution", "Dernière cotisation", "Last dues paid"])
  func payments(header: String) throws {
    let text = "Member No,Name,\(header)\nM1,Ada Quill,2024-01-05\nM2,Bert Moss,2024-01-06\n"
    let run = try IntakeRun([("members.csv", text)])
    #expect(run.sink.rows.map(\.side) == [.theirs, .theirs])
    #expect(run.sink.rows.allSatisfy { !$0.kind.isPersonal })
  }
}
