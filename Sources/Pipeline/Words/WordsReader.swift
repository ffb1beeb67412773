import CSV
import Intake
import Language

import struct Basics.Day

/// A note of `rapport words`, as its row has it.
struct WordsNote {
  /// The line it starts on, or the how-manieth of the command line.
  var line: Int
  var type = ""
  var direction = ""
  var subject = ""
  var notes = ""
  /// What it says, where the file tells; nil where it does not.
  var says: Set<Label>?

  var text: String {
    subject.isEmpty ? notes : notes.isEmpty ? subject : subject + "\n" + notes
  }
}

/// What was read in a note, by which reader.
struct WordsReading: Hashable {
  enum Reader: String { case clauses, learnt }

  var reading: NoteReading
  var reader: Reader
}

/// Reads notes as a run does, by the lexicon (`clauses`), and where that is silent by the learnt reader:
/// in notes that say nothing to the lexicon, and of what the lexicon has no words for.
struct WordsReader {
  private var typer: TouchTyper
  private let learnt = LearntReader.builtIn

  init(_ lexicon: Lexicon) { typer = TouchTyper(lexicon: lexicon) }

  mutating func read(_ note: WordsNote) -> [WordsReading] {
    let clauses = readClauses(note)
    let learnt = readLearnt(note)
    return clauses.isEmpty
      ? learnt : clauses + learnt.filter { $0.reading.label.isUnknownToLexicon }
  }

  // MARK: The learnt reader

  private mutating func readLearnt(_ note: WordsNote) -> [WordsReading] {
    var row = Note(note.text)
    let cells = type(note, subject: "", notes: "")
    if !note.type.isEmpty { row.kind = NoteKind(cells.kind) }
    if cells.standing.sideIsRecorded { row.side = NoteSide(cells.standing.side) }
    return learnt.read(row).map { WordsReading(reading: $0, reader: .learnt) }
  }

  // MARK: The lexicon

  /// What the lexicon reads in a note, in the order of the labels.
  mutating func readClauses(_ note: WordsNote) -> [WordsReading] {
    let typing = type(note, subject: note.subject, notes: note.notes)
    let labels = typing.labels
    guard !labels.isEmpty else { return [] }
    let because = because(labels, note)
    let side = NoteSide(typing.standing.side)
    return labels.map { label in
      WordsReading(
        reading: NoteReading(
          label: label, side: label.by ?? side, sure: ClauseCertainty.percent(label),
          because: because[label].map { [$0] } ?? []),
        reader: .clauses)
    }
  }

  /// For each label the shortest run of words that says it alone; none for what the type column says.
  private mutating func because(_ labels: [Label], _ note: WordsNote) -> [Label: String] {
    let ofType = type(note, subject: "", notes: "").labels
    var open = Set(labels).subtracting(ofType)
    var because: [Label: String] = [:]
    let text = note.text
    let words = text.split { $0.isWhitespace }.prefix(WordsReader.wordLimit)
    for length in 1...WordsReader.longestRun where !open.isEmpty && length <= words.count {
      for start in 0...(words.count - length) where !open.isEmpty {
        let run = String(
          text[words[start].startIndex..<words[start + length - 1].endIndex])
        for label in type(note, subject: "", notes: run).labels
        where open.remove(label) != nil {
          because[label] = run
        }
      }
    }
    for label in open { because[label] = text }
    return because
  }

  /// Every run is read by itself, so texts are searched to here; what says a thing only in a longer run
  /// is shown whole.
  private static let wordLimit = 300
  private static let longestRun = 9

  private mutating func type(_ note: WordsNote, subject: String, notes: String) -> Typing {
    var columns = TypingColumns()
    columns.type = note.type.isEmpty ? nil : 0
    columns.direction = note.direction.isEmpty ? nil : 1
    columns.subject = 2
    columns.notes = 3
    // Words whose side is known and whose channel is not are read as written ones.
    if note.type.isEmpty, !note.direction.isEmpty { columns.usualKind = .email }
    let day = Day(number: 0)
    return typer.type(
      Record([note.type, note.direction, subject, notes]), columns, day: day, asOf: day)
  }
}

extension Typing {
  /// What a row says, in the labels of `rapport words` and in their order.
  fileprivate var labels: [Label] {
    Label.allCases.filter { label in
      switch label {
      case .automatic: kind == .notice
      case .mass: kind == .massMail
      default: label.signal.map { signals.contains($0) } ?? false
      }
    }
  }
}

extension Label {
  /// The lexicon has no words for it, so that its silence means nothing.
  fileprivate var isUnknownToLexicon: Bool {
    signal == nil && self != .automatic && self != .mass
  }

  /// The signal of the lexicon that says the same; nil where it has none.
  fileprivate var signal: Signals? {
    switch self {
    case .complaint: .complaint
    case .resolved: .resolution
    case .apology: .apology
    case .promiseByUs: .promiseByUs
    case .promiseByThem: .promiseByThem
    case .keptByUs: .keptByUs
    case .keptByThem: .keptByThem
    case .brokenByUs: .brokenByUs
    case .brokenByThem: .brokenByThem
    case .thanksByThem: .thanksFromThem
    case .thanksByUs: .appreciation
    case .priceTalk: .priceTalk
    case .valueTalk: .valueTalk
    case .needsReview: .needsReview
    case .helpByThem: .helpByThem
    case .helpByUs: .helpByUs
    case .followUp: .followUp
    case .question: .question
    case .notReached: .notReached
    case .abuse: .abuse
    case .rush: .rush
    case .automatic, .mass, .ended, .wish, .personGone: nil
    }
  }
}

extension NoteSide {
  fileprivate init?(_ side: Side) {
    switch side {
    case .ours: self = .ours
    case .theirs: self = .theirs
    case .unknown, .both: return nil
    }
  }
}

extension NoteKind {
  /// The channel of the corpus that a kind of touch is told by there.
  fileprivate init?(_ kind: TouchKind) {
    switch kind {
    case .call, .voicemail: self = .call
    case .email, .webForm, .massMail: self = .email
    case .letter, .card: self = .letter
    case .meeting, .videoCall, .lunch, .training, .event: self = .meeting
    case .visit: self = .visit
    case .message, .social: self = .chat
    case .gift: self = .gift
    case .notice: self = .system
    case .survey: self = .survey
    case .order, .delivery, .quote, .cancellation, .goodsReturn, .deal: self = .order
    case .invoice, .payment: self = .invoice
    case .complaint, .ticket: self = .ticket
    case .task: self = .task
    case .note: self = .note
    case .other, .conversation, .referral, .testimonial, .membership: return nil
    }
  }
}

/// How sure a reading of the lexicon is: how often it was right, in percent, on the tuning voices of
/// the corpus, which the lexicon was not written for (one case more of each outcome counted, since some
/// labels are rare there).
enum ClauseCertainty {
  static func percent(_ label: Label) -> Int { measured[label] ?? 80 }

  private static let measured: [Label: Int] = [
    .complaint: 34, .resolved: 58, .apology: 92, .promiseByUs: 68, .promiseByThem: 39,
    .keptByUs: 88, .keptByThem: 77, .brokenByUs: 14, .brokenByThem: 70, .thanksByThem: 45,
    .thanksByUs: 55, .priceTalk: 48, .valueTalk: 64, .needsReview: 55, .helpByThem: 73,
    .helpByUs: 58, .followUp: 57, .question: 51, .notReached: 72, .automatic: 87, .mass: 67,
    .abuse: 64, .rush: 75,
  ]
}
