import Assessment
package import Basics
import CPlatform
import CSV
import Delivery
import Intake
import Relationships
import Reporting
import RunHistory
import Templating

/// What came of a run.
package struct RunOutcome: Sendable {
  /// One line for standard output.
  package var summary: String
  package var findings: [Finding]
  /// Where the report is.
  var folder: String
  var asOf: Day
  var totals: Totals
  /// Something is not as in the last report: what a mail on change is sent for.
  var isNews: Bool
  var changes: Changes?
  /// The owners of relationships that changed.
  var changedOwners: Set<String>
  /// The report of all, and the share of each owner who is to be sent one; none without the mail among
  /// the formats.
  var letters: [Outbox.Letter]
}

extension Pipeline {
  /// Reads, judges, writes and puts the report in place.
  ///
  /// - Parameter progress: told what is being done; an empty text when there is nothing more to say.
  /// - Throws: why there is no new report; the old one is then still in place.
  package static func report(_ request: RunRequest, progress: ((String) -> Void)? = nil)
    throws(Failure) -> RunOutcome
  {
    let plan = try RunPlan(request)
    try refuseToRedactReal(plan)
    return try withRunLock(on: plan.out, plan.permissions) { () throws(Failure) in
      try makeReport(plan, progress: progress)
    }
  }

  /// Reads, judges and writes, while the output folder is ours alone.
  static func makeReport(_ plan: RunPlan, progress: ((String) -> Void)?) throws(Failure)
    -> RunOutcome
  {
    var run = try AssessedRun(plan, comparesWithLastRun: !plan.redacts, progress: progress)
    run.forgetUnshownTouches()
    plan.stages?.enter(.quote)
    let quotations =
      plan.redacts
      ? nil
      : run.evidence.quotations(
        of: run.assessed.results, workers: plan.workers)
    plan.stages?.enter(.render)
    var input = run.reportInput(plan, quotations: quotations)
    if plan.redacts { input = redacted(input, plan) }
    // The model plans touches into them in place, which takes that nobody else holds them.
    run.assessed.results = []
    let model = ReportModel(consume input, wording: plan.wording)
    progress?("writing \(plan.out)")
    defer { progress?("") }
    let (place, letters) = try write(model, plan, run)
    return RunOutcome(
      summary: "\(summary(model.totals)); \(place)", findings: plan.redacts ? [] : run.findings,
      folder: place,
      asOf: plan.intake.asOf, totals: model.totals, isNews: run.isNews,
      changes: run.changes, changedOwners: run.changedOwners, letters: letters)
  }

  private static func write(_ model: ReportModel, _ plan: RunPlan, _ run: AssessedRun)
    throws(Failure) -> (folder: String, letters: [Outbox.Letter])
  {
    do {
      let letters: [Outbox.Letter]
      let day = plan.intake.asOf.description
      let publication = try Publication(
        out: plan.out, name: day, permissions: plan.permissions, isAlone: true)
      do {
        let formats = plan.shownFormats
        var record = run.record
        record?.files += formats.map(\.fileName) + (plan.hasMail ? SummaryMail.fileNames : [])
        let encoded = record.map { record in Future { Result { try record.encoded() } } }
        letters = try write(formats, of: model, in: publication, plan)
        plan.stages?.enter(.write)
        if let encoded { try write(encoded.value.get(), RunRecord.fileName, in: publication) }
        // What was mailed of the report that this one replaces is not mailed again.
        var outbox = Outbox(folder: "\(plan.out)/\(day)")
        outbox.follow(letters)
        if !outbox.entries.isEmpty {
          try write(outbox.encoded(), Outbox.fileName, in: publication)
        }
        try run.evidence.checkUnchanged()
      } catch {
        publication.abandon()
        throw error
      }
      return (try publication.publish(), letters)
    } catch let error as DeliveryError {
      throw Failure(error)
    } catch let error as InputError {
      throw Failure(error)
    } catch let error as TemplateFailure {
      throw Failure(error)
    } catch {
      throw Failure(.bug, "\(error); this is a bug of ours, please report it")
    }
  }

  private static func write(
    _ bytes: [UInt8], _ name: String, in publication: borrowing Publication
  ) throws {
    let file = try publication.file(name)
    try file.write(bytes)
    try file.close()
  }

  /// "12 neglected of 240 relationships, 3 partnerships, 9 drifting".
  private static func summary(_ totals: Totals) -> String {
    func count(_ number: Int, _ one: String, _ many: String) -> String {
      "\(number) \(number == 1 ? one : many)"
    }
    return "rapport: \(totals.neglected) neglected of "
      + count(totals.relationships, "relationship", "relationships") + ", "
      + count(totals.partnership, "partnership", "partnerships") + ", "
      + "\(totals.drifting) drifting"
  }
}

extension RunPlan {
  /// The documents that are written: those asked for, and those that the next run compares itself with
  /// or without which an unused row would go unlisted.
  fileprivate var shownFormats: [any ReportFormat] {
    let always: Set<String> = ["report.json", "relationships.jsonl", "rejects.csv"]
    return Reporting.formats(templates: templates).filter {
      formats.contains($0.name) || always.contains($0.fileName)
    }
  }

  /// The mail is among the documents.
  var hasMail: Bool { formats.contains(SummaryMail.formatName) }
}

