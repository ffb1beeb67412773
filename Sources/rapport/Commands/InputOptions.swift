import ArgumentParser
import Pipeline
import Reporting

/// What to read and how to understand it; shared by every command that reads exports.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "Folders or files of exports; `-` is standard input.",
    completion: .file(extensions: ["csv", "tsv", "txt", "gz", "zip"]))
  var inputs: [String] = []

  @Option(
    name: .customLong("customers"),
    help: ArgumentHelp("A file to be read as a customer list; repeatable.", valueName: "file"),
    completion: .file())
  var customers: [String] = []

  @Option(
    name: .customLong("interactions"),
    help: ArgumentHelp("A file to be read as interactions; repeatable.", valueName: "file"),
    completion: .file())
  var interactions: [String] = []

  @Option(
    help: ArgumentHelp(
      "Settings; `rapport init` writes a commented one. (default: rapport.yaml in this folder)",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var config: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day to judge on; nothing later counts. (default: today)", valueName: "yyyy-mm-dd"))
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      "The time zone of days, e.g. Europe/Berlin. (default: the machine's)", valueName: "zone"))
  var timezone: String?

  @Option(
    help: ArgumentHelp(
      "Which column holds a field, e.g. id=\"Client ref\"; repeatable.", valueName: "field=column"))
  var map: [String] = []

  @Option(
    name: .customLong("us"),
    help: ArgumentHelp(
      "An address, domain, number or name that is ours, where mail, calls and calendars name both"
        + " sides; repeatable.", valueName: "address"))
  var us: [String] = []

  @Option(
    name: .customLong("date-order"),
    help: ArgumentHelp("How ambiguous dates are written.", valueName: "dmy|mdy|ymd"))
  var dateOrder: String?

  @Option(
    help: ArgumentHelp("The inputs' encoding, e.g. windows-1252.", valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp("The inputs' delimiter: a character, or tab.", valueName: "char"))
  var delimiter: String?

  @Option(help: ArgumentHelp("Only the relationships of this owner.", valueName: "name"))
  var owner: String?

  @Flag(
    help: "Go on although a guard says stop (mostly orphans, renamed header); the report says so.")
  var force = false

  /// The run that these options ask for; settings of the configuration file stand behind them.
  func request(_ output: OutputOptions? = nil) throws(Failure) -> RunRequest {
    var request = RunRequest()
    request.inputs = inputs
    request.customers = customers
    request.interactions = interactions
    request.configuration = Terminal.settings(config, quiet: output?.quiet ?? false)
    request.asOf = asOf
    request.timeZone = timezone
    request.mappings = map
    request.us = us
    request.dateOrder = dateOrder
    request.encoding = encoding
    request.delimiter = delimiter
    request.owner = owner
    request.force = force
    request.version = Version.number
    output?.write(into: &request)
    return request
  }
}

/// Where reports go and which.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder of reports. (default: Reports)", valueName: "folder"),
    completion: .directory)
  var out: String?

  @Option(
    help: ArgumentHelp(
      """
      Which files: \(Reporting.formatNames.joined(separator: ", ")); separated by commas. \
      (default: all)
      """,
      valueName: "list"))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "A folder of templates of your own; see `rapport templates`.", valueName: "folder"),
    completion: .directory)
  var templates: String?

  @Option(help: ArgumentHelp("The language of the reports. (default: en)", valueName: "code"))
  var language: String?

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  func write(into request: inout RunRequest) {
    request.out = out
    request.formats = format
    request.templates = templates
    request.language = language
  }
}
