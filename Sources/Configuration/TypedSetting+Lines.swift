extension TypedSetting {
  /// Settings as lines of the file that can be pasted into it, those of a section that follow each
  /// other below one line of it.
  ///
  /// - Parameter settings: each with what is to be said beside it, if anything.
  package static func lines(of settings: [(setting: TypedSetting, remark: String?)]) -> String {
    var lines: [String] = []
    var open: [String] = []
    for (setting, remark) in settings {
      let sections = Array(setting.path.dropLast())
      let shared = zip(open, sections).prefix { $0 == $1 }.count
      for depth in shared..<sections.count {
        lines.append(indent(depth) + key(sections[depth]) + ":")
      }
      open = sections
      var line = "\(indent(sections.count))\(key(setting.path.last ?? "")): \(setting.value)"
      if let remark {
        line += String(repeating: " ", count: max(1, remarkColumn - line.count)) + "# \(remark)"
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }

  private static let remarkColumn = 40

  private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }

  /// A key as the file has it: in quotes where it is more than a word, as names of tiers may be.
  private static func key(_ name: String) -> String {
    func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }
    let isPlain =
      name.unicodeScalars.allSatisfy { isOfWord($0) || $0 == "-" }
      && name.unicodeScalars.first.map(isOfWord) ?? false
    return isPlain ? name : quoted(name)
  }

  /// A text as the file has it in quotes.
  package static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }
}
