import ArgumentParser
import Basics
import Pipeline

/// `rapport backtest INPUT… --at DATE`: would the flags have been right?
struct BacktestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: "Would the flags have been right? Judges a past day and looks at what came after it.",
    discussion: """
      Judges the base as it stood on --at, from what was known then, and compares that with the \
      days that followed: how many of those flagged as drifting did fall silent, how many of the \
      others, and how well the probabilities held, side by side with plain recency and the 90-day \
      rule.

      Rows up to --as-of count as known (default: today), so that the outcome of a past day is \
      complete.
      """)

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("The past day to judge on.", valueName: "yyyy-mm-dd"))
  var at: String

  @Option(help: ArgumentHelp("How many days to look at what came after.", valueName: "days"))
  var horizon = 90

  @Option(
    help: ArgumentHelp(
      "Ask again every so many days, as long as the outcome is known.", valueName: "days"))
  var every: Int?

  @Flag(help: "One JSON object a line for each day asked.")
  var json = false

  func run() throws {
    try Terminal.exiting {
      let answer = try Pipeline.backtest(
        BacktestRequest(at: at, horizon: horizon, every: every), input.request(), asJSON: json)
      Terminal.warn(answer.findings, quiet: false)
      try Terminal.print(answer.text)
    }
  }
}
