package import Assessment
import Basics
package import Intake
package import Relationships
package import Reporting

/// A relationship on its way to the part of the base that it is judged in: all that is known of it,
/// and the words of its rows, as any of them may be quoted.
package struct ShardedRelationship: Sendable {
  /// Its place in the whole base, by which its line is found a place again.
  package var order: Int
  /// Its kind being that of the list: what rows show of kinds, the base settles.
  package var relationship: Relationship
  /// Before mass mail is told apart, which the base settles, too.
  package var touches: [Touch]
  /// Of the rows that `quotable` names, in its order.
  package var words: [String]
  /// Our mails among the touches.
  package var mails: [SentMail]

  package init(
    order: Int, _ relationship: Relationship, _ touches: [Touch], words: [String],
    mails: [SentMail]
  ) {
    self.order = order
    self.relationship = relationship
    self.touches = touches
    self.words = words
    self.mails = mails
  }

  /// Rows that may be quoted of a relationship: those in the ledger, and those that tell of its
  /// end. One that stands there as several touches may be named as often.
  package static func quotable(_ relationship: Relationship, _ touches: [Touch]) -> [RowPosition] {
    var rows: [RowPosition] = []
    rows.reserveCapacity(touches.count)
    for touch in touches where touch.position != rows.last { rows.append(touch.position) }
    for reading in relationship.endReadings { rows.append(reading.position) }
    if let ending = relationship.ending { rows.append(ending.position) }
    return rows
  }

  /// What judging it needs, and apart from that the words, which most steps do not.
  package var frames: [Frame] {
    var packer = Packer()
    packer.pack(relationship)
    packer.pack(touches)
    packer.pack(mails, among: touches)
    var texts = Packer()
    for text in words { texts.pack(text) }
    let place = UInt64(order)
    return [
      Frame(.relationship, order: place, key: relationship.id, packer.packed()),
      Frame(.words, order: place, key: relationship.id, texts.packed()),
    ]
  }
}

/// A part of a base, or as much of one as is looked at together: some of its relationships, in
/// their order.
package struct BasePart: Sendable {
  package let run: ShardedRun
  package let orders: [Int]
  package private(set) var ledger: Ledger
  private let words: RowTexts
  /// Our mails, by relationship.
  private let mails: [[SentMail]]
  /// To how many relationships of this part each mail went, those that are left out among them.
  let mailCounts: MailCounts
  /// Our mails to those that are left out.
  private let mailsElsewhere: [UInt64]
  /// How many of all these mails are mass mail, once that is told apart.
  private(set) var massMails = 0
  let fileNames: [String]

  /// What the head of a stream of relationships tells beside the run.
  struct Head: Packable, Equatable {
    let whole: ShardedWhole
    /// As `Ledger.mayMissContacts`.
    let mayMissContacts: Bool
    /// The inputs' own names, as `RowPosition.file` counts them.
    let fileNames: [String]

    init(_ whole: ShardedWhole, mayMissContacts: Bool, fileNames: [String]) {
      self.whole = whole
      self.mayMissContacts = mayMissContacts
      self.fileNames = fileNames
    }

    func pack(into packer: inout Packer) {
      packer.pack(whole)
      packer.pack(mayMissContacts)
      packer.pack(bits: UInt64(fileNames.count))
      for name in fileNames { packer.pack(name) }
    }

    init(from unpacker: inout Unpacker) {
      whole = unpacker.value()
      mayMissContacts = unpacker.bool()
      fileNames = (0..<unpacker.bits()).map { _ in unpacker.text() }
    }
  }

  /// The stream of some relationships, to be added.
  ///
  /// - Parameters:
  ///   - mailsElsewhere: our mails to relationships that are left out.
  ///   - fileNames: the inputs' own names, as `RowPosition.file` counts them.
  ///   - mayMissContacts: as `Ledger.mayMissContacts`.
  package static func writer(
    of whole: ShardedWhole, mailsElsewhere: some Sequence<(id: String, keys: [UInt64])>,
    fileNames: [String], mayMissContacts: Bool, run: ShardedRun
  ) -> FrameWriter {
    var packer = Packer()
    packer.pack(Head(whole, mayMissContacts: mayMissContacts, fileNames: fileNames))
    var writer = FrameWriter(Sharding.framesSchema, of: run, head: packer.packed())
    for (id, keys) in mailsElsewhere {
      var packer = Packer()
      packer.pack(keys)
      writer.add(Frame(.mails, key: id, packer.packed()))
    }
    return writer
  }

  /// A relationship, and the words of its rows in the bytes that they came in.
  fileprivate struct Member: Sendable {
    let order: Int
    let relationship: Relationship
    let touches: [Touch]
    let mails: [SentMail]
    var words: [UInt8] = []
  }

  fileprivate init(
    _ members: [Member], _ mailCounts: MailCounts, elsewhere: [UInt64], _ head: Head,
    _ run: ShardedRun
  ) {
    let members = members.sorted { $0.order < $1.order }
    var owners: [Int32] = []
    var touches: [Touch] = []
    let count = members.reduce(0) { $0 + $1.touches.count }
    owners.reserveCapacity(count)
    touches.reserveCapacity(count)
    for (index, member) in members.enumerated() {
      touches += member.touches
      owners += [Int32](repeating: Int32(index), count: member.touches.count)
    }
    self.run = run
    orders = members.map(\.order)
    ledger = Ledger(
      relationships: members.map(\.relationship), owners: owners, touches: touches,
      asOf: run.asOf, in: nil)
    ledger.mayMissContacts = head.mayMissContacts
    words = RowTexts(
      members.map { (ShardedRelationship.quotable($0.relationship, $0.touches), $0.words, 0) })
    mails = members.map(\.mails)
    self.mailCounts = mailCounts
    mailsElsewhere = elsewhere
    fileNames = head.fileNames
  }

  /// The words of a row, as they came with it.
  package func quote(_ row: Evidence) -> QuotedRow {
    words.quote(row, of: fileNames)
  }

  func text(of row: RowPosition) -> String { words.text(of: row) }

  /// The same part, with what the base has settled of its rows and its kinds.
  func settled(by base: Base) -> BasePart {
    var part = self
    if let massMail = base.massMail {
      let massMail = Set(massMail)
      part.massMails =
        part.ledger.settleMassMail(massMail, among: mails)
        + mailsElsewhere.count { massMail.contains($0) }
    }
    if let kinds = base.kinds { part.ledger.settleKinds(by: kinds) }
    return part
  }
}

