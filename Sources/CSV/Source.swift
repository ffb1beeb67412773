/// An input, opened once and readable more than once: a file, a FIFO, standard input, the one member
/// of an archive. Its text is always UTF-8, whatever the file was written in.
package final class Source {
  /// As the user named it; `-` for standard input.
  package let path: String

  init(path: String) { self.path = path }

  /// Opens `path` (`-` is standard input), recognises compression and encoding.
  ///
  /// - Throws: `InputError` for what cannot be read or is no delimited text (xlsx, HTML, JSON …).
  package static func open(_ path: String, options: ReadingOptions = .init()) throws(InputError)
    -> Source
  {
    fatalError("not yet")
  }

  /// Finds delimiter, quoting and header.
  ///
  /// - Parameter knows: whether a header cell is one of the names the caller can use.
  package func layout(options: ReadingOptions = .init(), knows: (String) -> Bool)
    throws(InputError) -> Layout
  {
    fatalError("not yet")
  }

  /// Calls `body` with every data record below the header, in order.
  ///
  /// Blank lines, repeated headers, rulers and footers are passed over; defective records are handed
  /// over with their `defect`.
  package func forEachRecord(
    _ layout: Layout, _ body: (borrowing Record) throws(InputError) -> Void
  ) throws(InputError) -> ScanSummary {
    fatalError("not yet")
  }

  /// The record that starts at `offset`, read again for quoting it; nil if it cannot be.
  package func record(at offset: Int, _ layout: Layout) -> Record? { fatalError("not yet") }

  /// `length` raw bytes of the decoded text from `offset`, for `rejects.csv`.
  package func rawText(at offset: Int, length: Int) -> String { fatalError("not yet") }

  /// Throws `tryLater` if the file was replaced, cut or written to since it was opened.
  package func checkUnchanged() throws(InputError) { fatalError("not yet") }
}

/// What the user decided about an input; nil leaves it to detection.
package struct ReadingOptions: Sendable, Hashable {
  package var encoding: String?
  package var delimiter: UInt8?
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
  }
}

/// What one pass over an input met.
package struct ScanSummary: Sendable, Hashable {
  /// Records handed over.
  package var records: Int
  /// Warnings gathered on the way, each code at most a few times with its line.
  package var findings: [Finding]

  package init(records: Int = 0, findings: [Finding] = []) {
    self.records = records
    self.findings = findings
  }
}
