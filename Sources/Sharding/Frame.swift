import Basics

/// A frame is one record on its way between two steps of a sharded run, in bytes that an engine
/// moves without looking into them, but for the order to sort by and the key to part by.
///
///     u32 length | u8 role | u64 order | u32 key length | key | what it holds | u64 hash
///
/// Numbers are little endian; the length counts all that follows it, and the hash all between. A
/// stream is a head, whose key names what the stream is (`rapport/frames/2`), frames, and an end
/// that counts them; streams of the same sort may stand one behind the other.
package struct Frame: Sendable, Equatable {
  package enum Role: UInt8, Sendable {
    case head = 1
    case relationship, mails, facts, base, judgement, end
    /// What a report shows of a relationship, of the run, and of rows that were not used.
    case result, account, reject
    /// What is known of the inputs, what one range of their bytes shows, and its rows.
    case reading, range, rows
    /// The words of the rows of the relationship that stands before it.
    case words
  }

  package var role: Role
  /// Of relationships, their words and judgements: their place in the whole base. Of an end: the
  /// frames before it; and it holds the names of the parts that it ends.
  package var order: UInt64
  /// Of relationships, their words and judgements: the id.
  package var key: [UInt8]
  package var content: [UInt8]

  package init(_ role: Role, order: UInt64 = 0, key: String = "", _ content: [UInt8] = []) {
    self.role = role
    self.order = order
    self.key = Array(key.utf8)
    self.content = content
  }

  /// Role, order and the length of the key.
  private static let fixed = 1 + 8 + 4
  private static let hashSize = 8

  package func append(to bytes: inout [UInt8]) {
    // No capacity is reserved: that would be just enough, and every frame would move all before it.
    let length = Self.fixed + key.count + content.count + Self.hashSize
    Self.append(UInt64(length), size: 4, to: &bytes)
    let start = bytes.count
    bytes.append(role.rawValue)
    Self.append(order, size: 8, to: &bytes)
    Self.append(UInt64(key.count), size: 4, to: &bytes)
    bytes += key
    bytes += content
    let hash = StableHash.of(bytes.span.extracting(start..<bytes.count))
    Self.append(hash, size: Self.hashSize, to: &bytes)
  }

  private static func append(_ number: UInt64, size: Int, to bytes: inout [UInt8]) {
    for i in 0..<size { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * i))) }
  }

  private static func number(_ bytes: [UInt8], at: Int, size: Int) -> UInt64 {
    (0..<size).reduce(0) { $0 | UInt64(bytes[at + $1]) << UInt64(8 * $1) }
  }

  /// How a frame starts, as far as it has come.
  struct Start {
    let isHead: Bool
    /// Its length is one that a frame may have.
    let isPossible: Bool
    let isWhole: Bool

    /// Nil before its length and its role are there.
    init?(_ bytes: [UInt8], at start: Int) {
      guard bytes.count - start > 4 else { return nil }
      let length = Int(Frame.number(bytes, at: start, size: 4))
      isHead = bytes[start + 4] == Role.head.rawValue
      isPossible = length >= Frame.fixed + Frame.hashSize
      isWhole = bytes.count - start - 4 >= length
    }
  }

  /// Reads the frame that starts at a byte and is there as a whole; nil where it is not what was
  /// written.
  ///
  /// - Parameter at: moved behind it.
  init?(_ bytes: [UInt8], at start: inout Int) {
    let length = Int(Self.number(bytes, at: start, size: 4))
    let body = start + 4..<start + 4 + length - Self.hashSize
    guard
      StableHash.of(bytes.span.extracting(body))
        == Self.number(bytes, at: body.upperBound, size: Self.hashSize),
      let role = Role(rawValue: bytes[body.lowerBound])
    else { return nil }
    let keyLength = Int(Self.number(bytes, at: body.lowerBound + 9, size: 4))
    let keyStart = body.lowerBound + Self.fixed
    guard keyLength <= body.upperBound - keyStart else { return nil }
    self.role = role
    order = Self.number(bytes, at: body.lowerBound + 1, size: 8)
    key = Array(bytes[keyStart..<keyStart + keyLength])
    content = Array(bytes[keyStart + keyLength..<body.upperBound])
    start += 4 + length
  }
}

extension Set<Frame.Role> {
  /// Of a stream of relationships.
  package static let ofRelationships: Self = [
    .relationship, .words, .mails, .account, .reject,
  ]
  /// Of a stream of what ranges show.
  static let ofRanges: Self = [.range]
  /// Of a stream of rows.
  static let ofRows: Self = [.rows]
  /// Of a stream of judgements.
  package static let ofJudgements: Self = [.judgement, .result, .account, .reject]
}
