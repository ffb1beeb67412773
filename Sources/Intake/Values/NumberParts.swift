/// A number cell taken apart: its sign and currency settled, its separators not yet.
struct NumberParts: Hashable {
  var isNegative = false
  var currency: String?
  /// Digits and separators alone, from the first digit to the last, separators as ASCII.
  var body: [UInt8] = []
  /// Power of ten of scientific notation.
  var exponent = 0
  var shape = Shape.whole

  /// What the separators of a cell say by themselves.
  enum Shape: UInt8 {
    /// Digits, perhaps grouped by spaces or apostrophes.
    case whole
    case decimalPoint
    case decimalComma
    /// More than one comma (or point), so it groups: 1,234,567.
    case groupedByComma
    case groupedByPoint
    /// 1,234 or 1.234: a thousand or a decimal?
    case openComma
    case openPoint
    case malformed
  }
}

extension NumberParts {
  /// Written as money alone is: with a currency, or two digits behind the divider.
  var isMoney: Bool {
    if currency != nil { return true }
    guard shape == .decimalPoint || shape == .decimalComma else { return false }
    let divider = shape == .decimalPoint ? ASCII.point : ASCII.comma
    return body.lastIndex(of: divider) == body.count - 3
  }
}

extension NumberParts.Shape {
  /// Reads the separators of a body.
  init(_ body: [UInt8]) {
    var commas = 0
    var points = 0
    var lastComma = -1
    var lastPoint = -1
    var groups: [Int] = []
    var run = 0
    var lastIsBlank = false
    for (i, byte) in body.enumerated() {
      switch byte {
      case ASCII.comma: (commas, lastComma) = (commas + 1, i)
      case ASCII.point: (points, lastPoint) = (points + 1, i)
      case ASCII.space, ASCII.apostrophe: break
      default:
        run += 1
        continue
      }
      groups.append(run)
      run = 0
      lastIsBlank = byte == ASCII.space || byte == ASCII.apostrophe
    }
    let last = run
    guard !groups.isEmpty else {
      self = .whole
      return
    }
    // Digits between separators: threes, or twos before the last three as in 12,34,567.
    func isGrouped(_ groups: ArraySlice<Int>, last: Int?) -> Bool {
      guard let first = groups.first, (1...3).contains(first) else { return false }
      let middle = Array(groups.dropFirst()) + (last.map { [$0] } ?? [])
      guard let final = middle.last else { return true }
      return final == 3 && middle.dropLast().allSatisfy { $0 == 3 }
        || final == 3 && first <= 2 && middle.dropLast().allSatisfy { $0 == 2 }
    }
    if commas == 0, points == 0 {
      self = lastIsBlank && isGrouped(groups[...], last: last) ? .whole : .malformed
      return
    }
    if commas > 0, points > 0 {
      // The one that comes last, and once, is the decimal separator.
      let pointIsLast = lastPoint > lastComma
      guard (pointIsLast ? points : commas) == 1, isGrouped(groups[...], last: nil)
      else {
        self = .malformed
        return
      }
      self = pointIsLast ? .decimalPoint : .decimalComma
      return
    }
    let isComma = commas > 0
    let blanks = groups.count - commas - points
    let decimal: Self = isComma ? .decimalComma : .decimalPoint
    if commas + points > 1 {
      guard blanks == 0, isGrouped(groups[...], last: last) else {
        self = .malformed
        return
      }
      self = isComma ? .groupedByComma : .groupedByPoint
      return
    }
    if blanks > 0 {
      // 1 234,56: blanks group, so the other one is the decimal separator, and stands last.
      let stands = isComma ? lastComma : lastPoint
      let isLast = !body[stands...].contains { $0 == ASCII.space || $0 == ASCII.apostrophe }
      self = isLast && isGrouped(groups[...], last: nil) ? decimal : .malformed
      return
    }
    let leading = groups[0]
    let couldGroup = last == 3 && (1...3).contains(leading) && body[0] != ASCII.zero
    self = couldGroup ? (isComma ? .openComma : .openPoint) : decimal
  }
}
