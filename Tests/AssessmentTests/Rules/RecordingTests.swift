import Assessment
import Intake
import Testing

@Suite("R8 what was never recorded cannot be missed")
struct RecordingTests {
  @Test("An export of orders alone is judged by the silence between orders")
  func ordersOnly() {
    let assessed = assess(
      ledger([
        Story("Regular", every(30, from: 400, to: 10) { Row($0, .order) }),
        Story("Gone", every(30, from: 600, to: 200) { Row($0, .order) }),
      ]))
    for reason in [ReasonID.n2, .n3, .n4, .n5, .n6, .n7, .n8, .n10, .n11] {
      #expect(assessed.notRecordedReasons.contains(reason))
    }
    #expect(!assessed.notRecordedReasons.contains(.n1))
    #expect(assessed.notRecordedMarks == MarkID.allCases)
    #expect(!assessed.recorded.contains(.outboundPersonal))
    #expect(assessed.results[0].reasons.isEmpty)
    #expect(assessed.results[1].reasonIDs == [.n1])
    #expect(assessed.results.allSatisfy { $0.marks.allSatisfy { $0.verdict == .unknown } })
  }

  @Test("A full export switches nothing off")
  func full() {
    let assessed = assess(
      ledger([.witness, Story("Other", [Row(5, .call, .theirs, .brokenByThem)])]))
    #expect(assessed.notRecordedReasons.isEmpty)
    #expect(assessed.notRecordedMarks.isEmpty)
  }

  @Test("One touch of ours anywhere in the base is enough to miss it elsewhere")
  func oneTouch() {
    let buyer = Story("Buyer", every(20, from: 300, to: 20) { Row($0, .order) })
    #expect(judge(buyer, beside: []).reason(.n6) == nil)
    let caller = Story("Caller", [Row(20, .call, .ours)])
    #expect(judge(buyer, beside: [caller]).reason(.n6) != nil)
  }

  @Test("An empty base is judged without a word")
  func empty() {
    let assessed = assess(ledger([]))
    #expect(assessed.results.isEmpty)
  }
}
