import Basics
import CSV

/// Watches all rows of a table for its parties: how they are written, how often each stands there,
/// and what speaks for its being us. It watches no more than `limit` different ones.
struct PartyWatch: Sendable {
  /// What speaks for and against a party's being us.
  struct Tally: Sendable {
    /// As it is shown.
    var id: String
    var form: Party.Form
    var name: UInt64?
    var domain: UInt64?
    /// Rows it stands on, on whichever side.
    var rows = 0
    /// Rows whose direction says that it is us, and that it is not.
    var ours = 0
    var theirs = 0
    /// Rows on which it would be us, or not, were all rows of the side that the file is called
    /// after.
    var oursByFile = 0
    var theirsByFile = 0
    /// "Me <office@…>", a mailbox of our own Exchange, our own line: it can be nobody else.
    var isCertain = false

    fileprivate mutating func add(_ other: Tally) {
      rows += other.rows
      ours += other.ours
      theirs += other.theirs
      oursByFile += other.oursByFile
      theirsByFile += other.theirsByFile
      isCertain = isCertain || other.isCertain
      name = name ?? other.name
    }
  }

  private(set) var tallies: [UInt64: Tally] = [:]
  /// The same of domains that are no public ones.
  private(set) var domains: [UInt64: Tally] = [:]
  /// Rows on which everybody has an address at one domain, two parties at least.
  private(set) var rowsWithin: [UInt64: Int] = [:]
  /// Rows that name anybody, and those of them that name two parties.
  private(set) var rows = 0
  private(set) var pairs = 0
  /// Mentions by form.
  private(set) var forms = [Int](repeating: 0, count: Party.Form.allCases.count)
  /// The one address or number that stands beside a name; nil where it has several.
  private(set) var named: [UInt64: Party?] = [:]
  private(set) var ownerNames: Set<UInt64> = []
  /// For whom else whoever has an address entered rows, three of them at most.
  private var enteredFor: [UInt64: Set<UInt64>] = [:]
  /// The leg of each call that tells what became of it.
  private(set) var legs: [UInt64: Leg] = [:]
  /// Rows that say whose they are.
  private(set) var directed = 0
  /// Rows that say it by nothing but the name of their file.
  private(set) var directedByFile = 0
  private(set) var codes = CallCodes.Tally()

  struct Leg: Sendable {
    var offset: Int
    var rank: UInt8
  }

  private var reader: PartyReader
  private let columns: PartyColumns
  private var direction: DirectionReader
  private let outcome: CallOutcomeReader?
  private let type: Int?
  /// Of a file that is called after one side: "Sent Items.csv", "inbox.csv".
  private let fileSide: Side?
  private static let limit = 1 << 17

  init?(_ file: RecognisedFile) {
    guard let columns = file.partyColumns,
      !file.namesKeys || !columns.senders.isEmpty && !columns.recipients.isEmpty
    else { return nil }
    self.columns = columns
    reader = PartyReader(columns)
    direction = DirectionReader(file)
    outcome = CallOutcomeReader(file)
    type = outcome == nil ? nil : file.column(.type) ?? file.column(.direction)
    fileSide = PartyWatch.side(ofFileNamed: file.source.path)
  }

  /// Whether a column tells of a call or its parties, so that it may say the same of many rows.
  func namesParties(_ column: Int?) -> Bool {
    guard let column else { return false }
    return columns.call == column || columns.others.contains { $0.contains(column) }
  }

  /// For a chunk.
  func emptied() -> PartyWatch {
    var watch = self
    watch.tallies = [:]
    watch.domains = [:]
    watch.rowsWithin = [:]
    watch.rows = 0
    watch.pairs = 0
    watch.forms = [Int](repeating: 0, count: forms.count)
    watch.named = [:]
    watch.ownerNames = []
    watch.enteredFor = [:]
    watch.legs = [:]
    watch.directed = 0
    watch.directedByFile = 0
    watch.codes = CallCodes.Tally()
    return watch
  }

