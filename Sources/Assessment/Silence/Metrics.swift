/// How well probabilities foretold outcomes.
enum Metrics {
  /// The probability that a random positive stands above a random negative, ties half
  /// (Mann–Whitney); nil unless both outcomes occur.
  static func auc(_ scores: [Double], _ outcomes: [Bool]) -> Double? {
    let order = scores.indices.sorted { scores[$0] < scores[$1] }
    var (rankSum, positives) = (0.0, 0)
    var start = 0
    while start < order.count {
      var end = start
      var inTie = 0
      while end < order.count, scores[order[end]] == scores[order[start]] {
        if outcomes[order[end]] { inTie += 1 }
        end += 1
      }
      rankSum += Double(inTie) * (Double(start + end + 1) / 2)
      positives += inTie
      start = end
    }
    let negatives = scores.count - positives
    guard positives > 0, negatives > 0 else { return nil }
    let p = Double(positives)
    return (rankSum - p * (p + 1) / 2) / (p * Double(negatives))
  }

  /// The mean of −ln(probability given to what happened); 0 for no customers.
  static func logLoss(_ probabilities: [Double], _ outcomes: [Bool]) -> Double {
    var sum = 0.0
    for i in probabilities.indices {
      let p = min(max(probabilities[i], 1e-6), 1 - 1e-6)
      sum -= ln(outcomes[i] ? p : 1 - p)
    }
    return probabilities.isEmpty ? 0 : sum / Double(probabilities.count)
  }

  /// The mean squared distance of probability and outcome; 0 for no customers.
  static func brier(_ probabilities: [Double], _ outcomes: [Bool]) -> Double {
    var sum = 0.0
    for i in probabilities.indices {
      let distance = probabilities[i] - (outcomes[i] ? 1 : 0)
      sum += distance * distance
    }
    return probabilities.isEmpty ? 0 : sum / Double(probabilities.count)
  }
}
