import Basics
import CSV
import Configuration
import Delivery
import Intake
import Reporting
import RunHistory

/// A nightly request holds what the command line asks of an unattended run.
package struct NightlyRequest: Sendable {
  package var configuration: String
  package var asOf: String?
  package var log: String?
  package var force = false
  package var version = ""

  package init(configuration: String) { self.configuration = configuration }
}

/// What a night came to.
package struct NightlyOutcome: Sendable {
  /// Why there is no new report, or no mail of it.
  package var failure: Failure?
  /// What went wrong beside that, each a line for standard error.
  package var complaints: [String] = []
}

extension Pipeline {
  /// Makes tonight's report, compares, mails and tidies up; has nothing to say unless something is
  /// wrong.
  package static func nightly(_ request: NightlyRequest) -> NightlyOutcome {
    let night: NightlyRun
    do throws(Failure) {
      night = try NightlyRun(request)
    } catch {
      // A mistake in the settings of the judgement is no reason to be silent about it.
      let teller = NightlyRun(forFailuresOf: request)
      teller?.tell(error)
      return NightlyOutcome(failure: error, complaints: teller?.complaints ?? [])
    }
    night.log("run.start", [("config", request.configuration), ("version", request.version)])
    var isLocked = true
    var failure: Failure?
    do throws(Failure) {
      failure = try withRunLock(on: night.out, Permissions(night.configuration)) {
        () throws(Failure) in
        isLocked = false
        // Told while the lock is held: what was told is noted in the output folder.
        do throws(Failure) { return try night.run() } catch {
          night.tell(error)
          return error
        }
      }
    } catch {
      failure = error
      // That another run is at work is no failure of the report. A folder that cannot be locked is.
      if isLocked, error.status == .tryLater {
        night.log("run.locked", [("message", error.message)])
      } else {
        night.tell(error)
      }
    }
    return NightlyOutcome(failure: failure, complaints: night.complaints)
  }
}

/// A nightly run carries out one night's work: fetch, report, mail, tidy up.
final class NightlyRun {
  /// The folder of reports.
  let out: String
  let request: NightlyRequest
  let configuration: Configuration
  /// The folder of the configuration file: what its paths are relative to and commands run in.
  let base: String
  let runLog: RunLog?
  /// What went wrong without keeping the report from readers, and what makes it doubtful.
  var complaints: [String] = []

  /// - Throws: what is wrong with the settings.
  convenience init(_ request: NightlyRequest) throws(Failure) {
    self.init(request, try RunPlan.configuration(request.configuration))
  }

  /// As much of a night as can be had when the settings are wrong: enough to tell somebody.
  convenience init?(forFailuresOf request: NightlyRequest) {
    guard let bytes = FileSystem.contents(of: request.configuration) else { return nil }
    self.init(
      request,
      Configuration.forFailures(
        text: String(decoding: bytes, as: UTF8.self), file: request.configuration))
  }

  private init(_ request: NightlyRequest, _ configuration: Configuration) {
    self.request = request
    self.configuration = configuration
    let base = RunPlan.folder(of: request.configuration)
    self.base = base
    out = RunPlan.path(configuration.out ?? "Reports", in: base)
    let path = request.log ?? configuration.log?.file.map { RunPlan.path($0, in: base) }
    runLog = path.map {
      RunLog(
        path: $0, keep: configuration.log?.keep ?? 30, permissions: Permissions(configuration))
    }
  }

  /// Writes a line to the log; one that cannot be written is complained of once.
  func log(_ event: String, _ details: [(String, String)] = []) {
    guard let runLog else { return }
    do throws(OutputError) {
      try runLog.write(event, details, at: Clock.now)
    } catch {
      let complaint = Message.line(place: error.path, line: nil, error.message)
      if !complaints.contains(complaint) { complaints.append(complaint) }
    }
  }

  /// Something that went wrong beside the report.
  func complain(_ event: String, _ message: String) {
    complaints.append(Message.line(place: nil, line: nil, message))
    log(event, [("message", message)])
  }
}

extension NightlyRun {
  /// - Returns: what could not be mailed of a report that is made.
  /// - Throws: why there is no report.
  fileprivate func run() throws(Failure) -> Failure? {
    try fetch()
    let outcome = try report(try plan())
    for finding in outcome.findings {
      log(
        "finding.\(finding.severity.rawValue)",
        [
          ("code", finding.code), ("file", finding.file.map(EvidenceReader.shown) ?? ""),
          ("line", finding.line.map(String.init) ?? ""),
          ("message", Wording.english.message(finding)),
        ].filter { !$0.1.isEmpty })
    }
    complaints += outcome.alarms.map { Message.line($0) }
    log("report.done", numbers(outcome))
    let undelivered = mail(outcome)
    prune()
    forgetFailure()
    if let undelivered {
      log("mail.failed", [("message", undelivered.message)])
      callHook(configuration.nightly.onFailure, "on-failure", failure: undelivered, outcome)
      return undelivered
    }
    callHook(configuration.nightly.onSuccess, "on-success", failure: nil, outcome)
    log("run.done", [("report", outcome.folder)])
    return nil
  }

