import Basics
import Configuration
import Pipeline

/// Those pages of the guide that list what the program knows: every setting, every rule, every key
/// of an output. `make man` writes them; the others are written by hand.
enum ReferencePages {
  struct Page {
    var fileName: String
    var text: String
  }

  static var all: [Page] {
    [
      Page(fileName: "settings.md", text: settings), Page(fileName: "rules.md", text: rules),
      Page(fileName: "fields.md", text: fields),
    ].map { Page(fileName: $0.fileName, text: mark + $0.text) }
  }

  private static let mark = "<!-- Written by `make man`. -->\n\n"

  private static func row(_ cells: String...) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
  }

  private static func code(_ text: String) -> String { "`\(text)`" }

  private static var settings: String {
    var text = """
      # Every setting

      All of them stand in `rapport.yaml`; what is an option of the command line as well wins there. What does not stand there keeps its default. Paths are relative to the file. A mistake is an error with line \
      and column (exit status 78), and no setting is ignored. `rapport init` writes a commented file to start from, \
      `rapport whatif --set SECTION.KEY=VALUE` tells what another value would do, and [the rules](rules.md) say \
      what each of them moves.


      """
    var section: String?
    var isOpen = false
    for setting in SettingReference.all {
      if setting.section != section || !isOpen {
        section = setting.section
        let title = section.map { "\($0):" } ?? "At the top of the file"
        text += (isOpen ? "\n" : "") + "## \(title)\n\n"
        isOpen = true
        if let meaning = section.flatMap(SettingReference.sectionMeaning) {
          text += meaning + "\n\n"
        }
        text += row("key", "default", "meaning") + row("---", "---", "---")
      }
      text += row(code(setting.key), setting.usual.map(code) ?? "–", setting.meaning)
    }
    return text
  }

  /// A rule that has a number leads to its example.
  private static func linked(_ rule: String) -> String {
    guard rule.last?.isNumber ?? false else { return rule }
    return "[\(rule)](examples.md#\(rule.lowercased()))"
  }

  private static var rules: String {
    func list(_ rules: [RuleReference]) -> String {
      rules.map { rule in
        let lines = rule.text.split(separator: "\n", maxSplits: 1)
        let settings = lines.count > 1 ? lines[1].drop { $0 == " " } : ""
        return row(linked(rule.id), rule.says, settings.isEmpty ? "–" : String(settings))
      }.joined()
    }
    let head = row("", "says", "settings, with their defaults") + row("---", "---", "---")
    return """
      # Every mark, reason and rule

      What `rapport help marks` and `rapport help rules` print. M are the marks of a partnership, N the reasons of \
      neglect, R the rules that hold for all of them. Each leads to an example.

      ## Marks

      \(head)\(list(RuleReference.marks))
      ## Reasons and rules

      \(head)\(list(RuleReference.rules))
      """
  }

  private static var fields: String {
    var text = """
      # Every key of an output

      What `rapport schema NAME` prints as JSON Schema (draft 2020-12), as tables. Keys are only ever added; readers \
      are to pass over those they do not know. A key with a star is left out where there is nothing to say.


      """
    for schema in Pipeline.schemas {
      text += "## \(schema.name)\n\n\(schema.about) Version \(schema.major).\(schema.minor).\n\n"
      text += row("key", "holds", "meaning") + row("---", "---", "---")
      var named: Set<String> = []
      text += rows(of: schema.shape, under: "", &named)
      text += "\n"
    }
    return text
  }

  /// A line a key, those of objects within it below it.
  ///
  /// - Parameter named: shapes that were listed; they are not listed again.
  private static func rows(
    of shape: JSONShape, under path: String, _ named: inout Set<String>
  ) -> String {
    switch shape {
    case .object(let members):
      var text = ""
      for member in members {
        let key = path.isEmpty ? member.key : "\(path).\(member.key)"
        text += row(
          code(key) + (member.isRequired ? "" : "\\*"), kind(of: member.shape), member.about)
        text += rows(of: member.shape, under: key, &named)
      }
      return text
    case .orNull(let value): return rows(of: value, under: path, &named)
    case .list(let entry, _): return rows(of: entry, under: path + "[]", &named)
    case .map(let value): return rows(of: value, under: path + ".*", &named)
    case .named(let name, let shape):
      return named.insert(name).inserted ? rows(of: shape, under: path, &named) : ""
    default: return ""
    }
  }

  private static func kind(of shape: JSONShape) -> String {
    switch shape {
    case .flag: "true or false"
    case .integer: "whole number"
    case .number: "number"
    case .text, .matching: "text"
    case .day: "day"
    case .choice(let values): values.map(code).joined(separator: ", ")
    case .list(let entry, _):
      switch entry {
      case .object, .named, .map: "list"
      default: "list of \(kind(of: entry))"
      }
    case .object, .map: "object"
    case .orNull(let value): kind(of: value) + " or null"
    case .named(_, let shape): kind(of: shape)
    }
  }
}
