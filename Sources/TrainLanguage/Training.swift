import Language

/// From labelled notes to a model in whole numbers.
///
/// All features are learnt first, those that weigh most are kept and learnt again without the rest,
/// and the weights are rounded.
struct Training {
  /// Rows of the table: a power of two.
  var slots = 1 << 16
  /// Rate, pull and epochs: the best average precision on voices left out of some twenty settings.
  var epochs = 6
  var rate: Float = 0.6
  var pull: Float = 1.5e-3
  /// Features that fewer notes have are left out.
  var leastNotes = 2
  var seed: UInt64 = 20_261_128

  /// What came of it; its scales are not yet calibrated.
  struct Outcome {
    var model: LearntModel
    var featuresSeen: Int
    var featuresKept: Int
  }

  /// - Parameters:
  ///   - seen: for each variant of the notes, the features of every note; the first are the notes
  ///     as they are.
  ///   - indices: the notes to learn from.
  func run(_ seen: [[[UInt32]]], _ notes: [LabelledNote], _ indices: [Int]) -> Outcome {
    var random = SeededGenerator(seed: seed)
    let seen = seen.map { variant in indices.map { variant[$0] } }
    let targets = indices.map { Training.target(notes[$0]) }
    let ranked = rank(seen, targets, &random)
    let table = FeatureTable(ranked, slots: slots)
    let examples = seen.map { variant in
      zip(variant, targets).map { Learner.Example(rows: table.rows(of: $0), target: $1) }
    }
    var learner = Learner(rows: slots, rate: rate, pull: pull)
    for epoch in 0..<epochs {
      learner.rate = rate(in: epoch)
      learner.learn(examples[epoch % examples.count], &random)
    }
    return Outcome(
      model: Rounding.model(learner, table), featuresSeen: ranked.count, featuresKept: table.kept)
  }

  /// Features that enough notes have, the weightiest first.
  private func rank(_ seen: [[[UInt32]]], _ targets: [[Float]], _ random: inout SeededGenerator)
    -> [UInt32]
  {
    var counts: [UInt32: Int] = [:]
    for features in seen[0] { for hash in features { counts[hash, default: 0] += 1 } }
    let known = counts.filter { $0.value >= leastNotes }.keys.sorted()
    let numbers = Dictionary(
      uniqueKeysWithValues: known.enumerated().map { ($0.element, Int32($0.offset)) })
    let examples = seen.map { variant in
      zip(variant, targets).map {
        Learner.Example(rows: $0.compactMap { numbers[$0] }, target: $1)
      }
    }
    var learner = Learner(rows: known.count, rate: rate, pull: pull)
    for epoch in 0..<epochs {
      learner.rate = rate(in: epoch)
      learner.learn(examples[epoch % examples.count], &random)
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
        threshold: 50, keep: 50)
    }
    return LearntModel(rows: rows, scales: scales)
  }
}
