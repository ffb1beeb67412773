import Testing

@testable import RunHistory

@Suite("Inputs are compared with those of the last run")
struct InputAlarmTests {
  private func past(
    _ rows: [(String, Int)], columns: [String] = [], fields: [String: String] = [:]
  ) throws -> PastRun {
    let folder = try Folder()
    var record = RunRecord(version: "1")
    record.inputs = rows.map {
      RunRecord.Input(
        file: $0.0, columns: columns, fields: fields, sha256: "", sameSince: "2026-06-29")
    }
    try folder.report(
      "2026-06-29",
      inputs: rows.map {
        "{\"path\":\"in/\($0.0)\",\"role\":\"interactions\",\"sha256\":\"\",\"rows\":\($0.1)}"
      }, record: record)
    return try PastRun(RunFolder(path: folder.path + "/2026-06-29", day: day("2026-06-29")))
  }

  private func seen(
    _ file: String, _ rows: Int, columns: [String] = [], fields: [String: String] = [:],
    mapped: Set<String> = []
  ) -> InputSeen {
    InputSeen(
      file: file, rows: rows, sha256: "", columns: columns, fields: fields, mapped: mapped)
  }

  @Test(arguments: [
    (100, 80, false), (100, 79, true), (100, 100, false), (100, 300, false), (20, 15, true),
    (20, 16, false),
  ])
  func `an export that lost a fifth of its rows was cut`(_ before: Int, _ now: Int, _ alarm: Bool)
    throws
  {
    let alarms = InputAlarm.alarms(
      for: [seen("calls.csv", now)], after: try past([("calls.csv", before)]))
    #expect(alarms == (alarm ? [.fewerRows(file: "calls.csv", before: before, now: now)] : []))
  }

  @Test(arguments: [(19, 9, true), (19, 10, false), (19, 1, true), (2, 1, false), (3, 1, true)])
  func `one of few rows is told of when more than half are gone`(
    _ before: Int, _ now: Int, _ alarm: Bool
  ) throws {
    let alarms = InputAlarm.alarms(
      for: [seen("calls.csv", now)], after: try past([("calls.csv", before)]))
    #expect(alarms == (alarm ? [.halfOfFewRows(file: "calls.csv", before: before, now: now)] : []))
  }

  @Test func `dated files are compared as a set`() throws {
    let run = try past([("calls-2026-05.csv", 500), ("calls-2026-06.csv", 300)])
    let one = [seen("calls-2026-06.csv", 310)]
    #expect(
      InputAlarm.alarms(for: one, after: run)
        == [.fewerRows(file: "calls-#-#.csv", before: 800, now: 310)])
    let next = [
      seen("calls-2026-05.csv", 500), seen("calls-2026-06.csv", 310), seen("calls-2026-07.csv", 2),
    ]
    #expect(InputAlarm.alarms(for: next, after: run).isEmpty)
    #expect(
      InputAlarm.alarms(for: [seen("all-1.csv", 9)], after: try past([("all-2.csv", 90)]))
        == [.fewerRows(file: "all-#.csv", before: 90, now: 9)])
  }

  @Test func `a column that was read and is gone is named with what took its place`() throws {
    let run = try past(
      [("calls.csv", 9)], columns: ["Client", "Date", "Memo"],
      fields: ["key": "Client", "date": "Date", "notes": "Memo"])
    func alarms(_ columns: [String], _ fields: [String: String], mapped: Set<String> = [])
      -> [InputAlarm]
    {
      InputAlarm.alarms(
        for: [seen("calls.csv", 9, columns: columns, fields: fields, mapped: mapped)], after: run)
    }
    #expect(
      alarms(["Client", "Date", "Comment"], ["notes": "Comment"]) == [
        .renamedHeader(file: "calls.csv", column: "Memo", field: "notes", perhaps: "Comment")
      ])
    #expect(
      alarms(["Client", "Date"], [:]) == [
        .renamedHeader(file: "calls.csv", column: "Memo", field: "notes", perhaps: nil)
      ])
    // The user has said which column it is now; another order and one more are no change.
    #expect(alarms(["Client", "Date", "Comment"], [:], mapped: ["notes"]).isEmpty)
    #expect(alarms(["Extra", "Memo", "Date", "Client"], [:]).isEmpty)
  }

  @Test func `a file that is gone is missed, another company's are not`() throws {
    let run = try past([("calls.csv", 9), ("orders.csv", 9)])
    #expect(
      InputAlarm.alarms(for: [seen("calls.csv", 9)], after: run) == [.missing(file: "orders.csv")])
    #expect(InputAlarm.alarms(for: [seen("other.csv", 9)], after: run).isEmpty)
  }
}
