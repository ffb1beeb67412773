import Basics
import Mustache

/// The outermost values as swift-mustache sees them. It is asked for a name only after everything
/// inside it was, so a name it does not have exists nowhere.
final class Root: MustacheParent {
  private let values: TemplateValue
  private let missed = Locked<Set<String>>([])

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

// The library asks each value what it is by one cast after the other, and in the end by reflection. So
// every value here is of a sort that it asks for early.

/// An object inside the outermost one.
private struct Node: MustacheParent {
  let members: [String: TemplateValue]
  func child(named name: String) -> Any? { members[name]?.forMustache }
}

/// A text, which has nothing inside.
private struct Shown: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  var isNull: Bool { false }
  func child(named name: String) -> Any? { nil }
}

/// A list, its elements made as they are written.
private struct Elements: MustacheSequence, MustacheParent {
  let elements: [TemplateValue]
  func child(named name: String) -> Any? { nil }

  func makeIterator() -> AnyIterator<Any> {
    var rest = elements.makeIterator()
    return AnyIterator { rest.next()?.forMustache }
  }
}

/// There, but nothing: it ends the search for a name, writes nothing and is false.
struct Nothing: MustacheCustomRepresentation {
  var representation: Any? { nil }
}

extension TemplateValue {
  /// No lambda, no number, no mirror: texts, booleans, lists of these, and objects of ours.
  fileprivate var forMustache: Any {
    switch self {
    case .text(let text): text.isEmpty ? Nothing() : Shown(renderText: text)
    case .flag(let flag): flag
    case .list(let elements): Elements(elements: elements)
    case .object(let members): Node(members: members)
    case .nothing: Nothing()
    }
  }
}
