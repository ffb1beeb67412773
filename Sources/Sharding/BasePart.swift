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
  /// Before mass mail is told apart, which the base settles, too.
  package var touches: [Touch]
  package var words: [(position: RowPosition, text: String)]
  /// Our mails among the touches.
  package var mails: [SentMail]

  package init(
    order: Int, _ relationship: Relationship, _ touches: [Touch],
    words: [(position: RowPosition, text: String)], mails: [SentMail]
  ) {
    self.order = order
    self.relationship = relationship
    self.touches = touches
    self.words = words
    self.mails = mails
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
    packer.pack(mails)
    return Frame(
      .relationship, order: UInt64(order), key: relationship.id, packer.packed())
  }

  init(_ frame: Frame) {
    var unpacker = Unpacker(frame.content)
    order = Int(truncatingIfNeeded: frame.order)
    relationship = unpacker.value()
    touches = unpacker.values()
    words = (0..<unpacker.bits()).map { _ in (unpacker.value(), unpacker.text()) }
    mails = unpacker.values()
  }
}

/// A part of a base: some of its relationships, in their order.
package struct BasePart: Sendable {
  package let run: ShardedRun
  package let orders: [Int]
  package private(set) var ledger: Ledger
  private let words: RowTexts
  /// Our mails, by relationship.
  private let mails: [[SentMail]]
  /// To how many relationships of this part each mail went, those that are left out among them.
  let mailCounts: MailCounts
  private let fileNames: [String]

  /// The stream of some relationships, to be added.
  ///
  /// - Parameters:
  ///   - mailsElsewhere: our mails to relationships that are left out.
  ///   - fileNames: the inputs' own names, as `RowPosition.file` counts them.
  ///   - mayMissContacts: as `Ledger.mayMissContacts`.
  package static func writer(
    mailsElsewhere: some Sequence<(id: String, keys: [UInt64])>, fileNames: [String],
    mayMissContacts: Bool, run: ShardedRun
  ) -> FrameWriter {
    var packer = Packer()
    packer.pack(mayMissContacts)
    packer.pack(bits: UInt64(fileNames.count))
    for name in fileNames { packer.pack(name) }
    var writer = FrameWriter(Sharding.framesSchema, of: run, head: packer.packed())
    for (id, keys) in mailsElsewhere {
      var packer = Packer()
      packer.pack(keys.map { SentMail(key: $0, position: RowPosition(file: 0, offset: 0)) })
      writer.add(Frame(.mails, key: id, packer.packed()))
    }
    return writer
  }

  /// Takes in the frames of a part as their bytes come, in whatever order.
  package struct Intake: Sendable {
    private let run: ShardedRun
    private let keepsWords: Bool
    private var frames: FrameIntake
    private var members: [Member] = []
    private var counts = MailCounts()

    /// A relationship without the words of its rows, which stand in the bytes that it came in.
    private struct Member: Sendable {
      let order: Int
      let relationship: Relationship
      let touches: [Touch]
      let mails: [SentMail]
      let words: [(position: RowPosition, place: Range<Int>)]
      let content: [UInt8]
    }

    /// - Parameters:
    ///   - run: this one's own.
    ///   - keepsWords: whether rows are to be quoted.
    package init(of run: ShardedRun, keepsWords: Bool) {
      self.run = run
      self.keepsWords = keepsWords
      frames = FrameIntake(Sharding.framesSchema, of: run, holding: [.relationship, .mails])
    }

    package mutating func take(_ bytes: [UInt8]) throws(ShardProblem) {
      var new: [Member] = []
      var elsewhere: [[UInt64]] = []
      let keepsWords = keepsWords
      try frames.take(bytes) { frame, _ in
        var unpacker = Unpacker(frame.content)
        guard frame.role == .relationship else {
          return elsewhere.append((unpacker.values() as [SentMail]).map(\.key))
        }
        let relationship: Relationship = unpacker.value()
        let touches: [Touch] = unpacker.values()
        var words: [(position: RowPosition, place: Range<Int>)] = []
        for _ in 0..<unpacker.bits() {
          let position: RowPosition = unpacker.value()
          let place = unpacker.textRange()
          if keepsWords { words.append((position, place)) }
        }
        new.append(
          Member(
            order: Int(truncatingIfNeeded: frame.order), relationship: relationship,
            touches: touches, mails: unpacker.values(), words: words,
            content: keepsWords ? frame.content : []))
      }
      for keys in new.map({ $0.mails.map(\.key) }) + elsewhere { counts.note(keys) }
      members += new
    }

    /// The part, once all has come.
    package consuming func part() throws(ShardProblem) -> BasePart {
      try frames.end()
      var fileNames: [String] = []
      var mayMissContacts = false
      for head in frames.heads {
        var head = Unpacker(head)
        if head.bool() { mayMissContacts = true }
        fileNames = (0..<head.bits()).map { _ in head.text() }
      }
      members.sort { $0.order < $1.order }
      var owners: [Int32] = []
      var touches: [Touch] = []
      let count = members.reduce(0) { $0 + $1.touches.count }
      owners.reserveCapacity(count)
      touches.reserveCapacity(count)
      for (index, member) in members.enumerated() {
        touches += member.touches
        owners += [Int32](repeating: Int32(index), count: member.touches.count)
      }
      var ledger = Ledger(
        relationships: members.map(\.relationship), owners: owners, touches: touches,
        asOf: run.asOf)
      ledger.mayMissContacts = mayMissContacts
      return BasePart(
        run: run, orders: members.map(\.order), ledger: ledger,
        words: RowTexts(members.map { ($0.content, $0.words) }), mails: members.map(\.mails),
        mailCounts: counts, fileNames: fileNames)
    }
  }

  /// The words of a row, as they came with it.
  package func quote(_ row: Evidence) -> QuotedRow {
    QuotedRow(
      file: fileNames.indices.contains(row.position.file) ? fileNames[row.position.file] : "",
      text: words.text(of: row.position))
  }

  /// The same part, with what the base has settled of its rows and its kinds.
  func settled(by base: Base) -> BasePart {
    var part = self
    if let massMail = base.massMail {
      part.ledger.settleMassMail(Set(massMail), among: mails)
    }
    if let kinds = base.kinds { part.ledger.settleKinds(by: kinds) }
    return part
  }
}

extension BasePart {
  /// Takes the frames of a part, in whatever order they come.
  ///
  /// - Parameter run: this one's own.
  package init(_ bytes: [UInt8], of run: ShardedRun) throws(ShardProblem) {
    var intake = Intake(of: run, keepsWords: true)
    try intake.take(bytes)
    self = try intake.part()
  }
}
