import Basics
import Foundation
import Intake
import Testing

@testable import RunHistory

@Suite("The folder of reports is the history")
struct RunHistoryTests {
  private let neglected = #""class":"transactional","neglected":true,"severity":50"#
  private let fine = #""class":"transactional","neglected":false,"severity":0"#

  @Test func `the newest run before the day is compared with, not the day's own`() throws {
    let folder = try Folder()
    for day in ["2026-06-01", "2026-06-20", "2026-06-30", "2026-07-02"] {
      try folder.report(day, [("A", neglected)])
    }
    let history = RunHistory(out: folder.path, before: day("2026-06-30"))
    #expect(history.previous?.day == day("2026-06-20"))
    #expect(history.latest?.day == day("2026-06-30"))
    #expect(history.states?.map(\.id) == ["A"])
    #expect(history.problems.isEmpty)
  }

  @Test func `no reports are no baseline and no problem`() throws {
    let folder = try Folder()
    for out in [folder.path, folder.path + "/not there"] {
      let history = RunHistory(out: out, before: day("2026-06-30"))
      #expect(history.previous == nil)
      #expect(history.latest == nil)
      #expect(history.problems.isEmpty)
    }
  }

  @Test func `folders and links that are not ours are not looked at`() throws {
    let folder = try Folder()
    try folder.report("2026-06-01", [("A", neglected)])
    try folder.report("2026-6-02", [])
    try folder.write("2026-06-03", "a file")
    try folder.write("20260604.x/report.json", "{}")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/2026-06-05", withDestinationPath: "2026-06-01")
    let history = RunHistory(out: folder.path, before: day("2026-06-30"))
    #expect(history.previous?.day == day("2026-06-01"))
    #expect(history.problems.isEmpty)
  }

  @Test(arguments: [
    ("report.json", "", HistoryFault.isNotJSON),
    ("report.json", "{\"schema\":\"rapport/rep", .isNotJSON),
    ("report.json", "{\"schema\":\"other/1\",\"asOf\":\"2026-06-29\"}", .isNotReport),
    (
      "report.json", "{\"schema\":\"rapport/report/1\",\"asOf\":\"2026-06-28\"}",
      .otherDay
    ),
    (
      "report.json",
      "{\"schema\":\"rapport/report/1\",\"asOf\":\"2026-06-29\",\n \"flagged\":[\n  {\"id\":\"A\",",
      .endMissing
    ),
    ("relationships.jsonl", "{\"id\":\"A\"}\n{\"id\":\"B\",\"na", .brokenLine(2)),
    (
      "relationships.jsonl", "{\"id\":\"A\"}\n",
      .miscounted(1, reported: 2)
    ),
  ])
  func `a damaged run is named and the one before it taken`(
    _ file: String, _ text: String, _ fault: HistoryFault
  ) throws {
    let folder = try Folder()
    try folder.report("2026-06-28", [("A", neglected), ("B", fine)])
    try folder.report("2026-06-29", [("A", neglected), ("B", fine)])
    try folder.write("2026-06-29/\(file)", text)
    let history = RunHistory(out: folder.path, before: day("2026-06-30"))
    #expect(history.previous?.day == day("2026-06-28"))
    #expect(history.problems.map(\.fault) == [fault])
    #expect(history.problems.first?.path == "\(folder.path)/2026-06-29/\(file)")
  }

  static func open(_ severity: String) -> String {
    "\"open\":[{\"id\":\"A\",\"since\":\"2026-05-01\",\"severity\":\(severity)}]"
  }
  static func trend(_ number: String) -> String {
    """
    "trend":[{"asOf":"2026-01-01","relationships":\(number),"partnership":0,"neglected":0,"drifting":0,
    "neverContacted":0}]
    """
  }

