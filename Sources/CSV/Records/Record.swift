/// One record: its fields as unescaped UTF-8 bytes, and where it stands.
///
/// Valid only while the reader hands it over; what must outlive that is copied out. Public, as is
/// what hands over a field, for the sake of inlining: every cell of every row goes by here.
public struct Record: ~Copyable {
  /// A field's bytes: in `window`, or in `scratch` where they had to be unescaped.
  @usableFromInline
  struct Piece {
    @usableFromInline var start: Int
    @usableFromInline var end: Int
    /// What the bytes are, or, from 0 up, where the closing quote stands in a value that has still
    /// to be unescaped.
    @usableFromInline var mark: Int

    static let plain = -1
    static let quoted = -2
    static let scratch = -3

    init(start: Int, end: Int, mark: Int = Piece.plain) {
      self.start = start
      self.end = end
      self.mark = mark
    }

    @inlinable var inScratch: Bool { mark == -3 }
    var needsUnescaping: Bool { mark >= 0 }
    var wasQuoted: Bool { mark >= 0 || mark == Self.quoted }
  }

  /// The block of text this record stands in. Owned by the record so that handing over a field is
  /// neither a copy nor a pointer; the reader moves the text along in it.
  @usableFromInline var window: [UInt8]
  /// Values that are not in the window as they are.
  @usableFromInline var scratch: [UInt8] = []
  @usableFromInline var pieces: [Piece] = []

  /// The physical line the record starts on, from 1.
  package var line: Int
  /// Byte offset of its start in the decoded text.
  package var offset: Int
  /// Length of the raw record in the decoded text, its line end not counted.
  package var length: Int
  /// What is wrong with it; nil for a sound one.
  package var defect: RecordDefect?

  /// A record from texts: for tests and previews, and for one that was put together again.
  package init(_ fields: [String], line: Int = 1, offset: Int = 0) {
    window = []
    for field in fields {
      let start = window.count
      window += field.utf8
      pieces.append(Piece(start: start, end: window.count))
    }
    self.line = line
    self.offset = offset
    length = window.count
    defect = nil
  }

  init(capacity: Int) {
    window = [UInt8](repeating: 0, count: capacity)
    line = 1
    offset = 0
    length = 0
    defect = nil
  }

  package var count: Int { pieces.count }

  /// Calls `body` with the bytes of field `index`; with none where the record has no such field.
  @inlinable
  public func withField<R>(_ index: Int, _ body: (Span<UInt8>) -> R) -> R {
    guard index >= 0, index < pieces.count else { return body([UInt8]().span) }
    let piece = pieces[index]
    return piece.inScratch
      ? body(scratch.span.extracting(piece.start..<piece.end))
      : body(window.span.extracting(piece.start..<piece.end))
  }

  /// Field `index` as text; empty where the record has no such field.
  package func text(_ index: Int) -> String {
    guard index >= 0, index < pieces.count else { return "" }
    return String(decoding: bytes(index), as: UTF8.self)
  }

  /// Field `index` as bytes; it must exist.
  func bytes(_ index: Int) -> ArraySlice<UInt8> {
    let piece = pieces[index]
    return piece.inScratch ? scratch[piece.start..<piece.end] : window[piece.start..<piece.end]
  }

  var texts: [String] { (0..<count).map { text($0) } }
}

/// What can be wrong with a single record.
public enum RecordDefect: Sendable, Hashable {
  /// Fewer fields than the header: kept, what is missing is unknown.
  case tooShort
  /// More fields than the table has: it cannot be told which are which, not even where the last is
  /// empty.
  case tooLong
  /// A quote was opened and never closed; the reader went on at the line after it.
  case unterminatedQuote
  /// A field beyond the size limit.
  case oversized
}
