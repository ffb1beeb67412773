import Foundation
import Testing

/// What `--version` prints is what is built in.
@Suite("The version")
struct VersionTests {
  @Test func `it names every dependency at the exact version of Package.swift`() throws {
    let manifest = try String(
      contentsOf: Product.package.appendingPathComponent("Package.swift"), encoding: .utf8)
    let shown = try Product().run("--version").out
    let pattern = /\.package\(url: "[^"]*\/([^"\/]+)", ([a-z]+): "([^"]+)"/
    let dependencies = manifest.matches(of: pattern)
    #expect(dependencies.count == 2)
    // A dependency written otherwise would escape the pattern.
    #expect(manifest.components(separatedBy: ".package(").count - 1 == dependencies.count)
    for dependency in dependencies {
      #expect(dependency.2 == "exact", "\(dependency.1) may change by itself")
      #expect(shown.contains("\(dependency.1) \(dependency.3)"))
    }
  }

  @Test(
    "It stands where people look for it: in the change log, in the form, in the example of a workflow",
    arguments: [
      (".github/CHANGELOG.md", "\n## @ ("),
      (".github/ISSUE_TEMPLATE/fault.yml", "placeholder: rapport @,"),
      (".packaging/nightly-report.yml", "\n      VERSION: @\n"),
    ])
  func isSaid(path: String, line: String) throws {
    let first = try #require(Product().run("--version").out.split(separator: "\n").first)
    let version = try #require(first.split(separator: " ").last)
    let text = try String(
      contentsOf: Product.package.appendingPathComponent(path), encoding: .utf8)
    #expect(text.contains(line.replacing("@", with: version)), "\(path)")
  }
}
