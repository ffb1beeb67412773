/// One record: its fields as unescaped UTF-8 bytes, and where it stands.
///
/// Valid only while the reader hands it over; what must outlive that is copied out.
package struct Record: ~Copyable {
  /// All fields, one behind the other.
  private var bytes: [UInt8]
  /// Where each field ends in `bytes`.
  private var ends: [Int]
  /// The physical line the record starts on, from 1.
  package var line: Int
  /// Byte offset of its start in the decoded text.
  package var offset: Int
  /// Length of the raw record in the decoded text, its line end not counted.
  package var length: Int
  /// What is wrong with it; nil for a sound one.
  package var defect: RecordDefect?

  /// A record from texts, for tests and previews.
  package init(_ fields: [String], line: Int = 1, offset: Int = 0) {
    bytes = []
    ends = []
    for field in fields {
      bytes += field.utf8
      ends.append(bytes.count)
    }
    self.line = line
    self.offset = offset
    length = bytes.count
    defect = nil
  }

  package var count: Int { ends.count }

  /// Calls `body` with the bytes of field `index`; with none where the record has no such field.
  package func withField<R>(_ index: Int, _ body: (Span<UInt8>) -> R) -> R {
    guard ends.indices.contains(index) else { return body([UInt8]().span) }
    let start = index == 0 ? 0 : ends[index - 1]
    return body(bytes.span.extracting(start..<ends[index]))
  }

  /// Field `index` as text; empty where the record has no such field.
  package func text(_ index: Int) -> String {
    guard ends.indices.contains(index) else { return "" }
    return String(decoding: bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]], as: UTF8.self)
  }
}

/// What can be wrong with a single record.
package enum RecordDefect: Sendable, Hashable {
  /// Fewer fields than the header: kept, what is missing is unknown.
  case tooShort
  /// More fields than the header, and not only empty ones: it cannot be told which are which.
  case tooLong
  /// A quote was opened and never closed; the reader went on at the line after it.
  case unterminatedQuote
  /// A field beyond the size limit.
  case oversized
}