/// Takes in the frames of a part as their bytes come, in whatever order, and gives it in blocks:
/// what is asked of a part is asked of each relationship by itself, or adds up, so that no more of
/// it than a block is held at once.
package struct PartIntake: Sendable {
  /// So many rows of a block: some ten megabytes.
  private static let rowsAtOnce = 1 << 15

  private let run: ShardedRun
  private let base: UInt64
  private let keepsWords: Bool
  private var frames: FrameIntake
  private(set) var head: BasePart.Head?
  private var attendance: Attendance?
  private var members: [BasePart.Member] = []
  /// The relationship whose words come next, where rows are to be quoted.
  private var awaited: (frame: Frame, member: BasePart.Member)?
  private var rows = 0
  private var counts = MailCounts()
  private var elsewhere: [UInt64] = []
  /// What has come that is of no relationship: how the inputs were read.
  private var others: [Frame] = []

  /// - Parameters:
  ///   - base: by which it is looked at.
  ///   - keepsWords: whether rows are to be quoted.
  package init(for base: Base, keepsWords: Bool) {
    run = base.run
    self.base = base.digest
    self.keepsWords = keepsWords
    frames = FrameIntake(
      Sharding.framesSchema, of: run, holding: .ofRelationships)
  }

  /// - Returns: a block, where enough has come for one.
  package mutating func take(_ bytes: [UInt8]) throws(ShardProblem) -> BasePart? {
    var new: [Frame] = []
    try frames.take(bytes) { frame, _ in new.append(frame) }
    if head == nil, let first = frames.heads.first {
      var unpacker = Unpacker(first)
      let own: BasePart.Head = unpacker.value()
      head = own
      attendance = Attendance(of: own.whole, by: base)
    }
    for other in frames.heads.dropFirst() where other != frames.heads[0] { throw .otherInputs }
    for frame in new {
      attendance?.note(frame)
      if let awaited, frame.role != .words {
        throw .withoutWords(of: awaited.member.relationship.id)
      }
      switch frame.role {
      case .relationship: take(relationship: frame)
      case .words: try take(words: frame)
      case .mails:
        var unpacker = Unpacker(frame.content)
        let keys: [UInt64] = unpacker.values()
        counts.note(keys)
        elsewhere += keys
      default: if keepsWords { others.append(frame) }
      }
    }
    return rows >= Self.rowsAtOnce ? block() : nil
  }

  private mutating func take(relationship frame: Frame) {
    var unpacker = Unpacker(frame.content)
    let relationship: Relationship = unpacker.value()
    let touches: [Touch] = unpacker.values()
    let mails = unpacker.mails(among: touches)
    counts.note(mails.lazy.map(\.key))
    let member = BasePart.Member(
      order: Int(truncatingIfNeeded: frame.order), relationship: relationship, touches: touches,
      mails: mails)
    if keepsWords { awaited = (frame, member) } else { add(member) }
  }

  private mutating func take(words frame: Frame) throws(ShardProblem) {
    guard keepsWords else { return }
    guard let (relationship, member) = awaited, relationship.order == frame.order,
      relationship.key == frame.key
    else { throw .withoutWords(of: String(decoding: frame.key, as: UTF8.self)) }
    awaited = nil
    var whole = member
    whole.words = frame.content
    add(whole)
  }

  private mutating func add(_ member: BasePart.Member) {
    rows += member.touches.count + 1
    members.append(member)
  }

  /// What has come that is of no relationship, and was not taken yet.
  mutating func takeOthers() -> [Frame] {
    defer { others = [] }
    return others
  }

  /// What has come since the last block; nil where that is nothing.
  private mutating func block() -> BasePart? {
    guard let head, !members.isEmpty || !counts.counts.isEmpty else { return nil }
    defer {
      members = []
      counts = MailCounts()
      elsewhere = []
      rows = 0
    }
    return BasePart(members, counts, elsewhere: elsewhere, head, run)
  }

  /// The rest of the part, once all has come, and who was in it.
  package mutating func end() throws(ShardProblem) -> (rest: BasePart?, attendance: Attendance) {
    try frames.end()
    if let awaited { throw .withoutWords(of: awaited.member.relationship.id) }
    guard var attendance else { throw .noFrames(wanted: Sharding.framesSchema) }
    attendance.parts = frames.parts
    try attendance.checkOnce()
    return (block(), attendance)
  }
}
