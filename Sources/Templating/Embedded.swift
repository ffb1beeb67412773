extension TemplateFile {
  /// The templates that come with Rapport, part of the executable, by name. What `templates export`
  /// writes, each under its `fileName`.
  package static let embedded: [TemplateFile] = defaults.map { name, text in
    TemplateFile(name: name, path: name + ending, text: text)
  }
}
