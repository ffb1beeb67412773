package import Basics
package import CSV

/// What a large file of interactions seems to be, by its first rows, so that all of them can be read and
/// surveyed in one pass instead of two.
///
/// It is a guess, and `readInteractions(foreseen:)` says in the end what `recognise` would have said: if
/// that is read in the same way, nothing is lost; else the file is to be recognised and read as any other.
///
/// - Returns: nil where a second pass costs little, or anything in the first rows is out of the ordinary.
package func foresee(_ source: Source, settings: IntakeSettings) -> RecognisedFile? {
  guard settings.threads > 0, source.size >= settings.foreseenSize,
    let recogniser = try? Recogniser(source, settings)
  else { return nil }
  let named = recogniser.nameColumns()
  let checkpoints = source.guessedCheckpoints(recogniser.layout, every: settings.stretch)
  guard named.role == .interactions, named.obstacle == nil, checkpoints.count > 2 else {
    return nil
  }
  var survey = ColumnSurvey(named)
  let summary = try? source.forEachRecord(
    recogniser.layout, from: checkpoints[0], to: checkpoints[1]
  ) { (record) throws(InputError) in survey.observe(record) }
  guard let summary, summary.leavesNothing,
    var file = try? recogniser.finish(named, survey, summary),
    file.role == .interactions, file.obstacle == nil, !file.hasRepeatedRows
  else { return nil }
  file.checkpoints = checkpoints
  return file
}

/// Reads a file of interactions that was only foreseen, and recognises it meanwhile.
///
/// Where it returns nil or throws, what `sink` and `names` were told is worth nothing, nor is what was
/// thrown: then the file is to be recognised first.
///
/// - Parameter file: as `foresee` gave it, its join settled.
/// - Returns: what reading it came to, and the file as `recognise` gives it.
package func readInteractions(
  foreseen file: RecognisedFile, fileIndex: Int, settings: IntakeSettings, typer: TouchTyper,
  names: inout NameTable, into sink: inout some IntakeSink
) throws(InputError) -> (summary: FileSummary, file: RecognisedFile)? {
  guard file.obstacle == nil, sink.keyring != nil else { return nil }
  let recogniser = Recogniser(source: file.source, layout: file.layout, settings: settings)
  let named = recogniser.nameColumns()
  var reader = InteractionReader(file, fileIndex: fileIndex, settings: settings, typer: typer)
  var survey: SurveyedStretches? = SurveyedStretches(ColumnSurvey(named), file.checkpoints)
  try reader.readStretches(&names, &sink, surveying: &survey)
  guard let (rows, scan) = survey?.whole else { return nil }
  var whole = try recogniser.finish(named, rows, scan)
  whole.checkpoints = file.checkpoints
  try reader.summary.check(file.source.path, settings)
  reader.addFindings()
  return (reader.summary, whole)
}

extension RecognisedFile {
  /// Whether its rows come to the same as if they were read by what `other` says of the same file.
  package func isRead(like other: RecognisedFile) -> Bool {
    obstacle == nil && other.obstacle == nil && role == other.role
      && layout == other.layout && columns == other.columns && object == other.object
      && usualKind == other.usualKind && relationship == other.relationship
      && identity == other.identity && join == other.join
      // All of them: what a broken row is salvaged by are columns that nothing else reads.
      && dates.mapValues(\.format) == other.dates.mapValues(\.format)
      && numbers.mapValues(\.format) == other.numbers.mapValues(\.format)
      && hasRepeatedRows == other.hasRepeatedRows
      && hasSeveralCurrencies == other.hasSeveralCurrencies
      && (!hasSeveralCurrencies || currency == other.currency)
  }
}
