/// What a note names as promised, delivered or received, so that a promise and what keeps it can be
/// told to speak of the same thing (R16): the hashed stems of two things at most.
///
/// Two notes share a thing by chance about once in sixty times.
@frozen
public struct ThingStems: Hashable, Sendable {
  /// The first thing in the upper byte, the second in the lower; 0 where there is none.
  public var packed: UInt16

  @inlinable
  public init(packed: UInt16 = 0) { self.packed = packed }

  /// A talk by telephone, promised.
  @inlinable public static var call: UInt8 { 1 }
  /// A visit, promised.
  @inlinable public static var visit: UInt8 { 2 }
  /// Word of some sort, promised: "will get back to you".
  @inlinable public static var answer: UInt8 { 3 }
  /// Things have numbers from here on.
  @inlinable public static var firstThing: UInt8 { file }
  /// A file or an enclosure, whatever is in it.
  @inlinable public static var file: UInt8 { 4 }
  /// What can be sent as a file: quotes, lists, reports.
  @inlinable public static var papers: ClosedRange<UInt8> { 5...43 }

  @inlinable
  public var isEmpty: Bool { packed == 0 }
  @inlinable
  public var first: UInt8 { UInt8(truncatingIfNeeded: packed >> 8) }
  @inlinable
  public var second: UInt8 { UInt8(truncatingIfNeeded: packed) }
  @inlinable
  public var isFull: Bool { first != 0 && second != 0 }

  @inlinable
  public func contains(_ stem: UInt8) -> Bool { stem != 0 && (first == stem || second == stem) }

  /// The things that `words` name, as far as they are chosen.
  ///
  /// - Parameters:
  ///   - chosen: a bit for each of `words`; those beyond the 64th are not.
  ///   - words: what each word of a note names that names something, in their order.
  package init(_ chosen: UInt64, of words: [UInt8]) {
    self.init()
    var rest = chosen
    while rest != 0, rest.trailingZeroBitCount < words.count {
      insert(words[rest.trailingZeroBitCount])
      rest &= rest &- 1
    }
  }

  /// Takes in a thing, unless there are two already.
  @inlinable
  public mutating func insert(_ stem: UInt8) {
    guard stem != 0, !isFull, !contains(stem) else { return }
    packed = first == 0 ? UInt16(stem) << 8 | packed & 0xFF : packed & 0xFF00 | UInt16(stem)
  }

  /// Whether any thing is named, calls, visits and answers apart.
  @inlinable
  public var namesThing: Bool { max(first, second) >= ThingStems.firstThing }

  /// Whether both name the same thing.
  @inlinable
  public func sharesThing(with other: ThingStems) -> Bool {
    first >= ThingStems.firstThing && other.contains(first)
      || second >= ThingStems.firstThing && other.contains(second)
  }

  /// Whether something is promised that can be sent as a file.
  @inlinable
  public var namesPaper: Bool {
    ThingStems.papers.contains(first) || ThingStems.papers.contains(second)
  }

  /// Whether something is named that is no paper.
  @inlinable
  public var namesGoods: Bool { max(first, second) > ThingStems.papers.upperBound }

  /// Whether what is named is first of all a file, "the PDF, attached", and may be the paper that
  /// was promised by another name; one that names a paper of its own is that.
  @inlinable
  public func mayCarry(_ promised: ThingStems) -> Bool {
    first == ThingStems.file && !ThingStems.papers.contains(second) && promised.namesPaper
  }
}
