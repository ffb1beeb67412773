import Basics
import CSV

/// The survey reads all rows: by several threads from guessed places where that comes to the same,
/// else from the first row to the last.
extension Recogniser {
  /// Surveys all rows, and leaves the file its checkpoints.
  ///
  /// - Parameters:
  ///   - isOfEvents: its columns are named as all rows proved that they are meant.
  ///   - surveys: what is known already; what is not is noted there.
  func survey(_ file: inout RecognisedFile, isOfEvents: Bool, _ surveys: inout FileSurveys)
    throws(InputError) -> (ColumnSurvey, ScanSummary)
  {
    let reading = settings.columnReading(of: source, isOfEvents: isOfEvents)
    if let known = surveys.table(of: source, reading) {
      return known.survey(&file, source, layout)
    }
    let (survey, scan) = try survey(&file)
    surveys.note(survey, scan, of: source, reading)
    return (survey, scan)
  }

  private func survey(_ file: inout RecognisedFile) throws(InputError) -> (
    ColumnSurvey, ScanSummary
  ) {
    if let found = surveyByThreads(&file) { return found }
    var survey = ColumnSurvey(file)
    file.checkpoints = []
    let summary = try source.forEachBlock(
      layout, leaving: &file.checkpoints, every: settings.chunkSize
    ) { (block) throws(InputError) in survey.observe(&block) }
    if summary.hasStopped { file.unreadFrom = (summary.endOffset, summary.endLine) }
    return (survey, summary)
  }

  /// Nil where several threads cannot tell; errors then come up again, and in their place.
  private func surveyByThreads(_ file: inout RecognisedFile) -> (ColumnSurvey, ScanSummary)? {
    guard settings.threads > 1 else { return nil }
    let checkpoints = source.guessedCheckpoints(layout, every: settings.chunkSize)
    guard checkpoints.count > 2 else { return nil }
    var sum = SurveyedChunks(ColumnSurvey(file), checkpoints)
    let empty = sum.survey.emptied()
    let (source, layout) = (source, layout)
    do throws(SurveyedChunks.Misfit) {
      try orderedParallelMap(
        pieces: checkpoints.count, threads: settings.threads,
        make: { SurveyedChunk(empty) },
        worker: { _ in empty },
        work: { (survey, index, chunk) in
          survey = survey.emptied()
          let end = index + 1 < checkpoints.count ? checkpoints[index + 1] : nil
          chunk.summary = try? source.forEachBlock(layout, from: checkpoints[index], to: end) {
            (block) throws(InputError) in survey.observe(&block)
          }
          chunk.survey = survey
        },
        take: { (chunk) throws(SurveyedChunks.Misfit) in try sum.append(chunk) })
    } catch {
      return nil
    }
    file.checkpoints = checkpoints
    return sum.whole
  }
}

extension FileSurveys.Table {
  /// The survey as it was, for a file whose columns were named as they are here.
  fileprivate func survey(_ file: inout RecognisedFile, _ source: Source, _ layout: Layout) -> (
    ColumnSurvey, ScanSummary
  ) {
    var survey = ColumnSurvey(file)
    survey.unpack(columns)
    file.isSurveyedInParts = chunks.first?.offset == layout.dataOffset
    file.checkpoints =
      file.isSurveyedInParts
      ? chunks.map { source.checkpoint(offset: $0.offset, line: $0.line, layout) } : []
    if scan.hasStopped { file.unreadFrom = (scan.endOffset, scan.endLine) }
    return (survey, scan)
  }
}

/// A surveyed chunk holds what the rows of one chunk of a file say of its columns.
struct SurveyedChunk: Sendable {
  var survey: ColumnSurvey
  /// Nil if it could not be read to its end.
  var summary: ScanSummary?

  init(_ survey: ColumnSurvey, _ summary: ScanSummary? = nil) {
    self.survey = survey
    self.summary = summary
  }
}

/// Surveyed chunks are put together to the survey of a file, as long as each, read from a guessed
/// place, begins where the one before it ended.
struct SurveyedChunks {
  /// A chunk is not what a reader would have met that came from the first row.
  struct Misfit: Error {}

  private(set) var survey: ColumnSurvey
  var summary = ScanSummary()
  let checkpoints: [Checkpoint]
  var taken = 0

  /// - Parameter survey: of no rows as yet.
  init(_ survey: ColumnSurvey, _ checkpoints: [Checkpoint]) {
    self.survey = survey
    self.checkpoints = checkpoints
  }

  /// Takes in the next chunk.
  mutating func append(_ chunk: SurveyedChunk) throws(Misfit) {
    guard let next = chunk.summary, !next.hasStopped else { throw Misfit() }
    taken += 1
    if taken < checkpoints.count {
      let expected = checkpoints[taken]
      guard next.leavesNothing, next.endOffset == expected.offset, next.endLine == expected.line
      else { throw Misfit() }
    }
    survey.append(chunk.survey)
    guard chunk.survey.isComplete, survey.isComplete else { throw Misfit() }
    summary.records += next.records
    summary.findings += next.findings
    summary.endsWithoutLineEnd = next.endsWithoutLineEnd
  }

  /// The survey of all rows; nil before all chunks are taken in.
  var whole: (ColumnSurvey, ScanSummary)? {
    taken == checkpoints.count ? (survey, summary) : nil
  }
}
