package import Basics

/// The English words of findings, of input errors and of why rows are not used.
package struct EnglishFindings: FindingWording {
  /// How a day is written: `2026-05-10` in messages, as in `report.json`; in documents as they have
  /// it.
  package var date: @Sendable (Day) -> String = \.description

  package init() {}

  package func words(_ kind: FindingKind) -> String {
    switch kind {
    case .file(let finding): words(finding)
    case .column(let header, let finding): "column “\(header)”: \(words(finding))"
    case .rows(let finding): words(finding)
    case .run(let finding): words(finding)
    case .tolerated(let problem): words(problem)
    }
  }

  package func words(_ problem: InputProblem) -> String {
    switch problem {
    case .file(let problem): words(problem)
    case .table(let problem): words(problem)
    case .run(let problem): words(problem)
    }
  }

  package func words(_ repeats: Finding.Repeats) -> String {
    let more = repeats.count > repeats.lines.count ? ", …" : ""
    let lines = repeats.lines.map(String.init).joined(separator: ", ")
    let places = lines.isEmpty ? "" : ": lines \(lines)\(more)"
    return " (\(Wording.grouped(repeats.count, ",")) times\(places))"
  }

  /// "1 row", "2 rows".
  func number(_ count: Int, of noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  /// "1 cell", "1,234 cells".
  func cells(_ count: Int) -> String {
    count == 1 ? "1 cell" : "\(Wording.grouped(count, ",")) cells"
  }

  func list(_ texts: [InputText]) -> String {
    texts.map(\.description).joined(separator: ", ")
  }

  func quoted(_ texts: [InputText]) -> String {
    texts.map { "“\($0)”" }.joined(separator: ", ")
  }

  func words(_ order: DateOrder) -> String {
    switch order {
    case .dmy: "day first"
    case .mdy: "month first"
    case .ymd: "year first"
    }
  }

  func words(_ fault: SystemFault) -> String {
    switch fault {
    case .noSuchFile: "no such file"
    case .pathIsNotDirectory: "a part of the path is not a directory"
    case .isDirectory: "is a directory"
    case .permissionDenied: "permission denied"
    case .inputOutput: "input/output error"
    case .diskFull: "no space left on the device"
    case .tooManyOpenFiles: "too many open files"
    case .nameTooLong: "the name is too long"
    case .tooManyLinks: "too many symbolic links"
    case .other(let number): "system error \(number)"
    }
  }
}
