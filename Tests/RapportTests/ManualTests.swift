import Configuration
import Foundation
import Testing

@Suite("The manual")
struct ManualTests {
  private static let folder = Product.package.appendingPathComponent(".packaging/man")

  /// `make man` writes them anew.
  @Test func `its pages are those that the program would write`() throws {
    let product = try Product()
    #expect(try product.run("manual", "man").status == 0)
    let kept = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    #expect(product.names("man") == kept, "make man has not been run")
    for name in kept {
      let page = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
      #expect(product.text("man/\(name)") == page, "\(name) is stale; type make man")
    }
  }

  @Test func `the guide's pages of reference are those that the program would write`() throws {
    let product = try Product()
    #expect(try product.run("manual", "man", "--guide", "guide").status == 0)
    let names = product.names("guide").filter { $0.hasSuffix(".md") }
    #expect(names == ["fields.md", "rules.md", "settings.md"])
    for name in names {
      let page = try String(
        contentsOf: Product.package.appendingPathComponent("Sources/rapport/Guide/\(name)"),
        encoding: .utf8)
      #expect(product.text("guide/\(name)") == page, "\(name) is stale; type make man")
    }
  }

  @Test func `every command that --help lists has a page, and no page has a line that man refuses`()
    throws
  {
    let product = try Product()
    let help = try product.run("--help").out
    let list = help.components(separatedBy: "SUBCOMMANDS:\n")[1].components(separatedBy: "\n\n")[0]
    let commands = list.split(separator: "\n").filter { !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(commands.count >= 10)
    for command in commands {
      #expect(
        FileManager.default.fileExists(
          atPath: Self.folder.appendingPathComponent("rapport-\(command).1").path), "\(command)")
    }
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path) {
      let page = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
      #expect(page.utf8.allSatisfy { $0 < 0x80 }, "\(name)")
      for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
        #expect(
          line.firstMatch(of: /^\.(\\"|TH|SH|SS|PP|TP|BR|B|nf|fi|br)( |$)/) != nil,
          "\(name): \(line)")
      }
    }
  }

  /// The reader of the file names in a mistake's message what it knows at that place.
  @Test func `the page of settings has every setting that the file may have, and no other`() throws
  {
    let named = SettingReference.all.reduce(into: [String?: Set<String>]()) {
      $0[$1.section, default: []].insert($1.key)
    }
    for (section, keys) in named {
      let text: String
      switch section {
      case nil: text = "qqqqqqqqqqqq: 1\n"
      case "snoozes": text = "snoozes:\n  - id: a\n    until: 2026-01-01\n    qqqqqqqqqqqq: 1\n"
      case "mail": text = "mail:\n  to: a@example.com\n  qqqqqqqqqqqq: 1\n"
      case let section?: text = "\(section):\n  qqqqqqqqqqqq: 1\n"
      }
      let error = #expect(throws: ConfigurationError.self) {
        try Configuration(text: text, file: "rapport.yaml")
      }
      let message = try #require(error).message
      let known = try #require(message.components(separatedBy: "known here: ").last)
        .components(separatedBy: ", ")
      let sections = section == nil ? Set(named.keys.compactMap(\.self)) : []
      #expect(keys.union(sections) == Set(known), "\(section ?? "the top"): \(message)")
    }
    for setting in SettingReference.all { #expect(!setting.meaning.isEmpty) }
  }

  @Test func `completions are there for each shell`() throws {
    let product = try Product()
    for shell in ["bash", "zsh", "fish"] {
      let script = try product.run("--generate-completion-script", shell)
      #expect(script.status == 0)
      #expect(script.out.contains("nightly") && script.out.contains("schema"))
      #expect(!script.out.contains("manual"))
    }
  }
}
