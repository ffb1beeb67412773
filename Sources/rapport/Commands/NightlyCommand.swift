import ArgumentParser
import Pipeline

/// `rapport nightly --config F`: the unattended run.
struct NightlyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nightly",
    abstract:
      "The unattended run: report, compare, mail, tidy up; silent unless something is wrong.",
    discussion: """
      Paths in the configuration are relative to it. Only one run works in a folder of reports at a \
      time: a second one ends with 75. The sections `nightly`, `mail`, `retention` and `log` of the \
      configuration are for this command; `rapport init` shows them, `rapport schedule` prints what \
      to install.
      """)

  @Option(
    help: ArgumentHelp(
      "Settings; `rapport init` writes a commented one. (default: rapport.yaml in this folder)",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var config: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("The day to judge on. (default: today)", valueName: "yyyy-mm-dd"))
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      "Write one line an event to this file; a file a day.", valueName: "file"),
    completion: .file())
  var log: String?

  @Flag(
    help: "Go on although a guard says stop (fewer rows, renamed header); the report says so.")
  var force = false

  func run() throws {
    try Terminal.exiting {
      guard let config = Terminal.settings(config, quiet: false) else {
        throw Failure(
          .usage,
          "there is no rapport.yaml in this folder; name the settings with --config, or write some "
            + "with rapport init")
      }
      var request = NightlyRequest(configuration: config)
      request.asOf = asOf
      request.log = log
      request.force = force
      request.version = Version.number
      let outcome = Pipeline.nightly(request)
      for complaint in outcome.complaints { Terminal.complain(complaint) }
      if let failure = outcome.failure { throw failure }
    }
  }
}
