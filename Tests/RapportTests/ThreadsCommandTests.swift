import Foundation
import Testing

@Suite("The whole report on several threads")
struct ThreadsCommandTests {
  @Test func `one, two and seven threads write the same bytes`() throws {
    let product = try Product()
    let sample = Product.package.appendingPathComponent("SampleData/rapport.yaml").path
    for threads in ["1", "2", "7"] {
      let result = try product.run(
        "report", "--config", sample, "--out", "out\(threads)", "--threads", threads)
      #expect(result.status == 0, "\(result.err)")
    }
    let files = try FileManager.default.subpathsOfDirectory(
      atPath: product.folder.appendingPathComponent("out1").path
    ).filter { $0.contains(".") && !$0.hasPrefix("latest") && !$0.hasPrefix(".") }
    #expect(files.filter { $0.hasSuffix("summary.eml") }.count > 2)
    for file in files {
      let one = product.text("out1/\(file)")
      for threads in [2, 7] { #expect(product.text("out\(threads)/\(file)") == one, "\(file)") }
    }
  }
}
