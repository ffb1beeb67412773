import Language

/// Learns a `SecondPass` from notes that the first pass has not learnt from: a net of one hidden
/// layer, gradient steps that shrink by what a weight has moved already, and of the hidden units
/// two in five left out of each step at random, so that none relies on another.
struct SecondPassLearner {
  /// What the pass looks at of a note, the logits that it adds to, and 1 for each label that the
  /// note says.
  struct Example {
    var inputs: [(place: Int, value: Float)]
    var logits: [Float]
    var target: [Float]

    /// - Parameter milliLogits: of the first pass.
    init(_ milliLogits: [Int], _ view: NoteView, says: Set<Label>) {
      inputs = SecondPass.inputs(milliLogits, view)
        .map { ($0.place, Float($0.value) / Float(SecondPass.one)) }
      logits = milliLogits.map { Float($0) / 1000 }
      target = Label.allCases.map { says.contains($0) ? 1 : 0 }
    }
  }

  /// Epochs, rate, pull and how many units are left out: the best average precision on voices left
  /// out of some twenty settings.
  private static let epochs = 16
  private static let rate: Float = 0.05
  private static let pull: Float = 1e-4
  private static let leftOut = 40
  private static let begun: Float = 1e-2

  private static let labels = Label.allCases.count
  private static let units = SecondPass.hiddenUnits

  private var first: [Float]
  private var firstMoved: [Float]
  private var second: [Float]
  private var secondMoved: [Float]
  private var hidden = [Float](repeating: 0, count: units)
  private var rate = SecondPassLearner.rate
  private var random = SeededGenerator(seed: 20_261_129)

  private init() {
    let count = SecondPass.inputs * Self.units
    first = Array(repeating: 0, count: count)
    firstMoved = Array(repeating: Self.begun, count: count)
    second = Array(repeating: 0, count: (Self.units + 1) * Self.labels)
    secondMoved = Array(repeating: Self.begun, count: second.count)
    // Some bell: the sum of four even draws, of a deviation of 0.22.
    for index in first.indices {
      for _ in 0..<4 { first[index] += (Float(random.next() % 2001) - 1000) * 0.000_19 }
    }
  }

  static func learn(_ examples: [Example]) -> SecondPass {
    var learner = SecondPassLearner()
    for epoch in 0..<epochs {
      // Steps grow shorter until they end.
      learner.rate = rate * (1 - Float(epoch) / Float(epochs))
      for index in examples.indices.shuffled(using: &learner.random) {
        learner.learn(examples[index])
      }
    }
    return SecondPass(first: rounded(learner.first), second: rounded(learner.second))
  }

  private mutating func learn(_ example: Example) {
    see(example)
    let kept = Float(100 - Self.leftOut) / 100
    for unit in 0..<Self.units {
      hidden[unit] = random.chance(Self.leftOut) ? 0 : hidden[unit] / kept
    }
    var miss = example.logits
    addOutput(to: &miss)
    for label in miss.indices {
      miss[label] = Float(Logistic.of(Double(miss[label]))) - example.target[label]
    }
    let back = stepSecond(miss, kept)
    for (place, value) in example.inputs { stepFirst(place, value, back) }
  }

  private mutating func see(_ example: Example) {
    for unit in 0..<Self.units { hidden[unit] = 0 }
    // Every place is one of the inputs, and no pointer leaves the block.
    unsafe first.withUnsafeBufferPointer { first in
      unsafe hidden.withUnsafeMutableBufferPointer { hidden in
        for (place, value) in example.inputs {
          let at = place * Self.units
          for unit in 0..<Self.units { unsafe hidden[unit] += first[at + unit] * value }
        }
      }
    }
    for unit in 0..<Self.units { hidden[unit] = max(0, hidden[unit]) }
  }

  private func addOutput(to sums: inout [Float]) {
    for unit in 0...Self.units {
      let value = unit < Self.units ? hidden[unit] : 1
      if value == 0 { continue }
      for label in 0..<Self.labels { sums[label] += second[unit * Self.labels + label] * value }
    }
  }

  /// - Returns: by how much each hidden unit misses.
  private mutating func stepSecond(_ miss: [Float], _ kept: Float) -> [Float] {
    var back = [Float](repeating: 0, count: Self.units)
    let (rate, hidden) = (rate, hidden)
    // Both arrays are of one size, and no pointer leaves the block.
    unsafe second.withUnsafeMutableBufferPointer { second in
      unsafe secondMoved.withUnsafeMutableBufferPointer { moved in
        unsafe miss.withUnsafeBufferPointer { miss in
          for unit in 0...Self.units {
            let value = unit < Self.units ? hidden[unit] : 1
            if value == 0 { continue }
            let at = unit * Self.labels
            var sum: Float = 0
            for label in 0..<Self.labels {
              let weight = unsafe second[at + label]
              unsafe sum += weight * miss[label]
              let step = unsafe miss[label] * value + Self.pull * weight
              let all = unsafe moved[at + label] + step * step
              unsafe moved[at + label] = all
              unsafe second[at + label] = weight - rate * step / all.squareRoot()
            }
            if unit < Self.units { back[unit] = sum / kept }
          }
        }
      }
    }
    return back
  }

  private mutating func stepFirst(_ place: Int, _ value: Float, _ back: [Float]) {
    let (rate, at) = (rate, place * Self.units)
    // As above.
    unsafe first.withUnsafeMutableBufferPointer { first in
      unsafe firstMoved.withUnsafeMutableBufferPointer { moved in
        unsafe back.withUnsafeBufferPointer { back in
          for unit in 0..<Self.units {
            let miss = unsafe back[unit]
            let weight = unsafe first[at + unit]
            // A unit that was silent or left out does not move.
            let step = miss == 0 ? 0 : miss * value + Self.pull * weight
            let all = unsafe moved[at + unit] + step * step
            unsafe moved[at + unit] = all
            unsafe first[at + unit] = weight - rate * step / all.squareRoot()
          }
        }
      }
    }
  }

  private static func rounded(_ weights: [Float]) -> [Int16] {
    let limit = Float(SecondPass.middle - 1)
    return weights.map {
      Int16(max(-limit, min(limit, ($0 * Float(SecondPass.one)).rounded())))
    }
  }
}
