import CSV
import Intake
import Language

/// A note of `rapport words`, as its row has it.
struct WordsNote {
  /// The line it starts on, or the how-manieth of the command line.
  var line: Int
  var row: NoteRow
  /// What it says, where the file tells; nil where it does not.
  var says: Set<Label>?

  var text: String {
    row.subject.isEmpty
      ? row.notes : row.notes.isEmpty ? row.subject : row.subject + "\n" + row.notes
  }
}

/// What was read in a note, by which reader.
struct WordsReading: Hashable {
  enum Reader: String, CaseIterable { case clauses, learnt }

  var reading: NoteReading
  var reader: Reader
}

/// Reads notes as a run does: by the lexicon (`clauses`) and by the learnt reader, which strikes
/// what the lexicon misreads, adds what it is silent about, and says how sure each label is.
struct WordsReader {
  private var typer: TouchTyper
  /// How sure each label is, of both readers.
  private var weights = LearntReader()

  /// - Parameter learnt: nil leaves the last word to the lexicon.
  init(_ lexicon: Lexicon, learnt: LearntReader? = LearntReader()) {
    typer = TouchTyper(lexicon: lexicon, learnt: learnt)
  }

  /// In the order of the labels.
  mutating func read(_ note: WordsNote) -> [WordsReading] {
    let view = typer.view(note.row.record, note.row.columns)
    let labels = typer.labels(note.row.record, note.row.columns)
    guard !labels.isEmpty else { return [] }
    let sure = weights.certainties(view)
    let built = typer.built(note.row.record, note.row.columns)
    let clauses = because(labels.intersection(view.phrases).labels, note)
    return labels.labels.map { label in
      let isRead = view.phrases.contains(label)
      let limit = isRead || !label.isLooseEndAlone ? 100 : LearntReader.looseEndLimit
      let because =
        isRead
        ? clauses[label].map { [$0] } ?? []
        : words(weights.grounds(of: label, in: view), of: note)
      return WordsReading(
        reading: NoteReading(
          label: label, side: label.side(in: view),
          sure: max(min(sure[label.index], limit), built.contains(label) ? Self.builtSure : 0),
          because: because),
        reader: isRead ? .clauses : .learnt)
    }
  }

  /// What the build of a sentence says is sure in so many percent at least.
  private static let builtSure = LearntReader.plainFrom

  /// What the lexicon alone reads.
  mutating func readClauses(_ note: WordsNote) -> LabelSet {
    typer.view(note.row.record, note.row.columns).phrases
  }

  /// The same, each with the shortest run of words that says it.
  mutating func clauses(_ note: WordsNote) -> [Label: String] {
    because(readClauses(note).labels, note)
  }

  // MARK: Because

  /// Words as they stand in the text. The tokenizer cuts a piece between two blanks into the same
  /// words wherever it stands.
  private func words(_ ranges: [Range<Int>], of note: WordsNote) -> [String] {
    guard !ranges.isEmpty else { return [] }
    let text = note.text
    var pieces: [(piece: Substring, words: Range<Int>)] = []
    var tokenizer = Tokenizer()
    for piece in text.split(whereSeparator: { $0.isWhitespace }) {
      let start = tokenizer.tokens.count
      tokenizer.add(Array(piece.utf8).span)
      pieces.append((piece, start..<tokenizer.tokens.count))
    }
    return ranges.compactMap { range in
      let own = pieces.filter { $0.words.overlaps(range) }
      guard let first = own.first, let last = own.last else { return nil }
      return String(text[first.piece.startIndex..<last.piece.endIndex])
    }
  }

  /// For each label the shortest run of words in which the lexicon reads it alone; none for what
  /// the type column says.
  private mutating func because(_ labels: [Label], _ note: WordsNote) -> [Label: String] {
    guard !labels.isEmpty else { return [:] }
    let ofType = read(note, words: "")
    var open = Set(labels).subtracting(ofType.labels)
    var because: [Label: String] = [:]
    let text = note.text
    let words = text.split { $0.isWhitespace }.prefix(WordsReader.wordLimit)
    for length in 1...WordsReader.longestRun where !open.isEmpty && length <= words.count {
      for start in 0...(words.count - length) where !open.isEmpty {
        let run = String(
          text[words[start].startIndex..<words[start + length - 1].endIndex])
        for label in read(note, words: run).labels where open.remove(label) != nil {
          because[label] = run
        }
      }
    }
    for label in open { because[label] = text }
    return because
  }

  private mutating func read(_ note: WordsNote, words: String) -> LabelSet {
    var row = note.row
    row.subject = ""
    row.notes = words
    return typer.view(row.record, row.columns).phrases
  }

  /// Every run is read by itself, so texts are searched to here; what says a thing only in a longer
  /// run is shown whole.
  private static let wordLimit = 300
  private static let longestRun = 9
}
