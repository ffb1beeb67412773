package import Basics
import CSV

/// Reads a file of interactions row by row into a sink.
///
/// Every row ends up somewhere: as an interaction (once for each relationship it names), as an
/// unusable row with its reason, or counted as a repetition. Nothing is dropped silently, since the
/// absence of data is not the absence of contact.
///
/// - Parameters:
///   - fileIndex: the file's index in the run's list, for row positions.
///   - names: who on our side had the contact; `Interaction.owner` is an index into it.
/// - Throws: where too much of the file is unusable, or it changes under us.
/// - Complexity: O(bytes of the file); no allocation per row in the usual case.
package func readInteractions(
  _ file: RecognisedFile, fileIndex: Int, settings: IntakeSettings, typer: TouchTyper,
  names: inout NameTable, into sink: inout some IntakeSink
) throws(InputError) -> FileSummary {
  let summary = try readInteractionRows(
    file, fileIndex: fileIndex, settings: settings, typer: typer, names: &names, into: &sink)
  try summary.check(file.source.path, settings)
  return summary
}

/// Reads a file of interactions as `readInteractions` does, however much of it is unusable.
func readInteractionRows(
  _ file: RecognisedFile, fileIndex: Int, settings: IntakeSettings, typer: TouchTyper,
  names: inout NameTable, into sink: inout some IntakeSink
) throws(InputError) -> FileSummary {
  if let obstacle = file.obstacle { throw obstacle }
  var reader = InteractionReader(file, fileIndex: fileIndex, settings: settings, typer: typer)
  if settings.threads > 0, !file.hasRepeatedRows, !file.checkpoints.isEmpty, sink.keyLookup != nil {
    try reader.readChunks(&names, &sink)
  } else {
    _ = try file.source.forEachRecord(file.layout) { (record) throws(InputError) in
      reader.read(record, &names, &sink)
      try reader.refuseExcess(names, sink)
    }
  }
  reader.addFindings()
  return reader.summary
}

/// The state of reading one file of interactions.
struct InteractionReader: Sendable {
  let file: RecognisedFile
  private let fileIndex: Int
  let settings: IntakeSettings
  private let columns: RowColumns
  private var days: RowDayReader
  private let due: (column: Int, format: DateFormat)?
  private let completed: Int?
  private let cancelled: Int?
  private let owner: Int?
  private let relatedType: Int?
  private let cases: CaseEvidence?
  private let rowStates: RowStates
  /// The first key column, where its plain cells are keys as they stand.
  private let plainKey: Int?
  private let revenue: RowRevenue
  private let partialRow: PartialRow
  private var typer: TouchTyper
  private var cleaner = KeyCleaner()
  private var repeats: RepeatWatch?
  var summary = FileSummary()
  var firstLines = FirstLines()

  /// Where something was met first, 0 for nowhere: for messages.
  struct FirstLines: Sendable {
    var future = 0
    var undated = 0
  }

  init(_ file: RecognisedFile, fileIndex: Int, settings: IntakeSettings, typer: TouchTyper) {
    self.file = file
    self.fileIndex = fileIndex
    self.settings = settings
    self.typer = typer
    columns = RowColumns(file)
    days = RowDayReader(file, settings)
    due = file.column(.dueDate).flatMap { column in
      file.dates[column].map { (column, $0.format) }
    }
    completed = file.column(.completed)
    cancelled = file.column(.cancelled)
    owner = file.column(.owner)
    cases = CaseEvidence(file)
    rowStates = RowStates(file)
    relatedType = file.join.relatedSpaces.isEmpty ? nil : file.column(.relatedType)
    let isPlain =
      relatedType == nil
      && file.join.keys.first.map {
        $0.form.text == .id && $0.form.space.isEmpty && !$0.form.isUnified
      } == true
    plainKey = isPlain ? file.join.keys.first?.column : nil
    revenue = RowRevenue(file)
    let firstKey = file.join.keys.first.map { [$0.column] } ?? []
    partialRow = PartialRow(
      file, needed: firstKey + (days.firstColumn.map { [$0] } ?? []), settings)
    repeats = file.hasRepeatedRows ? RepeatWatch() : nil
  }

  func refuseExcess(_ names: NameTable, _ sink: some IntakeSink) throws(InputError) {
    let excess = names.count > settings.limits.owners ? .owners : sink.excess
    if let excess { throw settings.limits.error(excess, file.source.path) }
  }