  /// Takes in what the rows behind these came to.
  mutating func append(_ next: PartyWatch) {
    tallies.merge(next.tallies) { PartyWatch.sum($0, $1) }
    domains.merge(next.domains) { PartyWatch.sum($0, $1) }
    rowsWithin.merge(next.rowsWithin) { $0 + $1 }
    rows += next.rows
    pairs += next.pairs
    directed += next.directed
    directedByFile += next.directedByFile
    codes.add(next.codes)
    for i in forms.indices { forms[i] += next.forms[i] }
    named.merge(next.named) { $0?.key == $1?.key ? $0 : Optional<Party>.none }
    ownerNames.formUnion(next.ownerNames)
    enteredFor.merge(next.enteredFor) { $0.union($1) }
    legs.merge(next.legs) { $1.rank > $0.rank ? $1 : $0 }
  }

  private static func sum(_ a: Tally, _ b: Tally) -> Tally {
    var sum = a
    sum.add(b)
    return sum
  }

  mutating func observe(_ record: borrowing Record) {
    let senders = reader.senders(record)
    let recipients = reader.recipients(record)
    let attendees = reader.attendees(record)
    let others = reader.others(record)
    var side = direction.side(record)
    if let folder = columns.folder, record.withField(folder, { MailFolder($0) }) == .sent {
      side = side ?? .ours
    }
    let isInternal = direction.isInternal(record)
    if isInternal, side == nil || side == .ours {
      for party in senders + recipients { change(party) { $0.ours += 1 } }
    }
    let chat = reader.chat(record)
    if !chat.isEmpty {
      // Whoever writes in a chat is its other side, or us.
      side = senders.contains { sender in chat.contains { $0.key == sender.key } } ? .theirs : .ours
      if senders.isEmpty { note(chat, .theirs) }
    }
    if side != nil {
      directed += 1
    } else if let fileSide {
      directedByFile += 1
      noteByFile(fileSide == .ours ? senders : recipients, areOurs: true)
      noteByFile(fileSide == .ours ? recipients : senders, areOurs: false)
    }
    if isInternal { side = nil }
    note(senders, side == .ours ? .ours : side == .theirs ? .theirs : nil)
    note(recipients, side == .ours ? .theirs : side == .theirs ? .ours : nil)
    note(attendees, nil)
    note(others, .theirs)
    for party in reader.ours(record) { noteOurs(party) }
    let all = senders + recipients + attendees + others + chat
    count(all)
    if let owner = columns.owner, ownerNames.count < 4096 {
      for party in PartyCell.parties(record.text(owner)) {
        if let name = party.nameHash { ownerNames.insert(name) }
        noteEntry(by: party, for: others)
      }
    }
    noteLines(recipients)
    if let call = columns.call { noteLeg(record, call) }
    if let type, let code = record.withField(type, { CallCodes.code($0) }) {
      codes.note(code, isTalk: outcome?.read(record, isReached: nil) == .talked)
    }
  }

  private mutating func note(_ parties: [Party], _ side: Side?) {
    for party in parties {
      forms[Int(party.form.rawValue)] += 1
      if party.form > .exchange, let name = party.nameHash, named.count < Self.limit {
        if let known = named[name] {
          if known?.key != party.key { named[name] = .some(nil) }
        } else {
          named[name] = party
        }
      }
      let isCertain = party.form == .exchange || PartyWatch.isMe(party)
      change(party) { tally in
        if side == .ours { tally.ours += 1 }
        if side == .theirs { tally.theirs += 1 }
        if isCertain { tally.isCertain = true }
      }
    }
  }

  private mutating func noteByFile(_ parties: [Party], areOurs: Bool) {
    for party in parties {
      change(party) { if areOurs { $0.oursByFile += 1 } else { $0.theirsByFile += 1 } }
    }
  }

  /// The file is of one side as its name says: nobody but one of us, who writes to himself now and
  /// then, stands on both.
  var isOfOneSide: Bool {
    directedByFile > 0
      && tallies.values.count { $0.oursByFile > 0 && $0.theirsByFile > 0 } <= 1
  }

  private mutating func noteEntry(by party: Party, for others: [Party]) {
    guard party.form == .address else { return }
    for other in others where other.hash != party.hash {
      if enteredFor[party.hash, default: []].count < Self.severalCustomers {
        enteredFor[party.hash, default: []].insert(other.hash)
      }
    }
  }

  static let severalCustomers = 3

