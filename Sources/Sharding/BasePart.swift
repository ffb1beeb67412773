package import Assessment
import Basics
package import Intake
package import Relationships
package import Reporting

/// A relationship on its way to the part of the base that it is judged in: all that is known of it, and the
/// words of its rows, as any of them may be quoted.
package struct ShardedRelationship: Sendable {
  /// Its place in the whole base, by which its line is found a place again.
  package var order: Int
  /// Its kind being that of the list: what rows show of kinds, the base settles.
  package var relationship: Relationship
  package var touches: [Touch]
  package var words: [(position: RowPosition, text: String)]

  package init(
    order: Int, _ relationship: Relationship, _ touches: [Touch],
    words: [(position: RowPosition, text: String)]
  ) {
    self.order = order
    self.relationship = relationship
    self.touches = touches
    self.words = words
  }

  /// Rows that may be quoted of a relationship: those in the ledger, and those that tell of its end.
  package static func quotable(_ relationship: Relationship, _ touches: some Sequence<Touch>)
    -> [RowPosition]
  {
    var seen = Set<RowPosition>()
    return
      (touches.map(\.position) + relationship.endReadings.map(\.position)
      + [relationship.ending?.position].compactMap(\.self))
      .filter { seen.insert($0).inserted }
  }

  package var frame: Frame {
    var packer = Packer()
    packer.pack(relationship)
    packer.pack(touches)
    packer.pack(bits: UInt64(words.count))
    for (position, text) in words {
      packer.pack(position)
      packer.pack(text)
    }
    return Frame(
      .relationship, order: UInt64(order), key: relationship.id, packer.packed())
  }

  init(_ frame: Frame) {
    var unpacker = Unpacker(frame.content)
    order = Int(truncatingIfNeeded: frame.order)
    relationship = unpacker.value()
    touches = unpacker.values()
    words = (0..<unpacker.bits()).map { _ in (unpacker.value(), unpacker.text()) }
  }
}

/// A part of a base: some of its relationships, in their order.
package struct BasePart: Sendable {
  package let run: ShardedRun
  package let orders: [Int]
  package private(set) var ledger: Ledger
  private var words: [RowPosition: String] = [:]
  private let fileNames: [String]

  /// The stream of some relationships.
  ///
  /// - Parameters:
  ///   - fileNames: the inputs' own names, as `RowPosition.file` counts them.
  ///   - mayMissContacts: as `Ledger.mayMissContacts`.
  package static func bytes(
    of relationships: some Sequence<ShardedRelationship>, fileNames: [String],
    mayMissContacts: Bool, run: ShardedRun
  ) -> [UInt8] {
    var packer = Packer()
    packer.pack(mayMissContacts)
    packer.pack(bits: UInt64(fileNames.count))
    for name in fileNames { packer.pack(name) }
    return FrameStream(
      Sharding.framesSchema, of: run, head: packer.packed(), relationships.map(\.frame)
    ).bytes
  }

  /// Takes the frames of a part, in whatever order they come.
  ///
  /// - Parameter run: this one's own.
  package init(_ bytes: [UInt8], of run: ShardedRun) throws(ShardProblem) {
    let streams = try FrameStream.streams(in: bytes, Sharding.framesSchema, of: run)
    self.run = run
    var fileNames: [String] = []
    var mayMissContacts = false
    for stream in streams {
      var head = Unpacker(stream.head)
      if head.bool() { mayMissContacts = true }
      fileNames = (0..<head.bits()).map { _ in head.text() }
    }
    self.fileNames = fileNames
    let members = streams.flatMap(\.frames).map(ShardedRelationship.init)
      .sorted { $0.order < $1.order }
    orders = members.map(\.order)
    var owners: [Int32] = []
    var touches: [Touch] = []
    for (index, member) in members.enumerated() {
      touches += member.touches
      owners += [Int32](repeating: Int32(index), count: member.touches.count)
      for (position, text) in member.words { words[position] = text }
    }
    ledger = Ledger(
      relationships: members.map(\.relationship), owners: owners, touches: touches, asOf: run.asOf)
    ledger.mayMissContacts = mayMissContacts
  }

  /// The words of a row, as they came with it.
  package func quote(_ row: Evidence) -> QuotedRow {
    QuotedRow(
      file: fileNames.indices.contains(row.position.file) ? fileNames[row.position.file] : "",
      text: words[row.position] ?? "")
  }

  /// The same part with the kinds that the whole base tells.
  func settlingKinds(by base: KindsFromRows.Base) -> BasePart {
    var part = self
    part.ledger.settleKinds(by: base)
    return part
  }
}
