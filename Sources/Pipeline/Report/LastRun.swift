import Assessment
import Basics
import CSV
import Foundation
import Intake
import Relationships
import Reporting
import RunHistory

/// What the reports in the output folder say of tonight's run: whether its inputs are still whole, and
/// what has changed.
struct LastRun {
  private(set) var history: RunHistory
  /// The day of a last report that was of others altogether, and is compared with for nothing.
  private(set) var stranger: Day?
  /// A file that has the name of one of the last run's, and is another.
  private(set) var namesake: Namesake?

  /// A file by the name of one of the last run, with hardly a customer in common.
  struct Namesake {
    var file: String
    /// When the other one was judged.
    var day: Day
    var hasOtherColumns: Bool
  }

  init(_ plan: RunPlan) { history = RunHistory(out: plan.out, before: plan.intake.asOf) }

  /// Forgets a run that read none of these files and knew hardly any of these customers: two companies
  /// whose reports go to one folder are no two nights of one.
  ///
  /// Where files have the same name all the same, one that is broken by the measure of the last run is
  /// more likely another company's: it is said so, and compared with nothing where the run is forced.
  mutating func forgetStranger(_ runInputs: RunInputs, isForced: Bool) {
    if let run = history.previous, LastRun.isStranger(run, history.states, runInputs) {
      stranger = run.day
      history.previous = nil
      history.states = nil
      if history.latest?.day == stranger { history.latest = nil }
    }
    if let run = history.latest, run.day != history.previous?.day,
      LastRun.isStranger(run, try? run.states(), runInputs)
    {
      history.latest = history.previous
    }
    namesake = findNamesake(runInputs)
    guard let namesake, isForced else { return }
    stranger = namesake.day
    history.previous = nil
    history.states = nil
    history.latest = nil
  }

  private func findNamesake(_ runInputs: RunInputs) -> Namesake? {
    guard let run = history.latest else { return nil }
    let alarms = InputAlarm.alarms(for: runInputs.seen.map(\.input), after: run)
    var broken: [String] = []
    var recolumned: Set<String> = []
    for alarm in alarms {
      switch alarm {
      case .fewerRows(let file, _, _): broken.append(file)
      case .renamedHeader(let file, _, _, _):
        broken.append(file)
        recolumned.insert(file)
      case .halfOfFewRows, .missing: break
      }
    }
    guard let file = broken.first,
      let states = run.day == history.previous?.day ? history.states : try? run.states(),
      LastRun.areStrangers(states, runInputs)
    else { return nil }
    return Namesake(file: file, day: run.day, hasOtherColumns: recolumned.contains(file))
  }

  private static func isStranger(
    _ run: PastRun, _ states: @autoclosure () -> [RelationshipState]?, _ runInputs: RunInputs
  ) -> Bool {
    let files = Set(runInputs.seen.map(\.input.file))
    guard !run.inputs.contains(where: { files.contains($0.file) }), let states = states() else {
      return false
    }
    return areStrangers(states, runInputs)
  }

  /// Hardly a customer is in both.
  private static func areStrangers(_ states: [RelationshipState], _ runInputs: RunInputs) -> Bool {
    let ids = Set(runInputs.ledger.relationships.map { Array($0.id.utf8) })
    let shared = states.count { ids.contains(Array($0.id.utf8)) }
    return Double(shared) < familiarShare * Double(min(ids.count, states.count))
  }

  /// With less than this share of the smaller base's customers in both, two runs are of two bases.
  private static let familiarShare = 0.05

  /// What speaks against tonight's inputs: a finding where the user forces the run.
  ///
  /// - Throws: `badData` for an export that was cut, and for a header that was renamed.
  func check(_ runInputs: RunInputs, _ plan: RunPlan) throws(InputError) -> [Finding] {
    if let namesake {
      let (out, day) = (plan.out, namesake.day)
      let what =
        namesake.hasOtherColumns
        ? "is another file than the one of the last report in \(out), of \(day) (other columns, other "
          + "customers)"
        : "is another file than the one of the last report in \(out), of \(day) (other customers)"
      let path = LastRun.path(of: namesake.file, runInputs)
      let code = "other-file"
      guard !plan.intake.isForced else {
        return [Finding(.warning, code, file: path, "\(what); the run was forced")]
      }
      let place = plan.isUnattended ? "out: DIR in its configuration" : "--out DIR"
      throw InputError(
        .badData, code, file: path,
        "\(what); give another company's reports a folder of their own with \(place), or go on with"
          + " --force")
    }
    // The run that this one replaces counts too: it is what readers would lose.
    guard let run = history.latest else { return [] }
    var findings: [Finding] = []
    for alarm in InputAlarm.alarms(for: runInputs.seen.map(\.input), after: run) {
      let (code, file, what, cure) = LastRun.worded(alarm)
      let path = LastRun.path(of: file, runInputs)
      if case .halfOfFewRows = alarm {
        findings.append(Finding(.warning, code, file: path, "\(what); \(cure)"))
        continue
      }
      // Files given by hand are as many as somebody typed; those of a nightly run are always the same.
      if case .missing = alarm, !plan.isUnattended {
        findings.append(
          Finding(
            .warning, code, file: path, "\(what); name it too, unless it was left out on purpose"))
      } else if plan.intake.isForced {
        findings.append(Finding(.warning, code, file: path, "\(what); the run was forced"))
      } else {
        throw InputError(.badData, code, file: path, "\(what); \(cure)")
      }
    }
    return findings
  }

