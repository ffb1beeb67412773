import Basics
import Intake
import Relationships
import Testing

@testable import Assessment

@Suite("Judging on several threads")
struct ThreadsTests {
  @Test func `one, two and seven threads find the same to the bit`() {
    let ledger = Self.ledger(relationships: 700)
    let one = assess(ledger, workers: .one)
    #expect(one.results.count == 700)
    #expect(Set(one.results.map(\.severity)).count > 10)
    for threads in [2, 7] {
      let several = assess(ledger, workers: Workers(threads))
      #expect(several.results.map(\.index) == Array(0..<700))
      #expect(several.silenceModel == one.silenceModel)
      // All of it, down to the last digit of every number.
      #expect(several.results.map { "\($0)" } == one.results.map { "\($0)" })
    }
  }

  /// A made-up base of many rhythms.
  private static func ledger(relationships count: Int) -> Ledger {
    let asOf = Day(iso: "2026-06-30")!
    var relationships: [Relationship] = []
    var owners: [Int32] = []
    var touches: [Touch] = []
    var seed: UInt64 = 1
    func random(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    let kinds: [TouchKind] = [.call, .email, .order, .visit, .massMail, .delivery, .complaint]
    let signals: [Signals] = [[], [], .promiseByUs, .thanksFromThem, .apology, .needsReview]
    for index in 0..<count {
      relationships.append(Relationship(id: "C\(index)", name: "Customer \(index)"))
      let gap = 3 + random(90)
      var day = asOf.adding(-random(1500))
      while day <= asOf {
        let kind = kinds[random(kinds.count)]
        touches.append(
          Touch(
            position: RowPosition(file: 0, offset: touches.count * 60), day: day,
            line: UInt32(touches.count + 2), signals: signals[random(signals.count)], kind: kind,
            standing: Standing(
              side: random(2) == 0 ? .ours : .theirs, state: .done, sideIsRecorded: true)))
        owners.append(Int32(index))
        day = day.adding(1 + random(2 * gap))
      }
    }
    return Ledger(relationships: relationships, owners: owners, touches: touches, asOf: asOf)
  }
}
