import Foundation
import Testing

@testable import Templating

/// The Mustache spec's own cases (mustache/spec), where they are at hand: each is rendered as it says, or,
/// where it needs what templates here must not do, refused with a place.
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

  @Test("Refused is what unescapes, computes, inherits, recurses, or names what is not there")
  func counts() {
    let refused = MustacheSpec.cases.filter { !$0.traps.isEmpty }
    var counts: [String: Int] = [:]
    for trap in refused.compactMap(\.traps.first) {
      counts[trap.hasPrefix("missing template") ? "missing template" : trap, default: 0] += 1
    }
    #expect(MustacheSpec.cases.count - refused.count == 82)
    #expect(
      counts == [
        "unescaped": 27, "inherits": 26, "dynamic": 20, "delimiters": 16, "missing name": 11,
        "lambda": 6, "values without names": 4, "recursive": 1, "missing template": 1,
      ])
    // What no case of the core needs is refused whole.
    for optional in ["~lambdas", "~inheritance", "~dynamic-names"] {
      let cases = MustacheSpec.cases.filter { $0.file == optional }
      #expect(!cases.isEmpty && cases.allSatisfy { !$0.traps.isEmpty }, "\(optional)")
    }
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

  /// One case: templates get the ending that says their kind, partials with it.
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let name: String
    let template: String
    let partials: [String: String]
    let data: TemplateValue
    let expected: String
    let hasLambda: Bool

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
      var files = partials
      files["case.html"] = template
      let set = try TemplateSet(
        base: [],
        own: files.sorted { $0.key < $1.key }.map {
          TemplateFile(name: $0.key, path: $0.key, text: $0.value)
        })
      let problems = set.check(["case.html": data])
        // Partials of a case that nothing includes are no matter here.
        .filter { !$0.message.hasPrefix("nothing uses") }
      guard problems.isEmpty else { throw TemplateFailure(problems) }
      return try set.render("case.html", data)
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
      for included in texts.flatMap(Self.included) where partials[included] == nil {
        traps.append("missing template \(included)")
      }
      // By the spec a name that is nowhere is nothing; here it is a slip of the pen.
      if traps.isEmpty, namesNothing { traps.append("missing name") }
      return traps
    }

    /// The library on its own would write nothing for some name, or not a text.
    private var namesNothing: Bool {
      var files = partials
      files["case.html"] = template
      guard
        let set = try? TemplateSet(
          base: [], own: files.map { TemplateFile(name: $0.key, path: $0.key, text: $0.value) })
      else { return false }
      return set.check(["case.html": data]).contains {
        $0.message.contains("nothing here is named") || $0.message.contains("has nothing named")
          || $0.message.contains("is no text")
      }
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
