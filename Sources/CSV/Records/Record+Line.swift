extension Record {
  /// Nothing but white space in any field.
  var isBlank: Bool {
    // Nearly every record is told by its first byte.
    if let byte = firstByte, byte > 0x20 { return false }
    for index in 0..<count {
      for byte in bytes(index) where byte != 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D {
        return false
      }
    }
    return defect != .unterminatedQuote && defect != .oversized
  }

  /// The first byte of the first field; nil if that is empty.
  var firstByte: UInt8? {
    guard let piece = pieces.first, piece.start < piece.end else { return nil }
    return piece.inScratch ? scratch[piece.start] : window[piece.start]
  }

  /// Nothing stands behind the first field, though there is room.
  var holdsOneCell: Bool {
    guard pieces.count > 1 else { return false }
    for index in 1..<pieces.count where pieces[index].start != pieces[index].end { return false }
    return true
  }

  /// Whether these are the cells of the header, perhaps behind the byte order mark of another file
  /// that was appended.
  func isEqual(to cells: [[UInt8]]) -> Bool {
    guard let first = pieces.first, let name = cells.first, count >= cells.count else {
      return false
    }
    let mark = first.end - first.start - name.count
    guard mark == 0 || mark == 3 else { return false }
    if mark == 3, !bytes(0).starts(with: [0xEF, 0xBB, 0xBF]) { return false }
    guard bytes(0).dropFirst(mark).elementsEqual(name) else { return false }
    for index in 1..<max(1, cells.count) where !bytes(index).elementsEqual(cells[index]) {
      return false
    }
    return true
  }
}
