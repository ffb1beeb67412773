import Basics
import Intake
import Language

extension Pipeline {
  /// What is read in some texts, each a note: readings with their reader, certainty and words.
  package static func words(texts: [String], asJSON: Bool) -> String {
    let notes = texts.enumerated().map {
      WordsNote(line: $0.offset + 1, row: NoteRow(notes: $0.element))
    }
    return words(notes, asJSON: asJSON)
  }

  /// What is read in the notes of a table: a column of texts and, if there, of types and directions.
  package static func words(file: String, asJSON: Bool) throws(Failure) -> String {
    words(try WordsFile(path: file, wantsLabels: false).notes, asJSON: asJSON)
  }

  /// How often readings are right: precision and recall a label over the notes of a table whose
  /// column Says tells what they say, and the notes that were read wrong.
  package static func wordsTest(file: String, asJSON: Bool) throws(Failure) -> String {
    var reader = WordsReader(.builtIn)
    var test = WordsTest()
    for note in try WordsFile(path: file, wantsLabels: true).notes {
      test.add(
        note, clauses: Set(reader.readClauses(note).labels),
        read: Set(reader.read(note).map(\.reading.label)))
    }
    return asJSON ? String(decoding: test.json.encoded, as: UTF8.self) : test.text
  }

  private static func words(_ notes: [WordsNote], asJSON: Bool) -> String {
    var reader = WordsReader(.builtIn)
    return notes.map { note in
      let readings = reader.read(note)
      return asJSON
        ? String(decoding: WordsText.json(note, readings).encoded, as: UTF8.self)
        : WordsText.text(note, readings)
    }.joined(separator: "\n")
  }
}
