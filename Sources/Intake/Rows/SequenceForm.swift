import Basics

/// What rows of a file mean by those above them: a customer stands once over a group, an order goes
/// over several lines. Most files have rows that stand for themselves.
package struct SequenceForm: Sendable, Hashable {
  /// Where the customer of a row stands that names none.
  package enum Grouping: Sendable, Hashable {
    /// In every row, or the row is nobody's.
    case none
    /// Alone in a row above the group.
    case headings
    /// In the first row of the group: merged cells, or a list kept by hand.
    case merged
    /// In the row above perhaps: whether a row without a name is that customer's cannot be told.
    case doubtful

    /// A row that names nobody is of the customer above.
    var fillsDown: Bool { self == .headings || self == .merged }
  }

  package var grouping = Grouping.none
  /// Several rows of one number, customer and day are one order, and so are rows below one that
  /// name none of these.
  package var hasLines = false
  /// The amount is the order's, and stands on each of its lines.
  package var repeatsTotals = false
  /// Some rows sum up those above them.
  package var hasTotals = false
  /// Orders of another file of the run stand here too.
  package var sharesOrders = false

  /// Rows are to be read in their order.
  var isNeeded: Bool { grouping != .none || hasLines || hasTotals || sharesOrders }
}

/// Rows that sum up: "Total for Brook Stables", "TOTAL", "Summe".
enum TotalRow {
  /// Whether the cell where a customer stands names a sum instead.
  static func isNamed(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, mayBeNamed(first, last) else {
      return false
    }
    var text = text.lowercased()
    while let last = text.last, last == ":" || last == " " { text.removeLast() }
    return words.contains(text) || beginnings.contains { text.hasPrefix($0) }
      || ends.contains { text.hasSuffix($0) }
  }

  /// Whether what begins and ends with these bytes may name a sum: an id such as "C079369" is told
  /// by them alone.
  @inline(__always)
  static func mayBeNamed(_ first: UInt8, _ last: UInt8) -> Bool {
    !ASCII.isLetter(first) && !ASCII.isDigit(first) || !ASCII.isDigit(last)
      || firstLetters & 1 << UInt32(first & 0x1F) != 0 && ASCII.isLetter(first)
  }

  /// The letters that words and beginnings begin with, each as a bit. None of them ends in a digit.
  private static let firstLetters: UInt32 = (Array(words) + beginnings).reduce(0) {
    $0 | 1 << UInt32(($1.utf8.first ?? 0) & 0x1F)
  }

  /// "--- North ---", "== Trade ==", "*** A ***": what somebody writes above several rows has marks
  /// at both ends, as nobody's name has.
  static func isHeading(_ text: String) -> Bool {
    guard let byte = text.utf8.first, !ASCII.isLetter(byte), !ASCII.isDigit(byte) else {
      return false
    }
    let front = text.prefix(while: marks.contains).count
    let back = text.reversed().prefix(while: marks.contains).count
    return front > 1 && back > 1 && text.contains(where: \.isLetter)
  }

  private static let marks: Set<Character> = [
    "-", "=", "*", "#", "_", "~", "+", "–", "—", "•", ".",
  ]

  /// "Printed 30/06/2026 14:02 by jm", "Seite 3 von 3", "End of report": what a program writes
  /// below its table, alone in its row.
  static func isFootnote(_ text: String) -> Bool {
    // An id: one word with a digit, as none of those below is.
    guard text.utf8.contains(ASCII.space) || !text.utf8.contains(where: ASCII.isDigit) else {
      return false
    }
    let text = text.lowercased()
    if ends(ofReport: text) { return true }
    return text.contains(where: \.isNumber)
      && text.split(separator: " ").first.map { footnotes.contains(headerKey(String($0))) } == true
  }

  private static func ends(ofReport text: String) -> Bool {
    ["end of report", "end of list", "ende des berichts", "ende der liste", "fin du rapport"]
      .contains { text.hasPrefix($0) }
  }

  private static let footnotes = Set(
    wordsOf: """
      printed generated created exported export report page run produced copyright stand erstellt
      gedruckt ausgedruckt exportiert erzeugt seite bericht imprime edite genere impreso generado
      pagina stampato generato afgedrukt gegenereerd
      """)

  private static let words: Set<String> = [
    "total", "totals", "grand total", "subtotal", "sub-total", "sub total", "sum", "summe",
    "gesamt",
    "gesamtsumme", "zwischensumme", "endsumme", "total général", "total general", "totaal",
    "totale", "subtotaal", "eindtotaal", "subtotale", "sous-total", "sous total", "total geral",
    "delsumma",
    "suma", "razem", "итого", "всего", "合計", "小計",
  ]
  private static let beginnings = [
    "total for ", "total of ", "total - ", "total: ", "subtotal ", "sub-total ", "grand total ",
    "summe ", "gesamtsumme ", "zwischensumme ", "gesamt für ", "total pour ", "total para ",
    "totale per ", "totaal voor ", "totaal: ", "subtotaal ", "subtotale ", "sous-total ",
    "sous total ",
    "delsumma ", "suma częściowa ", "итого по ",
  ]
  private static let ends = [" total", " totals", " subtotal", " summe", " gesamt", " gesamtsumme"]
}
