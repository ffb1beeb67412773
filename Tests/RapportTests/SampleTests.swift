import Basics
import Foundation
import Testing

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
    #expect(try Self.files(committed).filter { !$0.hasPrefix("report.png") } == names)
    for name in names {
      let isSame =
        try Data(contentsOf: fresh.appendingPathComponent(name))
        == Data(contentsOf: committed.appendingPathComponent(name))
      #expect(isSame, "\(name) differs; read the change, then make sample")
    }
  }

  private static let gallery = "Reports/gallery"

  /// Five businesses, each with a story in Reports/gallery/README.md. `make sample` rewrites their
  /// reports.
  private static let stories: [String] =
    ((try? FileManager.default.contentsOfDirectory(
      atPath: Product.package.appendingPathComponent(gallery).path)) ?? [])
    .filter {
      FileManager.default.fileExists(
        atPath: Product.package.appendingPathComponent("\(gallery)/\($0)/rapport.yaml").path)
    }
    .sorted()

  @Test func `the gallery has five stories, and its page tells each with its picture`() throws {
    #expect(Self.stories.count == 5)
    let page = try GuidePage("Reports/gallery/README.md")
    for story in Self.stories {
      for file in ["report.html", "report.md", "summary.txt", "report.png"] {
        #expect(page.links.contains { $0.path == "Reports/gallery/\(story)/\(file)" }, "\(story)")
      }
    }
  }

  @Test("A report of the gallery is what its inputs give", arguments: stories)
  func galleryIsTrue(story: String) throws {
    let out = FileManager.default.temporaryDirectory.appendingPathComponent(
      "rapport-gallery-\(UUID().uuidString)")
    let result = try Product(in: Product.package).run(
      "report", "--config", "\(Self.gallery)/\(story)/rapport.yaml", "--out", out.path, "--quiet")
    #expect(result.status == 0, "\(result.err)")
    for file in ["report.html", "report.md", "summary.txt"] {
      let committed = Product.package.appendingPathComponent("Reports/gallery/\(story)/\(file)")
      let isSame =
        try Data(contentsOf: out.appendingPathComponent("latest/\(file)"))
        == Data(contentsOf: committed)
      #expect(isSame, "\(story)/\(file) differs; read the change, then make sample")
    }
  }

  /// What `make sample` took it of stands beside it; where there is no Chromium it takes none.
  @Test(
    "A picture is of the report that stands beside it",
    arguments: ["Reports/sample"] + stories.map { "\(gallery)/\($0)" })
  func pictures(folder: String) throws {
    let place = Product.package.appendingPathComponent(folder)
    let summary = [UInt8](try Data(contentsOf: place.appendingPathComponent("summary.txt")))
    let taken = try? String(
      contentsOf: place.appendingPathComponent("report.png.sha256"), encoding: .utf8)
    var digest = SHA256()
    digest.update(summary.span)
    let sum = digest.finish()
    #expect(taken == sum + "\n", "\(folder): type make sample, with Chromium")
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
