import Basics
import Intake
import Language

extension Pipeline {
  /// What is read in some texts, each a note: readings with their reader, certainty and words.
  ///
  /// - Parameter configuration: the file whose `lexicon` adds words and takes some away; nil for
  ///   none.
  package static func words(texts: [String], configuration: String?, asJSON: Bool) throws(Failure)
    -> String
  {
    let notes = texts.enumerated().map {
      WordsNote(line: $0.offset + 1, row: NoteRow(notes: $0.element))
    }
    return words(notes, try wordsReader(configuration), asJSON: asJSON)
  }

  /// What is read in the notes of a table: a column of texts and, if there, of types and
  /// directions.
  package static func words(file: String, configuration: String?, asJSON: Bool) throws(Failure)
    -> String
  {
    let reader = try wordsReader(configuration)
    return words(try WordsFile(path: file, wantsLabels: false).notes, reader, asJSON: asJSON)
  }

  /// How often readings are right: precision and recall a label over the notes of a table whose
  /// column Says tells what they say, and the notes that were read wrong.
  package static func wordsTest(file: String, configuration: String?, asJSON: Bool) throws(Failure)
    -> String
  {
    var reader = try wordsReader(configuration)
    var test = WordsTest()
    for note in try WordsFile(path: file, wantsLabels: true).notes {
      test.add(
        note, clauses: Set(reader.readClauses(note).labels),
        read: Set(reader.read(note).map(\.reading.label)))
    }
    return asJSON ? String(decoding: test.json.encoded, as: UTF8.self) : test.text
  }

  /// Reads as a run with these settings does.
  private static func wordsReader(_ configuration: String?) throws(Failure) -> WordsReader {
    let lexicon = try RunPlan.lexicon(of: configuration)
    return lexicon.map { WordsReader($0, learnt: nil) } ?? WordsReader(.builtIn)
  }

  private static func words(_ notes: [WordsNote], _ reader: WordsReader, asJSON: Bool) -> String {
    var reader = reader
    return notes.map { note in
      let readings = reader.read(note)
      return asJSON
        ? String(decoding: WordsText.json(note, readings).encoded, as: UTF8.self)
        : WordsText.text(note, readings)
    }.joined(separator: "\n")
  }
}