  mutating func read(
    _ record: borrowing Record, _ names: inout NameTable, _ sink: inout some IntakeSink
  ) {
    summary.rows += 1
    if let defect = record.defect, defect != .tooShort {
      readBroken(record, defect, &sink)
      return
    }
    if repeats?.isRepeated(record) == true {
      summary.duplicates += 1
      let row = unusable(record, .repeated, .repeated)
      sink.receive(unusable: row, key: nil)
      return
    }
    if let state = rowStates.marked(record) {
      setAside(record, state, &sink)
      return
    }
    if readPlain(record, &names, &sink) { return }
    guard let source = keySource(record) else {
      summary.blankKeys += 1
      let row = unusable(record, .blankKey, .noCustomer)
      sink.receive(unusable: row, key: nil)
      return
    }
    if hasSwallowed(record, source) { return readSwallowed(record, source, &sink) }
    switch days.read(record) {
    case .day(let day):
      guard var interaction = interaction(record, day, &names) else {
        setAside(record, rowStates.said(record), &sink)
        return
      }
      record.withField(source.column) { cell in
        cleaner.forEachKey(cell, source.form) { key in
          sink.receive(interaction, key: key)
          interaction.isFurtherParty = true
          // What a row adds to revenue is added once.
          interaction.revenue = nil
        }
      }
    case .unreadable(let fault, let column):
      summary.reject(record.line, .column(InputText(file.header(column)), fault))
      forEachKey(record, source, unusable(record, .unreadable, .cell(fault)), &sink)
    case .undated(let isNever):
      summary.accepted += 1
      summary.undated += 1
      if firstLines.undated == 0 { firstLines.undated = record.line }
      let row = unusable(record, .undated, isNever ? .neverDate : .noDate)
      forEachKey(record, source, row, &sink)
    case .future(let day):
      summary.accepted += 1
      summary.future += 1
      if firstLines.future == 0 { firstLines.future = record.line }
      forEachKey(record, source, unusable(record, .future, .tooFarAhead(day)), &sink)
    }
  }

  // MARK: Sound rows

  /// The usual row: a key that needs no cleaning, and a day. False for any other, of which nothing has
  /// been counted then.
  private mutating func readPlain(
    _ record: borrowing Record, _ names: inout NameTable, _ sink: inout some IntakeSink
  ) -> Bool {
    guard let plainKey else { return false }
    guard record.withField(plainKey, { PlainKey($0).isPlain }),
      case .day(let day) = days.read(record)
    else { return false }
    guard let interaction = interaction(record, day, &names) else {
      setAside(record, rowStates.said(record), &sink)
      return true
    }
    record.withField(plainKey) { sink.receive(interaction, key: $0) }
    return true
  }

  /// Counts a row that its own state takes out (R12): it is read, and proves nothing.
  private mutating func setAside(
    _ record: borrowing Record, _ state: SetAsideRow, _ sink: inout some IntakeSink
  ) {
    summary.accepted += 1
    summary.setAside[state, default: 0] += 1
    sink.receive(unusable: unusable(record, .setAside, .setAside(state)), key: nil)
  }

  /// The row as an interaction, counted; nil for one that its status takes out, not counted.
  private mutating func interaction(
    _ record: borrowing Record, _ day: Day, _ names: inout NameTable
  ) -> Interaction? {
    let columns = columns.of(record)
    let typing = typed(record, columns, day)
    if typing.standing.state == .void { return nil }
    summary.accepted += 1
    if day > settings.asOf { summary.planned += 1 } else { summary.widen(day) }
    if typing.directionIsStrange { summary.noteStrangeDirection(record, columns.direction) }
    summary.futureRows.note(typing, day, asOf: settings.asOf)
    var touch = touch(record, day, typing)
    if let due, case .day(let dueDay) = record.withField(due.column, { read($0, due.format) }) {
      let distance = dueDay.days(since: day)
      if let days = Int16(exactly: distance), days != Touch.noDueDay { touch.dueIn = days }
    }
    var interaction = Interaction(
      touch: touch, revenue: revenue.read(record, typing.kind, typing.standing.state))
    // R11: who changed a field or sent a receipt looks after nobody.
    if let owner, !typing.kind.isMass {
      interaction.owner = record.withField(owner) { names.index(of: $0) }
    }
    if typing.kind == .email, typing.standing.side != .theirs {
      interaction.wording = MailWording.hash(of: record, columns)
    }
    return interaction
  }