  @Test(arguments: [
    trend("-5"), trend("9223372036854775807"), trend("4611686018427387904"), trend("1e300"),
    trend("0.5"), trend("\"7\""), open("-1e300"), open("1e300"), open("nan"), open("100.5"),
    "\"nested\":" + String(repeating: "[", count: 100_000),
  ])
  func `numbers that no run has written are damage, and no arithmetic`(_ members: String) throws {
    let folder = try Folder()
    try folder.report("2026-06-28", [("A", neglected)])
    try folder.report("2026-06-29", [("A", neglected)])
    let others = ["\"open\":[]", "\"trend\":[]"].filter { !members.hasPrefix($0.prefix(6)) }
    try folder.write(
      "2026-06-29/.run.json",
      """
      {"schema":"rapport/run/1","version":"1","settings":{},"inputs":[],"warnings":[],"files":[],
      \((others + [members]).joined(separator: ","))}
      """)
    let history = RunHistory(out: folder.path, before: day("2026-06-30"))
    #expect(history.previous?.day == day("2026-06-28"))
    #expect(history.problems.count == 1)
    #expect(history.problems.first?.path == "\(folder.path)/2026-06-29/.run.json")
    #expect(
      history.problems.first.map { [.impossibleNumber, .isNotJSON].contains($0.fault) } == true)
  }

  @Test(arguments: [
    ("\"rows\":7", "\"rows\":-7"), ("\"rows\":7", "\"rows\":9223372036854775807"),
    ("\"neglected\":2", "\"neglected\":-2"), ("\"neglected\":2", "\"neglected\":1e300"),
    ("\"partnership\":1", "\"partnership\":0.5"),
  ])
  func `so they are in the report itself`(_ sound: String, _ damaged: String) throws {
    let folder = try Folder()
    let input = #"{"path":"in/calls.csv","role":"interactions","rows":7,"sha256":"ab"}"#
    try folder.report("2026-06-29", [("A", neglected)], inputs: [input])
    let path = folder.path + "/2026-06-29/report.json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains(sound))
    #expect(RunHistory(out: folder.path, before: day("2026-06-30")).problems == [])
    try folder.write("2026-06-29/report.json", text.replacing(sound, with: damaged))
    let history = RunHistory(out: folder.path, before: day("2026-06-30"))
    #expect(history.previous == nil)
    #expect(
      history.problems
        == [HistoryProblem(path: path, .impossibleNumber)])
  }

  @Test func `a record of another version is none, and no damage`() throws {
    let folder = try Folder()
    try folder.report("2026-06-29", [("A", neglected)])
    try folder.write("2026-06-29/.run.json", #"{"schema":"rapport/run/2","version":"9"}"#)
    let history = RunHistory(out: folder.path, before: day("2026-06-30"))
    #expect(history.problems == [])
    #expect(history.previous?.record == nil)
  }

  @Test func `a missing file is said to be missing`() throws {
    let folder = try Folder()
    try folder.report("2026-06-29", [("A", neglected)])
    try FileManager.default.removeItem(atPath: folder.path + "/2026-06-29/relationships.jsonl")
    let history = RunHistory(out: folder.path, before: day("2026-06-30"))
    #expect(history.previous == nil)
    #expect(history.problems.map(\.fault) == [.unreadable])
  }

  @Test func `a report laid out by another program is read all the same`() throws {
    let folder = try Folder()
    try folder.report("2026-06-29", [("A", neglected)])
    try folder.write(
      "2026-06-29/report.json",
      """
      {
        "asOf": "2026-06-29", "schema": "rapport/report/1", "flagged": [],
        "inputs": [{"path": "in/calls.csv", "role": "interactions", "rows": 7, "sha256": "ab"}],
        "totals": {"relationships": 1}
      }
      """)
    let history = RunHistory(out: folder.path, before: day("2026-06-30"))
    #expect(
      history.previous?.inputs
        == [PastRun.Input(file: "calls.csv", role: "interactions", rows: 7, sha256: "ab")])
    #expect(history.problems.isEmpty)
  }

  @Test func `what a run left for the next one comes back as it was`() throws {
    let folder = try Folder()
    var record = RunRecord(version: "1.2.3")
    record.settings = ["neglect.silence-days": "90"]
    record.open = [RunRecord.Open(id: "e\u{301}", since: "2026-06-01")]
    try folder.report("2026-06-29", [], record: record)
    let history = RunHistory(out: folder.path, before: day("2026-06-30"))
    #expect(history.previous?.record == record)
    #expect(try record.encoded() == record.encoded())
  }

  @Test func `lines longer than a block of reading arrive whole`() throws {
    let folder = try Folder()
    let long = String(repeating: "x", count: 700_000)
    try folder.report(
      "2026-06-29",
      (0..<3).map { ("C\($0)", "\"name\":\"\(long)\",\"neglected\":true") })
    let history = RunHistory(out: folder.path, before: day("2026-06-30"))
    #expect(history.states?.map(\.id) == ["C0", "C1", "C2"])
    #expect(history.states?.allSatisfy(\.isNeglected) == true)
  }
}
