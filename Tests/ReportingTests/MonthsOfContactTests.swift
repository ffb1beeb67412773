import Assessment
import Basics
import Intake
import Relationships
import Testing

@testable import Reporting

@Suite("Twelve months of contact")
struct MonthsOfContactTests {
  /// One customer with a call every 20 days for a year, its side as given.
  private static func model(_ sides: [Side], of kind: TouchKind = .call) -> ReportModel {
    let touches = stride(from: 1, to: 360, by: 20).enumerated().map { i, ago in
      var touch = Touch(
        position: RowPosition(file: 0, offset: i * 100), day: Fixture.asOf.adding(-ago), line: 1,
        kind: kind)
      touch.standing = Standing(
        side: sides[i % sides.count], state: .done,
        sideIsRecorded: sides[i % sides.count] != .unknown)
      return (owner: 0, touch: touch)
    }
    return ReportModel(
      Fixture.input(
        [Relationship(id: "A", name: "A")],
        [
          Fixture.result(0) {
            $0.isNeglected = true
            $0.severity = 50
          }
        ], touches: touches))
  }

  private static func documents(_ sides: [Side]) throws -> (
    page: String, markdown: String, mail: String
  ) {
    let model = model(sides)
    return (
      Fixture.text(try HTMLReport(templates: PageTests.templates).bytes(of: model)),
      Fixture.text(try MarkdownReport(templates: PageTests.templates).bytes(of: model)),
      Fixture.text(try SummaryText(templates: PageTests.templates).bytes(of: model))
    )
  }

  @Test("Where no direction is on record, touches are counted, and none is said to be missing")
  func unclear() throws {
    let (page, markdown, mail) = try Self.documents([.unknown])
    #expect(page.contains("18 touches without a direction on record are counted in the table"))
    #expect(page.contains("18 days with a touch whose direction is not on record."))
    #expect(!page.contains("<svg class=\"months\""))
    #expect(markdown.contains("| Jun 2026 | – | – | 2 |"))
    #expect(mail.contains("2 touches without a direction on record"))
    #expect(!mail.contains("of ours") && !mail.contains("of theirs"))
  }

  @Test("A side of which nothing is on record is a dash, not a row of noughts")
  func oneSide() throws {
    let (page, markdown, mail) = try Self.documents([.theirs])
    #expect(
      page.contains("<svg class=\"months\"") && !page.contains("without a direction on record"))
    #expect(markdown.contains("| Jun 2026 | – | 2 |"))
    #expect(mail.contains("2 touches of theirs") && !mail.contains("of ours"))
  }

  @Test("Bills and deliveries are no touch of ours; an order is one of theirs")
  func traffic() {
    let bills = Self.model([.ours, .unknown], of: .invoice).portfolio.months
    #expect(!bills.isEmpty && bills.allSatisfy { $0.total == 0 })
    #expect(Self.model([.theirs], of: .order).portfolio.months.contains { $0.theirs > 0 })
  }

  @Test("Both sides are counted, and what has no direction beside them")
  func all() throws {
    let (page, markdown, mail) = try Self.documents([.ours, .theirs, .unknown])
    #expect(page.contains("6 touches without a direction on record are counted in the table"))
    #expect(markdown.contains("| ours | theirs | direction not on record |"))
    #expect(
      mail.contains("of ours") && mail.contains("of theirs") && mail.contains("without a direction")
    )
  }
}
