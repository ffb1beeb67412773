import Basics
package import CSV

/// Opens a file and says what would become of it in a run.
///
/// - Parameter lexicon: the words that a run would know.
package func inspect(path: String, settings: IntakeSettings, lexicon: Lexicon = .builtIn)
  -> Inspection
{
  do throws(InputError) {
    return inspect(
      try Source.open(path, options: settings.reading), settings: settings, lexicon: lexicon)
  } catch {
    return Inspection(path: path, error: error)
  }
}

/// Says what would become of a file in a run, and why: it never throws.
///
/// - Complexity: two passes over the file; memory does not grow with it.
package func inspect(_ source: Source, settings: IntakeSettings, lexicon: Lexicon = .builtIn)
  -> Inspection
{
  var inspection = Inspection(path: source.path)
  do throws(InputError) {
    let file = try recognise(source, settings: settings)
    inspection.describe(file)
    try refuseUnknownMappings(file, settings)
    if let obstacle = file.obstacle {
      inspection.refuse(obstacle)
    } else {
      var reader = PreviewReader(file, settings, lexicon)
      _ = try source.forEachRecord(file.layout) { (record) throws(InputError) in
        reader.read(record)
      }
      inspection.take(reader)
      try source.checkUnchanged()
    }
  } catch {
    if inspection.layout == nil {
      // What was found out before it went wrong is worth showing.
      inspection.layout = try? source.layout(options: settings.reading) { SystemTables.know($0) }
    }
    inspection.refuse(error)
  }
  inspection.decide()
  return inspection
}

private func refuseUnknownMappings(_ file: RecognisedFile, _ settings: IntakeSettings)
  throws(InputError)
{
  for mapping in settings.mappings where !file.usedMappings.contains(mapping) {
    throw InputError(
      .badData, "missing-column", file: file.source.path, line: file.layout.headerLine,
      "--map \(mapping.field.rawValue)=\(mapping.column): there is no such column; columns seen: "
        + file.layout.columns.filter { !$0.isEmpty }.map { "“\($0)”" }.joined(separator: ", "))
  }
}

extension Inspection {
  fileprivate mutating func describe(_ file: RecognisedFile) {
    layout = file.layout
    role = file.role
    system = file.system
    object = file.object
    for field in Field.allCases where field != .detail && field != .modified {
      if let column = file.column(field) { fields.append((field, file.header(column))) }
    }
    if file.role == .interactions {
      furtherFields = RowColumns.several(of: file).flatMap { field, columns in
        columns.dropFirst().map { (field, file.header($0)) }
      }
    }
    for column in file.dates.keys.sorted() {
      guard let decision = file.dates[column] else { continue }
      dates.append(
        DateColumn(
          header: file.header(column), order: decision.orderName, decidedBy: decision.decidedBy))
    }
    add(file.findings)
  }

  fileprivate mutating func take(_ reader: PreviewReader) {
    rows = reader.summary.accepted
    rejected = reader.summary.rejected
    preview = reader.preview
    add(reader.findings)
  }
}

/// Counts what a run would accept and reject, and keeps the first accepted rows.
struct PreviewReader {
  private let file: RecognisedFile
  private let settings: IntakeSettings
  private var days: RowDayReader
  private let cells: CustomerCells
  private var cleaner = KeyCleaner()
  private(set) var summary = FileSummary()
  private(set) var preview: [[String]] = []
  private var repeats: RepeatWatch?
  private var firstLines: [String: Int] = [:]
  /// Where a column says whose rows are: can its words be read?
  private var typer: TouchTyper?
  private let columns: RowColumns

  init(_ file: RecognisedFile, _ settings: IntakeSettings, _ lexicon: Lexicon) {
    self.file = file
    self.settings = settings
    days = RowDayReader(file, settings)
    cells = CustomerCells(file, settings)
    repeats = file.hasRepeatedRows ? RepeatWatch() : nil
    columns = RowColumns(file)
    typer = columns.usual.direction == nil ? nil : TouchTyper(lexicon: lexicon)
  }

