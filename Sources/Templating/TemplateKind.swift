/// What a template makes, told by its name: `report.html`, `entry.md`, `summary.txt`. It decides
/// how texts are escaped.
package enum TemplateKind: String, Sendable, CaseIterable {
  case html
  case markdown = "md"
  case plain = "txt"

  /// The kind of the template `name`; nil if its name has none of the endings.
  package init?(nameOf name: String) {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    self.init(rawValue: String(name[name.index(after: dot)...]))
  }

  /// In messages.
  package var title: String {
    switch self {
    case .html: "HTML"
    case .markdown: "Markdown"
    case .plain: "plain text"
    }
  }

  /// `text`, made harmless in a document of this kind.
  package func escape(_ text: String) -> String {
    switch self {
    case .html: Escaping.html(text)
    case .markdown: Escaping.markdown(text)
    case .plain: Escaping.plain(text)
    }
  }

  /// The same, appended to `bytes`.
  func escape(_ text: String, into bytes: inout [UInt8]) {
    if self == .html { return Escaping.appendHTML(text, to: &bytes) }
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    let isDone =
      self == .markdown
      ? Escaping.isPlainInMarkdown(bytes[start...]) : Escaping.isPlain(bytes[start...])
    guard !isDone else { return }
    bytes.removeSubrange(start...)
    bytes.append(contentsOf: escape(text).utf8)
  }
}
