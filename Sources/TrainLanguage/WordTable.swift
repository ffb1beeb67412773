import Intake
import Language

/// The table of known words that the program is compiled with: the words and expressions of the classes
/// with their classes, and the words that recur in the corpus.
struct WordTable {
  /// In the order of their numbers.
  let classes: [String]
  let text: String

  /// A word of fewer notes of the corpus is one that nobody knows.
  private static let leastNotes = 3

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
    for word in WordTable.recurring(notes) where entries[word] == nil { entries[word] = [] }
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

  private static func recurring(_ notes: [LabelledNote]) -> [String] {
    var counts: [String: Int] = [:]
    for labelled in notes {
      for word in Set(folded(labelled.row.notes)) where word.utf8.contains(where: { $0 > 0x39 }) {
        counts[word, default: 0] += 1
      }
    }
    return counts.filter { $0.value >= leastNotes }.map(\.key)
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
