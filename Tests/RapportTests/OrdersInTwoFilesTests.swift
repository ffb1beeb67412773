import Foundation
import Testing

/// A shop exports its orders and, apart, what was in them.
@Suite("An order that stands in two files of a run")
struct OrdersInTwoFilesTests {
  private static let orders = """
    Order ID,Sale Date,Full Name,Order Total
    7,2024-01-05,Ada Lorne,35
    8,2024-01-06,Ada Lorne,5

    """
  private static let items = """
    Order ID,Sale Date,Full Name,Item,Item Total
    7,2024-01-05,Ada Lorne,Lamp,15
    7,2024-01-05,Ada Lorne,Shade,20
    9,2024-01-07,Bo Marsh,Lamp,1

    """

  @Test("Is one order, and its money is counted once", arguments: [false, true])
  func once(itemsFirst: Bool) throws {
    let product = try Product()
    defer { try? FileManager.default.removeItem(at: product.folder) }
    try product.write("a.csv", itemsFirst ? Self.items : Self.orders)
    try product.write("b.csv", itemsFirst ? Self.orders : Self.items)
    let run = try product.run("report", "a.csv", "b.csv", "--as-of", "2024-03-30", "--out", "out")
    #expect(run.status == 0, "\(run.err)")
    let found = try product.relationships("out/latest")
    #expect(found["Ada Lorne"]?["interactions"] as? Int == 2)
    #expect(found["Ada Lorne"]?["revenue"] as? String == "40.00")
    #expect(found["Bo Marsh"]?["interactions"] as? Int == 1)
    #expect(found["Bo Marsh"]?["revenue"] as? String == "1.00")
  }
}
