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
    let asked = AskedSettings(request, file)
    let (zone, zoneName) = try asked.settle(request.timeZone, file.timeZone, "timezone", Zone.rules)
    timeZone = zoneName
    isToday = request.asOf == nil && file.asOf == nil
    let asOf = try request.asOf.map { (text) throws(Failure) in try RunPlan.day(text, "--as-of") }
    intake = try asked.intake(asOf: asOf ?? file.asOf ?? Zone.today(zone), zone: zone)
    workers = Workers(intake.threads)

    let named = try asked.inputs()
    redacts = request.redacts
    out = asked.out
    findings = []
    let found = try RunPlan.find(named, besides: out, &findings)
    unused = found.unused
    intake.named = Set(named.all).intersection(found.files)
    intake.roles = named.roles
    let snoozeTable = asked.ownTable(file.snoozeFile, usually: "snoozes.csv")
    let verdictTable =
      request.verdicts ?? asked.ownTable(file.verdictFile, usually: "verdicts.csv")
    files = RunPlan.exports(among: found.files, besides: [snoozeTable, verdictTable])

    permissions = Permissions(file)
    formats = try asked.settle(
      request.formats.map { [$0] }, file.formats, "format", RunPlan.formats)
    owner = request.owner ?? file.owner
    company = file.company
    mail = file.mail?.settings ?? MailSettings()
    wording = try asked.settle(request.language, file.language, "language", RunPlan.wording)
    templates = try RunPlan.templates(request.templates ?? file.templates.map(asked.path))
    assessment = file.assessment
    lexicon = try RunPlan.lexicon(file.words, file: request.configuration ?? "")
    version = request.version
    isUnattended = request.isUnattended
    staleAfterDays = file.nightly.staleAfterDays
    stages = request.stages
    rules = RunPlan.rules(file, owner: owner)
    shownSettings = JudgementSetting.all.map { setting in
      SettingShown(
        name: setting.name, value: setting.shown(in: file.assessment),
        isChanged: file.changed.contains { $0.name == setting.name })
    }
    do throws(InputError) {
      try take(verdictTable: verdictTable, snoozeTable: snoozeTable)
    } catch {
      throw Failure(error)
    }
  }

  /// Reads the tables beside the exports that people edit.
  private mutating func take(verdictTable: String?, snoozeTable: String?) throws(InputError) {
    if let verdictTable {
      verdicts = try VerdictTable(verdictTable)
      findings += verdicts.findings
    }
    if let snoozeTable {
      findings += try SnoozeTable.add(
        snoozeTable, to: &assessment.snoozes, places: &snoozePlaces)
    }
  }

  private static func find(
    _ named: NamedInputs, besides out: String, _ findings: inout [Finding]
  ) throws(Failure) -> FoundInputs {
    do throws(InputError) {
      return try InputFinder.files(named.all, besides: out, findings: &findings)
    } catch {
      throw Failure(error)
    }
  }

  /// Each file once, without the tables that lie among exports and are none.
  private static func exports(among files: [String], besides tables: [String?]) -> [String] {
    // By bytes: `é` written in two ways is two files.
    var seen = Set<[UInt8]>()
    let ownTables = tables.compactMap { $0.map(RunPlan.place) }
    return files.filter {
      seen.insert(Array($0.utf8)).inserted && !ownTables.contains(RunPlan.place($0))
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
}
