/// What the labels of a note say of each other: how sure all of them are, what the lexicon reads,
/// channel, side and length, weighed once more together.
///
/// A sum of weights cannot say "a promise, but not where something is kept and the note is an
/// invoice". This is a net of one hidden layer that adds to the milli-logits of each label; whole
/// numbers alone, as all of the model, so that every machine reads alike.
package struct SecondPass: Sendable, Hashable {
  /// From each input to each hidden unit, in units of 1/256; empty in a pass that changes nothing.
  private let first: [Int16]
  /// From each hidden unit, and behind them from a constant, to each label, in units of 1/256.
  private let second: [Int16]

  package static let hiddenUnits = 64
  /// Logits, what the lexicon reads, kinds (none is one), sides, a question, the length and a
  /// constant.
  package static let inputs = 2 * labels + kinds + 5
  package static let one = 256

  private static let labels = Label.allCases.count
  private static let kinds = NoteKind.allCases.count + 1
  /// More than six logits are as sure as six.
  private static let limit = 6000

  /// A pass that changes nothing.
  package init() {
    first = []
    second = []
  }

  package init(first: [Int16], second: [Int16]) {
    precondition(
      first.count == SecondPass.inputs * SecondPass.hiddenUnits, "an input has no weights")
    precondition(
      second.count == (SecondPass.hiddenUnits + 1) * SecondPass.labels, "a unit has none")
    self.first = first
    self.second = second
  }

  /// What a pass works with, kept from note to note, so that a note costs no allocation.
  package struct Scratch: Sendable {
    fileprivate var inputs: [(place: Int, value: Int)] = []
    /// Narrow, so that the processor adds several at once: of all inputs of a note, none above a
    /// few thousand, no sum comes near its bounds.
    fileprivate var units = [Int32](repeating: 0, count: SecondPass.hiddenUnits)
    fileprivate var sums = [Int](repeating: 0, count: SecondPass.labels)

    package init() {}
  }

  /// What it looks at of a note, in units of 1/256: the places of inputs that are not 0, and those.
  ///
  /// - Parameter logits: in thousandths, of the first pass.
  package static func inputs(_ logits: [Int], _ view: NoteView) -> [(place: Int, value: Int)] {
    var inputs: [(place: Int, value: Int)] = []
    addInputs(logits, view, to: &inputs)
    return inputs
  }

  private static func addInputs(
    _ logits: [Int], _ view: NoteView, to inputs: inout [(place: Int, value: Int)]
  ) {
    inputs.reserveCapacity(2 * labels + 6)
    for label in 0..<labels {
      // A quarter of a logit is 64.
      inputs.append((label, max(-limit, min(limit, logits[label])) * one / 4000))
      if view.phrases.rawValue >> UInt32(label) & 1 == 1 { inputs.append((labels + label, one)) }
    }
    let kind = view.kind.flatMap(NoteKind.allCases.firstIndex).map { $0 + 1 } ?? 0
    inputs.append((2 * labels + kind, one))
    let next = 2 * labels + kinds
    if let side = view.side { inputs.append((next + (side == .ours ? 0 : 1), one)) }
    if view.hasQuestion { inputs.append((next + 2, one)) }
    // An eighth for each doubling of the words.
    inputs.append((next + 3, (Int.bitWidth - view.words.count.leadingZeroBitCount) * one / 8))
    inputs.append((next + 4, one))
  }

  /// Adds to the milli-logits of each label what the others say of it.
  ///
  /// Note to the next reader: most inputs and hidden units are nothing, so rows of weights are
  /// skipped, not columns.
  package func apply(to logits: inout [Int], of view: NoteView, _ scratch: inout Scratch) {
    guard !first.isEmpty else { return }
    scratch.inputs.removeAll(keepingCapacity: true)
    SecondPass.addInputs(logits, view, to: &scratch.inputs)
    sumUnits(scratch.inputs, into: &scratch.units)
    let (second, units) = (second.span, scratch.units)
    var sums = scratch.sums.mutableSpan
    let behind = SecondPass.hiddenUnits * SecondPass.labels
    let constant = second.extracting(behind..<behind + SecondPass.labels)
    for label in 0..<SecondPass.labels { sums[label] = Int(constant[label]) &* SecondPass.one }
    for unit in 0..<SecondPass.hiddenUnits where units[unit] >= SecondPass.one {
      let value = Int(units[unit]) / SecondPass.one
      let start = unit * SecondPass.labels
      let weights = second.extracting(start..<start + SecondPass.labels)
      for label in 0..<SecondPass.labels { sums[label] &+= Int(weights[label]) &* value }
    }
    for label in 0..<SecondPass.labels {
      logits[label] += sums[label] * 1000 / (SecondPass.one * SecondPass.one)
    }
  }

  /// What the inputs come to in each hidden unit.
  private func sumUnits(_ inputs: [(place: Int, value: Int)], into units: inout [Int32]) {
    let first = first.span
    var units = units.mutableSpan
    for unit in 0..<SecondPass.hiddenUnits { units[unit] = 0 }
    for (place, value) in inputs {
      let start = place * SecondPass.hiddenUnits
      let weights = first.extracting(start..<start + SecondPass.hiddenUnits)
      let value = Int32(Int16(value))
      for unit in 0..<SecondPass.hiddenUnits { units[unit] &+= Int32(weights[unit]) &* value }
    }
  }
}

// MARK: As text

extension SecondPass {
  /// Two characters a weight, as they stand in `LearntWeights.swift`; nothing for a pass that
  /// changes nothing.
  package init(text: StaticString) {
    // A constant of the program: it stays where it is, and is that long.
    let bytes = unsafe UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    let digits = unsafe bytes.filter { $0 != 0x0A }.map { Int($0 - LearntModel.firstCharacter) }
    let weights = stride(from: 0, to: digits.count - 1, by: 2).map {
      Int16(digits[$0] * LearntModel.characters + digits[$0 + 1] - SecondPass.middle)
    }
    guard !weights.isEmpty else {
      self.init()
      return
    }
    let border = SecondPass.inputs * SecondPass.hiddenUnits
    self.init(first: Array(weights[..<border]), second: Array(weights[border...]))
  }

  /// Its weights as `init(text:)` reads them, in lines short enough for an editor.
  package var text: String {
    var text = ""
    for (place, weight) in (first + second).enumerated() {
      if place > 0, place.isMultiple(of: 48) { text += "\n" }
      let number = Int(weight) + SecondPass.middle
      for digit in [number / LearntModel.characters, number % LearntModel.characters] {
        text.unicodeScalars.append(
          Unicode.Scalar(LearntModel.firstCharacter + UInt8(digit)))
      }
    }
    return text
  }

  /// What stands for 0; weights go from its negative to itself.
  package static let middle = LearntModel.characters * LearntModel.characters / 2
}
