import Basics
import CSV

/// The sink of an inspection keeps where the first rows stand that a run uses, and nothing of what
/// they say.
struct PreviewSink: IntakeSink {
  /// Where those rows begin, ascending; `Inspection.previewRows` at most.
  private(set) var offsets: [Int] = []
  /// The line of the first row that is dated after the as-of day and not beyond any plan.
  private(set) var firstPlanned: Int?
  private let asOf: Day
  /// The rows are of a list, which tells days of contact of its own.
  private let isList: Bool
  /// The last row that counts as rejected, though parts of it may be used.
  private var rejected = -1

  init(asOf: Day, isList: Bool) {
    self.asOf = asOf
    self.isList = isList
  }

  mutating func receive(_ customer: Customer) {
    // Deleted ones come behind all others, wherever they stand.
    guard customer.position.offset > offsets.last ?? -1 else { return }
    note(customer.position)
  }

  mutating func receive(alias: String, of id: String) -> Bool { true }

  mutating func receive(_ interaction: Interaction, key: Span<UInt8>) {
    let touch = interaction.touch
    note(touch.position)
    if firstPlanned == nil, isList || touch.standing.isRow, touch.day > asOf {
      firstPlanned = Int(touch.line)
    }
  }

  mutating func receive(unusable row: UnusableRow, key: Span<UInt8>?) {
    switch row.kind {
    // Accepted without a day.
    case .undated, .future, .stranger: note(row.position)
    case .unreadable, .broken, .blankKey, .repeated, .listing, .setAside:
      rejected = row.position.offset
      if offsets.last == rejected { offsets.removeLast() }
    }
  }

  func knows(_ key: Span<UInt8>) -> Bool { true }

  var keyLookup: (any KeyLookup)? { NoList() }

  private mutating func note(_ position: RowPosition) {
    let offset = position.offset
    guard offsets.count < Inspection.previewRows, offset != offsets.last, offset != rejected
    else { return }
    offsets.append(offset)
  }

  /// Where there is no list of customers, every key is one's.
  private struct NoList: KeyLookup {
    func knows(_ key: Span<UInt8>) -> Bool { true }
  }
}