  private static func path(of file: String, _ runInputs: RunInputs) -> String {
    runInputs.inputs.first { EvidenceReader.shortName($0.path) == file }?.path ?? file
  }

  private static func worded(_ alarm: InputAlarm)
    -> (code: String, file: String, what: String, cure: String)
  {
    switch alarm {
    case .fewerRows(let file, let before, let now):
      (
        "fewer-rows", file, "has \(now) rows, last time it had \(before)",
        "see that the export is whole, or go on with --force"
      )
    case .halfOfFewRows(let file, let before, let now):
      (
        "fewer-rows", file, "has \(now) rows, last time it had \(before)",
        "see that the export is whole"
      )
    case .renamedHeader(let file, let column, let field, let perhaps):
      (
        "renamed-header", file, "has no column \(column) any more, which held the \(field)",
        perhaps.map { "if it is \($0) now, say --map \"\(field)=\($0)\", or go on with --force" }
          ?? "see what the export calls it now and say --map \(field)=COLUMN, or go on with --force"
      )
    case .missing(let file):
      (
        "missing-input", file, "was read by the last run and is not there now",
        "see that every export arrives, or go on with --force"
      )
    }
  }

  /// What the history itself and the age of the exports give to remark.
  func findings(_ runInputs: RunInputs, _ plan: RunPlan) -> [Finding] {
    var findings: [Finding] = []
    if let stranger {
      findings.append(
        Finding(
          .info, "other-base",
          "the report of \(stranger) is of other files and other customers; nothing is compared; give"
            + " another company's reports a folder of their own with --out"))
    }
    for problem in history.problems {
      let instead =
        history.previous.map { "compared with \($0.day) instead" } ?? "nothing is compared"
      findings.append(
        Finding(
          .warning, "history", file: problem.path, "\(problem.message); \(instead)"))
    }
    for seen in runInputs.seen where seen.isInteractions {
      if let stale = stale(seen, plan) { findings.append(stale) }
    }
    findings += snoozes(runInputs.ledger, plan)
    return findings
  }

  /// An export that is not refreshed makes every silence a day longer each night.
  private func stale(_ seen: RunInputs.Seen, _ plan: RunPlan) -> Finding? {
    let asOf = plan.intake.asOf
    let same = sameSince(seen.input, asOf: asOf)
    let unchanged = asOf.days(since: same)
    // How old a file is matters where it is read for today, not where the past is judged again.
    let written = plan.isToday ? seen.modified.map { plan.intake.zone.day(ofUTC: Int64($0)) } : nil
    let age = written.map { asOf.days(since: $0) } ?? 0
    if age > plan.staleAfterDays, let written {
      return Finding(
        .warning, "stale-export", file: seen.path,
        "the export is \(age) days old (written \(written)); see that it still arrives")
    }
    if unchanged > plan.staleAfterDays {
      return Finding(
        .warning, "stale-export", file: seen.path,
        "has held the same bytes for \(unchanged) days (since the report of \(same)); "
          + "see that the export still runs")
    }
    guard unchanged > 0 else { return nil }
    return Finding(
      .info, "same-export", file: seen.path,
      "holds the same bytes as in the report of \(same)")
  }

  /// The as-of date of the first run in a row that read these very bytes.
  private func sameSince(_ input: InputSeen, asOf: Day) -> Day {
    guard let run = history.previous,
      run.inputs.contains(where: { $0.sha256 == input.sha256 && $0.file == input.file })
    else { return asOf }
    let noted = run.record?.inputs.first { $0.file == input.file && $0.sha256 == input.sha256 }
    return noted.flatMap { Day(iso: $0.sameSince) } ?? run.day
  }

