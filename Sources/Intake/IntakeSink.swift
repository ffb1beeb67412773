package import Basics

/// Where Intake hands over what it understood, row by row, in the order of the inputs: customers
/// first, then links, then interactions. The ledger builder is one; tests have others.
package protocol IntakeSink {
  /// A row of a customer list.
  mutating func receive(_ customer: Customer)

  /// One key stands for another (a contact of an account, a lead of a contact): interactions of
  /// `alias` belong to the customer `id`.
  ///
  /// - Returns: whether there is such a customer.
  @discardableResult
  mutating func receive(alias: String, of id: String) -> Bool

  /// The rows that follow name their customers instead of giving an id, or do not.
  mutating func keysAreNames(_ areNames: Bool)

  /// Amounts of the rows that follow are in this currency where they name no other; nil where none
  /// is known.
  mutating func amountsAre(in currency: String?)

  /// A customer is called otherwise than its own row says: several rows are of one company.
  mutating func receive(name: String, of id: String)

  /// A person of the customer `id`, as a row of its own names them.
  mutating func receive(_ contact: Contact, of id: String)

  /// Several customers have this name or address: an interaction that names it may be any one's.
  mutating func receive(sharedAlias alias: String, of ids: [String])

  /// Aliases are names, as somebody typed them, and so are the keys of interactions.
  mutating func joinsByName()

  /// Whom a key means: told before its first interaction, and again once a name is met. Where a
  /// list says who there is, it changes nothing.
  mutating func receive(_ identity: PartyIdentity, of key: Span<UInt8>)

  /// One interaction with one relationship. A row that names several relationships is handed over
  /// once for each, all but the first with `isFurtherParty`, so that rows stay countable.
  ///
  /// - Parameter key: the relationship's key as text bytes, trimmed; valid during the call only.
  mutating func receive(_ interaction: Interaction, key: Span<UInt8>)

  /// The words of an interaction told before that may tell how its relationship ended (R13).
  mutating func receive(_ remark: RowRemark, of key: Span<UInt8>)

  /// A row that could not be used: it makes its relationship unknown, never neglected.
  ///
  /// - Parameter key: the relationship it belonged to, where that much could be read.
  mutating func receive(unusable row: UnusableRow, key: Span<UInt8>?)

  /// Whether a row of this key belongs to somebody; without a list of customers every key does.
  func knows(_ key: Span<UInt8>) -> Bool

  /// A chunk of a file that was read elsewhere, after all those before it.
  mutating func receive(_ batch: InteractionBatch)

  /// The key lookup answers reading threads about keys; nil where only the sink itself can tell,
  /// and rows are to be handed to it at once.
  var keyLookup: (any KeyLookup)? { get }

  /// What it holds too much of; nil while it can take more. Readers ask now and then, and stop.
  var excess: InputExcess? { get }
}

/// A key lookup answers for a sink on other threads; its answers are the same for all interactions
/// of a run.
package protocol KeyLookup: Sendable {
  /// As `IntakeSink.knows`.
  func knows(_ key: Span<UInt8>) -> Bool

  /// Joins the rows of a chunk to their relationships, on the thread that read it: what need not
  /// wait for the chunks before it.
  func join(_ batch: inout InteractionBatch)
}

/// A joined chunk is what a key lookup made of a chunk; only its sink knows how.
package protocol JoinedChunk: Sendable {}

extension KeyLookup {
  package func join(_ batch: inout InteractionBatch) {}
}

extension IntakeSink {
  package mutating func receive(_ batch: InteractionBatch) { batch.replay(into: &self) }

  package mutating func receive(sharedAlias alias: String, of ids: [String]) {}

  package mutating func joinsByName() {}

  package mutating func keysAreNames(_ areNames: Bool) {}

  package mutating func amountsAre(in currency: String?) {}

  package mutating func receive(name: String, of id: String) {}

  package mutating func receive(_ contact: Contact, of id: String) {}

  package mutating func receive(_ identity: PartyIdentity, of key: Span<UInt8>) {}

  package mutating func receive(_ remark: RowRemark, of key: Span<UInt8>) {}

  package var keyLookup: (any KeyLookup)? { nil }

  package var excess: InputExcess? { nil }
}

