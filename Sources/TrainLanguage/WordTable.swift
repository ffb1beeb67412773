import Intake
import Language

/// The table of known words that the program is compiled with: the words and expressions of the
/// classes with their classes, and which of the words say more than those, by the corpus.
struct WordTable {
  /// In the order of their numbers.
  let classes: [String]
  let text: String

  /// A word of fewer voices belongs to their trades, and says no more than its classes.
  private static let leastVoices = 3
  /// One of more voices says more where the notes with it have some label oftener or rarer than all
  /// notes by so many standard deviations of chance.
  private static let leastDeviation = 3.0

  /// - Parameters:
  ///   - folder: with a folder a language, each with `classes.txt`.
  ///   - notes: of the training voices.
  init(folder: String, languages: [String], notes: [LabelledNote]) throws {
    var entries: [String: Set<String>] = [:]
    for language in languages {
      let path = "\(folder)/\(language)/classes.txt"
      try WordTable.add(try Corpus.text(of: path), path: path, to: &entries)
    }
    let classes = entries.values.reduce(into: Set<String>()) { $0.formUnion($1) }.sorted()
    guard classes.count <= WordClasses.limit else {
      throw CorpusError("\(folder): more than \(WordClasses.limit) classes")
    }
    let numbers = Dictionary(uniqueKeysWithValues: classes.enumerated().map { ($1, $0) })
    let telling = WordTable.telling(notes)
    for word in telling where entries[word] == nil { entries[word] = [] }
    // What an expression is made of must be known.
    for expression in entries.keys where expression.contains(" ") {
      for word in expression.split(separator: " ").map(String.init) where entries[word] == nil {
        entries[word] = []
      }
    }
    // By bytes, as they are looked up.
    let sorted = entries.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.classes = classes
    text = sorted.map { word in
      let own = (entries[word] ?? []).compactMap { numbers[$0] }.sorted()
      return word + "\t" + own.map(String.init).joined(separator: " ")
        + (telling.contains(word) ? "+" : "")
    }.joined(separator: "\n")
  }

  var known: KnownWords { KnownWords(lines: Array(text.utf8), classNames: classes) }

  private static func add(
    _ text: String, path: String, to entries: inout [String: Set<String>]
  ) throws {
    var current: String?
    for (line, content) in Corpus.lines(of: text) {
      var rest = Substring(content)
      if rest.hasPrefix("["), let end = rest.firstIndex(of: "]") {
        current = String(rest[rest.index(after: rest.startIndex)..<end])
        rest = rest[rest.index(after: end)...]
      }
      guard let current else {
        throw CorpusError("\(path):\(line): want a class in brackets before its words")
      }
      for entry in rest.split(separator: ",") {
        for spelling in spellings(String(entry)) {
          let words = folded(spelling)
          if (1...longest).contains(words.count) {
            entries[words.joined(separator: " "), default: []].insert(current)
          }
        }
      }
    }
  }

  private static let longest = 5

  /// As it stands, and with "ae" for "ä".
  private static func spellings(_ entry: String) -> Set<String> {
    var written = entry
    for (letter, pair) in [("ä", "ae"), ("ö", "oe"), ("ü", "ue")] {
      written = written.split(separator: letter, omittingEmptySubsequences: false)
        .joined(separator: pair)
    }
    return [entry, written]
  }

  /// The words of a text as the tokenizer folds them.
  private static func folded(_ text: String) -> [String] {
    var tokenizer = Tokenizer()
    tokenizer.add(Array(text.utf8).span)
    return tokenizer.tokens.map {
      String(decoding: tokenizer.folded[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
  }

  /// The words that say more than their classes.
  private static func telling(_ notes: [LabelledNote]) -> Set<String> {
    var counts: [String: (notes: Int, voices: Set<String>, labels: [Int])] = [:]
    let labels = Label.allCases
    let none = (notes: 0, voices: Set<String>(), labels: labels.map { _ in 0 })
    let all = labels.map { label in notes.count { $0.says.contains(label) } }
    for labelled in notes {
      for word in Set(folded(labelled.row.notes)) where word.utf8.contains(where: { $0 > 0x39 }) {
        counts[word, default: none].notes += 1
        counts[word, default: none].voices.insert(labelled.voice.name)
        for label in labelled.says { counts[word, default: none].labels[label.index] += 1 }
      }
    }
    return Set(
      counts.filter { _, count in
        count.voices.count >= leastVoices
          && labels.contains { label in
            let share = Double(all[label.index]) / Double(notes.count)
            let expected = Double(count.notes) * share
            let deviation = (expected * (1 - share)).squareRoot()
            return abs(Double(count.labels[label.index]) - expected) > leastDeviation * deviation
          }
      }.keys)
  }

  /// The source file that the table is compiled in from.
  func source() -> String {
    """
    // Written by `make language` from Sources/Language/Classes and Corpus; change those instead.
    // swift-format-ignore-file

    extension KnownWords {
      /// The names of the classes by their numbers.
      package static let classNames = [
        \(classes.map { "\"\($0)\"" }.joined(separator: ", "))
      ]

      package static let table: StaticString = #\"""
    \(text)
    \"""#
    }

    """
  }
}
