import Basics
import Language

/// How readings of notes are printed.
enum WordsText {
  /// The note, and a line for each thing it says.
  static func text(_ note: WordsNote, _ readings: [WordsReading]) -> String {
    var lines = ["\(note.line): \(oneLine(note.text))"]
    for said in readings {
      let reading = said.reading
      var line = "   \(reading.label.rawValue) (\(side(reading)))"
      line += ", \(certainty(reading.sure)), \(decimal(reading.sure)), \(said.reader.rawValue)"
      if !reading.because.isEmpty {
        line += ": " + reading.because.map { "“\(oneLine($0))”" }.joined(separator: ", ")
      }
      if said.reader == .learnt, reading.label.isLooseEndAlone {
        line += "; a loose end, no accusation (R14)"
      }
      lines.append(line)
    }
    if readings.isEmpty { lines.append("   plain") }
    return lines.joined(separator: "\n")
  }

  /// `{"line":2,"says":[{"label":"complaint","by":"theirs","sure":0.97,"reader":"clauses","because":["…"]}]}`
  static func json(_ note: WordsNote, _ readings: [WordsReading]) -> JSON {
    .object([
      ("line", .integer(note.line)),
      (
        "says",
        .array(
          readings.map { said in
            .object([
              ("label", .text(said.reading.label.rawValue)),
              ("by", .text(side(said.reading))),
              ("sure", .number(Double(said.reading.sure) / 100)),
              ("reader", .text(said.reader.rawValue)),
              ("because", .texts(said.reading.because)),
            ])
          })
      ),
    ])
  }

  /// R15: whose it is.
  private static func side(_ reading: NoteReading) -> String { reading.side?.rawValue ?? "unknown" }

  /// R14: certainty in words.
  private static func certainty(_ percent: Int) -> String {
    switch percent {
    case 95...: "very sure"
    case 80..<95: "rather sure"
    case 60..<80: "less sure"
    default: "unsure"
    }
  }

  private static func decimal(_ percent: Int) -> String {
    Decimal.text(Double(percent) / 100, places: 2) ?? ""
  }

  static func oneLine(_ text: String) -> String {
    text.split { $0.isNewline }.joined(separator: " / ")
  }
}
