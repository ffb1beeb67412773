/// A ManualPage is a page of the manual in the language of `man`: the macros that both groff and
/// mandoc know, in lines that fit.
struct ManualPage {
  let name: String
  /// 1 for commands, 5 for files.
  let section: Int
  private(set) var text: String

  /// `rapport-report.1`
  var fileName: String { "\(name).\(section)" }

  init(_ name: String, section: Int, about: String) {
    self.name = name
    self.section = section
    text = """
      .\\" Written by `make man` from the program's own help; change that instead.
      .TH \(Self.escaped(name).uppercased()) \(section) "\(Version.day)" "rapport \(Version.number)" "Rapport"

      """
    heading("Name")
    text += Self.escaped(name) + " \\- " + Self.escaped(about) + "\n"
  }

  mutating func heading(_ title: String) { text += ".SH \(title.uppercased())\n" }

  mutating func subheading(_ title: String) { text += ".SS \(Self.escaped(title))\n" }

  /// What is typed, in bold, and what stands for something else.
  mutating func synopsis(_ words: String, _ rest: [String]) {
    text += ".B \(Self.escaped(words))\n"
    for line in rest { text += Self.escaped(line) + "\n" }
  }

  mutating func lineBreak() { text += ".br\n" }

  /// Paragraphs as help has them: parted by empty lines; lines that begin with blanks stay as they
  /// are.
  mutating func paragraphs(_ source: String) {
    var isFirst = true
    for paragraph in source.split(separator: "\n\n") {
      if !isFirst { text += ".PP\n" }
      isFirst = false
      if paragraph.hasPrefix(" ") {
        text +=
          ".nf\n"
          + paragraph.split(separator: "\n").map { Self.escaped(String($0)) + "\n" }
          .joined() + ".fi\n"
      } else {
        text += Self.filled(String(paragraph))
      }
    }
  }

  /// A term in bold, and what it means.
  mutating func tagged(_ term: String, _ meaning: String) {
    text += ".TP\n.B \(Self.escaped(term))\n" + (meaning.isEmpty ? "\n" : Self.filled(meaning))
  }

  mutating func seeAlso(_ pages: [(name: String, section: Int)]) {
    heading("See also")
    let last = pages.count - 1
    for (number, page) in pages.enumerated() {
      text += ".BR \(Self.escaped(page.name)) (\(page.section))" + (number < last ? " ,\n" : "\n")
    }
  }

  /// Lines of at most 78 characters, which `man` fills again.
  private static func filled(_ source: String) -> String {
    var lines: [String] = []
    for word in source.split(whereSeparator: \.isWhitespace).map({ escaped(String($0)) }) {
      if let last = lines.last, last.utf8.count + word.utf8.count < 78 {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(word)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What means something to `man` stands for itself, and every character is of ASCII.
  private static func escaped(_ source: String) -> String {
    var text = source.hasPrefix(".") || source.hasPrefix("'") ? "\\&" : ""
    for scalar in source.unicodeScalars {
      switch scalar {
      case "\\": text += "\\e"
      case "-": text += "\\-"
      case "'": text += "\\(aq"
      case "`": text += "\\(ga"
      case "\"": text += "\\(dq"
      case _ where scalar.isASCII: text.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        text += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
      }
    }
    return text
  }
}
