import Basics
import CSV
import Intake
import Relationships

/// Gives relationships the persons that their rows name beside the key, tells of each known person
/// when they were last in touch and with whom of us, and settles whose departure a row tells of
/// (N12): of somebody known, of a relative, or of one in whose place another has come.
///
/// Only the latest rows are read again, of relationships whose rows name persons or tell of a
/// departure.
struct PersonsInRows {
  private let persons: [RowPersons?]
  private let files: [RecognisedFile]

  /// So many of the latest rows of a relationship are looked at, and so many of the latest
  /// contacts; more rows where somebody has left.
  private static let rowsRead = 4
  private static let rowsReadOfDeparture = 24
  private static let contactsRead = 24
  /// More persons of one customer are not told from rows.
  private static let personsKept = 8

  /// Whom rows alone named longer ago is not known any more: three years.
  private static let knownDays = 1_095

  /// A row to be read again.
  private struct Wanted {
    var offset: Int
    var relationship: Int
    var touch: Touch
  }

  /// What a row tells of who it was with.
  private struct Mentioned {
    var mention: RowPersons.Mention
    var touch: Touch
    var handler: String?
  }

  /// What rows tell of one relationship.
  private struct Found {
    var persons: [Mentioned] = []
    var departures: [(departure: Departure, touch: Touch)] = []
  }

  init(_ files: [RecognisedFile]) {
    self.files = files
    persons = files.map { RowPersons($0) }
  }

  /// - Complexity: O(touches), and a few rows of each relationship that names persons.
  func add(to ledger: inout Ledger) {
    let naming = Set(files.indices.filter { persons[$0]?.areNamed == true })
    let telling = naming.union(files.indices.filter { persons[$0]?.mayNameKnown == true })
    var wanted: [Int: [Wanted]] = [:]
    for index in ledger.relationships.indices {
      let touches = ledger.touches(of: index)
      let hasDeparture = touches.contains { $0.signals.contains(.personGone) }
      let told = ledger.relationships[index].contacts.isEmpty ? naming : telling
      guard hasDeparture || !told.isEmpty else { continue }
      let limit = hasDeparture ? Self.rowsReadOfDeparture : Self.rowsRead
      var contacts = 0
      for (number, touch) in touches.reversed().enumerated() {
        guard number < limit || contacts < Self.contactsRead else { break }
        guard touch.day <= ledger.asOf, touch.standing.isRow else { continue }
        let isTold = told.contains(touch.position.file)
        let isContact = isTold && touch.isWithSomebody
        if isContact { contacts += 1 }
        guard
          isContact || number < limit && (isTold || touch.signals.contains(.personGone))
        else { continue }
        wanted[touch.position.file, default: []].append(
          Wanted(offset: touch.position.offset, relationship: index, touch: touch))
      }
    }
    guard !wanted.isEmpty else { return }
    let asOf = ledger.asOf
    for (index, found) in read(wanted).sorted(by: { $0.key < $1.key }) {
      ledger.changeRelationship(index) { Self.settle(found, in: &$0, asOf: asOf) }
    }
  }

  private func read(_ wanted: [Int: [Wanted]]) -> [Int: Found] {
    var found: [Int: Found] = [:]
    for (index, rows) in wanted.sorted(by: { $0.key < $1.key }) {
      guard let persons = persons[index] else { continue }
      let rows = rows.sorted { ($0.offset, $0.relationship) < ($1.offset, $1.relationship) }
      // A row of several customers names a person of one of them, not known of which.
      let counts = Dictionary(rows.map { ($0.offset, 1) }, uniquingKeysWith: +)
      let single = rows.filter { counts[$0.offset] == 1 }
      let file = files[index]
      file.source.forEachRecord(at: single.map(\.offset), file.layout) { number, record in
        let row = single[number]
        let mentions = persons.mentions(record)
        if !mentions.isEmpty {
          let handler = persons.handler(record)
          found[row.relationship, default: Found()].persons += mentions.map {
            Mentioned(mention: $0, touch: row.touch, handler: handler)
          }
        }
        if row.touch.signals.contains(.personGone) {
          found[row.relationship, default: Found()].departures
            .append((persons.departure(record), row.touch))
        }
      }
    }
    return found
  }

