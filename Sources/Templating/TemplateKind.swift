/// What a template makes, told by its name: `report.html`, `entry.md`, `summary.txt`. It decides how
/// texts are escaped.
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
    var text = text
    // The buffer is looked at and copied before the closure returns.
    let isDone = text.withUTF8 { text in
      let isPlain =
        unsafe self == .markdown
        ? Escaping.isPlainInMarkdown(text)
        : Escaping.isOnOneLine(text) && text.first != 0x20 && text.last != 0x20
      if isPlain { unsafe bytes.append(contentsOf: text) }
      return isPlain
    }
    if !isDone { bytes.append(contentsOf: escape(text).utf8) }
  }
}
