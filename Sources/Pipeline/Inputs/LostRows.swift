import Basics
import CSV
import Intake
import Relationships

/// Searches what was lost for whose it may have been: a row that could not be used, and names no
/// customer where it should, may show in some other cell whose it was.
struct LostRows {
  private let files: [RecognisedFile]
  private var known: KnownParties

  init(_ files: [RecognisedFile], among known: KnownParties) {
    self.files = files
    self.known = known
  }

  /// Makes unknown every relationship that a row without a customer of its own names.
  ///
  /// - Complexity: O(bytes of those rows).
  mutating func tell(_ builder: inout LedgerBuilder) {
    let lost = builder.rejects.filter { $0.isNobodys && mayTellOfContact($0) }
      .sorted { $0.position < $1.position }
    var start = 0
    while start < lost.count {
      let index = lost[start].position.file
      let rows = lost[start...].prefix { $0.position.file == index }
      start = rows.endIndex
      let file = files[index]
      file.source.forEachRecord(at: rows.map(\.position.offset), file.layout) { number, record in
        let row = rows[rows.startIndex + number]
        for member in members(of: record, in: file, lost: row) {
          builder.noteLost(.row(file: index, line: row.line), of: member, day: row.day)
        }
      }
    }
  }

  /// Makes unknown every relationship that a second table of a file, which is not read, names.
  mutating func tellUnreadTable(of index: Int, _ builder: inout LedgerBuilder) throws(InputError) {
    try forEachUnreadRow(of: files[index]) { record in
      var members: Set<Int32> = []
      for column in 0..<record.count {
        record.withField(column) { find(in: $0, mayBeID: true, &members) }
      }
      let line = UInt32(truncatingIfNeeded: record.line)
      for member in members {
        builder.noteLost(.row(file: index, line: line), of: member, day: nil)
      }
    }
  }

  /// A row of a list tells of contact only where the list has a day of last contact; an id that has
  /// drawn its neighbours into it may be anybody's.
  private func mayTellOfContact(_ row: LedgerBuilder.Reject) -> Bool {
    let file = files[row.position.file]
    if file.role == .interactions || file.columns[.lastContact] != nil { return true }
    if case .swallowedDelimiter = row.reason { return true }
    return false
  }

  private mutating func members(
    of record: borrowing Record, in file: RecognisedFile, lost row: LedgerBuilder.Reject
  ) -> Set<Int32> {
    var members: Set<Int32> = []
    let delimiter = file.layout.delimiter
    for column in 0..<record.count {
      let mayBeID = mayHoldID(column, of: record, in: file, lost: row)
      record.withField(column) { cell in
        find(in: cell, mayBeID: mayBeID, &members)
        findWithin(cell, mayBeID: mayBeID && !known.idsAreNumbers, &members)
        // A quote in the wrong place draws the neighbours of a cell into it.
        guard cell.holds(delimiter) else { return }
        cell.forEachPart(by: delimiter) { find(in: $0, mayBeID: mayBeID, &members) }
      }
    }
    return members
  }

  private mutating func find(
    in cell: Span<UInt8>, mayBeID: Bool, _ members: inout Set<Int32>
  ) {
    for sort in IdentitySort.allCases where sort != .id || mayBeID {
      known.find(sort, in: cell) { members.insert($0) }
    }
  }

  /// Looks for ids and names among the words of a text: "C3 rang about the garden".
  private mutating func findWithin(
    _ cell: Span<UInt8>, mayBeID: Bool, _ members: inout Set<Int32>
  ) {
    let words = cell.words(limit: Self.wordsRead)
    guard words.count > 1 else { return }
    for (index, word) in words.enumerated() {
      if mayBeID, cell.extracting(word).holdsDigit {
        known.find(.id, in: cell.extracting(word)) { members.insert($0) }
      }
      // One word alone is too often no name.
      for last in words[index...].prefix(Self.longestName).dropFirst() {
        let run = cell.extracting(word.lowerBound..<last.upperBound)
        known.find(.name, in: run) { members.insert($0) }
      }
    }
  }

  /// Words of a text that are read, and words of a name.
  private static let wordsRead = 64
  private static let longestName = 5

  /// A plain number is an id only where a shift would have moved it; any other id wherever it
  /// stands.
  private func mayHoldID(
    _ column: Int, of record: borrowing Record, in file: RecognisedFile,
    lost row: LedgerBuilder.Reject
  ) -> Bool {
    guard known.idsAreNumbers else { return true }
    guard row.reason.mayBeShifted else { return false }
    if record.defect == .unterminatedQuote { return true }
    let shift = max(1, record.count - file.layout.columns.count)
    return file.join.keys.contains { abs(column - $0.column) <= shift }
  }
}

extension RejectReason {
  /// What stands in the row may stand in other columns than its own.
  fileprivate var mayBeShifted: Bool {
    switch self {
    case .tooFewFields, .tooManyFields, .unterminatedQuote, .oversizedField, .cell, .column,
      .swallowedDelimiter:
      true
    default: false
    }
  }
}

extension Span<UInt8> {
  fileprivate var holdsDigit: Bool {
    for i in indices where (0x30...0x39).contains(self[i]) { return true }
    return false
  }

  /// The words between spaces, punctuation behind them taken off; at most `limit`.
  fileprivate func words(limit: Int) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for at in 0...count where at == count || self[at] <= 0x20 {
      var end = at
      while end > start, self[end - 1].isPunctuation { end -= 1 }
      if end > start { words.append(start..<end) }
      if words.count == limit { break }
      start = at + 1
    }
    return words
  }

  fileprivate func holds(_ byte: UInt8) -> Bool {
    for i in indices where self[i] == byte { return true }
    return false
  }
}

extension UInt8 {
  fileprivate var isPunctuation: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
