import CSV
import Intake
import Relationships
import Reporting
import RunHistory

/// The inputs of a run, read: the ledger and everything that is to be said about the files.
struct Reading {
  var ledger: Ledger
  var rejects: [LedgerBuilder.Reject]
  var findings: [Finding]
  var inputs: [InputSummary]
  /// The inputs as the next run will want to know them, in the order of `inputs`.
  var seen: [Seen]
  var evidence: EvidenceReader

  struct Seen {
    var path: String
    var isInteractions: Bool
    /// Seconds since 1970 of the file's last change; nil for what is no file.
    var modified: Int?
    var input: InputSeen
  }
}

extension Reading {
  /// Opens, recognises and reads the files of a plan.
  ///
  /// - Throws: whatever stands in the way of a report one can stand behind.
  init(_ plan: RunPlan, progress: ((String) -> Void)?) throws(InputError) {
    plan.stages?.enter(.recognise)
    // The words take a while to compile, and nobody needs them before interactions are read.
    let words = plan.lexicon == nil ? SystemThread { _ = Lexicon.english } : nil
    defer { words?.join() }
    var recognised: [RecognisedFile] = []
    var digests: [String: FileDigest] = [:]
    for path in plan.files {
      progress?("looking at \(path)")
      let source = try Source.open(path, options: plan.intake.reading)
      let digest = FileDigest(of: source)
      defer { digest.finish() }
      recognised.append(try recognise(source, settings: plan.intake))
      digests[path] = digest
    }
    let roles = try chooseRoles(recognised, settings: plan.intake)
    let files = roles.files
    try Reading.refuseWithoutContacts(roles, plan.intake)
    plan.stages?.enter(.read)
    var builder = LedgerBuilder(
      asOf: plan.intake.asOf, hasCustomerList: !roles.customers.isEmpty,
      fileNames: files.map { $0.source.path }, limits: plan.intake.limits)
    var names = NameTable()
    var summaries = [FileSummary?](repeating: nil, count: files.count)
    for index in roles.customers {
      progress?("reading \(files[index].source.path)")
      summaries[index] = try readCustomers(
        files[index], fileIndex: index, settings: plan.intake, into: &builder)
    }
    for index in roles.links {
      progress?("reading \(files[index].source.path)")
      summaries[index] = try readLinks(
        files[index], fileIndex: index, settings: plan.intake, into: &builder)
    }
    let typer = TouchTyper(lexicon: plan.lexicon ?? .english)
    for index in roles.interactions {
      progress?("reading \(files[index].source.path)")
      summaries[index] = try readInteractions(
        files[index], fileIndex: index, settings: plan.intake, typer: typer, names: &names,
        into: &builder)
    }
    progress?("")
    plan.stages?.enter(.group)
    let built = builder.finish(
      names: names.names, workers: plan.workers)
    let replay = Reading.replay(summaries.compactMap { $0 }, asOf: plan.intake.asOf)
    ledger = replay == nil ? built.ledger : built.ledger.withoutLaterRows()
    rejects = built.rejects
    plan.stages?.enter(.read)
    findings =
      roles.findings + files.flatMap(\.findings) + summaries.compactMap { $0?.findings }.joined()
      + built.findings
    if let replay {
      findings = findings.filter { $0.code != "future-dates" } + [replay]
    }
    inputs = []
    seen = []
    for (index, file) in files.enumerated() where !roles.setAside.contains(index) {
      let summary = try Reading.summary(of: file, summaries[index], digests[file.source.path])
      inputs.append(summary)
      seen.append(Reading.seen(file, summary))
    }
    evidence = EvidenceReader(files)
  }

  /// What is to be said where the report is for a past day: then nothing dated later was known.
  private static func replay(_ summaries: [FileSummary], asOf: Day) -> Finding? {
    guard summaries.contains(where: \.later.showReplay) else { return nil }
    let later = summaries.reduce(0) { $0 + $1.later.all + $1.future }
    return Finding(
      .info, "replay",
      "\(later) rows are dated after \(asOf) and record what has happened since: this report is "
        + "made of what was known on that day, without them, planned or not")
  }

  private static func seen(_ file: RecognisedFile, _ summary: InputSummary) -> Seen {
    var fields: [String: String] = [:]
    for (field, columns) in file.columns {
      fields[field.rawValue] = columns.first.map { file.header($0) }
    }
    return Seen(
      path: summary.path, isInteractions: summary.role == .interactions,
      modified: file.source.modified,
      input: InputSeen(
        file: EvidenceReader.shortName(summary.path), rows: summary.rows, sha256: summary.sha256,
        columns: file.layout.columns, fields: fields,
        mapped: Set(file.usedMappings.map(\.field.rawValue))))
  }

  /// R8: a list of customers that says nothing of contact proves no neglect.
  private static func refuseWithoutContacts(_ roles: RunRoles, _ settings: IntakeSettings)
    throws(InputError)
  {
    let lists = (roles.customers + roles.links).map { roles.files[$0] }
    guard roles.interactions.isEmpty, !settings.isForced, let list = lists.first,
      !lists.contains(where: { $0.columns[.lastContact] != nil })
    else { return }
    throw InputError(
      .noInput, "no-interactions", file: list.source.path,
      "lists customers, and nothing here says when anybody was in contact; name the file of"
        + " interactions too, or type --map lastContact=COLUMN")
  }

  private static func summary(
    of file: RecognisedFile, _ summary: FileSummary?, _ digest: FileDigest?
  ) throws(InputError) -> InputSummary {
    let digest = digest ?? FileDigest(of: file.source)
    return try InputSummary(
      path: file.source.path,
      role: file.role == .customers
        ? .customers : file.role == .interactions ? .interactions : .unknown,
      sha256: digest.finish().get(), encoding: file.layout.encoding,
      delimiter: String(UnicodeScalar(file.layout.delimiter)), rows: summary?.rows ?? file.rows,
      accepted: summary?.accepted ?? 0, rejected: summary?.rejected ?? 0, from: summary?.from,
      to: summary?.to)
  }
}
