import ArgumentParser
import Basics
import Pipeline

/// `rapport schema NAME`: the contract of an output, for programs that read it.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of an output; without a name, list them.",
    discussion: """
      The schemas are of draft 2020-12. Keys and values are only ever added, which raises the minor \
      version; where one is changed or taken away, the name in the output itself changes, as in \
      rapport/report/1.
      """)

  @Argument(
    help: ArgumentHelp(
      "Of which output: \(Pipeline.schemas.map(\.name).joined(separator: ", ")).",
      valueName: "name"),
    completion: .list(Pipeline.schemas.map(\.name)))
  var name: String?

  func run() throws {
    try Terminal.exiting {
      if let name { return try Terminal.print(Pipeline.schema(name).text) }
      for schema in Pipeline.schemas {
        let gap = String(repeating: " ", count: max(1, 14 - schema.name.utf8.count))
        try Terminal.print("\(schema.name)\(gap)\(schema.major).\(schema.minor)  \(schema.about)")
      }
    }
  }
}
