/// The ways in which systems write one and the same id, and the one spelling that all are brought
/// to where the files of a run differ.
///
/// - Salesforce writes 15 characters that differ by case, or 18 with a checksum of the cases
///   behind: the first 15 are the id.
/// - A GUID has no case, and braces, parentheses or missing hyphens change nothing about it.
/// - `zcrm_554023000000235011` is Zoho's record number 554023000000235011, and others put a word
///   and an underscore before a number, too.
///
/// Where all files write an id alike it stays as it stands: ids are compared as bytes.
enum IDSpelling {
  /// What a key looks like, of which sort and in which style.
  struct Styles: OptionSet, Sendable, Hashable {
    var rawValue: UInt16

    static let salesforceLong = Styles(rawValue: 1 << 8)
    static let salesforceShort = Styles(rawValue: 1 << 9)
    /// A word, an underscore and digits; digits alone.
    static let prefixed = Styles(rawValue: 1 << 10)
    static let digits = Styles(rawValue: 1 << 11)

    /// One of eight: capitals or small letters, in braces or not, with hyphens or without.
    static func guid(isLower: Bool, isBraced: Bool, isBare: Bool) -> Styles {
      Styles(rawValue: 1 << ((isLower ? 1 : 0) | (isBraced ? 2 : 0) | (isBare ? 4 : 0)))
    }

    /// Those of the one spelling.
    static let unified: Styles = [
      .salesforceShort, .digits, .guid(isLower: true, isBraced: false, isBare: false),
    ]

    /// Some id stands there in two spellings, or may.
    var areMixed: Bool {
      contains([.salesforceLong, .salesforceShort]) || contains([.prefixed, .digits])
        || (rawValue & 0xFF).nonzeroBitCount > 1
    }
  }

  /// Whether a key may have a second spelling: cheap, and wrong only towards yes.
  @inline(__always)
  static func mayVary(_ key: Span<UInt8>) -> Bool {
    switch key.count {
    case 15, 18, 32, 36: return true
    case 0..<8: return false
    default:
      guard ASCII.isLetter(key[0]), ASCII.isDigit(key[key.count - 1]) else { return false }
      for i in 1..<8 where key[i] == ASCII.underscore { return true }
      return false
    }
  }

  static func styles(of key: Span<UInt8>) -> Styles {
    if isSalesforce(key, 18) { return .salesforceLong }
    if isSalesforce(key, 15) { return .salesforceShort }
    if let guid = guid(key) {
      var styles: Styles = []
      var hasLetter = false
      for i in key.indices where ASCII.isLetter(key[i]) {
        hasLetter = true
        styles.insert(
          .guid(
            isLower: key[i] >= UInt8(ascii: "a"), isBraced: guid.lowerBound > 0,
            isBare: guid.count == 32))
      }
      return hasLetter ? styles : .guid(isLower: false, isBraced: false, isBare: guid.count == 32)
    }
    if numberStart(key) != nil { return .prefixed }
    for i in key.indices where !ASCII.isDigit(key[i]) { return [] }
    return .digits
  }

  /// Appends the one spelling of a key; false, with nothing appended, for a key that has only one.
  static func unify(_ key: Span<UInt8>, into bytes: inout [UInt8]) -> Bool {
    if isSalesforce(key, 18) {
      for i in 0..<15 { bytes.append(key[i]) }
      return true
    }
    if let guid = guid(key) {
      var digits = 0
      for i in guid where key[i] != ASCII.minus {
        switch digits {
        case 8, 12, 16, 20: bytes.append(ASCII.minus)
        default: break
        }
        bytes.append(ASCII.isLetter(key[i]) ? key[i] | 0x20 : key[i])
        digits += 1
      }
      return true
    }
    guard let start = numberStart(key) else { return false }
    for i in start..<key.count { bytes.append(key[i]) }
    return true
  }

  /// The one spelling of an id; nil where it is the one it has.
  static func unified(_ id: String) -> String? {
    let key = Array(id.utf8)
    var bytes: [UInt8] = []
    guard unify(key.span, into: &bytes), bytes != key else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Sorts

  /// Letters and digits, both of them; of 18 the last three as checksums are. The checksum itself
  /// is not asked for: what decides is whether the other file has the first 15.
  private static func isSalesforce(_ key: Span<UInt8>, _ length: Int) -> Bool {
    guard key.count == length else { return false }
    var hasLetter = false
    var hasDigit = false
    for i in 0..<15 {
      if ASCII.isLetter(key[i]) {
        hasLetter = true
      } else if ASCII.isDigit(key[i]) {
        hasDigit = true
      } else {
        return false
      }
    }
    for i in 15..<max(15, length) {
      guard key[i] &- UInt8(ascii: "A") < 26 || key[i] &- ASCII.zero < 6 else { return false }
    }
    return hasLetter && hasDigit
  }

  /// Where in the key a GUID stands, without braces or parentheses around it.
  private static func guid(_ key: Span<UInt8>) -> Range<Int>? {
    guard key.count >= 32, key.count <= 38 else { return nil }
    var range = 0..<key.count
    let (first, last) = (key[0], key[key.count - 1])
    if first == UInt8(ascii: "{") && last == UInt8(ascii: "}")
      || first == UInt8(ascii: "(") && last == UInt8(ascii: ")")
    {
      range = 1..<key.count - 1
    }
    guard range.count == 36 || range.count == 32 else { return nil }
    for i in range {
      if range.count == 36, isHyphenPlace(i - range.lowerBound) {
        guard key[i] == ASCII.minus else { return nil }
      } else {
        guard ASCII.isDigit(key[i]) || (key[i] | 0x20) &- UInt8(ascii: "a") < 6 else { return nil }
      }
    }
    return range
  }

  private static func isHyphenPlace(_ place: Int) -> Bool {
    switch place {
    case 8, 13, 18, 23: true
    default: false
    }
  }

  /// Where the number begins behind a word of two to eight letters and an underscore.
  private static func numberStart(_ key: Span<UInt8>) -> Int? {
    var at = 0
    while at < key.count, at < 8, ASCII.isLetter(key[at]) { at += 1 }
    guard at >= 2, at + 6 < key.count, key[at] == ASCII.underscore else { return nil }
    for i in at + 1..<key.count where !ASCII.isDigit(key[i]) { return nil }
    return at + 1
  }
}
