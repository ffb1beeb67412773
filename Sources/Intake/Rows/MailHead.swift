import CSV

/// The head of a mail that stands in the same cell as its words: "Von: petra@lang.example An: …".
///
/// Where no column says whose a row is, the head does: whose name one of the two addresses shows,
/// and the other does not, is the customer's side of it.
struct MailHead {
  /// The columns whose cells may begin with one.
  private let texts: [Int]
  /// Those that name the customer, and whom to address there.
  private let names: [Int]

  /// Nil where columns tell the sides, and where no row begins with a head.
  init?(_ file: RecognisedFile) {
    let telling: [Field] = [.sender, .recipient, .direction, .inbound, .outbound]
    guard let sample = file.sample, file.parties == nil, file.usualKind?.isTraffic != true,
      !telling.contains(where: { file.columns[$0] != nil })
    else { return nil }
    let cells = [Field.subject, .notes].flatMap { file.columns[$0] ?? [] }
    texts = cells.filter { sample[$0].examples.contains { Self.addresses($0) != nil } }
    guard !texts.isEmpty else { return nil }
    let fields: [Field] = [.name, .company, .firstName, .lastName, .contactName, .email]
    let taken = file.claimedColumns
    names =
      fields.flatMap { file.columns[$0] ?? [] }
      + file.layout.columns.indices.filter {
        !taken.contains($0) && HeaderWords(file.header($0)).namesPersonThere
      }
  }

  /// Whose the mail is; nil where a row has no head, or its addresses do not tell.
  func side(_ record: borrowing Record) -> Side? {
    for column in texts {
      guard let (from, to) = Self.addresses(record.text(column))
      else { continue }
      let words = names.flatMap { Self.words(record.text($0)) }
      let (writes, reads) = (
        words.contains(where: from.contains), words.contains(where: to.contains)
      )
      return writes == reads ? nil : writes ? .theirs : .ours
    }
    return nil
  }

  /// The addresses of who wrote and of who got it; nil for a text that does not begin with them.
  private static func addresses(_ text: String) -> (from: String, to: String)? {
    let parts = text.prefix(longest).split(whereSeparator: \.isWhitespace).prefix(wordsOfHead)
      .map { $0.lowercased() }
    guard let first = parts.first, froms.contains(first.filter(\.isLetter)), isLabel(0, parts),
      let from = parts.dropFirst().first(where: { $0.contains("@") }),
      let label = parts.indices.dropFirst().first(where: {
        tos.contains(parts[$0].filter(\.isLetter)) && isLabel($0, parts)
      }),
      let to = parts[label...].first(where: { $0.contains("@") })
    else { return nil }
    return (from, to)
  }

  /// A colon stands behind the word.
  private static func isLabel(_ index: Int, _ parts: [String]) -> Bool {
    parts[index].hasSuffix(":") || index + 1 < parts.count && parts[index + 1] == ":"
  }

  /// Words by which an address may show whose it is.
  private static func words(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }
      .filter { $0.count >= shortestWord }.map(String.init)
  }

  private static let longest = 400
  private static let wordsOfHead = 24
  /// Shorter ones stand in many an address.
  private static let shortestWord = 4
  private static let froms: Set<String> = [
    "from", "von", "de", "da", "van", "od", "från", "fra", "expéditeur", "absender", "sender",
  ]
  private static let tos: Set<String> = [
    "to", "an", "à", "a", "para", "aan", "do", "till", "til", "destinataire", "empfänger",
    "recipient",
  ]
}
