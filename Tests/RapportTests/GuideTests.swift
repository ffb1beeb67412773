import Configuration
import Foundation
import Testing

@testable import Intake
@testable import Pipeline

@Suite("What README and guide say is so")
struct GuideTests {
  /// A folder as the pages speak of it: the sample company as `SampleData` and, its three files
  /// alone, as `exports`; `rapport` is found.
  private static func scratch() throws -> Product {
    let product = try Product()
    let sample = Product.package.appendingPathComponent("SampleData").path
    let result = try product.shell(
      "mkdir exports .bin && ln -s \"$RAPPORT\" .bin/rapport && cp -R '\(sample)' SampleData && "
        + "cp SampleData/customers.csv SampleData/interactions.csv SampleData/orders.csv exports")
    try #require(result.status == 0, "\(result.err)")
    return product
  }

  /// `RAPPORT_UPDATE_GOLDENS=1` writes what is printed into the pages, but where a page shows a
  /// part of it.
  @Test("Every command runs, and prints what the page shows", arguments: GuidePage.paths)
  func commands(path: String) throws {
    var page = try GuidePage(path)
    let steps = page.steps
    guard !steps.isEmpty else { return }
    let product = try Self.scratch()
    let isUpdating = ProcessInfo.processInfo.environment["RAPPORT_UPDATE_GOLDENS"] != nil
    var outputs: [(lines: Range<Int>, output: [String])] = []
    for step in steps {
      switch step {
      case .file(let name, let text): try product.write(name, text)
      case .command(let command):
        let line = "PATH=\"$PWD/.bin:$PATH\"; TZ=UTC; export PATH TZ; \(command.text)"
        let result = try product.shell(line)
        #expect(
          (result.status == 0) != command.isToFail, "\(path): \(command.text): \(result.err)")
        guard !command.shown.isEmpty else { continue }
        let printed = (result.out + (command.isToFail ? result.err : ""))
          .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let output = Array(printed.last == "" ? printed.dropLast() : printed[...])
        if isUpdating, !command.shown.contains("…") {
          outputs.append((command.lines, output))
        } else {
          #expect(
            GuidePage.agree(command.shown[...], output[...]),
            "\(path): \(command.text) prints\n\(output.joined(separator: "\n"))")
        }
      }
    }
    if isUpdating { try page.show(outputs) }
  }

  @Test("There are twenty questions, and what to type for each is run and compared")
  func questions() throws {
    let page = try GuidePage("README.md")
    let start = try #require(page.lines.firstIndex(of: "## Questions"))
    let end = try #require(page.lines.firstIndex(of: "## More"))
    let questions = (start..<end).filter { page.lines[$0].hasPrefix("**") }
    #expect(questions.count >= 20)
    for (first, next) in zip(questions, questions.dropFirst() + [end]) {
      let answers = page.steps.contains { step in
        guard case .command(let command) = step else { return false }
        return (first..<next).contains(command.lines.lowerBound) && !command.shown.isEmpty
      }
      #expect(answers, "\(page.lines[first]) has no command whose output is shown")
    }
  }

  @Test("Every mark, reason and rule has an example that is run and compared")
  func examples() throws {
    let page = try GuidePage("Sources/rapport/Guide/examples.md")
    let numbered = (RuleReference.marks + RuleReference.rules).map(\.id)
      .filter { $0.last?.isNumber ?? false }
    #expect(numbered.count == 37)
    for rule in numbered {
      let start = try #require(page.lines.firstIndex(of: "### \(rule)"), "\(rule)")
      let section = page.lines[(start + 1)...].prefix { !$0.hasPrefix("#") }
      #expect(section.contains { $0.hasPrefix("$ rapport ") }, "\(rule)")
    }
  }

  private static let linking =
    GuidePage.paths + [
      ".github/CHANGELOG.md", ".github/CONTRIBUTING.md", ".github/SECURITY.md",
      ".github/CODE_OF_CONDUCT.md", "Reports/gallery/README.md", "SampleData/README.md",
    ]

  @Test("Links lead to what is there, headings included", arguments: linking)
  func links(path: String) throws {
    for link in try GuidePage(path).links {
      let place = Product.package.appendingPathComponent(link.path).path
      #expect(FileManager.default.fileExists(atPath: place), "\(path): \(link.path)")
      if let heading = link.heading, link.path.hasSuffix(".md") {
        #expect(try GuidePage(link.path).headings.contains(heading), "\(path): #\(heading)")
      }
    }
  }

  @Test("Every page of the guide can be reached from its first, and the first from the README")
  func pages() throws {
    let guide = Set(GuidePage.paths.dropFirst())
    let index = "Sources/rapport/Guide/index.md"
    #expect(try GuidePage("README.md").links.contains { $0.path == index })
    let linked = Set(try GuidePage(index).links.map(\.path)).union([index])
    #expect(guide.subtracting(linked) == [])
  }

  @Test("The page of systems has every one that is known by name")
  func systems() throws {
    let text = try GuidePage("Sources/rapport/Guide/systems.md").lines.joined(separator: "\n")
    let names = SystemTables.all.map(\.system).filter { $0 != "any system" }
    #expect(names.count > 30)
    for name in Set(names) {
      let shown = name.hasSuffix(" headers") ? String(name.dropLast(8)) : name
      #expect(text.contains(shown), "\(shown)")
    }
  }

  @Test("The set-up for cron is what schedule prints")
  func schedule() throws {
    let product = try Product()
    try product.write(
      "rapport.yaml", "inputs: [in]\ntimezone: Europe/Berlin\nmail:\n  to: [boss@yours.example]\n")
    let folder = product.folder.resolvingSymlinksInPath().path
    let lines = try Schedule(
      program: folder + "/rapport", configuration: folder + "/rapport.yaml", time: "05:30"
    ).text(.cron).replacing(folder, with: "/opt/rapport")
    let page = try GuidePage("Sources/rapport/Guide/nightly.md").lines.joined(separator: "\n")
    let indented = lines.split(separator: "\n").map { "    \($0)\n" }.joined()
    #expect(page.contains("\n\n\(indented)\n"), "\(indented)")
  }

  @Test(
    "A page may show a part of what is printed",
    arguments: [
      (["a", "b"], ["a", "b"], true), (["a", "…"], ["a"], true),
      (["a", "…", "d"], ["a", "b", "d"], true),
      (["a", "…", "d"], ["a", "b", "c"], false), (["a"], ["a", "b"], false), ([], ["a"], false),
    ])
  func parts(shown: [String], printed: [String], agrees: Bool) {
    #expect(GuidePage.agree(shown[...], printed[...]) == agrees)
  }
}
