import ArgumentParser
import Basics
import Pipeline

/// `rapport explain ID INPUT…`: one relationship with its arithmetic; with `--owner NAME` all of an
/// owner's.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "One relationship: marks, arithmetic, dated rows, what is unknown, what would change it.",
    discussion: """
      With --owner and no id it tells all accounts of an owner, for a handover: why they are \
      neglected, promises and complaints that are open, rhythm, people, and the last words of both \
      sides.

        rapport explain C042 exports/
        rapport explain --owner "Dana Hale" exports/
      """)

  @Argument(help: "The relationship's id, or its name or words of it; none with --owner.")
  var id: String?

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("The language of the answer. (default: en)", valueName: "code"))
  var language: String?

  @Flag(help: "One JSON object a relationship, a line each, as in relationships.jsonl.")
  var json = false

  func validate() throws {
    if id == nil, input.owner == nil {
      throw ValidationError("give the id of a relationship, or --owner and a name")
    }
  }

  func run() throws {
    try Terminal.exiting {
      var request = try input.request()
      request.language = language
      let explanation: Explanation
      if let owner = input.owner, isInput {
        request.inputs = (id.map { [$0] } ?? []) + request.inputs
        request.owner = nil
        explanation = try Pipeline.handover(of: owner, request, asJSON: json)
      } else {
        explanation = try Pipeline.explain(id ?? "", request, asJSON: json)
      }
      Terminal.warn(explanation.findings, quiet: json)
      try Terminal.print(explanation.text)
    }
  }

  /// With an owner the first word is an input, unless there is no such file and others follow.
  private var isInput: Bool {
    guard let id else { return true }
    return id == "-" || FileSystem.exists(id) || input.inputs.isEmpty
  }
}
