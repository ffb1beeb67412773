import ArgumentParser
import Foundation
import Pipeline

/// `rapport schedule cron | systemd | launchd --config F`: what to install, printed.
struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Print what makes this machine run Rapport every night; changes nothing.")

  @Argument(help: ArgumentHelp("For which of them.", valueName: "cron|systemd|launchd"))
  var system: Schedule.System

  @Option(
    help: ArgumentHelp("The settings of the nightly run.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var config: String

  @Option(help: ArgumentHelp("The time of day.", valueName: "hh:mm"))
  var at: String = "05:30"

  func run() throws {
    try Terminal.exiting {
      let program = Bundle.main.executablePath ?? CommandLine.arguments[0]
      let schedule = try Schedule(program: program, configuration: config, time: at)
      try Terminal.print(schedule.text(system))
    }
  }
}

extension Schedule.System: ExpressibleByArgument {}
