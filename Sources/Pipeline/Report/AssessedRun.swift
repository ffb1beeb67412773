import Assessment
import Basics
import CPlatform
import Intake
import Relationships
import Reporting
import RunHistory
import Sharding

/// An assessed run holds the inputs of a plan, read and judged: what a report is made of.
struct AssessedRun {
  var ledger: Ledger
  var assessed: Assessed
  var findings: [Finding]
  var inputs: [InputSummary]
  var rejects: [LedgerBuilder.Reject]
  var evidence: EvidenceReader
  /// What became of those whom a report one horizon ago would have flagged.
  var hindsight: Hindsight?
  /// Against the last run; nil on the first, and where nothing is written.
  var changes: Changes?
  /// What this run leaves for the next; nil where nothing is written.
  var record: RunRecord?
  /// Those of the findings that put the whole of it in doubt.
  private(set) var alarms: [Finding] = []
  /// The day judged, where it is the export's last instead of today.
  private(set) var lastDay: Day?
  /// On which rows flags were called wrong.
  private var verdictMemory: [VerdictMemory]?
  /// Something is not as in the last report.
  var isNews = true
  /// The numbers of the runs before, the oldest first.
  var trend: [RunTotals] = []
  /// How the runs before judged each relationship, by index; none where there was no run.
  var courses: [Course] = []

  /// - Parameters:
  ///   - plan: gets the last day of the export as its day, where nobody named one, somebody is
  ///     there to read it, and the export ends long before today.
  ///   - comparesWithLastRun: false where no report is written, so that none can shrink.
  init(_ plan: inout RunPlan, comparesWithLastRun: Bool = true, progress: ((String) -> Void)?)
    throws(Failure)
  {
    var runInputs: RunInputs
    var lastDay: Finding?
    let joined: [Finding]
    do throws(InputError) {
      runInputs = try RunInputs(plan, progress: progress)
      if plan.isToday, !plan.isUnattended, let end = StaleData.end(of: runInputs) {
        lastDay = StaleData.finding(end.day, end.file, today: plan.intake.asOf)
        plan.intake.asOf = end.day
        runInputs = try RunInputs(plan, progress: progress)
      }
      plan.stages?.enter(.history)
      joined = try JoinGuard.check(runInputs, settings: plan.intake)
    } catch {
      throw Failure(error)
    }
    try self.init(
      runInputs, lastDay: lastDay, joined + plan.findings, plan,
      comparesWithLastRun: comparesWithLastRun
    ) { [plan, ledger = runInputs.ledger, evidence = runInputs.evidence] in
      progress?("judging \(ledger.relationships.count) relationships")
      plan.stages?.enter(.assess)
      rapport_give_back_memory()
      let lookBack = Future { [limits = plan.assessment.drift] in
        Hindsight(lookingBackFrom: ledger, limits: limits)
      }
      let (assessed, memory) = AssessedRun.judge(ledger, evidence, plan)
      return (assessed, memory, lookBack.value)
    }
  }

  /// A run that was judged in parts.
  ///
  /// - Parameters:
  ///   - account: what reading the inputs told.
  ///   - overview: what the base shows as a whole.
  init(_ judged: JudgedBase, _ account: RunAccount, _ overview: Overview, _ plan: RunPlan)
    throws(Failure)
  {
    let runInputs = RunInputs(
      ledger: judged.ledger, rejects: [], findings: account.findings(massMails: overview.massMails),
      inputs: account.inputs, seen: account.seen, evidence: EvidenceReader([]),
      recordedDays: overview.days)
    try self.init(
      runInputs, lastDay: nil, account.furtherFindings, plan, comparesWithLastRun: true
    ) {
      (judged.assessed, nil, overview.hindsight)
    }
  }

  /// - Parameters:
  ///   - lastDay: what is to be said where the export is judged on its last day.
  ///   - furtherFindings: of how rows joined, and of the settings.
  ///   - judge: is asked once it is known that the run goes on.
  private init(
    _ runInputs: RunInputs, lastDay: Finding?, _ furtherFindings: [Finding], _ plan: RunPlan,
    comparesWithLastRun: Bool,
    judge: () -> (assessed: Assessed, verdicts: [VerdictMemory]?, hindsight: Hindsight?)
  ) throws(Failure) {
    var last = comparesWithLastRun ? LastRun(plan) : nil
    // First of all: it is why everything else may be false.
    findings =
      [WrongClock.finding(runInputs, plan), lastDay ?? StaleData.finding(runInputs)]
      .compactMap(\.self)
      + runInputs.findings
    findings += furtherFindings
    do throws(InputError) {
      last?.forgetStranger(runInputs, isForced: plan.intake.isForced)
      if let last {
        findings += try last.check(runInputs, plan)
        findings += last.findings(runInputs, plan)
      }
    } catch {
      throw Failure(error)
    }
    (assessed, verdictMemory, hindsight) = judge()
    ledger = runInputs.ledger
    evidence = runInputs.evidence
    inputs = runInputs.inputs
    if lastDay != nil { self.lastDay = ledger.asOf }
    findings += AssessedRun.strangers(in: plan, ledger)
    if comparesWithLastRun { findings += AssessedRun.unmailedOwners(plan, ledger) }
    alarms = RunAlarms.among(findings, inputs)
    rejects = runInputs.rejects
    if plan.hasMail { findings += AssessedRun.tooManyOwners(ledger) }
    if let owner = plan.owner { try keep(owner: owner) }
    plan.stages?.enter(.history)
    if let last { compare(with: last, runInputs, plan) }
  }

