import Basics

/// A line of an iCalendar file, put together as bytes: texts cleaned and escaped, the whole folded
/// at 75 octets between characters, CRLF (RFC 5545, 3.1 and 3.3.11).
struct CalendarLine {
  static let octetLimit = 75

  private var bytes: [UInt8] = []

  /// - Parameter name: with the colon: `SUMMARY:`.
  init(_ name: [UInt8]) {
    bytes.reserveCapacity(name.count + 200)
    bytes.append(contentsOf: name)
  }

  init(_ name: String) { self.init(Array("\(name):".utf8)) }

  /// What is part of the format, taken as it is.
  mutating func add(plain write: (inout [UInt8]) -> Void) { write(&bytes) }

  mutating func add(plain text: String) { bytes.append(utf8: text) }

  /// A text for people: what `write` appends, in UTF-8.
  ///
  /// - Parameter limit: in Unicode scalars.
  mutating func add(limit: Int, _ write: (inout [UInt8]) -> Void) {
    let start = bytes.count
    write(&bytes)
    if bytes.count - start > limit || !bytes[start...].allSatisfy({ (0x20..<0x7F).contains($0) }) {
      let clean = DisplayText.clean(String(decoding: bytes[start...], as: UTF8.self), limit: limit)
      bytes.removeLast(bytes.count - start)
      bytes.append(utf8: clean)
    }
    escape(from: start)
  }

  mutating func add(_ text: String, limit: Int) { add(limit: limit) { $0.append(utf8: text) } }

  /// `\n` in a text is the one line end there may be.
  mutating func addLineEnd() { bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")]) }

  private mutating func escape(from start: Int) {
    guard let first = bytes[start...].firstIndex(where: CalendarLine.isSpecial) else { return }
    let rest = Array(bytes[first...])
    bytes.removeLast(bytes.count - first)
    for byte in rest {
      if CalendarLine.isSpecial(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\\")
  }

  /// Appends the line, folded.
  func end(into out: inout [UInt8]) {
    var start = 0
    // From the second on each begins with a blank, which counts.
    var room = CalendarLine.octetLimit
    while bytes.count - start > room {
      var end = start + room
      while bytes[end] & 0xC0 == 0x80 { end -= 1 }
      out.append(contentsOf: bytes[start..<end])
      out.append(contentsOf: CalendarLine.fold)
      start = end
      room = CalendarLine.octetLimit - 1
    }
    out.append(contentsOf: bytes[start...])
    out.append(0x0D)
    out.append(0x0A)
  }

  private static let fold: [UInt8] = [0x0D, 0x0A, 0x20]
}
