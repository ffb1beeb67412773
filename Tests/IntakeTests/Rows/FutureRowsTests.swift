import CSV
import Intake
import Testing

@Suite("Rows after the as-of day: plans, or a report for a past day")
struct FutureRowsTests {
  /// As of 2024-06-30; `rows` follow a year of monthly contact.
  private func later(_ header: String, past: String, _ rows: [String]) throws -> FutureRows {
    let year = (1...12).flatMap { month in
      (1...3).map { "C\($0),20\(month > 6 ? 23 : 24)-\(month < 10 ? "0" : "")\(month)-15\(past)" }
    }
    let text = ([header] + year + rows).joined(separator: "\n") + "\n"
    let run = try IntakeRun([("i.csv", text)])
    return try #require(run.summaries["i.csv"]).futureRows
  }

  @Test("Booked visits are plans, with a status or without")
  func plans() throws {
    let stated = try later(
      "customer_id,date,type,direction,status", past: ",Call,Outbound,Completed",
      (1...20).map { "C\($0),2024-07-15,Visit,Outbound,Planned" })
    #expect(stated.all == 20)
    #expect(!stated.showReplay)
    let bare = try later(
      "customer_id,date,type,direction", past: ",Call,Outbound",
      ["C1,2024-07-02,Visit,Outbound", "C2,2024-07-09,Visit,Outbound"])
    #expect(bare.unsaidAfter == 2)
    #expect(!bare.showReplay)
  }

  @Test(
    "What is booked for a day to come is a plan, though nothing says of what",
    arguments: ["Booked", "Scheduled", "Geplant"])
  func booked(_ word: String) throws {
    let run = try IntakeRun([
      (
        "diary.csv",
        "Client ID,Day,Chair,Status\nC1,2024-05-02,2,Completed\nC2,2024-07-09,1,\(word)\n"
          + "C1,2024-06-03,1,Completed\n"
      )
    ])
    #expect(run.sink.rows.map(\.state) == [.done, .planned, .done])
    #expect(run.sink.rows[1].kind.isPersonal)
  }

  @Test(
    "A visit is dated by its own day, not by that of booking it, which is told beside what is to come",
    arguments: ["Appointment,Booked on", "Check-in,Reserved on", "Anreise,Gebucht am"])
  func days(_ headers: String) throws {
    let run = try IntakeRun([
      (
        "diary.csv",
        "Client,\(headers),Status\nDora Finch,2024-05-12,2024-04-02,Completed\n"
          + "Emil Gram,2024-07-09,2024-06-20,Booked\nDora Finch,2024-02-12,2024-02-02,Completed\n"
      )
    ])
    #expect(
      run.sink.rows.map(\.day) == ["2024-05-12", "2024-07-09", "2024-06-20", "2024-02-12"])
    #expect(run.sink.rows.map(\.state) == [.done, .planned, .done, .done])
  }

  @Test("A mistyped date or two among plans prove nothing")
  func mistakes() throws {
    let later = try later(
      "customer_id,date,type,direction,status", past: ",Call,Outbound,Completed",
      ["C1,2024-07-02,Order,Inbound,Completed", "C2,2024-08-02,Email,Inbound,Completed"]
        + (1...9).map { "C\($0),2024-07-15,Visit,Outbound,Planned" })
    #expect(later.happened == 2)
    #expect(!later.showReplay)
  }

  @Test(
    "Orders, their messages and touches that are done cannot have been planned",
    arguments: ["Order,Inbound,Shipped", "Email,Inbound,", "Call,Outbound,Completed"])
  func happened(_ cells: String) throws {
    let later = try later(
      "customer_id,date,type,direction,status", past: ",Call,Outbound,Completed",
      (1...3).map { "C\($0),2024-07-0\($0),\(cells)" } + ["C1,2024-09-01,Visit,Outbound,Planned"])
    #expect(later.all == 4)
    #expect(later.happened == 3)
    #expect(later.showReplay)
  }

  @Test("A log that says nothing of plans and goes on at its pace is no diary of plans")
  func pace() throws {
    let past = (0..<30).map { "C1,2024-05-\($0 < 9 ? "0" : "")\($0 + 1),Call" }
    let on = (0..<15).map { "C1,2024-07-\($0 < 9 ? "0" : "")\($0 + 1),Call" }
    for (rows, isReplay) in [(on, true), (Array(on.prefix(9)), false)] {
      let run = try IntakeRun([
        ("i.csv", (["customer_id,date,type"] + past + rows).joined(separator: "\n") + "\n")
      ])
      #expect(try #require(run.summaries["i.csv"]).futureRows.showReplay == isReplay)
    }
  }
}
