/// What can be packed: it writes its parts one after the other, and reads them in the same order.
@usableFromInline
package protocol Packable: Sendable {
  func pack(into packer: inout Packer)
  init(from unpacker: inout Unpacker)
  /// Packs many, after their number: one after the other, where they do not take less otherwise.
  static func pack(_ values: [Self], into packer: inout Packer)
  /// Takes so many out again.
  static func values(_ count: Int, from unpacker: inout Unpacker) -> [Self]
}

extension Packable {
  @inlinable
  package static func pack(_ values: [Self], into packer: inout Packer) {
    for value in values { value.pack(into: &packer) }
  }

  @inlinable
  package static func values(_ count: Int, from unpacker: inout Unpacker) -> [Self] {
    var values: [Self] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(Self(from: &unpacker)) }
    return values
  }
}

/// Puts values into bytes: whole numbers in as few as they need.
///
/// Modules that pack many small values, as assessing does, specialise it: hence `@inlinable`.
@usableFromInline
package struct Packer {
  @usableFromInline var bytes: [UInt8] = []

  /// Room for the marks of a relationship, and no more than allocators hand out at once.
  package init() { bytes.reserveCapacity(900) }

  /// The bytes, in an array of just their size.
  package func packed() -> [UInt8] {
    var exact: [UInt8] = []
    exact.reserveCapacity(bytes.count)
    exact.append(contentsOf: bytes)
    return exact
  }

  @inlinable
  package mutating func pack(byte: UInt8) { bytes.append(byte) }

  @inlinable
  package mutating func pack(_ bool: Bool) { bytes.append(bool ? 1 : 0) }

  @inlinable
  package mutating func pack(bits: UInt64) {
    var rest = bits
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A number of which all bits are by chance, in eight bytes.
  @inlinable
  package mutating func pack(random bits: UInt64) {
    for i in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(8 * i))) }
  }

  /// Small amounts of either sign take few bytes.
  @inlinable
  package mutating func pack(_ number: Int) {
    pack(bits: UInt64(bitPattern: Int64(number << 1 ^ number >> (Int.bitWidth - 1))))
  }

  /// A byte where it is a small whole number, as points and limits mostly are.
  package mutating func pack(_ number: Double) {
    if let small = UInt8(exactly: number), small < 0xFF, number.sign == .plus {
      bytes.append(small)
    } else {
      bytes.append(0xFF)
      pack(random: number.bitPattern)
    }
  }

  package mutating func pack(optional number: Double?) {
    pack(number != nil)
    if let number { pack(number) }
  }

  @inlinable
  package mutating func pack(_ text: String) {
    pack(bits: UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func pack(_ text: String?) {
    pack(text != nil)
    if let text { pack(text) }
  }

  package mutating func pack(_ number: Int?) {
    pack(number != nil)
    if let number { pack(number) }
  }

  /// A case by its place among all.
  @inlinable
  package mutating func pack<Value: CaseIterable & Equatable>(case value: Value) {
    var number: UInt8 = 0
    for other in Value.allCases {
      if other == value { break }
      number += 1
    }
    pack(byte: number)
  }

  @inlinable
  package mutating func pack<Value: Packable>(_ value: Value) { value.pack(into: &self) }

  @inlinable
  package mutating func pack<Value: Packable>(_ values: [Value]) {
    pack(bits: UInt64(values.count))
    Value.pack(values, into: &self)
  }

  @inlinable
  package mutating func pack<Value: Packable>(_ value: Value?) {
    pack(value != nil)
    if let value { value.pack(into: &self) }
  }
}

/// Takes values out again, in the order they were packed in.
@usableFromInline
package struct Unpacker {
  @usableFromInline let bytes: [UInt8]
  @usableFromInline var at = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  @inlinable
  package mutating func byte() -> UInt8 {
    defer { at += 1 }
    return bytes[at]
  }

  /// How many bytes are taken out.
  package var taken: Int { at }

  /// The bytes that are not taken out yet.
  package func rest() -> [UInt8] { Array(bytes[at...]) }

  @inlinable
  package mutating func bool() -> Bool { byte() != 0 }

  @inlinable
  package mutating func skip(_ count: Int) { at += count }

  /// Most are of one byte.
  @inlinable @inline(__always)
  package mutating func bits() -> UInt64 {
    let first = byte()
    return first < 0x80 ? UInt64(first) : bits(after: first)
  }

  @usableFromInline mutating func bits(after first: UInt8) -> UInt64 {
    var bits = UInt64(first & 0x7F)
    var shift: UInt64 = 7
    while true {
      let next = byte()
      bits |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return bits }
      shift += 7
    }
  }

  /// As `pack(random:)` packs them.
  @inlinable
  package mutating func randomBits() -> UInt64 {
    var bits: UInt64 = 0
    for i in 0..<8 { bits |= UInt64(byte()) << UInt64(8 * i) }
    return bits
  }

  @inlinable
  package mutating func int() -> Int {
    let bits = bits()
    return Int(truncatingIfNeeded: bits >> 1) ^ -Int(truncatingIfNeeded: bits & 1)
  }

  package mutating func double() -> Double {
    let small = byte()
    guard small == 0xFF else { return Double(small) }
    return Double(bitPattern: randomBits())
  }

  @inlinable
  package mutating func text() -> String {
    let count = Int(bits())
    defer { at += count }
    return String(decoding: bytes[at..<at + count], as: UTF8.self)
  }

  /// Passes over a text, and says where in the bytes it stands.
  package mutating func textRange() -> Range<Int> {
    let count = Int(bits())
    defer { at += count }
    return at..<at + count
  }

  package mutating func optionalText() -> String? { bool() ? text() : nil }

  package mutating func optionalInt() -> Int? { bool() ? int() : nil }

  package mutating func optionalDouble() -> Double? { bool() ? double() : nil }

  @inlinable
  package mutating func `case`<Value: CaseIterable>() -> Value {
    let all = Value.allCases
    return all[all.index(all.startIndex, offsetBy: Int(byte()))]
  }

  @inlinable
  package mutating func value<Value: Packable>() -> Value { Value(from: &self) }

  @inlinable
  package mutating func values<Value: Packable>() -> [Value] {
    let count = Int(bits())
    return Value.values(count, from: &self)
  }

  @inlinable
  package mutating func optional<Value: Packable>() -> Value? { bool() ? Value(from: &self) : nil }

  /// A case by its number; whoever packed it had one.
  @inlinable
  package mutating func raw<Value: RawRepresentable<UInt8>>() -> Value {
    let number = byte()
    guard let value = Value(rawValue: number) else {
      preconditionFailure("no \(Value.self) has the number \(number)")
    }
    return value
  }
}

