import Basics
import Mustache

/// A template or section of one, with the stencils made of it so far.
final class StencilBody: Sendable {
  fileprivate let compiled: MustacheTemplate
  fileprivate let library: MustacheLibrary
  /// By how many values are in reach, and which of them have names.
  fileprivate let trees = Locked<[Int: StencilTree]>([:])

  init(_ compiled: MustacheTemplate, _ library: MustacheLibrary) {
    self.compiled = compiled
    self.library = library
  }
}

/// Why a document is rendered without stencils: its templates do what a stencil cannot hold.
struct NeedsPlainRendering: Error {}

/// All stencils of a set of templates.
final class StencilBook: Sendable {
  private struct Key: Hashable {
    var kind: TemplateKind
    var startsLine: Bool
    var text: String
  }
  private let compiled: CompiledTemplates
  private let places: [TemplateKind: SectionPlaces]
  private let documents = Locked<[String: StencilBody]>([:])
  private let bodies = Locked<[Key: StencilBody]>([:])
  /// The texts of templates without tags, which the library need not read.
  private let constants: [[UInt8]]
  /// Some templates cannot be rendered by stencils.
  private let isOff: Bool

  init(_ templates: [String: Template]) {
    let texts = Dictionary(grouping: templates.values, by: \.kind)
    places = texts.mapValues { SectionPlaces($0.map(\.text)) }
    isOff =
      places.values.contains(where: \.hasIndentedPartials)
      || templates.values.contains { Marks.areIn(Array($0.text.utf8)) }
    var constants: [[UInt8]] = []
    var substitutes: [String: String] = [:]
    for template in templates.values where template.tags.isEmpty {
      // Blanks at the very end would be lost.
      guard let last = template.text.utf8.last, last != 0x20, last != 0x09 else { continue }
      substitutes[template.name] = Marks.constant(constants.count)
      constants.append(Array(template.text.utf8))
    }
    self.constants = constants
    compiled = CompiledTemplates(templates, substitutes: substitutes)
  }

  /// The document `name`, filled with `values`.
  ///
  /// - Returns: the names in the template that the values do not have.
  func render(
    _ name: String, _ kind: TemplateKind, _ values: TemplateValue, into out: inout [UInt8]
  ) throws(NeedsPlainRendering) -> Set<String> {
    guard !isOff else { throw NeedsPlainRendering() }
    let document = try document(name)
    var filling = Filling(book: self, kind: kind, out: out)
    out = []
    try filling.fill(document, [values])
    out = filling.out
    return filling.missed
  }

  /// Reads a document's templates; what is wrong with them shows when it is rendered.
  func prepare(_ name: String) {
    if !isOff { _ = try? document(name) }
  }

  private func document(_ name: String) throws(NeedsPlainRendering) -> StencilBody {
    if let known = documents.withLock({ $0[name] }) { return known }
    do throws(TemplateFailure) {
      let new = StencilBody(try compiled.template(name), try compiled.library(for: name))
      return documents.withLock { documents in
        if let known = documents[name] { return known }
        documents[name] = new
        return new
      }
    } catch {
      throw NeedsPlainRendering()
    }
  }

  /// The section that says `text`, of a template with this library.
  private func body(_ text: String, _ kind: TemplateKind, _ library: MustacheLibrary)
    throws(NeedsPlainRendering) -> StencilBody
  {
    guard let startsLine = places[kind]?.startsLine(text) else { throw NeedsPlainRendering() }
    let key = Key(kind: kind, startsLine: startsLine, text: text)
    if let known = bodies.withLock({ $0[key] }) { return known }
    guard let compiled = Template.compiled(text, kind, startsLine: startsLine) else {
      throw NeedsPlainRendering()
    }
    let body = StencilBody(compiled, library)
    return bodies.withLock { bodies in
      if let known = bodies[key] { return known }
      bodies[key] = body
      return body
    }
  }

