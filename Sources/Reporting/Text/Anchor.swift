import Basics
import CSV

/// The address of a relationship within a page, made from its id, so that a link to it holds from
/// night to night: `r-alfki-9c2f1e`.
enum Anchor {
  private static let slugLimit = 32

  /// The address of an id that shares its own with no other.
  static func of(_ id: String) -> String { "r-" + slug(id) }

  /// Lower-case letters, digits and hyphens, the last six a sum of the whole: `alfki-9c2f1e`; fit
  /// for a folder's name as well.
  static func slug(_ id: String) -> String { stem(id) + sum(id) }

  /// The same with a longer sum, for texts that share their short one. No short one looks like it,
  /// since its last hyphen has six digits behind it.
  static func longSlug(_ id: String) -> String {
    var sum = SHA256()
    let bytes = Array(id.utf8)
    sum.update(bytes.span)
    return stem(id) + String(sum.finish().prefix(24))
  }

  private static func stem(_ id: String) -> String {
    var stem = ""
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        stem.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        stem.unicodeScalars.append(Unicode.Scalar(byte + 32))
      default:
        if !stem.isEmpty, !stem.hasSuffix("-") { stem += "-" }
      }
      if stem.utf8.count >= slugLimit { break }
    }
    if stem.hasSuffix("-") { stem.removeLast() }
    return stem.isEmpty ? "" : stem + "-"
  }

  /// Six hexadecimal digits: ids that differ in case or signs alone mostly stay apart.
  private static func sum(_ id: String) -> String {
    let digits = String(hash(id), radix: 16)
    return String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  /// 24 bits of FNV-1a.
  fileprivate static func hash(_ id: String) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int((hash ^ hash >> 32) & 0xFF_FFFF)
  }
}

/// Slugs for a set of texts, no two alike: the short one wherever it is one text's alone, so that
/// adding others changes nothing, and the long one for all that share it, in whatever order they
/// come.
struct Slugs: Sendable {
  /// Short slugs that several texts have.
  private var shared: Set<String> = []

  init(of texts: some Sequence<String>) {
    // Of 24 bits, some collide in every large base; only for those a slug is written out.
    var seen = [UInt64](repeating: 0, count: 1 << 18)
    var doubtful = Set<Int>()
    for text in texts {
      let hash = Anchor.hash(text)
      if seen[hash >> 6] & 1 << (hash & 63) != 0 { doubtful.insert(hash) }
      seen[hash >> 6] |= 1 << (hash & 63)
    }
    guard !doubtful.isEmpty else { return }
    var first: [String: [UInt8]] = [:]
    for text in texts where doubtful.contains(Anchor.hash(text)) {
      let slug = Anchor.slug(text)
      let bytes = Array(text.utf8)
      if let known = first[slug], known != bytes { shared.insert(slug) }
      first[slug] = bytes
    }
  }

  func slug(_ text: String) -> String {
    let slug = Anchor.slug(text)
    return shared.contains(slug) ? Anchor.longSlug(text) : slug
  }

  func anchor(_ id: String) -> String { "r-" + slug(id) }
}
