import Basics
import CSV

/// The survey of all rows: by several threads from guessed places where that comes to the same, else from
/// the first row to the last.
extension Recogniser {
  /// Surveys all rows, and leaves the file its checkpoints.
  func survey(_ file: inout RecognisedFile) throws(InputError) -> (ColumnSurvey, ScanSummary) {
    if let found = surveyByThreads(&file) { return found }
    var survey = ColumnSurvey(file)
    file.checkpoints = []
    let summary = try source.forEachRecord(
      layout, leaving: &file.checkpoints, every: settings.stretch
    ) { (record) throws(InputError) in
      survey.observe(record)
    }
    return (survey, summary)
  }

  /// Nil where several threads cannot tell; errors then come up again, and in their place.
  private func surveyByThreads(_ file: inout RecognisedFile) -> (ColumnSurvey, ScanSummary)? {
    guard settings.threads > 1 else { return nil }
    let checkpoints = source.guessedCheckpoints(layout, every: settings.stretch)
    guard checkpoints.count > 2 else { return nil }
    var sum = SurveyedStretches(ColumnSurvey(file), checkpoints)
    let empty = sum.survey.emptied()
    let (source, layout) = (source, layout)
    do throws(SurveyedStretches.Misfit) {
      try orderedParallelMap(
        pieces: checkpoints.count, threads: settings.threads,
        make: { SurveyedStretch(empty) },
        worker: { _ in empty },
        work: { (survey, index, stretch) in
          survey = survey.emptied()
          let end = index + 1 < checkpoints.count ? checkpoints[index + 1] : nil
          stretch.summary = try? source.forEachRecord(layout, from: checkpoints[index], to: end) {
            (record) throws(InputError) in survey.observe(record)
          }
          stretch.survey = survey
        },
        take: { (stretch) throws(SurveyedStretches.Misfit) in try sum.append(stretch) })
    } catch {
      return nil
    }
    file.checkpoints = checkpoints
    return sum.whole
  }
}

/// What the rows of one stretch came to.
struct SurveyedStretch: Sendable {
  var survey: ColumnSurvey
  /// Nil if it could not be read to its end.
  var summary: ScanSummary?

  init(_ survey: ColumnSurvey, _ summary: ScanSummary? = nil) {
    self.survey = survey
    self.summary = summary
  }
}

/// The surveys of stretches that were read from guessed places, put together as long as each begins where
/// the one before it ended.
struct SurveyedStretches {
  /// A stretch is not what a reader would have met that came from the first row.
  struct Misfit: Error {}

  private(set) var survey: ColumnSurvey
  private var summary = ScanSummary()
  private let checkpoints: [Checkpoint]
  private var taken = 0

  /// - Parameter survey: of no rows as yet.
  init(_ survey: ColumnSurvey, _ checkpoints: [Checkpoint]) {
    self.survey = survey
    self.checkpoints = checkpoints
  }

  /// Takes in the next stretch.
  mutating func append(_ stretch: SurveyedStretch) throws(Misfit) {
    guard let next = stretch.summary, !next.hasStopped else { throw Misfit() }
    taken += 1
    if taken < checkpoints.count {
      let expected = checkpoints[taken]
      guard next.leavesNothing, next.endOffset == expected.offset, next.endLine == expected.line
      else { throw Misfit() }
    }
    survey.append(stretch.survey)
    guard stretch.survey.isComplete, survey.isComplete else { throw Misfit() }
    summary.records += next.records
    summary.findings += next.findings
    summary.endsWithoutLineEnd = next.endsWithoutLineEnd
  }

  /// The survey of all rows; nil before all stretches are taken in.
  var whole: (ColumnSurvey, ScanSummary)? {
    taken == checkpoints.count ? (survey, summary) : nil
  }
}
