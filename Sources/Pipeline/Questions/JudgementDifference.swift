import Assessment
import Basics
import Intake
import Relationships
import RunHistory

/// What two judgements differ by: as two reports would, read by id.
struct JudgementDifference {
  /// Somebody who is judged otherwise.
  struct Member {
    var id: String
    var name: String
    var owner: String?
    /// Why it is neglected, in the judgement in which it is.
    var reasons: [ReasonID]
    /// The class before and after.
    var was: RelationshipClass?
    var now: RelationshipClass?
  }

  /// How many of an owner's relationships are neglected; `owner` is nil for those without one.
  struct Load {
    var owner: String?
    var now: Int
    var then: Int
  }

  /// Neglected by the second judgement alone; each list by the bytes of the ids.
  private(set) var added: [Member] = []
  /// Neglected by the first alone.
  private(set) var cleared: [Member] = []
  private(set) var reclassified: [Member] = []
  /// By owner, in the order of their names.
  private(set) var load: [Load] = []
  let relationships: Int
  private(set) var neglectedNow = 0
  private(set) var neglectedThen = 0

  /// The two judge everybody alike.
  var isNone: Bool { added.isEmpty && cleared.isEmpty && reclassified.isEmpty }

  init(_ first: AssessedRun, _ members: [Int], _ second: AssessedRun, _ others: [Int]) {
    relationships = members.count
    let before = Self.byID(first, members)
    let after = Self.byID(second, others)
    var load: [String: Load] = [:]
    func count(_ run: AssessedRun, _ index: Int, _ side: WritableKeyPath<Load, Int>) {
      let owner = run.ledger.relationships[index].owner
      let isNeglected = run.assessed.results[index].isNeglected
      // As `--owner` has it: without regard to case.
      load[
        owner?.lowercased() ?? "", default: Load(owner: owner, now: 0, then: 0)][
          keyPath: side] += isNeglected ? 1 : 0
    }
    for index in members { count(first, index, \.now) }
    for index in others { count(second, index, \.then) }
    self.load = load.sorted {
      ($0.key.isEmpty ? 1 : 0, $0.key) < ($1.key.isEmpty ? 1 : 0, $1.key)
    }.map(\.value)
    neglectedNow = self.load.reduce(0) { $0 + $1.now }
    neglectedThen = self.load.reduce(0) { $0 + $1.then }
    let ids = Set(before.keys).union(after.keys).sorted { $0.lexicographicallyPrecedes($1) }
    for id in ids { note(first, before[id], second, after[id]) }
  }

  private static func byID(_ run: AssessedRun, _ members: [Int]) -> [[UInt8]: Int] {
    Dictionary(
      members.map { (Array(run.ledger.relationships[$0].id.utf8), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private mutating func note(
    _ first: AssessedRun, _ before: Int?, _ second: AssessedRun, _ after: Int?
  ) {
    let was = before.map { first.assessed.results[$0] }
    let now = after.map { second.assessed.results[$0] }
    let wasNeglected = was?.isNeglected ?? false
    let isNeglected = now?.isNeglected ?? false
    let isReclassified =
      was != nil && now != nil && was?.relationshipClass != now?.relationshipClass
    guard wasNeglected != isNeglected || isReclassified else { return }
    guard
      let relationship = after.map({ second.ledger.relationships[$0] })
        ?? before.map({ first.ledger.relationships[$0] })
    else { return }
    let reasons = (isNeglected ? now : was)?.reasons.filter { $0.weight != .reminder } ?? []
    let member = Member(
      id: relationship.id, name: relationship.name, owner: relationship.owner,
      reasons: reasons.map(\.id), was: was?.relationshipClass, now: now?.relationshipClass)
    if isNeglected, !wasNeglected { added.append(member) }
    if wasNeglected, !isNeglected { cleared.append(member) }
    if isReclassified { reclassified.append(member) }
  }
}
