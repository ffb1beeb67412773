import Basics
import CSV
import Language

/// Whose a row is, by who stands on its sides or in its subject.
extension InteractionReader {
  /// Whom the subject of an appointment names: of a calendar without attendees nothing else tells.
  mutating func namedInSubject(_ record: borrowing Record, _ sink: some IntakeSink)
    -> PartyRow
  {
    let words = Party.nameKey(record.text(file.column(.subject) ?? 0))
      .split(separator: UInt8(ascii: " "))
    var row = PartyRow()
    var start = 0
    search: while start < words.count {
      for count in stride(from: min(5, words.count - start), through: 1, by: -1) {
        let name = Array(words[start..<start + count].joined(separator: [UInt8(ascii: " ")]))
        // A short word may be any word.
        guard name.count >= 4, name.contains(where: { !ASCII.isDigit($0) }), sink.knows(name.span)
        else { continue }
        row.parties.append(Party(.name, key: name, id: String(decoding: name, as: UTF8.self)))
        start += count
        continue search
      }
      start += 1
    }
    if row.parties.isEmpty { row.nobody = .automatic }
    return row
  }

  /// With whom a row of a table with two sides was; nil where it is nobody's, which is said.
  mutating func partyRow(_ record: borrowing Record, _ sink: inout some IntakeSink)
    -> PartyRow?
  {
    guard var reader = parties else { return nil }
    parties = nil
    defer { parties = reader }
    if reader.table.isFurtherLeg(record) {
      setAside(record, .leg, &sink)
      return nil
    }
    let said = typer.side(record, columns.of(record))
    let hasLists = file.join.hasLists
    let row = reader.read(record, said: said) { party in
      hasLists && Self.keys(of: party).contains { sink.knows($0.span) }
    }
    switch row.nobody {
    case let state?:
      guard state == .thirdParty else {
        setAside(record, state, &sink)
        return nil
      }
      // We may be one of them under an address that nobody knows: whoever stands in it may have had
      // contact.
      summary.setAside[state, default: 0] += 1
      summary.blankKeys += 1
      sink.receive(unusable: unusable(record, .blankKey, .setAside(state)), key: nil)
    case nil:
      guard hasLists, let first = row.parties.first,
        !row.parties.contains(where: { party in
          Self.keys(of: party).contains { sink.knows($0.span) }
        })
      else { return row }
      summary.strangers += 1
      if summary.firstStranger == nil {
        summary.firstStranger = .init(line: record.line, id: first.id)
      }
      summary.accepted += 1
      let reason = RejectReason.stranger(InputText(first.id))
      sink.receive(unusable: unusable(record, .stranger, reason), key: nil)
    }
    return nil
  }

  /// The keys a party may be listed by, best first.
  static func keys(of party: Party) -> [[UInt8]] {
    let name = party.form == .name ? [] : Party.nameKey(party.name)
    let house = party.form == .address && party.domain != nil
    let domain = house ? Array(party.key.drop { $0 != UInt8(ascii: "@") }) : []
    return [party.key] + party.otherKeys + [name, domain].filter { !$0.isEmpty }
  }

  /// The key a party is handed over by: the one that is listed; without a list its own, whose
  /// identity is told first.
  mutating func tell(_ party: Party, _ sink: inout some IntakeSink) -> [UInt8] {
    if file.join.hasLists {
      return Self.keys(of: party).first { sink.knows($0.span) } ?? party.key
    }
    // Another log has named the number.
    if file.join.addresses[String(decoding: party.key, as: UTF8.self)] != nil { return party.key }
    let isNew = told.insert(party.key).inserted
    let isNamed = !party.name.isEmpty && toldNames.insert(party.key).inserted
    if isNew || isNamed {
      sink.receive(PartyIdentity(id: party.id, name: party.name), of: party.key.span)
    }
    return party.key
  }
}
