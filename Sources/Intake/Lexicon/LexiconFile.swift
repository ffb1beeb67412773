/// What is wrong with a lexicon, and where.
package struct LexiconError: Error, Sendable, Hashable {
  /// From 1, the column in bytes; 0 where the entry came from no file.
  package var line: Int
  package var column: Int
  /// "what; what to do".
  package var message: String
}

/// A lexicon as written; its format is described at the top of `Lexicon.englishText`.
package struct LexiconFile: Sendable {
  package private(set) var entries: [LexiconEntry] = []
  /// `@we = i, we`: lists that phrases name as `<we>`.
  private(set) var lists: [String: [String]] = [:]

  /// - Throws: `LexiconError` at the first thing that cannot be understood.
  package init(_ text: String) throws(LexiconError) { try add(text) }

  /// Adds the sections and lists of a further text; what both say adds up.
  mutating func add(_ text: String) throws(LexiconError) {
    var sense: Sense?
    var open: (text: String, line: Int)?
    var number = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map({
      Substring($0)
    }) {
      number += 1
      let body = LexiconFile.trimmed(line)
      let isContent = !body.isEmpty && body.first != "#" && body.first != "["
      // A bracket left open goes on in the next line.
      if let begun = open {
        let joined = begun.text + " " + body
        if isContent, LexiconFile.depth(joined[...]) > 0 {
          open = (joined, begun.line)
          continue
        }
        open = nil
        try addPhrases(isContent ? joined : begun.text, line: begun.line, sense)
        if isContent { continue }
      }
      guard !body.isEmpty, body.first != "#" else { continue }
      let column = line.utf8.distance(from: line.startIndex, to: body.startIndex) + 1
      if body.first == "[", body.last == "]" {
        switch Sense.parse(header: String(body.dropFirst().dropLast())) {
        case .success(let parsed): sense = parsed
        case .failure(let error):
          throw LexiconError(line: number, column: column, message: error.message)
        }
      } else if body.first == "@" {
        try addList(body.dropFirst(), line: number, column: column)
      } else if LexiconFile.depth(line) > 0 {
        open = (String(line), number)
      } else {
        try addPhrases(String(line), line: number, sense)
      }
    }
    if let open { try addPhrases(open.text, line: open.line, sense) }
  }

  private mutating func addList(_ text: Substring, line: Int, column: Int) throws(LexiconError) {
    let halves = text.split(separator: "=", maxSplits: 1)
    guard halves.count == 2 else {
      throw LexiconError(
        line: line, column: column,
        message: "a list without words; write it as @name = word, word")
    }
    lists[String(LexiconFile.trimmed(halves[0])), default: []] +=
      halves[1].split(separator: ",").map { String(LexiconFile.trimmed($0)) }
  }

  private mutating func addPhrases(_ text: String, line: Int, _ sense: Sense?)
    throws(LexiconError)
  {
    for part in LexiconFile.phrases(text[...]) {
      let written = LexiconFile.trimmed(part)
      guard !written.isEmpty else { continue }
      let column = text.utf8.distance(from: text.startIndex, to: written.startIndex) + 1
      guard let sense else {
        throw LexiconError(
          line: line, column: column,
          message: "a phrase before the first section; begin with a line like [complaint]")
      }
      let isRemoval = written.first == "-"
      let phrase = isRemoval ? LexiconFile.trimmed(written.dropFirst()) : written
      entries.append(
        LexiconEntry(sense, String(phrase), isRemoval: isRemoval, line: line, column: column))
    }
  }

  private static func depth(_ line: Substring) -> Int {
    line.utf8.reduce(0) {
      $1 == UInt8(ascii: "(") ? $0 + 1 : $1 == UInt8(ascii: ")") ? $0 - 1 : $0
    }
  }

  /// Splits at commas, not at those in brackets.
  private static func phrases(_ line: Substring) -> [Substring] {
    var depth = 0
    return line.utf8.split { byte in
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      return byte == UInt8(ascii: ",") && depth <= 0
    }.map { Substring($0) }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var bytes = text.utf8.drop { $0 <= 0x20 }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return Substring(bytes)
  }
}

extension Sense.HeaderError {
  var message: String {
    switch self {
    case .empty: "an empty section header; name what its phrases say, as in [complaint]"
    case .unknownName(let name):
      "there is no meaning '\(name)'; see the list at the top of the lexicon"
    case .unknownAttribute(let name):
      "'\(name)' is no attribute of a section; use by, from, in, at, who or denied"
    }
  }
}
