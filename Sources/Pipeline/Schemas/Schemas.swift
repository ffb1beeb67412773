package import Basics
import Reporting

extension Pipeline {
  /// The contract of every JSON that is written, with its version. Whoever adds a key or a value
  /// raises the minor version; a test asks for it.
  package static let schemas: [JSONSchema] = [
    JSONSchema("report", version: 1, 4, about: "report.json: one object.", .report),
    JSONSchema(
      "relationship", version: 1, 4,
      about: "relationships.jsonl: an object a line; explain --json: one object.", .relationship),
    JSONSchema(
      "inspect", version: 1, 0, about: "inspect --json: an object a line for each file.",
      .inspection),
    JSONSchema(
      "backtest", version: 1, 0, about: "backtest --json: an object a line for each day.",
      .backtest),
    JSONSchema(
      "words", version: 1, 0, about: "words --json: an object a line for each note.", .words),
    JSONSchema(
      "words-test", version: 1, 0, about: "words --test FILE --json: one object.", .wordsTest),
    JSONSchema("whatif", version: 1, 1, about: "whatif --json: one object.", .whatif),
  ]

  /// - Throws: `usage` where there is no such schema.
  package static func schema(_ name: String) throws(Failure) -> JSONSchema {
    if let schema = schemas.first(where: { $0.name == name }) { return schema }
    let names = schemas.map(\.name)
    throw Failure(
      .usage,
      "there is no schema \(name); "
        + (Nearest.name(to: name, among: names).map { "did you mean \($0)?" }
          ?? "choose from \(names.joined(separator: ", "))"))
  }
}
