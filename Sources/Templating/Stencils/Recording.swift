import Mustache

/// Has swift-mustache render a template with marks in place of texts, and notes what it asks.
///
/// Whatever cannot be told from a mark sets `isPlain`: then the document is rendered without stencils.
final class Recording {
  /// The values in reach, the outermost first.
  private let scopes: [TemplateValue]
  private(set) var dialogue: [(Question, Answer)] = []
  private var values: [TemplateValue?] = []
  private var numbers: [Question: Int] = [:]
  private var marked: [Reference] = []
  private(set) var lists: [List] = []
  private(set) var missed: Set<String> = []
  private(set) var isPlain = false

  /// A list that is written at a place of its own.
  struct List {
    var reference: Reference
    /// What stands between the tags of the section.
    var body: String
    /// The values in reach there, the innermost first and twice; nil stands for `scopes`.
    var stack: [Reference?] = []
  }

  init(_ scopes: [TemplateValue]) { self.scopes = scopes }

  /// - Returns: what the library made of it, with marks.
  func render(_ template: MustacheTemplate, _ library: MustacheLibrary) -> String {
    template.render(Scopes(recording: self), library: library)
  }

  /// The value `name` of one of the values in reach, the innermost that has it.
  fileprivate func child(named name: String) -> Any? {
    if noteStack(nil, name) { return nil }
    for index in scopes.indices.reversed() {
      guard case .object(let members) = scopes[index] else { continue }
      if let child = child(named: name, of: .scope(index), members) { return child }
    }
    missed.insert(name)
    return nil
  }

  fileprivate func child(
    named name: String, of reference: Reference, _ members: [String: TemplateValue]
  ) -> Any? {
    let question = Question(of: reference, name: name)
    let number: Int
    let value: TemplateValue?
    if let known = numbers[question] {
      (number, value) = (known, values[known])
    } else {
      (number, value) = (dialogue.count, members[name])
      dialogue.append((question, Answer(value)))
      values.append(value)
      numbers[question] = number
    }
    return seen(value, .answer(number))
  }

  private func seen(_ value: TemplateValue?, _ reference: Reference) -> Any? {
    switch Answer(value) {
    case .absent: return nil
    case .nothing: return Nothing()
    case .yes: return true
    case .no: return false
    case .text: return MarkedText(recording: self, reference: reference)
    case .empty: return MarkedEmpty(recording: self)
    case .list: return MustacheLambda { [self] body in list(reference, body) }
    case .object:
      guard case .object(let members) = value else { return nil }
      return MarkedObject(recording: self, reference: reference, members: members)
    }
  }

  /// A mark, and a name that nothing has: the library looks for it in every value in reach, which tells
  /// what those are.
  private func list(_ reference: Reference, _ body: String) -> Any? {
    // The list as a text, or a name of something in it.
    if body.isEmpty { isPlain = true }
    lists.append(List(reference: reference, body: body))
    return Marks.list(lists.count - 1) + "{{\(Marks.probe)\(lists.count - 1)}}"
  }

  fileprivate func noteStack(_ reference: Reference?, _ name: String) -> Bool {
    guard name.utf8.first == Marks.probe.utf8.first else { return false }
    if let number = Int(name.dropFirst()), lists.indices.contains(number) {
      lists[number].stack.append(reference)
    }
    return true
  }

  fileprivate func mark(_ reference: Reference) -> String {
    marked.append(reference)
    return Marks.text(marked.count - 1)
  }

  fileprivate var innermostText: String {
    guard Answer(scopes.last) == .text else { return plain }
    return mark(.scope(scopes.count - 1))
  }

  /// Written where a value is shown that is no text.
  fileprivate var plain: String {
    isPlain = true
    return ""
  }

  func reference(ofText number: Int) -> Reference? {
    marked.indices.contains(number) ? marked[number] : nil
  }

  /// The values in reach in the section of a list, the outermost first; nil where they did not show.
  func scopes(of list: List) -> [Reference]? {
    guard list.stack.count > 1 else { return nil }
    return list.stack.dropFirst().reversed().flatMap { reference in
      reference.map { [$0] } ?? scopes.indices.map { .scope($0) }
    }
  }
}

/// Signs that stand for values until they are filled in. Of a plane for private use, which no kind of document
/// escapes; a template that has them itself is rendered without stencils.
enum Marks {
  static let begin = Array("\u{10FFFC}".utf8)
  static let end = Array("\u{10FFFD}".utf8)
  static let listSign = UInt8(ascii: "L")
  static let constantSign = UInt8(ascii: "C")
  /// No name in a template begins with it.
  static let probe = "?"

  static func find(_ sign: [UInt8], in text: [UInt8], from start: Int) -> Range<Int>? {
    var i = start
    while i + sign.count <= text.count {
      if text[i] == sign[0], text[i..<(i + sign.count)].elementsEqual(sign) {
        return i..<(i + sign.count)
      }
      i += 1
    }
    return nil
  }

  static func areIn(_ text: [UInt8]) -> Bool {
    find(begin, in: text, from: 0) != nil || find(end, in: text, from: 0) != nil
  }

  static func text(_ number: Int) -> String { "\u{10FFFC}T\(number)\u{10FFFD}" }
  static func constant(_ number: Int) -> String { "\u{10FFFC}C\(number)\u{10FFFD}" }
  static func list(_ number: Int) -> String { "\u{10FFFC}L\(number)\u{10FFFD}" }
}

/// All values in reach at once: what the library is given.
private struct Scopes: MustacheParent, MustacheCustomRenderable {
  let recording: Recording
  var renderText: String { recording.innermostText }
  var isNull: Bool { false }
  func child(named name: String) -> Any? { recording.child(named: name) }
}

private struct MarkedObject: MustacheParent, MustacheCustomRenderable {
  let recording: Recording
  let reference: Reference
  let members: [String: TemplateValue]
  var renderText: String { recording.plain }
  var isNull: Bool { false }

  func child(named name: String) -> Any? {
    if recording.noteStack(reference, name) { return nil }
    return recording.child(named: name, of: reference, members)
  }
}

private struct MarkedText: MustacheParent, MustacheCustomRenderable {
  let recording: Recording
  let reference: Reference
  var renderText: String { recording.mark(reference) }
  var isNull: Bool { false }

  func child(named name: String) -> Any? {
    _ = recording.noteStack(reference, name)
    return nil
  }
}

private struct MarkedEmpty: MustacheSequence, MustacheParent, MustacheCustomRenderable {
  let recording: Recording
  var renderText: String { recording.plain }
  var isNull: Bool { false }
  func makeIterator() -> EmptyCollection<Any>.Iterator { EmptyCollection<Any>().makeIterator() }
  func child(named name: String) -> Any? { nil }
}
