/// The names one system gives to its columns, read from a text of `Intake/Systems`.
///
/// The format, by example; `#` starts a comment line:
///
///     system HubSpot
///     # SECTION ROLE [KIND]: what kind of export, its role, and what every row of it is.
///     [calls] interactions call
///     # FIELD: headers, best first; a bare `?` after one says it proves nothing by itself.
///     # A line that begins with a bar goes on with the line before.
///     interaction: Record ID?
///     key: Associated Company IDs | Associated Company
///       | Company ID
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
    // The name before the last colon, which a line that begins with a bar goes on with.
    var field: Substring?
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let line = trim(Substring(line))
      guard let first = line.utf8.first, first != UInt8(ascii: "#") else { continue }
      if let message = add(line, goingOnWith: &field) {
        throw ColumnTableError(line: number, message: message)
      }
    }
    guard !system.isEmpty else {
      throw ColumnTableError(line: 1, message: "the first line has to name the system")
    }
  }

  /// Takes in one line; a sentence where it cannot.
  private mutating func add(_ line: Substring, goingOnWith field: inout Substring?) -> String? {
    if line.hasPrefix("system ") {
      system = String(trim(line.dropFirst("system ".count)))
      return nil
    }
    if line.utf8.first == UInt8(ascii: "[") {
      field = nil
      return open(line)
    }
    if line.utf8.first == UInt8(ascii: "|") {
      guard let field else { return "no headers to go on with" }
      return add(headers(line.dropFirst()), for: field)
    }
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return "expected FIELD: headers"
    }
    guard !sections.isEmpty else { return "expected a [section] first" }
    let name = trim(line[..<colon])
    field = name
    return add(headers(line[line.utf8.index(after: colon)...]), for: name)
  }

  private mutating func add(_ headers: [Substring], for name: Substring) -> String? {
    guard let last = sections.indices.last else { return "expected a [section] first" }
    if name == "identity" {
      for word in headers.joined(separator: " ").split(separator: " ") {
        guard let field = Field(rawValue: String(word)) else { return "no field \(word)" }
        sections[last].identity.append(field)
      }
      return nil
    }
    if name == "needs" {
      sections[last].needs.formUnion(headers.map { headerKey(String($0)) })
      return nil
    }
    guard let field = Field(rawValue: String(name)) else { return "no field \(name)" }
    var rank = sections[last].aliases.values.count { $0.field == field }
    for header in headers {
      let isWeak = header.utf8.last == UInt8(ascii: "?")
      let header = isWeak ? header.dropLast() : header
      let key = headerKey(String(header))
      if key.isEmpty { return "an empty name for \(name)" }
      if let other = sections[last].aliases[key] {
        if other.field == field { continue }
        return "\(header) is both \(other.field.rawValue) and \(name)"
      }
      sections[last].aliases[key] = Alias(field: field, rank: rank, isWeak: isWeak)
      rank += 1
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
      section.kind = TouchKind.named(name[...])
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

/// A table that cannot be read: a fault of ours, found by the tests.
package struct ColumnTableError: Error, Sendable, Hashable {
  package var line: Int
  package var message: String
}

private func headers(_ list: Substring) -> [Substring] {
  list.utf8.split(separator: UInt8(ascii: "|")).map { trim(Substring($0)) }
}

private func trim(_ text: Substring) -> Substring {
  var bytes = text.utf8.drop { $0 <= 0x20 }
  while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
  return Substring(bytes)
}
