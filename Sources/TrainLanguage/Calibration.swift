import Language

/// What a label's sums are worth: a line from sums to logits that fits notes the learner has not
/// seen (Platt 1999, with his targets), and the certainties from which a label is believed.
enum Calibration {
  /// A note the learner has not seen: its scores, what it says, and what the reader looks at of it.
  struct Case {
    var scores: [Int]
    var says: Set<Label>
    var view: NoteView
    /// How sure both passes are of each label, in thousandths.
    var logits: [Int] = []

    var phrases: LabelSet { view.phrases }

    func certainty(_ label: Label) -> Int {
      Certainty.percent(milliLogits: logits[label.index])
    }
  }

  /// Where the lexicon is silent, a label is said from this certainty on, in percent: one for
  /// nearly all labels, since of all choices that find as much it says the least that is wrong. A
  /// complaint is but asked about then (R14), and what takes a contact away must be sure.
  static func saidFrom(_ label: Label) -> Int {
    switch label {
    case .complaint: 55
    case .notReached: 85
    default: 60
    }
  }

  /// What takes a contact away, ends a tie or accuses us is said only from the certainty on that
  /// finds most at this precision, on notes half of which are traps.
  static func precision(_ label: Label) -> Double? {
    switch label {
    case .notReached, .brokenByUs, .abuse, .ended: 0.9
    default: nil
    }
  }

  /// The lines that fit the sums of the first pass.
  static func fitted(_ model: LearntModel, to cases: [Case]) -> LearntModel {
    let scales = Label.allCases.indices.map { label -> LearntModel.Scale in
      var scale = model.scales[label]
      let line = fit(
        cases.map { Double($0.scores[label]) / Double(LearntModel.unit) },
        cases.map { $0.says.contains(Label.allCases[label]) })
      scale.slope = Int((line.slope * 1000).rounded())
      scale.offset = Int((line.offset * 1000).rounded())
      return scale
    }
    return LearntModel(rows: model.rows, scales: scales)
  }

  /// The certainties from which labels are believed, by what both passes make of cases.
  static func limited(_ model: LearntModel, by cases: [Case], _ secondPass: SecondPass)
    -> LearntModel
  {
    let scales = Label.allCases.map { label -> LearntModel.Scale in
      var scale = model.scales[label.index]
      let certain = cases.map {
        (
          sure: $0.certainty(label), says: $0.says.contains(label),
          isRead: $0.phrases.contains(label)
        )
      }
      scale.keep = keep(certain.filter(\.isRead).map { ($0.sure, $0.says) })
      let silent = certain.filter { !$0.isRead }.map { ($0.sure, $0.says) }
      let least = saidFrom(label)
      scale.threshold = precision(label).map { threshold(silent, $0, from: least) } ?? least
      return scale
    }
    return LearntModel(rows: model.rows, scales: scales, secondPass: secondPass)
  }

  private static func fit(_ x: [Double], _ says: [Bool]) -> (slope: Double, offset: Double) {
    let positive = Double(says.count { $0 })
    let high = (positive + 1) / (positive + 2)
    let low = 1 / (Double(says.count) - positive + 2)
    var slope = 1.0
    var offset = 0.0
    for _ in 0..<100 {
      var (g0, g1, h00, h01, h11) = (0.0, 0.0, 1e-6, 0.0, 1e-6)
      for i in x.indices {
        let p = Logistic.of(offset + slope * x[i])
        let miss = p - (says[i] ? high : low)
        let weight = max(p * (1 - p), 1e-9)
        g0 += miss
        g1 += miss * x[i]
        h00 += weight
        h01 += weight * x[i]
        h11 += weight * x[i] * x[i]
      }
      let determinant = h00 * h11 - h01 * h01
      let byOffset = (h11 * g0 - h01 * g1) / determinant
      let bySlope = (h00 * g1 - h01 * g0) / determinant
      // Half a step where a whole one would leap.
      let damping = max(1, max(abs(byOffset), abs(bySlope)) / 2)
      offset -= byOffset / damping
      slope -= bySlope / damping
      if abs(byOffset) + abs(bySlope) < 1e-9 { break }
    }
    return (slope, offset)
  }

  /// Of what the lexicon reads the certainty by which most is won: one more right counts as much as
  /// one less wrong.
  private static func keep(_ cases: [(sure: Int, says: Bool)]) -> Int {
    var best = (gain: Int.min, limit: 20)
    for limit in 1...20 {
      let standing = cases.filter { $0.sure >= limit }
      let right = standing.count { $0.says }
      let gain = 2 * right - standing.count
      if gain > best.gain { best = (gain, limit) }
    }
    return best.limit
  }

  private static func threshold(
    _ cases: [(sure: Int, says: Bool)], _ precision: Double, from least: Int
  ) -> Int {
    var best = (found: -1, limit: 97)
    for limit in least...97 {
      let said = cases.filter { $0.sure >= limit }
      let right = said.count { $0.says }
      guard Double(right) >= precision * Double(said.count), right > best.found else { continue }
      best = (right, limit)
    }
    return best.limit
  }
}