  private func read(_ cell: Span<UInt8>, _ format: DateFormat) -> DateReading {
    format.read(cell, zone: settings.zone)
  }

  /// The typer's view, overruled where the row has columns of its own for "done" and "called off".
  private mutating func typed(
    _ record: borrowing Record, _ columns: TypingColumns, _ day: Day
  ) -> Typing {
    var typing = typer.type(record, columns, day: day, asOf: settings.asOf)
    var state = typing.standing.state
    if let completed, let isDone = record.withField(completed, readFlag) {
      let staysOpen = [.task, .ticket, .complaint].contains(typing.kind)
      typing.saidState = isDone ? .done : .planned
      if isDone {
        if state != .cancelled, day <= settings.asOf { state = staysOpen ? .closed : .done }
      } else if state == .done || state == .closed {
        state = staysOpen ? .open : .planned
      }
    }
    if let cancelled, record.withField(cancelled, readFlag) == true { state = .cancelled }
    if state != typing.standing.state {
      typing.standing = Standing(
        side: typing.standing.side, state: state,
        sideIsRecorded: typing.standing.sideIsRecorded)
    }
    cases?.complete(&typing, record)
    return typing
  }

  private func touch(_ record: borrowing Record, _ day: Day, _ typing: Typing) -> Touch {
    Touch(
      position: RowPosition(file: fileIndex, offset: record.offset), day: day,
      line: UInt32(truncatingIfNeeded: record.line), signals: typing.signals,
      dueIn: typing.dueIn, kind: typing.kind, standing: typing.standing)
  }

  // MARK: Keys

  /// The first key column with something in it.
  private mutating func keySource(_ record: borrowing Record) -> RecognisedFile.KeySource? {
    for var source in file.join.keys {
      if let relatedType, source.field == .relatedKey {
        source.form.space = space(record.text(relatedType))
      }
      var found = false
      record.withField(source.column) { cell in
        if cell.count > 0 { cleaner.forEachKey(cell, source.form) { _ in found = true } }
      }
      if found { return source }
    }
    return nil
  }

  /// What stands in front of a number of the sort that the row names.
  private func space(_ type: String) -> [UInt8] {
    if let sort = RoleChooser.Sort(header: type) {
      return file.join.relatedSpaces[sort.rawValue] ?? []
    }
    let key = headerKey(type)
    return Self.otherSorts.contains(where: { key.contains($0) }) ? Array("\(key):".utf8) : []
  }

  /// Records that are no customers and no part of one.
  private static let otherSorts = [
    "opportunit", "deal", "campaign", "case", "project", "ticket", "task", "product", "quote",
  ]

  private mutating func forEachKey(
    _ record: borrowing Record, _ source: RecognisedFile.KeySource, _ row: UnusableRow,
    _ sink: inout some IntakeSink
  ) {
    record.withField(source.column) { cell in
      cleaner.forEachKey(cell, source.form) { sink.receive(unusable: row, key: $0) }
    }
  }

  // MARK: Unusable rows

  private func unusable(_ record: borrowing Record, _ kind: UnusableKind, _ reason: RejectReason)
    -> UnusableRow
  {
    UnusableRow(
      position: RowPosition(file: fileIndex, offset: record.offset),
      line: UInt32(truncatingIfNeeded: record.line), length: record.length, reason: reason,
      kind: kind)
  }

  private mutating func readBroken(
    _ record: borrowing Record, _ defect: RecordDefect, _ sink: inout some IntakeSink
  ) {
    let reason = defect.reason(record.count, file.layout.columns.count)
    summary.reject(record.line, reason)
    var row = unusable(record, .broken, reason)
    guard partialRow.canRead(record), let source = keySource(record),
      isInPlace(record, source, defect, &sink)
    else {
      sink.receive(unusable: row, key: nil)
      forEachPossibleKey(record, defect) { sink.receive(possibleKey: $0) }
      return
    }
    if case .day(let day) = days.read(record) {
      var typing = typed(record, partialRow.typing(columns.usual), day)
      typing.signals = []
      typing.dueIn = Touch.noDueDay
      row.salvaged = touch(record, day, typing)
      summary.salvaged += 1
      if day <= settings.asOf { summary.widen(day) }
    }
    forEachKey(record, source, row, &sink)
  }

