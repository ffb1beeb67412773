import Foundation
import Pipeline
import Testing

/// A small company whose exports change from night to night.
struct NightlyBase {
  let product: Product
  var customers = (1...10).map { "C\($0 < 10 ? "0" : "")\($0),Company \($0),Dana\n" }
  /// Monthly calls of ours with everybody, answered, up to the tenth of June.
  var rows: [String] = []
  var header = "customer_id,date,type,direction,subject\n"
  var settings = ""

  init() throws {
    product = try Product()
    for customer in 1...10 {
      let id = "C\(customer < 10 ? "0" : "")\(customer)"
      for month in 1...6 {
        rows.append("\(id),2026-0\(month)-10,call,outbound,How are things\n")
        rows.append("\(id),2026-0\(month)-10,order,inbound,Order \(month)\n")
        rows.append("\(id),2026-0\(month)-12,call,outbound,Did it all arrive\n")
      }
    }
  }

  static let mail = """
    mail:
      to: boss@example.com
      from: rapport@example.com
      command: [sh, -c, 'cat > "$(mktemp mail.XXXXXX)"']

    """

  func export() throws {
    try product.write("in/customers.csv", "id,name,owner\n" + customers.joined())
    try product.write("in/interactions.csv", header + rows.joined())
    try product.write(
      "rapport.yaml", "inputs: [in]\ntimezone: UTC\nnightly:\n  settle-seconds: 0\n" + settings)
  }

  /// A night in this process, which spares each the start of a program; in messages, paths are
  /// relative as if it had been started in the folder.
  @discardableResult
  func night(_ day: String, force: Bool = false) throws -> Product.Result {
    try export()
    let folder = product.folder.path
    var request = NightlyRequest(configuration: folder + "/rapport.yaml")
    request.asOf = day
    request.force = force
    let outcome = Pipeline.nightly(request)
    let lines = outcome.complaints + [outcome.failure?.text].compactMap(\.self)
    return Product.Result(
      status: outcome.failure?.status.rawValue ?? 0, out: "",
      err: lines.map { $0.replacing(folder + "/", with: "") + "\n" }.joined())
  }

  /// A report that somebody types, with the same settings.
  @discardableResult
  func byHand(_ arguments: String...) throws -> Product.Result { try byHand(arguments) }

  @discardableResult
  func byHand(_ arguments: [String]) throws -> Product.Result {
    try product.run(["report", "--config", "rapport.yaml"] + arguments)
  }

  /// The same as a program of its own, in cron's empty environment.
  @discardableResult
  func nightAlone(_ day: String, _ more: String...) throws -> Product.Result {
    try export()
    return try product.shell(
      "exec env -i \"$RAPPORT\" nightly --config rapport.yaml --as-of \(day) "
        + more.joined(separator: " "))
  }

  /// The changes of the newest report; nil where there is no baseline.
  func changes() throws -> [String: Any]? {
    try product.json("Reports/latest/report.json")["changes"] as? [String: Any]
  }

  func list(_ key: String) throws -> [String]? { try changes()?[key] as? [String] }

  /// The neglected of the last report, those that came, those that went: they make tonight's
  /// number.
  func accountCloses() throws -> Bool {
    guard let changes = try changes(), let since = changes["since"] as? String else { return false }
    func neglected(_ night: String) throws -> Int? {
      let totals = try product.json("Reports/\(night)/report.json")["totals"] as? [String: Any]
      return totals?["neglected"] as? Int
    }
    func count(_ key: String) -> Int { (changes[key] as? [String])?.count ?? 0 }
    let went = ["recovered", "putOff", "becameUnknown", "removedNeglected"].map(count)
    return try neglected(since).map { $0 + count("newlyNeglected") - went.reduce(0, +) }
      == neglected("latest")
  }

  /// The newest report as people read it.
  func report() -> String { product.text("Reports/latest/report.md") ?? "" }

  /// What the newest report says of the data.
  func findings() throws -> [String] {
    let findings = try product.json("Reports/latest/report.json")["dataQuality"]
    return (findings as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
  }

  func message(_ code: String) throws -> String? {
    let findings = try product.json("Reports/latest/report.json")["dataQuality"]
    return (findings as? [[String: Any]] ?? []).first { $0["code"] as? String == code }?["message"]
      as? String
  }

  var latest: String? {
    try? FileManager.default.destinationOfSymbolicLink(
      atPath: product.folder.appendingPathComponent("Reports/latest").path)
  }

  /// The mails caught since the last call.
  func mails() -> [String] {
    let names = product.names().filter { $0.hasPrefix("mail.") }
    let texts = names.compactMap { product.text($0) }
    for name in names {
      try? FileManager.default.removeItem(at: product.folder.appendingPathComponent(name))
    }
    return texts
  }
}
