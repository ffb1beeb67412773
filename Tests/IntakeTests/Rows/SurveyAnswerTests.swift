import Basics
import Language
import Testing

@testable import Intake

@Suite("Scores of a survey are their voice: a low one is a complaint, a high one asks nothing")
struct SurveyAnswerTests {
  struct Answers: Sendable, CustomTestStringConvertible {
    var what: String
    var header: String
    var cells: [String]
    /// Which of them are complaints.
    var low: [Bool]
    var testDescription: String { what }
  }

  static let answers: [Answers] = [
    Answers(
      what: "a recommendation is low up to six of ten", header: "NPS",
      cells: ["6", "7", "0", "10"], low: [true, false, true, false]),
    Answers(
      what: "a score of five is low up to two", header: "Rating",
      cells: ["2", "3", "1", "5"], low: [true, false, true, false]),
    Answers(
      what: "a score of ten is low up to four", header: "Score",
      cells: ["4", "5", "9", "10"], low: [true, false, false, false]),
    Answers(
      what: "what a score is out of may stand in its cell", header: "Score",
      cells: ["2/5", "4/10", "5/10", "4 of 5"], low: [true, true, false, false]),
    Answers(
      what: "stars are counted", header: "Rating",
      cells: ["★★", "★★★", "★", "★★★★★"], low: [true, false, true, false]),
  ]

  @Test(arguments: answers)
  func `a low score complains, and every one is theirs and wants no answer`(_ answers: Answers)
    throws
  {
    let rows = zip(answers.cells, 1...).map { cell, day in "C\(day % 2),2024-05-0\(day),\(cell)\n" }
    let text = "Customer ID,Date,\(answers.header)\n" + rows.joined()
    let read = try IntakeRun([("survey.csv", text)]).sink.rows
    try #require(read.count == answers.cells.count)
    #expect(read.map { $0.signals.contains(.complaint) } == answers.low)
    #expect(read.allSatisfy { $0.side == .theirs && $0.signals.contains(.needsNoAnswer) })
  }

  @Test func `a column of scores beside calls speaks of no call`() throws {
    let text =
      "Customer ID,Date,Type,Direction,NPS,Notes\nC1,2024-05-01,Survey,In,3,\n"
      + "C1,2024-05-02,Call,Out,4,talked about the new press\nC2,2024-05-03,Survey,In,9,\n"
    let rows = try IntakeRun([("log.csv", text)]).sink.rows
    #expect(rows.map { $0.signals.contains(.complaint) } == [true, false, false])
    #expect(rows.map(\.side) == [.theirs, .ours, .theirs])
  }
}
