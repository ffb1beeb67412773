import Templating
import Yams

/// What is wrong in a configuration file, with its place.
package struct ConfigurationError: Error, Sendable, Hashable {
  package var file: String
  package var line: Int
  package var column: Int
  /// "what; what to do".
  package var message: String

  package init(file: String, line: Int, column: Int, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }
}

/// Where something stands in a configuration file, both from 1.
package struct Place: Sendable, Hashable {
  package var line: Int
  package var column: Int

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  init(_ node: Node, or other: Place) {
    self = node.mark.map { Place(line: $0.line, column: $0.column) } ?? other
  }
}

/// One mapping of a YAML file being read into values: every key that is there must be known, have the
/// right type and lie in its range, or an error says where it stands and what was meant.
///
/// Scalars are read as the text they are written in, by our own rules (`010` is ten, `no` is text
/// where text is wanted), since YAML's guesses differ from what people mean.
struct YAMLReader {
  let file: String
  /// Where this mapping stands, for messages: `neglect.N2`; empty at the top.
  let path: String
  private var entries: [(key: String, place: Place, node: Node)] = []
  private var asked: [String] = []
  private let place: Place

  /// Reads the text of a whole file; an empty one has no keys.
  init(text: String, file: String) throws(ConfigurationError) {
    let root: Node?
    do {
      root = try compose(yaml: text)
    } catch {
      throw YAMLReader.worded(error, file: file)
    }
    let node = root ?? Node("", .implicit, .plain)
    try self.init(node, key: "", file: file, path: "", place: Place(line: 1, column: 1))
  }

  private init(_ node: Node, key: String, file: String, path: String, place: Place)
    throws(ConfigurationError)
  {
    self.file = file
    self.path = path
    self.place = place
    if case .scalar(let scalar) = node, scalar.string.isEmpty || scalar.string == "null" { return }
    guard case .mapping(let mapping) = node else {
      throw ConfigurationError(
        file: file, line: Place(node, or: place).line,
        column: Place(node, or: place).column,
        message: path.isEmpty
          ? "this is no list of settings; write `key: value` lines, or start from `rapport init`"
          : "\(path) holds settings of its own; write them below it, indented")
    }
    for (key, value) in mapping {
      let mark = Place(key, or: place)
      guard let name = key.scalar?.string else {
        throw ConfigurationError(
          file: file, line: mark.line, column: mark.column,
          message: "a key must be a plain word; put it in quotes if it is meant as text")
      }
      if entries.contains(where: { $0.key == name }) {
        throw ConfigurationError(
          file: file, line: mark.line, column: mark.column,
          message: "\(full(name)) stands here a second time; remove one of the two")
      }
      entries.append((name, mark, value))
    }
  }

  /// The keys that are there, for sections whose keys are names of the user's own.
  mutating func ownKeys() -> [(key: String, place: Place)] {
    asked += entries.map(\.key)
    return entries.map { ($0.key, $0.place) }
  }

  /// Where the value of each key stands.
  var places: [String: Place] {
    Dictionary(entries.map { ($0.key, Place($0.node, or: $0.place)) }) { first, _ in first }
  }

  /// The section `key`; nil where it is not there.
  mutating func section(_ key: String) throws(ConfigurationError) -> YAMLReader? {
    guard let (node, place) = take(key) else { return nil }
    return try YAMLReader(node, key: key, file: file, path: full(key), place: place)
  }

  /// The sections in the list `key`.
  mutating func sections(_ key: String) throws(ConfigurationError) -> [YAMLReader] {
    guard let (node, place) = take(key) else { return [] }
    guard case .sequence(let sequence) = node else {
      throw wrong(key, place, "must be a list; write each entry on a line of its own after `- `")
    }
    var sections: [YAMLReader] = []
    for (number, entry) in sequence.enumerated() {
      sections.append(
        try YAMLReader(
          entry, key: key, file: file, path: "\(full(key))[\(number + 1)]",
          place: Place(entry, or: place)))
    }
    return sections
  }

  mutating func text(_ key: String) throws(ConfigurationError) -> String? {
    guard let (node, place) = take(key) else { return nil }
    guard let text = node.scalar?.string else {
      throw wrong(key, place, "must be a single value")
    }
    return text
  }

  /// A list of texts, or a single one.
  mutating func texts(_ key: String) throws(ConfigurationError) -> [String]? {
    guard let (node, place) = take(key) else { return nil }
    if let text = node.scalar?.string { return text.isEmpty ? [] : [text] }
    guard case .sequence(let sequence) = node else {
      throw wrong(key, place, "must be a list")
    }
    var texts: [String] = []
    for entry in sequence {
      guard let text = entry.scalar?.string else {
        throw wrong(key, Place(entry, or: place), "must be a list of single values")
      }
      texts.append(text)
    }
    return texts
  }

