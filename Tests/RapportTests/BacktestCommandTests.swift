import Basics
import Foundation
import Testing

@Suite("rapport backtest: would the flags have been right?")
struct BacktestCommandTests {
  /// 40 customers who order every 20 days; the odd ones stop after March.
  private static let orders: String = {
    var lines = ["order_id,customer_id,order_date,amount"]
    for customer in 0..<40 {
      let last = customer.isMultiple(of: 2) ? 300 : 90
      for day in stride(from: customer % 20, to: last, by: 20) {
        lines.append("\(customer)-\(day),C\(customer),\(isoDay(day)),10")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  /// The day so many days after 1 January 2025.
  private static func isoDay(_ offset: Int) -> String {
    let start = Date(timeIntervalSince1970: 1_735_689_600)
    return start.addingTimeInterval(Double(offset) * 86_400)
      .formatted(.iso8601.year().month().day())
  }

  private func product(_ text: String = orders) throws -> Product {
    let product = try Product()
    try product.write("orders.csv", text)
    return product
  }

  @Test("One line of JSON, with the contract's keys and no others")
  func json() throws {
    let result = try product().run(
      "backtest", "orders.csv", "--at", "2025-06-30", "--horizon", "60", "--json")
    #expect(result.status == 0)
    #expect(result.err == "")
    #expect(result.out.hasSuffix("}\n") && result.out.count { $0 == "\n" } == 1)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    #expect(
      Set(object.keys) == [
        "at", "horizonDays", "customers", "baseRate", "auc", "logLoss", "brier", "recencyAuc",
        "rule90Auc", "calibration", "drift", "neglect",
      ])
    #expect(object["at"] as? String == "2025-06-30")
    #expect(object["horizonDays"] as? Int == 60)
    #expect(object["customers"] as? Int == 40)
    #expect(object["baseRate"] as? Double == 0.5)
    #expect(object["auc"] as? Double == 1)
  }

  @Test("For people it begins with whom the report would have flagged, and what became of them")
  func text() throws {
    let result = try product().run("backtest", "orders.csv", "--at", "2025-06-30")
    #expect(result.status == 0)
    #expect(
      result.out.contains(
        "Of 20 flagged as drifting, 20 did fall silent; of 20 not flagged, 0 did.\n"
          + "Precision 100%, recall 100%."))
    #expect(
      result.out.contains(
        "Of 20 whom we would have called neglected, 20 were lost within the 90 days; of 20 others, "
          + "0.\nPrecision 100%, recall 100%."))
    for row in ["this report's probability", "MBG/NBD by itself", "recency", "90-day rule"] {
      #expect(result.out.contains("\n  \(row) "))
    }
    #expect(result.out.contains("\n  transactional             40      20    50%"))
  }

