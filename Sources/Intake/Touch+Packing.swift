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

/// Touches are packed field by field: what stands side by side is then alike, so that it takes
/// fewer bytes, and fewer still once they are compressed.
extension Touch: Packable {
  @usableFromInline
  package func pack(into packer: inout Packer) { Touch.pack([self], into: &packer) }

  @usableFromInline
  package init(from unpacker: inout Unpacker) { self = Touch.values(1, from: &unpacker)[0] }

  @usableFromInline
  package static func pack(_ touches: [Touch], into packer: inout Packer) {
    guard let last = touches.last else { return }
    var line = 0
    for touch in touches {
      packer.pack(Int(touch.line) - line)
      line = Int(touch.line)
    }
    // Rows stand about where their lines do.
    let rowSize = last.position.offset / max(1, Int(last.line))
    packer.pack(rowSize)
    var ahead = 0
    for touch in touches {
      let own = Int(truncatingIfNeeded: touch.position.packed) &- Int(touch.line) &* rowSize
      packer.pack(own &- ahead)
      ahead = own
    }
    var day: Int32 = 0
    for touch in touches {
      packer.pack(Int(touch.day.number - day))
      day = touch.day.number
    }
    for touch in touches { packer.pack(bits: UInt64(touch.signals.rawValue)) }
    // None is 0, and whatever is not before its day one more than it is.
    for touch in touches {
      let dueIn = Int(touch.dueIn)
      packer.pack(touch.dueIn == noDueDay ? 0 : dueIn < 0 ? dueIn : dueIn + 1)
    }
    for touch in touches { packer.pack(byte: touch.sort) }
    for touch in touches { packer.pack(byte: touch.standing.packed) }
    for touch in touches {
      packer.pack(byte: touch.things.first)
      packer.pack(byte: touch.things.second)
    }
  }

  @usableFromInline
  package static func values(_ count: Int, from unpacker: inout Unpacker) -> [Touch] {
    let blank = Touch(
      position: RowPosition(file: 0, offset: 0), day: Day(number: 0), line: 0, kind: .other)
    var touches = [Touch](repeating: blank, count: count)
    guard count > 0 else { return touches }
    var line = 0
    for i in touches.indices {
      line += unpacker.int()
      touches[i].line = UInt32(truncatingIfNeeded: line)
    }
    let rowSize = unpacker.int()
    var ahead = 0
    for i in touches.indices {
      ahead &+= unpacker.int()
      touches[i].position = RowPosition(
        packed: UInt64(truncatingIfNeeded: Int(touches[i].line) &* rowSize &+ ahead))
    }
    var day: Int32 = 0
    for i in touches.indices {
      day += Int32(truncatingIfNeeded: unpacker.int())
      touches[i].day = Day(number: day)
    }
    for i in touches.indices {
      touches[i].signals = Signals(rawValue: UInt32(truncatingIfNeeded: unpacker.bits()))
    }
    for i in touches.indices {
      let dueIn = unpacker.int()
      touches[i].dueIn =
        dueIn == 0 ? noDueDay : Int16(truncatingIfNeeded: dueIn < 0 ? dueIn : dueIn - 1)
    }
    for i in touches.indices { touches[i].sort = unpacker.byte() }
    for i in touches.indices { touches[i].standing.packed = unpacker.byte() }
    for i in touches.indices {
      let first = UInt16(unpacker.byte())
      touches[i].things = ThingStems(packed: first << 8 | UInt16(unpacker.byte()))
    }
    return touches
  }
}
