import Mustache
import Synchronization

/// The outermost values as swift-mustache sees them. It is asked for a name only after everything
/// inside it was, so a name it does not have exists nowhere.
final class Root: MustacheParent {
  private let values: TemplateValue
  private let missed = Mutex<Set<String>>([])

  init(_ values: TemplateValue) { self.values = values }

  var unknown: Set<String> { missed.withLock { $0 } }

  func child(named name: String) -> Any? {
    guard case .object(let members) = values, let member = members[name] else {
      missed.withLock { _ = $0.insert(name) }
      return nil
    }
    return member.forMustache
  }
}

/// An object inside the outermost one.
private struct Node: MustacheParent {
  let members: [String: TemplateValue]
  func child(named name: String) -> Any? { members[name]?.forMustache }
}

/// There, but nothing: it ends the search for a name, writes nothing and is false.
private struct Nothing: MustacheCustomRepresentation {
  var representation: Any? { nil }
}

extension TemplateValue {
  /// No lambda, no number, no mirror: strings, booleans, arrays of these, and objects of ours.
  fileprivate var forMustache: Any {
    switch self {
    case .text(let text): text.isEmpty ? Nothing() : text
    case .flag(let flag): flag
    case .list(let elements): elements.map(\.forMustache)
    case .object(let members): Node(members: members)
    case .nothing: Nothing()
    }
  }
}
