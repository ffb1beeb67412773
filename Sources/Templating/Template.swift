import Mustache

/// One template, read and found to be well formed.
struct Template: Sendable {
  let name: String
  let kind: TemplateKind
  /// For messages: the path of a user's file, or the name.
  let file: String
  let text: String
  let tags: [Tag]

  /// - Throws: everything that is wrong with its tags.
  init(name: String, file: String, text: String) throws(TemplateFailure) {
    guard let kind = TemplateKind(nameOf: name) else {
      throw TemplateFailure([
        TemplateProblem(
          file: file, line: 1, column: 1,
          message: "'\(name)' is of no known kind; let its name end in .html, .md or .txt")
      ])
    }
    do throws(TemplateProblem) {
      tags = try TagScanner.tags(of: text, file: file)
    } catch {
      throw TemplateFailure([error])
    }
    // Refused tags may open or close sections of their own; what is left is counted afterwards.
    var problems = Self.refusals(tags, file: file)
    if problems.isEmpty { problems = Self.unbalanced(tags, file: file) }
    if problems.isEmpty, kind == .html {
      problems = ValuePlaces.problems(text, tags: tags, file: file)
    }
    guard problems.isEmpty else { throw TemplateFailure(problems) }
    self.name = name
    self.kind = kind
    self.file = file
    self.text = text
  }

  /// As swift-mustache reads it.
  ///
  /// - Parameter text: another text in its place.
  func compile(_ text: String? = nil) throws(TemplateFailure) -> MustacheTemplate {
    Escapers.register()
    do {
      // Every template begins with its kind, since partials would fall back to HTML; the line this
      // adds is taken off again in errors.
      return try MustacheTemplate(
        string: "{{% CONTENT_TYPE: \(Escapers.name(kind))}}\n" + (text ?? self.text))
    } catch let error as MustacheTemplate.ParserError {
      throw TemplateFailure([
        TemplateProblem(
          file: file, line: max(1, error.context.lineNumber - 1),
          column: error.context.columnNumber,
          message: "this cannot be read as a template (\(error.error))")
      ])
    } catch {
      throw TemplateFailure([
        TemplateProblem(
          file: file, line: 1, column: 1, message: "this cannot be read as a template (\(error))")
      ])
    }
  }

  /// A part of a template of this kind; nil if it cannot be read.
  ///
  /// - Parameter startsLine: it begins on a line of its own.
  static func compiled(_ text: String, _ kind: TemplateKind, startsLine: Bool) -> MustacheTemplate?
  {
    Escapers.register()
    let pragma = "{{% CONTENT_TYPE: \(Escapers.name(kind))}}"
    // Behind another tag the library takes no tag for one on a line of its own.
    return try? MustacheTemplate(string: (startsLine ? pragma + "\n" : "{{!}}" + pragma) + text)
  }

  private static func refusals(_ tags: [Tag], file: String) -> [TemplateProblem] {
    tags.compactMap { tag in
      guard case .refused(let why) = tag.action else { return nil }
      return TemplateProblem(file: file, line: tag.line, column: tag.column, message: why)
    }
  }

  /// Sections that are not closed, or not in the order they were opened.
  private static func unbalanced(_ tags: [Tag], file: String) -> [TemplateProblem] {
    var problems: [TemplateProblem] = []
    var open: [Tag] = []
    for tag in tags {
      switch tag.action {
      case .section, .inverted: open.append(tag)
      case .end:
        guard let last = open.last else {
          problems.append(
            TemplateProblem(
              file: file, line: tag.line, column: tag.column,
              message: "{{/\(tag.name)}} closes nothing"))
          continue
        }
        if last.name == tag.name {
          open.removeLast()
        } else {
          problems.append(
            TemplateProblem(
              file: file, line: tag.line, column: tag.column,
              message: "{{/\(tag.name)}} does not close {{\(last.sign)\(last.name)}}, "
                + "opened on line \(last.line)"))
          return problems
        }
      default: break
      }
    }
    for tag in open {
      problems.append(
        TemplateProblem(
          file: file, line: tag.line, column: tag.column,
          message: "{{\(tag.sign)\(tag.name)}} is never closed; close it with {{/\(tag.name)}}"))
    }
    return problems
  }
}

extension Tag {
  /// As it is written.
  fileprivate var sign: String { action == .inverted ? "^" : "#" }
}

/// Our kinds, as swift-mustache knows them: by name, in a table of the process.
private enum Escapers {
  struct Escaper: MustacheContentType {
    let kind: TemplateKind
    func escapeText(_ text: String) -> String { kind.escape(text) }
  }

  static func name(_ kind: TemplateKind) -> String { "RAPPORT.\(kind.rawValue)" }

  static func register() { registered }

  private static let registered: Void = {
    for kind in TemplateKind.allCases {
      MustacheContentTypes.register(Escaper(kind: kind), named: name(kind))
    }
  }()
}
