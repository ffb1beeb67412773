package import Basics
import CSV
import Configuration
import Delivery
import Intake
import Relationships
import Reporting
import Templating

extension Pipeline {
  /// Does everything of a run but write: settings, templates, inputs, guards, where reports would
  /// go.
  ///
  /// - Returns: a summary and what a report would warn of.
  package static func check(_ request: RunRequest, progress: ((String) -> Void)? = nil)
    throws(Failure) -> (summary: String, findings: [Finding])
  {
    var plan = try RunPlan(request)
    if let problem = plan.templates.check(Reporting.templateSamples).first {
      throw Failure(
        .badConfiguration, place: problem.file, line: problem.line, column: problem.column,
        problem.message)
    }
    let file = try RunPlan.configuration(request.configuration)
    try checkCommands(file, request)
    try checkPlace(plan.out)
    try checkLog(file, request)
    let run = try AssessedRun(&plan, progress: progress)
    let count = run.ledger.relationships.count
    let files = run.inputs.count
    return (
      "rapport: in order: \(count) \(count == 1 ? "relationship" : "relationships") from "
        + "\(files) \(files == 1 ? "file" : "files"); nothing was written",
      run.findings
    )
  }

  /// The commands that a nightly run would call are there.
  private static func checkCommands(_ file: Configuration, _ request: RunRequest) throws(Failure) {
    guard let path = request.configuration else { return }
    let base = RunPlan.folder(of: path)
    let commands = [
      ("mail.command", file.mail?.command ?? []), ("nightly.before", file.nightly.before),
      ("nightly.on-success", file.nightly.onSuccess),
      ("nightly.on-failure", file.nightly.onFailure),
    ]
    for (name, arguments) in commands where !arguments.isEmpty {
      guard ExternalCommand(arguments, folder: base).program == nil else { continue }
      throw Failure(
        .badConfiguration, place: path,
        "\(name): \(arguments[0]) is not there or may not be run; install it or name another")
    }
  }

  /// The log could be written: its folder is there.
  private static func checkLog(_ file: Configuration, _ request: RunRequest) throws(Failure) {
    guard let named = file.log?.file else { return }
    let path = RunPlan.path(named, in: RunPlan.folder(of: request.configuration))
    let folder = RunPlan.folder(of: path)
    guard FileSystem.isFolder(folder) else {
      throw Failure(
        .cannotCreate, place: path, "cannot be written: there is no folder \(folder); make it")
    }
    guard FileSystem.isWritable(folder) else {
      throw Failure(
        .permission, place: path,
        "cannot be written: \(folder) may not be written to; give this user write permission")
    }
  }

  /// Reports could be written there.
  private static func checkPlace(_ out: String) throws(Failure) {
    var place = out
    while !FileSystem.exists(place) {
      guard let slash = place.lastIndex(of: "/") else {
        place = "."
        break
      }
      place = slash == place.startIndex ? "/" : String(place[..<slash])
    }
    guard FileSystem.isFolder(place) else {
      throw Failure(
        .cannotCreate, place: place, "is in the way and no folder; name another with --out")
    }
    guard FileSystem.isWritable(place) else {
      throw Failure(
        .permission, place: place, "may not be written to; give this user write permission")
    }
  }
}
