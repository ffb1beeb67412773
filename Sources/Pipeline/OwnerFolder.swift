import Foundation

/// Where the share of one owner lies in a report: `owners/dana-reeve-9c2f1e`.
enum OwnerFolder {
  /// The folder of an owner in `folder`; nil where there is none, or more than one that could be it:
  /// nobody gets another's mail.
  static func of(_ owner: String, in folder: String) -> String? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let slug = slug(owner)
    let found = names.filter { $0 == slug || isSummed($0, after: slug) }
    return found.count == 1 ? found[0] : nil
  }

  /// `slug-` and six hexadecimal digits.
  private static func isSummed(_ name: String, after slug: String) -> Bool {
    let start = slug.isEmpty ? "" : slug + "-"
    guard name.hasPrefix(start) else { return false }
    let sum = name.dropFirst(start.count)
    return sum.count == 6 && sum.allSatisfy { $0.isHexDigit }
  }

  /// Lower-case letters, digits and hyphens, at most 32, as Reporting makes them.
  private static func slug(_ owner: String) -> String {
    var slug = ""
    for byte in owner.lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        slug.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
      }
      if slug.utf8.count >= 32 { break }
    }
    if slug.hasSuffix("-") { slug.removeLast() }
    return slug
  }
}
