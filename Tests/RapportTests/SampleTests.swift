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
    #expect(try Self.files(committed).filter { !$0.hasSuffix(".png") } == names)
    for name in names {
      let isSame =
        try Data(contentsOf: fresh.appendingPathComponent(name))
        == Data(contentsOf: committed.appendingPathComponent(name))
      #expect(isSame, "\(name) differs; read the change, then make sample")
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
