import Basics

/// A stream of frames as it is written: its bytes can be taken away as they become many.
package struct FrameWriter: Sendable {
  /// What was not taken away yet.
  package private(set) var bytes: [UInt8] = []
  private var count: UInt64 = 0

  /// - Parameter head: what the head tells beside the run.
  init(_ schema: String, of run: ShardedRun, head: [UInt8] = []) {
    var packer = Packer()
    packer.pack(run)
    Frame(.head, key: schema, packer.packed() + head).append(to: &bytes)
  }

  package mutating func add(_ relationship: ShardedRelationship) {
    for frame in relationship.frames { add(frame) }
  }

  /// How the inputs were read.
  package mutating func add(account: [UInt8]) { add(Frame(.account, account)) }

  /// Some of the rows that were not used.
  package mutating func add(rejects: [UInt8], number: Int) {
    add(Frame(.reject, order: UInt64(number), rejects))
  }

  mutating func add(_ frame: Frame) {
    count += 1
    frame.append(to: &bytes)
  }

  /// Nothing is added after this, and without it the stream is refused.
  ///
  /// - Parameter parts: those that it holds, as far as they have names.
  package mutating func end(_ parts: [PartName] = []) {
    var packer = Packer()
    if !parts.isEmpty { packer.pack(parts) }
    Frame(.end, order: count, packer.packed()).append(to: &bytes)
  }

  /// Enough to be worth a call of the system.
  package var isFull: Bool { bytes.count >= 1 << 20 }

  /// Starts anew, in the same memory.
  package mutating func takeAway() { bytes.removeAll(keepingCapacity: true) }
}