  /// What is to be done tonight; the inputs must be there by now.
  private func plan() throws(Failure) -> RunPlan {
    var run = RunRequest()
    run.configuration = request.configuration
    run.asOf = request.asOf
    run.force = request.force
    run.out = out
    run.version = request.version
    run.isUnattended = true
    return try RunPlan(run)
  }

  /// The report, from inputs that are whole; one that is still being written is waited for.
  private func report(_ plan: RunPlan) throws(Failure) -> RunOutcome {
    let tries = configuration.nightly.settleTries
    var unfinished = Failure(.tryLater, "the inputs are not finished; try again later")
    for attempt in 1...tries {
      if let moving = FileStability.firstChanging(
        plan.files, for: configuration.nightly.settleSeconds)
      {
        unfinished = Failure(
          .tryLater, place: moving,
          "is still being written; try again when the export is finished")
        log("input.unsettled", [("file", moving), ("attempt", String(attempt))])
        continue
      }
      do throws(Failure) {
        return try Pipeline.makeReport(plan, progress: nil)
      } catch {
        guard error.status == .tryLater, attempt < tries else { throw error }
        unfinished = error
        log("input.unsettled", [("file", error.place ?? ""), ("attempt", String(attempt))])
      }
    }
    throw unfinished
  }

  /// Runs the command that brings the exports.
  private func fetch() throws(Failure) {
    guard !configuration.nightly.before.isEmpty else { return }
    let command = ExternalCommand(
      configuration.nightly.before, folder: base, timeout: hookTimeout)
    do throws(ExternalCommand.Failure) {
      try command.run()
      log("hook.done", [("hook", "before")])
    } catch {
      throw Failure(.tryLater, "nightly.before: \(error.message); nothing was read")
    }
  }

  private var hookTimeout: Double { Double(configuration.nightly.timeoutSeconds) }

  private func prune() {
    guard let kept = configuration.retention else { return }
    let folders = RunFolder.all(in: out)
    let retention = Retention(daily: kept.daily, weekly: kept.weekly, monthly: kept.monthly)
    let surplus = Set(retention.surplus(of: folders.map(\.day)))
    for folder in folders where surplus.contains(folder.day) {
      let record = try? RunRecord.read(in: folder)
      let files = ReportNames.usual.union(record?.files ?? [])
      let name = folder.day.description
      switch Pruning.remove(name, in: out, known: files) {
      case nil: log("retention.removed", [("report", name)])
      case .latest: log("retention.kept", [("report", name), ("why", "latest points to it")])
      case .foreign(let file):
        log("retention.kept", [("report", name), ("why", "\(file) is not of a report")])
      case .cannotBeRemoved:
        complain("retention.failed", "\(folder.path) is due to go and cannot be removed")
      }
    }
  }

  func numbers(_ outcome: RunOutcome) -> [(String, String)] {
    var numbers = [
      ("as-of", outcome.asOf.description), ("report", outcome.folder),
      ("relationships", String(outcome.totals.relationships)),
      ("neglected", String(outcome.totals.neglected)),
      ("partnership", String(outcome.totals.partnership)),
      ("drifting", String(outcome.totals.drifting)),
    ]
    guard let changes = outcome.changes else { return numbers + [("since", "no baseline")] }
    numbers.append(("since", changes.since.description))
    for kind in Changes.Kind.allCases where kind != .stillOpen {
      numbers.append((kind.rawValue.hyphenated, String(changes[kind].count)))
    }
    if let oldest = changes[.stillOpen].compactMap(\.openSince).min() {
      numbers.append(("still-open", String(changes[.stillOpen].count)))
      numbers.append(("oldest-open", oldest.description))
    }
    return numbers
  }

  /// Calls a hook with what happened in its environment; one that fails is complained of.
  func callHook(
    _ arguments: [String], _ name: String, failure: Failure?, _ outcome: RunOutcome?
  ) {
    guard !arguments.isEmpty else { return }
    var environment = [
      "RAPPORT_STATUS": String(failure?.status.rawValue ?? 0),
      "RAPPORT_MESSAGE": failure?.text ?? "",
      "RAPPORT_CONFIG": request.configuration,
    ]
    if let outcome {
      environment["RAPPORT_REPORT"] = outcome.folder
      environment["RAPPORT_AS_OF"] = outcome.asOf.description
      environment["RAPPORT_NEGLECTED"] = String(outcome.totals.neglected)
      environment["RAPPORT_NEWLY_NEGLECTED"] = String(outcome.changes?[.newlyNeglected].count ?? 0)
      environment["RAPPORT_RECOVERED"] = String(outcome.changes?[.recovered].count ?? 0)
    }
    do throws(ExternalCommand.Failure) {
      try ExternalCommand(arguments, folder: base, timeout: hookTimeout)
        .run(environment: environment)
      log("hook.done", [("hook", name)])
    } catch {
      complain("hook.failed", "nightly.\(name): \(error.message)")
    }
  }
}

extension String {
  /// `newlyNeglected` as `newly-neglected`.
  fileprivate var hyphenated: String {
    reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}
