/// From whom the mail comes and to whom it goes, as the configuration writes it:
/// `Rapport <rapport@example.com>` or a bare address.
package struct MailEnvelope: Sendable, Hashable {
  package var from: String
  package var to: [String]
  /// The names of owners who are sent their own share.
  package var owners: [String]

  /// - Parameters:
  ///   - from: nil for a placeholder of the reserved domain `.invalid`, which no server delivers from.
  ///   - to: empty for a placeholder of the same kind.
  package init(from: String? = nil, to: [String] = [], owners: [String] = []) {
    self.owners = owners
    self.from = from ?? Self.placeholderFrom
    self.to = to.isEmpty ? [Self.placeholderTo] : to
  }

  static let placeholderFrom = "Rapport <rapport@example.invalid>"
  static let placeholderTo = "reader@example.invalid"
}

/// One party of a mail, fit for a header.
package struct Mailbox: Sendable, Hashable {
  /// To be shown; may be empty.
  package var name: String
  /// `local@domain`: printable ASCII without blanks, brackets, commas or quotation marks.
  package var address: String

  /// Nil for what is no address: whoever takes addresses from a configuration says so there.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    var name = ""
    var address = text
    if let open = bytes.lastIndex(of: UInt8(ascii: "<")) {
      guard let close = bytes.lastIndex(of: UInt8(ascii: ">")), close > open,
        bytes[(close + 1)...].allSatisfy({ $0 == 0x20 })
      else { return nil }
      name = String(decoding: bytes[..<open], as: UTF8.self)
      address = String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
    }
    address = Self.trimmed(address)
    guard Self.isAddress(address) else { return nil }
    name = Self.trimmed(DisplayText.clean(name, limit: 80))
    if name.utf8.count >= 2, name.hasPrefix("\""), name.hasSuffix("\"") {
      name = Self.trimmed(String(name.dropFirst().dropLast()))
    }
    self.name = name
    self.address = address
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...64).contains(parts[0].count), (1...190).contains(parts[1].count)
    else { return false }
    return text.utf8.allSatisfy { (0x21..<0x7F).contains($0) && !"<>()[],;:\\\"".utf8.contains($0) }
  }

  private static func trimmed(_ text: String) -> String {
    let rest = text.unicodeScalars.drop { $0 == " " || $0 == "\t" }
    var scalars = String.UnicodeScalarView(rest)
    while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
    return String(scalars)
  }
}
