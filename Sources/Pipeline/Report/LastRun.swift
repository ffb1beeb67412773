import Assessment
import Basics
import CSV
import Foundation
import Intake
import Relationships
import Reporting
import RunHistory

/// What the reports in the output folder say of tonight's run: whether its inputs are still whole,
/// and what has changed.
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

  /// Forgets a run that read none of these files and knew hardly any of these customers: two
  /// companies whose reports go to one folder are no two nights of one.
  ///
  /// Where files have the same name all the same, one that is broken by the measure of the last run
  /// is more likely another company's: it is said so, and compared with nothing where the run is
  /// forced.
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
      LastRun.areStrangers(states, runInputs.ledger)
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
    return areStrangers(states, runInputs.ledger)
  }

  /// Hardly a customer is in both.
  static func areStrangers(_ states: [RelationshipState], _ ledger: Ledger) -> Bool {
    let ids = Set(ledger.relationships.map { Array($0.id.utf8) })
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
      let other = RunFinding.OtherFile(
        folder: InputText(plan.out), day: namesake.day, hasOtherColumns: namesake.hasOtherColumns)
      let path = LastRun.path(of: namesake.file, runInputs)
      guard !plan.intake.isForced else {
        return [Finding(.run(.otherFile(other)), .warning, file: path)]
      }
      throw InputError(
        .run(.otherFile(other, isUnattended: plan.isUnattended)), file: path)
    }
    // The run that this one replaces counts too: it is what readers would lose.
    guard let run = history.latest else { return [] }
    var findings: [Finding] = []
    for alarm in InputAlarm.alarms(for: runInputs.seen.map(\.input), after: run) {
      let path = LastRun.path(of: alarm.file, runInputs)
      guard let finding = LastRun.finding(alarm, plan) else {
        throw InputError(.run(LastRun.problem(alarm)), file: path)
      }
      findings.append(Finding(.run(finding), .warning, file: path))
    }
    return findings
  }

  /// What an alarm is where the run goes on; nil where it must not.
  private static func finding(_ alarm: InputAlarm, _ plan: RunPlan) -> RunFinding? {
    let isForced = plan.intake.isForced
    switch alarm {
    case .halfOfFewRows(_, let before, let now):
      return .fewerRows(now: now, before: before, .look)
    case .fewerRows(_, let before, let now):
      return isForced ? .fewerRows(now: now, before: before, .forced) : nil
    case .renamedHeader(_, let column, let field, _):
      return isForced ? .renamedHeader(column: InputText(column), field: field) : nil
    // Files given by hand are as many as somebody typed; those of a nightly run are always the
    // same.
    case .missing where !plan.isUnattended: return .missingInput(.look)
    case .missing: return isForced ? .missingInput(.forced) : nil
    }
  }

  private static func problem(_ alarm: InputAlarm) -> RunProblem {
    switch alarm {
    case .fewerRows(_, let before, let now), .halfOfFewRows(_, let before, let now):
      .fewerRows(now: now, before: before)
    case .renamedHeader(_, let column, let field, let perhaps):
      .renamedHeader(
        column: InputText(column), field: field, perhaps: perhaps.map { InputText($0) })
    case .missing: .missingInput
    }
  }

  private static func path(of file: String, _ runInputs: RunInputs) -> String {
    runInputs.inputs.first { EvidenceReader.shortName($0.path) == file }?.path ?? file
  }

  /// What the history itself and the age of the exports give to remark.
  func findings(_ runInputs: RunInputs, _ plan: RunPlan) -> [Finding] {
    var findings: [Finding] = []
    if let stranger {
      findings.append(
        Finding(.run(.otherBase(stranger)), .info))
    }
    for problem in history.problems {
      findings.append(
        Finding(
          .run(.history(problem.fault, comparedWith: history.previous?.day)), .warning,
          file: problem.path))
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
        .run(.staleExport(days: age, written: written)), .warning, file: seen.path)
    }
    if unchanged > plan.staleAfterDays {
      return Finding(
        .run(.unchangedExport(days: unchanged, since: same)), .warning, file: seen.path)
    }
    guard unchanged > 0 else { return nil }
    return Finding(.run(.sameExport(since: same)), .info, file: seen.path)
  }

  /// The as-of date of the first run in a row that read these very bytes.
  private func sameSince(_ input: InputSeen, asOf: Day) -> Day {
    guard let run = history.previous,
      run.inputs.contains(where: { $0.sha256 == input.sha256 && $0.file == input.file })
    else { return asOf }
    let noted = run.record?.inputs.first { $0.file == input.file && $0.sha256 == input.sha256 }
    return noted.flatMap { Day(iso: $0.sameSince) } ?? run.day
  }

  /// A snooze that ran out is told once, by the first run after it; those of no relationship are
  /// told each time, all in one.
  private func snoozes(_ ledger: Ledger, _ plan: RunPlan) -> [Finding] {
    let asOf = plan.intake.asOf
    var findings: [Finding] = []
    let snoozes = plan.assessment.snoozes
    guard !snoozes.isEmpty else { return [] }
    let ids = Set(ledger.relationships.map(\.id))
    var unknown: [(id: String, place: SnoozeTable.Place?)] = []
    for (id, snooze) in snoozes.sorted(by: { RelationshipState.precedes($0.key, $1.key) }) {
      if !ids.contains(id) {
        unknown.append((id, plan.snoozePlaces[id]))
      } else if snooze.until < asOf, let last = history.previous?.day, last <= snooze.until {
        let why = snooze.reason.map { InputText($0) }
        findings.append(
          Finding(.run(.snoozeEnded(InputText(id), why: why, snooze.until)), .info))
      }
    }
    // In the order of the table, so that the first of them is easily found.
    unknown.sort { ($0.place?.line ?? .max) < ($1.place?.line ?? .max) }
    var log = FindingLog(file: unknown.first?.place?.file)
    for (id, place) in unknown { log.note(.run(.unknownSnooze(InputText(id))), line: place?.line) }
    return log.findings + findings
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
    let shown = changes.movedRules.prefix(5).map { InputText($0) }
    let more = max(0, changes.movedRules.count - 5)
    return [
      Finding(.run(.rulesChanged(since: changes.since, shown, more: more)), .warning)
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
    let totals = Totals(current.assessed.results, of: current.ledger)
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
      state.isEnded = result.ended != nil
      state.severity = result.severity
      state.score = result.score
      state.daysSilent = result.silence.daysSilent
      return state
    }
  }

  /// Reads from the folder of reports how the runs before judged these relationships, where no
  /// report is made that would compare itself with them.
  mutating func recallCourses(_ plan: RunPlan) {
    let history = RunHistory(out: plan.out, before: plan.intake.asOf)
    guard let run = history.previous, let states = history.states,
      !LastRun.areStrangers(states, ledger)
    else { return }
    courses = Self.courses(of: ledger, after: run, states)
  }

  /// The course of each relationship up to a past run, by index.
  ///
  /// - Parameter states: of that run, sorted by id.
  static func courses(of ledger: Ledger, after run: PastRun, _ states: [RelationshipState])
    -> [Course]
  {
    var courses = [Course](repeating: Course(), count: ledger.relationships.count)
    let order = ledger.relationships.indices.sorted {
      RelationshipState.precedes(ledger.relationships[$0].id, ledger.relationships[$1].id)
    }
    var next = 0
    for index in order {
      let id = ledger.relationships[index].id
      while next < states.count, RelationshipState.precedes(states[next].id, id) { next += 1 }
      guard next < states.count else { break }
      if states[next].id.utf8.elementsEqual(id.utf8) {
        courses[index] = states[next].course(of: run.day)
      }
    }
    return courses
  }
}
