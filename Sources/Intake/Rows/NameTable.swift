import Basics

/// Names that occur again and again, each kept once: who on our side had a contact.
package struct NameTable: Sendable {
  private var all: [Name] = []
  private var indices: [UInt64: Int32] = [:]
  /// Cells met before, each where its fingerprint puts it: a file has few names.
  private var recent = [Recent](repeating: Recent(), count: 256)

  private struct Recent {
    var fingerprint = RowFingerprint()
    var index: Int32 = -1
  }

  /// A name and the hash of the cell it stood in.
  struct Name: Sendable {
    var hash: UInt64
    var text: String
  }

  package init() {}

  package var names: [String] { all.map(\.text) }
  package var count: Int { all.count }

  /// The names from `start` on, in the order in which they were met.
  func names(from start: Int) -> ArraySlice<Name> { all[start...] }

  /// The index of a name that another table met.
  mutating func index(of name: Name) -> Int32 {
    if let index = indices[name.hash] { return index }
    let index = Int32(truncatingIfNeeded: all.count)
    all.append(name)
    indices[name.hash] = index
    return index
  }

  /// The index of the name in a cell, −1 for an empty one.
  package mutating func index(of cell: Span<UInt8>) -> Int32 {
    guard cell.count > 0 else { return -1 }
    var fingerprint = RowFingerprint()
    fingerprint.add(cell)
    let place = Int(truncatingIfNeeded: fingerprint.high >> 56)
    if recent[place].fingerprint == fingerprint { return recent[place].index }
    let index = look(up: cell)
    recent[place] = Recent(fingerprint: fingerprint, index: index)
    return index
  }

  private mutating func look(up cell: Span<UInt8>) -> Int32 {
    let range = cell.trimmedRange()
    guard !range.isEmpty else { return -1 }
    let name = cell.extracting(range)
    let hash = StableHash.of(name)
    if let index = indices[hash] { return index }
    let text = cleanText(name)
    // R11: a machine looks after nobody.
    if MachineNames.writeThemselves(text) { return Self.machine }
    return MachineNames.contain(text) ? -1 : index(of: Name(hash: hash, text: text))
  }

  /// The name in a cell; nil for an empty one, and for a machine's.
  static func person(_ cell: Span<UInt8>) -> String? {
    let name = cleanText(cell)
    return name.isEmpty || MachineNames.writeThemselves(name) || MachineNames.contain(name)
      ? nil : name
  }

  /// The index of a machine that writes of its own accord.
  package static let machine: Int32 = -2

  /// The name at an index; nil for −1.
  package func name(_ index: Int32) -> String? {
    all.indices.contains(Int(index)) ? all[Int(index)].text : nil
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
  let start = KeyCleaner.nameStart(bytes.span)
  if start > 0 { bytes.removeFirst(start) }
  var range = bytes.span.trimmedRange()
  if range.count > 1, bytes[range.lowerBound] == UInt8(ascii: "'"),
    [UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@")].contains(
      bytes[range.lowerBound + 1])
  {
    range = range.lowerBound + 1..<range.upperBound
  }
  return String(decoding: bytes[range], as: UTF8.self)
}
