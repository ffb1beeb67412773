package import Basics
import CSV

/// Tells a sink whom the rows of a second table in a file may speak of, which is not read: each row with a day
/// in it may be a contact with anybody whose id stands in one of its cells.
///
/// To be called when all else is read, so that it is known whose ids they are.
package func noteUnreadTable(of file: RecognisedFile, into sink: inout some IntakeSink)
  throws(InputError)
{
  guard let start = file.unreadFrom else { return }
  var cleaner = KeyCleaner()
  try file.source.forEachUnreadRecord(file.layout, from: start) { record in
    let columns = 0..<record.count
    guard columns.contains(where: { record.withField($0, holdsDay) }) else { return }
    for column in columns {
      record.withField(column) { cell in
        cleaner.forEachKey(cell, KeyForm()) { sink.receive(possibleKey: $0) }
      }
    }
  }
}

private func holdsDay(_ cell: Span<UInt8>) -> Bool {
  if case .parts(let parts) = DateScanner.scan(cell) { parts.isWritten } else { false }
}
