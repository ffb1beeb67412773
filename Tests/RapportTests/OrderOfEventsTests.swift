import Foundation
import Testing

/// A question and what may have answered it on the same day: which came first shows in the order of
/// a file's rows, and between files not at all.
@Suite("N2: events of one day")
struct OrderOfEventsTests {
  private static let question = "K1,2024-05-06,email,in,Can you tell me when the boxes will come?\n"
  private static let answer = "K1,2024-05-06,email,out,They will be with you on time\n"
  private static let earlier = "K2,2024-05-02,call,out,All is well\n"
  private static let later = "K2,2024-05-09,call,out,All is well\n"
  private static let header = "customer,date,type,direction,notes\n"

  @Test(
    "In one file the rows tell which came first, from top to bottom or from bottom to top",
    arguments: [
      (earlier + question + answer + later, false), (earlier + answer + question + later, true),
      (later + answer + question + earlier, false), (later + question + answer + earlier, true),
    ])
  func oneFile(rows: String, isOpen: Bool) throws {
    let found = try judged(["log.csv": Self.header + rows])
    #expect(found["K1"]?.contains("N2") == isOpen)
  }

  @Test("Between files nothing does, and what may have answered has", arguments: [false, true])
  func twoFiles(answersFirst: Bool) throws {
    let files = [Self.question, Self.answer + Self.later].map { Self.header + $0 }
    let found = try judged([
      "a.csv": files[answersFirst ? 1 : 0], "b.csv": files[answersFirst ? 0 : 1],
    ])
    #expect(found["K1"]?.contains("N2") == false)
  }

  private func judged(_ files: [String: String]) throws -> [String: [String]] {
    let product = try Product()
    defer { try? FileManager.default.removeItem(at: product.folder) }
    for (name, text) in files { try product.write(name, text) }
    let run = try product.run(
      ["report"] + files.keys.sorted() + ["--as-of", "2024-07-01", "--out", "out"])
    #expect(run.status == 0, "\(run.err)")
    return try product.relationships("out/latest").mapValues { found in
      (found["reasons"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
    }
  }
}
