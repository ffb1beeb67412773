import Basics
import CSV
import Foundation
import Intake
import Testing

/// Real exports that are too large to live here; the tests are skipped where the folder is absent.
private let sharedFolder: String? = {
  let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  let folder =
    ProcessInfo.processInfo.environment["RAPPORT_SHARED"]
    ?? package.deletingLastPathComponent().appendingPathComponent("shared").path
  return FileManager.default.fileExists(atPath: folder + "/data") ? folder + "/data/" : nil
}()

@Suite("Real exports", .enabled(if: sharedFolder != nil))
struct SharedDataTests {
  struct Export: Sendable, CustomTestStringConvertible {
    var files: [String]
    var asOf: String
    var customers: Int
    var neverContacted: Int
    var orphans = 0
    var testDescription: String { files[0] }
  }

  @Test(
    "The customers are all there, and nobody is taken for never contacted who was",
    arguments: [
      // 24 customers and 176 orders of Northwind have commas too many.
      Export(
        files: ["northwind/customers.csv", "northwind/orders.csv"], asOf: "1998-05-06",
        customers: 91, neverContacted: 2),
      Export(
        files: [
          "northwind/suppliers.csv", "northwind/orders.csv", "northwind/customers.csv",
          "northwind/employees.csv", "northwind/products.csv", "northwind/order-details.csv",
        ], asOf: "1998-05-06", customers: 91, neverContacted: 2),
      Export(
        files: ["jaffle-shop/raw_customers.csv", "jaffle-shop/raw_orders.csv"],
        asOf: "2018-04-09", customers: 100, neverContacted: 38),
      Export(
        files: ["maven-crm/accounts.csv", "maven-crm/sales_pipeline.csv"], asOf: "2024-02-26",
        customers: 85, neverContacted: 0),
      Export(
        files: [
          "vendor-layouts/salesforce-report/accounts.csv",
          "vendor-layouts/salesforce-report/tasks.csv",
        ], asOf: "2024-06-30", customers: 3, neverContacted: 1),
      Export(
        files: [
          "vendor-layouts/hubspot-export/contacts.csv",
          "vendor-layouts/hubspot-export/activities.csv",
        ], asOf: "2024-06-30", customers: 3, neverContacted: 1, orphans: 1),
      Export(
        files: ["vendor-layouts/de-erp/kunden.csv", "vendor-layouts/de-erp/kontakte.csv"],
        asOf: "2024-06-30", customers: 3, neverContacted: 0),
    ])
  func exports(_ export: Export) throws {
    let folder = try #require(sharedFolder)
    let settings = IntakeSettings(asOf: try #require(Day(iso: export.asOf)))
    let files = try export.files.map {
      try recognise(try Source.open(folder + $0), settings: settings)
    }
    let roles = try chooseRoles(files, settings: settings)
    var sink = Ledgerlike()
    var names = NameTable()
    var orders = OrderBook()
    for i in roles.customers {
      _ = try readCustomers(roles.files[i], fileIndex: i, settings: settings, into: &sink)
    }
    for i in roles.interactions {
      _ = try readInteractions(
        roles.files[i], fileIndex: i, settings: settings, typer: TouchTyper(), names: &names,
        orders: &orders,
        into: &sink)
    }
    let ids = Set(sink.customers.map(\.id))
    let touched = Set(sink.rows.map(\.key))
      .union(sink.rejects.filter { $0.salvaged != nil }.compactMap(\.key))
    #expect(ids.count == export.customers)
    #expect(ids.subtracting(touched).count == export.neverContacted)
    #expect(touched.subtracting(ids).count == export.orphans)
  }
}
