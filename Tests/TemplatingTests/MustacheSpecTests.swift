import Foundation
import Testing

@testable import Templating

/// The Mustache spec's own cases (mustache/spec), where they are at hand: each is rendered as it
/// says, or, where it needs what templates here must not do, refused with a place.
@Suite("The Mustache spec", .enabled(if: MustacheSpec.folder != nil))
struct MustacheSpecTests {
  @Test(
    "Every case is rendered to the letter or refused with its place",
    arguments: MustacheSpec.cases.filter { !$0.hasLambda })
  func keeps(_ example: MustacheSpec.Case) throws {
    let traps = example.traps
    do throws(TemplateFailure) {
      let text = try example.rendered()
      #expect(traps.isEmpty, "a trap was rendered: \(traps)")
      #expect(text == example.expected)
    } catch {
      #expect(!traps.isEmpty, "refused without need: \(error.problems)")
      for problem in error.problems {
        #expect(problem.line >= 1 && problem.column >= 1 && problem.file.hasSuffix(".html"))
        #expect(!problem.message.isEmpty)
      }
    }
  }

  @Test("Of 194 cases 82 are rendered; refused are the others, each for a reason of the language")
  func counts() {
    let counts = Dictionary(grouping: MustacheSpec.cases, by: \.file).mapValues { cases in
      Dictionary(grouping: cases) { $0.traps.first ?? "rendered" }.mapValues(\.count)
    }
    #expect(
      counts == [
        "comments": ["rendered": 12],
        "interpolation": [
          "rendered": 14, "unescaped": 20, "missing name": 5, "values without names": 3,
        ],
        "sections": [
          "rendered": 29, "unescaped": 2, "missing name": 2, "values without names": 1,
        ],
        "inverted": ["rendered": 18, "missing name": 4],
        "partials": ["rendered": 9, "unescaped": 1, "recursive": 1, "missing template": 1],
        "delimiters": ["delimiters": 14],
        // What is optional is refused whole.
        "~lambdas": ["lambda": 6, "delimiters": 2, "unescaped": 2],
        "~inheritance": ["inherits": 26, "unescaped": 1],
        "~dynamic-names": ["dynamic": 20, "unescaped": 1],
      ])
  }

  @Test(
    "Asked for as the language has it, in {{x}} and with names that are there, it is rendered in plain text",
    arguments: MustacheSpec.refused(for: ["unescaped", "missing name"]).filter(\.isOfLines))
  func tamed(_ example: MustacheSpec.Case) throws {
    var tame = example.rewritten { text in
      text.replacing(/\{\{\{(.*?)\}\}\}/) { "{{\($0.1)}}" }.replacing("{{&", with: "{{")
        .replacing(".html", with: ".txt")
    }
    for name in tame.names {
      let path = name.split(separator: ".").map(String.init)
      tame.data = Self.adding(path[...], to: tame.data, always: true)
    }
    #expect(try tame.rendered() == example.expected)
  }

  /// `value` with nothing where `path` breaks off: from its outermost values, and from any that
  /// begin it.
  private static func adding(_ path: ArraySlice<String>, to value: TemplateValue, always: Bool)
    -> TemplateValue
  {
    guard let first = path.first, case .object(var members) = value else { return value }
    if members[first] != nil || always {
      members[first] = adding(path.dropFirst(), to: members[first] ?? .nothing, always: true)
    }
    for (name, member) in members where name != first {
      members[name] = adding(path, to: member, always: false)
    }
    return .object(members)
  }
}

enum MustacheSpec {
  static let folder: URL? = {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../..").standardizedFileURL
    let shared =
      ProcessInfo.processInfo.environment["RAPPORT_SHARED"].map { URL(fileURLWithPath: $0) }
      ?? package.appendingPathComponent("../shared").standardizedFileURL
    let specs = shared.appendingPathComponent("suites/mustache-spec/specs")
    return FileManager.default.fileExists(atPath: specs.path) ? specs : nil
  }()

  static let cases: [Case] = {
    guard let folder,
      let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    else { return [] }
    return files.filter { $0.hasSuffix(".json") }.flatMap { file -> [Case] in
      guard let data = try? Data(contentsOf: folder.appendingPathComponent(file)),
        let root = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
        let tests = root["tests"] as? [[String: Any]]
      else { return [] }
      return tests.compactMap { Case(file: String(file.dropLast(5)), $0) }
    }
  }()

  /// The cases of the mandatory modules that are refused for one of these before anything else.
  static func refused(for reasons: [String]) -> [Case] {
    cases.filter { !$0.file.hasPrefix("~") && reasons.contains($0.traps.first ?? "") }
  }

