package import Configuration

/// What the command line asks for, as typed; nil and empty mean that it says nothing and the
/// configuration file, then the default, decides.
package struct RunRequest: Sendable {
  package var inputs: [String] = []
  package var customers: [String] = []
  package var interactions: [String] = []
  /// Path of the configuration file.
  package var configuration: String?
  package var asOf: String?
  package var timeZone: String?
  package var mappings: [String] = []
  /// Addresses, domains, numbers and names that are ours.
  package var us: [String] = []
  package var dateOrder: String?
  package var encoding: String?
  package var delimiter: String?
  package var owner: String?
  package var force = false
  /// Replace names and texts; nothing is compared, and nothing left for the next run.
  package var redacts = false
  package var out: String?
  /// Settings in place of those of the configuration file.
  package var settings: [TypedSetting] = []
  /// A table of verdicts.
  package var verdicts: String?
  package var formats: String?
  package var templates: String?
  package var language: String?
  /// The version alone: judgements of another version are not quite comparable.
  package var version = ""
  /// The run is unattended: the same inputs are expected every night.
  package var isUnattended = false
  /// Threads to employ; nil for as many as there are processors.
  package var threads: Int?
  /// Takes the time of each stage, where somebody wants to know.
  package var stages: StageClock?

  package init() {}
}
