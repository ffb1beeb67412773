/// Who has touches that a share of a ledger does not keep: they had contact all the same.
struct TouchesElsewhere: Sendable {
  /// By relationship; as long as it needs to be.
  private var owners: [UInt8] = []

  private static let any: UInt8 = 1
  private static let row: UInt8 = 2

  /// - Parameter isRow: it is more than a list's day of last contact.
  mutating func note(_ owner: Int32, isRow: Bool) {
    let index = Int(owner)
    if owners.count <= index {
      owners.append(
        contentsOf: repeatElement(0, count: max(index + 1, 2 * owners.count) - owners.count))
    }
    owners[index] |= isRow ? Self.any | Self.row : Self.any
  }

  func hasTouches(_ index: Int) -> Bool { owners.indices.contains(index) && owners[index] != 0 }

  func hasRows(_ index: Int) -> Bool {
    owners.indices.contains(index) && owners[index] & Self.row != 0
  }
}
