import Basics
package import CSV

/// What the survey of all rows came to, of each table of a file: so that another process need not
/// look at them again.
package struct FileSurveys: Sendable {
  /// Which table, and what was counted of its columns.
  package struct Table: Sendable {
    /// Where its text stands in the file.
    package var extent: Range<Int>
    /// As what its columns were read, as `IntakeSettings.columnReading` has it.
    package var reading: UInt64
    package var columns: [UInt8]
    package var scan: ScanSummary
    /// Where its chunks begin; none where it was looked at in one.
    package var chunks: [Place] = []

    package init(extent: Range<Int>, reading: UInt64, columns: [UInt8], scan: ScanSummary) {
      self.extent = extent
      self.reading = reading
      self.columns = columns
      self.scan = scan
    }
  }

  /// Where a record begins, and on which line.
  package struct Place: Sendable {
    package var offset: Int
    package var line: Int

    package init(offset: Int, line: Int) {
      self.offset = offset
      self.line = line
    }
  }

  package private(set) var tables: [Table]
  private let isKept: Bool

  /// - Parameter isKept: what is not known is noted as it is found out.
  package init(_ tables: [Table] = [], isKept: Bool) {
    self.tables = tables
    self.isKept = isKept
  }

  func table(of source: Source, _ reading: UInt64) -> Table? { table(source.extent, reading) }

  private func table(_ extent: Range<Int>, _ reading: UInt64) -> Table? {
    tables.first { $0.extent == extent && $0.reading == reading }
  }

  /// Takes in those that are not there already.
  package mutating func add(_ others: FileSurveys) {
    tables += others.tables.filter { table($0.extent, $0.reading) == nil }
  }

  mutating func note(
    _ survey: ColumnSurvey, _ scan: ScanSummary, of source: Source, _ reading: UInt64
  ) {
    guard isKept else { return }
    var table = Table(
      extent: source.extent, reading: reading, columns: survey.packed, scan: scan)
    // Where records begin does not depend on what columns mean.
    table.chunks = tables.first { $0.extent == source.extent }?.chunks ?? []
    tables.append(table)
  }
}

/// What one process finds out that looks at one chunk of a file.
package enum ChunkSurvey: Sendable {
  /// Of the rows of the chunk; without a summary where they cannot be read by themselves.
  case chunk([UInt8], ScanSummary?)
  /// Of a file that cannot be looked at in chunks, the first chunk is all of it.
  case whole([FileSurveys.Table])
  case nothing
}

/// Looks at the rows of one chunk.
///
/// - Parameters:
///   - number: of the chunk, from 0; `settings.chunkSize` says how large they are.
///   - source: opened with the survey of all its bytes.
package func surveyChunk(_ number: Int, of source: Source, settings: IntakeSettings) -> ChunkSurvey
{
  if let chunks = ChunkedTable(source, settings) {
    guard number < chunks.checkpoints.count else { return .nothing }
    var survey = chunks.empty
    let next = number + 1
    let summary = try? source.forEachBlock(
      chunks.layout, from: chunks.checkpoints[number],
      to: next < chunks.checkpoints.count ? chunks.checkpoints[next] : nil
    ) { (block) throws(InputError) in survey.observe(&block) }
    return .chunk(survey.packed, summary)
  }
  guard number == 0 else { return .nothing }
  return .whole(surveyTables(of: source, settings: settings))
}

/// The survey of a file whose chunks were looked at one by one: the same as of all its rows.
///
/// - Parameter chunks: what `surveyChunk` gave of each, in their order.
package func joinSurveys(_ chunks: [ChunkSurvey], of source: Source, settings: IntakeSettings)
  -> FileSurveys
{
  if case .whole(let tables)? = chunks.first { return FileSurveys(tables, isKept: false) }
  var tables: [FileSurveys.Table] = []
  if let chunked = ChunkedTable(source, settings), let joined = chunked.joined(chunks) {
    tables.append(joined)
  }
  // Where a chunk did not begin where the one before it ended, all rows are looked at here.
  tables = surveyTables(of: source, known: tables, settings: settings)
  return FileSurveys(tables, isKept: false)
}

/// What cannot be recognised is told by whoever wants to read it.
private func surveyTables(
  of source: Source, known: [FileSurveys.Table] = [], settings: IntakeSettings
) -> [FileSurveys.Table] {
  var surveys = FileSurveys(known, isKept: true)
  _ = try? recogniseTables(of: source, settings: settings, surveys: &surveys)
  return surveys.tables
}

/// A file that is one table, of which each chunk can be looked at by itself.
private struct ChunkedTable {
  let source: Source
  let layout: Layout
  let checkpoints: [Checkpoint]
  /// Of no rows: for the whole, and for a chunk.
  let fresh: ColumnSurvey
  private let reading: UInt64
  var empty: ColumnSurvey { fresh.emptied() }

  init?(_ source: Source, _ settings: IntakeSettings) {
    guard source.isAsStored, !source.isPart,
      settings.roles[source.path] != nil
        || (try? source.tables(options: settings.reading, knows: SystemTables.know))?.count == 1,
      let recogniser = try? Recogniser(source, settings), recogniser.verdictTable == nil
    else { return nil }
    layout = recogniser.layout
    checkpoints = source.guessedCheckpoints(layout, every: settings.chunkSize)
    guard checkpoints.count > 1 else { return nil }
    self.source = source
    fresh = ColumnSurvey(recogniser.nameColumns())
    reading = settings.columnReading(of: source, isOfEvents: false)
  }

  /// Nil where a chunk is not what a reader would have met that came from the first row.
  func joined(_ chunks: [ChunkSurvey]) -> FileSurveys.Table? {
    var sum = SurveyedChunks(fresh, checkpoints)
    do throws(SurveyedChunks.Misfit) {
      for chunk in chunks {
        guard case .chunk(let columns, let summary) = chunk else { continue }
        var survey = empty
        survey.unpack(columns)
        try sum.append(SurveyedChunk(survey, summary))
      }
    } catch {
      return nil
    }
    guard let (survey, scan) = sum.whole else { return nil }
    var table = FileSurveys.Table(
      extent: source.extent, reading: reading, columns: survey.packed, scan: scan)
    table.chunks = checkpoints.map { FileSurveys.Place(offset: $0.offset, line: $0.line) }
    return table
  }
}

extension IntakeSettings {
  /// What else than its headers says how the columns of a file are to be read, in one number: its
  /// role, and the columns that are named by the user or found by their values.
  func columnReading(of source: Source, isOfEvents: Bool) -> UInt64 {
    var words = [isOfEvents ? "events" : "", roles[source.path].map { "\($0)" } ?? ""]
    words += mappings.map { "\($0.field.rawValue)=\($0.column)#\($0.occurrence)" }
    return StableHash.of(Array(words.joined(separator: "\n").utf8).span)
  }
}

extension ColumnSurvey {
  var packed: [UInt8] {
    var coder = FieldCoder()
    var copy = self
    copy.code(&coder)
    return coder.packed
  }

  /// Fills in what was counted by another survey of the same table.
  mutating func unpack(_ bytes: [UInt8]) {
    var coder = FieldCoder(bytes)
    code(&coder)
  }
}
