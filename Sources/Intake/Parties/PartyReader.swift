import Basics
import CSV

/// Reads the parties of a row, side by side. Cells recur (we stand on every row), so each is taken
/// apart once.
struct PartyReader: Sendable {
  let columns: PartyColumns
  private var memo: [RowFingerprint: [Party]] = [:]
  private static let capacity = 1 << 14

  init(_ columns: PartyColumns) { self.columns = columns }

  mutating func senders(_ record: borrowing Record) -> [Party] { read(columns.senders, record) }

  mutating func recipients(_ record: borrowing Record) -> [Party] {
    read(columns.recipients, record)
  }

  mutating func chat(_ record: borrowing Record) -> [Party] {
    guard columns.chatFrame != PartyColumns.Frame(), let column = columns.chat.first else {
      return read(columns.chat, record)
    }
    return columns.chatFrame.inner(record.text(column)).map { PartyCell.parties($0) } ?? []
  }

  mutating func attendees(_ record: borrowing Record) -> [Party] {
    read(columns.attendees, record)
  }

  mutating func others(_ record: borrowing Record) -> [Party] {
    var parties = read(columns.others, record)
    guard !columns.otherNames.isEmpty, parties.count == 1, parties[0].name.isEmpty else {
      return parties
    }
    parties[0].name = otherName(record)
    return parties
  }

  /// The name of the other side, where it stands apart; empty where it does not.
  func otherName(_ record: borrowing Record) -> String {
    columns.otherNames.map { record.text($0) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  mutating func ours(_ record: borrowing Record) -> [Party] {
    var parties: [Party] = []
    for column in columns.ours { parties += cell(column, record) }
    return parties
  }

  private mutating func read(_ groups: [PartyColumns.Group], _ record: borrowing Record) -> [Party]
  {
    var parties: [Party] = []
    for group in groups { parties += read(group, record) }
    return parties
  }

  private mutating func read(_ group: PartyColumns.Group, _ record: borrowing Record) -> [Party] {
    var parties: [Party] = []
    for column in group {
      let found = cell(column, record)
      if parties.isEmpty {
        parties = found
      } else if parties.count == found.count {
        for i in parties.indices { parties[i] = parties[i].merged(with: found[i]) }
      } else if let best = found.map(\.form).max(), let known = parties.map(\.form).max(),
        best > known
      {
        parties = found
      }
    }
    return parties
  }

  private mutating func cell(_ column: Int, _ record: borrowing Record) -> [Party] {
    var fingerprint = RowFingerprint()
    let isEmpty = record.withField(column) { cell in
      fingerprint.add(cell)
      return cell.isEmpty
    }
    if isEmpty { return [] }
    if let known = memo[fingerprint] { return known }
    let parties = PartyCell.parties(record.withField(column, cleanText))
    if memo.count >= Self.capacity { memo.removeAll(keepingCapacity: true) }
    memo[fingerprint] = parties
    return parties
  }
}

/// A folder of mail, as far as its name says whose a message is.
enum MailFolder {
  case sent
  case drafts
  case spam

  init?(_ cell: Span<UInt8>) {
    guard !cell.isEmpty, cell.count <= 60 else { return nil }
    let key = headerKey(cell.text)
    switch true {
    case MailFolder.has(
      key, ["sent", "gesendet", "envoy", "enviad", "inviat", "verzonden", "skickat"]):
      self = .sent
    case MailFolder.has(
      key, ["draft", "entwurf", "entwurfe", "brouillon", "borrador", "bozz", "concept"]):
      self = .drafts
    case MailFolder.has(key, MailFolder.unwanted): self = .spam
    default: return nil
    }
  }

  /// Whether short words of a column are folders or labels of mail, of which one is what came in or
  /// what nobody wanted: a state says "sent" as well.
  static func areSome(_ values: [String]) -> Bool {
    (1...32).contains(values.count)
      && values.contains { has(headerKey($0), ["inbox", "posteingang"] + unwanted) }
      && values.allSatisfy { $0.utf8.count <= 60 && !$0.contains("@") }
  }

  private static let unwanted = ["spam", "junk", "unerwunscht", "indesirable"]

  private static func has(_ key: String, _ words: [String]) -> Bool {
    words.contains { key.contains($0) }
  }
}
