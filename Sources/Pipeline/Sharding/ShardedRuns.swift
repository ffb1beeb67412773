import Assessment
import Basics
import Intake
import Relationships
import Reporting
import Sharding

/// The steps of a run that is made in parts: each takes bytes and gives bytes, for `rapport shard`.
extension Pipeline {
  /// Gives the relationships of one part with their rows: of whole inputs, read in this process, or
  /// with what `rows` read of all ranges of theirs.
  ///
  /// - Parameters:
  ///   - part: 0 up to `parts`; a relationship is always in the same one.
  ///   - reading: by which the ranges were read; nil to read whole inputs.
  ///   - read: gives what was read of the ranges, piece by piece; nil at its end.
  ///   - write: takes the bytes as they are made; they are whole only if this does not throw.
  /// - Throws: whatever stands in the way of a report, and what is out of the scope of a run in
  ///   parts.
  package static func route(
    _ request: RunRequest, part: Int, of parts: Int, reading: [UInt8]? = nil,
    progress: ((String) -> Void)? = nil, read: () throws(Failure) -> [UInt8]? = { nil },
    write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let plan = try shardedPlan(request, readsInputs: true)
    let share = LedgerShare(part: part, of: parts)
    let rows = try reading.map { (reading) throws(Failure) in
      try rowsRead(reading: reading, PartName(part: part, of: parts), request, read: read)
    }
    let (runInputs, joined) = try shardedInputs(plan, share, rows, progress)
    let ledger = runInputs.ledger
    let evidence = runInputs.evidence
    let mails = ledger.unsettledMails
    let elsewhere = (mails?.elsewhere ?? []).filter { share.holds($0.relationship.id.utf8) }
    var whole = ShardedWhole(inputs: runInputs.inputs.map(\.sha256))
    for (order, relationship) in ledger.relationships.enumerated() {
      whole.relationships.note(UInt64(order), relationship.id.utf8)
    }
    for some in mails?.elsewhere ?? [] { whole.mails.note(0, some.relationship.id.utf8) }
    var writer = BasePart.writer(
      of: whole, mailsElsewhere: elsewhere.map { (id: $0.relationship.id, keys: $0.keys) },
      fileNames: evidence.fileNames, mayMissContacts: ledger.mayMissContacts, run: plan.shardedRun)
    let own = ledger.relationships.indices.filter { share.holds(ledger.relationships[$0].id.utf8) }
    try add(own, of: ledger, evidence, to: &writer, write)
    if part == 0 {
      try RunAccount.add(runInputs, furtherFindings: joined + plan.findings, to: &writer) {
        (writer) throws(Failure) in
        guard writer.isFull else { return }
        try write(writer.bytes)
        writer.takeAway()
      }
    }
    // What was read of a file that has changed is not to be used: the stream stays without its end.
    do throws(InputError) { try evidence.checkUnchanged() } catch { throw Failure(error) }
    writer.end([PartName(part: part, of: parts)])
    try write(writer.bytes)
  }

  private static func shardedInputs(
    _ plan: RunPlan, _ share: LedgerShare, _ rows: RowsRead?, _ progress: ((String) -> Void)?
  ) throws(Failure) -> (inputs: RunInputs, joined: [Finding]) {
    let inputs: RunInputs
    let joined: [Finding]
    do throws(InputError) {
      inputs = try RunInputs(plan, share: share, rows: rows, progress: progress)
      joined = try JoinGuard.check(inputs, settings: plan.intake)
    } catch {
      throw Failure(error)
    }
    guard !inputs.isReplay else {
      throw Failure(
        .usage,
        "the export goes on after \(plan.intake.asOf), and a past day is not judged in parts; use rapport report"
      )
    }
    return (inputs, joined)
  }

