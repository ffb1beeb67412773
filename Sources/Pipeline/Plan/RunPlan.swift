import Assessment
import Basics
import CSV
import Configuration
import Foundation
import Intake
import Relationships
import Reporting
import Templating

/// One run, settled: the command line over the configuration file over the defaults, every value
/// checked, every path usable from here.
struct RunPlan: Sendable {
  var files: [String]
  /// What lies among them and is not read.
  var unused: [FoundInputs.Unused]
  var out: String
  var permissions: Permissions
  var formats: Set<String>
  var owner: String?
  var company: String?
  /// From whom and to whom the mail is, as `rapport.yaml` has it.
  var mail: MailSettings
  var wording: Wording
  var templates: TemplateSet
  var intake: IntakeSettings
  var assessment: AssessmentSettings
  /// The English lexicon with the user's words; nil where there are none: it is built where rows
  /// are read, since that takes its time.
  var lexicon: Lexicon?
  var shownSettings: [SettingShown]
  var timeZone: String
  var version: String
  var isUnattended: Bool
  var redacts: Bool
  /// The as-of date is today because the user named no other.
  var isToday: Bool
  var staleAfterDays: Int
  var workers: Workers
  var stages: StageClock?
  /// Everything that moves a judgement and is no data, by name: what a later run is compared by.
  var rules: [String: String]
  /// What the settings themselves give to remark.
  var findings: [Finding]
  /// Where each snooze of the table of snoozes stands.
  var snoozePlaces: [String: SnoozeTable.Place] = [:]
  /// What people said of flags.
  var verdicts = VerdictTable()
}

extension RunPlan {
  /// Reads what rows say. Words of the user's own have the last word, as the learnt reader does not
  /// know them.
  var typer: TouchTyper {
    guard let lexicon else { return TouchTyper() }
    return TouchTyper(lexicon: lexicon, learnt: nil)
  }

  /// - Throws: `usage` for what was typed wrong, `badConfiguration` for the file, `noInput` where
  ///   nothing was named or it is not there.
  init(_ request: RunRequest) throws(Failure) {
    let file = try RunPlan.configuration(request)
    let base = RunPlan.folder(of: request.configuration)
    /// What was typed, else what the file says: a mistake there is told with its place.
    func settle<Text, Value>(
      _ typed: Text?, _ written: Text?, _ key: String, _ read: (Text?) throws(Failure) -> Value
    ) throws(Failure) -> Value {
      if typed != nil { return try read(typed) }
      do throws(Failure) { return try read(written) } catch {
        throw written == nil ? error : error.blamed(on: key, file, request.configuration)
      }
    }
    let (zone, zoneName) = try settle(request.timeZone, file.timeZone, "timezone", Zone.rules)
    let asOf = try RunPlan.day(request.asOf) ?? file.asOf ?? Zone.today(zone)

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
    intake.mappings = try RunPlan.mappings(request.mappings)
    for (field, column) in file.mappings.sorted(by: { $0.key < $1.key }) {
      let written = try settle(nil, ["\(field)=\(column)"], "map.\(field)") {
        (texts) throws(Failure) in try RunPlan.mappings(texts ?? [])
      }
      intake.mappings += written.filter { new in
        !intake.mappings.contains { $0.field == new.field }
      }
    }

    let typed = request.inputs + request.customers + request.interactions
    let named: (inputs: [String], customers: [String], interactions: [String]) =
      typed.isEmpty
      ? (
        file.inputs.map { RunPlan.path($0, in: base) },
        file.customers.map { RunPlan.path($0, in: base) },
        file.interactions.map { RunPlan.path($0, in: base) }
      ) : (request.inputs, request.customers, request.interactions)
    guard !(named.inputs + named.customers + named.interactions).isEmpty else {
      throw Failure(
        .usage, "no input; name a folder or files of exports, as in rapport customers.csv calls.csv"
      )
    }
    redacts = request.redacts
    // Never among the real reports: the one of the same day would be replaced.
    out =
      request.redacts
      ? request.out ?? "Redacted"
      : request.out ?? file.out.map { RunPlan.path($0, in: base) } ?? "Reports"
    findings = []
    do throws(InputError) {
      let found = try InputFinder.files(
        named.customers + named.interactions + named.inputs, besides: out, findings: &findings)
      files = found.files
      unused = found.unused
    } catch {
      throw Failure(error)
    }
    let byName = Set(named.customers + named.interactions + named.inputs)
    intake.named = byName.intersection(files)
    // By bytes: `é` written in two ways is two files.
    var seen = Set<[UInt8]>()
    let table = RunPlan.ownTable(file.snoozeFile, usually: "snoozes.csv", request)
    let verdictTable =
      request.verdicts
      ?? RunPlan.ownTable(file.verdictFile, usually: "verdicts.csv", request)
    // In a folder of exports they lie among them, and are no exports.
    let ownTables = [table, verdictTable].compactMap { $0.map(RunPlan.place) }
    files = files.filter {
      seen.insert(Array($0.utf8)).inserted && !ownTables.contains(RunPlan.place($0))
    }
    for path in named.customers { intake.roles[path] = .customers }
    for path in named.interactions { intake.roles[path] = .interactions }
    self.intake = intake

    permissions = Permissions(file)
    formats = try settle(
      request.formats.map { [$0] }, file.formats, "format", RunPlan.formats)
    owner = request.owner ?? file.owner
    company = file.company
    mail = file.mail?.settings ?? MailSettings()
    wording = try settle(request.language, file.language, "language", RunPlan.wording)
    templates = try RunPlan.templates(
      request.templates ?? file.templates.map { RunPlan.path($0, in: base) })
    assessment = file.assessment
    lexicon = try RunPlan.lexicon(file.words, file: request.configuration ?? "")
    timeZone = zoneName
    version = request.version
    isUnattended = request.isUnattended
    isToday = request.asOf == nil && file.asOf == nil
    staleAfterDays = file.nightly.staleAfterDays
    if let threads = request.threads { self.intake.threads = threads }
    workers = Workers(self.intake.threads)
    stages = request.stages
    rules = RunPlan.rules(file, owner: owner)
    if let verdictTable {
      do throws(InputError) {
        verdicts = try VerdictTable(verdictTable)
        findings += verdicts.findings
      } catch {
        throw Failure(error)
      }
    }
    if let table {
      do throws(InputError) {
        findings += try SnoozeTable.add(table, to: &assessment.snoozes, places: &snoozePlaces)
      } catch {
        throw Failure(error)
      }
    }
    shownSettings = JudgementSetting.all.map { setting in
      SettingShown(
        name: setting.name, value: setting.shown(in: file.assessment),
        isChanged: file.changed.contains { $0.name == setting.name })
    }
  }

