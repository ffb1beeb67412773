import Foundation

/// A page for readers whose examples are run: README.md, or one of the guide.
///
/// In a block of `console`, lines that begin with `$ ` are commands, and what stands below one is
/// what it prints; a line `…` stands for any lines. A block of another language with a name behind
/// it (```` ```yaml rapport.yaml ````) is a file of that name. A page runs from top to bottom in
/// one folder.
struct GuidePage {
  struct Command {
    var text: String
    /// What the page shows of its output; nil where it shows nothing.
    var shown: [String]
    /// The lines of the page that show it.
    var lines: Range<Int>
    /// It is there to show how something fails.
    var isToFail: Bool
  }

  enum Step {
    case file(name: String, text: String)
    case command(Command)
  }

  let path: String
  private(set) var lines: [String]

  /// - Parameter path: from the package's folder.
  init(_ path: String) throws {
    self.path = path
    let text = try String(
      contentsOf: Product.package.appendingPathComponent(path), encoding: .utf8)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// README.md and every page of the guide.
  static var paths: [String] {
    let guide = "Sources/rapport/Guide"
    let names =
      (try? FileManager.default.contentsOfDirectory(
        atPath: Product.package.appendingPathComponent(guide).path)) ?? []
    return ["README.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { "\(guide)/\($0)" }
  }

  var steps: [Step] {
    var steps: [Step] = []
    var index = 0
    while index < lines.count {
      let line = lines[index]
      index += 1
      guard line.hasPrefix("```"), line.count > 3 else { continue }
      let words = line.dropFirst(3).split(separator: " ").map(String.init)
      let start = index
      while index < lines.count, lines[index] != "```" { index += 1 }
      if words[0] == "console" {
        steps += commands(start..<index, isToFail: words.contains("fails"))
      } else if words.count > 1 {
        steps.append(
          .file(name: words[1], text: lines[start..<index].joined(separator: "\n") + "\n"))
      }
      index += 1
    }
    return steps
  }

  private func commands(_ range: Range<Int>, isToFail: Bool) -> [Step] {
    var steps: [Step] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let text = String(lines[index].dropFirst(2))
      let start = index + 1
      index = start
      while index < range.upperBound, !lines[index].hasPrefix("$ ") { index += 1 }
      steps.append(
        .command(
          Command(
            text: text, shown: Array(lines[start..<index]), lines: start..<index,
            isToFail: isToFail)))
    }
    return steps
  }

  /// The page with other lines for what its commands print.
  mutating func show(_ outputs: [(lines: Range<Int>, output: [String])]) throws {
    for (range, output) in outputs.sorted(by: { $0.lines.lowerBound > $1.lines.lowerBound }) {
      lines.replaceSubrange(range, with: output)
    }
    try Data(lines.joined(separator: "\n").utf8).write(
      to: Product.package.appendingPathComponent(path))
  }

  /// Whether lines are those that a page shows, `…` standing for any.
  static func agree(_ shown: ArraySlice<String>, _ printed: ArraySlice<String>) -> Bool {
    guard let first = shown.first else { return printed.isEmpty }
    if first == "…" {
      return (printed.startIndex...printed.endIndex).contains {
        agree(shown.dropFirst(), printed[$0...])
      }
    }
    return printed.first == first && agree(shown.dropFirst(), printed.dropFirst())
  }
}

extension GuidePage {
  /// Where a link leads: a path from the package's folder, and the heading.
  struct Link: Hashable {
    var path: String
    var heading: String?
  }

  /// Links and pictures that lead to files of the project.
  var links: [Link] {
    let folder = (path as NSString).deletingLastPathComponent
    var links: [Link] = []
    for line in withoutBlocks {
      for match in line.matches(of: /\]\(([^)\s]+)\)/) {
        let target = String(match.1)
        guard target.firstMatch(of: /^[a-z]+:/) == nil else { continue }
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let whole =
          parts[0].isEmpty
          ? path : ((folder as NSString).appendingPathComponent(String(parts[0])))
        links.append(
          Link(
            path: (whole as NSString).standardizingPath,
            heading: parts.count > 1 ? String(parts[1]) : nil))
      }
    }
    return links
  }

  /// The names by which headings are linked to, as GitHub makes them.
  var headings: Set<String> {
    Set(
      withoutBlocks.filter { $0.hasPrefix("#") }.map { line in
        let title = line.drop { $0 == "#" }.drop { $0 == " " }.lowercased()
        return String(
          title.compactMap { character in
            if character == " " { return "-" }
            return character.isLetter || character.isNumber || character == "-" || character == "_"
              ? character : nil
          })
      })
  }

  private var withoutBlocks: [String] {
    var isIn = false
    return lines.filter { line in
      if line.hasPrefix("```") { isIn.toggle() }
      return !isIn
    }
  }
}