  /// Adds relationships with their touches and the words of their rows.
  private static func add(
    _ members: [Int], of ledger: Ledger, _ evidence: EvidenceReader, to writer: inout FrameWriter,
    _ write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let mails = ledger.unsettledMails
    var rest = members[...]
    while !rest.isEmpty {
      // Rows of a relationship lie far apart: those of many are read in one pass.
      var block: [(index: Int, touches: [Touch], rows: Range<Int>)] = []
      var rows: [RowPosition] = []
      while rows.count < rowsAtOnce, let index = rest.popFirst() {
        let touches = ledger.touches(of: index).map { mails?.unmarked($0) ?? $0 }
        let first = rows.count
        rows += ShardedRelationship.quotable(ledger.relationships[index], touches)
        block.append((index, touches, first..<rows.count))
      }
      let texts = evidence.words(of: rows)
      for (index, touches, rows) in block {
        writer.add(
          ShardedRelationship(
            order: index, ledger.relationships[index], touches, words: Array(texts[rows]),
            mails: mails?.sent[index] ?? []))
        guard writer.isFull else { continue }
        try write(writer.bytes)
        writer.takeAway()
      }
    }
  }

  /// What a part adds to the base in its round.
  ///
  /// - Parameters:
  ///   - base: as far as it is settled; nil in the first round.
  ///   - read: gives the frames of the part, as `route` wrote them, piece by piece; nil at their
  ///     end.
  package static func gather(
    base: [UInt8]?, _ request: RunRequest, read: () throws(Failure) -> [UInt8]?
  ) throws(Failure) -> [UInt8] {
    let plan = try shardedPlan(request)
    let base = try self.base(base, plan)
    guard var gathering = Gathering(for: base, settings: plan.assessment) else {
      throw Failure(
        .badData, place: Self.basePlace, "is complete: nothing more is gathered for it; judge by it"
      )
    }
    var intake = PartIntake(for: base, keepsWords: false)
    let attendance = try forEachBlock(of: &intake, read) { part, _ throws(Failure) in
      if let part { gathering.add(part) }
    }
    return try sharded(Self.standardInput) { () throws(ShardProblem) in
      try gathering.end(attendance).bytes(of: plan.shardedRun)
    }
  }

  /// The base with a further round settled by the facts of all parts.
  package static func settle(_ facts: [UInt8], base: [UInt8]?, _ request: RunRequest)
    throws(Failure) -> [UInt8]
  {
    let plan = try shardedPlan(request)
    let base = try self.base(base, plan)
    return try sharded(Self.standardInput) { () throws(ShardProblem) in
      try base.settled(
        by: PartFacts.all(in: facts, of: plan.shardedRun), settings: plan.assessment
      ).bytes
    }
  }

  /// What is to be gathered next for a base: `mails`, `kinds`, `record`, `stand-ins`, `judgements`;
  /// `complete` where nothing is.
  package static func round(of base: [UInt8]?, _ request: RunRequest) throws(Failure) -> String {
    try self.base(base, shardedPlan(request)).round.rawValue
  }

  /// The judgements of a part, by a base that is complete.
  ///
  /// - Parameters:
  ///   - isForReport: with all that `report` needs.
  ///   - read: as for `gather`.
  ///   - write: takes the bytes as they are made; they are whole only if this does not throw.
  package static func judge(
    base: [UInt8], _ request: RunRequest, isForReport: Bool = false,
    read: () throws(Failure) -> [UInt8]?, write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let plan = try shardedPlan(request)
    let base = try self.base(base, plan)
    let judging = try sharded(Self.basePlace) { () throws(ShardProblem) in
      try Judging(
        by: base, settings: plan.assessment, wording: plan.wording, isForReport: isForReport)
    }
    var intake = PartIntake(for: base, keepsWords: true)
    var writer: FrameWriter?
    let attendance = try forEachBlock(of: &intake, read) { part, intake throws(Failure) in
      if writer == nil {
        writer = try sharded(Self.standardInput) { () throws(ShardProblem) in
          try judging.writer(for: intake)
        }
      }
      guard var some = writer.take() else { return }
      judging.handOn(from: &intake, to: &some)
      if let part { judging.judge(part, into: &some) }
      try write(some.bytes)
      some.takeAway()
      writer = some
    }
    writer?.end(attendance.parts)
    try write(writer?.bytes ?? [])
  }

