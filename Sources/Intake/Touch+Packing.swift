public import Basics
import Language

/// How rows are packed, to be handed from one process to another.

extension RowPosition: Packable {
  @usableFromInline
  package func pack(into packer: inout Packer) { packer.pack(bits: packed) }

  @usableFromInline
  package init(from unpacker: inout Unpacker) {
    self.init(file: 0, offset: 0)
    packed = unpacker.bits()
  }
}

extension Touch: Packable {
  @usableFromInline
  package func pack(into packer: inout Packer) {
    packer.pack(position)
    packer.pack(day)
    packer.pack(bits: UInt64(line))
    packer.pack(bits: UInt64(signals.rawValue))
    packer.pack(Int(dueIn))
    packer.pack(byte: kind.rawValue)
    packer.pack(byte: certainty.rawValue)
    packer.pack(byte: standing.packed)
    packer.pack(bits: UInt64(things.packed))
  }

  @usableFromInline
  package init(from unpacker: inout Unpacker) {
    let position = RowPosition(from: &unpacker)
    let day = Day(from: &unpacker)
    let line = UInt32(truncatingIfNeeded: unpacker.bits())
    let signals = Signals(rawValue: UInt32(truncatingIfNeeded: unpacker.bits()))
    let dueIn = Int16(truncatingIfNeeded: unpacker.int())
    let kind: TouchKind = unpacker.raw()
    let certainty: ReadingCertainty = unpacker.raw()
    var standing = Standing()
    standing.packed = unpacker.byte()
    self.init(
      position: position, day: day, line: line, signals: signals, dueIn: dueIn, kind: kind,
      standing: standing,
      things: ThingStems(packed: UInt16(truncatingIfNeeded: unpacker.bits())),
      certainty: certainty)
  }
}
