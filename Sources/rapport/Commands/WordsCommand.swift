import ArgumentParser
import Pipeline

/// `rapport words TEXT… | --file F [--json] | --test F`: how notes are read.
struct WordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: "Show how notes are read: what they say, whose it is, how sure, from which words.")

  @Argument(help: "Texts, each of them a note.")
  var texts: [String] = []

  @Option(
    help: ArgumentHelp(
      "Read the notes of a table: a column Text, Notes or Subject, and Type and Direction if there.",
      valueName: "path"))
  var file: String?

  @Option(
    help: ArgumentHelp(
      "Measure on a table with a column Says (labels joined by +): precision and recall a label.",
      valueName: "path"))
  var test: String?

  @Option(
    help: ArgumentHelp(
      "Settings whose lexicon is read by. (default: rapport.yaml in this folder)", valueName: "file"
    ),
    completion: .file(extensions: ["yaml", "yml"]))
  var config: String?

  @Flag(help: "One JSON object a line for each note; with --test one for all.")
  var json = false

  func validate() throws {
    let given = [!texts.isEmpty, file != nil, test != nil].count { $0 }
    guard given == 1 else {
      throw ValidationError(
        given == 0 ? "give texts, --file or --test" : "give texts, --file or --test, one of them")
    }
  }

  func run() throws {
    try Terminal.exiting {
      let settings = Terminal.settings(config, quiet: false)
      if let test {
        try Terminal.print(Pipeline.wordsTest(file: test, configuration: settings, asJSON: json))
      } else if let file {
        try Terminal.print(Pipeline.words(file: file, configuration: settings, asJSON: json))
      } else {
        try Terminal.print(Pipeline.words(texts: texts, configuration: settings, asJSON: json))
      }
    }
  }
}
