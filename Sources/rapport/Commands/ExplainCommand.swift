import ArgumentParser
import Basics
import Pipeline

/// `rapport explain ID INPUT…`: one relationship with its arithmetic.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "One relationship: marks, arithmetic, dated rows, what is unknown, what would change it.")

  @Argument(help: "The relationship's id, or its name.")
  var id: String

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("The language of the answer. (default: en)", valueName: "code"))
  var language: String?

  @Flag(help: "The relationship as one JSON object, as in relationships.jsonl.")
  var json = false

  func run() throws {
    try Terminal.exiting {
      var request = try input.request()
      request.language = language
      let explanation = try Pipeline.explain(id, request, asJSON: json)
      Terminal.warn(explanation.findings, quiet: json)
      try Terminal.print(explanation.text)
    }
  }
}
