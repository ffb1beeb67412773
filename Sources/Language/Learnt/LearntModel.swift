import Basics

/// What was learnt from the corpus, all of it whole numbers, so that every machine reads alike: a
/// table of features with a weight a label, and for each label where its sums begin to mean it.
///
/// The table is text of printable ASCII, as it stands in `LearntWeights.swift`: a row of 28
/// characters a slot, first a check of which feature the slot is of, then the 26 weights.
package struct LearntModel: Sendable, Hashable {
  /// What turns the sum of a label's weights into a certainty.
  package struct Scale: Sendable, Hashable {
    /// What is added for every note, in units of `LearntModel.unit`.
    package var bias: Int
    /// Milli-logits per sum of 1,024, and at a sum of nothing (Platt's calibration).
    package var slope: Int
    package var offset: Int
    /// The least certainty, in percent, by which the label is read where the lexicon is silent
    /// about it.
    package var threshold: Int
    /// Of what the lexicon reads the certainty by which most is won; a promise below it is a guess
    /// (R14).
    package var keep: Int

    package init(bias: Int, slope: Int, offset: Int, threshold: Int, keep: Int) {
      self.bias = bias
      self.slope = slope
      self.offset = offset
      self.threshold = threshold
      self.keep = keep
    }
  }

  package let rows: [UInt8]
  /// In the order of `Label.allCases`.
  package let scales: [Scale]
  /// What the labels say of each other.
  package let secondPass: SecondPass
  /// Which feature each row is of.
  let index: FeatureIndex

  package init(rows: [UInt8], scales: [Scale], secondPass: SecondPass = SecondPass()) {
    precondition(rows.count.isMultiple(of: LearntModel.rowWidth), "a row is cut short")
    precondition(scales.count == Label.allCases.count, "a label has no scale")
    self.rows = rows
    self.scales = scales
    self.secondPass = secondPass
    index = FeatureIndex(
      checks: stride(from: 0, to: rows.count, by: LearntModel.rowWidth).map { row in
        let first = UInt16(rows[row] - LearntModel.firstCharacter)
        let second = UInt16(rows[row + 1] - LearntModel.firstCharacter)
        return first * UInt16(LearntModel.characters) + second
      })
  }

  /// A model as it is compiled in: the rows as text, whose line ends do not count.
  package init(text: StaticString, scales: [Scale], secondPass: StaticString) {
    // A constant of the program: it stays where it is, and is that long.
    let bytes = unsafe UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var rows: [UInt8] = []
    rows.reserveCapacity(bytes.count)
    let line = LearntModel.rowsALine * LearntModel.rowWidth
    for start in stride(from: 0, to: bytes.count, by: line + 1) {
      unsafe rows.append(contentsOf: bytes[start..<min(start + line, bytes.count)])
    }
    self.init(rows: rows, scales: scales, secondPass: SecondPass(text: secondPass))
  }

  /// Rows in a line of the source file: a line stays short enough for an editor.
  package static let rowsALine = 4
  package static let rowWidth = checkWidth + Label.allCases.count
  /// Characters of the check in front of the weights.
  static let checkWidth = 2
  /// The first of the 91 characters in use: behind the quotation mark and the number sign, which
  /// end a string of Swift.
  package static let firstCharacter: UInt8 = 36
  package static let characters = 91
  /// Weights go from −45 to 45.
  package static let greatestWeight = 45
  /// A sum of weights of this many is one unit, before its length is taken out.
  package static let unit = 1024

  // MARK: Slots

  package var slotCount: Int { index.slotCount }

  /// The two slots where a feature may stand, and by which check it is known there.
  @inline(__always)
  package static func candidates(_ hash: UInt32, slots: Int) -> (
    first: Int, second: Int, check: Int
  ) {
    let mask = slots - 1
    let first = Int(hash) & mask
    let check = 1 + Int(hash >> 15) % (characters * characters - 1)
    return (first, (first ^ (check &* 0x5BD1)) & mask, check)
  }

  /// The slot that a feature stands in; nil for one that was not kept.
  package func slot(of hash: UInt32) -> Int? { index.slot(of: hash) }

  package func weight(slot: Int, label: Int) -> Int {
    Int(rows[slot * LearntModel.rowWidth + LearntModel.checkWidth + label])
      - Int(LearntModel.firstCharacter)
      - LearntModel.greatestWeight
  }

  // MARK: Sums

  /// The sum of a label's weights with the length of the note taken out: by the square root of the
  /// number of known features, so that a long mail means no more by being long.
  package func score(_ sum: Int, features: Int, label: Int) -> Int {
    score(sum, root: LearntModel.root(features), label: label)
  }

  /// As above, with the root of the number of features, which is one for all labels.
  @inline(__always)
  func score(_ sum: Int, root: Int, label: Int) -> Int {
    scales[label].bias + sum * LearntModel.unit / root
  }

  /// 16 times the square root of `count`, rounded down.
  static func root(_ count: Int) -> Int {
    let square = max(count, 1) * 256
    var root = 16
    while (root + 1) * (root + 1) <= square { root += 1 }
    return root
  }

  /// How sure a score makes of a label by itself, in percent from 1 to 99.
  package func certainty(_ score: Int, label: Int) -> Int {
    Certainty.percent(milliLogits: milliLogits(score, label: label))
  }

  /// How sure a score makes of a label by itself, in thousandths of a logit.
  @inline(__always)
  package func milliLogits(_ score: Int, label: Int) -> Int {
    scales[label].offset + score * scales[label].slope / LearntModel.unit
  }

  /// How sure the scores of all labels make of each, in thousandths of a logit, by both passes.
  package func milliLogits(_ scores: [Int], of view: NoteView) -> [Int] {
    var logits = scores.indices.map { milliLogits(scores[$0], label: $0) }
    var scratch = SecondPass.Scratch()
    secondPass.apply(to: &logits, of: view, &scratch)
    return logits
  }
}

/// Certainties as whole percents.
package enum Certainty {
  /// The least milli-logits for 1, 2, … 99 percent: 1,000 · ln(p / (1 − p)) at p − ½ percent.
  private static let steps: [Int] = (1...99).map { percent in
    let p = (Double(percent) - 0.5) / 100
    return Int((1000 * Certainty.logarithm(p / (1 - p))).rounded())
  }

  package static func percent(milliLogits value: Int) -> Int {
    var low = 0
    var high = steps.count
    while low < high {
      let middle = (low + high) / 2
      if steps[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }

  /// The least milli-logits that are so many percent or more.
  static func milliLogits(percent: Int) -> Int {
    if percent <= 1 { return .min }
    return percent > steps.count ? .max : steps[percent - 1]
  }

  /// The natural logarithm by its series alone: the same bits on every machine.
  private static func logarithm(_ x: Double) -> Double {
    let y = x.significand
    let z = (y - 1) / (y + 1)
    var term = z
    var sum = 0.0
    for n in stride(from: 1.0, to: 40, by: 2) {
      sum += term / n
      term *= z * z
    }
    return 2 * sum + Double(x.exponent) * 0.693_147_180_559_945_3
  }
}
