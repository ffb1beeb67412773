import Basics
import Intake

/// A finding kept as bytes until somebody reads it.
///
/// A run holds the findings of every relationship while it writes, and each of them has some thirty
/// small arrays: arguments of remarks, rows of evidence. As one array of bytes they take half the
/// room, and a copy is one count, not thirty. Kept plainly, a run of ten million interactions and
/// 100,000 relationships took 618 MB at its peak, and takes 439 MB so (500 is the bound); judging
/// again when a line is written would need all touches until then, 240 MB of them. What is unpacked
/// equals what was packed, to the bit.
struct Packed<Value: Packable>: Sendable {
  private var bytes: [UInt8]

  init(_ value: Value) {
    var packer = Packer()
    value.pack(into: &packer)
    bytes = packer.packed()
  }

  /// - Complexity: O(size) to read and to write.
  var value: Value {
    get {
      var unpacker = Unpacker(bytes)
      return Value(from: &unpacker)
    }
    set { self = Packed(newValue) }
  }
}

extension Packed {
  /// Each element by itself: in the place of all of them at once, which are counted up and down.
  func forEach<Element>(_ body: (Element) -> Void) where Value == [Element] {
    var unpacker = Unpacker(bytes)
    for _ in 0..<unpacker.bits() { body(Element(from: &unpacker)) }
  }
}

extension Packed where Value: PackedWithRows {
  /// Every row that it names, without the rest.
  func forEachRow(_ body: (RowPosition) -> Void) {
    var unpacker = Unpacker(bytes)
    Value.forEachRow(&unpacker, body)
  }
}

/// A finding that names rows, of which they can be had alone: a report asks for those of every
/// relationship before it asks for anything else.
protocol PackedWithRows: Packable {
  /// Passes over it.
  static func forEachRow(_ unpacker: inout Unpacker, _ body: (RowPosition) -> Void)
}
