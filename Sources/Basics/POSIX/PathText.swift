/// Paths as text that loses none of their bytes: a name is any bytes to the system, and a text is
/// UTF-8.
///
/// A byte of a name that is no UTF-8 stands in the text as a character for private use,
/// U+10FF80…U+10FFFF, and goes back to the system as that byte. Nobody sees these characters: what
/// is shown has `\xFC`.
package enum PathText {
  private static let first: UInt32 = 0x10FF00

  /// The text of a name's bytes.
  package static func text(of bytes: some Sequence<UInt8>) -> String {
    let bytes = Array(bytes)
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = String.UnicodeScalarView()
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var at = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar):
        text.append(Unicode.UTF8.decode(scalar))
        at += scalar.count
      case .error(let length):
        for byte in bytes[at..<at + length] {
          if let scalar = Unicode.Scalar(first + UInt32(byte)) { text.append(scalar) }
        }
        at += length
      case .emptyInput: return String(text)
      }
    }
  }

  /// The bytes of a path for the system, with a NUL behind them.
  static func system(_ path: String) -> [CChar] {
    var bytes: [CChar] = []
    bytes.reserveCapacity(path.utf8.count + 1)
    if mayHideBytes(path) {
      for scalar in path.unicodeScalars {
        if let byte = hiddenByte(scalar) {
          bytes.append(CChar(bitPattern: byte))
        } else {
          for byte in String(scalar).utf8 { bytes.append(CChar(bitPattern: byte)) }
        }
      }
    } else {
      for byte in path.utf8 { bytes.append(CChar(bitPattern: byte)) }
    }
    bytes.append(0)
    return bytes
  }

  /// The path as people read it: bytes that are no UTF-8 as `\xFC`.
  package static func shown(_ path: String) -> String {
    guard mayHideBytes(path) else { return path }
    var text = ""
    for scalar in path.unicodeScalars {
      if let byte = hiddenByte(scalar) {
        text += "\\x" + String(byte, radix: 16, uppercase: true)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// What this program was called with, no byte of it lost.
  package static var arguments: [String] {
    (0..<Int(CommandLine.argc)).compactMap { index in
      // The system keeps the arguments, each with a NUL behind it, for as long as the program runs.
      guard let start = unsafe CommandLine.unsafeArgv[index] else { return nil }
      var bytes: [UInt8] = []
      var at = 0
      while unsafe start[at] != 0 {
        bytes.append(UInt8(bitPattern: unsafe start[at]))
        at += 1
      }
      return text(of: bytes)
    }
  }

  /// All such characters begin with this byte, and hardly any other does.
  private static func mayHideBytes(_ path: String) -> Bool { path.utf8.contains(0xF4) }

  private static func hiddenByte(_ scalar: Unicode.Scalar) -> UInt8? {
    (first + 0x80...first + 0xFF).contains(scalar.value) ? UInt8(scalar.value - first) : nil
  }
}
