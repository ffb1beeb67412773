import Basics
import CSV
import Intake
import Testing

@Suite("Inspecting a file")
struct InspectionTests {
  @Test("A direction that nobody knows is named with its line, its count and what to do")
  func strangeDirection() throws {
    let seen = try inspected(
      "date,customer_id,type,direction\n2024-01-05,C1,Call,inbound\n2024-01-06,C1,Call,external\n"
        + "2024-01-07,C2,Visit,sideways\n")
    let problem = try #require(seen.problems.first { $0.code == "strange-direction" })
    #expect(problem.line == 3)
    #expect(
      problem
        == .finding(
          Finding(
            .rows(.strangeDirection(rows: 2, column: "direction", first: "external")), .warning,
            file: seen.path, line: 3)))
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var decision: Inspection.Decision
    var rows: Int?
    var code: String?
    var testDescription: String { name }
  }

  /// Groups 5 to 8 of the awkward inputs, each in a few rows of its own.
  static let cases: [Case] = [
    Case(
      name: "50 duplicate header, not needed",
      text: "customer_id,name,email,email\nC1,A,a@example.com,\nC2,B,,b@example.com\n",
      decision: .acceptWarn, rows: 2, code: "duplicate-column"),
    Case(
      name: "50 duplicate header, needed",
      text: "customer_id,date,date\nC1,2024-01-05,2024-02-05\n",
      decision: .refuse, code: "duplicate-column"),
    Case(
      name: "51 required column missing", text: "segment,tier,last_contact\nnorth,A,2024-01-05\n",
      decision: .refuse, code: "missing-column"),
    Case(
      name: "53 case, punctuation, invisible characters",
      text: "\u{200B}CUSTOMER\u{A0}ID*, Name ,E-Mail\nC1,A,a@example.com\n", decision: .accept,
      rows: 1),
    Case(
      name: "54 French",
      text: "N° client;Nom du client;Dernier contact\n1;A;05/01/2024\n2;B;10/02/2024\n",
      decision: .accept, rows: 2),
    Case(
      name: "55 no header", text: "C001,Ana,2024-01-05\nC002,Bo,2024-02-10\n", decision: .refuse),
    Case(
      name: "57 a break in a header cell", text: "\"customer\nid\",name\nC1,A\n", decision: .accept,
      rows: 1),
    Case(
      name: "61 ambiguous everywhere", text: "customer_id,date\nC1,03/04/2024\nC2,05/06/2024\n",
      decision: .refuse, code: "ambiguous-dates"),
    Case(
      name: "62 both orders",
      text: "customer_id,date\nC1,31/01/2024\nC2,01/31/2024\nC3,02/03/2024\n",
      decision: .quarantine, code: "contradictory-dates"),
    Case(
      name: "64 epoch seconds", text: "customer_id,date\nC1,1704412800\nC2,1709164800\n",
      decision: .acceptWarn, rows: 2),
    Case(
      name: "68 impossible days",
      text: "customer_id,date\nC1,2023-02-29\nC2,2024-01-05\nC3,2024-01-06\n",
      decision: .quarantine, rows: 2, code: "rejected-rows"),
    Case(
      name: "69 future", text: "customer_id,date\nC1,2091-01-05\nC2,2024-01-05\n",
      decision: .acceptWarn, rows: 2, code: "future-dates"),
    Case(
      name: "directions nobody knows",
      text: "date,customer_id,type,direction\n2024-01-05,C1,Call,inbound\n"
        + "2024-01-06,C1,Call,external\n2024-01-07,C2,Visit,sideways\n",
      decision: .acceptWarn, rows: 3, code: "strange-direction"),
    Case(
      name: "directions of a telephone system",
      text: "date,customer_id,type,direction\n2024-01-05,C1,Call,missed\n2024-01-06,C1,Call,\n",
      decision: .accept, rows: 2),
    Case(
      name: "70 never", text: "customer_id,date\nC1,1900-01-01\nC2,9999-12-31\n",
      decision: .acceptWarn, rows: 2, code: "sentinel-dates"),
    Case(
      name: "72 yesterday", text: "customer_id,date\nC1,yesterday\nC2,3 days ago\n",
      decision: .quarantine, rows: 0),
    Case(
      name: "78 1,234 only", text: "customer_id,amount\n1,\"1,234\"\n2,\"5,678\"\n",
      decision: .acceptWarn, rows: 2),
    Case(
      name: "79 zeros in front", text: "customer_id,name\n00123,A\n0123,B\n123,C\n",
      decision: .accept, rows: 3),
    Case(
      name: "80 rounded ids", text: "customer_id,name\n1.23457E+11,A\n1.23457E+11,B\n",
      decision: .refuse, code: "damaged-ids"),
    Case(
      name: "81 float ids", text: "customer_id,name\n17850.0,A\n13047.0,B\n", decision: .acceptWarn,
      rows: 2, code: "float-ids"),
    Case(
      name: "83 ids that differ by case", text: "customer_id,name\nc003,A\nC003,B\n",
      decision: .acceptWarn, rows: 2, code: "similar-ids"),
    Case(
      name: "84 marks drawn together and apart",
      text: "customer_id,name\nJos\u{E9},A\nJose\u{301},B\n", decision: .acceptWarn, rows: 2,
      code: "similar-ids"),
    Case(
      name: "85 people called Null", text: "customer_id,name\n1,Null\n2,None\n3,NA\n",
      decision: .accept, rows: 3),
    Case(
      name: "86 conflicting customers", text: "customer_id,name\nC1,A\nC1,B\n",
      decision: .acceptWarn, code: "duplicate-customers"),
    Case(
      name: "86 identical customers", text: "customer_id,name\nC1,A\nC1,A\n", decision: .accept),
    Case(
      name: "87 blank and repeated ids",
      text: "interaction_id,customer_id,date\nI1,C1,2024-01-05\nI2,,2024-01-06\nI1,C2,2024-01-07\n",
      decision: .acceptWarn, code: "blank-keys"),
    Case(
      name: "88 half-written", text: "customer_id,date\nC1,2024-01-05\nC2,2024-01-06\nC3,2",
      decision: .retry, code: "half-written"),
    Case(
      name: "91 header only, interactions", text: "customer_id,date\n", decision: .refuse),
    Case(
      name: "109 direction of text", text: "customer_id,name\n1,\u{202E}ann\n",
      decision: .acceptWarn, code: "text-direction"),
    Case(
      name: "114 terminal escapes", text: "customer_id,name\n1,\u{1B}[31mred\n",
      decision: .acceptWarn, code: "control-characters"),
  ]

  @Test("A decision on an awkward input", arguments: cases)
  func decisions(_ sample: Case) throws {
    let seen = try inspected(sample.text)
    #expect(seen.decision == sample.decision)
    if let rows = sample.rows { #expect(seen.rows == rows) }
    if let code = sample.code {
      #expect(seen.problems.contains { $0.code == code }, "\(seen.problems.map(\.code))")
    }
    if sample.decision != .accept { #expect(!seen.problems.isEmpty) }
  }

  @Test(
    "Rows, rejected rows and findings are those of a run with this file alone", arguments: cases)
  func sameAsARun(_ sample: Case) throws {
    let settings = intakeSettings { $0.isForced = true }
    let seen = try inspected(sample.text, settings)
    guard seen.error == nil else { return }
    let run = try IntakeRun([("input.csv", sample.text)], settings)
    let summary = try #require(run.summaries["input.csv"])
    #expect(seen.rows == summary.accepted && seen.rejected == summary.rejected)
    for finding in summary.findings {
      var finding = finding
      finding.file = seen.path
      #expect(seen.problems.contains(.finding(finding)), "\(finding)")
    }
  }

  @Test("A file of which a run stops is known by its error, and how many rows are lost is said")
  func tooManyRejects() throws {
    let text = "customer_id,date\nC1,yesterday\nC2,tomorrow\nC3,2024-01-05\n"
    let seen = try inspected(text)
    #expect(seen.decision == .quarantine && seen.error?.code == "too-many-rejects")
    #expect(seen.rows == 1 && seen.rejected == 2)
    let forced = try inspected(text, intakeSettings { $0.isForced = true })
    #expect(forced.decision == .quarantine && forced.error == nil)
  }

  @Test("The preview shows the rows that a run uses, each once")
  func preview() throws {
    let list = try inspected(
      "customer_id,name,last_contact\nC1,Ada,2024-01-05\nC1,Ada again,2024-01-06\n,nobody,2024-01-07\n"
        + "C2,Bo,31/31/2024\nC3,\"Cy, Ltd\",too,many,cells\nC4,Di,2091-01-05\nC5,Ed,2024-09-05\n")
    #expect(list.preview.map(\.first) == ["C1", "C4", "C5"])
    #expect(list.problems.contains { $0.code == "future-dates" && $0.line == 7 })
    #expect(list.problems.contains { $0.code == "planned-rows" && $0.line == 8 })
    let log = try inspected(
      "customer_id,date,notes\nC1;C2,2024-01-05,both\n,2024-01-06,nobody\nC3,,undated\nC4,soon,lost\n"
        + "C5,2024-01-07,last\n")
    #expect(log.preview.map(\.last) == ["both", "undated", "last"])
  }

  @Test("--date-order settles an ambiguous column")
  func dateOrder() throws {
    let text = "customer_id,date\nC1,03/04/2024\nC2,05/06/2024\n"
    let seen = try inspected(text, intakeSettings { $0.dateOrder = .mdy })
    #expect(seen.preview.map { $0[1] } == ["2024-03-04", "2024-05-06"])
  }
}
