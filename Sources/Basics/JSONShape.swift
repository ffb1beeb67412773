/// A JSONShape says what a JSON value that we write may be; `JSONSchema` prints it for readers.
///
/// It stands beside the code that writes the value. A test holds what runs write against it, both
/// ways: every key that is written is declared, and every key that is declared and not optional is
/// written.
package indirect enum JSONShape: Sendable {
  case flag
  case integer(atLeast: Int? = nil, atMost: Int? = nil)
  case number(atLeast: Double? = nil, atMost: Double? = nil)
  case text
  /// A text that a regular expression (ECMA-262) finds.
  case matching(String)
  /// `2026-06-30`
  case day
  case choice([String])
  /// - Parameter count: how many there always are; nil where that differs.
  case list(JSONShape, count: Int? = nil)
  case object([Member])
  /// An object whose keys are not ours: columns, fields.
  case map(JSONShape)
  case orNull(JSONShape)
  /// Stands once, under a name; wherever it is used the schema refers to it.
  case named(String, JSONShape)

  /// A Member is one key of an object, with what its value means.
  package struct Member: Sendable {
    package var key: String
    package var shape: JSONShape
    package var about: String
    /// Whether readers find it in every object.
    package var isRequired: Bool
  }

  /// Names every value of an enumeration whose raw values are written.
  package static func choice<Value: CaseIterable & RawRepresentable>(of: Value.Type) -> JSONShape
  where Value.RawValue == String {
    .choice(Value.allCases.map(\.rawValue))
  }

  package var orNull: JSONShape { .orNull(self) }

  /// How many of something.
  package static let count = JSONShape.integer(atLeast: 0)
  /// A part of a whole, or how likely or sure something is.
  package static let share = JSONShape.number(atLeast: 0, atMost: 1)
}

extension JSONShape.Member {
  package static func key(_ key: String, _ shape: JSONShape, _ about: String) -> Self {
    Self(key: key, shape: shape, about: about, isRequired: true)
  }

  /// A key that is left out where there is nothing to say.
  package static func optional(_ key: String, _ shape: JSONShape, _ about: String) -> Self {
    Self(key: key, shape: shape, about: about, isRequired: false)
  }
}

