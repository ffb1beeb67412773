import Basics
import CSV

/// Rows of a table that names one party on each, and of which that party is no customer: our own
/// house, as the user says who we are, and a helpdesk's word for nobody.
///
/// A helpdesk is asked by colleagues as well ("Customer: Brightwell IT"), and machines report to it
/// under the name of its general user.
struct HouseRows: Sendable {
  private let ours: OurSide
  /// The columns that name the row's party: the person, and the firm beside.
  private let columns: [Int]
  /// What was found of cells that were met before.
  private var known: [UInt64: Bool] = [:]
  private var machines: [UInt64: Bool] = [:]
  /// Rows are what somebody asked or reported.
  private let isOfTickets: Bool
  /// Some row's party says of itself that it is us: "Pascoe Ltd - INTERNAL".
  private let namesUs: Bool
  private static let capacity = 1 << 14

  /// Nil for a table whose parties are told side by side: there both are looked at anyway.
  init?(_ file: RecognisedFile, _ settings: IntakeSettings) {
    guard file.parties == nil, file.usualKind?.isTraffic != true else { return nil }
    ours = OurSide(settings.us + file.staff)
    isOfTickets = file.usualKind == .ticket || file.usualKind == .complaint
    let fields: [Field] = [.name, .company, .email]
    let claimed = file.claimedColumns
    let further = file.layout.columns.indices.filter { column in
      !claimed.contains(column) && HeaderWords(file.header(column)).isPartyName
    }
    columns = fields.flatMap { file.columns[$0] ?? [] } + further
    if columns.isEmpty { return nil }
    namesUs = columns.contains { column in
      file.sample?[column].examples.contains(where: Self.saysInternal) == true
    }
  }

  /// Whether a name ends in a word that says so, behind a dash or in brackets.
  private static func saysInternal(_ name: String) -> Bool {
    let words = name.split { $0 == " " || $0 == "(" || $0 == ")" || $0 == "[" || $0 == "]" }
    guard words.count > 1, let last = words.last,
      internals.contains(headerKey(String(last)))
    else { return false }
    let before = words[words.count - 2]
    return ["-", "–", "—", "/"].contains(before) || name.hasSuffix(")") || name.hasSuffix("]")
  }

  private static let internals: Set<String> = [
    "internal", "intern", "interne", "interno", "interna", "inhouse",
  ]

  /// It is known who we are.
  var looksForUs: Bool { !ours.isEmpty || namesUs }

  /// Whether its party is one of us.
  mutating func isOurs(_ record: borrowing Record) -> Bool {
    guard looksForUs else { return false }
    for column in columns {
      let hash = record.hash(column)
      guard hash != 0 else { continue }
      let isOurs =
        known[hash]
        ?? (PartyCell.parties(record.text(column)).contains(where: ours.contains)
          || namesUs && Self.saysInternal(record.text(column)))
      if known.count < Self.capacity { known[hash] = isOurs }
      if isOurs { return true }
    }
    return false
  }

  /// Whether a program reported it: whoever asks is a person (R11).
  mutating func isOfMachine(_ record: borrowing Record) -> Bool {
    guard isOfTickets, let column = columns.first else { return false }
    let hash = record.hash(column)
    if hash == 0 { return false }
    let isMachine = machines[hash] ?? MachineNames.isAccount(record.text(column))
    if machines.count < Self.capacity { machines[hash] = isMachine }
    return isMachine
  }

  /// Whether it names nobody by a word that stands where a person should.
  func isPlaceholder(_ record: borrowing Record) -> Bool {
    columns.first.map { Self.placeholders.contains(headerKey(record.text($0))) } ?? false
  }

  private static let placeholders: Set<String> = [
    "generaluser", "defaultuser", "systemuser", "unknownuser", "anonymoususer", "guestuser",
    "nouser", "system", "unknown", "anonymous", "unbekannt", "onbekend", "algemenegebruiker",
  ]
}
