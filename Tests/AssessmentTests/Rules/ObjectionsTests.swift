import Basics
import Intake
import Testing

@testable import Assessment

@Suite("A flag called wrong")
struct ObjectionsTests {
  private func judge(
    _ rows: [Row], _ objections: [VerdictSubject: ObjectedRows]
  ) -> RelationshipAssessment {
    var settings = AssessmentSettings()
    settings.objections = [Array("Harbour Optics".utf8): objections]
    return AssessmentTests.judge(rows, settings: settings)
  }

  /// The rows of the judged story lie a hundred bytes apart.
  private func row(_ number: Int) -> RowPosition { RowPosition(file: 0, offset: number * 100) }

  private static let flags: [(ReasonID, [Row])] = [
    (.n1, [Row(120, .call, .ours)]),
    (.n2, [Row(40, .call, .ours), Row(20, .email, .theirs, .question)]),
    (.n3, [Row(40, .call, .ours), Row(20, .call, .theirs, .complaint)]),
    (.n4, [Row(40, .call, .ours, .promiseByUs, dueIn: 10)]),
  ]

  @Test(
    "It rests on the same rows, and with its only reason the relationship is not neglected",
    arguments: flags)
  func rests(_ id: ReasonID, _ rows: [Row]) throws {
    let plain = AssessmentTests.judge(rows)
    let evidence = try #require(plain.reason(id)).evidence
    #expect(plain.isNeglected)
    let result = judge(rows, [.reason(id): ObjectedRows(positions: Set(evidence.map(\.position)))])
    #expect(result.reason(id) == nil)
    #expect(!result.isNeglected)
    #expect(result.objections.contains { $0.subject == .reason(id) && $0.silences })
  }

  @Test(
    "Before anybody noted its rows, it rests on whatever it stands on, and says on what",
    arguments: flags)
  func restsOnWhateverItIs(_ id: ReasonID, _ rows: [Row]) throws {
    let evidence = try #require(AssessmentTests.judge(rows).reason(id)).evidence
    let result = judge(rows, [.reason(id): ObjectedRows(through: today)])
    #expect(result.reason(id) == nil)
    #expect(
      result.objections.first { $0.subject == .reason(id) }?.rows.map(\.position)
        == evidence.map(\.position))
  }

  @Test("A new row raises it again, and is judged by itself: its own day, its own limit")
  func newRow() throws {
    let old = Row(40, .email, .theirs, .question)
    let objections = [VerdictSubject.reason(.n2): ObjectedRows(positions: [row(1)])]
    let rows = [Row(60, .call, .ours), old, Row(20, .email, .theirs, .question)]
    let reason = try #require(judge(rows, objections).reason(.n2))
    #expect(reason.since == today.adding(-20))
    // One day old is in order, whatever waited before it.
    let fresh = [rows[0], old, Row(1, .email, .theirs, .question)]
    #expect(judge(fresh, objections).reason(.n2) == nil)
  }

  @Test("A touch that is newer than the one it was called wrong on starts the clock anew (N1)")
  func newSilence() {
    let objections = [VerdictSubject.reason(.n1): ObjectedRows(positions: [row(0)])]
    #expect(judge([Row(300, .call, .ours)], objections).reason(.n1) == nil)
    #expect(judge([Row(300, .call, .ours), Row(120, .call, .ours)], objections).reason(.n1) != nil)
  }

  @Test("It does not return as another reason on the same row (N6), and does on a later touch")
  func sameSilence() {
    let rows = [Row(120, .call, .ours), Row(10, .massMail, .ours)]
    #expect(AssessmentTests.judge(rows).reason(.n6) != nil)
    let wrong = [VerdictSubject.reason(.n1): ObjectedRows(positions: [row(0)])]
    #expect(!judge(rows, wrong).isNeglected)
    let later = [rows[0], Row(100, .call, .ours), rows[1]]
    #expect(judge(later, wrong).reason(.n6) != nil)
  }

  @Test("A complaint that is none is not held against how complaints are handled either")
  func complaintThatIsNone() {
    let rows = [Row(40, .call, .ours), Row(20, .call, .theirs, .complaint)]
    #expect(AssessmentTests.judge(rows).mark(.m7).isBrokenTrust)
    let result = judge(rows, [.reason(.n3): ObjectedRows(positions: [row(1)])])
    #expect(result.mark(.m7).verdict == .unknown)
  }

  @Test("A mark called wrong counts for nothing on the same rows, and counts on new ones")
  func mark() {
    let rows = [Row(40, .call, .theirs, [.reached, .helpByThem])]
    let objections = [VerdictSubject.mark(.m4): ObjectedRows(positions: [row(0)])]
    #expect(AssessmentTests.judge(rows).mark(.m4).verdict == .for)
    let result = judge(rows, objections).mark(.m4)
    #expect(result.verdict == .unknown)
    #expect(result.points == 0)
    #expect(result.why.id == .calledWrong)
    let more = rows + [Row(10, .call, .theirs, [.reached, .helpByThem])]
    #expect(judge(more, objections).mark(.m4).verdict == .for)
  }

  @Test(
    "What a verdict is about is written as reports write it",
    arguments: [
      ("N4", VerdictSubject.reason(.n4)), ("n12", .reason(.n12)), ("M7", .mark(.m7)),
      ("class", .relationshipClass), ("Drift", .drift), ("N0", nil), ("M10", nil), ("", nil),
      ("neglect", nil),
    ] as [(String, VerdictSubject?)])
  func subject(_ text: String, _ subject: VerdictSubject?) {
    #expect(VerdictSubject(text) == subject)
  }

  @Test("No share is told under twenty verdicts; from then on with Wilson's interval")
  func share() throws {
    #expect(VerdictCount(.drift, right: 18, wrong: 1).share == nil)
    let share = try #require(VerdictCount(.reason(.n4), right: 31, wrong: 6).share)
    #expect(abs(share.value - 0.8378) < 0.0001)
    #expect(abs(share.low - 0.6886) < 0.0001)
    #expect(abs(share.high - 0.9235) < 0.0001)
    let all = try #require(VerdictCount(.drift, right: 20).share)
    #expect(all.high == 1 && all.low > 0.83 && all.low < 0.85)
  }
}
