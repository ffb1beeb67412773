import Assessment
import Basics
import Intake
import Relationships
import Testing

/// A small generator with a seed, so that a failure can be repeated.
struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("Whatever a ledger holds")
struct PropertyTests {
  static func randomLedger(_ seed: UInt64) -> Ledger {
    var random = Seeded(state: seed)
    let stories = (0..<40).map { n in
      let rows = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        let words = UInt32.random(in: 0..<(1 << 26), using: &random)
        let fewer = words & UInt32.random(in: 0..<(1 << 26), using: &random)
        return Row(
          Int.random(in: -60...1500, using: &random),
          TouchKind.allCases.randomElement(using: &random)!,
          Side.allCases.randomElement(using: &random)!,
          Signals(rawValue: Bool.random(using: &random) ? 0 : fewer),
          state: Int.random(in: 0..<4, using: &random) > 0
            ? .done : TouchState.allCases.randomElement(using: &random)!,
          recorded: Bool.random(using: &random),
          dueIn: Bool.random(using: &random) ? nil : Int.random(in: -5...200, using: &random))
      }.map { row in
        // The ledger keeps rows after the as-of day only if they are plans.
        var row = row
        if row.ago < 0 { row.state = .planned }
        return row
      }
      return Story(
        "R\(n)", kind: RelationshipKind.allCases.randomElement(using: &random)!,
        since: Bool.random(using: &random) ? nil : Int.random(in: -20...3000, using: &random),
        revenue: Bool.random(using: &random) ? nil : Int.random(in: 0...99_999, using: &random),
        unreadable: Int.random(in: 0..<10, using: &random) == 0 ? 1 : 0,
        listed: Bool.random(using: &random), rows)
    }
    return ledger(stories)
  }

  @Test("The judgement keeps its promises", arguments: 1...40)
  func invariants(seed: Int) {
    let ledger = Self.randomLedger(UInt64(seed))
    let assessed = assess(ledger)
    #expect(assessed.results.map(\.index) == Array(ledger.relationships.indices))
    for result in assessed.results {
      #expect(result.marks.map(\.id) == MarkID.allCases)
      #expect((0...100).contains(result.score))
      #expect((0...100).contains(result.severity))
      for mark in result.marks {
        #expect(mark.evidence.isEmpty == false || mark.verdict == .unknown, "\(mark.id)")
        switch mark.verdict {
        case .for: #expect(mark.points > 0 && mark.points <= mark.max)
        case .against: #expect(mark.points <= 0 && mark.points >= -mark.max)
        case .unknown: #expect(mark.points == 0)
        }
        for row in mark.evidence { #expect(row.day <= assessed.asOf) }
      }
      let ids = result.reasonIDs
      #expect(Set(ids).count == ids.count)
      #expect(!(ids.contains(.n1) && ids.contains(.n9)))
      #expect(Set(ids).isDisjoint(with: assessed.notRecordedReasons))
      #expect(result.isNeverContacted || !ids.contains(.n9))
      if result.isUnknown { #expect(Set(ids).isDisjoint(with: [.n1, .n9])) }
      if result.suspension != nil { #expect(!result.isNeglected) }
      let isAccused = result.reasons.contains { $0.weight != .reminder }
      #expect(result.isNeglected == (isAccused && result.suspension == nil))
      if result.isNeglected {
        #expect(result.proposal != nil)
        #expect(result.severity > 0)
      }
      for reason in result.reasons {
        #expect(reason.since <= assessed.asOf)
        #expect(reason.days >= 0)
      }
      if let proposal = result.proposal {
        #expect(proposal.on >= assessed.asOf)
        #expect(proposal.on.weekday < 6)
      }
      if let first = result.firstContact, let last = result.lastContact { #expect(first <= last) }
    }
  }

  @Test("The same ledger gives the same judgement, and the order of its rows does not matter")
  func deterministic() {
    let once = String(describing: assess(Self.randomLedger(7)))
    let again = String(describing: assess(Self.randomLedger(7)))
    #expect(once == again)
  }

  @Test("A judgement does not depend on the other relationships, once all is recorded")
  func independent() {
    let alone = judge(Partners.rows(silence: 200))
    let crowd = (0..<50).map { Story("C\($0)", Partners.transaction) }
    let among = judge(Partners.rows(silence: 200), beside: [.witness] + crowd)
    #expect(String(describing: alone.marks) == String(describing: among.marks))
    #expect(String(describing: alone.reasons) == String(describing: among.reasons))
  }
}
