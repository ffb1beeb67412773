import Basics
import CSV

/// Writes a row as it is understood: ISO dates, decimal points, ids without guards.
struct NormalisedCells {
  private let file: RecognisedFile
  private let zone: ZoneRules
  private var cleaner = KeyCleaner()

  init(_ file: RecognisedFile, _ settings: IntakeSettings) {
    self.file = file
    zone = settings.zone
  }

  /// The cells of a row, one for each column of the header.
  mutating func row(_ record: borrowing Record) -> [String] {
    var cells: [String] = []
    for column in file.layout.columns.indices { cells.append(cell(record, column)) }
    return cells
  }

  private mutating func cell(_ record: borrowing Record, _ column: Int) -> String {
    if let format = file.dates[column]?.format {
      return record.withField(column) { cell in
        let moment = format.readMoment(cell, zone: zone)
        switch moment.reading {
        case .day(let day):
          return day.description + (moment.secondOfDay.map { "T" + clock($0) } ?? "")
        case .empty, .never: return ""
        case .unreadable: return cleanText(cell)
        }
      }
    }
    if let format = file.numbers[column]?.format {
      return record.withField(column) { format.normalised($0) ?? cleanText($0) }
    }
    if let source = file.join.keys.first(where: { $0.column == column }), source.form.text == .id {
      var keys: [String] = []
      record.withField(column) { cell in
        cleaner.forEachKey(cell, source.form) { keys.append($0.text) }
      }
      return keys.joined(separator: ";")
    }
    return record.withField(column, cleanText)
  }

  /// `08:30:00`.
  private func clock(_ second: Int) -> String {
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    return "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
  }
}
