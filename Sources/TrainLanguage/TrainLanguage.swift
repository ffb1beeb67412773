import Foundation
import Language

/// Learns to read notes from the corpus and writes `LearntWeights.swift`; `make language` runs it.
///
/// Prints what it learnt and how good that is on the tuning voices. With `--blind` it writes nothing
/// and tells how good the committed weights are on the blind voices, which is looked at once a release.
@main
enum TrainLanguage {
  private static let corpus = "Sources/Language/Corpus"
  private static let weights = "Sources/Language/Learnt/LearntWeights.swift"

  static func main() {
    do {
      let corpus = try Corpus(folder: corpus)
      if CommandLine.arguments.dropFirst() == ["--blind"] {
        tell("blind", of: LearntReader.builtIn, corpus.notes(.blind))
      } else if CommandLine.arguments.count == 1 {
        try learn(corpus)
      } else {
        throw CorpusError("train-language [--blind], in the folder of the package")
      }
    } catch {
      FileHandle.standardError.write(Data("train-language: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func learn(_ corpus: Corpus) throws {
    let training = corpus.notes(.training)
    let tuning = corpus.notes(.tuning)
    let outcome = Training().run(on: training, tuning: tuning)
    try WeightsFile.text(of: outcome.model, corpus: corpus.name)
      .write(toFile: weights, atomically: true, encoding: .utf8)
    print("notes: \(training.count) to learn from, \(tuning.count) for tuning")
    print(
      "features: \(outcome.featuresSeen) seen in two notes or more, \(outcome.featuresKept) kept")
    let reader = LearntReader(outcome.model)
    tellCalibration(of: reader, tuning)
    tell("tuning", of: reader, tuning)
    print("written: \(weights)")
  }

  /// Of what was read with such a certainty, so much was right.
  private static func tellCalibration(of reader: LearntReader, _ notes: [LabelledNote]) {
    var told = [Int](repeating: 0, count: 10)
    var right = told
    for labelled in notes {
      let scores = reader.scores(labelled.note)
      for (index, label) in Label.allCases.enumerated() {
        let tenth = reader.model.certainty(scores[index], label: index) / 10
        told[tenth] += 1
        if labelled.says.contains(label) { right[tenth] += 1 }
      }
    }
    print("\ncalibration: certainty  readings  right")
    for tenth in 1..<10 {
      let share = told[tenth] == 0 ? "-" : two(Double(right[tenth]) / Double(told[tenth]))
      print(
        padded("0.\(tenth)–\(tenth == 9 ? "1.0" : "0.\(tenth + 1)")", 23), padded(told[tenth], 9),
        padded(share, 6))
    }
  }

  private static func tell(_ part: String, of reader: LearntReader, _ notes: [LabelledNote]) {
    for language in Set(notes.map(\.voice.language)).sorted() {
      var quality = ReadingQuality()
      for labelled in notes where labelled.voice.language == language {
        quality.add(says: labelled.says, read: Set(reader.read(labelled.note).map(\.label)))
      }
      print("\n\(part), \(language): precision recall  said")
      for label in Label.allCases {
        guard let count = quality.labels[label] else { continue }
        tell(label.rawValue, count)
      }
      tell("all", quality.all)
      print("plain read as plain: \(quality.plain.map(two) ?? "-")")
    }
  }

  private static func tell(_ name: String, _ count: ReadingQuality.Count) {
    print(
      name.padding(toLength: 14, withPad: " ", startingAt: 0),
      padded(count.precision.map(two) ?? "-", 8), padded(count.recall.map(two) ?? "-", 6),
      padded(count.right + count.missed, 5))
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
