import Language

/// One logistic model a label over the same features, learnt together: 26 weights a feature,
/// gradient steps that shrink by what a weight has moved already (AdaGrad), and a pull to nothing.
///
/// Note to the next reader: plain loops over 26 floats side by side, which the compiler turns into
/// vectors; `SIMD32<Float>` took several times as long.
struct Learner {
  /// A note as the learner sees it: rows of the table of weights, and 1 for each label it says.
  struct Example {
    var rows: [Int32]
    var target: [Float]
  }

  static let labels = Label.allCases.count

  private(set) var weights: [Float]
  private(set) var bias = [Float](repeating: -3, count: labels)
  private var moved: [Float]
  private var biasMoved = [Float](repeating: 1, count: labels)

  /// How far a step goes.
  var rate: Float
  private let pull: Float

  init(rows: Int, rate: Float, pull: Float) {
    self.rate = rate
    self.pull = pull
    weights = Array(repeating: 0, count: rows * Learner.labels)
    moved = Array(repeating: 1e-3, count: rows * Learner.labels)
  }

  func weight(row: Int, label: Int) -> Float { weights[row * Learner.labels + label] }

  /// Goes once through the examples, in an order that `random` gives.
  mutating func learn(_ examples: [Example], _ random: inout SeededGenerator) {
    for index in examples.indices.shuffled(using: &random) { learn(examples[index]) }
  }

  private mutating func learn(_ example: Example) {
    let scale = Learner.scale(example.rows.count)
    var miss = logits(example.rows)
    for i in miss.indices { miss[i] = Float(Logistic.of(Double(miss[i]))) - example.target[i] }
    let gradient = miss.map { $0 * scale }
    let (rate, pull) = (rate, pull)
    // Both arrays are of one size, every row is one of the table, and no pointer leaves the block.
    unsafe weights.withUnsafeMutableBufferPointer { weights in
      unsafe moved.withUnsafeMutableBufferPointer { moved in
        unsafe gradient.withUnsafeBufferPointer { gradient in
          for row in example.rows {
            let at = Int(row) * Learner.labels
            for i in 0..<Learner.labels {
              let weight = unsafe weights[at + i]
              let step = unsafe gradient[i] + pull * weight
              let sum = unsafe moved[at + i] + step * step
              unsafe moved[at + i] = sum
              unsafe weights[at + i] = weight - rate * step / sum.squareRoot()
            }
          }
        }
      }
    }
    for i in miss.indices {
      biasMoved[i] += miss[i] * miss[i]
      bias[i] -= rate * miss[i] / biasMoved[i].squareRoot()
    }
  }

  func logits(_ rows: [Int32]) -> [Float] {
    var sum = [Float](repeating: 0, count: Learner.labels)
    // As above.
    unsafe weights.withUnsafeBufferPointer { weights in
      unsafe sum.withUnsafeMutableBufferPointer { sum in
        for row in rows {
          let at = Int(row) * Learner.labels
          for i in 0..<Learner.labels { unsafe sum[i] += weights[at + i] }
        }
      }
    }
    let scale = Learner.scale(rows.count)
    for i in sum.indices { sum[i] = bias[i] + sum[i] * scale }
    return sum
  }

  /// Takes the length of a note out: as `LearntModel.score` does in whole numbers.
  private static func scale(_ count: Int) -> Float { 1 / Float(max(count, 1)).squareRoot() }
}

/// The logistic function from sums and products alone, since `exp` differs between libraries.
enum Logistic {
  static func of(_ x: Double) -> Double { 1 / (1 + exponential(-max(-40, min(40, x)))) }

  static func logarithm(_ x: Double) -> Double {
    let z = (x.significand - 1) / (x.significand + 1)
    var term = z
    var sum = 0.0
    for n in stride(from: 1.0, to: 40, by: 2) {
      sum += term / n
      term *= z * z
    }
    return 2 * sum + Double(x.exponent) * 0.693_147_180_559_945_3
  }

  private static func exponential(_ x: Double) -> Double {
    let power = (x * 1.442_695_040_888_963_4).rounded()
    let rest = x - power * 0.693_147_180_559_945_3
    var term = 1.0
    var sum = 1.0
    for n in 1...12 {
      term *= rest / Double(n)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(power), significand: 1) * sum
  }
}