/// The inputs of a plan, read and judged.
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
  /// Something is not as in the last report.
  var isNews = true
  /// The numbers of the runs before, the oldest first.
  var trend: [RunTotals] = []

  /// - Parameter comparesWithLastRun: false where no report is written, so that none can shrink.
  init(_ plan: RunPlan, comparesWithLastRun: Bool = true, progress: ((String) -> Void)?)
    throws(Failure)
  {
    let runInputs: RunInputs
    plan.stages?.enter(.history)
    var last = comparesWithLastRun ? LastRun(plan) : nil
    do throws(InputError) {
      runInputs = try RunInputs(plan, progress: progress)
      // First of all: it is why everything else may be false.
      findings = [StaleData.finding(runInputs)].compactMap(\.self) + runInputs.findings
      plan.stages?.enter(.history)
      findings += try JoinGuard.check(runInputs, settings: plan.intake)
      findings += plan.findings
      last?.forgetStranger(runInputs, isForced: plan.intake.isForced)
      if let last {
        findings += try last.check(runInputs, plan)
        findings += last.findings(runInputs, plan)
      }
    } catch {
      throw Failure(error)
    }
    progress?("judging \(runInputs.ledger.relationships.count) relationships")
    plan.stages?.enter(.assess)
    rapport_give_back_memory()
    ledger = runInputs.ledger
    let lookBack = Future { [ledger, limits = plan.assessment.drift] in
      Hindsight(lookingBackFrom: ledger, limits: limits)
    }
    assessed = assess(ledger, settings: plan.assessment, workers: plan.workers)
    hindsight = lookBack.value
    inputs = runInputs.inputs
    rejects = runInputs.rejects
    evidence = runInputs.evidence
    if plan.hasMail { findings += AssessedRun.tooManyOwners(ledger) }
    if let owner = plan.owner { try keep(owner: owner) }
    plan.stages?.enter(.history)
    if let last { compare(with: last, runInputs, plan) }
  }

  /// Owners by the thousand are more likely a column that was misread than people who each want a letter.
  static func tooManyOwners(_ ledger: Ledger, limit: Int = Reporting.ownerLimit) -> [Finding] {
    let owners = Set(ledger.relationships.compactMap { $0.owner?.lowercased() })
    guard owners.count > limit else { return [] }
    return [
      Finding(
        .warning, "many-owners",
        "\(owners.count) owners are named, too many for a letter to each; see that the column of"
          + " owners holds your own people")
    ]
  }

  /// Gives back the memory of what no report shows.
  fileprivate mutating func forgetUnshownTouches() {
    // What was needed to judge lies free in small pieces: 50 MB of a run of ten million interactions.
    rapport_give_back_memory()
    let shown = ShownTouches(assessed)
    ledger.keepTouches { shown.contains($0) }
  }

  private mutating func compare(with last: LastRun, _ runInputs: RunInputs, _ plan: RunPlan) {
    trend = last.trend
    var record = last.record(runInputs, plan)
    changes = last.changes(self, record)
    findings += LastRun.movedRules(changes)
    last.complete(&record, self, changes, plan)
    self.record = record
    let told = Set(last.history.previous?.record?.warnings ?? [])
    isNews = changes?.isEmpty != true || record.warnings.contains { !told.contains($0) }
  }

  /// The owners of relationships that changed; of those that are gone nobody is known.
  var changedOwners: Set<String> {
    let changed = Set((changes?.changedIDs ?? []).map { Array($0.utf8) })
    return Set(
      ledger.relationships.filter { changed.contains(Array($0.id.utf8)) }.compactMap(\.owner))
  }

  /// Only the relationships of one owner; what the base as a whole shows was judged before.
  private mutating func keep(owner: String) throws(Failure) {
    let kept = ledger.relationships.indices.filter {
      ledger.relationships[$0].owner.map { $0.lowercased() } == owner.lowercased()
    }
    guard !kept.isEmpty else {
      let owners = Set(ledger.relationships.compactMap(\.owner)).sorted()
      throw Failure(
        .usage,
        "no relationship belongs to --owner \(owner); owners here: "
          + (owners.isEmpty ? "none" : owners.prefix(20).joined(separator: ", ")))
    }
    assessed.results = kept.enumerated().map { new, old in
      var result = assessed.results[old]
      result.index = new
      return result
    }
    ledger = ledger.keeping(kept)
  }

  /// - Parameter quotations: the words of all rows that are quoted, where many are.
  func reportInput(_ plan: RunPlan, quotations: Quotations? = nil) -> ReportInput {
    let evidence = evidence
    return ReportInput(
      ledger: ledger, assessed: assessed,
      inputs: inputs.map { input in
        var input = input
        input.path = EvidenceReader.shown(input.path)
        return input
      },
      findings: findings.map {
        DataFinding(
          $0.severity == .warning ? .warning : .info, $0.code,
          file: $0.file.map(EvidenceReader.shown), line: $0.line,
          $0.message)
      },
      rejects: RejectList { [rejects] body in try evidence.forEachRaw(of: rejects, body) },
      changes: changes, hindsight: hindsight,
      snoozes: plan.assessment.snoozes.sorted { $0.key < $1.key }.map {
        Snooze(id: $0.key, until: $0.value.until, note: $0.value.reason)
      },
      company: plan.company,
      generator: plan.version.isEmpty ? "Rapport" : "Rapport \(plan.version)",
      settings: plan.shownSettings,
      owner: plan.owner, trend: trend, mail: plan.mail,
      businessDays: plan.assessment.businessDays, quotations: quotations,
      quote: { evidence.quote($0) })
  }
}
