import Basics
import Intake
import Testing

@Suite("Rows find whom they mean by a telephone, an initial or a firm's own row")
struct IndirectJoinTests {
  static let contacts = """
    First Name,Last Name,Company,Phone Number 1,Email 1
    Ada,Quill,Quill Tiles,+44 20 7946 0301,ada@quill.example
    Bert,Moss,Moss Vets,+44 20 7946 0302,bert@moss.example
    Cleo,Fane,Fane Boats,+44 20 7946 0303,cleo@fane.example

    """

  @Test(
    "A customer's number in a log of calls is a telephone's, however it is written",
    arguments: ["+442079460301", "442079460301", "00442079460301", "+44 20 7946 0301"])
  func telephones(number: String) throws {
    let calls = """
      direction,from,to,answered,duration,Call start time,Customer number,Call ID
      outbound,442079460900,442079460301,Yes,120,2024-03-02 10:00:00,\(number),c1
      inbound,442079460302,442079460900,Yes,60,2024-03-03 10:00:00,+442079460302,c2
      inbound,anonymous,442079460900,Yes,60,2024-03-04 10:00:00,anonymous,c3
      outbound,442079460900,442079460303,No,0,2024-03-05 10:00:00,+442079460303,c4

      """
    let run = try IntakeRun([("contacts.csv", Self.contacts), ("calls.csv", calls)])
    #expect(Set(run.touched) == Set(run.sink.customers.map(\.id)))
    #expect(run.sink.customers.count == 3)
  }

  @Test("An initial and a last name mean the one person of the list who fits, and of two nobody")
  func initials() throws {
    let list = """
      ID;Prénom;Nom;Adresse e-mail
      11;Éloïse;Tavel;eloise@tavel.example
      12;Marc;Rouvier;marc@rouvier.example
      13;Maude;Rouvier;maude@rouvier.example
      14;Jean-Luc;Osty;jl@osty.example

      """
    let orders = """
      ID;Client;Total;Date
      1;É. Tavel;20,00 €;14/01/2024 10:00:00
      2;M. Rouvier;30,00 €;15/01/2024 10:00:00
      3;J. Osty;40,00 €;16/01/2024 10:00:00

      """
    let run = try IntakeRun([("clients.csv", list), ("commandes.csv", orders)])
    #expect(run.touched == ["11", "14", "m rouvier"])
    #expect(run.summaries["clients.csv"]?.findings.contains { $0.code == "shared-names" } == true)
  }

  @Test("A person whose firm has a row of its own above belongs to it; of two firms to neither")
  func persons() throws {
    let list = """
      External ID,Name,Related Company,Email
      p1,Fane Boats,,office@fane.example
      p2,Cleo Fane,Fane Boats,cleo@fane.example
      p3,Moss Vets,,office@moss.example
      p4,Moss Vets,,desk@moss.example
      p5,Bert Moss,Moss Vets,bert@moss.example
      p6,Ada Quill,,ada@quill.example

      """
    let log = """
      Date,Customer Email,Type,Notes
      2024-02-01,cleo@fane.example,Call,spoke about the keel
      2024-02-02,ada@quill.example,Call,spoke about the tiles

      """
    let run = try IntakeRun([("partners.csv", list), ("log.csv", log)])
    #expect(run.sink.customers.map(\.id) == ["p1", "p3", "p4", "p5", "p6"])
    #expect(run.touched == ["p1", "p6"])
  }

  @Test("A whole question for a recommendation makes events of answers, “NPS” on a list does not")
  func questions() throws {
    let list = """
      Customer No,Company,Email
      C1,Quill Tiles,ada@quill.example
      C2,Moss Vets,bert@moss.example

      """
    let answers = """
      Respondent ID,Start Date,Email Address,First Name,Last Name,How likely is it that you would recommend us?,What could be better?
      901,03/14/2024 10:00:00 AM,ada@quill.example,Ada,Quill,2,Nobody rang back.
      902,03/15/2024 10:00:00 AM,bert@moss.example,Bert,Moss,9,

      """
    let run = try IntakeRun([("customers.csv", list), ("answers.csv", answers)])
    #expect(run.touched == ["C1", "C2"])
    #expect(run.sink.rows.map(\.side) == [.theirs, .theirs])
    let scored = """
      Customer No,Company,Email,Start Date,NPS
      C1,Quill Tiles,ada@quill.example,2024-03-14,2
      C2,Moss Vets,bert@moss.example,2024-03-15,9

      """
    #expect(try IntakeRun([("customers.csv", scored)]).sink.rows.isEmpty)
  }
}
