import Basics
import CSV
import Intake
import Relationships

/// Gives relationships the persons that their rows name beside the key, and settles whose departure a row
/// tells of (N12): of somebody known, of a relative, or of one in whose place another has come.
///
/// Only the latest rows are read again, of relationships whose rows name persons or tell of a departure.
struct PersonsInRows {
  private let persons: [RowPersons?]
  private let files: [RecognisedFile]

  /// So many of the latest rows of a relationship are looked at; more where somebody has left.
  private static let rowsRead = 4
  private static let rowsReadOfDeparture = 24
  /// More persons of one customer are not told from rows.
  private static let personsKept = 8

  /// A row to be read again.
  private struct Wanted {
    var offset: Int
    var relationship: Int
    var touch: Touch
  }

  /// What rows tell of one relationship, the latest first.
  private struct Found {
    var persons: [(name: String, day: Day)] = []
    var departures: [(departure: Departure, touch: Touch)] = []
  }

  init(_ files: [RecognisedFile]) {
    self.files = files
    persons = files.map { RowPersons($0) }
  }

  /// - Complexity: O(touches), and a few rows of each relationship that names persons.
  func add(to ledger: inout Ledger) {
    let naming = Set(files.indices.filter { persons[$0]?.areNamed == true })
    var wanted: [Int: [Wanted]] = [:]
    for index in ledger.relationships.indices {
      let touches = ledger.touches(of: index)
      let hasDeparture = touches.contains { $0.signals.contains(.personGone) }
      guard hasDeparture || !naming.isEmpty else { continue }
      let limit = hasDeparture ? Self.rowsReadOfDeparture : Self.rowsRead
      for touch in touches.suffix(limit)
      where naming.contains(touch.position.file) || touch.signals.contains(.personGone) {
        guard touch.day <= ledger.asOf, touch.standing.isRow else { continue }
        wanted[touch.position.file, default: []].append(
          Wanted(offset: touch.position.offset, relationship: index, touch: touch))
      }
    }
    guard !wanted.isEmpty else { return }
    for (index, found) in read(wanted).sorted(by: { $0.key < $1.key }) {
      ledger.changeRelationship(index) { Self.settle(found, in: &$0) }
    }
  }

  private func read(_ wanted: [Int: [Wanted]]) -> [Int: Found] {
    var found: [Int: Found] = [:]
    for (index, rows) in wanted.sorted(by: { $0.key < $1.key }) {
      guard let persons = persons[index] else { continue }
      let rows = rows.sorted { ($0.offset, $0.relationship) < ($1.offset, $1.relationship) }
      // A row of several customers names a person of one of them, nobody knows whose.
      let counts = Dictionary(rows.map { ($0.offset, 1) }, uniquingKeysWith: +)
      let single = rows.filter { counts[$0.offset] == 1 }
      let file = files[index]
      file.source.forEachRecord(at: single.map(\.offset), file.layout) { number, record in
        let row = single[number]
        if let name = persons.name(record) {
          found[row.relationship, default: Found()].persons.append((name, row.touch.day))
        }
        if row.touch.signals.contains(.personGone) {
          found[row.relationship, default: Found()].departures
            .append((persons.departure(record), row.touch))
        }
      }
    }
    return found
  }

  private static func settle(_ found: Found, in relationship: inout Relationship) {
    var seen = found.persons
    seen.sort { $0.day > $1.day }
    var known: Set<String> = []
    var added: [String] = []
    for (name, _) in seen where known.insert(name).inserted {
      let isKnown = relationship.contacts.contains { areSame($0.name, name) }
      guard !isKnown, relationship.contactName.map({ areSame($0, name) }) != true,
        !areSame(name, relationship.name), added.count < personsKept
      else { continue }
      added.append(name)
    }
    if !added.isEmpty {
      relationship.contacts = relationship.people
      relationship.contacts += added.map { Contact(name: $0) }
    }
    for (departure, touch) in found.departures {
      var isNamed = false
      for i in relationship.contacts.indices
      where departure.names(relationship.contacts[i].name) {
        isNamed = true
        let name = relationship.contacts[i].name
        // Whoever was met on a later day is there.
        let isBack = seen.contains { areSame($0.name, name) && $0.day > touch.day }
        if !isBack { relationship.contacts[i].gone = true }
      }
      let isOthers = departure.isOfKin && !isNamed
      let isFollowed =
        isNamed
        && relationship.contacts.contains {
          !$0.gone && !$0.name.isEmpty
            && !areSame($0.name, relationship.name)
        }
      if isOthers || departure.knowsSuccessor || isFollowed {
        relationship.settledDepartures.append(touch.position)
      }
    }
  }

  /// "Frau Reuter" and "Eva Reuter": all words of one are among those of the other.
  private static func areSame(_ one: String, _ other: String) -> Bool {
    guard one != other else { return true }
    let (words, others) = (NameCore.words(of: one), NameCore.words(of: other))
    return words.isSubset(of: others) || others.isSubset(of: words)
  }
}
