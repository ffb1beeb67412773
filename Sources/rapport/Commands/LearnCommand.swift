import ArgumentParser
import Pipeline

/// `rapport learn INPUT… --verdicts F`: what people's verdicts say of each rule, and what would
/// follow.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract:
      "What the verdicts say of each rule, and the settings that would follow; changes nothing.",
    discussion: """
      Reads a file of verdicts (id, about, verdict, note), says how often each reason, mark, class and \
      drift was right, finds the words, limits and weights that part the wrong ones from the right \
      ones, prints the lines of rapport.yaml that would mend them, and replays what these would \
      change, right and wrong.

      The file is that of --verdicts, else the one that rapport.yaml names.
      """)

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp("The file of verdicts.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var verdicts: String?

  @Option(help: ArgumentHelp("The language of the answer. (default: en)", valueName: "code"))
  var language: String?

  func run() throws {
    try Terminal.exiting {
      var request = try input.request()
      request.verdicts = verdicts
      request.language = language
      let answer = try Pipeline.learn(request, progress: Terminal.progress)
      Terminal.warn(answer.findings, quiet: false)
      try Terminal.print(answer.text)
    }
  }
}
