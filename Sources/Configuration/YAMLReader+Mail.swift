import Reporting

extension YAMLReader {
  /// A mail address.
  mutating func mailbox(_ key: String) throws(ConfigurationError) -> Mailbox? {
    guard let text = try text(key) else { return nil }
    return try mailbox(text, at: key, nil)
  }

  /// A list of mail addresses, or a single one.
  mutating func mailboxes(_ key: String) throws(ConfigurationError) -> [Mailbox]? {
    guard let texts = try texts(key) else { return nil }
    var mailboxes: [Mailbox] = []
    for (number, text) in texts.enumerated() {
      mailboxes.append(try mailbox(text, at: key, number))
    }
    return mailboxes
  }

  private func mailbox(
    _ text: String, at key: String, _ number: Int?
  ) throws(ConfigurationError) -> Mailbox {
    do throws(Mailbox.Fault) {
      return try Mailbox(text)
    } catch {
      throw wrong(
        key, entry: number, "must be a mail address, not \(Self.shown(text)): \(error.message)")
    }
  }

  /// The address of a page, as a mail may link to it.
  mutating func secureURL(_ key: String) throws(ConfigurationError) -> String? {
    guard let text = try text(key) else { return nil }
    let scheme = "https://"
    let host = text.dropFirst(scheme.utf8.count).prefix { $0 != "/" }
    guard text.lowercased().hasPrefix(scheme), !host.isEmpty,
      text.utf8.allSatisfy({ (0x21..<0x7F).contains($0) && !"\"<>\\^`{|}".utf8.contains($0) })
    else {
      throw wrong(
        key, "must be an address that begins with https://, without blanks, not \(Self.shown(text))"
      )
    }
    return text
  }

  /// What is shown on a terminal holds no line ends.
  private static func shown(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? "\u{FFFD}" : $0 }))
  }
}
