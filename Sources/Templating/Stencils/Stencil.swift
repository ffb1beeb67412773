/// What swift-mustache makes of a template for values of one shape, with places where their texts go.
///
/// A document of a thousand relationships asks the same few templates for the same few shapes over and
/// over: with a reason or without, for or against. The library is asked once for each, with marks in
/// place of the texts; what it made is then filled in with the texts of all that are alike. So the library
/// decides everything a template says, and is no longer asked for every row: that took three quarters
/// of a small run (measured).
final class Stencil: Sendable {
  enum Piece: Sendable {
    /// A range of `words`.
    case words(Range<Int>)
    /// A text, to be escaped.
    case text(Reference)
    /// The elements of a list, each through a stencil of the section's own.
    case list(Reference, Section)
  }

  /// The section of a list: what it says, and which values are in reach inside it, the innermost last and
  /// the element not among them.
  struct Section: Sendable {
    var body: StencilBody
    var scopes: [Reference]
  }

  let pieces: [Piece]
  let words: [UInt8]
  /// Names that no value in reach has.
  let missed: Set<String>

  init(pieces: [Piece], words: [UInt8], missed: Set<String>) {
    self.pieces = pieces
    self.words = words
    self.missed = missed
  }
}

/// A value that a template can see: one of those in reach, or what was answered to a question before.
enum Reference: Sendable, Hashable {
  /// Counted from the outermost, 0.
  case scope(Int)
  case answer(Int)
}

/// Has the value this name, and what sort of value is it? All that the shape of a document depends on.
struct Question: Sendable, Hashable {
  var of: Reference
  var name: String
}

/// What a section or an inverted section can tell apart.
enum Answer: Int, Sendable, Hashable, CaseIterable {
  case absent, nothing, text, yes, no, object, empty, list

  init(_ value: TemplateValue?) {
    switch value {
    case nil: self = .absent
    case .nothing: self = .nothing
    case .text(let text): self = text.isEmpty ? .nothing : .text
    case .flag(let flag): self = flag ? .yes : .no
    case .object: self = .object
    case .list(let elements): self = elements.isEmpty ? .empty : .list
    }
  }
}

/// The stencils of one template or section, found by asking a value what the library asked.
///
/// The library asks the same question after the same answers, so its questions make a tree.
final class StencilTree: Sendable {
  /// What is asked next; nil where nothing is left to ask.
  let question: Question?
  /// By the raw value of the answer.
  let branches: [StencilTree?]
  let stencil: Stencil?

  private init(question: Question?, branches: [StencilTree?], stencil: Stencil?) {
    self.question = question
    self.branches = branches
    self.stencil = stencil
  }

  /// `tree` with one more stencil, which was made after these questions were answered so.
  static func adding(
    _ stencil: Stencil, after dialogue: ArraySlice<(Question, Answer)>, to tree: StencilTree?
  ) -> StencilTree {
    guard let (question, answer) = dialogue.first else {
      return StencilTree(question: nil, branches: [], stencil: stencil)
    }
    var branches = tree?.branches ?? []
    if branches.isEmpty { branches = Answer.allCases.map { _ in nil } }
    branches[answer.rawValue] = adding(
      stencil, after: dialogue.dropFirst(), to: branches[answer.rawValue])
    return StencilTree(question: question, branches: branches, stencil: nil)
  }
}
