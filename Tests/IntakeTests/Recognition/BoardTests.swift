import Basics
import Intake
import Testing

@Suite("Boards: groups with a title and a header each, and tables within the table")
struct BoardTests {
  private static let board = """
    Kunden,,,,,
    ,,,,,
    Aktiv,,,,,
    Name,Aufgaben,Betreuer,Status,Letzter Kontakt,Eintrag-ID
    Quill Druck,"Muster, Angebot",Ida Roth,Aktiv,2024-05-06,90001
    Aufgaben,Name,Betreuer,Status,Datum,Eintrag-ID
    ,Muster,Ida Roth,Fertig,2024-06-01,91001
    ,Angebot,Jan Beck,Offen,2024-06-02,91002
    Moss Garten,,Jan Beck,Aktiv,2024-05-09,90002
    ,,,,,
    Ehemalige,,,,,
    Name,Aufgaben,Betreuer,Status,Letzter Kontakt,Eintrag-ID
    Fane Holz,,Ida Roth,Verloren,2023-01-11,90003

    """

  @Test("Tasks within an item are nobody, and date no contact")
  func tasks() throws {
    let run = try IntakeRun([("board.csv", Self.board)])
    #expect(run.sink.customers.map(\.name) == ["Quill Druck", "Moss Garten", "Fane Holz"])
    #expect(run.sink.rows.map(\.day) == ["2024-05-06", "2024-05-09", "2023-01-11"])
    #expect(run.codes.contains("inner-table"))
  }

  @Test("A row that leaves its first cell out is of the table where no inner header stands above")
  func blanks() throws {
    let text = """
      Clients,,,,
      Name,Owner,Status,Last contact,Client ID
      Quill Press,Ida Roth,Active,2024-05-06,90001
      ,Jan Beck,Active,2024-05-08,90002

      """
    let run = try IntakeRun([("board.csv", text)])
    #expect(!run.codes.contains("inner-table"))
    #expect(run.sink.customers.map(\.id) == ["90001", "90002"])
  }
}
