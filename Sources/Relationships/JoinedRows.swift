import Basics
import CSV
import Intake

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
  let owner: Int32
  let amount: Money
  let sort: MoneyKind
  /// Another than its file's commonest.
  let currency: CurrencyTag?

  init(_ owner: Int32, _ amount: Money, _ interaction: Interaction) {
    self.owner = owner
    self.amount = amount
    sort = interaction.money
    currency = interaction.currency
  }
}

/// The touches of a chunk in the order of the stores they belong to.
struct PartedTouches: Sendable {
  private(set) var touches: [Touch] = []
  /// The number of each one's relationship within its store.
  private(set) var locals: [UInt16] = []
  /// Where the touches of each store end.
  private(set) var ends: [Int] = []

  private static let nothing = Touch(
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
