/// A text of an input as it is quoted in a finding: a header, a cell, an id, a file's name.
///
/// It is a type of its own so that redaction can withhold every one of them; words of the program
/// itself (a field, an option, an encoding) are plain `String`s.
package struct InputText: Sendable, Codable, Hashable, CustomStringConvertible {
  private var text: String?

  package init(_ text: String) { self.text = text }

  /// Stands for a text that may not be seen.
  package static let withheld = InputText()

  private init() { text = nil }

  package var isEmpty: Bool { text?.isEmpty == true }

  /// The text, or `…` where it is withheld.
  package var description: String { text ?? "…" }
}

extension InputText: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}

/// Something that quotes texts of the inputs and can be shown without them.
package protocol Redactable {
  /// The same with every text withheld; counts, days, lines and words of our own stay.
  var redacted: Self { get }
}

extension InputText: Redactable {
  package var redacted: InputText { .withheld }
}

extension Optional: Redactable where Wrapped: Redactable {
  package var redacted: Wrapped? { map(\.redacted) }
}

extension Array: Redactable where Element: Redactable {
  package var redacted: [Element] { map(\.redacted) }
}

extension InputText: Packable {
  package func pack(into packer: inout Packer) { packer.pack(text) }
  package init(from unpacker: inout Unpacker) { text = unpacker.optionalText() }
}
