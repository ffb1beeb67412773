import ArgumentParser
import Pipeline

/// `rapport report INPUT…`: read, assess, write.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Read exports, judge every relationship and write the reports. (the default)",
    discussion: """
      Writes OUT/YYYY-MM-DD/ with report.html, report.md, the mail (summary.eml, and summary.html, \
      summary.txt and summary.md for other ways), report.json, relationships.jsonl, \
      relationships.csv, touches.ics and rejects.csv, and points OUT/latest to it. The folder \
      appears, or is replaced, whole.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Flag(
    help: ArgumentHelp(
      "Replace names, ids and texts, to share a report when something looks wrong.",
      discussion: "Writes to Redacted unless --out says otherwise."))
  var redact = false

  @Flag(help: "Check settings, templates and inputs; write nothing.")
  var check = false

  @Flag(help: "Say on standard error how long each stage took, and the most memory at once.")
  var stages = false

  @Option(help: .hidden)
  var threads: Int?

  func run() throws {
    try Terminal.exiting {
      if check {
        let result = try Pipeline.check(input.request(output), progress: Terminal.progress)
        Terminal.progress?("")
        Terminal.warn(result.findings, quiet: output.quiet)
        if !output.quiet { try Terminal.print(result.summary) }
        return
      }
      var request = try input.request(output)
      request.redacts = redact
      request.threads = threads
      request.stages = stages ? StageClock() : nil
      let outcome = try Pipeline.report(request, progress: Terminal.progress)
      Terminal.warn(outcome.findings, quiet: output.quiet)
      if let clock = request.stages { Terminal.complain(clock.table()) }
      // The report is in place, whatever becomes of the line about it.
      if !output.quiet, (try? Terminal.print(outcome.summary)) == nil {
        Terminal.complain(
          Message.line(
            place: "standard output", line: nil,
            "cannot be written to; the report is in place, in \(outcome.folder)"))
      }
    }
  }
}
