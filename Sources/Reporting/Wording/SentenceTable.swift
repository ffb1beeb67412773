import Assessment
import Intake

/// Every remark of a language, taken apart once, so that filling one costs no search through its
/// pattern: a report of a large base fills millions. Says what `Wording.sentence` says, as bytes.
struct SentenceTable: Sendable {
  /// The text of a remark or phrase, taken apart as `Wording.fill` reads it.
  struct Pattern: Sendable {
    fileprivate enum Piece: Sendable {
      case words([UInt8])
      /// Index of the argument; the place as it is written, for where there is none.
      case value(Int, place: [UInt8])
      /// The word that goes with the number of an argument.
      case form(Int, [[UInt8]], place: [UInt8])
    }
    fileprivate var pieces: [Piece] = []
  }

  private let wording: Wording
  /// By the raw value of the remark.
  private let sentences: [Pattern]
  private let months: [[UInt8]]
  private let afterDayNumber: [UInt8]
  private let groupSeparator: [UInt8]

  init(_ wording: Wording) {
    self.wording = wording
    sentences = RemarkID.allCases.map { Pattern(wording.remark($0)) }
    months = wording.months.map { Array($0.utf8) }
    afterDayNumber = Array("\(wording.afterDayNumber) ".utf8)
    groupSeparator = Array(wording.groupSeparator.utf8)
  }

  /// Appends a remark in words.
  func append(_ remark: Remark, to bytes: inout [UInt8]) {
    append(sentences[Int(remark.id.rawValue)], remark.arguments, to: &bytes)
  }

  func append(
    _ pattern: Pattern, _ arguments: [Remark.Argument] = [], to bytes: inout [UInt8]
  ) {
    for piece in pattern.pieces {
      switch piece {
      case .words(let words): bytes.append(contentsOf: words)
      case .value(let index, let place):
        if index < arguments.count {
          append(arguments[index], to: &bytes)
        } else {
          bytes.append(contentsOf: place)
        }
      case .form(let index, let forms, let place):
        if index < arguments.count {
          let form = form(of: arguments[index])
          bytes.append(contentsOf: forms[min(form, forms.count - 1)])
        } else {
          bytes.append(contentsOf: place)
        }
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
      bytes.append(contentsOf: afterDayNumber)
      bytes.append(contentsOf: months[month - 1])
      bytes.append(UInt8(ascii: " "))
      bytes.append(decimal: year)
    case .text(let text): bytes.append(utf8: text)
    case .decimal, .share, .kind, .mark, .reason: bytes.append(utf8: wording.text(argument))
    }
  }

  private func form(of argument: Remark.Argument) -> Int { max(0, wording.form(argument)) }
}

extension SentenceTable.Pattern {
  init(_ pattern: String) {
    var rest = Array(pattern.utf8)[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      if open > rest.startIndex { pieces.append(.words(Array(rest[..<open]))) }
      rest = rest[open...]
      guard let close = rest.firstIndex(of: UInt8(ascii: "}")) else { break }
      let place = Array(rest[open...close])
      let parts = rest[(open + 1)..<close]
        .split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      if let index = Int(String(decoding: parts[0], as: UTF8.self)), index >= 0 {
        pieces.append(
          parts.count == 1
            ? .value(index, place: place)
            : .form(index, parts.dropFirst().map(Array.init), place: place))
      } else {
        pieces.append(.words(place))
      }
      rest = rest[(close + 1)...]
    }
    if !rest.isEmpty { pieces.append(.words(Array(rest))) }
  }
}
