package import Basics

/// What the cells of a column have shown so far of how its numbers are written.
package struct NumberColumnEvidence: Sendable {
  package private(set) var cells = 0
  package private(set) var empty = 0
  /// Cells that are no number.
  package private(set) var failed = 0
  package private(set) var firstFailedLine = 0
  private(set) var firstFailed = InputText("")
  package private(set) var percentages = 0
  /// Cells that are a number.
  package private(set) var readable = 0

  /// A count of cells and the first line with one.
  struct Count: Sendable {
    var count = 0
    var line = 0

    mutating func add(_ line: Int) {
      count += 1
      if self.line == 0 { self.line = line }
    }

    mutating func append(_ next: Count) {
      count += next.count
      if line == 0 { line = next.line }
    }
  }

  private(set) var commaDivides = Count()
  private(set) var commaGroups = Count()
  private(set) var pointDivides = Count()
  private(set) var pointGroups = Count()
  private(set) var openCommas = Count()
  private(set) var openPoints = Count()
  /// Four digits or more in a row without a separator: this column does not group.
  private(set) var ungrouped = Count()
  /// Cells by currency.
  package private(set) var currencies: [String: Int] = [:]

  private static let currenciesKept = 32

  package init() {}

  /// All currencies that occur are counted, so that it does not matter which came first.
  var isComplete: Bool { currencies.count < Self.currenciesKept }

  /// Takes in what the rows behind these came to; both are complete.
  mutating func append(_ next: NumberColumnEvidence) {
    cells += next.cells
    empty += next.empty
    failed += next.failed
    if firstFailedLine == 0 {
      firstFailedLine = next.firstFailedLine
      firstFailed = next.firstFailed
    }
    percentages += next.percentages
    readable += next.readable
    commaDivides.append(next.commaDivides)
    commaGroups.append(next.commaGroups)
    pointDivides.append(next.pointDivides)
    pointGroups.append(next.pointGroups)
    openCommas.append(next.openCommas)
    openPoints.append(next.openPoints)
    ungrouped.append(next.ungrouped)
    currencies.merge(next.currencies) { $0 + $1 }
  }

  /// Takes a cell into account.
  package mutating func observe(_ cell: Span<UInt8>, line: Int) {
    cells += 1
    if let plain = PlainNumber(cell) {
      readable += 1
      if plain.divider == ASCII.point { pointDivides.add(line) }
      if plain.divider == ASCII.comma { commaDivides.add(line) }
      if plain.wholeDigits >= 4 { ungrouped.add(line) }
      return
    }
    switch NumberScanner.scan(cell) {
    case .empty: empty += 1
    case .failure(let failure):
      failed += 1
      if failure == .percentage { percentages += 1 }
      if firstFailedLine == 0 {
        firstFailedLine = line
        firstFailed = cell.excerpt()
      }
    case .parts(let parts):
      readable += 1
      if let currency = parts.currency,
        currencies.count < Self.currenciesKept || currencies[currency] != nil
      {
        currencies[currency, default: 0] += 1
      }
      observe(parts, line: line)
    }
  }

  private mutating func observe(_ parts: NumberParts, line: Int) {
    switch parts.shape {
    case .whole:
      if parts.body.count >= 4, parts.body.allSatisfy(ASCII.isDigit) { ungrouped.add(line) }
    case .decimalPoint:
      pointDivides.add(line)
      if parts.body.contains(ASCII.comma) { commaGroups.add(line) }
      if isUngrouped(parts, divider: ASCII.point) { ungrouped.add(line) }
    case .decimalComma:
      commaDivides.add(line)
      if parts.body.contains(ASCII.point) { pointGroups.add(line) }
      if isUngrouped(parts, divider: ASCII.comma) { ungrouped.add(line) }
    case .groupedByComma: commaGroups.add(line)
    case .groupedByPoint: pointGroups.add(line)
    case .openComma: openCommas.add(line)
    case .openPoint: openPoints.add(line)
    case .malformed: break
    }
  }

  private func isUngrouped(_ parts: NumberParts, divider: UInt8) -> Bool {
    (parts.body.firstIndex(of: divider) ?? 0) >= 4
      && parts.body.allSatisfy { ASCII.isDigit($0) || $0 == divider }
  }
}

extension NumberColumnEvidence: FieldCodable {
  package mutating func code(_ coder: inout FieldCoder) {
    coder.code(&cells)
    coder.code(&empty)
    coder.code(&failed)
    coder.code(&firstFailedLine)
    coder.code(&firstFailed)
    coder.code(&percentages)
    coder.code(&readable)
    coder.code(&commaDivides)
    coder.code(&commaGroups)
    coder.code(&pointDivides)
    coder.code(&pointGroups)
    coder.code(&openCommas)
    coder.code(&openPoints)
    coder.code(&ungrouped)
    coder.code(&currencies)
  }
}

extension NumberColumnEvidence.Count: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&count)
    coder.code(&line)
  }
}
