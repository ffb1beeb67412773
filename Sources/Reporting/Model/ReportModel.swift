import Assessment
package import Basics
import Intake
import Relationships
import RunHistory

/// What every format shows: the numbers, the lists in their order, each relationship in words.
///
/// Lists hold indices into the ledger's relationships. A relationship is worded when it is asked
/// for, so that a base of a hundred thousand costs no memory.
package struct ReportModel: Sendable {
  package let input: ReportInput
  package let wording: Wording
  /// Indices of those that the report is about: all, or one owner's.
  let members: [Int]
  package let totals: Totals
  /// The most severe first.
  package let neglected: [Int]
  /// The same, the most revenue first (domain.md: show both orders).
  package let neglectedByRevenue: [Int]
  package let drifting: [Int]
  package let illFitting: [Int]
  package let partnerships: [Int]
  package let neverContacted: [Int]
  package let suspended: [Int]
  package let unknown: [Int]
  /// The latest end first; each stands in no other list.
  package let ended: [Int]
  /// Whose limit of silence falls within the week, the first to be late first.
  package let dueSoon: [Int]
  /// Of whom something is asked (R14), what it is asked of longest first.
  package let looseEnds: [Int]
  /// Partnerships that have lost much of their score within a year, those that lost most first.
  package let fading: [Int]
  /// Vendors, prospects, and those who sent us somebody: what is held against us first, then by
  /// revenue.
  package let vendors: [Int]
  package let prospects: [Int]
  package let referrers: [Int]
  /// Neglected first, by severity; then drifting; then ill-fitting; each relationship once.
  package let flagged: [Int]
  let shown = ShownValues()
  /// The addresses of relationships within a page: of the whole base, so that an owner's share has
  /// the same.
  let anchors: Slugs

  /// - Parameters:
  ///   - input: given away, since touches are planned into it: to copy it first would take as much
  ///     memory again.
  ///   - order: whose touch is due first in the whole base; nil where these relationships are the
  ///     whole.
  package init(
    _ input: consuming ReportInput, wording: Wording = .english, order: TouchOrder? = nil
  ) {
    var plan = TouchPlan(asOf: input.assessed.asOf, input.businessDays)
    plan.spread(&input.assessed.results, of: input.ledger.relationships, by: order)
    let members = Array(input.ledger.relationships.indices)
    let anchors = Slugs(of: input.ledger.relationships.lazy.map(\.id))
    self.init(planned: input, members, wording, anchors)
  }

  /// The share of one owner, of whom these are.
  init(of owner: String, _ members: [Int], from whole: ReportModel) {
    let input = whole.input.keeping(members, owner: owner)
    self.init(planned: input, members, whole.wording, whole.anchors)
  }

  private init(
    planned input: consuming ReportInput, _ members: [Int], _ wording: Wording, _ anchors: Slugs
  ) {
    let input = input
    self.anchors = anchors
    self.input = input
    self.wording = wording
    self.members = members
    let results = input.assessed.results
    let relationships = input.ledger.relationships
    totals = Totals(results, members, of: input.ledger)

    /// The indices by the largest `key`, then by id.
    func sorted<Key: Comparable>(_ indices: [Int], by key: (Int) -> Key) -> [Int] {
      indices.map { (index: $0, key: key($0)) }
        .sorted {
          $0.key == $1.key
            ? relationships[$0.index].id.utf8.lexicographicallyPrecedes(
              relationships[$1.index].id.utf8) : $0.key > $1.key
        }
        .map(\.index)
    }
    func revenue(_ index: Int) -> Double {
      relationships[results[index].index].revenue?.approximate ?? 0
    }
    func urgency(_ index: Int) -> Urgency { Urgency(index, in: results, of: relationships) }
    func lost(_ index: Int) -> Double {
      guard !input.courses.isEmpty, !results[index].isEnded else { return 0 }
      let now = input.coursePoint(index)
      guard now.isPartnership else { return 0 }
      return input.course(index).fading(to: now).map { Double($0.score - now.score) } ?? 0
    }
    var lists = Lists()
    for index in members { lists.note(index, results, relationships[index].kind) }
    neglected = sorted(lists.neglected, by: urgency)
    neglectedByRevenue = sorted(lists.neglected, by: revenue)
    drifting = sorted(lists.drifting, by: { results[$0].silence.probability ?? 0 })
    illFitting = sorted(lists.illFitting, by: { -results[$0].score })
    partnerships = sorted(lists.partnerships, by: { results[$0].score })
    neverContacted = sorted(lists.neverContacted, by: revenue)
    suspended = sorted(
      lists.suspended, by: { -Double(results[$0].suspension?.until.number ?? 0) })
    unknown = sorted(lists.unknown, by: revenue)
    ended = sorted(lists.ended, by: { Double(results[$0].ended?.since?.number ?? Int32.min) })
    dueSoon = sorted(lists.dueSoon, by: { -Double(results[$0].soonOn?.number ?? Int32.max) })
    looseEnds = sorted(
      lists.looseEnds, by: { -Double(results[$0].looseEnds.first?.since.number ?? Int32.max) })
    vendors = sorted(lists.vendors, by: urgency)
    prospects = sorted(lists.prospects, by: urgency)
    referrers = sorted(lists.referrers, by: urgency)
    fading = sorted(
      members.filter { results[$0].silence.slowing != nil || lost($0) > 0 }, by: lost)
    var seen = Set<Int>()
    flagged = (neglected + drifting + illFitting).filter { seen.insert($0).inserted }
  }

  /// Who stands in which list, gathered in one pass.
  private struct Lists {
    var neglected: [Int] = []
    var drifting: [Int] = []
    var illFitting: [Int] = []
    var partnerships: [Int] = []
    var neverContacted: [Int] = []
    var suspended: [Int] = []
    var unknown: [Int] = []
    var ended: [Int] = []
    var dueSoon: [Int] = []
    var looseEnds: [Int] = []
    var vendors: [Int] = []
    var prospects: [Int] = []
    var referrers: [Int] = []

    mutating func note(
      _ index: Int, _ results: [RelationshipAssessment], _ kind: RelationshipKind
    ) {
      let goesOn = !results[index].isEnded
      if results[index].isNeglected { neglected.append(index) }
      if results[index].silence.isDrifting { drifting.append(index) }
      if results[index].isIllFitting { illFitting.append(index) }
      if results[index].relationshipClass == .partnership, goesOn { partnerships.append(index) }
      if results[index].isNeverContacted { neverContacted.append(index) }
      if results[index].isSuspended { suspended.append(index) }
      if results[index].isUnknown, goesOn { unknown.append(index) }
      if !goesOn { ended.append(index) }
      if results[index].isDueSoon { dueSoon.append(index) }
      if results[index].looseEndCount > 0 { looseEnds.append(index) }
      if kind == .vendor, goesOn { vendors.append(index) }
      if kind == .prospect, goesOn { prospects.append(index) }
      if results[index].hasRemarks, results[index].remark(.referrals) != nil {
        referrers.append(index)
      }
    }
  }

  /// Made when it is first asked for.
  var portfolio: Portfolio { shown.portfolio { Portfolio(input, members) } }

  var groups: Portfolio.Groups { shown.groups { Portfolio.groups(input, members) } }

  package var asOf: Day { input.assessed.asOf }

  /// Relationship `index`, worded, with the rows that are quoted.
  package func view(_ index: Int) -> RelationshipView {
    RelationshipView(
      input.assessed.results[index], of: input.ledger.relationships[index], wording: wording,
      quote: { quote($0, of: index) })
  }

  /// The words of a row that is quoted of relationship `index`.
  func quote(_ row: Evidence, of index: Int) -> QuotedRow {
    input.quotations?.quote(row, of: index) ?? input.quote(row)
  }
}
