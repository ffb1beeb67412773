import Basics
import CSV
package import Intake

/// Joined rows are those of a chunk, joined to their relationships, and their touches parted as
/// `TouchStore` keeps them: as far as that does not depend on the chunks before.
///
/// Made on the thread that read the chunk, so that the one thread that gathers the chunks in order
/// has little left to do.
struct JoinedRows: JoinedChunk {
  /// The relationship of each interaction; −1 for a key that is on no list.
  private(set) var owners: [Int32] = []
  /// Indices of those interactions, as far as their rows name no listed customer.
  private(set) var unlisted: [Int] = []
  private(set) var touches = PartedTouches()
  /// Our mails that may be copies.
  private(set) var mails: [MassMailDetector.Mail] = []
  /// What was earned up to the as-of day.
  private(set) var revenue: [Earned] = []
  /// Rows that end too early.
  private(set) var partial: [(owner: Int32, touch: Touch)] = []
  /// Of touches that are not kept: whose they are.
  private(set) var elsewhere: [(owner: Int32, isRow: Bool)] = []
  /// Rows, each counted once, and those of them dated after the as-of day.
  private(set) var interactions = 0
  private(set) var later = 0

  /// - Parameter held: by relationship, whether its touches are kept; empty where all are.
  mutating func take(_ batch: InteractionBatch, _ keys: KeyTable, held: [Bool], asOf: Day) {
    unlisted.removeAll(keepingCapacity: true)
    mails.removeAll(keepingCapacity: true)
    revenue.removeAll(keepingCapacity: true)
    partial.removeAll(keepingCapacity: true)
    elsewhere.removeAll(keepingCapacity: true)
    interactions = 0
    later = 0
    keys.values(of: batch.keys, into: &owners)
    let isHeld = { (owner: Int32) in held.isEmpty || held[Int(owner)] }
    touches.part(
      batch.interactions,
      held.isEmpty ? owners : owners.map { $0 >= 0 && !isHeld($0) ? -1 : $0 })
    var counted: RowPosition?
    for i in owners.indices {
      let owner = owners[i]
      let interaction = batch.interactions[i]
      let touch = interaction.touch
      guard owner >= 0 else {
        if !interaction.isFurtherParty || counted != touch.position { unlisted.append(i) }
        continue
      }
      // The parties of a row stand one after the other: it is used, whatever else it names.
      if interaction.isFurtherParty {
        while let last = unlisted.last, batch.interactions[last].touch.position == touch.position {
          unlisted.removeLast()
        }
      }
      if touch.standing.isRow, !interaction.isFurtherParty || counted != touch.position {
        counted = touch.position
        interactions += 1
        if touch.day > asOf { later += 1 }
      }
      if !isHeld(owner) {
        elsewhere.append((owner, touch.standing.isRow))
      } else if interaction.wording != 0 {
        mails.append(
          MassMailDetector.Mail(interaction.wording, on: touch.day, at: touch.position, to: owner))
      }
      if interaction.isPartial { partial.append((owner, touch)) }
      if let amount = interaction.revenue, touch.day <= asOf {
        revenue.append(Earned(owner, amount, interaction))
      }
    }
  }
}

/// What a row earned of a relationship.
struct Earned: Sendable {
  private(set) var owner: Int32
  fileprivate(set) var amount: Money
  private(set) var sort: MoneyKind
  /// Another than its file's commonest.
  private(set) var currency: CurrencyTag?

  init(_ owner: Int32, _ amount: Money, _ interaction: Interaction) {
    self.init(owner, amount, interaction.money, interaction.currency)
  }

  fileprivate init(_ owner: Int32, _ amount: Money, _ sort: MoneyKind, _ currency: CurrencyTag?) {
    self.owner = owner
    self.amount = amount
    self.sort = sort
    self.currency = currency
  }
}

/// The touches of a chunk in the order of the stores they belong to.
struct PartedTouches: Sendable {
  private(set) var touches: [Touch] = []
  /// The number of each one's relationship within its store.
  private(set) var locals: [UInt16] = []
  /// Where the touches of each store end.
  private(set) var ends: [Int] = []

  fileprivate static let nothing = Touch(
    position: RowPosition(file: 0, offset: 0), day: Day(number: 0), line: 0, kind: .other)

  /// - Parameter owners: the relationship of each interaction; −1 leaves it out.
  mutating func part(_ interactions: [Interaction], _ owners: [Int32]) {
    // Ends of what stands before each store, then of itself, once all are put in.
    ends.removeAll(keepingCapacity: true)
    var count = 0
    for owner in owners where owner >= 0 {
      let store = TouchStore.store(of: owner)
      while ends.count <= store { ends.append(0) }
      ends[store] += 1
      count += 1
    }
    var start = 0
    for store in ends.indices {
      let size = ends[store]
      ends[store] = start
      start += size
    }
    if touches.count < count {
      touches = [Touch](repeating: PartedTouches.nothing, count: interactions.count)
      locals = [UInt16](repeating: 0, count: interactions.count)
    }
    for i in owners.indices where owners[i] >= 0 {
      let store = TouchStore.store(of: owners[i])
      let place = ends[store]
      ends[store] = place + 1
      touches[place] = interactions[i].touch
      locals[place] = TouchStore.local(owners[i])
    }
  }
}

