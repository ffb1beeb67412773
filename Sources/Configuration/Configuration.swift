package import Assessment
/// # Configuration: `rapport.yaml` in, settings of every stage out
///
/// Each option of the command line and each weight, limit and word of the judgement can stand in
/// the file; what does not stand there keeps its default, which is written once, in the stage it
/// belongs to. A mistake in the file is an error with line and column, never a setting silently
/// ignored.
package import Basics
package import Intake

/// What a configuration file says; nil and empty mean that it says nothing.
package struct Configuration: Sendable {
  package var inputs: [String] = []
  package var customers: [String] = []
  package var interactions: [String] = []
  package var out: String?
  package var asOf: Day?
  package var timeZone: String?
  package var formats: [String]?
  /// Field to column, as `--map`.
  package var mappings: [String: String] = [:]
  /// Addresses, domains, numbers and names that are ours.
  package var us: [String] = []
  package var dateOrder: String?
  package var encoding: String?
  package var delimiter: String?
  package var owner: String?
  package var force: Bool?
  /// Whose report it is, for its title.
  package var company: String?
  package var language: String?
  package var templates: String?
  package var assessment = AssessmentSettings()
  /// The judgement's settings that the file changed from their defaults.
  package var changed: [ChangedSetting] = []
  package var words: [WordList] = []
  /// A table of snoozes beside those written here; nil for `snoozes.csv` beside the file.
  package var snoozeFile: String?
  /// A table of verdicts; nil for `verdicts.csv` beside the file.
  package var verdictFile: String?
  package var nightly = Nightly()
  /// nil where no mail is sent.
  package var mail: Mail?
  /// What a run takes at most.
  package var limits = InputLimits()
  /// How many times its size a compressed file may become; nil for the default.
  package var expansionLimit: Int?
  /// nil where every report is kept.
  package var retention: KeptReports?
  package var log: Log?
  /// nil for the owner alone.
  package var permissions: Permissions?

  /// Where the values stand, for mistakes that only a later stage sees: `format`, `map.date`.
  package var places: [String: Place] = [:]

  package init() {}

  /// A setting of the judgement with the value in force, for "how this was judged".
  package struct ChangedSetting: Sendable, Hashable {
    package var name: String
    package var value: String
  }

  /// Phrases to add to or remove from one list of the lexicon.
  package struct WordList: Sendable, Hashable {
    /// The list's name in the lexicon: `complaint`, `price-talk`.
    package var list: String
    package var add: [String]
    package var remove: [String]
    package var line: Int
    package var column: Int
  }
}
