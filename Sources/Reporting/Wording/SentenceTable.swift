import Assessment
import Basics
import Intake

/// Every remark of a language, taken apart once, so that filling one costs no search through its
/// pattern: a report of a large base fills millions. Says what `Wording.sentence` says, as bytes.
struct SentenceTable: Sendable {
  /// The text of a remark or phrase, taken apart as `Wording.fill` reads it.
  final class Pattern: Sendable {
    fileprivate struct Piece: Sendable {
      /// Index of the argument that is put in; −1 where these are just words.
      var argument = -1
      /// The words, or the place as it is written, for where there is no such argument.
      var words: Range<Int>
      /// The forms of a word, of which the argument's number chooses one; empty for its value.
      var forms: Range<Int> = 0..<0
      /// How often, in words.
      var isTimes = false
    }
    fileprivate let pieces: [Piece]
    fileprivate let forms: [Range<Int>]
    /// All words, which pieces and forms are ranges of.
    fileprivate let text: [UInt8]
    /// Its words stand in JSON as they are.
    fileprivate let isHarmlessInJSON: Bool
    /// Has parts in brackets, as the remarks of few have.
    fileprivate let hasOptionalParts: Bool

    init(_ pattern: String) {
      let text = Array(pattern.utf8)
      self.text = text
      (pieces, forms) = Self.parts(of: text)
      isHarmlessInJSON = !text.needsEscapingInJSON(from: 0)
      hasOptionalParts = text.contains(UInt8(ascii: "["))
    }
  }

  private let wording: Wording
  /// By the remark's number.
  private let sentences: [Pattern]
  private let months: [[UInt8]]
  private let afterDayNumber: [UInt8]
  private let groupSeparator: [UInt8]
  private let areDaysHarmlessInJSON: Bool

  init(_ wording: Wording) {
    self.wording = wording
    var sentences: [Pattern] = []
    for id in RemarkID.allCases {
      while sentences.count <= id.number { sentences.append(Pattern("")) }
      sentences[Int(id.number)] = Pattern(wording.remark(id))
    }
    self.sentences = sentences
    months = wording.months.map { Array($0.utf8) }
    afterDayNumber = Array("\(wording.afterDayNumber) ".utf8)
    groupSeparator = Array(wording.groupSeparator.utf8)
    areDaysHarmlessInJSON = !(months + [afterDayNumber]).contains {
      $0.needsEscapingInJSON(from: 0)
    }
  }

  /// Appends a remark in words.
  func append(_ remark: Remark, to bytes: inout [UInt8]) {
    let pattern = sentences[Int(remark.id.number)]
    if pattern.hasOptionalParts {
      bytes.append(utf8: wording.sentence(remark))
      return
    }
    append(pattern, remark.arguments, to: &bytes)
  }

  /// Whether nothing in the remark can need escaping in JSON: most speak of days and small numbers.
  func isHarmlessInJSON(_ remark: Remark) -> Bool {
    guard sentences[Int(remark.id.number)].isHarmlessInJSON else { return false }
    for argument in remark.arguments {
      switch argument {
      case .number(let value): guard (0..<1000).contains(value) else { return false }
      case .day: guard areDaysHarmlessInJSON else { return false }
      case .text, .decimal, .share, .kind, .mark, .reason: return false
      }
    }
    return true
  }

  func append(
    _ pattern: Pattern, _ arguments: [Remark.Argument] = [], to bytes: inout [UInt8]
  ) {
    for piece in pattern.pieces {
      guard piece.argument >= 0, piece.argument < arguments.count else {
        bytes.append(copying: pattern.text, piece.words)
        continue
      }
      if piece.isTimes {
        bytes.append(utf8: wording.times(arguments[piece.argument]))
      } else if piece.forms.isEmpty {
        append(arguments[piece.argument], to: &bytes)
      } else {
        let form = min(form(of: arguments[piece.argument]), piece.forms.count - 1)
        bytes.append(copying: pattern.text, pattern.forms[piece.forms.lowerBound + form])
      }
    }
  }

  private func append(_ argument: Remark.Argument, to bytes: inout [UInt8]) {
    switch argument {
    case .number(let value):
      if (0..<1000).contains(value) {
        bytes.append(decimal: value)
      } else {
        bytes.append(utf8: wording.number(value))
      }
    case .day(let day):
      let (year, month, dayOfMonth) = day.components
      bytes.append(decimal: dayOfMonth)
      bytes.append(copying: afterDayNumber)
      bytes.append(copying: months[month - 1])
      bytes.append(UInt8(ascii: " "))
      bytes.append(decimal: year)
    case .text(let text): bytes.append(utf8: text)
    case .decimal, .share, .kind, .mark, .reason: bytes.append(utf8: wording.text(argument))
    }
  }

  private func form(of argument: Remark.Argument) -> Int { max(0, wording.form(argument)) }
}

extension SentenceTable.Pattern {
  private static func parts(of text: [UInt8]) -> ([Piece], [Range<Int>]) {
    var pieces: [Piece] = []
    var forms: [Range<Int>] = []
    var start = 0
    while let open = text[start...].firstIndex(of: UInt8(ascii: "{")) {
      if open > start { pieces.append(Piece(words: start..<open)) }
      start = open
      guard let close = text[open...].firstIndex(of: UInt8(ascii: "}")) else { break }
      let parts = text[(open + 1)..<close]
        .split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      var piece = Piece(words: open..<(close + 1))
      if let index = Int(String(decoding: parts[0], as: UTF8.self)), index >= 0 {
        piece.argument = index
        let first = forms.count
        piece.isTimes = parts.count == 2 && parts[1].elementsEqual(Wording.timesForm.utf8)
        forms += parts.dropFirst().map(\.indices)
        piece.forms = first..<forms.count
      }
      pieces.append(piece)
      start = close + 1
    }
    if start < text.count { pieces.append(Piece(words: start..<text.count)) }
    return (pieces, forms)
  }
}