  /// One case: templates get the ending that says their kind, partials with it.
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let name: String
    private(set) var template: String
    private(set) var partials: [String: String]
    var data: TemplateValue
    let expected: String
    let hasLambda: Bool
    private var entry = "case.html"

    var testDescription: String { "\(file): \(name)" }

    init?(file: String, _ object: [String: Any]) {
      guard let name = object["name"] as? String, let template = object["template"] as? String,
        let expected = object["expected"] as? String
      else { return nil }
      self.file = file
      self.name = name
      self.template = Self.named(template)
      partials = Dictionary(
        uniqueKeysWithValues: (object["partials"] as? [String: String] ?? [:]).map {
          ("\($0).html", Self.named($1))
        })
      hasLambda = Self.holdsLambda(object["data"] as Any)
      data = Self.value(object["data"] as Any)
      self.expected = expected
    }

    func rendered() throws(TemplateFailure) -> String {
      let set = try set
      let problems = problems(in: set)
      guard problems.isEmpty else { throw TemplateFailure(problems) }
      return try set.render(entry, data)
    }

    /// The case with other texts and names of its templates.
    func rewritten(_ rewrite: (String) -> String) -> Case {
      var other = self
      other.entry = rewrite(entry)
      other.template = rewrite(template)
      other.partials = Dictionary(
        uniqueKeysWithValues: partials.map { (rewrite($0.key), rewrite($0.value)) })
      return other
    }

    private var set: TemplateSet {
      get throws(TemplateFailure) {
        var files = partials
        files[entry] = template
        return try TemplateSet(
          base: [],
          own: files.sorted { $0.key < $1.key }.map {
            TemplateFile(name: $0.key, path: $0.key, text: $0.value)
          })
      }
    }

    /// The names of its tags.
    var names: [String] { template.matches(of: /\{\{[#^]?\s*([\w.]+)\s*\}\}/).map { String($0.1) } }

    /// Its values have names, and each is one line: plain text would join the lines of others.
    var isOfLines: Bool {
      guard case .object(let members) = data else { return false }
      return !members.values.contains {
        if case .text(let text) = $0 { text.contains("\n") } else { false }
      }
    }

    /// Names that the values do not have.
    private var problems: [TemplateProblem] { (try? set).map { problems(in: $0) } ?? [] }

    private func problems(in set: TemplateSet) -> [TemplateProblem] {
      set.check([entry: data])
        // Partials of a case that nothing includes are no matter here.
        .filter { !$0.message.hasPrefix("nothing uses") }
    }

    /// What of the case templates here must not do.
    var traps: [String] {
      var traps: [String] = []
      let texts = [template] + partials.values
      for (what, sign) in [
        ("unescaped", "{{{"), ("unescaped", "{{&"), ("delimiters", "{{="), ("inherits", "{{<"),
        ("inherits", "{{$"), ("dynamic", "{{>*"), ("dynamic", "{{> *"), ("dynamic", "{{ > *"),
      ] where texts.contains(where: { $0.contains(sign) }) {
        traps.append(what)
      }
      // No value here is a function, so such a case cannot even be written down.
      if hasLambda { traps.append("lambda") }
      if case .object = data {} else { traps.append("values without names") }
      if partials.contains(where: { name, text in
        text.contains("{{>\(name)") || text.contains("{{> \(name)")
      }) {
        traps.append("recursive")
      }
      if texts.flatMap(Self.included).contains(where: { partials[$0] == nil }) {
        traps.append("missing template")
      }
      // By the spec a name that is nowhere is nothing; here it is a slip of the pen.
      if traps.isEmpty, !problems.isEmpty { traps.append("missing name") }
      return traps
    }

    private static func named(_ text: String) -> String {
      text.replacing(/\{\{(\s*)>(\s*)([\w\/-]+)/) { match in
        "{{\(match.1)>\(match.2)\(match.3).html"
      }
    }

    private static func included(_ text: String) -> [String] {
      text.matches(of: /\{\{\s*>\s*([\w\/.-]+)/).map { String($0.1) }
    }

    private static func holdsLambda(_ value: Any) -> Bool {
      guard let object = value as? [String: Any] else { return false }
      return object["__tag__"] != nil || object["ruby"] != nil
        || object.values.contains(where: holdsLambda)
    }

    private static func value(_ value: Any) -> TemplateValue {
      switch value {
      case let text as String: .text(text)
      case let number as NSNumber:
        CFBoolean.isBoolean(number) ? .flag(number.boolValue) : .text("\(number)")
      case let list as [Any]: .list(list.map(Self.value))
      case let object as [String: Any]: .object(object.mapValues(Self.value))
      default: .nothing
      }
    }
  }
}

private enum CFBoolean {
  /// JSON's true and false, which Foundation hands over as numbers.
  static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