  /// A snooze that ran out is told once, by the first run after it; one of no relationship is told each time.
  private func snoozes(_ ledger: Ledger, _ plan: RunPlan) -> [Finding] {
    let asOf = plan.intake.asOf
    var findings: [Finding] = []
    let snoozes = plan.assessment.snoozes
    guard !snoozes.isEmpty else { return [] }
    let ids = Set(ledger.relationships.map(\.id))
    for (id, snooze) in snoozes.sorted(by: { RelationshipState.precedes($0.key, $1.key) }) {
      if !ids.contains(id) {
        let place = plan.snoozePlaces[id]
        findings.append(
          Finding(
            .warning, "unknown-snooze", file: place?.file, line: place?.line,
            "there is no relationship \(id) to be snoozed; see its id"))
      } else if snooze.until < asOf, let last = history.previous?.day, last <= snooze.until {
        let why = snooze.reason.map { " (\($0))" } ?? ""
        findings.append(
          Finding(
            .info, "snooze-ended",
            "the snooze of \(id)\(why) ended on \(snooze.until); its entry can go"))
      }
    }
    return findings
  }
}

extension LastRun {
  /// What has changed; nil on the first run.
  func changes(_ current: AssessedRun, _ record: RunRecord) -> Changes? {
    guard let run = history.previous, let states = history.states else { return nil }
    var changes = Changes(of: current.states, with: states, in: run)
    changes.movedRules = Changes.movedRules(from: run.record, to: record)
    let names = run.names(of: changes.ids(.removed))
    for i in changes[.removed].indices {
      changes[.removed][i].name = names[changes[.removed][i].id]
    }
    return changes
  }

  /// Judgements that moved because the rules did are said to have.
  static func movedRules(_ changes: Changes?) -> [Finding] {
    guard let changes, !changes.movedRules.isEmpty else { return [] }
    let shown = changes.movedRules.prefix(5).joined(separator: ", ")
    let more = changes.movedRules.count - 5
    return [
      Finding(
        .warning, "rules-changed",
        "judged by other rules than on \(changes.since): \(shown)"
          + (more > 0 ? " and \(more) more" : "")
          + "; some changes come from that and not from the customers")
    ]
  }

  /// The totals of the runs before, the oldest first, with those whose reports were pruned.
  var trend: [RunTotals] {
    guard let run = history.previous else { return [] }
    var trend = run.record?.trend ?? []
    if let point = run.totals, trend.last?.asOf != point.asOf { trend.append(point) }
    return trend
  }

  /// What this run leaves for the next one.
  func record(_ runInputs: RunInputs, _ plan: RunPlan) -> RunRecord {
    var record = RunRecord(version: plan.version)
    record.settings = plan.rules
    record.inputs = runInputs.seen.map { seen in
      RunRecord.Input(
        file: seen.input.file, columns: seen.input.columns, fields: seen.input.fields,
        sha256: seen.input.sha256,
        sameSince: sameSince(seen.input, asOf: plan.intake.asOf).description)
    }
    return record
  }

  /// The rest of it, known when everything is judged.
  func complete(
    _ record: inout RunRecord, _ current: AssessedRun, _ changes: Changes?, _ plan: RunPlan
  ) {
    let asOf = plan.intake.asOf.description
    var old: [[UInt8]: Changes.Member] = [:]
    for open in changes?[.stillOpen] ?? [] { old[Array(open.id.utf8)] = open }
    record.open = current.states.filter(\.isNeglected)
      .map { state in
        let open = old[Array(state.id.utf8)]
        return RunRecord.Open(
          id: state.id, since: open?.openSince?.description ?? asOf,
          severity: open?.told ?? state.severity)
      }
      .sorted { RelationshipState.precedes($0.id, $1.id) }
    record.warnings = Set(
      current.findings.filter { $0.severity == .warning }
        .map { "\($0.code) \($0.file.map(EvidenceReader.shortName) ?? "")" }
    ).sorted()
    let totals = Totals(current.assessed.results, counts: current.ledger.counts)
    var trend = self.trend
    trend.append(
      RunTotals(
        asOf: plan.intake.asOf, relationships: totals.relationships,
        partnership: totals.partnership,
        neglected: totals.neglected, drifting: totals.drifting,
        neverContacted: totals.neverContacted))
    record.trend = trend.suffix(RunRecord.trendLimit)
  }
}

extension AssessedRun {
  /// The judgements as another night is compared with them.
  var states: [RelationshipState] {
    assessed.results.map { result in
      var state = RelationshipState(id: ledger.relationships[result.index].id)
      state.isNeglected = result.isNeglected
      state.isPartnership = result.relationshipClass == .partnership
      state.isSuspended = result.suspension != nil
      state.isUnknown = result.isUnknown
      state.severity = result.severity
      return state
    }
  }
}
