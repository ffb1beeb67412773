import Language

/// From labelled notes to a model in whole numbers.
///
/// All features are learnt first, those that weigh most are kept and learnt again without the rest, the
/// weights are rounded, and the tuning voices say what a sum is worth and from where on it is believed.
struct Training {
  /// Rows of the table: a power of two.
  var slots = 1 << 16
  /// How often each note is shown: as it is, and as others would have typed it.
  var variants = 3
  /// Rate, pull and epochs: the best average precision on the tuning voices of some twenty settings.
  var epochs = 6
  var rate: Float = 0.6
  var pull: Float = 3e-3
  /// Features that fewer notes have are left out.
  var leastNotes = 2
  var seed: UInt64 = 20_261_128

  /// What came of it.
  struct Outcome {
    var model: LearntModel
    var featuresSeen: Int
    var featuresKept: Int
  }

  func run(on training: [LabelledNote], tuning: [LabelledNote]) -> Outcome {
    var random = SeededGenerator(seed: seed)
    let seen = features(of: training, &random)
    let ranked = rank(seen, training, &random)
    let table = FeatureTable(ranked, slots: slots)
    let examples = seen.map { variant in
      zip(variant, training).map {
        Learner.Example(rows: table.rows(of: $0), target: Training.target($1))
      }
    }
    var learner = Learner(rows: slots, rate: rate, pull: pull)
    for epoch in 0..<epochs {
      learner.rate = rate(in: epoch)
      learner.learn(examples[epoch % variants], &random)
    }
    let rounded = Rounding.model(learner, table)
    // Half of all tables have no column of types.
    let model = Calibration.calibrated(rounded, on: tuning + tuning.map(Training.withoutKind))
    return Outcome(model: model, featuresSeen: ranked.count, featuresKept: table.kept)
  }

  /// For each variant of the notes, the features of every note; the first are the notes as they are.
  private func features(of notes: [LabelledNote], _ random: inout SeededGenerator) -> [[[UInt32]]] {
    (0..<variants).map { variant in
      notes.map { labelled in
        let note = variant == 0 ? labelled.note : Variation.of(labelled.note, &random)
        return NoteFeatures(note).features.map(\.hash)
      }
    }
  }

  /// Features that enough notes have, the weightiest first.
  private func rank(
    _ seen: [[[UInt32]]], _ notes: [LabelledNote], _ random: inout SeededGenerator
  ) -> [UInt32] {
    var counts: [UInt32: Int] = [:]
    for features in seen[0] { for hash in features { counts[hash, default: 0] += 1 } }
    let known = counts.filter { $0.value >= leastNotes }.keys.sorted()
    let numbers = Dictionary(
      uniqueKeysWithValues: known.enumerated().map { ($0.element, Int32($0.offset)) })
    var learner = Learner(rows: known.count, rate: rate, pull: pull)
    for epoch in 0..<epochs {
      learner.rate = rate(in: epoch)
      let examples = zip(seen[epoch % variants], notes).map {
        Learner.Example(rows: $0.compactMap { numbers[$0] }, target: Training.target($1))
      }
      learner.learn(examples, &random)
    }
    let weight = known.indices.map { index -> Float in
      let squares = (0..<Learner.labels).reduce(Float(0)) {
        $0 + learner.weight(row: index, label: $1) * learner.weight(row: index, label: $1)
      }
      return squares * Float(counts[known[index]] ?? 0).squareRoot()
    }
    return known.indices.sorted { (weight[$0], known[$1]) > (weight[$1], known[$0]) }
      .map { known[$0] }
  }

  /// Steps grow shorter from epoch to epoch.
  private func rate(in epoch: Int) -> Float { rate / (1 + Float(epoch) / 3) }

  private static func withoutKind(_ labelled: LabelledNote) -> LabelledNote {
    var labelled = labelled
    labelled.note.kind = nil
    return labelled
  }

  private static func target(_ note: LabelledNote) -> [Float] {
    Label.allCases.map { note.says.contains($0) ? 1 : 0 }
  }
}

/// Weights as whole numbers from −45 to 45, each label by a measure of its own.
enum Rounding {
  static func model(_ learner: Learner, _ table: FeatureTable) -> LearntModel {
    let labels = Label.allCases.count
    let limit = Float(LearntModel.greatestWeight)
    var measures: [Float] = []
    for label in 0..<labels {
      let sizes = stride(from: label, to: learner.weights.count, by: labels)
        .map { abs(learner.weights[$0]) }.sorted()
      measures.append(max(sizes[sizes.count * 9995 / 10000], 1e-6) / limit)
    }
    var rows: [UInt8] = []
    rows.reserveCapacity(table.hashes.count * LearntModel.rowWidth)
    for (slot, hash) in table.hashes.enumerated() {
      let check = hash.map { LearntModel.candidates($0, slots: table.hashes.count).check } ?? 0
      rows.append(LearntModel.firstCharacter + UInt8(check / LearntModel.characters))
      rows.append(LearntModel.firstCharacter + UInt8(check % LearntModel.characters))
      for label in 0..<labels {
        let size = hash == nil ? 0 : learner.weight(row: slot, label: label) / measures[label]
        let weight = Int(max(-limit, min(limit, size.rounded())))
        rows.append(
          UInt8(Int(LearntModel.firstCharacter) + LearntModel.greatestWeight + weight))
      }
    }
    let scales = (0..<labels).map { label in
      LearntModel.Scale(
        bias: Int((learner.bias[label] / measures[label] * 64).rounded()), slope: 0, offset: 0,
        threshold: 50)
    }
    return LearntModel(rows: rows, scales: scales)
  }
}
