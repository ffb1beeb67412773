import Assessment
import Basics
import Intake
import Relationships
import Testing

@Suite("The list's own day of last contact is evidence beside the log")
struct ListedContactTests {
  private func listed(_ ago: Int, _ side: Side? = nil) -> Row {
    var row = Row(ago, .other, side)
    row.isListDate = true
    return row
  }

  @Test("The later of the list and the log is the last contact", arguments: [(20, 20), (400, 60)])
  func laterOfBoth(ago: Int, last: Int) {
    let result = judge([Row(60, .call, .ours), listed(ago)])
    #expect(result.lastContact == today.adding(-last))
    #expect(result.lastPersonalTouch == today.adding(-60))
  }

  @Test("It clears N9, and N1 counts from it", arguments: [(20, false), (300, true)])
  func silence(ago: Int, isSilent: Bool) {
    let result = judge([listed(ago)])
    #expect(!result.isNeverContacted)
    #expect(result.reason(.n9) == nil)
    #expect((result.reason(.n1) != nil) == isSilent)
    if isSilent {
      #expect(result.reason(.n1)?.days == ago)
      #expect(result.reason(.n1)?.why.id == .n1AnyDefault)
      #expect(result.reason(.n1)?.evidence.isEmpty == false)
    }
  }

  @Test("It hides no silence where it is the day of something of theirs")
  func theirs() {
    let call = Row(300, .call, .ours)
    #expect(judge([call, listed(20)]).reason(.n1) == nil)
    #expect(judge([call, Row(20, .order), listed(20)]).reason(.n1)?.days == 300)
    #expect(judge([call, listed(20, .theirs)]).reason(.n1)?.days == 300)
  }

  @Test("It may be the answer, the follow-up, or our turn")
  func mayBeOurs() {
    let mail = Row(30, .email, .theirs, .question)
    #expect(judge([Row(60, .call, .ours), mail]).reason(.n2) != nil)
    #expect(judge([Row(60, .call, .ours), mail, listed(20)]).reason(.n2) == nil)
    #expect(judge([Row(60, .call, .ours), mail, listed(40)]).reason(.n2) != nil)
    #expect(judge([Row(60, .order)]).reason(.n5) != nil)
    #expect(judge([Row(60, .order), listed(50)]).reason(.n5) == nil)
    #expect(judge([Row(60, .order), listed(60)]).reason(.n5) != nil)
    let theirs = every(30, from: 150, to: 30) { Row($0, .call, .theirs) }
    #expect(judge([Row(170, .call, .ours)] + theirs).reason(.n10) != nil)
    #expect(judge([Row(170, .call, .ours)] + theirs + [listed(10)]).reason(.n10) == nil)
  }
}
