import Basics
import Testing

@testable import Language

@Suite("The learnt model")
struct LearntModelTests {
  /// A model of eight slots that knows one feature, with one weight for the first label.
  private func model(knowing hash: UInt32, weight: Int, scale: LearntModel.Scale) -> LearntModel {
    let middle = LearntModel.firstCharacter + UInt8(LearntModel.greatestWeight)
    var rows: [UInt8] = []
    let (first, _, check) = LearntModel.candidates(hash, slots: 8)
    for slot in 0..<8 {
      let held = slot == first ? check : 0
      rows.append(LearntModel.firstCharacter + UInt8(held / LearntModel.characters))
      rows.append(LearntModel.firstCharacter + UInt8(held % LearntModel.characters))
      for label in Label.allCases.indices {
        rows.append(slot == first && label == 0 ? UInt8(Int(middle) + weight) : middle)
      }
    }
    return LearntModel(
      rows: rows, scales: Array(repeating: scale, count: Label.allCases.count))
  }

  private let scale = LearntModel.Scale(
    bias: -100, slope: 2000, offset: 500, threshold: 50, keep: 20)

  @Test func `it knows the features it has and no others`() {
    let model = model(knowing: 77, weight: -45, scale: scale)
    let slot = model.slot(of: 77)
    #expect(slot != nil)
    #expect(slot.map { model.weight(slot: $0, label: 0) } == -45)
    #expect(slot.map { model.weight(slot: $0, label: 1) } == 0)
    #expect((78..<178).allSatisfy { model.slot(of: UInt32($0) &* 0x9E37_79B9) == nil })
  }

  @Test func `a sum is a score once the root of the number of features is taken out`() {
    let model = model(knowing: 77, weight: 1, scale: scale)
    // 16 · √4 = 32: 1,024 · 40 / 32 − 100.
    #expect(model.score(40, features: 4, label: 0) == 1180)
    // 16 · √2 is 22 rounded down.
    #expect(model.score(-40, features: 2, label: 0) == -1024 * 40 / 22 - 100)
    #expect(model.score(0, features: 0, label: 0) == -100)
  }

  /// 500 + score · 2000 / 1024 milli-logits.
  @Test(arguments: [(-256, 50), (306, 75), (869, 90), (9000, 99), (-9000, 1)])
  func `a score is a certainty by the logistic function`(score: Int, percent: Int) {
    let model = model(knowing: 77, weight: 1, scale: scale)
    #expect(model.certainty(score, label: 0) == percent)
  }

  @Test(arguments: [1, 511, 512, 513, 3000])
  func `a label's sum is exact however many rows are added`(rows: Int) {
    let model = model(knowing: 77, weight: -45, scale: scale)
    let slot = model.slot(of: 77) ?? 0
    var sums = LabelSums()
    sums.add(repeatElement(slot, count: rows), of: model)
    #expect(sums.sums == [Int32(-45 * rows)] + Array(repeating: 0, count: 25))
  }

  @Test func `each label's sum is of its own weights`() {
    let model = LearntModel.builtIn
    let slots = [0, 17, 4711, model.slotCount - 1]
    var sums = LabelSums()
    sums.add(slots, of: model)
    for label in Label.allCases.indices {
      let sum = slots.reduce(0) { $0 + model.weight(slot: $1, label: label) }
      #expect(Int(sums.sums[label]) == sum)
    }
  }

  @Test func `a label's index is its place among all`() {
    #expect(Label.allCases.map(\.index) == Array(Label.allCases.indices))
  }

  @Test(arguments: 1...100)
  func `a certainty is reached from its least milli-logits on`(percent: Int) {
    let least = Certainty.milliLogits(percent: percent)
    for value in -7000...7000 where abs(value - max(-7000, min(7000, least))) < 3 {
      #expect((Certainty.percent(milliLogits: value) >= percent) == (value >= least))
    }
  }

  @Test func `the compiled model is as many rows as a power of two`() {
    let slots = LearntModel.builtIn.slotCount
    #expect(slots > 1 << 12)
    #expect(slots & (slots - 1) == 0)
  }
}
