import Assessment
import Intake
import Reporting

/// A SettingReference tells of one line of `rapport.yaml`: where it stands, what it is by default
/// and what it means. The manual page and `rapport help rules` are made of them.
package struct SettingReference: Sendable, Hashable {
  /// nil at the top of the file.
  package var section: String?
  package var key: String
  /// As it would be written; nil without one.
  package var usual: String?
  package var meaning: String

  /// `neglect.silence-days`
  package var name: String { section.map { "\($0).\(key)" } ?? key }

  private init(_ section: String?, _ key: String, _ usual: String?, _ meaning: String) {
    self.section = section
    self.key = key
    self.usual = usual
    self.meaning = meaning
  }
}

extension SettingReference {
  /// Every setting there is, in the order of the manual page.
  package static let all: [SettingReference] = general + judgement + limits + unattended

  /// The setting of that name, or all of the section of that name.
  package static func belonging(to name: String) -> [SettingReference] {
    all.filter { $0.name == name || $0.section == name }
  }

  /// What a section is about.
  package static func sectionMeaning(_ name: String) -> String? { sections[name] }

  private static let judgement: [SettingReference] = {
    let defaults = AssessmentSettings()
    return JudgementSetting.all.map {
      SettingReference($0.section, $0.key, $0.shown(in: defaults), $0.meaning)
    }
  }()

  /// A section given empty is a section of defaults.
  private static let defaults =
    (try? Configuration(text: "retention: {}\nlog: {}\npermissions: {}", file: "defaults"))
    ?? Configuration()

  private static let general: [SettingReference] = [
    SettingReference(
      nil, "inputs", nil, "folders or files of exports; paths are relative to the file"),
    SettingReference(nil, "customers", nil, "files to be read as customer lists"),
    SettingReference(nil, "interactions", nil, "files to be read as interactions"),
    SettingReference(nil, "out", "Reports", "the folder of reports"),
    SettingReference(
      nil, "format", "all", "which files: \(Reporting.formatNames.joined(separator: ", "))"),
    SettingReference(nil, "language", "en", "of the reports: en, de"),
    SettingReference(nil, "templates", nil, "a folder of templates of your own"),
    SettingReference(nil, "company", nil, "whose report it is, for its title"),
    SettingReference(nil, "as-of", "today", "the day to judge on, as yyyy-mm-dd"),
    SettingReference(nil, "timezone", "the machine's", "the zone of days, as Europe/Berlin"),
    SettingReference(
      nil, "us", nil,
      "addresses, domains, telephone numbers and names that are ours, where rows name both sides"),
    SettingReference(nil, "date-order", nil, "how ambiguous dates are written: dmy, mdy, ymd"),
    SettingReference(nil, "encoding", nil, "of the exports, where it cannot be seen"),
    SettingReference(nil, "delimiter", nil, "of the exports, where it cannot be seen"),
    SettingReference(nil, "map", nil, "field: column, for what cannot be recognised"),
    SettingReference(nil, "owner", nil, "only the relationships of this owner"),
    SettingReference(nil, "force", "no", "go on although a guard says stop; the report says so"),
    SettingReference(
      nil, "tiers", nil,
      "tier: days, the longest silence of ours by tier (N1); or more limits of a tier, indented: "
        + (["silence-days"] + TierRule.all.map(\.key)).joined(separator: ", ")),
    SettingReference(
      nil, "cadence", nil,
      "id, tag or segment: an interval that was agreed, as weekly, 6 weeks or 90 (N1)"),
    SettingReference(
      nil, "verdicts", "verdicts.csv",
      "a table of what people say of flags: columns id, about, verdict, note"),
    SettingReference(
      nil, "snooze-file", "snoozes.csv", "a table of snoozes: columns id, until, why"),
    SettingReference(
      nil, "lexicon", nil,
      "list of words: add and remove, each a list of phrases; `rapport init` names the lists"),
    SettingReference(
      "business-days", "weekend", "[sat, sun]", "days on which nobody is expected to answer"),
    SettingReference("business-days", "holidays", nil, "the same, as a list of yyyy-mm-dd"),
    SettingReference(
      "snoozes", "id", nil, "an entry of a list: the relationship whose flag is put off"),
    SettingReference("snoozes", "until", nil, "the last day of the snooze, as yyyy-mm-dd"),
    SettingReference("snoozes", "why", nil, "a reason, for the report"),
  ]

