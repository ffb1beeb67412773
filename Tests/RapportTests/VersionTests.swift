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
}
