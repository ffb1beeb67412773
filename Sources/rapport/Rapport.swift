import ArgumentParser
import Basics

/// The command line. Each command is one file under Commands: it parses, calls Pipeline and prints.
@main
struct Rapport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapport",
    abstract: "Which customer relationships are partnerships, and whom are we neglecting?",
    discussion: """
      Reads CSV exports of customers and interactions from any CRM, says of each relationship \
      whether it is a partnership or merely transactional, finds the neglected ones, shows the \
      dated rows that say so, and proposes today's touch.

        rapport exports/                   a folder of exports, as of today
        rapport customers.csv calls.csv    single files; what they are is seen from their columns
        rapport inspect calls.csv          what Rapport sees in a file
        rapport explain C042 exports/      one relationship with its arithmetic
        rapport whatif exports/ --set K=V  what other settings would do; writes nothing
        rapport words "TEXT"               how a note is read: what it says, whose, how sure
        rapport nightly --config F         the unattended run: compare, mail, tidy up

      Exit status: 0 done, 64 usage, 65 bad data, 66 no input, 70 a bug of ours, 73 cannot create \
      output, 74 I/O error, 75 try later, 77 permission, 78 bad configuration. After any but 0 the \
      previous report is still in place.
      """,
    version: Version.text,
    subcommands: [
      ReportCommand.self, NightlyCommand.self, InspectCommand.self, ExplainCommand.self,
      WordsCommand.self, BacktestCommand.self, WhatIfCommand.self, LearnCommand.self,
      InitCommand.self, TemplatesCommand.self, ScheduleCommand.self, SchemaCommand.self,
      ManualCommand.self, ShardCommand.self,
    ],
    defaultSubcommand: ReportCommand.self)

  static func main() {
    // A file that grows beyond `ulimit -f` is an error like a full disk, and not the end of the
    // process.
    Processes.ignoreFileSizeSignal()
    let arguments = Array(PathText.arguments.dropFirst())
    do {
      var isAnswered = false
      try Terminal.exiting {
        guard let topic = try HelpTopic(arguments) else { return }
        try Terminal.print(topic.text)
        isAnswered = true
      }
      guard !isAnswered else { return }
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      Terminal.end(error)
    }
  }
}
