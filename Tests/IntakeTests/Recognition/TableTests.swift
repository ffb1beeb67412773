import Basics
import Intake
import Testing

@Suite("Tables that stand one below the other in a file")
struct TableTests {
  private static let members =
    "Member,Street,Phone\nIda Holm,3 Mill Lane,555 0101\nJo Beck,Quay 7,555 0102\n"
  private static let visits =
    "Date,Member,Kind,Notes\n2024-06-03,Ida Holm,Visit,tea\n2024-02-14,Jo Beck,Phone call,rang\n"

  @Test(
    "A second header with rows below is a table of its own, whatever stands between",
    arguments: [
      "\n", "\n\n", ",,,\n", "Members: 2,,\n\n\nVisits and calls,,,\n", "Visits\n", "\nVisits\n",
    ])
  func below(_ gap: String) throws {
    let run = try IntakeRun([("parish.csv", Self.members + gap + Self.visits)])
    #expect(run.roles.files.map(\.role) == [.customers, .interactions])
    #expect(run.sink.customers.map(\.id) == ["Ida Holm", "Jo Beck"])
    #expect(run.touched == ["Ida Holm", "Jo Beck"])
    #expect(run.codes.contains("table-below"))
  }

  @Test(
    "A blank line, a title or the header again begin no table",
    arguments: ["\n", "Section two\n", "\nMember,Street,Phone\n"])
  func one(_ gap: String) throws {
    let run = try IntakeRun([
      ("list.csv", Self.members + gap + "Al Ray,Elm Road 4,555 0103\nBe Lee,Elm Road 9,555 0104\n")
    ])
    #expect(run.roles.files.count == 1)
    #expect(!run.codes.contains("table-below"))
  }

  @Test("Whose file the user names is one table")
  func named() throws {
    let text = "Member No,Name,Phone\n1,Ida Holm,555 0101\n2,Jo Beck,555 0102\n\n" + Self.visits
    let file = try TemporaryFile("parish.csv", text)
    let seen = inspect(
      path: file.path, settings: intakeSettings { $0.roles[file.path] = .customers })
    #expect(seen.role == .customers && seen.rows == 2)
    #expect(seen.problems.contains { $0.code == "second-table" })
  }
}
