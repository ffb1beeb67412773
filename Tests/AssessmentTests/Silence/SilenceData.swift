import Basics
import Intake

@testable import Assessment

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The real logs the figures were measured on. They are not part of the product: tests that need
/// them are skipped where the folder is absent.
enum SilenceData {
  /// `$RAPPORT_SHARED/data/silence`, or `../shared/data/silence` next to the package.
  static let folder: String? = {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let beside = "/" + root + "/../shared"
    for shared in [getenv("RAPPORT_SHARED").map { String(cString: $0) }, beside] {
      if let shared, access(shared + "/data/silence", R_OK) == 0 {
        return shared + "/data/silence"
      }
    }
    return nil
  }()

  static var isPresent: Bool { folder != nil }

  /// The fields of every line but the header.
  static func lines(_ name: String) -> [[Substring]] {
    guard let folder, let file = fopen(folder + "/" + name, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes.append(contentsOf: buffer[..<count])
    }
    return String(decoding: bytes, as: UTF8.self).utf8
      .split(whereSeparator: { $0 == 10 || $0 == 13 }).dropFirst()
      .map { line in
        line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
          Substring($0)
        }
      }
  }

  /// CDNOW, 2357 customers, in weeks.
  static func cdnowSummary() -> [EventHistory] {
    lines("cdnow_customers_summary.csv").map {
      EventHistory(
        repeats: Int($0[1]) ?? 0, span: Double($0[2]) ?? .nan, age: Double($0[3]) ?? .nan)
    }
  }

  /// The event days by customer, customers in order of their ids.
  private static func log(_ name: String, customer: Int, date: Int, keep: ([Substring]) -> Bool)
    -> EventLog
  {
    var days: [String: Set<Day>] = [:]
    for fields in lines(name) where keep(fields) {
      guard let day = Day(iso: String(fields[date].prefix(10))) else { continue }
      days[String(fields[customer]), default: []].insert(day)
    }
    return EventLog(days.sorted { $0.key < $1.key }.map { $0.value.sorted() })
  }

  static func cdnow() -> EventLog {
    log("cdnow_sample.csv", customer: 0, date: 2) { _ in true }
  }

  static func grocery() -> EventLog {
    log("grocery_elog.csv", customer: 0, date: 1) { _ in true }
  }

  /// Without cancellations and amounts that are not positive.
  static func onlineRetail() -> EventLog {
    log("online_retail_invoices.csv", customer: 1, date: 3) {
      $0[6] != "1" && (Double($0[5]) ?? 0) > 0
    }
  }
}
