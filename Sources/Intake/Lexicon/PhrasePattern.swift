/// A phrase, taken apart: one set of word patterns for each of its words.
///
/// `(a|b c|)` are alternatives, the empty one makes it optional; `follow-up` stands for "follow up"
/// and "followup"; `<we>` for the words of a list; `apologi[sz]*` for every word that begins so;
/// `<n>` for any number.
struct PhrasePattern: Hashable {
  /// For each word the patterns that fit it, sorted.
  var words: [[WordPattern]]

  struct WordPattern: Hashable, Comparable {
    var text: [UInt8]
    /// Any ending fits.
    var isPrefix: Bool

    /// Any number.
    static var number: WordPattern { WordPattern(text: [UInt8(ascii: "#")], isPrefix: false) }

    static func < (a: WordPattern, b: WordPattern) -> Bool {
      a.text == b.text
        ? !a.isPrefix && b.isPrefix : a.text.lexicographicallyPrecedes(b.text)
    }
  }

  struct Failure: Error { var message: String }

  /// More than this many readings of one phrase are a slip of the pen.
  private static let limit = 4096

  /// All readings of `phrase`.
  static func parse(_ phrase: String, lists: [String: [String]]) throws(Failure)
    -> [PhrasePattern]
  {
    var tokenizer = Tokenizer()
    var readings: [[[WordPattern]]] = [[]]
    var rest = Substring(phrase)
    func append(_ alternatives: [[[WordPattern]]]) throws(Failure) {
      // Alternatives of one word each are one set; others multiply the readings.
      let single = alternatives.allSatisfy { $0.count == 1 }
      let parts =
        single ? [[Array(Set(alternatives.flatMap { $0[0] })).sorted()]] : alternatives
      guard readings.count * parts.count <= limit else {
        throw Failure(message: "too many alternatives; split the phrase")
      }
      readings = readings.flatMap { reading in parts.map { reading + $0 } }
    }
    while let first = rest.first {
      if first == " " {
        rest.removeFirst()
        continue
      }
      if first == "<" {
        guard let close = rest.firstIndex(of: ">") else {
          throw Failure(message: "'<' without '>'; close it")
        }
        let name = String(rest[rest.index(after: rest.startIndex)..<close])
        if name == "n" {
          try append([[[.number]]])
          rest = rest[rest.index(after: close)...]
          continue
        }
        guard let words = lists[name] else {
          throw Failure(message: "there is no list '\(name)'; define it as @\(name) = …")
        }
        var alternatives: [[[WordPattern]]] = []
        for word in words { alternatives += try self.words(of: Substring(word), &tokenizer) }
        try append(alternatives)
        rest = rest[rest.index(after: close)...]
        continue
      }
      if first == "(" {
        let (parts, end) = try group(rest)
        var alternatives: [[[WordPattern]]] = []
        for part in parts {
          for reading in try parse(String(part), lists: lists) {
            alternatives.append(reading.words)
          }
        }
        try append(alternatives)
        rest = rest[end...]
        continue
      }
      let end = rest.firstIndex { $0 == " " || $0 == "(" || $0 == "<" } ?? rest.endIndex
      try append(try words(of: rest[..<end], &tokenizer))
      rest = rest[end...]
    }
    return readings.map { PhrasePattern(words: $0) }
  }

  /// The alternatives of the group that `text` begins with, and where the text goes on after it.
  private static func group(_ text: Substring) throws(Failure)
    -> (parts: [Substring], end: Substring.Index)
  {
    var depth = 0
    var start = text.index(after: text.startIndex)
    var parts: [Substring] = []
    for index in text.indices {
      switch text[index] {
      case "(": depth += 1
      case "|" where depth == 1:
        parts.append(text[start..<index])
        start = text.index(after: index)
      case ")":
        depth -= 1
        guard depth == 0 else { continue }
        return (parts + [text[start..<index]], text.index(after: index))
      default: break
      }
    }
    throw Failure(message: "'(' without ')'; close it")
  }

  /// The readings of a word as written: its spelling variants, with hyphens both ways.
  private static func words(of text: Substring, _ tokenizer: inout Tokenizer) throws(Failure)
    -> [[[WordPattern]]]
  {
    var readings: [[[WordPattern]]] = []
    for variant in try spellings(of: text) {
      var spellings = [variant]
      if variant.contains("-") { spellings.append(variant.filter { $0 != "-" }) }
      for spelling in spellings {
        let isPrefix = spelling.last == "*"
        tokenizer.removeAll()
        tokenizer.add(Array(spelling.utf8.filter { $0 != UInt8(ascii: "*") }).span)
        var words: [[WordPattern]] = []
        for (index, token) in tokenizer.tokens.enumerated() {
          words.append([
            WordPattern(
              text: Array(tokenizer.folded[Int(token.start)..<Int(token.end)]),
              isPrefix: isPrefix && index == tokenizer.tokens.count - 1)
          ])
        }
        guard !words.isEmpty else { throw Failure(message: "no word in '\(text)'; leave it out") }
        readings.append(words)
      }
    }
    return readings
  }

  /// `apologi[sz]e` written out.
  private static func spellings(of text: Substring) throws(Failure) -> [String] {
    guard let open = text.firstIndex(of: "[") else { return [String(text)] }
    guard let close = text[open...].firstIndex(of: "]") else {
      throw Failure(message: "'[' without ']'; close it")
    }
    let tails = try spellings(of: text[text.index(after: close)...])
    return text[text.index(after: open)..<close].flatMap { letter in
      tails.map { String(text[..<open]) + String(letter) + $0 }
    }
  }
}
