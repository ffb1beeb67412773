import Basics
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

/// One mapping of a YAML file being read into values: every key that is there must be known, have
/// the right type and lie in its range, or an error says where it stands and what was meant.
///
/// Scalars are read as the text they are written in, by our own rules (`010` is ten, `no` is text
/// where text is wanted), since YAML's guesses differ from what people mean.
struct YAMLReader {
  let file: String
  /// Where this mapping stands, for messages: `neglect.N2`; empty at the top.
  let path: String
  private var entries: [(key: String, place: Place, node: Node)] = []
  /// Where in `entries` each key stands.
  private var numbers: [String: Int] = [:]
  private var asked = Asked()
  private let place: Place

  /// Reads the text of a whole file; an empty one has no keys.
  ///
  /// - Parameter typed: what was typed in place of what the file says.
  init(text: String, file: String, typed: [TypedSetting] = []) throws(ConfigurationError) {
    if text.utf8.contains(UInt8(ascii: "*")) {
      let copy = AliasFreeCopy(of: text)
      do { _ = try compose(yaml: copy.text) } catch {
        throw YAMLReader.worded(error, copy, file: file)
      }
    }
    let root: Node?
    do { root = try compose(yaml: text) } catch {
      throw YAMLReader.worded(error, nil, file: file)
    }
    let node = typed.reduce(root) { $1.set(in: $0) } ?? Node("", .implicit, .plain)
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
          ? "this is not a list of settings; write `key: value` lines, or start from `rapport init`"
          : "\(path) holds settings of its own; write them below it, indented")
    }
    for (key, value) in mapping {
      let mark = Place(key, or: place)
      guard let name = key.scalar?.string else {
        throw ConfigurationError(
          file: file, line: mark.line, column: mark.column,
          message: "a key must be a plain word; put it in quotes if it is meant as text")
      }
      guard numbers.updateValue(entries.count, forKey: name) == nil else {
        throw ConfigurationError(
          file: file, line: mark.line, column: mark.column,
          message: "\(full(name)) stands here a second time; remove one of the two")
      }
      entries.append((name, mark, value))
    }
  }

  /// The keys that are there, for sections whose keys are names of the user's own.
  mutating func ownKeys() -> [(key: String, place: Place)] {
    for entry in entries { asked.note(entry.key) }
    return entries.map { ($0.key, $0.place) }
  }

  /// Where the value of each key stands.
  var places: [String: Place] {
    Dictionary(entries.map { ($0.key, Place($0.node, or: $0.place)) }) { first, _ in first }
  }

  /// Whether `key` holds settings of its own.
  func isSection(_ key: String) -> Bool { entry(key)?.node.mapping != nil }

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

  /// Call when every known key was read: one that is left is an error.
  func finish() throws(ConfigurationError) {
    for (key, place, _) in entries where !asked.contains(key) {
      let hint =
        Nearest.name(to: key, among: asked.keys).map { "did you mean \($0)?" }
        ?? "known here: \(asked.keys.joined(separator: ", "))"
      throw ConfigurationError(
        file: file, line: place.line, column: place.column,
        message: "there is no setting \(full(key)); \(hint)")
    }
  }

  /// An error at the value of `key`, for what only the caller can judge.
  func wrong(_ key: String, _ message: String) -> ConfigurationError {
    wrong(key, entry(key).map { Place($0.node, or: $0.place) } ?? place, message)
  }

  /// The same at an entry of a list, counted from 0; at the value where it is no list.
  func wrong(_ key: String, entry number: Int?, _ message: String) -> ConfigurationError {
    guard let number, let entry = entry(key),
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
    asked.note(key)
    guard let entry = entry(key) else { return nil }
    if let scalar = entry.node.scalar, scalar.style == .plain || scalar.style == .any,
      ["", "~", "null"].contains(scalar.string)
    {
      return nil
    }
    return (entry.node, Place(entry.node, or: entry.place))
  }

  private func entry(_ key: String) -> (key: String, place: Place, node: Node)? {
    numbers[key].map { entries[$0] }
  }

  private func full(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  private static func plain(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }

  /// - Parameter copy: what was read, where it was not the file itself.
  private static func worded(_ error: any Error, _ copy: AliasFreeCopy?, file: String)
    -> ConfigurationError
  {
    func failure(_ mark: Mark, _ message: String) -> ConfigurationError {
      let place = copy?.place(mark) ?? Place(line: mark.line, column: mark.column)
      return ConfigurationError(
        file: file, line: place.line, column: place.column, message: message)
    }
    if let error = error as? YamlError {
      switch error {
      case .composer(_, AliasFreeCopy.undefinedAlias, let mark, _):
        return failure(
          mark,
          "*name stands for another value, which is not read here; write that value out, or put "
            + "quotes around a text that begins with *")
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        return failure(
          mark, "this is not YAML: \(problem); mind indentation, colons and quotes")
      case .duplicatedKeysInMapping(let duplicates, let context):
        let names = duplicates.map(String.init(describing:)).joined(separator: ", ")
        return failure(
          context.mark,
          "\(copy == nil ? names : AliasFreeCopy.plain(names)) stands here twice; remove one of the two"
        )
      default: break
      }
    }
    return ConfigurationError(
      file: file, line: 1, column: 1, message: "this is not YAML: \(error); mind quotes and tabs")
  }
}

/// The keys that were asked for, in the order they were.
private struct Asked {
  private(set) var keys: [String] = []
  private var set: Set<String> = []

  func contains(_ key: String) -> Bool { set.contains(key) }

  mutating func note(_ key: String) { if set.insert(key).inserted { keys.append(key) } }
}

/// A copy of a file in which no alias can have the name of an anchor.
///
/// Thirty lines of aliases make a tree of a billion leaves, and Yams walks through all of them
/// where one is a key. It tells of an alias only while it puts it in, or where nothing has its
/// name. So a copy is read first, in which names of anchors begin with another letter than those of
/// aliases: where that goes well, there is no alias. In quotes and comments the letters do no harm.
private struct AliasFreeCopy {
  static let undefinedAlias = "found undefined alias"

  let original: String
  let text: String

  init(of original: String) {
    self.original = original
    var copy = String.UnicodeScalarView()
    for scalar in original.unicodeScalars {
      copy.append(scalar)
      if scalar == "*" { copy.append("b") }
      if scalar == "&" { copy.append("a") }
    }
    text = String(copy)
  }

  /// Where a place in the copy lies in the original.
  func place(_ mark: Mark) -> Place {
    var (line, column, copied) = (1, 1, 1)
    for scalar in original.unicodeScalars where line <= mark.line {
      if line == mark.line {
        guard copied < mark.column else { break }
        copied += scalar == "*" || scalar == "&" ? 2 : 1
        column += 1
      } else if scalar == "\n" {
        line += 1
      }
    }
    return Place(line: mark.line, column: column)
  }

  /// A text of the copy as it is in the original.
  static func plain(_ text: String) -> String {
    text.replacing("*b", with: "*").replacing("&a", with: "&")
  }
}
