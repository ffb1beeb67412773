import Foundation
import Language

/// Prints how good a model is.
struct Table {
  private let model: LearntModel

  init(_ model: LearntModel) { self.model = model }

  /// Of what was read with such a certainty, so much was right.
  func tellCalibration(_ cases: [Calibration.Case]) {
    var told = [Int](repeating: 0, count: 10)
    var right = told
    for found in cases {
      for label in Label.allCases {
        let tenth = found.certainty(label) / 10
        told[tenth] += 1
        if found.says.contains(label) { right[tenth] += 1 }
      }
    }
    print("\ncalibration: certainty  readings  right")
    for tenth in 1..<10 {
      let share =
        told[tenth] == 0 ? "-" : Table.two(Double(right[tenth]) / Double(told[tenth]))
      print(
        Table.padded("0.\(tenth)–\(tenth == 9 ? "1.0" : "0.\(tenth + 1)")", 23),
        Table.padded(told[tenth], 9), Table.padded(share, 6))
    }
  }

  func tell(_ part: String, _ cases: [(note: LabelledNote, found: Calibration.Case)]) {
    for language in Set(cases.map(\.note.voice.language)).sorted() {
      var quality = ReadingQuality()
      var phrases = ReadingQuality()
      for (note, found) in cases where note.voice.language == language {
        quality.add(says: note.says, read: read(found))
        phrases.add(says: note.says, read: Set(found.phrases.labels))
      }
      print("\n\(part), \(language): precision recall  said   lexicon alone")
      for label in Label.allCases {
        guard let count = quality.labels[label] else { continue }
        tell(label.rawValue, count, phrases.labels[label] ?? .init())
      }
      tell("all", quality.all, phrases.all)
      print(
        "plain read as plain: \(quality.plain.map(Table.two) ?? "-"), by the lexicon alone "
          + "\(phrases.plain.map(Table.two) ?? "-")")
    }
  }

  private func read(_ found: Calibration.Case) -> Set<Label> {
    Set(
      Label.allCases.filter { label in
        let scale = model.scales[label.index]
        return found.certainty(label)
          >= (found.phrases.contains(label)
            ? LearntReader.keptFrom(label, in: found.view) : scale.threshold)
      })
  }

  private func tell(_ name: String, _ count: ReadingQuality.Count, _ phrases: ReadingQuality.Count)
  {
    print(
      name.padding(toLength: 14, withPad: " ", startingAt: 0),
      Table.padded(count.precision.map(Table.two) ?? "-", 8),
      Table.padded(count.recall.map(Table.two) ?? "-", 6),
      Table.padded(count.right + count.missed, 5),
      Table.padded(phrases.precision.map(Table.two) ?? "-", 9),
      Table.padded(phrases.recall.map(Table.two) ?? "-", 6))
  }

  private static func two(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private static func padded(_ value: some CustomStringConvertible, _ width: Int) -> String {
    let text = "\(value)"
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
