import Basics
import CSV
import Foundation
import Intake
import Testing

/// A file of a test, gone when the test is.
final class TemporaryFile {
  let url: URL
  var path: String { url.path }

  init(_ name: String, _ text: String) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "rapport-intake-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    url = folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: url)
  }

  deinit { try? FileManager.default.removeItem(at: url.deletingLastPathComponent()) }
}

/// The day the tests of intake are made for.
let intakeAsOf = Day(number: 19_904)  // 2024-06-30

func intakeSettings(_ change: (inout IntakeSettings) -> Void = { _ in }) -> IntakeSettings {
  var settings = IntakeSettings(asOf: intakeAsOf)
  change(&settings)
  return settings
}

/// What came out of an inspection of `text`.
func inspected(
  _ text: String, name: String = "input.csv", _ settings: IntakeSettings = intakeSettings()
) throws -> Inspection {
  let file = try TemporaryFile(name, text)
  return inspect(path: file.path, settings: settings)
}

/// A sink that keeps everything.
struct Ledgerlike: IntakeSink {
  struct Row: Hashable {
    var key: String
    var day: String
    var kind: TouchKind
    var side: Side
    var state: TouchState
    var line: UInt32
    var revenue: String?
    var isFurther: Bool
    var isFurtherLine: Bool
    var dueIn: Int16
    var signals: Signals
  }

  struct Reject: Hashable {
    var key: String?
    var kind: UnusableKind
    var line: UInt32
    var salvaged: String?
  }

  var customers: [Customer] = []
  var aliases: [String: String] = [:]
  var rows: [Row] = []
  var rejects: [Reject] = []
  var owners: [Int32] = []
  var remarks: [RowRemark] = []

  mutating func receive(_ remark: RowRemark, of key: Span<UInt8>) { remarks.append(remark) }

  mutating func receive(_ customer: Customer) {
    customers.append(customer)
    if let unified = customer.unifiedID { aliases[unified] = customer.id }
  }
  @discardableResult
  mutating func receive(alias: String, of id: String) -> Bool {
    aliases[alias] = id
    return customers.contains { $0.id == id } || aliases[id] != nil
  }

  func knows(_ key: Span<UInt8>) -> Bool {
    Known(ids: customers.map(\.id), aliases: aliases).knows(key)
  }

  var keyLookup: (any KeyLookup)? { Known(ids: customers.map(\.id), aliases: aliases) }

  struct Known: KeyLookup {
    var ids: [String]
    var aliases: [String: String]

    func knows(_ key: Span<UInt8>) -> Bool {
      let name = String(decoding: key.indices.map { key[$0] }, as: UTF8.self)
      return ids.isEmpty || aliases[name] != nil || ids.contains(name)
    }
  }

  mutating func receive(_ interaction: Interaction, key: Span<UInt8>) {
    let touch = interaction.touch
    owners.append(interaction.owner)
    rows.append(
      Row(
        key: text(key), day: "\(touch.day)", kind: touch.kind, side: touch.standing.side,
        state: touch.standing.state, line: touch.line,
        revenue: interaction.revenue.map { amount in
          interaction.currency.map { "\(amount) \($0.text)" } ?? "\(amount)"
        }, isFurther: interaction.isFurtherParty,
        isFurtherLine: interaction.isFurtherLine,
        dueIn: touch.dueIn, signals: touch.signals))
  }

  mutating func receive(unusable row: UnusableRow, key: Span<UInt8>?) {
    var name: String?
    if let key { name = text(key) }
    rejects.append(
      Reject(
        key: name, kind: row.kind, line: row.line,
        salvaged: row.salvaged.map { "\($0.day) \($0.kind)" }))
  }

  private func text(_ key: Span<UInt8>) -> String {
    var bytes: [UInt8] = []
    for i in 0..<key.count { bytes.append(key[i]) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// What one run over several files came to.
struct IntakeRun {
  var sink = Ledgerlike()
  var roles: RunRoles
  var summaries: [String: FileSummary] = [:]
  var names = NameTable()
  var orders = OrderBook()

  init(_ inputs: [(String, String)], _ settings: IntakeSettings = intakeSettings()) throws {
    let files = try inputs.map { try TemporaryFile($0.0, $0.1) }
    var recognised: [RecognisedFile] = []
    var input: [String] = []
    for (file, name) in zip(files, inputs.map(\.0)) {
      let tables = try recogniseTables(of: try Source.open(file.path), settings: settings)
      recognised += tables
      input += tables.map { _ in name }
    }
    roles = try chooseRoles(recognised, settings: settings)
    for i in roles.customers {
      summaries[input[i]] = try readCustomers(
        roles.files[i], fileIndex: i, settings: settings, into: &sink)
    }
    for i in roles.links {
      summaries[input[i]] = try readLinks(
        roles.files[i], fileIndex: i, settings: settings, into: &sink)
    }
    for table in roles.linkTables {
      _ = try readLinkTable(roles.files[table.file], own: table.own, into: &sink)
    }
    for i in roles.interactions {
      var file = roles.files[i]
      try file.note(tellingOf: roles.files)
      summaries[input[i]] = try readInteractions(
        file, fileIndex: i, settings: settings, typer: TouchTyper(), names: &names,
        orders: &orders,
        into: &sink)
    }
    withExtendedLifetime(files) {}
  }

  /// What was noticed of the files and of how they belong together.
  var codes: [String] { (roles.findings + roles.files.flatMap(\.findings)).map(\.code) }

  /// Whose the interactions are once aliases are followed, each once, in order.
  var touched: [String] {
    var found: Set<String> = []
    for row in sink.rows {
      var key = row.key
      while let id = sink.aliases[key], id != key { key = id }
      found.insert(key)
    }
    return found.sorted()
  }
}

/// The error a run stops with.
func intakeError(
  _ inputs: [(String, String)], _ settings: IntakeSettings = intakeSettings()
) -> InputError? {
  do {
    _ = try IntakeRun(inputs, settings)
    return nil
  } catch {
    return error as? InputError
  }
}
