import Testing

@Suite("The course of a relationship, from report to report")
struct CourseCommandTests {
  @Test("Each report hands on what the runs before said, and explain tells it")
  func isHandedOn() throws {
    let base = try NightlyBase()
    for day in ["2026-05-15", "2026-06-15", "2026-06-20"] {
      #expect(try base.night(day).status == 0)
    }
    func course(_ report: String) throws -> [[String: Any]]? {
      try base.product.relationships(report)["C01"]?["course"] as? [[String: Any]]
    }
    #expect(try course("Reports/2026-05-15") == nil)
    let points = try #require(try course("Reports/2026-06-20"))
    #expect(points.map { $0["on"] as? String } == ["2026-05-15", "2026-06-15"])
    #expect(points.allSatisfy { $0["score"] is Int && $0["class"] is String })
    let told = try base.product.run(
      "explain", "C01", "--config", "rapport.yaml", "--as-of", "2026-06-20")
    #expect(told.out.contains("\nCourse: 15 May 2026: "), "\(told.out)")
    #expect(told.out.contains(" → 15 June 2026: ") && told.out.contains(" → 20 June 2026: "))
    // Once more on the same day: what it replaces is no run before it.
    #expect(try base.night("2026-06-20").status == 0)
    #expect(try #require(try course("Reports/2026-06-20")).count == 2)
  }
}
