import Basics
import CSV

/// Opens files and says what would become of each in a run of all of them, in their order.
///
/// - Parameter lexicon: the words that a run would know.
package func inspect(
  paths: [String], settings: IntakeSettings, lexicon: Lexicon = .builtIn
) -> [Inspection] {
  var inspections: [Inspection?] = []
  var sources: [Source] = []
  for path in paths {
    do throws(InputError) {
      sources.append(try Source.open(path, options: settings.reading))
      inspections.append(nil)
    } catch {
      inspections.append(Inspection(path: path, error: error))
    }
  }
  var seen = inspect(sources, settings: settings, lexicon: lexicon).makeIterator()
  return inspections.flatMap { $0.map { [$0] } ?? seen.next() ?? [] }
}

/// Says what would become of a file in a run that has no other.
package func inspect(path: String, settings: IntakeSettings, lexicon: Lexicon = .builtIn)
  -> Inspection
{
  inspect(paths: [path], settings: settings, lexicon: lexicon)[0]
}

/// Says what would become of each table of each file in a run of all of them, and why: it never
/// throws.
///
/// The roles are those of a run, and the rows are read by its readers; only the sink is another.
///
/// - Complexity: two passes over each file; memory does not grow with them.
private func inspect(
  _ sources: [Source], settings: IntakeSettings, lexicon: Lexicon
) -> [[Inspection]] {
  var inspections: [[Inspection]] = []
  var files: [RecognisedFile] = []
  var places: [(file: Int, table: Int)] = []
  for source in sources {
    do throws(InputError) {
      let tables = try recogniseTables(of: source, settings: settings)
      places += tables.indices.map { (inspections.count, $0) }
      files += tables
      inspections.append(
        tables.map { table in
          var inspection = Inspection(path: source.path)
          inspection.describe(table)
          return inspection
        })
    } catch {
      var inspection = Inspection(path: source.path)
      inspection.refuse(error, source, settings)
      inspections.append([inspection])
    }
  }
  let typer = TouchTyper(lexicon: lexicon)
  for (index, chosen) in chosenRoles(of: files, settings).enumerated() {
    let (file, table) = places[index]
    let source = files[index].source
    do throws(InputError) {
      let (roles, index) = try chosen.get()
      try inspections[file][table].read(index, of: roles, settings, typer)
      try source.checkUnchanged()
    } catch {
      inspections[file][table].refuse(error, source, settings)
    }
  }
  return inspections.map { tables in
    tables.map { table in
      var table = table
      table.decide()
      return table
    }
  }
}

/// The roles of a run of all files, with the index of each; where a file stands in the way of that
/// run, it fails, and the others are judged alone.
private func chosenRoles(of files: [RecognisedFile], _ settings: IntakeSettings)
  -> [Result<(RunRoles, Int), InputError>]
{
  do throws(InputError) {
    let roles = try chooseRoles(files, settings: settings)
    return files.indices.map { .success((roles, $0)) }
  } catch {
    guard files.count > 1, files.contains(where: { $0.source.path == error.file }) else {
      return files.map { _ in .failure(error) }
    }
    let failure = error
    return files.map { file in
      guard file.source.path != failure.file else { return .failure(failure) }
      do throws(InputError) {
        return .success((try chooseRoles([file], settings: settings), 0))
      } catch {
        return .failure(error)
      }
    }
  }
}

extension Inspection {
  /// Reads the rows of a file in the role that it has.
  fileprivate mutating func read(
    _ index: Int, of roles: RunRoles, _ settings: IntakeSettings, _ typer: TouchTyper
  ) throws(InputError) {
    var file = roles.files[index]
    if file.role != role || roles.files.count > 1 { describeAnew(file) }
    add(roles.findings.filter { $0.file == nil || $0.file == path })
    if let why = roles.setAside[index] {
      if let obstacle = file.obstacle { throw obstacle }
      if case .problem(let problem) = why { throw InputError(problem, file: path) }
      return add([Finding(.file(.setAside(FileFinding.SetAside(why))), .warning)])
    }
    var sink = PreviewSink(asOf: settings.asOf, isList: file.role == .customers)
    let summary: FileSummary
    if let table = roles.linkTables.first(where: { $0.file == index }), file.role != .interactions {
      summary = try readLinkTable(file, own: table.own, into: &sink)
    } else if roles.amountTables.contains(index) {
      summary = file.summaryOfRows
    } else if roles.interactions.contains(index) {
      var names = NameTable()
      var orders = OrderBook()
      try file.note(tellingOf: roles.files)
      summary = try readInteractionRows(
        file, fileIndex: 0, settings: settings, typer: typer, names: &names, orders: &orders,
        into: &sink)
    } else {
      summary = try readCustomerRows(file, fileIndex: 0, settings: settings, into: &sink)
    }
    take(summary, sink, file, settings)
    try summary.check(path, settings)
  }

  /// Says why a file would not be read, with what was found out about it before.
  fileprivate mutating func refuse(
    _ error: InputError, _ source: Source, _ settings: IntakeSettings
  ) {
    if layout == nil {
      layout = try? source.layout(options: settings.reading) { SystemTables.know($0) }
    }
    var error = error
    do throws(InputError) { try source.checkUnchanged() } catch let change { error = change }
    refuse(error)
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
    let others =
      file.stateColumns + file.companionDays
      + (file.lastMessage.map { [$0.writer] } ?? []) + (file.handling.map { [$0] } ?? [])
      + file.contactMonths.map(\.column)
    for header in Set(others).sorted().map({ file.header($0) })
    where !(fields + furtherFields).contains(where: { $0.header == header }) {
      alsoRead.append(header)
    }
    noteUnread(file)
    add(file.findings)
  }

  /// What other files, or the values, have made of it since.
  fileprivate mutating func describeAnew(_ file: RecognisedFile) {
    fields = []
    furtherFields = []
    dates = []
    alsoRead = []
    unread = []
    problems = []
    describe(file)
  }

  private mutating func noteUnread(_ file: RecognisedFile) {
    guard let sample = file.sample else { return }
    let read = Set((fields + furtherFields).map(\.header) + alsoRead)
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
      } else if words.amountRank != nil && cells.holdsNumbers || cells.holdsMoney {
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
