import Assessment
import Basics
import Intake
import Reporting
import RunHistory
import Sharding
import Templating

extension Pipeline {
  /// Reads, judges, writes and puts the report in place.
  ///
  /// - Parameter progress: told what is being done; an empty text when there is nothing more to
  ///   say.
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
  static func makeReport(_ asked: RunPlan, progress: ((String) -> Void)?) throws(Failure)
    -> RunOutcome
  {
    var plan = asked
    var run = try AssessedRun(&plan, comparesWithLastRun: !plan.redacts, progress: progress)
    run.forgetUnshownTouches()
    plan.stages?.enter(.quote)
    let quotations =
      plan.redacts
      ? nil
      : run.evidence.quotations(
        of: run.assessed.results, workers: plan.workers)
    plan.stages?.enter(.render)
    let model = ReportModel(input(&run, plan, quotations), wording: plan.wording)
    return try publish(model, run, plan, progress: progress)
  }

  /// The same of a run that was judged in parts.
  static func makeReport(
    of judged: JudgedBase, _ account: RunAccount, _ overview: Overview, _ plan: RunPlan,
    progress: ((String) -> Void)?
  ) throws(Failure) -> RunOutcome {
    var run = try AssessedRun(judged, account, overview, plan)
    let model = ReportModel(input(&run, plan, judged), wording: plan.wording)
    return try publish(model, run, plan, progress: progress)
  }

  /// - Parameter run: gives its judgements away: the model plans touches into them in place, so
  ///   this must be the only reference.
  private static func input(
    _ run: inout AssessedRun, _ plan: RunPlan, _ quotations: Quotations?
  ) -> ReportInput {
    var input = run.reportInput(plan, quotations: quotations)
    if plan.redacts { input = redacted(input, plan) }
    run.assessed.results = []
    return input
  }

  private static func input(
    _ run: inout AssessedRun, _ plan: RunPlan, _ judged: JudgedBase
  ) -> ReportInput {
    var input = run.reportInput(plan)
    input.rejects = RunAccount.rejects(judged.rejects)
    input.quote = { judged.quote($0) }
    run.assessed.results = []
    return input
  }

  /// Writes a report, and puts it in place.
  private static func publish(
    _ model: ReportModel, _ run: AssessedRun, _ plan: RunPlan, progress: ((String) -> Void)?
  ) throws(Failure) -> RunOutcome {
    progress?("writing \(plan.out)")
    defer { progress?("") }
    let (place, letters) = try write(model, plan, run)
    return RunOutcome(
      summary: "\(summary(model.totals, run.lastDay)); \(place)",
      findings: plan.redacts ? [] : run.findings,
      folder: place, alarms: run.alarms,
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
    } catch let error as OutputError {
      throw Failure(error)
    } catch let error as InputError {
      throw Failure(error)
    } catch let error as TemplateFailure {
      throw Failure(error)
    } catch {
      throw Failure(bug: error)
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
  ///
  /// - Parameter lastDay: the day judged, where it is the export's last and not today.
  private static func summary(_ totals: Totals, _ lastDay: Day?) -> String {
    func count(_ number: Int, _ one: String, _ many: String) -> String {
      "\(number) \(number == 1 ? one : many)"
    }
    let asOf = lastDay.map { "as of \($0), the last day of the export: " } ?? ""
    return "rapport: \(asOf)\(totals.neglected) neglected of "
      + count(totals.relationships, "relationship", "relationships") + ", "
      + count(totals.partnership, "partnership", "partnerships") + ", "
      + "\(totals.drifting) drifting"
  }
}

extension RunPlan {
  /// The documents that are written: those asked for, and those that the next run compares itself
  /// with or without which an unused row would go unlisted.
  fileprivate var shownFormats: [any ReportFormat] {
    let always: Set<String> = ["report.json", "relationships.jsonl", "rejects.csv"]
    return Reporting.formats(templates: templates).filter {
      formats.contains($0.name) || always.contains($0.fileName)
    }
  }

  /// The mail is among the documents.
  var hasMail: Bool { formats.contains(SummaryMail.formatName) }
}
