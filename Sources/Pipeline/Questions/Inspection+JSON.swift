import Basics
import CSV
import Intake
import Reporting

extension Inspection {
  /// One line with the keys of the contract, in its order, and behind them whose export it is and
  /// what of it is not read.
  var json: String {
    let line = JSON.object([
      ("path", .text(PathText.shown(path))),
      ("decision", .text(decision.rawValue)),
      // A list of contacts of accounts is neither; the contract knows no word for it.
      ("role", .text(role == .link ? "unknown" : role.rawValue)),
      ("encoding", .text(layout?.encoding)),
      ("bom", .flag(layout?.hasBOM == true)),
      ("delimiter", .text(layout.map { character($0.delimiter) })),
      ("quote", .text(layout?.quote.map(character))),
      ("headerLine", .integer(layout?.headerLine)),
      ("columns", .texts(layout?.columns ?? [])),
      ("fields", .object(fields.map { ($0.field.rawValue, .text($0.header)) })),
      ("rows", .integer(rows)),
      ("rejected", .integer(rejected)),
      ("dates", .object(dates.map { ($0.header, json($0)) })),
      ("preview", .array(preview.map { .texts($0) })),
      ("problems", .array(problems.map(json))),
      ("system", .text(role == .unknown ? nil : system)),
      ("object", .text(role == .unknown || object == "*" ? nil : object)),
      ("unread", .object(unread.map { ($0.header, .text($0.holds.rawValue)) })),
    ])
    return String(decoding: line.encoded, as: UTF8.self)
  }

  private func json(_ date: DateColumn) -> JSON {
    .object([
      ("order", .text(date.order)),
      ("decidedBy", .text(Wording.english.findings.words(date.decidedBy))),
    ])
  }

  private func json(_ problem: Problem) -> JSON {
    .object([
      ("severity", .text(problem.severity)), ("code", .text(problem.code)),
      ("line", .integer(problem.line)), ("message", .text(words(problem))),
    ])
  }

  /// A problem in words, as the terminal has it too.
  func words(_ problem: Problem) -> String {
    switch problem {
    case .error(let error): Wording.english.message(error)
    case .finding(let finding): Wording.english.message(finding)
    }
  }

  private func character(_ byte: UInt8) -> String { String(decoding: [byte], as: UTF8.self) }
}
