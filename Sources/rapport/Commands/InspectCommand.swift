import ArgumentParser
import Basics
import Pipeline

/// `rapport inspect FILE…`: what Rapport sees, before anything is judged.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show what Rapport sees in a file: role, encoding, dialect, columns, dates, problems."
  )

  @OptionGroup var input: InputOptions

  @Flag(help: "One JSON object a line for each file.")
  var json = false

  func run() throws {
    try Terminal.exiting {
      let inspections = try Pipeline.inspect(input.request())
      for inspection in inspections {
        try Terminal.print(json ? inspection.json : inspection.text)
      }
      if let status = inspections.map(\.status).max(by: { $0.rawValue < $1.rawValue }),
        status != .done
      {
        throw ExitCode(status.rawValue)
      }
    }
  }
}
