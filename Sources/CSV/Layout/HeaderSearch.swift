/// Finds the header among the first rows of a sample.
struct HeaderSearch {
  /// A row that may be the header.
  struct Candidate: Equatable {
    var index: Int
    /// How many different names of its cells the caller knows.
    var known: Int
    var width: Int
    /// How many different names there are.
    var names = 0

    /// Whether it says more than another row does: a caption over several columns stands there
    /// several times, or once and then nothing.
    func saysMore(than other: Candidate) -> Bool {
      (known, names) > (other.known, other.names)
    }
  }

  let table: SampleTable
  let knows: (String) -> Bool

  /// The first row that names columns; nil if none does.
  func known() -> Candidate? {
    let modal = table.modalWidth
    var best: Candidate?
    for (index, row) in table.rows.enumerated() where !row.isBlank {
      let candidate = candidate(index, row)
      if let first = best {
        // A header of several rows: the one that says most. Beyond it, data has begun.
        if index > first.index + 3 || Self.dataCellsOfHeader(row.cells) > 0 { break }
        if candidate.saysMore(than: first) { best = candidate }
        continue
      }
      guard candidate.known >= 2 || (candidate.known == 1 && isWide(candidate.width, modal)) else {
        continue
      }
      let data = Self.dataCellsOfHeader(row.cells)
      if data == 0 || (candidate.known >= 2 && candidate.known > data) { best = candidate }
    }
    return best
  }

  private func isWide(_ width: Int, _ modal: Int) -> Bool {
    width == modal || width + 1 == modal || modal + 1 == width
  }

  private func candidate(_ index: Int, _ row: SampleTable.Row) -> Candidate {
    let names = Set(row.cells.map(HeaderSearch.tidy)).subtracting([""])
    return Candidate(
      index: index, known: names.count(where: knows), width: row.cells.count, names: names.count)
  }

  /// The first row of the usual width that looks like names rather than like data.
  func unknown() -> Candidate? {
    guard let index = firstRow, Self.dataCellsOfHeader(table.rows[index].cells) == 0 else {
      return nil
    }
    return Candidate(index: index, known: 0, width: table.modalWidth)
  }

  /// The first row of the usual width where it names days: the header of a cross table.
  func crossTable() -> Candidate? {
    guard let index = firstRow, Self.namesDays(table.rows[index].cells) else { return nil }
    return Candidate(index: index, known: 0, width: table.modalWidth)
  }

  /// Whether cells are the header of a cross table: names, then different days and nothing else
  /// that looks like data, three at least.
  static func namesDays(_ cells: [String]) -> Bool {
    let cells = cells.map(tidy)
    let days = cells.filter(isDay)
    guard days.count >= leastDays, Set(days).count == days.count, let first = cells.first,
      !first.isEmpty, !looksLikeData(first)
    else { return false }
    return cells.allSatisfy { isDay($0) || !looksLikeData($0) }
  }

  private static let leastDays = 3

  /// `13/01/26`, `2026-01-13`, `13.1.`, `1/13`, `2026-01`: two or three numbers and what stands
  /// between days.
  private static func isDay(_ cell: String) -> Bool {
    let marks = cell.filter { $0 == "." || $0 == "/" || $0 == "-" }
    let parts = cell.split { $0 == "." || $0 == "/" || $0 == "-" }
    guard let mark = marks.first, marks.allSatisfy({ $0 == mark }), marks.count <= parts.count,
      (2...3).contains(parts.count),
      parts.allSatisfy({ $0.utf8.count <= 4 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return false }
    // "12.50" is an amount, "2026-01" a month.
    return parts.count == 3 || marks.count == 2 || mark == "/"
      || mark == "-" && parts[0].utf8.count == 4
  }

  /// The first row of the usual width that is no title: the header, if it names columns.
  var firstRow: Int? {
    let modal = table.modalWidth
    return table.rows.indices.first { index in
      let row = table.rows[index]
      return !row.isBlank && row.cells.count == modal && !isTitle(index, row)
    }
  }

  /// A title over a table, padded to its width as spreadsheets do: one cell, and a row of several
  /// below it.
  private func isTitle(_ index: Int, _ row: SampleTable.Row) -> Bool {
    guard row.cells.count > 2, filled(row) == 1,
      let next = table.rows[(index + 1)...].first(where: { !$0.isBlank })
    else { return false }
    return filled(next) > 2
  }

  private func filled(_ row: SampleTable.Row) -> Int {
    row.cells.count { !HeaderSearch.tidy($0).isEmpty }
  }

  /// Cells that no header has: numbers, dates, addresses.
  static func dataCells(_ cells: [String]) -> Int { cells.count(where: looksLikeData) }

  /// The same for a row that may be the header: Q1 is also the name of a quarter.
  static func dataCellsOfHeader(_ cells: [String]) -> Int {
    cells.count {
      looksLikeData($0) && !(tidy($0).utf8.count == 2 && $0.contains(where: \.isLetter))
    }
  }

  static func looksLikeData(_ cell: String) -> Bool {
    let bytes = Array(tidy(cell).utf8)
    guard !bytes.isEmpty, bytes.count <= 200 else { return !bytes.isEmpty }
    if let at = bytes.firstIndex(of: UInt8(ascii: "@")), at > 0,
      bytes[at...].contains(UInt8(ascii: ".")), !bytes.contains(0x20)
    {
      return true
    }
    var digits = 0
    var letters = 0
    for byte in bytes {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: letters += 1
      default: break
      }
    }
    // 2024-01-05T10:00Z, 12.50 EUR, C001: mostly digits.
    return digits > 0 && digits >= letters
  }

  /// Nothing but ASCII that shows, and single spaces inside: nearly all cells.
  private static func isTidy(_ cell: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in cell.utf8 {
      guard byte > 0x20 && byte < 0x7F || byte == 0x20 && last != 0x20 else { return false }
      last = byte
    }
    return last != 0x20 || cell.isEmpty
  }

  /// A header cell as the caller sees it: trimmed, white space collapsed, zero-width marks gone.
  static func tidy(_ cell: String) -> String {
    if isTidy(cell) { return cell }
    var result = ""
    var pendingSpace = false
    for scalar in cell.unicodeScalars {
      switch scalar.value {
      case 0xFEFF, 0x200B, 0x200C, 0x200D, 0x2060: continue
      default: break
      }
      if scalar.properties.isWhitespace {
        pendingSpace = !result.isEmpty
      } else {
        if pendingSpace { result.unicodeScalars.append(" ") }
        pendingSpace = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