  /// Whether a quotation mark in the wrong place has drawn a delimiter into the key: no id of the column has
  /// one in it.
  private func hasSwallowed(_ record: borrowing Record, _ source: RecognisedFile.KeySource) -> Bool
  {
    let delimiter = file.layout.delimiter
    guard source.form.isCode, !source.form.isList || delimiter != UInt8(ascii: ";") else {
      return false
    }
    return record.withField(source.column) { $0.hasSwallowed(delimiter) }
  }

  /// Such a row names no new relationship; it belongs to whom its first part names, perhaps to one further
  /// on.
  private mutating func readSwallowed(
    _ record: borrowing Record, _ source: RecognisedFile.KeySource, _ sink: inout some IntakeSink
  ) {
    let reason = RejectReason.swallowedDelimiter(
      record.withField(source.column) { $0.excerpt() })
    summary.reject(record.line, reason)
    let row = unusable(record, .broken, reason)
    var isFirst = true
    record.withField(source.column) { cell in
      cell.forEachPart(by: file.layout.delimiter) { part in
        cleaner.forEachKey(part, source.form) { key in
          if isFirst {
            sink.receive(unusable: row, key: key)
          } else {
            sink.receive(possibleKey: key)
          }
          isFirst = false
        }
      }
    }
    if isFirst { sink.receive(unusable: row, key: nil) }
  }

  /// Whether the key of a broken row stands in its own column: where the row is too long, only if it is
  /// one that is known, or no list says which are.
  private mutating func isInPlace(
    _ record: borrowing Record, _ source: RecognisedFile.KeySource, _ defect: RecordDefect,
    _ sink: inout some IntakeSink
  ) -> Bool {
    guard defect == .tooLong else { return true }
    var isKnown = false
    record.withField(source.column) { cell in
      cleaner.forEachKey(cell, source.form) { if sink.knows($0) { isKnown = true } }
    }
    return isKnown
  }

  /// Every cell in which the key of a broken row may stand: its own column, and as many further right as
  /// the row is too long; behind a quote that was never closed, any part of the line.
  private mutating func forEachPossibleKey(
    _ record: borrowing Record, _ defect: RecordDefect, _ body: (Span<UInt8>) -> Void
  ) {
    let last = record.count - 1
    for source in file.join.keys {
      if defect == .tooLong {
        let shift = max(0, record.count - file.layout.columns.count)
        for column in source.column...(source.column + shift) {
          record.withField(column) { cleaner.forEachKey($0, source.form, body) }
        }
      } else if source.column < last {
        record.withField(source.column) { cleaner.forEachKey($0, source.form, body) }
      } else if defect == .unterminatedQuote {
        record.withField(last) { line in
          line.forEachPart(by: file.layout.delimiter) { cleaner.forEachKey($0, source.form, body) }
        }
      }
    }
  }

  // MARK: Findings

  mutating func addFindings() {
    func warn(_ finding: RowFinding, line: Int? = nil) {
      summary.findings.append(
        Finding(.rows(finding), .warning, file: file.source.path, line: line))
    }
    if let finding = summary.rejectFinding(file.source.path, parts: .customerAndDay) {
      summary.findings.append(finding)
    }
    if let finding = summary.strangeDirectionFinding(file) { summary.findings.append(finding) }
    summary.findings += summary.setAsideFindings(file.source.path)
    if summary.blankKeys > 0 {
      warn(.withoutCustomer(summary.blankKeys))
    }
    if summary.undated > 0 {
      warn(.undated(summary.undated), line: firstLines.undated)
    }
    if let finding = summary.futureFinding(file.source.path, line: firstLines.future) {
      summary.findings.append(finding)
    }
  }
}

/// Tells rows that repeat an earlier one to the letter, of the first million.
struct RepeatWatch {
  private var seen: Set<UInt64> = []
  private static let limit = 1 << 20

  mutating func isRepeated(_ record: borrowing Record) -> Bool {
    var row: UInt64 = 0
    for i in 0..<record.count {
      row = record.withField(i) { StableHash.mixed(row &+ StableHash.of($0) &+ 1) }
    }
    if seen.contains(row) { return true }
    if seen.count < Self.limit { seen.insert(row) }
    return false
  }
}
