import Assessment
import Basics
import CSV
import Configuration
import Intake

/// What a run is asked for: the command line over the configuration file.
struct AskedSettings {
  let request: RunRequest
  let file: Configuration
  /// The folder that paths of the configuration file are relative to.
  private let base: String

  init(_ request: RunRequest, _ file: Configuration) {
    self.request = request
    self.file = file
    base = RunPlan.folder(of: request.configuration)
  }

  /// What was typed, else what the file says: a mistake there is told with its place.
  func settle<Text, Value>(
    _ typed: Text?, _ written: Text?, _ key: String, _ read: (Text?) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    if typed != nil { return try read(typed) }
    do throws(Failure) { return try read(written) } catch {
      throw written == nil ? error : error.blamed(on: key, file, request.configuration)
    }
  }

  /// How inputs are read; which they are is not known yet.
  func intake(asOf: Day, zone: ZoneRules) throws(Failure) -> IntakeSettings {
    var intake = IntakeSettings(asOf: asOf, zone: zone)
    intake.reading.encoding = try settle(
      request.encoding, file.encoding, "encoding", RunPlan.encoding)
    intake.reading.delimiter = try settle(
      request.delimiter, file.delimiter, "delimiter", RunPlan.delimiter)
    intake.dateOrder = try settle(
      request.dateOrder, file.dateOrder, "date-order", RunPlan.dateOrder)
    intake.us = try settle(
      request.us.isEmpty ? nil : request.us, file.us.isEmpty ? nil : file.us, "us", RunPlan.us)
    intake.isForced = request.force || file.force ?? false
    intake.limits = file.limits
    if let limit = file.expansionLimit { intake.reading.expansionLimit = limit }
    intake.planHorizonDays = file.assessment.plans.horizonDays
    intake.mappings = try mappings()
    if let threads = request.threads { intake.threads = threads }
    return intake
  }

  private func mappings() throws(Failure) -> [ColumnMapping] {
    var mappings = try RunPlan.mappings(request.mappings)
    for (field, column) in file.mappings.sorted(by: { $0.key < $1.key }) {
      let written = try settle(nil, ["\(field)=\(column)"], "map.\(field)") {
        (texts) throws(Failure) in try RunPlan.mappings(texts ?? [])
      }
      mappings += written.filter { new in !mappings.contains { $0.field == new.field } }
    }
    return mappings
  }

  /// The inputs that are named: those typed, else those of the file.
  ///
  /// - Throws: `usage` where none is named.
  func inputs() throws(Failure) -> NamedInputs {
    let typed = NamedInputs(
      customers: request.customers, interactions: request.interactions, others: request.inputs)
    if !typed.all.isEmpty { return typed }
    let written = NamedInputs(
      customers: file.customers.map(path), interactions: file.interactions.map(path),
      others: file.inputs.map(path))
    guard !written.all.isEmpty else {
      throw Failure(
        .usage, "no input; name a folder or files of exports, as in rapport customers.csv calls.csv"
      )
    }
    return written
  }

  /// The folder of reports.
  var out: String {
    // Never among the real reports: the one of the same day would be replaced.
    if request.redacts { return request.out ?? "Redacted" }
    return request.out ?? file.out.map(path) ?? "Reports"
  }

  /// A table beside the exports that people edit: the one named, or the usual one beside the
  /// configuration if it is there.
  func ownTable(_ named: String?, usually name: String) -> String? {
    guard request.configuration != nil else { return nil }
    if let named { return path(named) }
    let usual = path(name)
    return FileSystem.exists(usual) ? usual : nil
  }

  /// A path of the configuration file, as seen from the current folder.
  func path(_ written: String) -> String { RunPlan.path(written, in: base) }
}

/// Files and folders of exports, by what they were said to hold.
struct NamedInputs {
  var customers: [String]
  var interactions: [String]
  /// What they hold is seen from their columns.
  var others: [String]

  var all: [String] { customers + interactions + others }

  var roles: [String: FileRole] {
    var roles: [String: FileRole] = [:]
    for path in customers { roles[path] = .customers }
    for path in interactions { roles[path] = .interactions }
    return roles
  }
}
