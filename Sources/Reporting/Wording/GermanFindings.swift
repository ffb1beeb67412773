package import Basics

/// The German words of findings, of input errors and of why rows are not used.
package struct GermanFindings: FindingWording {
  /// How a day is written: `2026-05-10` in messages, as in `report.json`; in documents as they have
  /// it.
  package var date: @Sendable (Day) -> String = \.description

  package init() {}

  package func words(_ kind: FindingKind) -> String {
    switch kind {
    case .file(let finding): words(finding)
    case .column(let header, let finding): "Spalte „\(header)“: \(words(finding))"
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
    let places = lines.isEmpty ? "" : ": Zeilen \(lines)\(more)"
    return " (\(number(repeats.count)) mal\(places))"
  }

  func number(_ count: Int) -> String { Wording.grouped(count, ".") }

  /// "1 Zeile", "2 Zeilen".
  func rows(_ count: Int) -> String { count == 1 ? "1 Zeile" : "\(number(count)) Zeilen" }

  func cells(_ count: Int) -> String { count == 1 ? "1 Zelle" : "\(number(count)) Zellen" }

  func list(_ texts: [InputText]) -> String {
    texts.map(\.description).joined(separator: ", ")
  }

  func quoted(_ texts: [InputText]) -> String {
    texts.map { "„\($0)“" }.joined(separator: ", ")
  }

  func words(_ order: DateOrder) -> String {
    switch order {
    case .dmy: "Tag zuerst"
    case .mdy: "Monat zuerst"
    case .ymd: "Jahr zuerst"
    }
  }

  func words(_ fault: SystemFault) -> String {
    switch fault {
    case .noSuchFile: "die Datei gibt es nicht"
    case .pathIsNotDirectory: "ein Teil des Pfads ist kein Ordner"
    case .isDirectory: "ist ein Ordner"
    case .permissionDenied: "keine Berechtigung"
    case .inputOutput: "Ein-/Ausgabefehler"
    case .diskFull: "kein Platz auf dem Datenträger"
    case .tooManyOpenFiles: "zu viele offene Dateien"
    case .nameTooLong: "der Name ist zu lang"
    case .tooManyLinks: "zu viele symbolische Verweise"
    case .other(let number): "Systemfehler \(number)"
    }
  }

  func words(_ language: HeaderLanguage) -> String {
    switch language {
    case .chinese: "Chinesisch"
    case .danish: "Dänisch"
    case .dutch: "Niederländisch"
    case .finnish: "Finnisch"
    case .french: "Französisch"
    case .german: "Deutsch"
    case .italian: "Italienisch"
    case .japanese: "Japanisch"
    case .polish: "Polnisch"
    case .portuguese: "Portugiesisch"
    case .russian: "Russisch"
    case .spanish: "Spanisch"
    case .swedish: "Schwedisch"
    }
  }
}
