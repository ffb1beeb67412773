import Foundation
import Testing

@Suite("Made-up relationships are judged as a careful person would")
struct JudgementCaseTests {
  private static let folder = Product.package.appendingPathComponent("Tests/RapportTests/Cases")
  static let sets = JudgedSet.names(in: folder)

  @Test func `there are sets to judge`() { #expect(Self.sets.count >= 4) }

  @Test(arguments: sets)
  func `class, neglect, reasons, drift and fit`(_ set: String) throws {
    for (judged, found) in try JudgedSet(Self.folder.appendingPathComponent(set)).relationships {
      #expect(
        judged.differences(from: found) == [],
        "\(judged.id) \(judged.name): \(judged.note ?? "")")
    }
  }
}
