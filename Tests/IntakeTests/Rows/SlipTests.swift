import Basics
import Testing

@testable import Intake

@Suite("Slips of what came in")
struct SlipTests {
  @Test("A call that came in is theirs, and the day we rang back is our contact")
  func calls() throws {
    let text =
      "Slip,Taken on,Who called,Company,Message,Rang back on,Settled\n"
      + "1,2024-05-06,Mr Lowe,Lowe Haulage,price of tyres,2024-05-07,yes\n"
      + "2,2024-06-03,Mr Lowe,Lowe Haulage,asks for his invoice,,no\n"
      + "3,2024-06-04,Ms Dunn,Dunn Timber,sends thanks,,yes\n"
    let rows = try IntakeRun([("slips.csv", text)]).sink.rows
    #expect(rows.map(\.day) == ["2024-05-06", "2024-05-07", "2024-06-03", "2024-06-04"])
    #expect(rows.map(\.side) == [.theirs, .ours, .theirs, .theirs])
    #expect(rows.allSatisfy { $0.kind == .call && $0.state == .done })
  }

  @Test("Who rang stands beside the firm, and is no side of a row")
  func caller() throws {
    let text =
      "Datum;Anrufer;Firma;Anliegen;Rückruf am\n06.05.2024;Hr. Lang;Lang Bau;Angebot Dach;07.05.2024\n"
      + "13.05.2024;Fr. Mai;Mai Druck;Flyer eilig;13.05.2024\n03.06.2024;Hr. Lang;Lang Bau;will Preis;\n"
      + "25.06.2024;Fr. Mai;Mai Druck;Karten;26.06.2024\n"
    let run = try IntakeRun([("telefon.csv", text)])
    #expect(run.touched == ["Lang Bau", "Mai Druck"])
    #expect(run.sink.rows.map(\.side) == [.theirs, .ours, .theirs, .ours, .theirs, .theirs, .ours])
  }

  @Test("A day on which an answer is wanted is none")
  func wanted() throws {
    let text =
      "Date,Customer,Notes,Callback requested by\n2024-05-06,Oak,rang about tyres,2024-05-08\n"
      + "2024-05-10,Elm,rang about glass,2024-05-13\n"
    #expect(try IntakeRun([("calls.csv", text)]).sink.rows.count == 2)
  }

  @Test("What we wrote is ours")
  func written() throws {
    let text =
      "Who,When,What we wrote\nOak Farm,2024-01-10,Holiday card\nElm Farm,2024-02-11,Thank-you note\n"
      + "Oak Farm,2024-03-11,Thank-you note\n"
    let rows = try IntakeRun([("cards.csv", text)]).sink.rows
    #expect(rows.allSatisfy { $0.side == .ours && $0.kind.isPersonal })
  }

  @Test("Whoever registered for something to come was in touch on that day")
  func registered() throws {
    let text =
      "Event,Event date,Customer ID,Registered on\nWalk,2024-09-01,C1,2024-06-10\nWalk,2024-05-01,C1,2024-04-10\n"
    let rows = try IntakeRun([("events.csv", text)]).sink.rows
    #expect(rows.map(\.day).sorted() == ["2024-05-01", "2024-06-10", "2024-09-01"])
  }
}
