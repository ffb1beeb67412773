import Basics

/// The name of a person behind an office that they hold: "Visit Clerk: Mrs Rudd", "Secretary - Miss
/// Vole". With the next clerk the office stays, and the person is who is called so.
///
/// Only an office is left out: the firm of "Mill Stores - Mr Brown" is the customer.
enum OfficeName {
  /// Where the name begins; nil for any other cell.
  ///
  /// - Complexity: O(1) for nearly all: neither a colon nor a dash stands in the first bytes.
  static func nameStart(_ cell: Span<UInt8>) -> Int? {
    guard cell.count <= longest, cell.count > 0, ASCII.isLetter(cell[0]) else { return nil }
    var at = 0
    while at < cell.count, at <= longestOffice {
      if cell[at] == UInt8(ascii: ":") { break }
      if cell[at] == ASCII.minus, at > 0, cell[at - 1] == ASCII.space { break }
      guard ASCII.isLetter(cell[at]) || cell[at] == ASCII.space else { return nil }
      at += 1
    }
    guard at > 2, at <= longestOffice, at + 2 < cell.count, cell[at + 1] == ASCII.space else {
      return nil
    }
    let name = cell.extracting(at + 2..<cell.count).text
    let words = name.split(separator: " ")
    guard (2...4).contains(words.count), titles.contains(words[0].lowercased()),
      words.dropFirst().allSatisfy({ $0.first?.isUppercase == true }),
      let office = cell.extracting(0..<at).text.split(separator: " ").last,
      offices.contains(headerKey(String(office)))
    else { return nil }
    return at + 2
  }

  /// As `headerKey` writes them; the last word is the office.
  private static let offices: Set<String> = [
    "clerk", "secretary", "treasurer", "chair", "chairman", "chairwoman", "chairperson",
    "president", "director", "manager", "officer", "coordinator", "administrator", "bursar",
    "headteacher", "head", "principal", "rector", "vicar", "warden", "verger", "churchwarden",
    "caretaker", "steward", "organiser", "organizer", "contact", "receptionist", "assistant",
    "buyer", "captain", "leitung", "leiter", "leiterin", "sekretariat", "sekretar",
    "sekretarin", "vorstand", "vorsitzende", "vorsitzender", "kassier", "kassierer",
    "kassiererin", "kassenwart", "schatzmeister", "schatzmeisterin", "hausmeister",
    "hausmeisterin", "schulleitung", "geschaftsfuhrer", "geschaftsfuhrerin", "geschaftsfuhrung",
    "einkauf", "buchhaltung", "verwaltung", "obmann", "obfrau", "prasident", "prasidentin",
    "schriftfuhrer", "schriftfuhrerin", "ansprechpartner", "ansprechpartnerin", "kustos",
    "pfarrer", "pfarrerin", "mesner", "kuster",
  ]

  private static let longest = 60
  private static let longestOffice = 30
  private static let titles: Set<String> = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "herr", "frau",
    "fr.", "hr.", "mme", "mme.", "m.", "sig.", "sig.ra", "sr.", "sra.", "dhr.", "mevr.", "rev",
    "rev.", "sir", "lady", "lord", "pan", "pani",
  ]
}
