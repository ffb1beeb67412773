/// A telephone number as far as two spellings of it agree: its digits without the country.
///
/// `+49 30 5550201`, `0049 30/555-0201`, `49305550201` and `030 5550201` are one number. What
/// follows a country's code or the zero before the area is compared; the country itself is left
/// out, since lists seldom write it.
enum TelephoneNumber {
  /// Fewer digits than this are an extension, a short code or no number.
  static let fewestDigits = 6

  /// The significant digits of a number; nil for a text that is none.
  static func significant(_ text: some Collection<UInt8>) -> [UInt8]? {
    var digits: [UInt8] = []
    var isInternational = false
    var isFirst = true
    var inBrackets: [UInt8]?
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if inBrackets != nil { inBrackets?.append(byte) } else { digits.append(byte) }
      case UInt8(ascii: "+") where isFirst: isInternational = true
      case UInt8(ascii: "("): inBrackets = []
      case UInt8(ascii: ")"):
        // "+49 (0)30": the zero is dialled at home alone.
        if let inner = inBrackets, !(isInternational && inner == [UInt8(ascii: "0")]) {
          digits += inner
        }
        inBrackets = nil
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), 0xC2, 0xA0:
        continue
      default: return nil
      }
      if byte != UInt8(ascii: " ") { isFirst = false }
    }
    if let inner = inBrackets { digits += inner }
    let zero = UInt8(ascii: "0")
    if !isInternational, digits.starts(with: [zero, zero]) {
      digits.removeFirst(2)
      isInternational = true
    } else if !isInternational, digits.starts(with: "011".utf8), digits.count > 12 {
      digits.removeFirst(3)
      isInternational = true
    }
    guard digits.count >= fewestDigits, digits.count <= 17 else { return nil }
    // Bare digits as long as this have a country in front.
    if isInternational || digits[0] != zero && digits.count >= 11 {
      digits.removeFirst(countryDigits(digits))
    }
    while digits.count > fewestDigits, digits[0] == zero { digits.removeFirst() }
    return digits.count >= fewestDigits - 1 ? digits : nil
  }

  /// How many digits in front are the country's code.
  private static func countryDigits(_ digits: [UInt8]) -> Int {
    let first = digits[0]
    if first == UInt8(ascii: "1") || first == UInt8(ascii: "7") { return 1 }
    let two = Int(first - 0x30) * 10 + Int(digits[1] - 0x30)
    return twoDigitCodes.contains(two) ? 2 : 3
  }

  /// Codes of two digits; all others but 1 and 7 have three (ITU-T E.164).
  private static let twoDigitCodes: Set<Int> = [
    20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56,
    57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
  ]

  /// What stands in front of a number among keys, so that it is no customer's id.
  private static let space = Array("tel:".utf8)

  /// The key of a number; nil for a text that is none.
  static func key(_ text: some Collection<UInt8>) -> [UInt8]? {
    significant(text).map { space + $0 }
  }
}
