/// A template as it is written, before it is read.
package struct TemplateFile: Sendable, Hashable {
  /// `report.html`: without the ending `.mustache` of its file.
  package var name: String
  /// For messages.
  package var path: String
  package var text: String

  package init(name: String, path: String, text: String) {
    self.name = name
    self.path = path
    self.text = text
  }

  /// What every template file's name ends in.
  package static let ending = ".mustache"

  /// Its file: `report.html.mustache`.
  package var fileName: String { name + Self.ending }
}
