import Basics
import Testing

@testable import Intake

@Suite("Days and months among words")
struct DatedTextTests {
  @Test(
    "A month is its last day",
    arguments: [
      ("Mar 2026", "2026-03-31"), ("Februar 2024", "2024-02-29"), ("02/2026", "2026-02-28"),
      ("2026-11", "2026-11-30"), ("March", nil), ("13/2026", nil), ("Q1 2026", nil),
    ] as [(String, String?)])
  func months(text: String, day: String?) {
    #expect(DatedText.month(text) == day.flatMap(Day.init(iso:)))
  }

  @Test("What stands under a month on a list of customers was contact then")
  func list() throws {
    let list =
      "Customer ID,Name,Email,Phone,Owner,Jan 2024,Feb 2024,Mar 2024\nC1,A,a@x.example,1,Z,,20.00,\n"
      + "C2,B,b@x.example,2,Z,0.00,,\nC3,C,c@x.example,3,Z,x,,x\n"
    let run = try IntakeRun([("list.csv", list)])
    #expect(run.sink.rows.map(\.key) == ["C1", "C3"])
    #expect(run.sink.rows.map(\.day) == ["2024-02-29", "2024-03-31"])
    let plans = list.replacing("Jan", with: "Plan Jan").replacing("Feb", with: "Plan Feb")
    #expect(try IntakeRun([("list.csv", plans)]).sink.rows.isEmpty)
  }
}
