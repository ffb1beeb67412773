import Testing

@testable import Templating

/// Made up templates and values, by the renderer and by the plain one.
@Suite("The renderer beside a plain one")
struct ReferenceTests {
  /// Numbers that look random and are the same every time.
  private struct Dice {
    var state: UInt64
    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[roll(elements.count)] }
  }

  private static let gaps = ["", "\n", " ", "\n  ", "x", "\r\n", "\t", "\n\n", "é ", "{ ", "}"]

  /// - Parameter includes: what it may include.
  private static func template(_ dice: inout Dice, depth: Int, includes: [String]) -> String {
    var text = ""
    for _ in 0...dice.roll(5) {
      let name = dice.pick(["a", "b", "c", "d", "a.b", "b.c", "."])
      let gap = dice.pick(gaps)
      func body() -> String {
        dice.pick(gaps) + template(&dice, depth: depth - 1, includes: includes)
      }
      switch dice.roll(depth > 0 ? 9 : 5) {
      case 0: text += "{{\(name)}}"
      case 1: text += "words"
      case 2: if !includes.isEmpty { text += "{{> \(dice.pick(includes))}}" }
      case 3: text += "{{! a note }}"
      case 4: text += dice.pick(gaps)
      case 5: text += "{{^\(name)}}\(body()){{/\(name)}}"
      default: text += "{{#\(name)}}\(body()){{/\(name)}}"
      }
      text += gap
    }
    return text
  }

  private static func value(_ dice: inout Dice, depth: Int) -> TemplateValue {
    switch dice.roll(depth > 0 ? 9 : 4) {
    case 0: .text(dice.pick(["t*", "<&>", "a  b\n c", "1. x", "www.x", "\"'`", "{{a}}"]))
    case 1: .flag(dice.roll(2) == 0)
    case 2: .nothing
    case 3: ""
    case 4: .list((0..<dice.roll(4)).map { _ in value(&dice, depth: depth - 1) })
    case 5: .list((0..<dice.roll(4)).map { _ in object(&dice, depth: depth - 1) })
    default: object(&dice, depth: depth - 1)
    }
  }

  private static func object(_ dice: inout Dice, depth: Int) -> TemplateValue {
    var members: [String: TemplateValue] = [:]
    for name in ["a", "b", "c", "d"] where dice.roll(10) > 0 {
      members[name] = value(&dice, depth: depth)
    }
    return .object(members)
  }

  @Test(
    "Both say the same, or both find a name that is not there", arguments: TemplateKind.allCases)
  func random(kind: TemplateKind) throws {
    var dice = Dice(state: 7)
    var said = 0
    var refused = 0
    for _ in 0..<200 {
      let (a, p, q) = ("a.\(kind.rawValue)", "p.\(kind.rawValue)", "q.\(kind.rawValue)")
      let files = [
        a: Self.template(&dice, depth: 3, includes: [p, q]),
        p: Self.template(&dice, depth: 1, includes: [q]),
        q: Self.template(&dice, depth: 1, includes: []),
      ]
      let reference = ReferenceRenderer(a, of: files, kind: kind)
      let set = try TemplateSet(
        base: [], own: files.map { TemplateFile(name: $0.key, path: $0.key, text: $0.value) })
      for _ in 0..<10 {
        let values = Self.object(&dice, depth: 3)
        do throws(TemplateFailure) {
          let text = try set.bytes(a, values)
          let expected = try? reference.render(values)
          #expect(expected.map { Array($0.utf8) } == text, "\(files)")
          said += 1
        } catch {
          #expect(!error.problems.isEmpty)
          #expect(throws: ReferenceRenderer.Slip.self, "\(files) \(values) \(error.problems)") {
            try reference.render(values)
          }
          refused += 1
        }
      }
    }
    #expect(said > 300 && refused > 100, "\(said) \(refused)")
  }
}