/// A chunk that one process has read, on its way to another that gathers a share of the
/// relationships: with the rows of that share, and of all others no more than has a say in what is
/// told of the whole.
extension InteractionBatch {
  /// - Parameter lookup: of the share.
  package func packed(for lookup: any KeyLookup) -> [UInt8] {
    var own = self
    lookup.join(&own)
    var rows = own.joined as? JoinedRows
    if let kept = rows?.thin(own) { own.keep(kept) }
    var coder = FieldCoder()
    own.code(&coder)
    coder.code(&rows, blank: JoinedRows())
    return coder.packed
  }

  package init(packed: [UInt8]) {
    self.init()
    var coder = FieldCoder(packed)
    code(&coder)
    var rows: JoinedRows?
    coder.code(&rows, blank: JoinedRows())
    joined = rows
  }
}

extension JoinedRows: FieldCodable {
  /// Keeps of the interactions those that are asked about once more: those of nobody listed, and,
  /// where rows name who of us it was, those of this share, and one that shows that rows do.
  ///
  /// - Returns: their places among all.
  fileprivate mutating func thin(_ batch: InteractionBatch) -> [Int] {
    sumUp()
    let others = Set(elsewhere.map(\.owner))
    let named = owners.indices.filter {
      batch.hasOwners && owners[$0] >= 0 && batch.interactions[$0].owner >= 0
    }
    let sign = named.min { batch.interactions[$0].touch.day < batch.interactions[$1].touch.day }
    let own = named.filter { $0 == sign || !others.contains(owners[$0]) }
    let kept = (unlisted + own).sorted()
    owners = kept.map { owners[$0] }
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    unlisted = unlisted.compactMap { places[$0] }
    return kept
  }

  /// What rows earned is added up by relationship, and whose touches are elsewhere is said once.
  private mutating func sumUp() {
    var places: [Earned.Sort: Int] = [:]
    var sums: [Earned] = []
    for earned in revenue {
      if let known = places[earned.kind] {
        sums[known].amount = sums[known].amount + earned.amount
      } else {
        places[earned.kind] = sums.count
        sums.append(earned)
      }
    }
    revenue = sums
    var seen = (rows: Set<Int32>(), others: Set<Int32>())
    elsewhere = elsewhere.filter {
      ($0.isRow ? seen.rows.insert($0.owner) : seen.others.insert($0.owner)).inserted
    }
  }

  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&owners)
    coder.code(&unlisted)
    coder.code(&touches)
    coder.code(&mails)
    coder.code(&revenue, blank: Earned(0, .zero, .ordered, nil))
    var rows = partial.map { Owned(owner: $0.owner, touch: $0.touch) }
    coder.code(&rows, blank: Owned(owner: 0, touch: PartedTouches.nothing))
    partial = rows.map { ($0.owner, $0.touch) }
    var others = elsewhere.map { Elsewhere(owner: $0.owner, isRow: $0.isRow) }
    coder.code(&others, blank: Elsewhere(owner: 0, isRow: false))
    elsewhere = others.map { ($0.owner, $0.isRow) }
    coder.code(&interactions)
    coder.code(&later)
  }

  private struct Owned: FieldCodable {
    var owner: Int32
    var touch: Touch

    mutating func code(_ coder: inout FieldCoder) {
      coder.code(&owner)
      coder.code(&touch)
    }
  }

  private struct Elsewhere: FieldCodable {
    var owner: Int32
    var isRow: Bool

    mutating func code(_ coder: inout FieldCoder) {
      coder.code(&owner)
      coder.code(&isRow)
    }
  }
}

extension Earned: FieldCodable {
  /// What is added up: of whom, of what sort, in which currency.
  fileprivate struct Sort: Hashable {
    var owner: Int32
    var sort: MoneyKind
    var currency: CurrencyTag?
  }

  fileprivate var kind: Sort { Sort(owner: owner, sort: sort, currency: currency) }

  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&owner)
    coder.code(&amount)
    coder.code(raw: &sort)
    coder.code(&currency)
  }
}

extension PartedTouches: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    // Both have more room than there are touches.
    let count = ends.last ?? 0
    touches = Array(touches.prefix(count))
    locals = Array(locals.prefix(count))
    coder.code(&touches)
    coder.code(&locals)
    coder.code(&ends)
  }
}

/// Field by field, as touches are.
extension MassMailDetector.Mail: Packable {
  func pack(into packer: inout Packer) { Self.pack([self], into: &packer) }

  init(from unpacker: inout Unpacker) { self = Self.values(1, from: &unpacker)[0] }

  static func pack(_ mails: [Self], into packer: inout Packer) {
    for mail in mails { packer.pack(random: mail.key) }
    var last: UInt64 = 0
    for mail in mails {
      packer.pack(Int(truncatingIfNeeded: mail.position.packed &- last))
      last = mail.position.packed
    }
    for mail in mails { packer.pack(mail.owner) }
  }

  static func values(_ count: Int, from unpacker: inout Unpacker) -> [Self] {
    let blank = Self(0, on: Day(number: 0), at: PartedTouches.nothing.position, to: 0)
    var mails = [Self](repeating: blank, count: count)
    for i in mails.indices { mails[i].key = unpacker.randomBits() }
    var last: UInt64 = 0
    for i in mails.indices {
      last &+= UInt64(truncatingIfNeeded: unpacker.int())
      mails[i].position.packed = last
    }
    for i in mails.indices { mails[i].owner = unpacker.value() }
    return mails
  }
}
