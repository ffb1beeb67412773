/// A units row stands below the names of columns and says how each is filled: "(text)", "[EUR]",
/// "TT.MM.JJJJ". It is no record.
enum UnitsRow {
  /// Whether each cell that is not empty is in brackets, or a word for a sort of value or its
  /// format; two at least, and half of all.
  static func isOne(_ cells: [String]) -> Bool {
    let filled = cells.map(HeaderSearch.tidy).filter { !$0.isEmpty }
    guard filled.count > 1, filled.count * 2 >= cells.count else { return false }
    let plain = filled.count { isBracketed($0) || isFormat($0) }
    // A short word may be a unit, and a name as well.
    return plain * 2 > filled.count
      && filled.allSatisfy { isBracketed($0) || isFormat($0) || isUnit($0) }
  }

  private static func isBracketed(_ cell: String) -> Bool {
    guard cell.utf8.count > 2, let first = cell.first, let last = cell.last else { return false }
    return (first == "(" && last == ")" || first == "[" && last == "]") && !cell.contains("@")
  }

  /// "EUR", "€", "kg", "min".
  private static func isUnit(_ cell: String) -> Bool {
    cell.count <= 3 && !cell.contains(where: \.isNumber)
  }

  /// "text", "number", "yyyy-mm-dd", "TT.MM.JJJJ".
  private static func isFormat(_ cell: String) -> Bool {
    let word = cell.lowercased()
    if sorts.contains(word) { return true }
    let letters = Set(word.filter(\.isLetter))
    return word.count >= 6 && !letters.isEmpty && letters.isSubset(of: Set("ymdjtahs"))
      && word.contains { !$0.isLetter } && !word.contains(where: \.isNumber)
  }

  private static let sorts: Set<String> = [
    "text", "string", "varchar", "char", "number", "numeric", "integer", "int", "decimal", "float",
    "double", "date", "datetime", "timestamp", "boolean", "bool", "currency", "money", "zahl",
    "ganzzahl", "datum", "währung", "texte", "nombre", "texto", "número", "fecha", "testo",
    "numero",
    "tekst", "getal",
  ]
}
