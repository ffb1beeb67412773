package import Basics
package import CSV

/// Calls `body` with the rows of a second table in a file, which is not read, as far as there is a
/// day in them: each may be a contact with anybody who stands in one of its cells.
package func forEachUnreadRow(
  of file: RecognisedFile, _ body: (borrowing Record) -> Void
) throws(InputError) {
  guard let start = file.unreadFrom else { return }
  try file.source.forEachUnreadRecord(file.layout, from: start.offset) { record in
    guard (0..<record.count).contains(where: { record.withField($0, holdsDay) }) else { return }
    body(record)
  }
}

private func holdsDay(_ cell: Span<UInt8>) -> Bool {
  if case .parts(let parts) = DateScanner.scan(cell) { parts.isWritten } else { false }
}