  /// The folder of reports of a run in parts, as one process writes it.
  ///
  /// - Parameter read: gives what was judged of all parts, as `judge` wrote it for a report.
  package static func report(
    base: [UInt8], _ request: RunRequest, progress: ((String) -> Void)? = nil,
    read: () throws(Failure) -> [UInt8]?
  ) throws(Failure) -> RunOutcome {
    let plan = try shardedPlan(request)
    let base = try self.base(base, plan)
    guard let overview = base.overview else {
      throw Failure(
        .badData, place: Self.basePlace, ShardProblem.unsettled(base.round).message)
    }
    var intake = JudgedBase.Intake(by: base, settings: plan.assessment)
    while let bytes = try read() {
      try sharded(Self.standardInput) { () throws(ShardProblem) in try intake.take(bytes) }
    }
    let whole = intake
    var judged = try sharded(Self.standardInput) { () throws(ShardProblem) in try whole.end() }
    let account = try RunAccount(judged.account)
    judged.note(account.counts)
    return try withRunLock(on: plan.out, plan.permissions) { () throws(Failure) in
      try makeReport(of: judged, account, overview, plan, progress: progress)
    }
  }

  /// `relationships.jsonl` of the judgements of all parts.
  package static func lines(_ judgements: [UInt8], _ request: RunRequest) throws(Failure)
    -> [UInt8]
  {
    let plan = try shardedPlan(request)
    return try sharded(Self.standardInput) { () throws(ShardProblem) in
      try Judgements.document(of: judgements, run: plan.shardedRun)
    }
  }
}

extension Pipeline {
  /// Some 30 megabytes of words.
  private static let rowsAtOnce = 1 << 18
  static let standardInput = "standard input"
  private static let basePlace = "--base"

  private static func base(_ bytes: [UInt8]?, _ plan: RunPlan) throws(Failure) -> Base {
    guard let bytes else { return Base(of: plan.shardedRun) }
    return try sharded(basePlace) { () throws(ShardProblem) in
      try Base(bytes, of: plan.shardedRun)
    }
  }

  /// Takes in a part, block by block: the last call has what there is left, if only the end.
  ///
  /// - Returns: who was in it.
  private static func forEachBlock(
    of intake: inout PartIntake, _ read: () throws(Failure) -> [UInt8]?,
    _ body: (BasePart?, inout PartIntake) throws(Failure) -> Void
  ) throws(Failure) -> Attendance {
    while let bytes = try read() {
      let block = try sharded(standardInput) { () throws(ShardProblem) in try intake.take(bytes) }
      if let block { try body(block, &intake) }
    }
    let (rest, attendance) = try sharded(standardInput) { () throws(ShardProblem) in
      try intake.end()
    }
    try body(rest, &intake)
    return attendance
  }

  /// - Parameter place: what is to blame where it throws.
  static func sharded<Value>(
    _ place: String, _ work: () throws(ShardProblem) -> Value
  ) throws(Failure) -> Value {
    do throws(ShardProblem) { return try work() } catch {
      throw Failure(.badData, place: place, error.message)
    }
  }

  /// The settings of a run in parts.
  ///
  /// - Throws: where they ask for something that is not done in parts.
  static func shardedPlan(_ request: RunRequest, readsInputs: Bool = false)
    throws(Failure) -> RunPlan
  {
    var request = request
    if !readsInputs { request.inputs = ["-"] }
    let plan = try RunPlan(request)
    let obstacle: String? =
      if plan.isToday {
        "the day is not named, and all steps must have one; give --as-of"
      } else if plan.owner != nil {
        "one owner's share is not made in parts; take --owner away"
      } else if !plan.verdicts.verdicts.isEmpty {
        "verdicts are not heeded in a run in parts; take the table of verdicts away"
      } else {
        nil
      }
    if let obstacle { throw Failure(.usage, obstacle) }
    return plan
  }
}

extension RunPlan {
  /// What all steps of this run must have in common.
  var shardedRun: ShardedRun {
    var rules = rules
    rules["language"] = wording.language
    for (id, snooze) in assessment.snoozes { rules["snooze.\(id)"] = snooze.until.description }
    return ShardedRun(version: version, asOf: intake.asOf, rules: rules)
  }
}
