import CSV

extension Record {
  /// Calls `body` with the words of a cell: those within, where a messenger has put them into an
  /// object.
  @inline(__always)
  borrowing func withWords<R>(_ column: Int, _ body: (Span<UInt8>) -> R) -> R {
    withField(column) { cell in
      guard MessageEnvelope.mayBeOne(cell), let text = MessageEnvelope.text(cell) else {
        return body(cell)
      }
      return body(text.span)
    }
  }

  /// Nothing, or white space, stands in a cell.
  borrowing func isBlank(_ column: Int) -> Bool {
    withField(column) { $0.trimmedRange().isEmpty }
  }

  /// Appends the words of a cell to others.
  package borrowing func appendWords(
    _ column: Int, to bytes: inout [UInt8], after separator: [UInt8]
  ) {
    guard let text = withField(column, MessageEnvelope.text) else {
      append(column, to: &bytes, after: separator)
      return
    }
    if !bytes.isEmpty, !text.isEmpty { bytes += separator }
    bytes += text
  }

  /// The words of a cell as text.
  package borrowing func words(_ column: Int) -> String { withWords(column) { $0.text } }
}
