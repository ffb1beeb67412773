import Basics

/// Words and signs that stand for nothing, in the letters that `Transliteration` leaves.
enum NullWords {
  static func contains(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 24 else { return false }
    if text.allSatisfy({ $0 == ASCII.minus || $0 == ASCII.point || $0 == ASCII.underscore }) {
      return true
    }
    return words.contains(String(decoding: text, as: UTF8.self))
  }

  /// Whether a cell says that nobody knows: "?", "unbekannt". That is no day, and no "never".
  static func tellsNotKnown(_ cell: Span<UInt8>) -> Bool {
    guard cell.count <= 24 else { return false }
    let text = cell.excerpt().description
    let isMark = !text.isEmpty && text.allSatisfy { $0 == "?" }
    return isMark || unknowns.contains(headerKey(text))
  }

  private static let unknowns: Set<String> = [
    "unknown", "notknown", "notsure", "unbekannt", "weissnicht", "inconnu", "desconocido",
    "sconosciuto", "desconhecido", "onbekend", "okand", "ukendt", "ukjent",
  ]

  private static let words: Set<String> = [
    "?", "??", "???", "\\n", "n/a", "na", "n.a.", "n. a.", "#n/a", "#na", "n/d", "nd", "n.d.",
    "null", "(null)", "<null>", "[null]", "none", "(none)", "nil", "nan", "nat", "nul", "undefined",
    "empty", "(empty)", "blank", "(blank)", "missing", "unknown", "(unknown)", "not set",
    "(not set)",
    "no value", "no date", "not available", "not applicable", "tbd", "tba", "tbc", "x",
    "never", "nie", "niemals", "noch nie", "keine", "kein", "keine angabe", "k.a.", "k. a.",
    "ohne", "unbekannt", "jamais", "aucun", "aucune", "inconnu", "inconnue", "sans", "nunca",
    "ninguno", "ninguna", "desconocido", "desconocida", "sin fecha", "mai", "nessuno", "nessuna",
    "sconosciuto", "nenhum", "nenhuma", "desconhecido", "nooit", "geen", "onbekend", "nigdy",
    "brak",
    "nieznany", "aldrig", "ingen", "inget", "okand", "ukendt", "ukjent", "ei koskaan",
    "ei tiedossa",
    "nikdy", "zadne", "neznamo", "soha", "nincs", "ismeretlen", "hic", "yok", "bilinmiyor",
    "никогда", "нет", "неизвестно", "なし", "無し", "未定", "不明", "无", "未知", "从未", "無",
  ]
}
