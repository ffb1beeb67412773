import Basics
import Intake
import Testing

@testable import Assessment

@Suite("Findings are packed and come out as they went in")
struct PackedTests {
  static let days = [0, 1, -1, 20_634, -700_000, 2_000_000]
  static let evidence = [
    Evidence(
      Touch(
        position: RowPosition(file: 65_535, offset: 0xFF_FFFF_FFFF), day: today, line: .max,
        kind: .call)),
    Evidence(
      Touch(position: RowPosition(file: 0, offset: 0), day: today, line: 0, kind: .other)),
  ]

  static func remark(_ seed: Int) -> Remark {
    var remark = Remark(RemarkID.allCases[seed % RemarkID.allCases.count])
    remark.arguments = [
      .number(seed &* 7_919), .number(.min), .number(.max), .number(-1),
      .decimal(Double(seed) / 3), .decimal(-0.0), .decimal(255), .decimal(254),
      .share(1 / Double(seed + 1)), .share(.infinity), .decimal(.leastNonzeroMagnitude),
      .day(Day(number: Int32(days[seed % days.count]))),
      .kind(TouchKind.allCases[seed % TouchKind.allCases.count]),
      .text(String(repeating: "ä\u{0}🧡", count: seed * 40)), .text(""),
      .mark(MarkID.allCases[seed % 9]), .reason(ReasonID.allCases[seed % 11]),
    ]
    return remark
  }

  @Test("Every remark with arguments of every kind", arguments: 0..<140)
  func remarks(seed: Int) {
    let remark = PackedTests.remark(seed)
    let unpacked = Packed(remark).value
    #expect(unpacked == remark)
    // Zero and minus zero are equal, and are not written alike.
    #expect("\(unpacked)" == "\(remark)")
  }

  @Test("Marks", arguments: MarkID.allCases)
  func marks(id: MarkID) {
    for verdict in Verdict.allCases {
      var mark = MarkFinding(
        id, verdict, points: 12.3456789, max: 20, why: PackedTests.remark(Int(id.number)),
        evidence: verdict == .unknown ? [] : PackedTests.evidence)
      mark.isTwoWay = verdict == .for
      mark.isBrokenTrust = verdict == .against
      mark.pointsBeforeBreach = 255
      let unpacked = Packed<[MarkFinding]>([mark, mark]).value
      #expect(unpacked.count == 2)
      #expect("\(unpacked[1])" == "\(mark)")
      #expect(unpacked[0].evidence == mark.evidence)
    }
  }

  @Test("Reasons and proposals", arguments: ReasonID.allCases)
  func reasons(id: ReasonID) {
    for (number, source) in LimitSource.allCases.enumerated() {
      let reason = ReasonFinding(
        id, since: Day(number: Int32(PackedTests.days[number])), days: number * 100_000, limit: 30,
        limitSource: source, why: PackedTests.remark(3), clears: PackedTests.remark(4),
        evidence: PackedTests.evidence)
      #expect("\(Packed(reason).value)" == "\(reason)")
    }
    for kind in TouchProposal.Kind.allCases {
      let proposal = TouchProposal(
        kind: kind, on: today, why: PackedTests.remark(5), say: PackedTests.remark(6))
      #expect("\(Packed(proposal).value)" == "\(proposal)")
    }
  }

  @Test("A change of one part leaves the others")
  func change() {
    var result = judge([Row(900, .call, .ours), Row(800, .complaint, .theirs, [.complaint])])
    let before = (result.reasons.map(\.id), result.marks.map(\.verdict), result.wouldChange)
    result.classWhy = PackedTests.remark(9)
    result.marks[2].why = PackedTests.remark(8)
    result.proposal?.on = today.adding(9)
    #expect(result.classWhy == PackedTests.remark(9))
    #expect(result.marks[2].why == PackedTests.remark(8))
    #expect(result.proposal?.on == today.adding(9))
    #expect(result.reasons.map(\.id) == before.0 && !before.0.isEmpty)
    #expect(result.marks.map(\.verdict) == before.1)
    #expect(result.wouldChange == before.2)
  }
}
