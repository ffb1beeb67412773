/// Who a mail can go to, as the configuration writes it: `ann@example.com`, `Ann Miller
/// <ann@example.com>`, or a mailbox of this machine (`root`). One line, one address: what starts a
/// header of its own never comes from here.
enum MailAddress {
  /// Why `text` is no such address; nil where it is one.
  static func fault(in text: String) -> String? {
    if text.unicodeScalars.contains(where: isControl) { return "it has a line end in it" }
    var bare = text[...]
    if text.contains("<") || text.contains(">") {
      guard text.hasSuffix(">"), let open = text.firstIndex(of: "<"),
        text[text.index(after: open)...].dropLast().allSatisfy({ $0 != "<" && $0 != ">" })
      else { return "the address goes between < and >, at the end" }
      bare = text[text.index(after: open)...].dropLast()
    }
    let parts = bare.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard !bare.isEmpty else { return "it is empty" }
    if bare.utf8.contains(where: { ",;".utf8.contains($0) }) {
      return "several go into a list, one an entry"
    }
    if bare.utf8.contains(UInt8(ascii: " ")) {
      return "behind a name the address goes between < and >"
    }
    guard parts.count <= 2 else { return "it has more than one @" }
    guard isLocal(parts[0]) else {
      return "what stands before the @ must be letters, digits and .!#$%&'*+/=?^_`{|}~-"
    }
    if parts.count == 2, !isDomain(parts[1]) {
      return "what stands behind the @ must be a domain, as in example.com"
    }
    return nil
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0x2028
      || scalar.value == 0x2029
  }

  /// A mailbox; not one that a program would take for an option.
  private static func isLocal(_ text: Substring.UTF8View) -> Bool {
    guard (1...64).contains(text.count), text.first != UInt8(ascii: "-"),
      text.first != UInt8(ascii: "."), text.last != UInt8(ascii: ".")
    else { return false }
    return text.allSatisfy { isLetterOrDigit($0) || ".!#$%&'*+/=?^_`{|}~-".utf8.contains($0) }
  }

  private static func isDomain(_ text: Substring.UTF8View) -> Bool {
    guard text.count <= 253 else { return false }
    return text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy {
      (1...63).contains($0.count) && $0.first != UInt8(ascii: "-") && $0.last != UInt8(ascii: "-")
        && $0.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

extension YAMLReader {
  /// A mail address.
  mutating func address(_ key: String) throws(ConfigurationError) -> String? {
    guard let text = try text(key) else { return nil }
    if let fault = MailAddress.fault(in: text) { throw wrong(key, nil, address: text, fault) }
    return text
  }

  /// A list of mail addresses, or a single one.
  mutating func addresses(_ key: String) throws(ConfigurationError) -> [String]? {
    guard let texts = try texts(key) else { return nil }
    for (number, text) in texts.enumerated() {
      if let fault = MailAddress.fault(in: text) { throw wrong(key, number, address: text, fault) }
    }
    return texts
  }

  private func wrong(
    _ key: String, _ number: Int?, address: String, _ fault: String
  ) -> ConfigurationError {
    // What is shown on a terminal holds no line ends either.
    let shown = String(
      String.UnicodeScalarView(address.unicodeScalars.map { $0.value < 0x20 ? "\u{FFFD}" : $0 }))
    return wrong(key, entry: number, "must be a mail address, not \(shown): \(fault)")
  }
}