  private static func settle(_ found: Found, in relationship: inout Relationship, asOf: Day) {
    var seen = found.persons
    seen.sort { ($1.touch.day, $1.touch.position) < ($0.touch.day, $0.touch.position) }
    addPersons(seen.prefix { $0.touch.day >= asOf.adding(-knownDays) }, to: &relationship)
    for person in seen where person.touch.isWithSomebody {
      note(person, in: &relationship)
    }
    for (departure, touch) in found.departures {
      var isNamed = false
      for i in whoLeft(departure, relationship.contacts) {
        isNamed = true
        // A person who was met on a later day is there.
        let isBack = relationship.contacts[i].lastContact.map { $0 > touch.day } ?? false
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

  /// Whom a departure names: by their last name, or by a first name that one of them alone has.
  private static func whoLeft(_ departure: Departure, _ contacts: [Contact]) -> [Int] {
    let named = contacts.indices.filter { departure.names(contacts[$0].name) }
    guard named.isEmpty else { return named }
    let called = contacts.indices.filter { departure.namesFirst(contacts[$0].name) }
    return called.count == 1 ? called : []
  }

  /// Whoever a column for persons names and no list knows.
  private static func addPersons(_ seen: ArraySlice<Mentioned>, to relationship: inout Relationship)
  {
    var known: Set<String> = []
    var added: [String] = []
    let people = relationship.people
    for person in seen where person.mention.isOfTheirs {
      guard let name = person.mention.name, known.insert(name).inserted else { continue }
      let isKnown = people.contains { areSame($0.name, name) }
      guard !isKnown, relationship.contactName.map({ areSame($0, name) }) != true,
        !areSame(name, relationship.name), !added.contains(where: { areSame($0, name) }),
        added.count < personsKept
      else { continue }
      added.append(name)
    }
    guard !added.isEmpty else { return }
    relationship.contacts = people + added.map { Contact(name: $0) }
  }

  /// Takes down that a contact was with somebody known; the latest one stays.
  private static func note(_ person: Mentioned, in relationship: inout Relationship) {
    if relationship.contacts.isEmpty, relationship.contactName != nil {
      relationship.contacts = relationship.people
    }
    guard relationship.contacts.contains(where: { $0.lastContact == nil }) else { return }
    for i in meant(by: person.mention, among: relationship.contacts)
    where relationship.contacts[i].lastContact == nil {
      relationship.contacts[i].lastContact = person.touch.day
      relationship.contacts[i].lastBy = person.handler
    }
  }

  /// Which of those known a row names: by id, by address, or by a name that only one of them can
  /// have.
  private static func meant(by mention: RowPersons.Mention, among contacts: [Contact]) -> [Int] {
    if let key = mention.key { return contacts.indices.filter { contacts[$0].key == key } }
    if let address = mention.address {
      let known = contacts.indices.filter { contacts[$0].email?.lowercased() == address }
      if !known.isEmpty { return known }
    }
    guard let name = mention.name else { return [] }
    let words = PersonName.words(of: name)
    let known = contacts.map { PersonName.words(of: $0.name) }
    let exact = contacts.indices.filter { known[$0] == words }
    if !exact.isEmpty { return exact }
    let alike = contacts.indices.filter { areSame(known[$0], words) }
    return alike.count == 1 ? alike : []
  }

  /// "Frau Reuter" and "Eva Reuter": all words of one are among those of the other, titles apart.
  private static func areSame(_ one: String, _ other: String) -> Bool {
    one == other || areSame(PersonName.words(of: one), PersonName.words(of: other))
  }

  private static func areSame(_ words: Set<String>, _ others: Set<String>) -> Bool {
    !words.isEmpty && !others.isEmpty && (words.isSubset(of: others) || others.isSubset(of: words))
  }
}

extension Touch {
  /// Somebody of theirs was in touch with us: a talk, a letter of either side, what they ordered,
  /// asked or complained of. Plans, attempts, mass mail and money under way do not count.
  fileprivate var isWithSomebody: Bool {
    guard !reachedNobody else { return false }
    switch standing.state {
    case .planned, .cancelled, .void: return false
    case .open where standing.side != .theirs: return false
    case .done, .open, .closed, .answered: break
    }
    switch kind {
    case .webForm, .order, .complaint, .ticket, .referral, .testimonial, .other: return true
    default: return kind.isPersonal
    }
  }
}
