package import Intake

/// Known parties are all ids, names, addresses and telephone numbers of a run's relationships: what
/// rows that could not be used, and tables that were not, are searched for, since whoever stands in
/// them is unknown.
package struct KnownParties: Sendable {
  /// Ids, and whatever stands for one.
  private let ids: KeyTable
  /// Everything else, its sort in front; each with a place in `owners`.
  private var others = KeyTable()
  private var owners: [Int32] = []
  /// Further ones of a place: several people have one name.
  private var further: [Int32: [Int32]] = [:]
  private var cleaner = IdentityCleaner()
  /// Most ids are plain numbers: a number somewhere in a table is theirs by coincidence only.
  package let idsAreNumbers: Bool

  init(ids: KeyTable, relationships: [Relationship]) {
    self.ids = ids
    let numbers = relationships.count { $0.id.utf8.count <= 9 && $0.id.utf8.allSatisfy(\.isDigit) }
    idsAreNumbers = numbers * 2 > relationships.count
    var cleaner = IdentityCleaner()
    for (index, relationship) in relationships.enumerated() {
      let told: [(String?, IdentitySort)] = [
        (relationship.name, .name), (relationship.contactName, .name), (relationship.email, .email),
      ]
      for case (let text?, let sort) in told {
        let bytes = Array(text.utf8)
        cleaner.forEach(sort, in: bytes.span) { add($0, sort, of: Int32(index)) }
      }
    }
  }

  /// Takes in what a list tells of a customer.
  ///
  /// - Parameter id: one that is on no list has no relationship.
  package mutating func add(_ key: Span<UInt8>, _ sort: IdentitySort, ofID id: String) {
    let bytes = Array(id.utf8)
    guard let relationship = ids.value(of: bytes.span) else { return }
    add(key, sort, of: relationship)
  }

  private mutating func add(_ key: Span<UInt8>, _ sort: IdentitySort, of relationship: Int32) {
    let next = Int32(owners.count)
    let written = KnownParties.written(key, sort)
    let place = others.insert(written.span, next)
    if place == next {
      owners.append(relationship)
    } else if owners[Int(place)] != relationship {
      if further[place]?.contains(relationship) != true {
        further[place, default: []].append(relationship)
      }
    }
  }

  /// Calls `body` with each relationship that the cell may mean by what is of this sort in it.
  package mutating func find(
    _ sort: IdentitySort, in cell: Span<UInt8>, _ body: (Int32) -> Void
  ) {
    var finder = IdentityCleaner()
    swap(&finder, &cleaner)
    defer { swap(&finder, &cleaner) }
    finder.forEach(sort, in: cell) { key in
      if sort == .id {
        if let relationship = ids.value(of: key) { body(relationship) }
        return
      }
      let written = KnownParties.written(key, sort)
      guard let place = others.value(of: written.span) else { return }
      body(owners[Int(place)])
      for relationship in further[place] ?? [] { body(relationship) }
    }
  }

  private static func written(_ key: Span<UInt8>, _ sort: IdentitySort) -> [UInt8] {
    var written: [UInt8] = []
    written.reserveCapacity(key.count + 1)
    written.append(sort.rawValue)
    for i in key.indices { written.append(key[i]) }
    return written
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
