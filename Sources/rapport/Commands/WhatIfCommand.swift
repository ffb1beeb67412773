import ArgumentParser
import Configuration
import Pipeline

/// `rapport whatif INPUT… [--set KEY=VALUE]… [--calls-a-week N] [--at DATE]`: what other settings
/// would do.
struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "What would other settings do? Who would be added, who cleared; writes nothing.",
    discussion: """
      Judges twice, by the settings as they are and with those of --set in their place, and prints \
      what two reports would differ by: who would be neglected that is not, who no longer, whose \
      class would be another, and the load of each owner.

        rapport whatif exports/ --set neglect.silence-days=60
        rapport whatif exports/ --set tiers.A=30 --set 'lexicon.complaint.remove=[issue]'
        rapport whatif exports/ --calls-a-week 25
        rapport whatif exports/ --set neglect.silence-days=60 --at 2025-12-31

      A key is what `rapport init` lists, section and key parted by a point. --calls-a-week finds the \
      limits of silence by which no more than so many are neglected today or due within the week, \
      and prints the lines of rapport.yaml. With --at a past day is judged, and hits are those \
      flagged who were lost in the days after it, misses those lost and not flagged.
      """)

  @OptionGroup var input: InputOptions

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "A setting in place of the one in force; repeatable.", valueName: "key=value"))
  var set: [String] = []

  @Option(
    name: .customLong("calls-a-week"),
    help: ArgumentHelp("Find the limits that fit so many calls a week.", valueName: "number"))
  var callsAWeek: Int?

  @Option(help: ArgumentHelp("The past day to judge on.", valueName: "yyyy-mm-dd"))
  var at: String?

  @Option(
    help: ArgumentHelp("With --at, how many days to look at what came after.", valueName: "days"))
  var horizon = 90

  @Option(help: ArgumentHelp("The language of the answer. (default: en)", valueName: "code"))
  var language: String?

  @Flag(help: "One JSON object.")
  var json = false

  func validate() throws {
    guard !set.isEmpty || callsAWeek != nil || at != nil else {
      throw ValidationError("give --set, --calls-a-week or --at: without them nothing would differ")
    }
    if let callsAWeek, !(0...1_000_000).contains(callsAWeek) {
      throw ValidationError("--calls-a-week \(callsAWeek) is not a number of calls; try 25")
    }
    for text in set where TypedSetting(text) == nil {
      throw ValidationError(
        "--set \(text) is not KEY=VALUE; write it as neglect.silence-days=60")
    }
  }

  func run() throws {
    try Terminal.exiting {
      let question = WhatIfRequest(
        settings: set.compactMap(TypedSetting.init), callsAWeek: callsAWeek, at: at,
        horizon: horizon)
      var request = try input.request()
      request.language = language
      let answer = try Pipeline.whatIf(
        question, request, asJSON: json, progress: Terminal.progress)
      Terminal.warn(answer.findings, quiet: json)
      try Terminal.print(answer.text)
    }
  }
}
