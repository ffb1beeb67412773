/// The address of a relationship within a page, made from its id alone, so that a link to it holds
/// from night to night: `r-alfki-9c2f1e`.
enum Anchor {
  private static let slugLimit = 32

  static func of(_ id: String) -> String { "r-" + slug(id) }

  /// Lower-case letters, digits and hyphens, the last six a sum of the whole: `alfki-9c2f1e`; fit for
  /// a folder's name as well.
  static func slug(_ id: String) -> String {
    var slug = ""
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        slug.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        slug.unicodeScalars.append(Unicode.Scalar(byte + 32))
      default:
        if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
      }
      if slug.utf8.count >= slugLimit { break }
    }
    if slug.hasSuffix("-") { slug.removeLast() }
    return (slug.isEmpty ? "" : slug + "-") + hash(id)
  }

  /// Six hexadecimal digits of FNV-1a: ids that differ in case or signs alone stay apart.
  private static func hash(_ id: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String((hash ^ hash >> 32) & 0xFF_FFFF, radix: 16)
    return String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }
}