  /// Judges a ledger by the settings of a plan, with what was called wrong left out.
  private static func judge(_ ledger: Ledger, _ evidence: EvidenceReader, _ plan: RunPlan) -> (
    Assessed, [VerdictMemory]?
  ) {
    let book = VerdictBook(plan.verdicts, plan, ledger, evidence)
    var settings = plan.assessment
    settings.objections = book.objections
    let assessed = assess(ledger, settings: settings, workers: plan.workers)
    return (assessed, book.memory(after: assessed, evidence))
  }

  /// The judgements of the same rows by the settings of another plan.
  func judgements(by plan: RunPlan) -> Assessed { Self.judge(ledger, evidence, plan).0 }

  /// The settings of a plan, with what its verdicts object to on the rows of this run.
  func settings(heeding plan: RunPlan) -> AssessmentSettings {
    var settings = plan.assessment
    settings.objections = VerdictBook(plan.verdicts, plan, ledger, evidence).objections
    return settings
  }

  /// Names in verdicts and cadences that no relationship has.
  static func strangers(in plan: RunPlan, _ ledger: Ledger) -> [Finding] {
    plan.verdicts.unknown(in: ledger) + unknownCadences(ledger, plan.assessment)
  }

  /// Names in `cadence:` that neither a customer nor a group of them has.
  private static func unknownCadences(_ ledger: Ledger, _ settings: AssessmentSettings) -> [Finding]
  {
    guard !settings.cadences.isEmpty else { return [] }
    var known = Set<String>()
    for relationship in ledger.relationships {
      if settings.cadences[relationship.id] != nil { known.insert(relationship.id) }
      for group in relationship.tags { known.insert(group.lowercased()) }
      if let segment = relationship.segment { known.insert(segment.lowercased()) }
    }
    return settings.cadences.keys.sorted().filter {
      !known.contains($0) && !known.contains($0.lowercased())
    }.map { Finding(.run(.unknownCadence(InputText($0))), .warning) }
  }

  /// Owners by the thousand are more likely a column that was misread than people who each want a
  /// letter.
  static func tooManyOwners(_ ledger: Ledger, limit: Int = Reporting.ownerLimit) -> [Finding] {
    let owners = Set(ledger.relationships.compactMap { $0.owner?.lowercased() })
    guard owners.count > limit else { return [] }
    return [
      Finding(.run(.manyOwners(owners.count)), .warning)
    ]
  }

  /// Whom `mail.owners` names and no relationship belongs to: a name that is written otherwise in
  /// the export is a mail that never comes.
  private static func unmailedOwners(_ plan: RunPlan, _ ledger: Ledger) -> [Finding] {
    guard plan.hasMail, plan.owner == nil, !plan.mail.owners.isEmpty else { return [] }
    let names = OwnerNames(ledger)
    return plan.mail.owners.filter { !names.contains($0.name) }.map { owner in
      Finding(
        .run(
          .unknownOwner(
            InputText(owner.name), perhaps: names.nearest(to: owner.name).map { InputText($0) })),
        .warning)
    }
  }

  /// Gives back the memory of what no report shows.
  mutating func forgetUnshownTouches() {
    // What was needed to judge lies free in small pieces: 50 MB of a run of ten million
    // interactions.
    rapport_give_back_memory()
    let shown = ShownTouches(assessed)
    ledger.keepTouches { shown.contains($0) }
  }

  private mutating func compare(with last: LastRun, _ runInputs: RunInputs, _ plan: RunPlan) {
    trend = last.trend
    if let run = last.history.previous, let states = last.history.states {
      courses = Self.courses(of: ledger, after: run, states)
    }
    var record = last.record(runInputs, plan)
    record.verdicts = verdictMemory
    changes = last.changes(self, record)
    findings += LastRun.movedRules(changes)
    last.complete(&record, self, changes, plan)
    self.record = record
    let told = Set(last.history.previous?.record?.warnings ?? [])
    isNews = changes?.isEmpty != true || record.warnings.contains { !told.contains($0) }
  }

  /// The owners of relationships that changed; those that are gone have no owner any more.
  var changedOwners: Set<String> {
    let changed = Set((changes?.changedIDs ?? []).map { Array($0.utf8) })
    return Set(
      ledger.relationships.filter { changed.contains(Array($0.id.utf8)) }.compactMap(\.owner))
  }

  /// Only the relationships of one owner; what the base as a whole shows was judged before.
  private mutating func keep(owner: String) throws(Failure) {
    let kept = try Self.indices(of: owner, in: ledger)
    assessed.results = kept.enumerated().map { new, old in
      var result = assessed.results[old]
      result.index = new
      return result
    }
    ledger = ledger.keeping(kept)
  }

  /// - Throws: `usage` for somebody who owns no relationship.
  static func indices(of owner: String, in ledger: Ledger) throws(Failure) -> [Int] {
    let kept = ledger.relationships.indices.filter {
      ledger.relationships[$0].owner.map { $0.lowercased() } == owner.lowercased()
    }
    guard !kept.isEmpty else {
      let names = OwnerNames(ledger)
      let question = names.nearest(to: owner).map { "did you mean \($0)? " } ?? ""
      throw Failure(
        .usage,
        "no relationship belongs to --owner \(owner); \(question)owners here: "
          + (names.all.isEmpty ? "none" : names.all.prefix(20).joined(separator: ", ")))
    }
    return kept
  }
}