extension Array: Packable where Element: Packable {
  @inlinable
  package func pack(into packer: inout Packer) { packer.pack(self) }
  @inlinable
  package init(from unpacker: inout Unpacker) { self = unpacker.values() }
}

extension Optional: Packable where Wrapped: Packable {
  @inlinable
  package func pack(into packer: inout Packer) { packer.pack(self) }
  @inlinable
  package init(from unpacker: inout Unpacker) { self = unpacker.optional() }
}

extension Day: Packable {
  @inlinable
  package func pack(into packer: inout Packer) { packer.pack(Int(number)) }
  @inlinable
  package init(from unpacker: inout Unpacker) { self.init(number: Int32(unpacker.int())) }
}

extension Bool: Packable {
  @inlinable
  package func pack(into packer: inout Packer) { packer.pack(self) }
  @inlinable
  package init(from unpacker: inout Unpacker) { self = unpacker.bool() }
}

extension Int: Packable {
  @inlinable
  package func pack(into packer: inout Packer) { packer.pack(self) }
  @inlinable
  package init(from unpacker: inout Unpacker) { self = unpacker.int() }
}

extension Int32: Packable {
  @inlinable
  package func pack(into packer: inout Packer) { packer.pack(Int(self)) }
  @inlinable
  package init(from unpacker: inout Unpacker) { self.init(truncatingIfNeeded: unpacker.int()) }
}

extension Int64: Packable {
  @inlinable
  package func pack(into packer: inout Packer) { packer.pack(Int(self)) }
  @inlinable
  package init(from unpacker: inout Unpacker) { self.init(unpacker.int()) }
}

extension UInt8: Packable {
  @inlinable
  package func pack(into packer: inout Packer) { packer.pack(byte: self) }
  @inlinable
  package init(from unpacker: inout Unpacker) { self = unpacker.byte() }
}

extension UInt32: Packable {
  @inlinable
  package func pack(into packer: inout Packer) { packer.pack(bits: UInt64(self)) }
  @inlinable
  package init(from unpacker: inout Unpacker) { self.init(truncatingIfNeeded: unpacker.bits()) }
}

extension UInt64: Packable {
  @inlinable
  package func pack(into packer: inout Packer) { packer.pack(bits: self) }
  @inlinable
  package init(from unpacker: inout Unpacker) { self = unpacker.bits() }
}

extension String: Packable {
  @inlinable
  package func pack(into packer: inout Packer) { packer.pack(self) }
  @inlinable
  package init(from unpacker: inout Unpacker) { self = unpacker.text() }
}

/// In order, so that the same values are the same bytes in every process.
extension Set: Packable where Element: Packable & Comparable {
  @inlinable
  package func pack(into packer: inout Packer) { packer.pack(sorted()) }
  @inlinable
  package init(from unpacker: inout Unpacker) { self.init(unpacker.values()) }
}

extension UInt16: Packable {
  @inlinable
  package func pack(into packer: inout Packer) { packer.pack(bits: UInt64(self)) }
  @inlinable
  package init(from unpacker: inout Unpacker) { self.init(truncatingIfNeeded: unpacker.bits()) }
}

extension Money: Packable {
  @inlinable
  package func pack(into packer: inout Packer) { packer.pack(Int(tenThousandths)) }
  @inlinable
  package init(from unpacker: inout Unpacker) { self.init(tenThousandths: Int64(unpacker.int())) }
}
