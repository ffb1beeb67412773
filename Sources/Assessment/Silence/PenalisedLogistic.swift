/// A logistic regression held near a prior: what the base's own past corrects, and by how much.
///
/// z = offset + Σ coefficient · feature, P = logistic(z); each coefficient Normal(mean, spread).
enum PenalisedLogistic {
  /// Rows of equal length, flat, with their outcomes.
  struct Examples {
    var columns: Int
    /// Row by row.
    var features: [Double] = []
    var offsets: [Double] = []
    var outcomes: [Bool] = []

    init(columns: Int) { self.columns = columns }

    mutating func append(_ row: [Double], offset: Double = 0, outcome: Bool) {
      precondition(row.count == columns)
      features.append(contentsOf: row)
      offsets.append(offset)
      outcomes.append(outcome)
    }
  }

  /// The most probable coefficients.
  ///
  /// Newton's method with halved steps; the log posterior is concave, so it finds the one maximum.
  ///
  /// - Parameter weight: what each row counts; overlapping windows of the same customers together
  ///   count as one.
  static func fit(
    _ examples: Examples, mean: [Double], spread: [Double], weight: Double = 1
  ) -> [Double] {
    let n = examples.columns
    var coefficients = mean
    var current = loss(examples, coefficients, mean: mean, spread: spread, weight: weight)
    for _ in 0..<25 {
      var gradient = (0..<n).map { (coefficients[$0] - mean[$0]) / (spread[$0] * spread[$0]) }
      var hessian = [Double](repeating: 0, count: n * n)
      for j in 0..<n { hessian[j * n + j] = 1 / (spread[j] * spread[j]) }
      for (i, outcome) in examples.outcomes.enumerated() {
        let start = i * n
        var z = examples.offsets[i]
        for j in 0..<n { z += coefficients[j] * examples.features[start + j] }
        let p = logistic(z)
        let error = weight * (p - (outcome ? 1 : 0))
        let curve = weight * p * (1 - p)
        for j in 0..<n {
          gradient[j] += error * examples.features[start + j]
          let scaled = curve * examples.features[start + j]
          for k in 0...j { hessian[j * n + k] += scaled * examples.features[start + k] }
        }
      }
      guard let step = solve(hessian, gradient) else { break }
      var length = 1.0
      var next = coefficients
      var nextLoss = Double.infinity
      for _ in 0..<30 {
        next = zip(coefficients, step).map { $0 - length * $1 }
        nextLoss = loss(examples, next, mean: mean, spread: spread, weight: weight)
        if nextLoss <= current { break }
        length /= 2
      }
      guard nextLoss <= current else { break }
      let gained = current - nextLoss
      (coefficients, current) = (next, nextLoss)
      if gained <= 1e-10 * (1 + abs(current)) { break }
    }
    return coefficients
  }

  private static func loss(
    _ examples: Examples, _ coefficients: [Double], mean: [Double], spread: [Double],
    weight: Double
  ) -> Double {
    let n = examples.columns
    var sum = 0.0
    for (i, outcome) in examples.outcomes.enumerated() {
      var z = examples.offsets[i]
      for j in 0..<n { z += coefficients[j] * examples.features[i * n + j] }
      // −ln P(outcome) = ln(1 + e^∓z)
      let signed = outcome ? -z : z
      sum += weight * (max(signed, 0) + ln1p(exponential(-abs(signed))))
    }
    for j in 0..<n {
      let distance = (coefficients[j] - mean[j]) / spread[j]
      sum += distance * distance / 2
    }
    return sum
  }

  /// Solves a positive definite system of which the lower half is given, by Cholesky's
  /// decomposition.
  private static func solve(_ matrix: [Double], _ right: [Double]) -> [Double]? {
    let n = right.count
    var lower = matrix
    for j in 0..<n {
      for i in j..<n {
        var sum = lower[i * n + j]
        for k in 0..<j { sum -= lower[i * n + k] * lower[j * n + k] }
        if i == j {
          guard sum > 0, sum.isFinite else { return nil }
          lower[j * n + j] = sum.squareRoot()
        } else {
          lower[i * n + j] = sum / lower[j * n + j]
        }
      }
    }
    var solution = right
    for i in 0..<n {
      for k in 0..<i { solution[i] -= lower[i * n + k] * solution[k] }
      solution[i] /= lower[i * n + i]
    }
    for i in (0..<n).reversed() {
      for k in (i + 1)..<max(n, i + 1) { solution[i] -= lower[k * n + i] * solution[k] }
      solution[i] /= lower[i * n + i]
    }
    return solution
  }
}
