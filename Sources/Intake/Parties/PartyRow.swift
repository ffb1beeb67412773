package import Basics
import CSV

/// What the parties of one row come to: with whom it was, and whose it was.
struct PartyRow: Sendable {
  var parties: [Party] = []
  /// Nil where the parties do not tell: then the row's words do.
  var side: Side?
  /// How a call ended, where a code says so.
  var outcome: CallOutcome?
  /// Why it is nobody's; nil where it is somebody's, or may be.
  var nobody: SetAsideRow?
}

/// Tells with whom each row of a table with two sides was.
struct PartyRowReader: Sendable {
  let table: PartyTable
  private let ours: OurSide
  private var reader: PartyReader

  init(_ table: PartyTable) {
    self.table = table
    ours = table.ours
    reader = PartyReader(table.columns)
  }

  /// - Parameters:
  ///   - said: whose the row is by its words of direction.
  ///   - isListed: whether a party is on a list of customers; nobody is where there is no list.
  mutating func read(
    _ record: borrowing Record, said: Side?, isListed: (Party) -> Bool
  ) -> PartyRow {
    if let folder = table.columns.folder {
      switch record.withField(folder, { MailFolder($0) }) {
      case .drafts: return PartyRow(nobody: .draft)
      case .spam: return PartyRow(nobody: .deleted)
      case .sent, nil: break
      }
    }
    var row = sides(record, said, isListed)
    if row.parties.isEmpty { return PartyRow(nobody: row.nobody ?? .automatic) }
    var seen: Set<[UInt8]> = []
    row.parties = row.parties.filter { seen.insert($0.key).inserted }
    if row.nobody == nil {
      let listed = row.parties.filter(isListed)
      // Who is on no list is no customer, as long as somebody on the row is.
      if !listed.isEmpty { row.parties = listed }
    }
    return row
  }

  private mutating func sides(
    _ record: borrowing Record, _ said: Side?, _ isListed: (Party) -> Bool
  ) -> PartyRow {
    if table.isMeeting {
      let all = (reader.attendees(record) + reader.others(record)).compactMap(known)
      let guests = all.filter { !ours.contains($0) && !$0.isMachine }
      return PartyRow(
        parties: guests, side: .both, nobody: guests.isEmpty && !all.isEmpty ? .internal : nil)
    }
    guard table.columns.hasTwoSides else {
      let code = table.codes?.read(record)
      guard code?.outcome != .blocked else { return PartyRow(nobody: .automatic) }
      return PartyRow(
        parties: reader.others(record).filter { !ours.contains($0) }, side: code?.side,
        outcome: code?.outcome)
    }
    let senders = reader.senders(record).compactMap(known)
    guard !table.columns.recipients.isEmpty else { return chat(senders, reader.chat(record)) }
    let recipients = reader.recipients(record).compactMap(known)
    var row = message(senders, recipients, said, isListed)
    if row.nobody == nil, row.parties.count == 1, row.parties[0].name.isEmpty {
      row.parties[0].name = reader.otherName(record)
    }
    return row
  }

  /// A party under the key it is known by; nil for who is nobody here.
  private func known(_ party: Party) -> Party? {
    guard party.form == .name else { return party }
    if let name = party.nameHash, var other = table.named[name] {
      if other.name.isEmpty { other.name = party.name }
      return other
    }
    return table.namesAreNobody && !ours.contains(party) ? nil : party
  }

  private func message(
    _ senders: [Party], _ recipients: [Party], _ said: Side?, _ isListed: (Party) -> Bool
  ) -> PartyRow {
    func outgoing() -> PartyRow {
      let others = recipients.filter { !ours.contains($0) && !$0.isMachine }
      return PartyRow(
        parties: others, side: .ours, nobody: others.isEmpty ? .internal : nil)
    }
    func incoming() -> PartyRow {
      let others = senders.filter { !ours.contains($0) }
      if others.contains(where: \.isMachine) { return PartyRow(nobody: .automatic) }
      return PartyRow(
        parties: others, side: .theirs, nobody: others.isEmpty ? .automatic : nil)
    }
    if senders.contains(where: ours.contains) { return outgoing() }
    if recipients.contains(where: ours.contains) { return incoming() }
    if said == .ours { return outgoing() }
    if said == .theirs { return incoming() }
    // Neither side is known to be us: who is on the list is not.
    if senders.contains(where: isListed) { return incoming() }
    if recipients.contains(where: isListed) { return outgoing() }
    if recipients.isEmpty { return incoming() }
    return PartyRow(parties: senders + recipients, nobody: .thirdParty)
  }

  /// A message that names its sender alone: the chat it is of tells with whom it was, or else the
  /// one party of the table that is not us.
  private func chat(_ senders: [Party], _ named: [Party]) -> PartyRow {
    let isNamed = !table.columns.chat.isEmpty
    if isNamed, senders.isEmpty, !table.columns.blankSenderIsOurs {
      return PartyRow(nobody: .automatic)
    }
    if senders.contains(where: ours.contains) || isNamed && senders.isEmpty {
      let others = named.isEmpty ? table.counterpart.map { [$0] } ?? [] : named
      return others.isEmpty
        ? PartyRow(nobody: .internal) : PartyRow(parties: others, side: .ours)
    }
    if senders.contains(where: \.isMachine) { return PartyRow(nobody: .automatic) }
    return PartyRow(parties: named.isEmpty ? senders : named, side: .theirs)
  }
}

/// Whom a key of interactions means, where no list of customers says so.
package struct PartyIdentity: Sendable, Hashable {
  /// As the relationship is called: an address, a number, a name as written.
  package var id: String
  /// Empty where only the id is known.
  package var name: String
  /// What it is to us, where its column says so.
  package var kind: RelationshipKind?

  package init(id: String, name: String, kind: RelationshipKind? = nil) {
    self.id = id
    self.name = name
    self.kind = kind
  }
}

extension PartyIdentity: FieldCodable {
  package mutating func code(_ coder: inout FieldCoder) {
    coder.code(&id)
    coder.code(&name)
    var raw = kind?.rawValue
    coder.code(&raw)
    kind = raw.flatMap(RelationshipKind.init)
  }
}