  mutating func flag(_ key: String) throws(ConfigurationError) -> Bool? {
    guard let (node, place) = take(key) else { return nil }
    switch node.scalar?.string.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default: throw wrong(key, place, "must be yes or no")
    }
  }

  mutating func integer(_ key: String, in range: ClosedRange<Int>) throws(ConfigurationError)
    -> Int?
  {
    guard let (node, place) = take(key) else { return nil }
    guard let text = node.scalar?.string, let value = Int(text), range.contains(value) else {
      throw wrong(
        key, place, "must be a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }

  mutating func number(_ key: String, in range: ClosedRange<Double>) throws(ConfigurationError)
    -> Double?
  {
    guard let (node, place) = take(key) else { return nil }
    guard let text = node.scalar?.string,
      text.utf8.allSatisfy({ "+-.0123456789".utf8.contains($0) }),
      let value = Double(text), range.contains(value)
    else {
      throw wrong(
        key, place,
        "must be a number from \(YAMLReader.plain(range.lowerBound)) to "
          + YAMLReader.plain(range.upperBound))
    }
    return value
  }

  /// One of a few words.
  mutating func choice<T: CaseIterable & RawRepresentable>(_ key: String, of: T.Type)
    throws(ConfigurationError) -> T? where T.RawValue == String
  {
    guard let (node, place) = take(key) else { return nil }
    let names = T.allCases.map(\.rawValue)
    guard let text = node.scalar?.string, let value = T(rawValue: text) else {
      let given = node.scalar?.string ?? ""
      let near = Nearest.name(to: given, among: names).map { "; did you mean \($0)?" } ?? ""
      throw wrong(key, place, "must be one of \(names.joined(separator: ", "))\(near)")
    }
    return value
  }

  /// Call when everything was asked for: a key that nobody asked for is an error.
  func finish() throws(ConfigurationError) {
    for (key, place, _) in entries where !asked.contains(key) {
      let hint =
        Nearest.name(to: key, among: asked).map { "did you mean \($0)?" }
        ?? "known here: \(asked.joined(separator: ", "))"
      throw ConfigurationError(
        file: file, line: place.line, column: place.column,
        message: "there is no setting \(full(key)); \(hint)")
    }
  }

  /// An error at the value of `key`, for what only the caller can judge.
  func wrong(_ key: String, _ message: String) -> ConfigurationError {
    let entry = entries.first { $0.key == key }
    return wrong(key, entry.map { Place($0.node, or: $0.place) } ?? place, message)
  }

  /// The same at an entry of a list, counted from 0; at the value where it is no list.
  func wrong(_ key: String, entry number: Int?, _ message: String) -> ConfigurationError {
    guard let number, let entry = entries.first(where: { $0.key == key }),
      let list = entry.node.sequence, list.indices.contains(number)
    else { return wrong(key, message) }
    return wrong(key, Place(list[number], or: Place(entry.node, or: entry.place)), message)
  }

  private func wrong(_ key: String, _ place: Place, _ message: String) -> ConfigurationError {
    ConfigurationError(
      file: file, line: place.line, column: place.column, message: "\(full(key)) \(message)")
  }

  /// The value of `key`, now asked for; nil where it is missing or left empty.
  private mutating func take(_ key: String) -> (Node, Place)? {
    if !asked.contains(key) { asked.append(key) }
    guard let entry = entries.first(where: { $0.key == key }) else { return nil }
    if let scalar = entry.node.scalar, scalar.style == .plain || scalar.style == .any,
      ["", "~", "null"].contains(scalar.string)
    {
      return nil
    }
    return (entry.node, Place(entry.node, or: entry.place))
  }

  private func full(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  private static func plain(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }

  private static func worded(_ error: any Error, file: String) -> ConfigurationError {
    if let error = error as? YamlError {
      switch error {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        return ConfigurationError(
          file: file, line: mark.line, column: mark.column,
          message: "this is no YAML: \(problem); mind indentation, colons and quotes")
      case .duplicatedKeysInMapping(let duplicates, let context):
        let names = duplicates.map(String.init(describing:)).joined(separator: ", ")
        return ConfigurationError(
          file: file, line: context.mark.line, column: context.mark.column,
          message: "\(names) stands here twice; remove one of the two")
      default: break
      }
    }
    return ConfigurationError(
      file: file, line: 1, column: 1, message: "this is no YAML: \(error); mind quotes and tabs")
  }
}
