import Foundation
import Testing

@testable import Intake
@testable import Pipeline

@Suite("What the project shows of itself is true")
struct SampleTests {
  /// `make sample` rewrites Reports/sample after a wanted change.
  @Test func `Reports/sample is what the sample company's data give`() throws {
    let out = FileManager.default.temporaryDirectory.appendingPathComponent(
      "rapport-sample-\(UUID().uuidString)")
    let product = Product(in: Product.package)
    let result = try product.run(
      "report", "--config", "SampleData/rapport.yaml", "--out", out.path, "--quiet")
    #expect(result.status == 0, "\(result.err)")
    let fresh = out.appendingPathComponent("latest").resolvingSymlinksInPath()
    let committed = Product.package.appendingPathComponent("Reports/sample")
    let names = try Self.files(fresh)
    #expect(names.count >= 8)
    #expect(try Self.files(committed).filter { !$0.hasSuffix(".png") } == names)
    for name in names {
      let isSame =
        try Data(contentsOf: fresh.appendingPathComponent(name))
        == Data(contentsOf: committed.appendingPathComponent(name))
      #expect(isSame, "\(name) differs; read the change, then make sample")
    }
  }

  @Test func `every command of the README is one that exists`() throws {
    let readme = try String(
      contentsOf: Product.package.appendingPathComponent("README.md"), encoding: .utf8)
    let help = try Product().run("--help").out
    let commands = readme.split(separator: "\n").filter { $0.hasPrefix("    rapport ") }
      .compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) }
      .filter { !$0.contains("/") && !$0.contains(".") && !$0.hasPrefix("-") && $0 != "help" }
    #expect(commands.count >= 4)
    for command in commands { #expect(help.contains("  \(command)"), "\(command)") }
    for option in ["--map", "--date-order", "--encoding", "--customers", "--as-of", "--timezone"] {
      #expect(try Product().run("report", "--help").out.contains(option))
    }
  }

  @Test func `the README's set-up is what schedule prints`() throws {
    let product = try Product()
    try product.write(
      "rapport.yaml", "inputs: [in]\ntimezone: Europe/Berlin\nmail:\n  to: [boss@yours.example]\n")
    let folder = product.folder.resolvingSymlinksInPath().path
    let lines = try Schedule(
      program: folder + "/rapport", configuration: folder + "/rapport.yaml", time: "05:30"
    ).text(.cron).replacing(folder, with: "/opt/rapport")
    let readme = try String(
      contentsOf: Product.package.appendingPathComponent("README.md"), encoding: .utf8)
    let indented = lines.split(separator: "\n").map { "    \($0)\n" }.joined()
    #expect(readme.contains("\n\n\(indented)\n"), "\(indented)")
  }

  @Test func `every system that is known by name stands in the README`() throws {
    let readme = try String(
      contentsOf: Product.package.appendingPathComponent("README.md"), encoding: .utf8)
    let names = SystemTables.all.map(\.system).filter { $0 != "any system" }
    #expect(names.count > 30)
    for name in Set(names) {
      let shown = name.hasSuffix(" headers") ? String(name.dropLast(8)) : name
      #expect(readme.contains(shown), "\(shown)")
    }
  }

  private static func files(_ folder: URL) throws -> [String] {
    let all = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (all ?? []).filter {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(
        atPath: folder.appendingPathComponent($0).path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }
}