  @Test("What happened after the day changes the outcome and no prediction")
  func noLeak() throws {
    // Everybody comes back the day after.
    let back = (0..<40).map { "b\($0),C\($0),2025-07-01,10\n" }.joined()
    let result = try product(Self.orders + back).run(
      "backtest", "orders.csv", "--at", "2025-06-30")
    #expect(
      result.out.contains(
        "Of 20 flagged as drifting, 0 did fall silent; of 20 not flagged, 0 did."))
  }

  @Test("Orders called off are no events")
  func calledOff() throws {
    let status = Self.orders.split(separator: "\n").enumerated().map { index, line in
      "\(line),\(index == 0 ? "status" : "Completed")"
    }
    let back = (0..<40).map { "b\($0),C\($0),2025-07-01,10,Cancelled" }
    let result = try product((status + back).joined(separator: "\n") + "\n").run(
      "backtest", "orders.csv", "--at", "2025-06-30")
    #expect(result.out.contains("Of 20 flagged as drifting, 20 did fall silent"))
  }

  @Test("Rolling: a line for each day whose outcome is known")
  func rolling() throws {
    let product = try product()
    let text = try product.run("backtest", "orders.csv", "--at", "2025-06-01", "--every", "30")
    for day in ["2025-06-01", "2025-07-01", "2025-07-31"] {
      #expect(text.out.contains("\n  \(day)  "))
    }
    #expect(!text.out.contains("2025-08-30"))
    let json = try product.run(
      "backtest", "orders.csv", "--at", "2025-06-01", "--every", "30", "--json")
    #expect(json.out.split(separator: "\n").count == 3)
  }

  @Test("Few customers: the figures come with a warning")
  func lowEvidence() throws {
    let few = Self.orders.split(separator: "\n").filter {
      $0.hasPrefix("order") || $0.contains(",C1,") || $0.contains(",C2,")
    }
    let result = try product(few.joined(separator: "\n") + "\n").run(
      "backtest", "orders.csv", "--at", "2025-06-30")
    #expect(result.status == 0)
    #expect(result.out.contains("Low evidence: under 20 customers"))
  }

  @Test(
    "What cannot be answered is refused with the reason",
    arguments: [
      (
        ["--at", "2024-12-31"], "--at 2024-12-31 lies before the first event on record, 2025-01-01"
      ),
      (
        ["--at", "2025-10-26"],
        "the outcome is not yet known for 2026-01-24: the data ends on 2025-10-26"
      ),
      (
        ["--at", "2025-09-10"],
        "the outcome is not yet known for 2025-12-09: the data ends on 2025-10-26; choose --at 2025-07-28 or earlier"
      ),
      (["--at", "soon"], "--at soon is not a day; write it as 2026-06-30"),
      (
        ["--at", "2025-06-30", "--horizon", "0"],
        "--horizon 0 is not a number of days from 1 to 3650"
      ),
      (["--at", "2025-06-30", "--every", "0"], "--every 0 is not a number of days; try 30"),
      ([], "rapport: missing expected argument '--at <yyyy-mm-dd>'; see rapport backtest --help"),
    ])
  func refusals(_ arguments: [String], _ message: String) throws {
    let product = try product()
    let result = try product.run(["backtest", "orders.csv"] + arguments)
    #expect(result.status == 64)
    #expect(result.out == "")
    #expect(result.err.contains(message), "\(result.err)")
  }

  @Test("A little of the outcome missing is a warning; who says --as-of says that it is complete")
  func nearlyKnown() throws {
    let product = try product()
    let warned = try product.run("backtest", "orders.csv", "--at", "2025-08-10")
    #expect(warned.status == 0)
    #expect(warned.err.contains("13 days of silence are taken for granted"))
    let complete = try product.run(
      "backtest", "orders.csv", "--at", "2025-08-10", "--as-of", "2025-11-30")
    #expect(complete.status == 0)
    #expect(complete.err == "")
  }

  /// What Silence.swift states; the rules' figures are those of silence-model.md, so that the
  /// outcome is the same. Asked for are .789/.365, .910/.305, .735/.610 and .855/.380.
  @Test(
    "On four real logs the figures are those we state",
    .enabled(if: Product.shared != nil),
    arguments: [
      ("cdnow_sample.csv", "1997-09-30", 90, 0.794, 0.361, 0.784, 0.696),
      ("grocery_elog.csv", "2006-12-31", 90, 0.910, 0.303, 0.912, 0.847),
      ("online_retail_invoices.csv", "2011-08-31", 90, 0.739, 0.604, 0.684, 0.640),
      ("college_msg_sent.csv", "2004-07-15", 30, 0.864, 0.375, 0.856, 0.500),
    ])
  func realLogs(
    _ file: String, _ at: String, _ horizon: Int, _ auc: Double, _ logLoss: Double,
    _ recency: Double, _ rule90: Double
  ) throws {
    let path = try #require(Product.shared).appendingPathComponent("data/silence/\(file)").path
    let result = try Product().run(
      "backtest", path, "--at", at, "--horizon", "\(horizon)", "--json")
    let figures = try #require(
      JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    for (key, stated) in [
      ("auc", auc), ("logLoss", logLoss), ("recencyAuc", recency), ("rule90Auc", rule90),
    ] {
      let figure = try #require(figures[key] as? Double)
      #expect(abs(figure - stated) < 0.001, "\(key) \(figure)")
    }
  }
}
