import Foundation

/// A SchemaCheck holds a value against a JSON Schema, as far as `rapport schema` uses the language,
/// and bears no key that the schema does not name: readers are to bear more, we are not to write
/// more.
///
/// `.ci/check-schemas` asks the same of a public validator.
struct SchemaCheck {
  let schema: [String: Any]

  init(_ text: String) throws {
    schema = try Self.object(text) ?? [:]
  }

  /// What is wrong with the value, each with its place.
  func faults(in text: String) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    return faults(value, schema, at: "")
  }

  private static func object(_ text: String) throws -> [String: Any]? {
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
  }

  private func faults(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      let definitions = self.schema["$defs"] as? [String: [String: Any]]
      guard let definition = definitions?[name] else { return ["\(place): no definition \(name)"] }
      return faults(value, definition, at: place)
    }
    if let choices = schema["anyOf"] as? [[String: Any]] {
      let found = choices.map { faults(value, $0, at: place) }
      return found.contains { $0.isEmpty } ? [] : found.first ?? []
    }
    let types = (schema["type"] as? [String]) ?? [schema["type"] as? String ?? ""]
    guard types.contains(where: { Self.isOf($0, value) }) else {
      return ["\(place): \(value) is not of \(types)"]
    }
    if let choices = schema["enum"] as? [Any],
      !choices.contains(where: { ($0 as? NSObject) == (value as? NSObject) })
    {
      return ["\(place): \(value) is none of \(choices)"]
    }
    return faultsOfText(value, schema, at: place) + faultsOfNumber(value, schema, at: place)
      + faultsOfList(value, schema, at: place) + faultsOfObject(value, schema, at: place)
  }

  private func faultsOfText(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
    guard let text = value as? String, let pattern = schema["pattern"] as? String else { return [] }
    return text.range(of: pattern, options: .regularExpression) == nil
      ? ["\(place): \(text) is not found by \(pattern)"] : []
  }

  private func faultsOfNumber(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
    guard let number = value as? NSNumber, !Self.isOf("boolean", value) else { return [] }
    let least = schema["minimum"] as? Double ?? -.infinity
    let most = schema["maximum"] as? Double ?? .infinity
    return (least...most).contains(number.doubleValue)
      ? [] : ["\(place): \(number) is out of range"]
  }

  private func faultsOfList(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
    guard let list = value as? [Any] else { return [] }
    var faults: [String] = []
    if let least = schema["minItems"] as? Int, list.count < least {
      faults.append("\(place): too few")
    }
    if let most = schema["maxItems"] as? Int, list.count > most {
      faults.append("\(place): too many")
    }
    guard let entry = schema["items"] as? [String: Any] else { return faults }
    return faults
      + list.enumerated().flatMap { self.faults($1, entry, at: "\(place)/\($0)") }
  }

  private func faultsOfObject(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
    guard let object = value as? [String: Any] else { return [] }
    if let entry = schema["additionalProperties"] as? [String: Any] {
      return object.flatMap { faults($1, entry, at: "\(place)/\($0)") }
    }
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
    return missing.map { "\(place)/\($0): is missing" }
      + object.keys.sorted().flatMap { key in
        properties[key].map { faults(object[key] ?? NSNull(), $0, at: "\(place)/\(key)") }
          ?? ["\(place)/\(key): is not in the schema"]
      }
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    // JSON's true and false are numbers of one byte to Foundation.
    let isFlag = (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
    switch type {
    case "null": return value is NSNull
    case "boolean": return isFlag
    case "string": return value is String
    case "array": return value is [Any]
    case "object": return value is [String: Any]
    case "number": return value is NSNumber && !isFlag
    case "integer":
      guard !isFlag, let number = value as? NSNumber else { return false }
      return number.doubleValue == number.doubleValue.rounded()
    default: return false
    }
  }
}
