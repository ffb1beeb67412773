import Basics
import CSV
import Testing

@testable import Intake

@Suite("How calls ended")
struct CallOutcomeTests {
  @Test(
    "Beside a state that says done, an outcome says that nobody was reached",
    arguments: [
      "Kundennummer;Anrufdatum;Richtung;Status;Ergebnis\n"
        + "1;02.05.2024;Ausgehend;Erledigt;Erreicht\n1;03.06.2024;Ausgehend;Erledigt;Nicht erreicht\n",
      "Customer ID,Call Date,Direction,Status,Outcome\n"
        + "1,2024-05-02,Outbound,Completed,Spoke\n1,2024-06-03,Outbound,Completed,No answer\n",
    ])
  func missed(_ text: String) throws {
    let file = try TemporaryFile("x.csv", text)
    let found = try recognise(try Source.open(file.path), settings: intakeSettings())
    let reader = try #require(CallOutcomeReader(found))
    var outcomes: [CallOutcome?] = []
    _ = try found.source.forEachRecord(found.layout) { (record) throws(InputError) in
      outcomes.append(reader.read(record, isReached: true))
    }
    #expect(outcomes == [nil, .notReached])
  }
}
