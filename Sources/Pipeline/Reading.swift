import CSV
import Intake
import Relationships
import Reporting

/// The inputs of a run, read: the ledger and everything that is to be said about the files.
struct Reading {
  var ledger: Ledger
  var rejects: [LedgerBuilder.Reject]
  var findings: [Finding]
  var inputs: [InputSummary]
  var evidence: EvidenceReader
}

extension Reading {
  /// Opens, recognises and reads the files of a plan.
  ///
  /// - Throws: whatever stands in the way of a report one can stand behind.
  init(_ plan: RunPlan, progress: ((String) -> Void)?) throws(InputError) {
    var recognised: [RecognisedFile] = []
    for path in plan.files {
      progress?("looking at \(path)")
      let source = try Source.open(path, options: plan.intake.reading)
      recognised.append(try recognise(source, settings: plan.intake))
    }
    let roles = try chooseRoles(recognised, settings: plan.intake)
    let files = roles.files
    try Reading.refuseWithoutContacts(roles, plan.intake)
    var builder = LedgerBuilder(
      asOf: plan.intake.asOf, hasCustomerList: !roles.customers.isEmpty,
      fileNames: files.map { $0.source.path })
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
    let built = builder.finish(names: names.names)
    ledger = built.ledger
    rejects = built.rejects
    findings =
      roles.findings + files.flatMap(\.findings) + summaries.compactMap { $0?.findings }.joined()
      + built.findings
    inputs = []
    for (index, file) in files.enumerated() where !roles.setAside.contains(index) {
      inputs.append(try Reading.summary(of: file, summaries[index]))
    }
    evidence = EvidenceReader(files)
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

  private static func summary(of file: RecognisedFile, _ summary: FileSummary?)
    throws(InputError) -> InputSummary
  {
    var digest = SHA256()
    try file.source.forEachRawBlock { digest.update($0) }
    return InputSummary(
      path: file.source.path,
      role: file.role == .customers
        ? .customers : file.role == .interactions ? .interactions : .unknown,
      sha256: digest.finish(), encoding: file.layout.encoding,
      delimiter: String(UnicodeScalar(file.layout.delimiter)), rows: summary?.rows ?? file.rows,
      accepted: summary?.accepted ?? 0, rejected: summary?.rejected ?? 0, from: summary?.from,
      to: summary?.to)
  }
}