/// A currency in four bytes: its code or sign, cut short where it is longer.
package struct CurrencyTag: Hashable, Sendable {
  private let packed: UInt32

  package init(_ text: String) {
    packed = text.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  package var text: String {
    let bytes = (0..<4).map { UInt8(truncatingIfNeeded: packed >> (24 - 8 * UInt32($0))) }
    return String(decoding: bytes.drop { $0 == 0 }, as: UTF8.self)
  }
}

/// An interaction row, typed.
package struct Interaction: Sendable {
  package var touch: Touch
  /// What the row adds to revenue; nil where it has no amount or is no order (R1: ranking only).
  package var revenue: Money?
  /// Of an amount in another currency than the file's commonest: which. Currencies are never added.
  package var currency: CurrencyTag?
  /// Index into the run's table of names, −1 for none: who on our side it was.
  package var owner: Int32
  package var isFurtherParty: Bool
  /// A line of an order that was handed over already: no event, but its revenue counts.
  package var isFurtherLine = false
  /// What sort of money the revenue is.
  package var money = MoneyKind.ordered
  /// Of our mails: a hash of its words, to find the same words sent to many on one day (R2); 0
  /// where there are too few words to tell.
  package var wording: UInt64
  /// The row ends before all that judgement needs is said: what is missing may have been anything.
  package var isPartial = false

  package init(
    touch: Touch, revenue: Money? = nil, owner: Int32 = -1, isFurtherParty: Bool = false,
    wording: UInt64 = 0
  ) {
    self.touch = touch
    self.revenue = revenue
    self.owner = owner
    self.isFurtherParty = isFurtherParty
    self.wording = wording
  }
}

/// A row of an interactions file that is not in the ledger.
package struct UnusableRow: Sendable {
  package var position: RowPosition
  package var line: UInt32
  /// Length of the raw row in bytes, to quote it in `rejects.csv`.
  package var length: Int
  package var reason: RejectReason
  package var kind: UnusableKind
  /// What could still be read of it (its key and day stand left of the break): this counts as
  /// contact and for recency. Nil if nothing could.
  package var salvaged: Touch?
  /// All that judgement needs was salvaged, so that the row makes nobody unknown.
  package var isWhole: Bool

  package init(
    position: RowPosition, line: UInt32, length: Int, reason: RejectReason,
    kind: UnusableKind = .unreadable, salvaged: Touch? = nil, isWhole: Bool = false
  ) {
    self.position = position
    self.line = line
    self.length = length
    self.reason = reason
    self.kind = kind
    self.salvaged = salvaged
    self.isWhole = isWhole
  }
}

extension UnusableKind {
  /// It may have been a contact of somebody.
  package var isLoss: Bool {
    switch self {
    case .unreadable, .undated, .future, .blankKey, .broken: true
    case .repeated, .listing, .setAside, .stranger: false
    }
  }
}

/// What is the matter with an unusable row, as far as it changes what may be said of its
/// relationship.
package enum UnusableKind: String, Sendable, Hashable {
  /// Something that is needed could not be read: an interaction took place on an unknown day.
  case unreadable
  /// It has no date, or one that stands for "never".
  case undated
  /// Dated further ahead than any plan: a mistake, and no proof of anything.
  case future
  /// It names no relationship.
  case blankKey
  /// It stands in the file already, byte for byte and with an id of its own: exported twice.
  case repeated
  /// It is with somebody who is on no list, as mail with anybody is.
  case stranger
  /// A row of a list of customers that adds no customer: without an id, or with one that stands
  /// there already.
  case listing
  /// The record is broken: a comma too many, a quote never closed.
  case broken
  /// Left out on purpose (R12): its own state says that it proves nothing. Read neither as contact
  /// nor as a defect: it makes nobody unknown.
  case setAside
}

extension CurrencyTag: Packable {
  package func pack(into packer: inout Packer) { packer.pack(bits: UInt64(packed)) }
  package init(from unpacker: inout Unpacker) {
    packed = UInt32(truncatingIfNeeded: unpacker.bits())
  }
}

extension Interaction: FieldCodable {
  package mutating func code(_ coder: inout FieldCoder) {
    coder.code(&touch)
    coder.code(&revenue)
    coder.code(&currency)
    coder.code(&owner)
    coder.code(&isFurtherParty)
    coder.code(&isFurtherLine)
    coder.code(raw: &money)
    coder.code(&wording)
    coder.code(&isPartial)
  }
}

/// But for the reason, which is told beside.
extension UnusableRow: FieldCodable {
  static let none = UnusableRow(
    position: RowPosition(file: 0, offset: 0), line: 0, length: 0, reason: .noCustomer)

  package mutating func code(_ coder: inout FieldCoder) {
    coder.code(&position)
    coder.code(&line)
    coder.code(&length)
    coder.code(raw: &kind)
    coder.code(&salvaged)
    coder.code(&isWhole)
  }
}
