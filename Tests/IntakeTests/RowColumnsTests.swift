import Basics
import CSV
import Intake
import Testing

@Suite("Columns that say the same of different rows")
struct RowColumnsTests {
  private static let header =
    "Activity ID,Activity type,Activity date,Associated Contact IDs,Call direction,Call title,Call notes,"
    + "Email direction,Email subject,Email body\n"

  private static func sides(_ rows: String) throws -> [Side] {
    let file = try TemporaryFile("activities.csv", header + rows)
    let source = try Source.open(file.path)
    let recognised = try recognise(source, settings: intakeSettings())
    var typer = TouchTyper()
    let columns = RowColumns(recognised)
    var sides: [Side] = []
    _ = try source.forEachRecord(recognised.layout) { (record) throws(InputError) in
      sides.append(
        typer.type(record, columns.of(record), day: intakeAsOf, asOf: intakeAsOf).standing.side)
    }
    return sides
  }

  @Test("Each row is read by the one that has something in it")
  func direction() throws {
    #expect(
      try Self.sides(
        """
        1,Call,2024-05-20 09:00,51,OUTBOUND,Quarterly,She asked for a quote,,,
        2,Email,2024-06-10 11:00,52,,,,INCOMING_EMAIL,Gutter,It leaks again
        3,Call,2024-06-11 11:00,52,INBOUND,Rang,x,,,
        4,Email,2024-06-12 11:00,53,,,,OUTBOUND,Gutter,On our way

        """) == [.ours, .theirs, .theirs, .ours])
  }

  @Test("The words of both count, and none of them is said to be unread")
  func inspection() throws {
    let found = try inspected(
      Self.header + "1,Call,2024-05-20 09:00,51,OUTBOUND,Quarterly,x,,,\n"
        + "2,Email,2024-06-10 11:00,52,,,,INCOMING_EMAIL,Gutter,It leaks\n", name: "activities.csv")
    #expect(
      found.furtherFields.contains { $0.field == .direction && $0.header == "Email direction" })
    let read = Set((found.fields + found.furtherFields).map(\.header))
    #expect(found.layout?.columns.allSatisfy(read.contains) == true)
  }
}