  mutating func read(_ record: borrowing Record) {
    summary.rows += 1
    if let defect = record.defect, defect != .tooShort {
      summary.reject(record.line, defect.reason(record.count, file.layout.columns.count))
      return
    }
    guard hasKey(record) else {
      summary.blankKeys += 1
      note("blank-keys", record.line)
      return
    }
    guard file.role == .interactions else {
      readCustomer(record)
      return
    }
    if repeats?.isRepeated(record) == true {
      summary.duplicates += 1
      return
    }
    switch days.read(record) {
    case .day(let day):
      if day > settings.asOf {
        summary.planned += 1
        note("planned-rows", record.line)
      } else {
        summary.widen(day)
      }
      noteDirection(record, day)
      accept(record)
    case .undated:
      summary.undated += 1
      note("undated-rows", record.line)
      accept(record)
    case .future:
      summary.future += 1
      note("future-dates", record.line)
      accept(record)
    case .unreadable(let reason, _): summary.reject(record.line, reason)
    }
  }

  private mutating func noteDirection(_ record: borrowing Record, _ day: Day) {
    let columns = columns.of(record)
    let typing = typer?.type(record, columns, day: day, asOf: settings.asOf)
    if typing?.directionIsStrange == true {
      summary.noteStrangeDirection(record, columns.direction)
    }
  }

  /// A customer counts even where the day of last contact makes no sense, but then nothing can be said
  /// of it.
  private mutating func readCustomer(_ record: borrowing Record) {
    switch cells.lastContact(record) {
    case .unreadable(let reason): summary.reject(record.line, reason)
    case .day(let day):
      if day > settings.asOf.adding(settings.planHorizonDays) {
        summary.future += 1
        note("future-dates", record.line)
      } else if day > settings.asOf {
        summary.planned += 1
        note("planned-rows", record.line)
      }
      accept(record)
    case .empty, .never: accept(record)
    }
  }

  private mutating func hasKey(_ record: borrowing Record) -> Bool {
    for source in file.join.keys {
      var found = false
      record.withField(source.column) { cell in
        if cell.count > 0 { cleaner.forEachKey(cell, source.form) { _ in found = true } }
      }
      if found { return true }
    }
    guard file.column(.id) == nil, file.identity.contains(.name) else { return false }
    return !cells.personOrCompany(record).isEmpty
  }

  private mutating func note(_ code: String, _ line: Int) {
    if firstLines[code] == nil { firstLines[code] = line }
  }

  private mutating func accept(_ record: borrowing Record) {
    summary.accepted += 1
    guard preview.count < Inspection.previewRows else { return }
    preview.append(file.layout.columns.indices.map { normalised(record, $0) })
  }

  private mutating func normalised(_ record: borrowing Record, _ column: Int) -> String {
    if let format = file.dates[column]?.format {
      return record.withField(column) { cell in
        let moment = format.readMoment(cell, zone: settings.zone)
        switch moment.reading {
        case .day(let day):
          return day.description + (moment.secondOfDay.map { "T" + clock($0) } ?? "")
        case .empty, .never: return ""
        case .unreadable: return cleanText(cell)
        }
      }
    }
    if let format = file.numbers[column]?.format {
      return record.withField(column) { format.normalised($0) ?? cleanText($0) }
    }
    if let source = file.join.keys.first(where: { $0.column == column }), source.form.text == .id {
      var keys: [String] = []
      record.withField(column) { cell in
        cleaner.forEachKey(cell, source.form) { keys.append($0.text) }
      }
      return keys.joined(separator: ";")
    }
    return record.withField(column, cleanText)
  }

  /// `08:30:00`.
  private func clock(_ second: Int) -> String {
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    return "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
  }

  var findings: [Finding] {
    var list: [Finding] = []
    func add(_ severity: Finding.Severity, _ code: String, _ n: Int, _ message: String) {
      guard n > 0 else { return }
      let what = "\(number(n, of: "row")) \(message)"
      list.append(Finding(severity, code, line: firstLines[code], what))
    }
    if let first = summary.firstReject {
      let more = summary.rejected > 1 ? " (and \(summary.rejected - 1) more)" : ""
      list.append(Finding(.warning, "rejected-rows", line: first.line, first.reason + more))
    }
    if let finding = summary.strangeDirectionFinding(file) { list.append(finding) }
    add(
      .warning, "blank-keys", summary.blankKeys,
      "without a customer's id, which belong to nobody")
    add(.warning, "undated-rows", summary.undated, "without a date, no proof of anything")
    add(
      .warning, "future-dates", summary.future,
      "dated beyond any plan: taken for mistakes, not for contacts")
    // A date ahead is a plan where the file has plans; where it has none, somebody should look.
    let hasPlans = [Field.status, .completed, .type, .dueDate, .closeDate].contains {
      file.columns[$0] != nil
    }
    add(
      hasPlans ? .info : .warning, "planned-rows", summary.planned,
      "dated after \(settings.asOf): plans, not contacts")
    return list
  }
}
