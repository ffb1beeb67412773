import Basics
import Intake

/// Customers who stand on a list a second time: without a single row, and with the name and the
/// address or the telephone number of one who has rows. Whatever happened may have been noted under
/// the other id, so that nobody can say that they were never contacted (N9).
struct ListedDoubles {
  /// Each with the one it may be, in the order of the lists.
  private(set) var pairs: [(double: Int, of: Int)] = []

  /// - Parameter elsewhere: who has touches that are not in this ledger.
  /// - Complexity: O(relationships); nothing is kept of those that have rows.
  init(_ ledger: Ledger, _ elsewhere: TouchesElsewhere) {
    let relationships = ledger.relationships
    var cleaner = KeyCleaner()
    var silent: [[UInt8]: [Int]] = [:]
    for index in relationships.indices
    where relationships[index].isListed && ledger.touches(of: index).isEmpty
      && !elsewhere.hasTouches(index)
    {
      for mark in Self.marks(of: relationships[index], &cleaner) {
        silent[mark, default: []].append(index)
      }
    }
    guard !silent.isEmpty else { return }
    var found: [Int: Int] = [:]
    for index in relationships.indices
    where relationships[index].interactions > 0 || elsewhere.hasRows(index) {
      for mark in Self.marks(of: relationships[index], &cleaner) {
        for double in silent[mark] ?? [] where found[double] == nil { found[double] = index }
      }
    }
    pairs = found.sorted { $0.key < $1.key }.map { (double: $0.key, of: $0.value) }
  }

  /// The name without what tells no two customers apart, with the address, and with the number.
  private static func marks(of relationship: Relationship, _ cleaner: inout KeyCleaner)
    -> [[UInt8]]
  {
    let name = NameCore.bytes(of: relationship.name)
    guard !name.isEmpty else { return [] }
    var marks: [[UInt8]] = []
    let ways: [(String?, KeyForm.Text)] = [
      (relationship.email, .email), (relationship.phone, .phone),
    ]
    for (way, text) in ways {
      guard let way else { continue }
      let cell = Array(way.utf8)
      cleaner.forEachKey(cell.span, KeyForm(text: text)) { key in
        marks.append(name + [0] + key.indices.map { key[$0] })
      }
    }
    return marks
  }
}

extension Ledger {
  /// Notes who may be on the lists twice, and says it once.
  mutating func noteListedDoubles(_ elsewhere: TouchesElsewhere) -> Finding? {
    let pairs = ListedDoubles(self, elsewhere).pairs
    guard let first = pairs.first else { return nil }
    for pair in pairs { changeRelationship(pair.double) { $0.mayBeListedTwice = true } }
    let (double, other) = (relationships[first.double], relationships[first.of])
    return Finding(
      .rows(
        .listedTwice(
          InputText(double.id), name: InputText(double.name), other: InputText(other.id),
          otherName: InputText(other.name), more: pairs.count - 1)), .warning)
  }
}
