/// What is wrong with a template, and where.
package struct TemplateProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file, or the name of a template that came with Rapport.
  package var file: String
  /// From 1.
  package var line: Int
  /// From 1, in Unicode scalars.
  package var column: Int
  /// One sentence: what, and what to do about it.
  package var message: String

  package init(file: String, line: Int, column: Int, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  package var description: String { "\(file):\(line):\(column): \(message)" }
}

/// Why templates cannot be used: everything that is wrong with them, by file and place.
package struct TemplateFailure: Error, Sendable, Hashable {
  package var problems: [TemplateProblem]

  package init(_ problems: [TemplateProblem]) { self.problems = problems }
}
