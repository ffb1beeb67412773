import Basics

/// The lines of a file, one after the other, through a buffer of bounded size.
struct Lines {
  let path: String

  /// Calls `body` with each line, without its end, until it returns false.
  ///
  /// - Returns: false where the file cannot be read, or has a line that no report has.
  func walk(_ body: (ArraySlice<UInt8>) -> Bool) -> Bool {
    guard let file = try? Descriptor.open(path) else { return false }
    var block = [UInt8](repeating: 0, count: Lines.blockSize)
    var pending: [UInt8] = []
    while true {
      guard let count = try? file.read(into: &block) else { return false }
      if count == 0 { break }
      pending += block[..<count]
      guard pending.count < Lines.lineLimit else { return false }
      var start = 0
      while let end = pending[start...].firstIndex(of: UInt8(ascii: "\n")) {
        guard body(pending[start..<end]) else { return true }
        start = end + 1
      }
      pending.removeFirst(start)
    }
    if !pending.isEmpty { _ = body(pending[...]) }
    return true
  }

  private static let blockSize = 1 << 18
  /// A line with all evidence of a relationship has some thousand bytes; this is no such line.
  private static let lineLimit = 64 << 20
}
