import Basics
import CSV

/// Watches who wrote each row of a table whose rows name their customer by an id: whoever writes to
/// or is written to for several customers is one of us, and so is whoever the user says; anybody
/// else is theirs.
struct AuthorWatch: Sendable {
  private let sender: Int
  private let recipient: Int?
  private let key: Int
  private var writers: [UInt64: Writer] = [:]
  private var isComplete = true
  private static let limit = 1 << 16

  fileprivate struct Writer: Sendable {
    var text: String
    var keys: Set<UInt64> = []
  }

  /// Nil where a column says who began, or none says who wrote.
  init?(_ file: RecognisedFile) {
    let saying: [Field] = [.direction, .inbound, .outbound]
    guard file.role == .interactions, let sender = file.column(.sender),
      file.namesKeys || file.namesPartyBesideSides,
      let key = file.join.keys.first?.column, key != sender, file.usualKind != .ticket,
      file.usualKind?.isTraffic != true,
      !saying.contains(where: { file.columns[$0] != nil }),
      file.sample?[sender].mayHoldDates != true
    else { return nil }
    self.sender = sender
    recipient = file.column(.recipient).flatMap {
      file.sample?[$0].holdsAddresses == true ? $0 : nil
    }
    self.key = key
  }

  /// For a chunk.
  func emptied() -> AuthorWatch {
    var watch = self
    watch.writers = [:]
    return watch
  }

  mutating func append(_ next: AuthorWatch) {
    isComplete = isComplete && next.isComplete
    for (hash, writer) in next.writers {
      for key in writer.keys { note(hash, key, writer.text) }
    }
  }

  mutating func observe(_ record: borrowing Record) {
    let key = record.withField(key) { StableHash.of($0) }
    for column in [sender, recipient].compactMap({ $0 }) {
      let hash = record.hash(column)
      guard hash != 0 else { continue }
      note(hash, key, writers[hash] == nil ? record.text(column) : "")
    }
  }

  /// - Parameter text: as it is written; needed where the writer is new.
  private mutating func note(_ hash: UInt64, _ key: UInt64, _ text: String) {
    guard let at = writers.index(forKey: hash) else {
      if writers.count < Self.limit {
        writers[hash] = Writer(text: text, keys: [key])
      } else {
        isComplete = false
      }
      return
    }
    if writers.values[at].keys.count < PartyWatch.severalCustomers {
      writers.values[at].keys.insert(key)
    }
  }

  /// Which writers are ours or machines; nil where none is known to be, or there were too many.
  func authors(us: OurSide) -> Authors? {
    guard isComplete else { return nil }
    var authors = Authors(column: sender)
    var house = us
    let parties = writers.mapValues { PartyCell.parties($0.text) }
    for (hash, writer) in writers {
      let parties = parties[hash] ?? []
      if !parties.isEmpty, parties.allSatisfy(\.isMachine) {
        authors.machines.insert(hash)
      } else if writer.keys.count >= PartyWatch.severalCustomers
        || parties.contains(where: us.contains)
      {
        authors.ours.insert(hash)
        if parties.count == 1, let domain = parties[0].domain { house.add(domain: domain) }
      }
    }
    guard !authors.ours.isEmpty || !authors.machines.isEmpty else { return nil }
    // A colleague who wrote but once.
    for (hash, parties) in parties where parties.contains(where: house.contains) {
      authors.ours.insert(hash)
    }
    return authors
  }
}

/// The authors of a table's rows, as far as they are ours or machines.
struct Authors: Sendable, Hashable {
  let column: Int
  fileprivate(set) var ours: Set<UInt64> = []
  fileprivate(set) var machines: Set<UInt64> = []

  fileprivate init(column: Int) { self.column = column }

  /// Whose a row is; nil where it names no author, or nobody is known to be us.
  func side(_ record: borrowing Record) -> Side? {
    let hash = record.hash(column)
    guard !ours.isEmpty, hash != 0 else { return nil }
    return ours.contains(hash) ? .ours : .theirs
  }

  /// R11: whether a machine wrote it.
  func isMachine(_ record: borrowing Record) -> Bool {
    !machines.isEmpty && machines.contains(record.hash(column))
  }
}

extension AuthorWatch: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&writers, blank: Writer(text: ""))
    coder.code(&isComplete)
  }
}

extension AuthorWatch.Writer: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&text)
    coder.code(&keys)
  }
}