  /// Whoever enters rows for several customers is one of us.
  func entersForOthers(_ key: UInt64) -> Bool {
    (enteredFor[key]?.count ?? 0) >= Self.severalCustomers
  }

  /// A number under which one of our extensions took a call is ours.
  private mutating func noteLines(_ recipients: [Party]) {
    guard recipients.contains(where: { $0.form == .extension }) else { return }
    for party in recipients where party.form == .number { change(party) { $0.ours += 1 } }
  }

  private mutating func noteOurs(_ party: Party) {
    change(party) { $0.isCertain = true }
  }

  private mutating func change(_ party: Party, _ body: (inout Tally) -> Void) {
    let hash = party.hash
    if tallies[hash] == nil {
      guard tallies.count < Self.limit else { return }
      tallies[hash] = Tally(
        id: party.id, form: party.form, name: party.nameHash, domain: party.domain)
    }
    if var tally = tallies[hash] {
      body(&tally)
      tally.name = tally.name ?? party.nameHash
      tallies[hash] = tally
    }
    guard let domain = party.domain else { return }
    var tally =
      domains[domain]
      ?? Tally(
        id: String(party.id.drop { $0 != "@" }.dropFirst()), form: .address, name: nil,
        domain: domain)
    body(&tally)
    domains[domain] = tally
  }

  /// Counts the row for each party and each domain on it, once.
  private mutating func count(_ parties: [Party]) {
    guard !parties.isEmpty else { return }
    rows += 1
    var keys: [UInt64] = []
    var atDomains: [UInt64] = []
    var isWithin = true
    for party in parties {
      let hash = party.hash
      if !keys.contains(hash) {
        keys.append(hash)
        tallies[hash]?.rows += 1
      }
      guard let domain = party.domain else {
        isWithin = false
        continue
      }
      if !atDomains.contains(domain) {
        atDomains.append(domain)
        domains[domain]?.rows += 1
      }
    }
    if keys.count > 1 { pairs += 1 }
    if isWithin, keys.count > 1, atDomains.count == 1 { rowsWithin[atDomains[0], default: 0] += 1 }
  }

  private mutating func noteLeg(_ record: borrowing Record, _ call: Int) {
    let id = record.withField(call) { $0.isEmpty ? 0 : StableHash.of($0) }
    guard id != 0, legs[id] != nil || legs.count < Self.limit * 8 else { return }
    let rank = direction.rank(record, outcome)
    if let known = legs[id], known.rank >= rank { return }
    legs[id] = Leg(offset: record.offset, rank: rank)
  }

  /// "Me", "You" in an export of one's own messages.
  private static func isMe(_ party: Party) -> Bool {
    guard party.name.utf8.count <= 8 else { return false }
    return ["me", "ich", "moi", "you", "du", "vous", "yo", "myself"].contains(
      party.name.lowercased())
  }

  static func side(ofFileNamed path: String) -> Side? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    if words.contains(where: { ["sent", "gesendet", "gesendete", "outbox"].contains($0) }) {
      return .ours
    }
    return words.contains(where: { ["inbox", "posteingang"].contains($0) }) ? .theirs : nil
  }
}

extension PartyWatch: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&tallies, blank: Tally(id: "", form: .name))
    coder.code(&domains, blank: Tally(id: "", form: .name))
    coder.code(&rowsWithin)
    coder.code(&rows)
    coder.code(&pairs)
    coder.code(&forms)
    coder.code(&named, blank: Party?.none)
    coder.code(&ownerNames)
    coder.code(&enteredFor)
    coder.code(&legs, blank: Leg(offset: 0, rank: 0))
    coder.code(&directed)
    coder.code(&directedByFile)
    coder.code(&codes)
  }
}

extension Optional: FieldCodable where Wrapped == Party {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&self, blank: Party(.name, key: [], id: ""))
  }
}

extension PartyWatch.Tally: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&id)
    coder.code(raw: &form)
    coder.code(&name)
    coder.code(&domain)
    coder.code(&rows)
    coder.code(&ours)
    coder.code(&theirs)
    coder.code(&oursByFile)
    coder.code(&theirsByFile)
    coder.code(&isCertain)
  }
}

extension PartyWatch.Leg: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&offset)
    coder.code(&rank)
  }
}
