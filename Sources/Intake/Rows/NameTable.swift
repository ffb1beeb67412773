/// Names that occur again and again, each kept once: who on our side had a contact.
package struct NameTable: Sendable {
  package private(set) var names: [String] = []
  private var indices: [UInt64: Int32] = [:]

  package init() {}

  /// The index of the name in a cell, −1 for an empty one.
  package mutating func index(of cell: Span<UInt8>) -> Int32 {
    let range = cell.trimmedRange()
    guard !range.isEmpty else { return -1 }
    let name = cell.extracting(range)
    let hash = KeySketch.hash(name)
    if let index = indices[hash] { return index }
    let index = Int32(truncatingIfNeeded: names.count)
    names.append(cleanText(name))
    indices[hash] = index
    return index
  }

  /// The name at an index; nil for −1.
  package func name(_ index: Int32) -> String? {
    names.indices.contains(Int(index)) ? names[Int(index)] : nil
  }
}

/// A cell as text to show: trimmed, without invisible characters and without the apostrophe that
/// exports put before `= + - @`.
func cleanText(_ cell: Span<UInt8>) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(cell.count)
  var i = 0
  while i < cell.count {
    let width = KeyCleaner.invisibleWidth(cell, at: i)
    // A joiner holds an emoji together; behind plain letters it is a guard.
    let joins = width == 3 && cell[i + 2] == 0x8D && (bytes.last ?? 0) >= 0x80
    if width > 0, !joins {
      i += width
      continue
    }
    bytes.append(cell[i])
    i += 1
  }
  var range = bytes.span.trimmedRange()
  if range.count > 1, bytes[range.lowerBound] == UInt8(ascii: "'"),
    [UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@")].contains(
      bytes[range.lowerBound + 1])
  {
    range = range.lowerBound + 1..<range.upperBound
  }
  return String(decoding: bytes[range], as: UTF8.self)
}
