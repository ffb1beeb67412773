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

/// Says what would become of a file in a run that has no other, and why: it never throws.
///
/// The rows are read by the readers of a run; only the sink is another.
///
/// - Complexity: two passes over the file; memory does not grow with it.
package func inspect(_ source: Source, settings: IntakeSettings, lexicon: Lexicon = .builtIn)
  -> Inspection
{
  var inspection = Inspection(path: source.path)
  do throws(InputError) {
    let recognised = try recognise(source, settings: settings)
    inspection.describe(recognised)
    let roles = try chooseRoles([recognised], settings: settings)
    let file = roles.files[0]
    if file.role != recognised.role { inspection.describeAnew(file) }
    inspection.add(roles.findings)
    var sink = PreviewSink(asOf: settings.asOf)
    let summary: FileSummary
    if roles.interactions.isEmpty {
      summary = try readCustomerRows(file, fileIndex: 0, settings: settings, into: &sink)
    } else {
      var names = NameTable()
      var orders = OrderBook()
      summary = try readInteractionRows(
        file, fileIndex: 0, settings: settings, typer: TouchTyper(lexicon: lexicon),
        names: &names, orders: &orders, into: &sink)
    }
    inspection.take(summary, sink, file, settings)
    try source.checkUnchanged()
    try summary.check(source.path, settings)
  } catch {
    if inspection.layout == nil {
      // What was found out before it went wrong is worth showing.
      inspection.layout = try? source.layout(options: settings.reading) { SystemTables.know($0) }
    }
    var error = error
    do throws(InputError) { try source.checkUnchanged() } catch let change { error = change }
    inspection.refuse(error)
  }
  inspection.decide()
  return inspection
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
      for field in Field.readWhole {
        furtherFields += (file.columns[field] ?? []).dropFirst().map { (field, file.header($0)) }
      }
    } else {
      furtherFields = (file.columns[.lastContact] ?? []).dropFirst().map {
        (.lastContact, file.header($0))
      }
    }
    for column in file.dates.keys.sorted() {
      guard let decision = file.dates[column] else { continue }
      dates.append(
        DateColumn(
          header: file.header(column), order: decision.orderName, decidedBy: decision.decidedBy))
    }
    noteUnread(file)
    add(file.findings)
  }

  /// What other files, or the values, have made of it since.
  fileprivate mutating func describeAnew(_ file: RecognisedFile) {
    fields = []
    furtherFields = []
    dates = []
    unread = []
    problems = []
    describe(file)
  }

  private mutating func noteUnread(_ file: RecognisedFile) {
    guard let sample = file.sample else { return }
    let read = Set((fields + furtherFields).map(\.header))
    for (column, header) in file.layout.columns.enumerated() where !header.isEmpty {
      guard !read.contains(header) else { continue }
      let cells = sample[column]
      let words = HeaderWords(header)
      if cells.holdsDates {
        unread.append((header, .days))
      } else if cells.holdsAddresses {
        unread.append((header, .addresses))
      } else if words.isPartyNumber || words.namesParty && cells.filled > 0 && !cells.holdsTexts {
        unread.append((header, .keys))
      } else if words.amountRank != nil, cells.holdsNumbers {
        unread.append((header, .amounts))
      }
    }
  }

  fileprivate mutating func take(
    _ summary: FileSummary, _ sink: PreviewSink, _ file: RecognisedFile,
    _ settings: IntakeSettings
  ) {
    rows = summary.accepted
    rejected = summary.rejected
    var cells = NormalisedCells(file, settings)
    file.source.forEachRecord(at: sink.offsets, file.layout) { _, record in
      preview.append(cells.row(record))
    }
    add(summary.findings)
    guard let line = sink.firstPlanned else { return }
    // A date ahead is a plan where the file has plans; where it has none, somebody should look.
    let hasPlans = [Field.status, .completed, .type, .dueDate, .closeDate].contains {
      file.columns[$0] != nil
    }
    add([
      Finding(
        .rows(.planned(summary.planned, after: settings.asOf)), hasPlans ? .info : .warning,
        line: line)
    ])
  }
}
