import Assessment
import Basics
import CSV
import Intake
import Relationships
import Reporting

/// Reads the words of the few rows that a report quotes again from their files.
struct EvidenceReader: Sendable {
  private let files: [RecognisedFile]

  init(_ files: [RecognisedFile]) { self.files = files }

  /// The files' own names, as `RowPosition.file` counts them.
  var fileNames: [String] { files.map { EvidenceReader.shortName($0.source.path) } }

  func quote(_ evidence: Evidence) -> QuotedRow {
    let file = files[evidence.position.file]
    let name = EvidenceReader.shortName(file.source.path)
    guard let record = file.source.record(at: evidence.position.offset, file.layout) else {
      return QuotedRow(file: name, text: "")
    }
    var words = RowWords(file)
    words.read(record)
    return QuotedRow(file: name, text: String(decoding: words.bytes, as: UTF8.self))
  }

  /// The words of all rows that speak for what was judged.
  func quotations(of results: [RelationshipAssessment], workers: Workers = .one) -> Quotations {
    var quotations = Quotations(
      of: results, fileNames: fileNames)
    for (index, file) in files.enumerated() {
      let regions = quotations.wanted(in: index, regionSize: EvidenceReader.regionSize)
      orderedParallelMap(
        pieces: regions.count, threads: workers.count,
        make: { Quotations.Batch() }, worker: { _ in RowWords(file) },
        work: { words, piece, batch in
          batch.removeAll()
          let wanted = regions[piece].sorted { $0.position < $1.position }
          // One row may be quoted of thousands that it names: it is read once.
          let rows = wanted.groupedByOffset()
          file.source.forEachRecord(
            at: rows.map { wanted[$0.lowerBound].position.offset }, file.layout
          ) {
            number, record in
            words.read(record)
            batch.take(words.bytes, of: wanted[rows[number]])
          }
        },
        take: { quotations.take($0) })
    }
    return quotations
  }

  /// The words of rows, in the order given, as `quote` gives them; none of a row that cannot be
  /// read.
  ///
  /// - Complexity: one pass over what of each file they lie in.
  func words(of rows: [RowPosition]) -> [String] {
    var texts = [String](repeating: "", count: rows.count)
    var wanted = rows.enumerated().map { (row: $1, place: $0) }
    wanted.sort { $0.row < $1.row }
    var rest = wanted[...]
    while let index = rest.first?.row.file {
      let own = rest.prefix { $0.row.file == index }
      rest = rest.dropFirst(own.count)
      // A row that is wanted several times is read once.
      let starts = own.indices.filter { $0 == own.startIndex || own[$0].row != own[$0 - 1].row }
      let file = files[index]
      var words = RowWords(file)
      file.source.forEachRecord(at: starts.map { own[$0].row.offset }, file.layout) {
        number, record in
        words.read(record)
        let text = String(decoding: words.bytes, as: UTF8.self)
        let end = starts.indices.contains(number + 1) ? starts[number + 1] : own.endIndex
        for (_, place) in own[starts[number]..<end] { texts[place] = text }
      }
    }
    return texts
  }

  /// Rows that were not used with their raw text, for `rejects.csv`; the row as read where its
  /// length is not known.
  func forEachRaw(of rejects: [LedgerBuilder.Reject], _ body: (Reject) throws -> Void) rethrows {
    var block = RawBlock()
    var blockFile = -1
    for reject in rejects {
      let place = reject.position
      let file = files[place.file]
      if blockFile != place.file { block = RawBlock() }
      blockFile = place.file
      var length = reject.length
      if length == 0, let record = file.source.record(at: place.offset, file.layout) {
        length = record.length
      }
      let raw = file.source.rawText(
        at: place.offset, length: min(length, EvidenceReader.rawLimit), &block)
      try body(
        Reject(
          file: PathText.shown(file.source.path), line: Int(reject.line), reason: reject.reason,
          raw: raw))
    }
  }

  /// Throws if one of the files was changed while the run read it.
  func checkUnchanged() throws(InputError) {
    for file in files { try file.source.checkUnchanged() }
  }

  /// The file's own name: reports are read where the folders mean nothing.
  static func shortName(_ path: String) -> String {
    shown(path == "-" ? path : path.split(separator: "/").last.map(String.init) ?? path)
  }

  /// The path as it is shown to people.
  static func shown(_ path: String) -> String {
    path == "-" ? "standard input" : PathText.shown(path)
  }

  /// A raw row longer than this is cut in `rejects.csv`: 64 KiB.
  private static let rawLimit = 1 << 16
  /// What a thread reads at a time, in bytes.
  private static let regionSize = 1 << 22
}

extension [Quotations.Wanted] {
  /// Runs of equal offsets.
  fileprivate func groupedByOffset() -> [Range<Int>] {
    var groups: [Range<Int>] = []
    groups.reserveCapacity(count)
    for i in indices {
      if let last = groups.last, self[last.lowerBound].position.offset == self[i].position.offset {
        groups[groups.count - 1] = last.lowerBound..<(i + 1)
      } else {
        groups.append(i..<(i + 1))
      }
    }
    return groups
  }
}

/// What a row says: its subject and notes; without any, its type, state and amount. Of a customer
/// list, what became of the customer, with the headers.
private struct RowWords {
  /// UTF-8, of the row that was read last.
  private(set) var bytes: [UInt8] = []
  private let columns: RowColumns
  private let facts: [Int]
  private let amount: [Int]
  private let type: Int?
  private let usualKind: TouchKind?
  private let states: [(column: Int, header: [UInt8])]
  /// What they answered to a survey says little without what was asked: "NPS: 3".
  private let score: (column: Int, header: [UInt8])?

  init(_ file: RecognisedFile) {
    columns = RowColumns(file)
    type = file.column(.type)
    facts = [Field.type, .channel, .status].compactMap { file.column($0) }
    amount = [Field.amount, .currency].compactMap { file.column($0) }
    states = file.stateColumns.map { ($0, Array("\(file.header($0)): ".utf8)) }
    usualKind = type == nil ? file.usualKind : nil
    score = file.column(.score).map { ($0, Array("\(file.header($0)): ".utf8)) }
  }

  mutating func read(_ record: borrowing Record) {
    bytes.removeAll(keepingCapacity: true)
    let columns = columns.of(record)
    if let score, record.withField(score.column, { !$0.isEmpty }) {
      bytes.append(contentsOf: score.header)
      record.append(score.column, to: &bytes)
    }
    if let subject = columns.subject {
      record.appendWords(subject, to: &bytes, after: RowWords.dash)
    }
    if let notes = columns.notes { record.appendWords(notes, to: &bytes, after: RowWords.dash) }
    guard bytes.isEmpty else { return }
    if let usualKind { bytes.append(contentsOf: String(describing: usualKind).utf8) }
    for (column, header) in states where record.withField(column, { !$0.isEmpty }) {
      if !bytes.isEmpty { bytes.append(contentsOf: RowWords.comma) }
      bytes.append(contentsOf: header)
      record.append(column, to: &bytes)
    }
    for column in facts { record.append(column, to: &bytes, after: RowWords.comma) }
    var separator = RowWords.comma
    for column in amount {
      if record.append(column, to: &bytes, after: separator) { separator = RowWords.space }
    }
  }

  private static let dash = Array(" – ".utf8)
  private static let comma = Array(", ".utf8)
  private static let space = Array(" ".utf8)
}