  /// The configuration file, with what was typed in place of its settings.
  ///
  /// - Throws: `badConfiguration` for a mistake in the file, `usage` for one in what was typed.
  private static func configuration(_ request: RunRequest) throws(Failure) -> Configuration {
    let file = try configuration(request.configuration)
    guard !request.settings.isEmpty else { return file }
    let bytes = request.configuration.flatMap { FileSystem.contents(of: $0) } ?? []
    do throws(ConfigurationError) {
      return try Configuration(
        text: String(decoding: bytes, as: UTF8.self), file: request.configuration ?? "--set",
        typed: request.settings)
    } catch {
      throw Failure(.usage, "--set: \(error.message)")
    }
  }

  static func configuration(_ path: String?) throws(Failure) -> Configuration {
    guard let path else { return Configuration() }
    guard let bytes = FileSystem.contents(of: path) else {
      throw Failure(
        .badConfiguration, place: path,
        "cannot be read; check the path, or write one with `rapport init`")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.badConfiguration, place: path, "is not UTF-8 text; save it as UTF-8")
    }
    do throws(ConfigurationError) {
      return try Configuration(text: text, file: path)
    } catch {
      throw Failure(error)
    }
  }

  /// The folder that a configuration file's paths are relative to.
  static func folder(of configuration: String?) -> String {
    guard let configuration, let slash = configuration.lastIndex(of: "/") else { return "." }
    return slash == configuration.startIndex ? "/" : String(configuration[..<slash])
  }

  /// Where a path leads, however it is written.
  static func place(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }

  static func path(_ path: String, in base: String) -> String {
    if path.hasPrefix("/") || path == "-" || base == "." { return path }
    return base.hasSuffix("/") ? base + path : "\(base)/\(path)"
  }

  private static func day(_ text: String?) throws(Failure) -> Day? {
    guard let text else { return nil }
    guard let day = Day(iso: text) else {
      throw Failure(.usage, "--as-of \(text) is not a day; write it as 2026-06-30")
    }
    return day
  }

  private static func dateOrder(_ text: String?) throws(Failure) -> DateOrder? {
    guard let text else { return nil }
    guard let order = DateOrder(rawValue: text.lowercased()) else {
      throw Failure(.usage, "--date-order \(text) is not known; write dmy, mdy or ymd")
    }
    return order
  }

  private static func us(_ texts: [String]?) throws(Failure) -> [String] {
    for text in texts ?? [] where !OurSide.isTelling(text) {
      throw Failure(
        .usage, "--us \(text) is nobody; write an address, a domain, a telephone number or a name")
    }
    return texts ?? []
  }

  private static func encoding(_ text: String?) throws(Failure) -> String? {
    guard let text else { return nil }
    guard isKnownEncoding(text) else {
      throw Failure(
        .usage, "--encoding \(text) is not known here; write one such as utf-8 or windows-1252")
    }
    return text
  }

  private static func delimiter(_ text: String?) throws(Failure) -> UInt8? {
    guard let text else { return nil }
    switch text.lowercased() {
    case "tab", "\\t", "\t": return 9
    case "comma": return UInt8(ascii: ",")
    case "semicolon": return UInt8(ascii: ";")
    case "pipe": return UInt8(ascii: "|")
    default:
      guard text.utf8.count == 1, let byte = text.utf8.first, byte < 0x80, byte != 0x22, byte != 10,
        byte != 13
      else {
        throw Failure(.usage, "--delimiter \(text) is not a delimiter; write one character, or tab")
      }
      return byte
    }
  }

  private static func mappings(_ texts: [String]) throws(Failure) -> [ColumnMapping] {
    var mappings: [ColumnMapping] = []
    for text in texts {
      guard let mapping = ColumnMapping(parsing: text) else {
        throw Failure(
          .usage,
          "--map \(text) is not FIELD=COLUMN with a field of ours; fields are "
            + Field.allCases.map(\.rawValue).joined(separator: ", "))
      }
      if !mappings.contains(where: { $0.field == mapping.field }) { mappings.append(mapping) }
    }
    return mappings
  }

  /// The names that `--format` takes.
  static let formatNames = ["html", "md", "email", "json", "csv", "ics"]

  private static func formats(_ lists: [String]?) throws(Failure) -> Set<String> {
    guard let lists else { return Set(formatNames) }
    var formats = Set<String>()
    for name in lists.flatMap({ $0.split(separator: ",") }) {
      let name = name.trimmingCharacters(in: .whitespaces).lowercased()
      guard formatNames.contains(name) else {
        let near = Nearest.name(to: name, among: formatNames).map { "did you mean \($0)?" }
        throw Failure(
          .usage,
          "--format \(name) is not known; "
            + (near ?? "choose from \(formatNames.joined(separator: ", "))"))
      }
      formats.insert(name)
    }
    guard !formats.isEmpty else {
      throw Failure(
        .usage, "--format is empty; choose from \(formatNames.joined(separator: ", "))")
    }
    return formats
  }

  private static func wording(_ language: String?) throws(Failure) -> Wording {
    guard let language else { return .english }
    guard let wording = Wording.named(language) else {
      let codes = Wording.all.map { String($0.language.prefix(2)) }
      throw Failure(
        .usage, "--language \(language) is not there yet; choose \(codes.joined(separator: " or "))"
      )
    }
    return wording
  }

  private static func templates(_ folder: String?) throws(Failure) -> TemplateSet {
    do throws(TemplateFailure) {
      guard let folder else { return try TemplateSet.embedded() }
      return try TemplateSet(own: TemplateFolder.read(folder))
    } catch {
      throw Failure(error)
    }
  }

  /// The lexicon of a run with this file of settings; nil where it adds no words and takes none
  /// away.
  static func lexicon(of configuration: String?) throws(Failure) -> Lexicon? {
    try lexicon(RunPlan.configuration(configuration).words, file: configuration ?? "")
  }

  /// The English lexicon with the user's words, each in a list that there is; nil without any.
  private static func lexicon(_ lists: [Configuration.WordList], file: String) throws(Failure)
    -> Lexicon?
  {
    var entries: [LexiconEntry] = []
    for list in lists {
      let name = camelCase(list.list)
      for (phrases, isRemoval) in [(list.add, false), (list.remove, true)] {
        for phrase in phrases {
          guard let entry = LexiconEntry(meaning: name, phrase, isRemoval: isRemoval) else {
            let known = Signals.typedNames
            let near = Nearest.name(to: list.list, among: known).map { "did you mean \($0)?" }
            throw Failure(
              .badConfiguration, place: file, line: list.line, column: list.column,
              "there is no list of words lexicon.\(list.list); "
                + (near ?? "known here: \(known.joined(separator: ", "))"))
          }
          entries.append(entry)
        }
      }
    }
    guard !entries.isEmpty else { return nil }
    do throws(LexiconError) {
      return try Lexicon.builtIn.extended(with: entries)
    } catch {
      throw Failure(.badConfiguration, place: file, "in lexicon: \(error.message)")
    }
  }

  /// `price-talk` as `priceTalk`.
  private static func camelCase(_ name: String) -> String {
    let parts = name.split(separator: "-")
    return parts.prefix(1).joined()
      + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
