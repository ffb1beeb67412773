import Language

/// What a label's sums are worth: a line from sums to logits that fits notes the learner has not seen
/// (Platt 1999, with his targets), and the certainty from which a label is believed.
enum Calibration {
  /// A label is believed from the certainty on that finds most at this precision; where none has it,
  /// from the one where a finding counts half of what a mistake does.
  static let precision = 0.9

  static func calibrated(_ model: LearntModel, on notes: [LabelledNote]) -> LearntModel {
    let reader = LearntReader(model)
    let scores = notes.map { reader.scores($0.note) }
    let scales = Label.allCases.indices.map { label -> LearntModel.Scale in
      let says = notes.map { $0.says.contains(Label.allCases[label]) }
      var scale = model.scales[label]
      let line = fit(scores.map { Double($0[label]) / Double(LearntModel.unit) }, says)
      scale.slope = Int((line.slope * 1000).rounded())
      scale.offset = Int((line.offset * 1000).rounded())
      return scale
    }
    let fitted = LearntModel(rows: model.rows, scales: scales)
    let thresholds = Label.allCases.indices.map { label -> LearntModel.Scale in
      var scale = scales[label]
      scale.threshold = threshold(
        scores.map { fitted.certainty($0[label], label: label) },
        notes.map { $0.says.contains(Label.allCases[label]) })
      return scale
    }
    return LearntModel(rows: model.rows, scales: thresholds)
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

  private static func threshold(_ certainties: [Int], _ says: [Bool]) -> Int {
    var best = (found: -1, threshold: 50)
    var second = (gain: -1, threshold: 50)
    for threshold in 30...97 {
      var (right, wrong) = (0, 0)
      for i in says.indices where certainties[i] >= threshold {
        if says[i] { right += 1 } else { wrong += 1 }
      }
      guard right + wrong > 0 else { continue }
      if Double(right) >= precision * Double(right + wrong), right > best.found {
        best = (right, threshold)
      }
      if right - 2 * wrong > second.gain { second = (right - 2 * wrong, threshold) }
    }
    return best.found > 0 ? best.threshold : second.threshold
  }
}
