@testable import CSV

/// The same rules as `RecordReader`, written for clarity alone: lines first, then records out of
/// whole lines, everything in memory and read again as often as it takes.
struct ReferenceReader {
  struct Row: Equatable {
    var fields: [[UInt8]]
    var line: Int
    var offset: Int
    var length: Int
    var defect: RecordDefect?
  }

  private struct Line {
    var start: Int
    var end: Int
  }

  private struct Scan {
    var fields: [[UInt8]] = []
    /// Raw start of each field's content, for the broken field of a record that is cut.
    var isOpen = false
    var openAt = 0
    /// Where quotes opened whose field spans lines, and the number of fields before them.
    var spanning: [(opened: Int, fields: Int, textAfter: Bool)] = []
    var hasTextAfterQuote = false
  }

  let text: [UInt8]
  let dialect: Dialect
  private var lines: [Line] = []

  init(_ text: [UInt8], _ dialect: Dialect) {
    self.text = text
    self.dialect = dialect
    var start = 0
    var index = 0
    while index < text.count {
      var ending = 0
      if text[index] == 10 {
        ending = 1
      } else if text[index...].starts(with: [13, 13, 10]) {
        ending = 3
      } else if text[index...].starts(with: [13, 10]) {
        ending = 2
      } else if text[index] == 13 {
        ending = 1
      }
      if ending > 0 {
        lines.append(Line(start: start, end: index))
        index += ending
        start = index
      } else {
        index += 1
      }
    }
    if start < text.count { lines.append(Line(start: start, end: text.count)) }
  }

  func rows() -> [Row] {
    var result: [Row] = []
    var number = 0
    while number < lines.count {
      let first = lines[number]
      var last = number
      var scan = scan(first.start, lines[last].end)
      while scan.isOpen, last + 1 < lines.count {
        last += 1
        scan = self.scan(first.start, lines[last].end)
      }
      if let suspect = scan.spanning.first(where: \.textAfter) {
        let opening = lineOf(suspect.opened)
        if isSound(opening + 1) || (opening...last).dropFirst().contains(where: isRow) {
          result.append(
            broken(number, opening, Array(scan.fields.prefix(suspect.fields)), suspect.opened))
          number = opening + 1
          continue
        }
      }
      if scan.isOpen {
        // Does the text end with a line end inside the quotes? Then that belongs to the field.
        let opening = lineOf(scan.openAt)
        result.append(broken(number, opening, scan.fields, scan.openAt))
        number = opening + 1
        continue
      }
      if let last = scan.spanning.last, !scan.spanning.contains(where: \.textAfter),
        scan.fields.count != dialect.width
      {
        let opening = lineOf(last.opened)
        if isSound(opening + 1) {
          result.append(
            broken(number, opening, Array(scan.fields.prefix(last.fields)), last.opened))
          number = opening + 1
          continue
        }
      }
      result.append(
        Row(
          fields: scan.fields, line: number + 1, offset: first.start,
          length: lines[last].end - first.start, defect: nil))
      number = last + 1
    }
    return result
  }

  private func broken(_ number: Int, _ opening: Int, _ fields: [[UInt8]], _ opened: Int) -> Row {
    let end = lines[opening].end
    let isLastLine = opening == lines.count - 1 && end == text.count
    let rest = isLastLine ? [] : [Array(text[min(opened + 1, end)..<end])]
    return Row(
      fields: fields + rest, line: number + 1, offset: lines[number].start,
      length: end - lines[number].start, defect: .unterminatedQuote)
  }

  private func lineOf(_ offset: Int) -> Int { lines.lastIndex { $0.start <= offset } ?? 0 }

  /// A line inside a record that is one of the table's own, be it a broken one.
  private func isRow(_ number: Int) -> Bool {
    opensQuote(number)
      || dialect.width > 2 && (isRecord(number, number) || isBrokenRecord(number))
  }

  /// A quote that text stands behind closes nothing.
  private func opensQuote(_ number: Int) -> Bool {
    let start = lines[number].start
    guard start + 1 < lines[number].end, text[start] == dialect.quote else { return false }
    return ![dialect.quote, dialect.delimiter, 32].contains(text[start + 1])
  }

  private func isRecord(_ first: Int, _ last: Int) -> Bool {
    let scan = scan(lines[first].start, lines[last].end)
    return !scan.isOpen && !scan.hasTextAfterQuote && scan.fields.count == dialect.width
  }

  /// A line that leaves a quote open, and has the fields of a record if quotes mean nothing. In a
  /// narrow table any sentence with a comma would do for that.
  private func isBrokenRecord(_ number: Int) -> Bool {
    guard dialect.width > 3, scan(lines[number].start, lines[number].end).isOpen else {
      return false
    }
    let text = text[lines[number].start..<lines[number].end]
    return text.count { $0 == dialect.delimiter } + 1 == dialect.width
  }

  private func isSound(_ number: Int) -> Bool {
    guard lines.indices.contains(number), dialect.width > 1 else { return false }
    let isBlank = text[lines[number].start..<lines[number].end].allSatisfy { $0 == 32 || $0 == 9 }
    if isBlank { return isSound(number + 1) }
    if isRecord(number, number) { return true }
    // It may go on over the next lines.
    if dialect.width > 2, scan(lines[number].start, lines[number].end).isOpen {
      let whole = (number..<lines.count).first {
        !scan(lines[number].start, lines[$0].end).isOpen
      }
      if let whole, isRecord(number, whole) { return true }
    }
    // Two broken lines together: the second still has the delimiters of a record.
    let parts = text[lines[number].start..<lines[number].end].count { $0 == dialect.delimiter } + 1
    return dialect.width > 2 && parts >= dialect.width
  }

  private func scan(_ start: Int, _ end: Int) -> Scan {
    var scan = Scan()
    let isSpace: (UInt8) -> Bool = { [dialect] in
      $0 == 32 || ($0 == 9 && dialect.delimiter != 9)
    }
    var index = start
    while true {
      var value: [UInt8] = []
      var ahead = index
      while ahead < end, isSpace(text[ahead]) { ahead += 1 }
      if ahead < end, text[ahead] == dialect.quote {
        let opened = ahead
        var close: Int?
        index = ahead + 1
        while index < end {
          if dialect.backslash, text[index] == 0x5C, index + 1 < end,
            text[index + 1] == dialect.quote || text[index + 1] == 0x5C
          {
            value.append(text[index + 1])
            index += 2
          } else if text[index] != dialect.quote {
            value.append(text[index])
            index += 1
          } else if index + 1 < end, text[index + 1] == dialect.quote {
            value.append(text[index])
            index += 2
          } else {
            close = index
            break
          }
        }
        guard let close else {
          scan.isOpen = true
          scan.openAt = opened
          return scan
        }
        let spans = text[opened..<close].contains { $0 == 10 || $0 == 13 }
        let tail = text[(close + 1)..<end].prefix {
          $0 != dialect.delimiter && $0 != 10 && $0 != 13
        }
        let isText = tail.contains { $0 != 32 }
        if isText, tail.count > 1, tail.last == dialect.quote {
          value += [text[close]] + tail.dropLast()
        } else if isText {
          value += tail
        }
        if spans { scan.spanning.append((opened, scan.fields.count, isText)) }
        scan.hasTextAfterQuote = scan.hasTextAfterQuote || isText
        index = close + 1 + tail.count
      } else {
        let tail = text[index..<end].prefix { $0 != dialect.delimiter }
        value = Array(tail)
        index += tail.count
      }
      scan.fields.append(value)
      guard index < end, text[index] == dialect.delimiter else { return scan }
      index += 1
    }
  }
}
