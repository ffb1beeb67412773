import Basics
import CSV

/// Reads whose a row is by the words of its direction and type, with the built-in lexicon: what no
/// words of a user's own change.
struct DirectionReader: Sendable {
  private let columns: [Int]
  private let directions: [Int]
  private let status: Int?
  private var cells: CellReader

  init(_ file: RecognisedFile) {
    directions = file.columns[.direction] ?? []
    columns = directions + (file.columns[.type] ?? [])
    status = file.column(.status)
    cells = CellReader(Lexicon.builtIn.cells)
  }

  mutating func side(_ record: borrowing Record) -> Side? {
    for column in columns {
      let index = record.withField(column) { cells.read($0) }
      if let side = cells[index].side(in: .call) { return side }
    }
    for column in directions {
      if let side = record.withField(column, Side.init(letter:)) { return side }
    }
    return nil
  }

  /// Both who rang and who was rung are ours: "Internal".
  func isInternal(_ record: borrowing Record) -> Bool {
    columns.contains { column in
      record.withField(column) { cell in
        let range = cell.trimmedRange()
        guard (6...12).contains(range.count), cell[range.lowerBound] | 0x20 == UInt8(ascii: "i")
        else { return false }
        return Self.internals.contains(headerKey(cell.extracting(range).text))
      }
    }
  }

  private static let internals: Set<String> = [
    "internal", "intern", "interne", "interner", "interno", "interna", "internally",
  ]

  /// How a call ended: by columns of its own, else by its status.
  mutating func outcome(_ record: borrowing Record, _ reader: CallOutcomeReader?) -> CallOutcome {
    var isReached: Bool?
    for column in columns + (status.map { [$0] } ?? []) {
      let index = record.withField(column) { cells.read($0) }
      let reading = cells[index]
      if reading.state == .cancelled || reading.saysNotReached { isReached = false }
      if isReached == nil, reading.state == .done { isReached = true }
    }
    if let said = reader?.read(record, isReached: isReached) {
      return said == .talked && isReached == false ? .notReached : said
    }
    return isReached == false ? .notReached : .talked
  }

  /// How well a leg tells what became of its call: time spent talking above the word that somebody
  /// answered, which stands on the lines of all who were rung.
  mutating func rank(_ record: borrowing Record, _ reader: CallOutcomeReader?) -> UInt8 {
    let outcome = outcome(record, reader)
    let isTimed = outcome == .talked && reader?.read(record, isReached: nil) == .talked
    return isTimed ? outcome.rank + 1 : outcome.rank
  }
}

extension Side {
  /// A column of directions may have the first letters of the words alone: in and out, *Eingang*
  /// and *Ausgang*, *entrant* and *sortant*, *entrata* and *uscita*, received and sent. Nil for any
  /// other cell.
  init?(letter cell: Span<UInt8>) {
    let range = cell.trimmedRange()
    guard range.count == 1 || range.count == 2 && cell[range.upperBound - 1] == ASCII.point else {
      return nil
    }
    switch cell[range.lowerBound] | 0x20 {
    case UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "r"): self = .theirs
    case UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "s"), UInt8(ascii: "u"): self = .ours
    default: return nil
    }
  }
}

extension CellReading {
  /// Of a visit: nobody came.
  var saysAbsent: Bool {
    let visit = UInt64(1) << UInt64(TouchKind.visit.rawValue)
    return conditional.contains { $0.kinds & visit != 0 && $0.signals.contains(.notReached) }
  }

  /// Of a call: nobody took it.
  var saysNotReached: Bool {
    if signals.contains(.notReached) { return true }
    let call = UInt64(1) << UInt64(TouchKind.call.rawValue)
    return conditional.contains { $0.kinds & call != 0 && $0.signals.contains(.notReached) }
  }
}