/// A JSONSchema is the contract of one output, as JSON Schema (draft 2020-12) has it.
///
/// Readers are to expect more keys than it names: a minor version adds keys and values of lists, a
/// major one, which the output's own name carries (`rapport/report/1`), takes away or changes some.
package struct JSONSchema: Sendable {
  /// `report`, as `rapport schema` is asked for it.
  package var name: String
  package var major: Int
  package var minor: Int
  /// What it is a schema of, and how many such values an output holds.
  package var about: String
  package var shape: JSONShape

  package init(
    _ name: String, version major: Int, _ minor: Int, about: String, _ shape: JSONShape
  ) {
    self.name = name
    self.major = major
    self.minor = minor
    self.about = about
    self.shape = shape
  }

  /// The schema as a document that a person can read, without a line end.
  package var text: String { json.indented }

  private var json: JSON {
    var definitions: [(String, JSON)] = []
    let own = Self.members(of: shape, into: &definitions)
    return .object(
      [
        ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
        ("$id", .text("urn:rapport:\(name):\(major)")),
        ("title", .text("rapport/\(name)/\(major)")),
        ("version", .text("\(major).\(minor)")),
        ("description", .text(about)),
      ] + own + (definitions.isEmpty ? [] : [("$defs", .object(definitions))]))
  }

  private static func limits(_ least: JSON?, _ most: JSON?) -> [(String, JSON)] {
    (least.map { [("minimum", $0)] } ?? []) + (most.map { [("maximum", $0)] } ?? [])
  }

  private static func plain(_ value: Double) -> JSON {
    value == value.rounded() ? .integer(Int(value)) : .number(value)
  }

  /// - Parameter definitions: gains each named shape that is met for the first time.
  private static func members(
    of shape: JSONShape, into definitions: inout [(String, JSON)]
  ) -> [(String, JSON)] {
    switch shape {
    case .flag: return [type("boolean")]
    case .integer(let least, let most):
      return [type("integer")]
        + limits(least.map { .integer($0) }, most.map { .integer($0) })
    case .number(let least, let most):
      return [type("number")] + limits(least.map(plain), most.map(plain))
    case .text: return [type("string")]
    case .matching(let pattern): return [type("string"), ("pattern", .text(pattern))]
    case .day:
      return [
        type("string"), ("format", .text("date")),
        ("pattern", .text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
      ]
    case .choice(let values): return [type("string"), ("enum", .texts(values))]
    case .list(let entry, let count):
      let items: [(String, JSON)] = [
        type("array"), ("items", .object(members(of: entry, into: &definitions))),
      ]
      return items
        + (count.map { [("minItems", .integer($0)), ("maxItems", .integer($0))] } ?? [])
    case .object(let keys): return members(of: keys, into: &definitions)
    case .map(let value):
      return [
        type("object"),
        ("additionalProperties", .object(members(of: value, into: &definitions))),
      ]
    case .orNull(let value): return orNull(members(of: value, into: &definitions))
    case .named(let name, let shape):
      define(name, shape, in: &definitions)
      return [("$ref", .text("#/$defs/\(name)"))]
    }
  }

  private static func type(_ name: String) -> (String, JSON) { ("type", .text(name)) }

  private static func members(
    of keys: [JSONShape.Member], into definitions: inout [(String, JSON)]
  ) -> [(String, JSON)] {
    var properties: [(String, JSON)] = []
    for key in keys {
      let members = members(of: key.shape, into: &definitions)
      properties.append((key.key, .object([("description", .text(key.about))] + members)))
    }
    return [
      type("object"),
      ("required", .texts(keys.filter(\.isRequired).map(\.key))),
      ("properties", .object(properties)),
    ]
  }

  /// The members of a shape whose value may be null as well.
  private static func orNull(_ members: [(String, JSON)]) -> [(String, JSON)] {
    guard case .text(let name)? = members.first(where: { $0.0 == "type" })?.1 else {
      return [("anyOf", .array([.object(members), .object([type("null")])]))]
    }
    return members.map { key, value in
      switch (key, value) {
      case ("type", _): (key, .texts([name, "null"]))
      case ("enum", .array(let values)): (key, .array(values + [.null]))
      default: (key, value)
      }
    }
  }

  private static func define(
    _ name: String, _ shape: JSONShape, in definitions: inout [(String, JSON)]
  ) {
    guard !definitions.contains(where: { $0.0 == name }) else { return }
    // Its place is taken before it is made, as it may hold others.
    let place = definitions.count
    definitions.append((name, .null))
    let definition = JSON.object(members(of: shape, into: &definitions))
    definitions[place].1 = definition
  }
}

extension JSON {
  /// Over several lines, two blanks a level; lists of single values stand on one line.
  package var indented: String { indented(by: "") }

  private func indented(by indent: String) -> String {
    func lines(_ parts: [String], _ open: String, _ close: String) -> String {
      parts.isEmpty
        ? open + close
        : "\(open)\n\(indent)  " + parts.joined(separator: ",\n\(indent)  ") + "\n\(indent)\(close)"
    }
    switch self {
    case .array(let values) where values.contains(where: \.isStructure):
      return lines(values.map { $0.indented(by: indent + "  ") }, "[", "]")
    case .array(let values):
      return "[" + values.map { $0.indented(by: "") }.joined(separator: ", ") + "]"
    case .object(let members):
      return lines(
        members.map { key, value in
          "\(JSON.text(key).indented): \(value.indented(by: indent + "  "))"
        }, "{", "}")
    default: return String(decoding: encoded, as: UTF8.self)
    }
  }

  private var isStructure: Bool {
    switch self {
    case .array, .object: true
    default: false
    }
  }
}
