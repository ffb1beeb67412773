import Assessment
import Intake
import Testing

@Suite("Severity: how overdue × how much is at stake")
struct SeverityTests {
  @Test("Longer overdue is graver")
  func overdue() {
    let severities = [100, 150, 250].map { judge([Row($0, .call, .ours)]).severity }
    #expect(severities == severities.sorted())
    #expect(Set(severities).count == 3)
  }

  @Test("A loyal small partner outranks a big indifferent buyer")
  func loyalty() {
    let partner = Story("Loyal", revenue: 900, Partners.rows(silence: 200))
    let buyer = Story("Big", revenue: 9_000_000, [Row(200, .call, .ours)])
    let results = assess(ledger([partner, buyer, .witness])).results
    #expect(results[0].severity > results[1].severity)
  }

  @Test("Revenue ranks among equals, whatever its size")
  func revenue() {
    let stories = [10, 20, 2_000_000].map { (amount: Int) in
      Story("C\(amount)", revenue: amount, [Row(200, .call, .ours)])
    }
    let severities = assess(ledger(stories + [.witness])).results.prefix(3).map(\.severity)
    #expect(severities == severities.sorted())
    #expect(abs((severities[2] - severities[1]) - (severities[1] - severities[0])) < 1e-9)
  }

  @Test("Broken trust comes on top")
  func trust() {
    let rows = [Row(200, .call, .ours)]
    #expect(judge(rows + [Row(12, .complaint)]).severity > judge(rows).severity + 20)
  }

  @Test("Nothing flagged is nothing severe")
  func none() {
    #expect(judge([Row(5, .call, .ours, .needsReview)]).severity == 0)
  }
}
