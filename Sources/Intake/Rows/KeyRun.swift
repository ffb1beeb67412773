package import Basics
import CSV

/// Keys one behind the other, as a chunk of a file names them: sixteen bytes of a key fit two
/// words, so that a lookup need not touch its bytes again; the few longer ones stand apart.
package struct KeyRun: Sendable {
  /// A key as numbers.
  package struct Key: Sendable, Hashable {
    /// Its bytes, the first lowest, zeros behind them; of a key longer than sixteen where it begins
    /// among the long ones.
    package var first: UInt64
    package var second: UInt64
    /// Its bytes.
    package var count: Int

    package init(first: UInt64, second: UInt64, count: Int) {
      self.first = first
      self.second = second
      self.count = count
    }

    package var isLong: Bool { count > KeyRun.mostInWords }
  }

  /// The most bytes that two words hold.
  package static let mostInWords = 16

  package private(set) var keys: [Key] = []
  /// The bytes of the long ones.
  private var long: [UInt8] = []

  package init() {}

  package var count: Int { keys.count }

  mutating func removeAll() {
    keys.removeAll(keepingCapacity: true)
    long.removeAll(keepingCapacity: true)
  }

  package mutating func append(_ key: Span<UInt8>) {
    guard key.count > KeyRun.mostInWords else {
      keys.append(
        Key(
          first: key.word(at: 0), second: key.count > 8 ? key.word(at: 8) : 0, count: key.count))
      return
    }
    keys.append(Key(first: UInt64(long.count), second: 0, count: key.count))
    for i in key.indices { long.append(key[i]) }
  }

  /// Calls `body` with the bytes of the key at `index`.
  package func withKey<R>(_ index: Int, _ body: (Span<UInt8>) -> R) -> R {
    let key = keys[index]
    if key.isLong {
      let start = Int(key.first)
      return body(long.span.extracting(start..<start + key.count))
    }
    let bytes = (0..<key.count).map { i in
      UInt8(truncatingIfNeeded: (i < 8 ? key.first : key.second) >> UInt64(8 * (i & 7)))
    }
    return body(bytes.span)
  }
}

extension KeyRun: FieldCodable {
  package mutating func code(_ coder: inout FieldCoder) {
    coder.code(&keys, blank: Key(first: 0, second: 0, count: 0))
    coder.code(&long)
  }
}

extension KeyRun.Key: FieldCodable {
  package mutating func code(_ coder: inout FieldCoder) {
    coder.code(&first)
    coder.code(&second)
    coder.code(&count)
  }
}
