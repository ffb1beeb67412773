package import Basics

/// How many there are, and a sum over them that another one would change.
package struct Census: Sendable, Hashable {
  package private(set) var count = 0
  private var digest: UInt64 = 0

  package init() {}

  /// - Parameters:
  ///   - order: its place in the whole.
  ///   - id: the bytes of its id.
  package mutating func note(_ order: UInt64, _ id: some Sequence<UInt8>) {
    var hash = StableHash.seed
    for i in 0..<8 {
      hash = StableHash.adding(UInt8(truncatingIfNeeded: order >> (8 * i)), to: hash)
    }
    for byte in id { hash = StableHash.adding(byte, to: hash) }
    count += 1
    digest &+= StableHash.mixed(hash)
  }

  package mutating func merge(_ other: Census) {
    count += other.count
    digest &+= other.digest
  }
}

/// The base that all parts are of: what each of them knows of it, by which it shows that one is
/// lost, given twice, or of another export.
package struct ShardedWhole: Sendable, Hashable {
  /// The bytes of all inputs, in one number.
  package var inputs: UInt64
  package var relationships = Census()
  /// Those that are left out, whose mails count.
  package var mails = Census()

  /// - Parameter inputs: what tells the files of the run from others, in their order.
  package init(inputs: [String]) {
    self.inputs = StableHash.of(Array(inputs.joined(separator: "\n").utf8).span)
  }
}

/// A part as `rapport shard route --parts --part` counts them.
package struct PartName: Sendable, Hashable, CustomStringConvertible {
  package var part: Int
  package var parts: Int

  package init(part: Int, of parts: Int) {
    self.part = part
    self.parts = parts
  }

  package var description: String { "part \(part) of \(parts)" }
}

/// Who of a base is there, in what some steps hand on.
package struct Attendance: Sendable, Equatable {
  package let whole: ShardedWhole
  /// The base that it was made by, in one number; 0 where there was none.
  let base: UInt64
  var relationships = Census()
  var mails = Census()
  /// The parts that came, as far as they have names: an engine that parts anew has none.
  package internal(set) var parts: [PartName] = []

  init(of whole: ShardedWhole, by base: UInt64) {
    self.whole = whole
    self.base = base
  }

  mutating func note(_ frame: Frame) {
    switch frame.role {
    case .mails: mails.note(frame.order, frame.key)
    case .relationship, .judgement, .result: relationships.note(frame.order, frame.key)
    case .head, .words, .facts, .base, .account, .reject, .reading, .range, .rows, .end: break
    }
  }

  /// Takes in who is in another stream.
  ///
  /// - Throws: where that is of another whole, or was made by another base.
  mutating func merge(_ other: Attendance) throws(ShardProblem) {
    guard other.whole == whole else { throw .otherInputs }
    guard other.base == base else { throw .otherBase }
    relationships.merge(other.relationships)
    mails.merge(other.mails)
    parts += other.parts
  }

  /// - Throws: what stands twice.
  func checkOnce() throws(ShardProblem) {
    var seen = Set<PartName>()
    for part in parts where !seen.insert(part).inserted { throw .twice(part) }
  }

  /// - Parameter countsMails: false where those that are left out have no frames.
  /// - Throws: who stands twice, or is not there.
  func checkWhole(countsMails: Bool) throws(ShardProblem) {
    try checkOnce()
    if let count = parts.first?.parts, parts.allSatisfy({ $0.parts == count }),
      let missing = (0..<count).first(where: { !parts.contains(PartName(part: $0, of: count)) })
    {
      throw .lacking(PartName(part: missing, of: count))
    }
    guard relationships == whole.relationships, !countsMails || mails == whole.mails else {
      throw .incomplete(found: relationships.count, of: whole.relationships.count)
    }
  }
}

extension Census: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(count)
    packer.pack(bits: digest)
  }

  package init(from unpacker: inout Unpacker) {
    count = unpacker.int()
    digest = unpacker.bits()
  }
}

extension ShardedWhole: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(bits: inputs)
    packer.pack(relationships)
    packer.pack(mails)
  }

  package init(from unpacker: inout Unpacker) {
    inputs = unpacker.bits()
    relationships = unpacker.value()
    mails = unpacker.value()
  }
}

extension PartName: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(part)
    packer.pack(parts)
  }

  package init(from unpacker: inout Unpacker) {
    part = unpacker.int()
    parts = unpacker.int()
  }
}
