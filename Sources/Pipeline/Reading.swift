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
    var recognised: [RecognisedFile] = []
    for path in plan.files {
      progress?("looking at \(path)")
      let source = try Source.open(path, options: plan.intake.reading)
      recognised.append(try recognise(source, settings: plan.intake))
    }
    let roles = try chooseRoles(recognised, settings: plan.intake)
    let files = roles.files
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
    let typer = TouchTyper(lexicon: plan.lexicon)
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
    seen = []
    for (index, file) in files.enumerated() where !roles.setAside.contains(index) {
      let summary = try Reading.summary(of: file, summaries[index])
      inputs.append(summary)
      seen.append(Reading.seen(file, summary))
    }
    evidence = EvidenceReader(files)
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
