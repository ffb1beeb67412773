import CSV
import Intake
import Relationships

/// Gives relationships that no list names the name that stands beside their id in the latest row.
///
/// Rows are read again, one for each such relationship, so that reading all of them costs nothing
/// more.
struct NamesBesideIDs {
  private let files: [RecognisedFile]
  private let parties: [RowParty?]
  /// The ids of some list are the names themselves: who is on it is called so.
  private let idsAreNames: Bool

  init(_ files: [RecognisedFile]) {
    self.files = files
    parties = files.map { RowParty($0) }
    idsAreNames = files.contains { file in
      file.role == .customers && file.column(.id) != nil && file.column(.id) == file.column(.name)
    }
  }

  /// Some rows have no name; so many of a relationship are tried.
  private static let rounds = 8

  /// - Complexity: O(relationships), and their rows once to find the latest.
  func add(to ledger: inout Ledger) {
    guard parties.contains(where: { $0 != nil }) else { return }
    var tried = [Int: Int]()
    for _ in 0..<Self.rounds {
      let wanted = self.wanted(in: ledger, &tried)
      guard !wanted.isEmpty else { return }
      read(wanted, into: &ledger)
    }
  }

  /// For each file where the rows stand and whose they are, ascending.
  private func wanted(in ledger: Ledger, _ tried: inout [Int: Int])
    -> [Int: [(offset: Int, relationship: Int)]]
  {
    var wanted: [Int: [(offset: Int, relationship: Int)]] = [:]
    for index in ledger.relationships.indices {
      let relationship = ledger.relationships[index]
      guard relationship.name == relationship.id, !(idsAreNames && relationship.isListed) else {
        continue
      }
      let touches = ledger.touches(of: index)
      var skipped = tried[index] ?? 0
      guard
        let touch = touches.dropLast(skipped).last(where: { touch in
          skipped += 1
          return parties[touch.position.file] != nil
        })
      else { continue }
      tried[index] = skipped
      wanted[touch.position.file, default: []].append((touch.position.offset, index))
    }
    return wanted.mapValues {
      $0.sorted { ($0.offset, $0.relationship) < ($1.offset, $1.relationship) }
    }
  }

  private func read(
    _ wanted: [Int: [(offset: Int, relationship: Int)]], into ledger: inout Ledger
  ) {
    for (index, rows) in wanted.sorted(by: { $0.key < $1.key }) {
      guard let party = parties[index] else { continue }
      // A row that names several customers has one name: it is not known whose.
      let counts = Dictionary(rows.map { ($0.offset, 1) }, uniquingKeysWith: +)
      let single = rows.filter { counts[$0.offset] == 1 }
      let file = files[index]
      file.source.forEachRecord(at: single.map(\.offset), file.layout) { number, record in
        let (name, contact) = (party.name(record), party.contact(record))
        ledger.changeRelationship(single[number].relationship) { relationship in
          if let name { relationship.name = name }
          guard relationship.contacts.isEmpty, let contact else { return }
          relationship.contacts = [contact]
          relationship.email = relationship.email ?? contact.email
          if contact.name != relationship.name {
            relationship.contactName = relationship.contactName ?? contact.name
          }
        }
      }
    }
  }
}
