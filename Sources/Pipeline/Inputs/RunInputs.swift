import Basics
import CSV
import Intake
import Relationships
import Reporting
import RunHistory

/// The inputs of a run, read: the ledger and everything that is to be said about the files.
struct RunInputs {
  var ledger: Ledger
  var rejects: [LedgerBuilder.Reject]
  var findings: [Finding]
  var inputs: [InputSummary]
  /// The inputs as the next run will want to know them, in the order of `inputs`.
  var seen: [Seen]
  var evidence: EvidenceReader
  /// The report is for a past day, and the export goes on after it.
  var isReplay = false
  /// The days with touches, where the ledger does not hold all of these any more.
  var recordedDays: [Day]?

  struct Seen: Codable {
    var path: String
    var isInteractions: Bool
    /// Seconds since 1970 of the file's last change; nil for what is no file.
    var modified: Int?
    var input: InputSeen
  }
}

extension RunInputs {
  /// Opens, recognises and reads the files of a plan.
  ///
  /// - Parameters:
  ///   - share: of a part of a base, whose relationships are wanted; the whole is then to tell kinds
  ///     and mass mail.
  ///   - rows: what other processes have read for that share.
  /// - Throws: whatever stands in the way of a report one can stand behind.
  init(
    _ plan: RunPlan, share: LedgerShare? = nil, rows: RowsRead? = nil,
    progress: ((String) -> Void)?
  ) throws(InputError) {
    plan.stages?.enter(.recognise)
    // The words take a while to compile, and are not needed before interactions are read.
    let words = plan.lexicon == nil ? Future { _ = Lexicon.builtIn } : nil
    defer { _ = words?.value }
    var opened = OpenFiles(plan, reading: rows?.reading)
    var loader: LedgerLoader
    do throws(InputError) {
      loader = try LedgerLoader(&opened, plan, share: share, progress)
      try loader.readLists(plan, progress)
      try loader.readRows(plan, rows: rows, progress)
    } catch {
      try opened.checkUnchanged()
      throw error
    }
    let (roles, summaries) = (loader.roles, loader.summaries)
    let files = roles.files
    progress?("")
    plan.stages?.enter(.group)
    let built = loader.finish(plan.workers, settlesBase: share == nil)
    let replay = RunInputs.replay(summaries.compactMap { $0 }, asOf: plan.intake.asOf)
    ledger = replay == nil ? built.ledger : built.ledger.withoutFutureRows()
    NamesBesideIDs(files).add(to: &ledger)
    PersonsInRows(files).add(to: &ledger)
    rejects = built.rejects
    plan.stages?.enter(.read)
    findings =
      RunInputs.unusedFindings(files, loader.unused, plan) + roles.findings
      + files.flatMap(\.findings) + summaries.compactMap { $0?.findings }.joined()
      + built.findings
    if plan.lexicon == nil {
      findings += files.indices.compactMap {
        roles.setAside[$0] == nil ? RunInputs.unreadWords(of: files[$0]) : nil
      }
    }
    if let replay {
      isReplay = true
      findings.removeAll { finding in
        if case .rows(.tooFarAhead) = finding.kind { true } else { false }
      }
      findings.append(replay)
    }
    inputs = []
    seen = []
    var rejected = [Int](repeating: 0, count: files.count)
    for reject in rejects { rejected[reject.position.file] += 1 }
    for (index, file) in files.enumerated() {
      let summary = try RunInputs.summary(
        of: file, summaries[index], opened.digests[loader.places[index]], rejected: rejected[index],
        unused: loader.unused[index])
      inputs.append(summary)
      if summary.unused == nil { seen.append(RunInputs.seen(file, summary)) }
    }
    inputs += plan.unused.map { InputSummary(unopened: $0.path, FileFinding.SetAside($0.why)) }
    evidence = EvidenceReader(files)
  }

  /// What is to be said where the report is for a past day: then nothing dated later was known.
  private static func replay(_ summaries: [FileSummary], asOf: Day) -> Finding? {
    guard summaries.contains(where: \.futureRows.showReplay) else { return nil }
    let later = summaries.reduce(0) { $0 + $1.futureRows.all + $1.future }
    return Finding(.run(.replay(rows: later, after: asOf)), .info)
  }

  /// What is to be said where notes are in a language of which the lexicon has no words: complaints
  /// and promises would be missed in silence. A user who has added words is not told.
  private static func unreadWords(of file: RecognisedFile) -> Finding? {
    file.unreadLanguage.map {
      Finding(.rows(.unreadWords($0)), .warning, file: file.source.path)
    }
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

  private static func summary(
    of file: RecognisedFile, _ summary: FileSummary?, _ digest: FileDigest?, rejected: Int,
    unused: FileFinding.SetAside?
  ) throws(InputError) -> InputSummary {
    let digest = digest ?? FileDigest(of: file.source)
    let rows = unused == nil ? summary?.rows ?? file.rows : 0
    return try InputSummary(
      path: file.source.path,
      role: file.role == .customers
        ? .customers : file.role == .interactions ? .interactions : .unknown,
      sha256: digest.finish().get(), encoding: file.layout.encoding,
      delimiter: String(UnicodeScalar(file.layout.delimiter)), rows: rows,
      accepted: rows - rejected, rejected: rejected, from: summary?.from,
      to: summary?.to, unused: unused)
  }

  /// What is to be said of files that are not used, first of all: those that may speak of somebody.
  private static func unusedFindings(
    _ files: [RecognisedFile], _ unused: [Int: FileFinding.SetAside], _ plan: RunPlan
  ) -> [Finding] {
    let opened = unused.sorted { $0.key < $1.key }.map { index, file in
      let path = files[index].source.path
      let isToBeTold =
        file.concern != .nobody || plan.intake.named.contains(path) || files[index].copyOf != nil
        || file.why == .problem(.file(.verdicts))
      return Finding(.file(.setAside(file)), isToBeTold ? .warning : .info, file: path)
    }
    return opened
      + plan.unused.map {
        Finding(
          .file(.setAside(FileFinding.SetAside($0.why))), $0.isExpected ? .info : .warning,
          file: $0.path)
      }
  }
}