  /// Has the library render a template for values of a shape it has not been seen with.
  fileprivate func record(
    _ body: StencilBody, _ kind: TemplateKind, _ scopes: [TemplateValue]
  ) throws(NeedsPlainRendering) {
    let recording = Recording(scopes)
    let text = Array(recording.render(body.compiled, body.library).utf8)
    guard !recording.isPlain else { throw NeedsPlainRendering() }
    var pieces: [Stencil.Piece] = []
    var words: [UInt8] = []
    var start = 0
    func takeWords(to end: Int) {
      guard end > start else { return }
      pieces.append(.words(words.count..<(words.count + end - start)))
      words.append(contentsOf: text[start..<end])
    }
    var lists = 0
    while let begin = Marks.find(Marks.begin, in: text, from: start) {
      takeWords(to: begin.lowerBound)
      guard let end = Marks.find(Marks.end, in: text, from: begin.upperBound),
        let sign = text[begin.upperBound..<end.lowerBound].first,
        let number = Int(
          String(decoding: text[(begin.upperBound + 1)..<end.lowerBound], as: UTF8.self))
      else { throw NeedsPlainRendering() }
      if sign == Marks.constantSign {
        pieces.append(.words(words.count..<(words.count + constants[number].count)))
        words.append(contentsOf: constants[number])
      } else if sign == Marks.listSign {
        let list = recording.lists[number]
        guard let inReach = recording.scopes(of: list) else { throw NeedsPlainRendering() }
        let section = Stencil.Section(
          body: try self.body(list.body, kind, body.library), scopes: inReach)
        pieces.append(.list(list.reference, section))
        lists += 1
      } else {
        guard let reference = recording.reference(ofText: number) else {
          throw NeedsPlainRendering()
        }
        pieces.append(.text(reference))
      }
      start = end.upperBound
    }
    takeWords(to: text.count)
    // A list whose mark was lost was asked for where nothing is shown.
    guard lists == recording.lists.count else { throw NeedsPlainRendering() }
    let stencil = Stencil(pieces: pieces, words: words, missed: recording.missed)
    let dialogue = recording.dialogue
    body.trees.withLock { trees in
      let reach = Filling.reach(scopes)
      trees[reach] = StencilTree.adding(stencil, after: dialogue[...], to: trees[reach])
    }
  }
}

/// One document in the making.
private struct Filling {
  let book: StencilBook
  let kind: TemplateKind
  var out: [UInt8]
  var missed: Set<String> = []
  /// The answers of the sections under way, the innermost last: one array, since there is a section for
  /// every row.
  private var answers: [TemplateValue] = []

  init(book: StencilBook, kind: TemplateKind, out: [UInt8]) {
    self.book = book
    self.kind = kind
    self.out = out
    answers.reserveCapacity(256)
  }

  /// - Parameter scopes: the values in reach, the outermost first.
  mutating func fill(_ body: StencilBody, _ scopes: [TemplateValue])
    throws(NeedsPlainRendering)
  {
    let first = answers.count
    let reach = Self.reach(scopes)
    var tree = body.trees.withLock { $0[reach] }
    while let question = tree?.question {
      let value =
        switch question.of {
        case .scope(let index): scopes[index][question.name]
        case .answer(let number): answers[first + number][question.name]
        }
      tree = tree?.branches[Answer(value).rawValue]
      answers.append(value ?? .nothing)
    }
    guard let stencil = tree?.stencil else {
      answers.removeLast(answers.count - first)
      try book.record(body, kind, scopes)
      return try fill(body, scopes)
    }
    if !stencil.missed.isEmpty { missed.formUnion(stencil.missed) }
    for piece in stencil.pieces {
      switch piece {
      case .words(let range): out.append(contentsOf: stencil.words[range])
      case .text(let reference):
        if case .text(let text) = value(reference, scopes, first) {
          kind.escape(text, into: &out)
        }
      case .list(let reference, let section):
        guard case .list(let elements) = value(reference, scopes, first) else { continue }
        var inReach = section.scopes.map { value($0, scopes, first) }
        inReach.append(.nothing)
        for element in elements {
          // Others can be in a list, but not in reach.
          switch Answer(element) {
          case .object, .text: break
          default: throw NeedsPlainRendering()
          }
          inReach[inReach.count - 1] = element
          try fill(section.body, inReach)
        }
      }
    }
    answers.removeLast(answers.count - first)
  }

  private func value(_ reference: Reference, _ scopes: [TemplateValue], _ first: Int)
    -> TemplateValue
  {
    switch reference {
    case .scope(let index): scopes[index]
    case .answer(let number): answers[first + number]
    }
  }

  /// One bit for each value, set where it is an object, after a leading one.
  static func reach(_ scopes: [TemplateValue]) -> Int {
    var reach = 1
    for index in scopes.indices {
      reach <<= 1
      if case .object = scopes[index] { reach |= 1 }
    }
    return reach
  }
}

extension TemplateValue {
  fileprivate subscript(name: String) -> TemplateValue? {
    guard case .object(let members) = self else { return nil }
    return members[name]
  }
}
