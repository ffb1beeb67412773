import Basics
import Testing

@testable import Intake

@Suite("Who wrote a row tells whose it is, where rows name their customer by an id")
struct AuthorTests {
  private func sides(_ text: String, us: [String] = []) throws -> [Side] {
    var settings = intakeSettings()
    settings.us = us
    return try IntakeRun([("notes.csv", text)], settings).sink.rows.map(\.side)
  }

  @Test func `whoever writes for several customers is one of us, anybody else is theirs`() throws {
    let text =
      "Customer ID,Date,From,Subject\nC1,2024-05-01,Dana Pike,price list\nC2,2024-05-02,Dana Pike,price list\n"
      + "C3,2024-05-03,Dana Pike,sample\nC1,2024-05-04,Al Frost,which size?\nC2,2024-05-06,Bea Holm,thanks\n"
    #expect(try sides(text) == [.ours, .ours, .ours, .theirs, .theirs])
  }

  @Test func `a colleague who wrote but once is known by the house`() throws {
    let text =
      "Customer ID,Date,From,Subject\nC1,2024-05-01,dana@ours.example,list\nC2,2024-05-02,dana@ours.example,list\n"
      + "C3,2024-05-03,dana@ours.example,sample\nC1,2024-05-04,al@frost.example,which size?\n"
      + "C2,2024-05-06,max@ours.example,the large one\n"
    #expect(try sides(text) == [.ours, .ours, .ours, .theirs, .ours])
  }

  @Test func `whom the user names is us, be it for one customer`() throws {
    let text =
      "Customer ID,Date,From,Subject\nC1,2024-05-01,dana@ours.example,list\n"
      + "C1,2024-05-04,al@frost.example,which size?\nC2,2024-05-06,bea@holm.example,thanks\n"
    #expect(try sides(text, us: ["dana@ours.example"]) == [.ours, .theirs, .theirs])
  }

  @Test func `a machine that writes for one customer speaks for nobody (R11)`() throws {
    let text =
      "Customer ID,Date,From,Subject\nC1,2024-05-01,dana@ours.example,list\nC2,2024-05-02,dana@ours.example,list\n"
      + "C3,2024-05-03,dana@ours.example,sample\nC1,2024-05-04,no-reply@ship.example,on its way\n"
    let sink = try IntakeRun([("notes.csv", text)]).sink
    #expect(sink.rows.map(\.side) == [.ours, .ours, .ours])
    #expect(sink.rejects.map(\.line) == [5])
  }
}
