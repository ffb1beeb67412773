import Assessment
import Basics
import Intake
import Relationships
import Testing

@testable import Reporting

@Suite("The report model")
struct ModelTests {
  @Test("Totals count the specimen")
  func totals() {
    let totals = SampleReport.model.totals
    #expect(totals.relationships == 10)
    #expect(totals.partnership == 2)
    #expect(totals.transactional == 8)
    #expect(totals.neglected == 3)
    #expect(totals.neverContacted == 1)
    #expect(totals.drifting == 1)
    #expect(totals.illFitting == 1)
    #expect(totals.suspended == 1)
    #expect(totals.unknown == 1)
    #expect(totals.ended == 1)
    #expect(totals.orphans == 2)
  }

  @Test("Neglected come by severity, then by what is at stake; flagged once each, neglected first")
  func order() {
    let revenues: [Int64] = [100, 900, 500, 300]
    let relationships = revenues.enumerated().map { i, revenue in
      var relationship = Relationship(id: "R\(3 - i)", name: "R")
      relationship.revenue = Money(tenThousandths: revenue)
      return relationship
    }
    let results = [
      Fixture.result(0) {
        $0.isNeglected = true
        $0.severity = 50
      },
      Fixture.result(1) {
        $0.silence.isDrifting = true
        $0.silence.probability = 0.9
      },
      Fixture.result(2) {
        $0.isNeglected = true
        $0.severity = 20
        $0.silence.isDrifting = true
      },
      Fixture.result(3) {
        $0.isNeglected = true
        $0.severity = 50
        $0.illFitting = Fixture.say("x")
      },
    ]
    let model = ReportModel(Fixture.input(relationships, results))
    // Equal severity and score: R0 has the larger revenue.
    #expect(model.neglected == [3, 0, 2])
    #expect(model.neglectedByRevenue == [2, 3, 0])
    #expect(model.flagged == [3, 0, 2, 1])
  }

  @Test("Attention counts our personal touches of a year by whom they went to")
  func attention() {
    var past = Relationship(id: "P", name: "P")
    past.kind = .pastCustomer
    var prospect = Relationship(id: "N", name: "N")
    prospect.kind = .prospect
    func touch(_ owner: Int, _ days: Int, _ kind: TouchKind, _ standing: Standing) -> (Int, Touch) {
      (
        owner,
        Touch(
          position: RowPosition(file: 0, offset: 0), day: Fixture.asOf.adding(-days), line: 1,
          kind: kind, standing: standing)
      )
    }
    let ours = Standing(side: .ours)
    let input = Fixture.input(
      [Relationship(id: "C", name: "C"), past, prospect], (0..<3).map { Fixture.result($0) },
      touches: [
        touch(0, 1, .call, ours), touch(0, 364, .visit, ours), touch(0, 365, .visit, ours),
        touch(0, 2, .massMail, ours), touch(0, 3, .order, Standing(side: .theirs)),
        touch(0, -5, .visit, Standing(side: .ours, state: .planned)),
        touch(0, 4, .call, Standing(side: .ours, state: .cancelled)),
        touch(1, 5, .email, Standing(side: .both)), touch(2, 6, .call, ours),
        touch(2, 7, .call, ours),
      ])
    let portfolio = ReportModel(input).portfolio
    #expect(portfolio.attention.existing == 2)
    #expect(portfolio.attention.past == 1)
    #expect(portfolio.attention.prospects == 2)
    #expect(portfolio.months.count == 12)
    #expect(portfolio.months.map(\.month) == [7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6])
    #expect(portfolio.months[11].ours == 4)
    #expect(portfolio.months[11].theirs == 2)
    #expect(portfolio.months[0].ours == 1)
  }

  @Test("Groups put the most neglected first and those without a name last")
  func groups() {
    func relationship(_ owner: String?) -> Relationship {
      var relationship = Relationship(id: "x", name: "x")
      relationship.owner = owner
      return relationship
    }
    let results = (0..<4).map { i in Fixture.result(i) { $0.isNeglected = i == 3 || i == 0 } }
    let model = ReportModel(
      Fixture.input(
        [relationship(nil), relationship("Ann"), relationship("Bo"), relationship("Cy")], results))
    #expect(model.portfolio.byOwner.map(\.name) == ["Cy", "Ann", "Bo", nil])
  }
}
