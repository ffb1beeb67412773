/// One template, read and found to be well formed.
struct Template: Sendable {
  let name: String
  let kind: TemplateKind
  /// For messages: the path of a user's file, or the name.
  let file: String
  /// Its text in UTF-8.
  let source: [UInt8]
  /// In the order they are written: a section, what stands in it, the tag that closes it.
  let tags: [Tag]
  /// The bytes of `source` behind the last tag.
  let rest: Range<Int>

  /// - Throws: everything that is wrong with its tags.
  init(name: String, file: String, text: String) throws(TemplateFailure) {
    guard let kind = TemplateKind(nameOf: name) else {
      throw TemplateFailure([
        TemplateProblem(
          file: file, line: 1, column: 1,
          message: "'\(name)' is of no known kind; let its name end in .html, .md or .txt")
      ])
    }
    source = Array(text.utf8)
    var tags: [Tag]
    do throws(TemplateProblem) {
      (tags, rest) = try TagScanner.scan(source, file: file)
    } catch {
      throw TemplateFailure([error])
    }
    // Refused tags may open or close sections of their own; what is left is counted afterwards.
    var problems = Self.refusals(tags, file: file)
    if problems.isEmpty { problems = Self.close(&tags, file: file) }
    if problems.isEmpty, kind == .html {
      problems = ValuePlaces.problems(source, tags: tags, file: file)
    }
    guard problems.isEmpty else { throw TemplateFailure(problems) }
    self.name = name
    self.kind = kind
    self.file = file
    self.tags = tags
  }

  private static func refusals(_ tags: [Tag], file: String) -> [TemplateProblem] {
    tags.compactMap { tag in
      guard case .refused(let why) = tag.action else { return nil }
      return tag.problem(in: file, why)
    }
  }

  /// Tells every section which tag closes it.
  ///
  /// - Returns: sections that are not closed, or not in the order they were opened.
  private static func close(_ tags: inout [Tag], file: String) -> [TemplateProblem] {
    var problems: [TemplateProblem] = []
    var open: [Int] = []
    for (number, tag) in tags.enumerated() {
      switch tag.action {
      case .section, .inverted: open.append(number)
      case .end:
        guard let last = open.popLast() else {
          problems.append(tag.problem(in: file, "{{/\(tag.name)}} closes nothing"))
          continue
        }
        let opening = tags[last]
        guard opening.name == tag.name else {
          problems.append(
            tag.problem(
              in: file,
              "{{/\(tag.name)}} does not close {{\(opening.sign)\(opening.name)}}, opened on line "
                + "\(opening.line)"))
          return problems
        }
        tags[last].end = number
      default: break
      }
    }
    for tag in open.map({ tags[$0] }) {
      problems.append(
        tag.problem(
          in: file,
          "{{\(tag.sign)\(tag.name)}} is never closed; close it with {{/\(tag.name)}}"))
    }
    return problems
  }
}

extension Tag {
  /// As it is written.
  fileprivate var sign: String { action == .inverted ? "^" : "#" }
}
