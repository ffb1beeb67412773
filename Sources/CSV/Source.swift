package import Basics

/// An input, opened once and readable more than once: a file, a FIFO, standard input, the one
/// member of an archive. Its text is always UTF-8, whatever the file was written in.
package final class Source: Sendable {
  /// As the user named it; `-` for standard input.
  package let path: String
  /// Seconds since 1970 of the file's last change; nil for what is no file.
  package let modified: Int?
  /// The file's size in bytes, as stored.
  package let size: Int

  /// The bytes of the file, and the text in them.
  let original: ByteStore
  let text: ByteStore
  /// Where the text begins, behind a byte order mark.
  let textStart: Int
  /// The physical line on which it begins, from 1: a table below another one begins further down.
  package let firstLine: Int
  /// The line on which another table begins below it; nil where none does.
  package let nextLine: Int?
  /// It is one of several tables in its file.
  package var isPart: Bool { nextLine != nil || firstLine > 1 }
  /// Where in what is stored its text stands.
  package var extent: Range<Int> { textStart..<text.count }
  let encoding: String
  let hasBOM: Bool
  let survey: Survey
  /// What was noticed while opening.
  let openingFindings: [Finding]
  /// A half-written file can be told from its end: not so one that was compressed as a whole.
  let mayBeCut: Bool
  let blockSize: Int
  /// The text is the bytes of the file, so that a part of it can be read without the rest.
  package let isAsStored: Bool

  private let descriptor: Descriptor?
  private let status: FileStatus?

  init(_ opened: Opened, blockSize: Int) {
    path = opened.path
    original = opened.original
    size = opened.original.count
    descriptor = opened.descriptor
    status = opened.status
    modified = opened.status?.modifiedSeconds
    text = opened.text
    textStart = opened.textStart
    firstLine = 1
    nextLine = nil
    encoding = opened.encoding
    hasBOM = opened.hasBOM
    survey = opened.survey
    openingFindings = opened.findings
    mayBeCut = opened.mayBeCut
    isAsStored = opened.isAsStored && opened.status?.isRegular == true
    self.blockSize = blockSize
  }

  /// One of the tables in a file, up to the next where there is one.
  init(of source: Source, from start: TableSearch.Start, to next: TableSearch.Start?) {
    let end = next?.offset ?? source.text.count
    path = source.path
    original = source.original
    size = source.size
    descriptor = source.descriptor
    status = source.status
    modified = source.modified
    text = source.text.prefix(end)
    textStart = start.offset
    firstLine = start.line
    nextLine = next?.line ?? source.nextLine
    encoding = source.encoding
    hasBOM = source.hasBOM
    survey = source.survey
    openingFindings = start.offset == source.textStart ? source.openingFindings : []
    mayBeCut = source.mayBeCut && end == source.text.count
    blockSize = source.blockSize
    isAsStored = source.isAsStored
  }

  /// The record that starts at `offset`, read again for quoting it; nil if it cannot be.
  package func record(at offset: Int, _ layout: Layout) -> Record? {
    guard offset >= textStart, offset < text.count else { return nil }
    var reader = RecordReader(text, layout.dialect, from: offset, line: 0, blockSize: 4096)
    guard (try? reader.next()) == true else { return nil }
    reader.finish(layout)
    return reader.takeRecord()
  }

  /// `length` raw bytes of the decoded text from `offset`, for `rejects.csv`.
  package func rawText(at offset: Int, length: Int) -> String {
    guard offset >= 0, length > 0, let bytes = try? text.bytes(at: offset, count: length) else {
      return ""
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same of many rows in their order: from `block`, which holds the text about the row before.
  package func rawText(at offset: Int, length: Int, _ block: inout RawBlock) -> String {
    guard length <= RawBlock.size, offset >= 0, length > 0 else {
      return rawText(at: offset, length: length)
    }
    if offset < block.offset || offset + length > block.offset + block.bytes.count {
      block.offset = offset
      block.bytes = (try? text.bytes(at: offset, count: RawBlock.size)) ?? []
    }
    let start = offset - block.offset
    return String(
      decoding: block.bytes[start..<min(block.bytes.count, start + length)], as: UTF8.self)
  }

  /// Calls `body` with the bytes of the file as they are stored, before any decoding: for a digest.
  package func forEachRawBlock(_ body: (Span<UInt8>) -> Void) throws(InputError) {
    do throws(SystemError) {
      try original.forEachBlock { (block) throws(SystemError) in body(block.span) }
    } catch {
      throw failure(error)
    }
  }

  /// Throws `tryLater` if the file was replaced, cut or written to since it was opened.
  package func checkUnchanged() throws(InputError) {
    guard let descriptor, let status else { return }
    let now: FileStatus
    do throws(SystemError) { now = try descriptor.status() } catch { throw failure(error) }
    // Another file under the same name: what we read is yesterday's. A name that is gone is no
    // harm.
    let named = FileSystem.target(path) ?? now
    guard now == status, named.isSameFile(as: status) else {
      throw InputError(.file(.changedWhileReading), file: path)
    }
  }

  func failure(_ error: SystemError) -> InputError {
    InputError(.file(.readFailed(error.fault)), file: path)
  }
}

/// A part of a source's text, to take rows from that stand close together.
package struct RawBlock {
  static let size = 1 << 16

  fileprivate var offset = 0
  fileprivate var bytes: [UInt8] = []

  package init() {}
}

/// What the user decided about an input; nil leaves it to detection.
package struct ReadingOptions: Sendable, Hashable {
  package var encoding: String?
  package var delimiter: UInt8?
  /// The most bytes a compressed input may unpack to.
  package var unpackedLimit = 32 << 30
  /// How many times larger than itself a compressed input may become, once it is large: exports
  /// pack to a fifth or a thirtieth, what packs to a hundredth is one row again and again.
  package var expansionLimit = 100
  var expansionFrom = 64 << 20
  /// Bytes read at a time.
  var blockSize = 1 << 18
  /// Decoded text kept in memory before a temporary file takes it.
  var spoolLimit = 64 << 20

  package init(encoding: String? = nil, delimiter: UInt8? = nil) {
    self.encoding = encoding
    self.delimiter = delimiter
  }
}

/// How an input is written, as found.
package struct Layout: Sendable, Hashable {
  /// `utf-8`, `utf-16le`, `windows-1252`, `shift_jis` …
  package var encoding: String
  package var hasBOM: Bool
  package var delimiter: UInt8
  package var quote: UInt8?
  /// Physical line of the header, from 1.
  package var headerLine: Int
  /// The header's cells, trimmed, white space collapsed; empty for unnamed columns.
  package var columns: [String]
  /// What was noticed: skipped preambles, guesses, oddities.
  package var findings: [Finding]
  /// Byte offset at which data begins, and its physical line.
  package var dataOffset: Int
  package var dataLine: Int

  /// How records are written.
  var dialect: Dialect
  /// The header's cells as they stand, to know them again further down.
  var header: [[UInt8]] = []
  /// Where another table begins, if one was seen.
  var secondTable: Int?
  /// A title stands over its header, as wide as the table: groups may follow, each with a title,
  /// the header and a row of sums of its own, as boards are exported.
  var isGrouped = false
  /// Its header names days: a row a customer and a column a day, with crosses or sums in it.
  package var isCrossTable = false

  package init(
    encoding: String, hasBOM: Bool, delimiter: UInt8, quote: UInt8?, headerLine: Int,
    columns: [String], findings: [Finding], dataOffset: Int, dataLine: Int
  ) {
    self.encoding = encoding
    self.hasBOM = hasBOM
    self.delimiter = delimiter
    self.quote = quote
    self.headerLine = headerLine
    self.columns = columns
    self.findings = findings
    self.dataOffset = dataOffset
    self.dataLine = dataLine
    dialect = Dialect()
    dialect.delimiter = delimiter
    dialect.quote = quote
    dialect.headerWidth = columns.count
    dialect.width = columns.count
  }
}

/// What one pass over an input met.
package struct ScanSummary: Sendable, Hashable, Codable {
  /// Records handed over.
  package var records: Int
  /// Warnings gathered on the way, each kind once, with its first lines. Records that were handed
  /// over with a defect are not named here again, short ones apart.
  package var findings: [Finding]
  /// The text ended without a line end: if the last cell makes no sense, the file is half-written.
  package var endsWithoutLineEnd = false
  /// Fields of the last record.
  package var lastWidth = 0
  /// Line of the last record.
  package var lastLine = 0
  /// Where the next record begins, and its line: of the next table, where this one ended before the
  /// text.
  package var endOffset = 0
  package var endLine = 0
  /// Nothing was met that has a say in how the lines behind it are judged, nor anything to be
  /// reported.
  package var leavesNothing = false
  /// The table ended before the text did.
  package var hasStopped = false

  package init(records: Int = 0, findings: [Finding] = []) {
    self.records = records
    self.findings = findings
  }
}
