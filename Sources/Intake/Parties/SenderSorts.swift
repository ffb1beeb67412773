import Basics
import CSV
import Language

/// Sender sorts are what a column of writers says of who wrote each row, where it names nobody but a
/// sort: "contact", "agent", "workflow", "broadcast".
///
/// The header must say that it tells who wrote: the same words are topics, segments and sorts of
/// customers elsewhere. And what the record says of a row's kind and direction stands.
///
/// What a word means shows beside the others: a "user" is one of us beside a "contact", and one of
/// them beside an "admin". What a machine wrote is no answer of ours (R11), and what went to many
/// is no contact (R2), whatever the words.
struct SenderSorts: Sendable, Hashable {
  let column: Int
  /// By the hash of the cell.
  private var senders: [UInt64: Sender] = [:]
  private let hasDirections: Bool

  private enum Sender: Hashable {
    case person(Side)
    case machine(TouchKind)
  }

  /// The column of a table of messages or talks whose every value is a sort of sender; nil where
  /// none is, or none tells one sort from another.
  init?(_ file: RecognisedFile) {
    guard file.role == .interactions, file.usualKind?.isTraffic != true, let sample = file.sample
    else { return nil }
    let isOfTickets = file.usualKind == .ticket
    for column in file.layout.columns.indices
    where HeaderWords(file.layout.columns[column]).namesWriterOfRow {
      let cells = sample[column]
      guard (2...Self.mostSorts).contains(cells.distinct), cells.values.count == cells.distinct,
        let senders = Self.senders(cells.values, areOfTickets: isOfTickets)
      else { continue }
      self.column = column
      self.senders = senders
      hasDirections = file.columns[.direction]?.contains { $0 != column } == true
      return
    }
    return nil
  }

  /// - Parameter areOfTickets: most were begun by customers, which is told by nothing but the
  ///   machines beside them: "Series".
  private static func senders(_ values: [String], areOfTickets: Bool) -> [UInt64: Sender]? {
    let keys = values.map(headerKey)
    let hasUs = keys.contains(where: colleagues.contains)
    let hasThem = keys.contains(where: customers.contains)
    let hasMailings = keys.contains(where: mailings.contains)
    guard areOfTickets ? hasMailings : hasThem || hasUs else { return nil }
    var senders: [UInt64: Sender] = [:]
    var sides: Set<Side> = []
    var hasMachines = false
    for (value, key) in zip(values, keys) {
      let sender: Sender
      if customers.contains(key) {
        sender = .person(.theirs)
      } else if colleagues.contains(key) {
        sender = .person(.ours)
      } else if users.contains(key), hasThem != hasUs || areOfTickets {
        sender = .person(hasThem ? .ours : .theirs)
      } else if mailings.contains(key) {
        sender = .machine(.massMail)
      } else if machines.contains(key) {
        sender = .machine(.notice)
      } else {
        return nil
      }
      if case .person(let side) = sender { sides.insert(side) } else { hasMachines = true }
      let bytes = Array(value.utf8)
      senders[StableHash.of(bytes.span)] = sender
    }
    return sides.count > 1 || hasMachines ? senders : nil
  }

  /// Whose a message is, by a word for who wrote it; nil for a name, and for a machine.
  static func side(of sort: String) -> Side? {
    let key = headerKey(sort)
    if customers.contains(key) || users.contains(key) { return .theirs }
    return colleagues.contains(key) || ourselves.contains(key) ? .ours : nil
  }

  private static let ourselves: Set<String> = ["us", "we", "me", "wir", "ich", "uns", "nous"]

  /// Whose a row is; nil where no person wrote it, the cell says nothing, or a column of directions
  /// says so.
  func side(_ record: borrowing Record) -> Side? {
    guard !hasDirections, case .person(let side)? = senders[record.hash(column)] else { return nil }
    return side
  }

  /// What a row is that no person wrote; nil for any other, and for what was spoken by its kind.
  func machine(_ record: borrowing Record, _ kind: TouchKind) -> TouchKind? {
    guard !kind.isTalk, case .machine(let kind)? = senders[record.hash(column)] else { return nil }
    return kind
  }

  private static let mostSorts = 12

  private static let customers: Set<String> = [
    "contact", "customer", "client", "lead", "visitor", "enduser", "requester", "guest", "kunde",
    "kontakt", "besucher", "cliente", "klant", "consumer", "subscriber", "patient", "participant",
    "prospect", "buyer", "interessent",
  ]
  private static let colleagues: Set<String> = [
    "agent", "admin", "teammate", "operator", "staff", "human", "humanagent", "liveagent",
    "employee", "mitarbeiter", "mitarbeiterin", "owner", "page", "business", "support", "team",
    "representative", "rep", "medewerker", "conseiller", "agente",
  ]
  /// Theirs or ours, by who is beside.
  private static let users: Set<String> = ["user", "users", "benutzer", "utilisateur", "usuario"]
  private static let mailings: Set<String> = [
    "broadcast", "campaign", "bulk", "series", "newsletter", "sequence", "blast", "kampagne",
    "rundschreiben", "massmessage", "drip", "announcement",
  ]
  private static let machines: Set<String> = [
    "workflow", "bot", "chatbot", "system", "automation", "automated", "automatic", "auto", "api",
    "flow", "trigger", "ai", "aiagent", "integration", "rule", "automatisch", "assistant",
    "autoreply", "autoresponder", "notification", "scheduler",
  ]
}
