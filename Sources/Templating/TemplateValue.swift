/// What templates are filled with: texts, flags, lists and objects.
///
/// Texts are ready to show: numbers, dates and plurals were formatted before. They are escaped for
/// the kind of the document where they are written. Every key of an object is always there; what is
/// missing in the data is `nothing`.
package enum TemplateValue: Sendable, Hashable {
  /// As a section it stands for true unless it is empty.
  case text(String)
  case flag(Bool)
  case list([TemplateValue])
  case object([String: TemplateValue])
  /// Written as nothing; as a section it is false.
  case nothing

  package static func text(_ value: String?) -> TemplateValue {
    value.map { .text($0) } ?? .nothing
  }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral
{
  package init(stringLiteral value: String) { self = .text(value) }
  package init(booleanLiteral value: Bool) { self = .flag(value) }
  package init(dictionaryLiteral elements: (String, TemplateValue)...) {
    var members = [String: TemplateValue](minimumCapacity: elements.count)
    for (name, value) in elements { members[name] = value }
    self = .object(members)
  }
  package init(arrayLiteral elements: TemplateValue...) { self = .list(elements) }
}

extension TemplateValue {
  /// The value as it is in reach of a template that is filled with `outer`: what it has no name for
  /// is taken from there.
  package func within(_ outer: TemplateValue) -> TemplateValue {
    guard case .object(let members) = self, case .object(let others) = outer else { return self }
    return .object(others.merging(members) { $1 })
  }

  /// One value that has every key which `self` or `other` has, for checking names: of two lists,
  /// the elements of both.
  package func merged(with other: TemplateValue) -> TemplateValue {
    switch (self, other) {
    case (.object(let a), .object(let b)): .object(a.merging(b) { $0.merged(with: $1) })
    case (.list(let a), .list(let b)): .list(a + b)
    case (.nothing, _): other
    default: self
    }
  }

  /// Every element of a list in one; nil for an empty list.
  package static func merged(_ elements: [TemplateValue]) -> TemplateValue? {
    guard let first = elements.first else { return nil }
    return elements.dropFirst().reduce(first) { $0.merged(with: $1) }
  }

  /// What a name may be taken for, in a message.
  var sort: String {
    switch self {
    case .text, .nothing: "a text"
    case .flag: "a flag"
    case .list: "a list"
    case .object: "an object"
    }
  }
}
