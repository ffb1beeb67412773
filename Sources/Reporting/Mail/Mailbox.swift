import Basics

/// One party of a mail, fit for a header: `ann@example.com`, `Ann Miller <ann@example.com>`, or a
/// mailbox of this machine (`root`).
///
/// The only reader of addresses there is: what it refuses never comes near a header.
package struct Mailbox: Sendable, Hashable {
  /// To be shown; may be empty.
  package let name: String
  /// `local@domain` or `local`: printable ASCII without blanks, brackets, commas or quotation
  /// marks.
  package let address: String

  /// It is known on other machines too.
  var hasDomain: Bool { address.utf8.contains(UInt8(ascii: "@")) }

  /// Why a text is no address: "it has more than one @".
  package struct Fault: Error, Sendable, Hashable {
    package var message: String
  }

  /// Reads one address, as a configuration writes it. Several in one text are a fault.
  package init(_ text: String) throws(Fault) {
    guard !text.unicodeScalars.contains(where: Self.isControl) else {
      throw Fault(message: "it has a line end in it")
    }
    let text = Self.trimmed(text[...])
    var bare = text
    var name = ""
    if text.contains("<") || text.contains(">") {
      guard text.hasSuffix(">"), let open = text.firstIndex(of: "<"),
        text[text.index(after: open)...].dropLast().allSatisfy({ $0 != "<" && $0 != ">" })
      else { throw Fault(message: "the address goes between < and >, at the end") }
      bare = text[text.index(after: open)...].dropLast()
      name = Self.shown(text[..<open])
    }
    try Self.check(bare)
    self.name = name
    address = String(bare)
  }

  private init(name: String, placeholder: String) {
    self.name = name
    address = placeholder
  }

  /// Stands for an address that was not given: of the reserved domain that no server delivers from
  /// or to (RFC 2606).
  static let placeholderSender = Mailbox(name: "Rapport", placeholder: "rapport@example.invalid")
  static let placeholderReader = Mailbox(name: "", placeholder: "reader@example.invalid")

  /// The name, without the quotation marks that a configuration may have put around it.
  private static func shown(_ text: Substring) -> String {
    let name = trimmed(DisplayText.clean(String(text), limit: 80)[...])
    guard name.utf8.count >= 2, name.hasPrefix("\""), name.hasSuffix("\"") else {
      return String(name)
    }
    return String(trimmed(name.dropFirst().dropLast()))
  }

  private static func check(_ bare: Substring) throws(Fault) {
    let parts = bare.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard !bare.isEmpty else { throw Fault(message: "it is empty") }
    guard !bare.utf8.contains(where: { ",;".utf8.contains($0) }) else {
      throw Fault(message: "several go into a list, one an entry")
    }
    guard !bare.utf8.contains(UInt8(ascii: " ")) else {
      throw Fault(message: "behind a name the address goes between < and >")
    }
    guard parts.count <= 2 else { throw Fault(message: "it has more than one @") }
    guard isLocal(parts[0]) else {
      throw Fault(
        message: "what stands before the @ must be letters, digits and .!#$%&'*+/=?^_`{|}~-")
    }
    guard parts.count == 1 || isDomain(parts[1]) else {
      throw Fault(message: "what stands behind the @ must be a domain, as in example.com")
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch ControlCharacters.kind(of: scalar) {
    case .control, .separator: true
    case .directionMark, .directionFormat, nil: false
    }
  }

  /// Not one that a program would take for an option.
  private static func isLocal(_ text: Substring.UTF8View) -> Bool {
    guard (1...64).contains(text.count), text.first != UInt8(ascii: "-"),
      text.first != UInt8(ascii: "."), text.last != UInt8(ascii: ".")
    else { return false }
    return text.allSatisfy { $0 == UInt8(ascii: ".") || MailHeader.isAtom($0) }
  }

  private static func isDomain(_ text: Substring.UTF8View) -> Bool {
    guard text.count <= 253 else { return false }
    return text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy {
      (1...63).contains($0.count) && $0.first != UInt8(ascii: "-") && $0.last != UInt8(ascii: "-")
        && $0.allSatisfy { MailHeader.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension Mailbox: CustomStringConvertible {
  /// As a configuration writes it.
  package var description: String { name.isEmpty ? address : "\(name) <\(address)>" }
}
