import Assessment
import Basics
import Intake
import Relationships
import Reporting
import Testing

/// Judges made-up relationships and looks whether every sentence got the arguments it asks for.
@Suite("The arguments of remarks suit their sentences")
struct RemarkArgumentsTests {
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 31)
    }
  }

  private static func remarks(seed: UInt64) -> [Remark] {
    var random = Seeded(state: seed)
    let asOf = Day(number: 20_000)
    let vocabulary: [Signals] =
      (0..<26).map { Signals(rawValue: 1 << $0) } + Array(repeating: [], count: 9)
    var relationships: [Relationship] = []
    var touches: [Touch] = []
    var owners: [Int32] = []
    for index in 0..<60 {
      var relationship = Relationship(
        id: "\(index)", name: "N\(index)",
        kind: RelationshipKind.allCases.randomElement(using: &random) ?? .customer)
      relationship.isListed = true
      relationship.contactName = index % 9 == 0 ? "Reception" : nil
      relationship.tier = Bool.random(using: &random) ? "gold" : nil
      relationship.since = Bool.random(using: &random) ? asOf.adding(-2000) : nil
      relationships.append(relationship)
      // Few kinds of rows in each, so that each is about something.
      let kinds = (0..<3).map { _ in TouchKind.allCases.randomElement(using: &random) ?? .call }
      let words = (0..<3).map { _ in vocabulary.randomElement(using: &random) ?? [] }
      for _ in 0..<Int.random(in: 0...14, using: &random) {
        touches.append(
          Touch(
            position: RowPosition(file: 0, offset: touches.count),
            day: asOf.adding(-Int.random(in: 0...900, using: &random)), line: 1,
            signals: words.randomElement(using: &random) ?? [],
            dueIn: Bool.random(using: &random) ? 3 : Touch.noDueDay,
            kind: kinds.randomElement(using: &random) ?? .call,
            standing: Standing(
              side: Side.allCases.randomElement(using: &random) ?? .ours,
              state: Int.random(in: 0..<6, using: &random) == 0 ? .open : .done,
              sideIsRecorded: true)))
        owners.append(Int32(index))
      }
    }
    var settings = AssessmentSettings()
    settings.tierLimits = ["gold": 40]
    let ledger = Ledger(relationships: relationships, owners: owners, touches: touches, asOf: asOf)
    return assess(ledger, settings: settings).results.flatMap { result in
      var remarks: [Remark] = result.marks.map(\.why)
      remarks += [result.classWhy, result.wouldChange]
      for reason in result.reasons { remarks += [reason.why, reason.clears] }
      remarks += result.remarks.map(\.why)
      let others: [Remark?] = [
        result.fit?.why, result.illFitting, result.proposal?.why, result.proposal?.say,
      ]
      return remarks + others.compactMap(\.self)
    }
  }

  @Test("Every placeholder has its argument, every plural its number", arguments: 1...20)
  func suit(seed: Int) throws {
    for remark in Self.remarks(seed: UInt64(seed)) {
      let sentence = try #require(EnglishRemarks.sentences[remark.id])
      for part in sentence.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
        let pieces = part.prefix { $0 != "}" }.split(
          separator: "|", omittingEmptySubsequences: false)
        let index = try #require(Int(pieces[0]))
        try #require(remark.arguments.indices.contains(index), "\(remark.id) {\(index)}")
        guard pieces.count == 3 else { continue }
        switch remark.arguments[index] {
        case .number, .decimal: break
        default: Issue.record("\(remark.id): {\(index)} is no number")
        }
      }
    }
  }

  @Test("Most sentences can be uttered at all")
  func coverage() {
    let uttered = Set((1...60).flatMap { Self.remarks(seed: UInt64($0)) }.map(\.id))
    let silent = RemarkID.allCases.filter { !uttered.contains($0) }
    #expect(silent.count < RemarkID.allCases.count / 4, "never uttered: \(silent)")
  }
}
