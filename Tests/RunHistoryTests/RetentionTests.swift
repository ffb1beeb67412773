import Basics
import Intake
import Testing

@testable import RunHistory

@Suite("Old reports are thinned out")
struct RetentionTests {
  /// A report every night of 2026 up to 30 June, a Tuesday.
  private var nights: [Day] { (0..<181).map { day("2026-01-01").adding($0) } }

  private func kept(_ retention: Retention, _ days: [Day]) -> [String] {
    let gone = Set(retention.surplus(of: days))
    return days.filter { !gone.contains($0) }.map(\.description)
  }

  @Test func `the last days stay`() {
    #expect(
      kept(Retention(daily: 3, weekly: 0, monthly: 0), nights)
        == ["2026-06-28", "2026-06-29", "2026-06-30"])
  }

  @Test func `of each week and month the newest stays`() {
    #expect(
      kept(Retention(daily: 0, weekly: 3, monthly: 0), nights)
        == ["2026-06-21", "2026-06-28", "2026-06-30"])
    #expect(
      kept(Retention(daily: 0, weekly: 0, monthly: 3), nights)
        == ["2026-04-30", "2026-05-31", "2026-06-30"])
  }

  @Test func `what one rule keeps another does not take`() {
    let kept = kept(Retention(daily: 2, weekly: 2, monthly: 2), nights)
    #expect(kept == ["2026-05-31", "2026-06-28", "2026-06-29", "2026-06-30"])
  }

  @Test func `the newest stays under any rule`() {
    #expect(kept(Retention(daily: 0, weekly: 0, monthly: 0), nights) == ["2026-06-30"])
    #expect(Retention(daily: 0, weekly: 0, monthly: 0).surplus(of: []).isEmpty)
  }

  @Test func `days without a report do not count`() {
    let days = [day("2025-01-01"), day("2025-06-01"), day("2026-06-30")]
    #expect(Retention(daily: 3, weekly: 0, monthly: 0).surplus(of: days).isEmpty)
  }

  @Test func `thinning night after night keeps as much as thinning once`() {
    let retention = Retention(daily: 7, weekly: 4, monthly: 3)
    var left: [Day] = []
    for night in nights {
      left.append(night)
      let gone = Set(retention.surplus(of: left))
      left.removeAll { gone.contains($0) }
    }
    #expect(left.count <= 14)
    #expect(left.contains(day("2026-04-30")))
    #expect(left.contains(day("2026-05-31")))
  }
}
