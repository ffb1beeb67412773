/// The names one system gives to its columns, read from a `.columns` file of `Intake/Systems`.
///
/// The format, by example; `#` starts a comment line:
///
///     system HubSpot
///     # SECTION ROLE [KIND]: what kind of export, its role, and what every row of it is.
///     [calls] interactions call
///     # FIELD: headers, best first; a bare `?` after one says it proves nothing by itself.
///     interaction: Record ID?
///     key: Associated Company IDs | Associated Company
///     # IDENTITY: what stands in for an id where this export has none.
///     identity: email name
///     # NEEDS: without one of these headers it is something else.
///     needs: Call direction | Call status
///
/// A section called `[*]` holds what all sections of that role share.
package struct ColumnTable: Sendable {
  package var system: String
  package var sections: [Section]

  package struct Section: Sendable {
    package var object: String
    package var role: FileRole
    package var kind: TouchKind?
    package var relationship: RelationshipKind?
    package var aliases: [String: Alias]
    /// The fields whose values name a row where the export has no id column.
    package var identity: [Field]
    /// Keys of which one must be there; none where nothing special is needed.
    package var needs: Set<String> = []
  }

  package struct Alias: Sendable, Hashable {
    package var field: Field
    /// 0 for the best name of its field.
    package var rank: Int
    /// Too general to prove what the file is ("ID").
    package var isWeak: Bool
  }
}

extension ColumnTable {
  /// Reads a table.
  ///
  /// - Throws: a sentence with the line, where the text is no table.
  package init(parsing text: String) throws(ColumnTableError) {
    system = ""
    sections = []
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let trimmed = trim(line)
      if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
      if let message = add(trimmed) { throw ColumnTableError(line: number, message: message) }
    }
    guard !system.isEmpty else {
      throw ColumnTableError(line: 1, message: "the first line has to name the system")
    }
  }

  /// Takes in one line; a sentence where it cannot.
  private mutating func add(_ line: Substring) -> String? {
    if line.hasPrefix("system ") {
      system = String(trim(line.dropFirst("system ".count)))
      return nil
    }
    if line.hasPrefix("[") { return open(line) }
    guard let colon = line.firstIndex(of: ":") else { return "expected FIELD: headers" }
    guard let last = sections.indices.last else { return "expected a [section] first" }
    let name = String(trim(line[..<colon]))
    let rest = line[line.index(after: colon)...]
    if name == "identity" {
      for word in rest.split(separator: " ") {
        guard let field = Field(rawValue: String(word)) else { return "no field \(word)" }
        sections[last].identity.append(field)
      }
      return nil
    }
    if name == "needs" {
      for header in rest.split(separator: " | ") {
        sections[last].needs.insert(headerKey(String(header)))
      }
      return nil
    }
    guard let field = Field(rawValue: name) else { return "no field \(name)" }
    for header in rest.split(separator: " | ") {
      var header = trim(header)
      let isWeak = header.hasSuffix("?")
      if isWeak { header = header.dropLast() }
      let key = headerKey(String(header))
      if key.isEmpty { return "an empty name for \(name)" }
      if let other = sections[last].aliases[key], other.field != field {
        return "\(header) is both \(other.field.rawValue) and \(name)"
      }
      guard sections[last].aliases[key] == nil else { continue }
      let rank = sections[last].aliases.values.count { $0.field == field }
      sections[last].aliases[key] = Alias(field: field, rank: rank, isWeak: isWeak)
    }
    return nil
  }

  private mutating func open(_ line: Substring) -> String? {
    guard let end = line.firstIndex(of: "]") else { return "a section's name ends with ]" }
    let object = String(trim(line[line.index(after: line.startIndex)..<end]))
    let words = line[line.index(after: end)...].split(separator: " ").map(String.init)
    guard let role = words.first.flatMap(FileRole.init(rawValue:)) else {
      return "a section needs a role: customers or interactions"
    }
    var section = Section(
      object: object, role: role, kind: nil, relationship: nil, aliases: [:], identity: [])
    if words.count > 1 {
      let name = words[1...].joined(separator: " ")
      section.kind = TouchKind.allCases.first { "\($0)" == name }
      section.relationship = RelationshipKind(rawValue: name)
      if role == .interactions && section.kind == nil { return "no kind of touch \(name)" }
      if role == .customers && section.relationship == nil {
        return "no kind of relationship \(name)"
      }
    }
    sections.append(section)
    return nil
  }
}

/// A `.columns` file that cannot be read: a fault of ours, found by the tests.
package struct ColumnTableError: Error, Sendable, Hashable {
  package var line: Int
  package var message: String
}

private func trim(_ text: Substring) -> Substring {
  var text = text
  while let first = text.first, first.isWhitespace { text.removeFirst() }
  while let last = text.last, last.isWhitespace { text.removeLast() }
  return text
}
