import Assessment
import Basics
import Intake
import Relationships
import Testing

@Suite("Prospects, past customers, and where our attention goes")
struct ProspectTests {
  @Test("A prospect left alone is neglected, unless the configuration says otherwise")
  func included() {
    let silent = Story("Maybe Ltd", kind: .prospect, [Row(200, .call, .ours)])
    #expect(judge(silent).reasonIDs == [.n1])
    var settings = AssessmentSettings()
    settings.neglect.includesProspects = false
    #expect(judge(silent, settings: settings).reasons.isEmpty)
    let asking = Story("Maybe Ltd", kind: .prospect, [Row(20, .email, .theirs, .question)])
    #expect(judge(asking, settings: settings).reasonIDs == [.n2])
  }

  @Test("A prospect that the list calls lost is courted no more, and is still owed its answer")
  func givenUp() {
    var lost = Story("Maybe Ltd", kind: .prospect, [Row(200, .call, .ours)])
    lost.relationship.isGivenUp = true
    let result = judge(lost)
    #expect(result.reasons.isEmpty && result.proposal == nil)
    lost.rows.append(Row(20, .email, .theirs, .question))
    #expect(judge(lost).reasonIDs == [.n2])
  }

  static let decisions: [(String, Row?, Bool)] = [
    ("and nothing since", nil, true), ("we wrote since", Row(190, .email, .ours), true),
    ("they came back", Row(150, .call, .theirs), false),
  ]

  @Test("A prospect that decided for another is courted no more", arguments: decisions)
  func decided(_ what: String, _ later: Row?, _ isOver: Bool) {
    var story = Story(
      "Maybe Ltd", kind: .prospect,
      [Row(300, .visit, .ours), Row(200, .email, .theirs)] + [later].compactMap(\.self))
    story.relationship.endReadings = [
      EndReading(
        nil, isFormer: true, .sure, day: today.adding(-200),
        position: RowPosition(file: 0, offset: 100), line: 3)
    ]
    #expect((judge(story).reason(.n1) == nil) == isOver, "\(what)")
  }

  @Test("Our personal touches of the last year, by whom they went to")
  func attention() {
    let calls = [Row(10, .call, .ours), Row(300, .visit, .ours), Row(400, .call, .ours)]
    let noise = [Row(5, .massMail, .ours), Row(6, .call, .theirs), Row(7, .order)]
    let attention = assess(
      ledger([
        Story("A", calls + noise), Story("B", kind: .strategicPartner, calls),
        Story("C", kind: .prospect, calls), Story("D", kind: .pastCustomer, calls),
        Story("E", kind: .vendor, noise),
      ])
    ).attention
    #expect(attention.customers == 4)
    #expect(attention.prospects == 2)
    #expect(attention.pastCustomers == 2)
    #expect(attention.others == 0)
  }
}
