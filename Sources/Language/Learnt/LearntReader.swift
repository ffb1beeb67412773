import Basics

/// What one reader says that a note says.
package struct NoteReading: Sendable, Hashable {
  package var label: Label
  /// Whose it is; nil where that cannot be told.
  package var side: NoteSide?
  /// How sure, in percent from 1 to 99.
  package var sure: Int
  /// The words of the text that say so, as they stand there, the weightiest first.
  package var because: [String]

  package init(label: Label, side: NoteSide?, sure: Int, because: [String]) {
    self.label = label
    self.side = side
    self.sure = sure
    self.because = because
  }
}

/// Reads notes by what was learnt from the corpus: for each label how sure it is, and because of which
/// words.
///
/// Sums of whole numbers alone: the same note is read alike on every machine.
package struct LearntReader: Sendable {
  package let model: LearntModel

  /// The one that was learnt from the committed corpus.
  package static let builtIn = LearntReader(.builtIn)

  package init(_ model: LearntModel) { self.model = model }

  /// What a note says, in the order of the labels: those whose certainty reaches their threshold.
  ///
  /// A complaint or a promise read here alone is a loose end and not surer than `looseEndLimit` (R14).
  ///
  /// - Complexity: linear in the bytes of the text.
  package func read(_ note: Note) -> [NoteReading] {
    let words = NoteWords(note.text)
    let sums = Sums(NoteFeatures(words, kind: note.kind, side: note.side), model)
    let scores = sums.scores(model)
    var readings: [NoteReading] = []
    for (index, label) in Label.allCases.enumerated() {
      let sure = model.certainty(scores[index], label: index)
      guard sure >= model.scales[index].threshold else { continue }
      readings.append(
        NoteReading(
          label: label, side: label.side(of: note),
          sure: label.isLooseEndAlone ? min(sure, LearntReader.looseEndLimit) : sure,
          because: sums.weightiest(index, words, in: note.text, model)))
    }
    return readings
  }

  /// R14: no surer than this of what would accuse somebody.
  package static let looseEndLimit = 75

  /// For each label the score of a note.
  package func scores(_ note: Note) -> [Int] { Sums(NoteFeatures(note), model).scores(model) }
}

extension Label {
  /// Whose the label is in a note: its own side, or that of the row where the label tells none.
  package func side(of note: Note) -> NoteSide? { by ?? note.side }
}

/// A note's features that the model knows, and their sums.
private struct Sums {
  private var known: [(slot: Int, words: Range<Int>)] = []
  private var sums = [Int](repeating: 0, count: Label.allCases.count)

  init(_ features: NoteFeatures, _ model: LearntModel) {
    for feature in features.features {
      guard let slot = model.slot(of: feature.hash) else { continue }
      known.append((slot, feature.words))
      for label in sums.indices { sums[label] += model.weight(slot: slot, label: label) }
    }
  }

  func scores(_ model: LearntModel) -> [Int] {
    sums.indices.map { model.score(sums[$0], features: known.count, label: $0) }
  }

  /// The runs of one to three words that speak most for a label, as they stand in the text: at most
  /// three that do not overlap, none that says less than a third of the first.
  func weightiest(_ label: Int, _ words: NoteWords, in text: String, _ model: LearntModel)
    -> [String]
  {
    let runs = runs(label, words.places.count, model)
    var chosen: [(words: Range<Int>, weight: Int)] = []
    for run in runs where chosen.count < 3 {
      if let first = chosen.first, run.weight * 3 < first.weight { break }
      if chosen.allSatisfy({ !$0.words.overlaps(run.words) }) { chosen.append(run) }
    }
    let bytes = Array(text.utf8)
    return chosen.map { run in
      let from = words.places[run.words.lowerBound].lowerBound
      return String(
        decoding: bytes[from..<words.places[run.words.upperBound - 1].upperBound], as: UTF8.self)
    }
  }

  /// Every run of up to three words with the weight of the features that lie within it, the weightiest
  /// first; of two alike the shorter, then the earlier.
  private func runs(_ label: Int, _ count: Int, _ model: LearntModel) -> [(
    words: Range<Int>, weight: Int
  )] {
    var weights: [Range<Int>: Int] = [:]
    for (slot, words) in known where !words.isEmpty {
      let weight = model.weight(slot: slot, label: label)
      // Within the run itself, and within every longer one around it.
      for length in words.count...max(3, words.count) {
        for start in max(0, words.upperBound - length)...words.lowerBound
        where start + length <= count {
          weights[start..<(start + length), default: 0] += weight
        }
      }
    }
    return weights.filter { $0.value > 0 }.map { ($0.key, $0.value) }.sorted { a, b in
      if a.1 != b.1 { return a.1 > b.1 }
      if a.0.count != b.0.count { return a.0.count < b.0.count }
      return a.0.lowerBound < b.0.lowerBound
    }
  }
}
