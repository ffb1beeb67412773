import Testing

@testable import Templating

/// Documents by stencils against the library's own rendering of the same templates and values.
@Suite("Stencils")
struct StencilTests {
  private static func set(_ files: [String: String]) throws -> TemplateSet {
    try TemplateSet(
      base: [], own: files.map { TemplateFile(name: $0.key, path: $0.key, text: $0.value) })
  }

  private static let values: TemplateValue = [
    "w": ["row": "Row <&>", "none": ""], "title": "A `t` * 1. b", "yes": true, "no": false,
    "nothing": .nothing,
    "rows": [
      ["name": "a|b", "isNew": true, "note": .nothing, "tags": ["x", "y"], "title": "own"],
      ["name": "", "isNew": false, "note": "n", "tags": [], "title": "own"],
      ["name": "- c", "isNew": true, "note": "<n>", "tags": ["z"], "title": ""],
      ["name": "a|b", "isNew": true, "note": .nothing, "tags": ["q", "", "r"], "title": "own"],
    ],
    "none": [], "box": ["rows": [["name": "in the box", "isNew": false]], "label": "box"],
  ]

  @Test(
    "A document by stencils says what the library says",
    arguments: [
      "{{title}} {{#yes}}{{title}}{{/yes}}{{^no}}{{w.row}}{{/no}}{{#nothing}}x{{/nothing}}",
      "{{#rows}}{{name}}{{^name}}–{{/name}}{{#isNew}}!{{/isNew}}{{#note}} ({{note}}){{/note}};{{/rows}}",
      "{{#rows}}\n{{name}}: {{#tags}}[{{.}} {{name}} {{w.row}}]{{/tags}}\n{{/rows}}\nend\n",
      "{{#rows}}\n{{#isNew}}\n- {{name}}\n{{/isNew}}\n{{/rows}}\n",
      "x {{#rows}}\n{{#isNew}}\n- {{name}}\n{{/isNew}}\n{{/rows}} y\n",
      "x{{#rows}}{{#isNew}}\n{{name}}\n{{/isNew}}{{/rows}}",
      "  {{#rows}}\n  {{name}}\n  {{/rows}}\n.",
      "{{#rows}}\n  {{name}}\n  {{/rows}}.\n",
      "{{#rows}}\n{{> part.html}}\n{{/rows}}\n", "{{#rows}}{{> part.html}}{{/rows}}",
      "{{#rows}}\n  {{> part.html}}\n{{/rows}}\n",
      "{{#box}}{{label}}{{#rows}}{{name}} {{label}} {{title}}{{/rows}}{{/box}}",
      "{{#box.rows}}{{name}} {{title}} {{#tags}}{{.}}{{/tags}}{{/box.rows}}",
      "{{#none}}x{{/none}}{{^none}}empty {{#rows}}{{name}}{{/rows}}{{/none}}",
      "{{#title}}{{.}} {{#rows}}{{.name}}{{/rows}}{{/title}}",
      "{{#w}}{{row}}{{#rows}}{{row}}{{name}}{{/rows}}{{/w}}",
      "{{#rows}}{{#tags}}{{#rows}}{{name}}{{/rows}}{{.}}{{/tags}}{{/rows}}",
      "{{yes}} {{w.none}} {{#w.none}}x{{/w.none}}{{^w.none}}y{{/w.none}}",
      "{{#rows}}\r\n{{name}}\r\n{{/rows}}\r\n", "{{#rows}}{{/rows}}.",
      "{{! words }}\n{{#rows}}\n{{! of a row }}\n{{name}}\n{{/rows}}",
      "\u{10FFFC}{{title}}\u{10FFFD}",
    ])
  func asTheLibrary(template: String) throws {
    for ending in ["html", "md", "txt"] {
      guard
        let set = try? Self.set([
          "a.\(ending)": template.replacing("part.html", with: "part.\(ending)"),
          "part.\(ending)": "{{#isNew}}\n+ {{name}}\n{{/isNew}}\n{{title}}",
        ])
      else { continue }
      let plain = Result { try set.plainly("a.\(ending)", Self.values) }
      // Twice: stencils are made, and used.
      for _ in 0..<2 {
        let filled = Result { try set.render("a.\(ending)", Self.values) }
        switch (plain, filled) {
        case (.success(let plain), .success(let filled)): #expect(filled == plain)
        case (.failure(let plain), .failure(let filled)):
          #expect(plain as? TemplateFailure == filled as? TemplateFailure)
        default: Issue.record("one of them failed: \(plain) \(filled)")
        }
      }
    }
  }

  /// Numbers that look random and are the same every time.
  private struct Dice {
    var state: UInt64
    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }

  private static func template(_ dice: inout Dice, depth: Int) -> String {
    var text = ""
    for _ in 0...dice.roll(4) {
      let name = ["a", "b", "c", "d", "a.b", "b.c"][dice.roll(6)]
      let gap = ["", "\n", " ", "\n  ", "x"][dice.roll(5)]
      switch dice.roll(depth > 0 ? 7 : 3) {
      case 0: text += "{{\(name)}}" + gap
      case 1: text += "words" + gap
      case 2: text += "{{> p.md}}" + gap
      case 3: text += "{{^\(name)}}\(gap)\(template(&dice, depth: depth - 1)){{/\(name)}}" + gap
      default: text += "{{#\(name)}}\(gap)\(template(&dice, depth: depth - 1)){{/\(name)}}" + gap
      }
    }
    return text
  }

  private static func value(_ dice: inout Dice, depth: Int) -> TemplateValue {
    switch dice.roll(depth > 0 ? 8 : 4) {
    case 0: .text("t\(dice.roll(3))*")
    case 1: .flag(dice.roll(2) == 0)
    case 2: .nothing
    case 3: ""
    case 4, 5: .list((0..<dice.roll(4)).map { _ in object(&dice, depth: depth - 1) })
    default: object(&dice, depth: depth - 1)
    }
  }

  private static func object(_ dice: inout Dice, depth: Int) -> TemplateValue {
    var members: [String: TemplateValue] = [:]
    for name in ["a", "b", "c", "d"] where dice.roll(8) > 0 {
      members[name] = value(&dice, depth: depth)
    }
    return .object(members)
  }

  @Test("Whatever the template and the values are, both say the same and miss the same names")
  func random() throws {
    var dice = Dice(state: 7)
    var compared = 0
    for _ in 0..<150 {
      let set = try Self.set([
        "a.md": Self.template(&dice, depth: 3),
        "p.md": ["{{#c}}\n{{d}}\n{{/c}}", "{{a}}|", "{{#a}}{{d}}{{/a}}\n"][dice.roll(3)],
      ])
      for _ in 0..<6 {
        let values = Self.object(&dice, depth: 3)
        let plain = Result { try set.plainly("a.md", values) }
        let filled = Result { try set.render("a.md", values) }
        switch (plain, filled) {
        case (.success(let plain), .success(let filled)):
          // An object or a list that is shown as a text says something else every time.
          if plain.contains("Templating.") { continue }
          #expect(filled == plain)
          compared += 1
        case (.failure(let plain), .failure(let filled)):
          #expect(plain as? TemplateFailure == filled as? TemplateFailure)
        default: Issue.record("one of them failed: \(plain) \(filled)")
        }
      }
    }
    #expect(compared > 50)
  }
}