  private static let limits: [SettingReference] = {
    let usual = InputLimits()
    return [
      SettingReference("limits", "relationships", "\(usual.relationships)", "at most"),
      SettingReference("limits", "interactions", "\(usual.interactions)", "at most"),
      SettingReference("limits", "unusable-rows", "\(usual.unusableRows)", "at most"),
      SettingReference("limits", "owners", "\(usual.owners)", "at most"),
      SettingReference(
        "limits", "expansion",
        "\(InputLimits.usualExpansion)",
        "how many times its size a .gz or .zip may become"),
    ]
  }()

  private static let unattended: [SettingReference] = {
    let nightly = Configuration.Nightly()
    let mail = Configuration.Mail()
    let (retention, log, modes) = (defaults.retention, defaults.log, defaults.permissions)
    func number(_ value: Int?) -> String? { value.map(String.init) }
    func mode(_ value: UInt16?) -> String? { value.map { "0" + String($0, radix: 8) } }
    return [
      SettingReference(
        "nightly", "stale-after-days", number(nightly.staleAfterDays),
        "warn of an export that is no newer"),
      SettingReference(
        "nightly", "settle-seconds", "\(Int(nightly.settleSeconds))",
        "an export must have been left alone for so long"),
      SettingReference(
        "nightly", "settle-tries", number(nightly.settleTries), "so often that is waited for"),
      SettingReference(
        "nightly", "before", nil, "command that brings the exports, as a list of arguments"),
      SettingReference("nightly", "on-success", nil, "command after a report"),
      SettingReference("nightly", "on-failure", nil, "command after a failure"),
      SettingReference(
        "nightly", "timeout-seconds", number(nightly.timeoutSeconds), "so long may each take"),
      SettingReference("mail", "to", nil, "who gets the summary; must be there to mail at all"),
      SettingReference("mail", "from", nil, "whom it is from"),
      SettingReference("mail", "when", mail.when.rawValue, "always, on-change or only-on-error"),
      SettingReference(
        "mail", "command", "[\(mail.command.joined(separator: ", "))]",
        "gets the message on standard input"),
      SettingReference("mail", "owners", nil, "owner: address, for each owner's own summary"),
      SettingReference("mail", "report-url", nil, "https address of the report, for a button"),
      SettingReference(
        "mail", "verdicts-to", nil,
        "who keeps the verdicts; flags in the mail get links to tell them"),
      SettingReference(
        "mail", "timeout-seconds", number(mail.timeoutSeconds), "so long may the command take"),
      SettingReference(
        "mail", "retry-days", number(mail.retryDays), "a mail that failed is tried again so long"),
      SettingReference("retention", "daily", number(retention?.daily), "daily reports that stay"),
      SettingReference("retention", "weekly", number(retention?.weekly), "weekly ones"),
      SettingReference("retention", "monthly", number(retention?.monthly), "monthly ones"),
      SettingReference("log", "file", nil, "one line an event; a file a day"),
      SettingReference("log", "keep", number(log?.keep), "days whose files stay"),
      SettingReference("permissions", "files", mode(modes?.files), "as chmod has it"),
      SettingReference("permissions", "folders", mode(modes?.folders), "as chmod has it"),
    ]
  }()

  private static let sections = [
    "business-days": "Days that are no business days (N2, N3, N4).",
    "snoozes": "Flags that are put off until a day.",
    "limits": "Beyond these a run says that the exports are wrong, instead of filling the memory.",
    "nightly": "What the unattended run waits for and calls.",
    "mail": "Without this section nothing is mailed.",
    "retention": "Which old reports stay; without this section, all of them.",
    "log": "The log of the unattended run.",
    "permissions": "Who may read reports and log; without this section, the owner alone.",
  ].merging(InitialFile.titles) { own, _ in own }
}
