import Assessment
import Basics
import Intake
import Relationships

/// The base as a whole: where attention went, month by month, and how it looks by owner, segment
/// and kind. Counting only; the judgement is the assessment's.
struct Portfolio: Sendable {
  /// How many days back attention is counted.
  static let days = 365
  /// No touch is older that counts in the twelve months, of which the first began up to 31 days
  /// earlier.
  static let reach = days + 31

  /// Whose relationships a row of numbers is about.
  struct Group: Sendable {
    /// Nil for relationships that name none.
    var name: String?
    var relationships = 0
    var partnership = 0
    var neglected = 0
    var drifting = 0
    /// Indices of the neglected ones, the most severe first.
    var members: [Int] = []
  }

  /// Owners that the page can be filtered by.
  static let ownerLimit = 12

  /// Our personal touches of the last 365 days, by whom they went to.
  struct Attention: Sendable {
    var existing = 0
    var past = 0
    var prospects = 0
    var others = 0
    var total: Int { existing + past + prospects + others }
  }

  /// What our attention went to and what came of it, of those we have, had or would like to have.
  struct Side: Sendable {
    var relationships = 0
    var touches = 0
    /// Relationships that got one.
    var touched = 0
    /// Relationships that were heard from within the year.
    var heard = 0
    /// Nil where none is on record.
    var revenue: Money?
    /// Those whom we touched, and how often.
    var members: [(index: Int, touches: Int)] = []
  }

  /// A calendar month's touches; mass mail apart.
  struct Month: Sendable {
    var year: Int
    var month: Int
    var ours = 0
    var theirs = 0
    /// Of those whose direction is not on record.
    var unclear = 0
    var total: Int { ours + theirs + unclear }
  }

  /// The groups that only the page shows.
  struct Groups: Sendable {
    var bySegment: [Group]
    var byKind: [(kind: RelationshipKind, group: Group)]
  }

  private(set) var byOwner: [Group]
  /// The first owners by name, numbered from 1 in the order of `byOwner`.
  private(set) var ownerNumbers: [String: Int] = [:]
  var attention: Attention {
    Attention(
      existing: sides[0].touches, past: sides[1].touches, prospects: sides[2].touches,
      others: sides[3].touches)
  }
  /// Existing customers, past ones, prospects, all others.
  private(set) var sides = [Side](repeating: Side(), count: 4)
  /// Twelve, the month of the as-of day last.
  private(set) var months: [Month]
  /// Of the neglected; nil where no revenue is on record.
  private(set) var stake: Money?
  /// The currency of `stake`; nil where none is named.
  private(set) var stakeCurrency: String?
  private(set) var stakeIsMixed = false

  /// - Parameter members: indices of the relationships it is about.
  init(_ input: ReportInput, _ members: [Int]) {
    let relationships = input.ledger.relationships
    let results = input.assessed.results
    byOwner = Self.groups(results, relationships, members) { relationships[$0].owner }
    for (i, name) in byOwner.compactMap(\.name).prefix(Self.ownerLimit).enumerated() {
      ownerNumbers[name] = i + 1
    }
    let asOf = input.assessed.asOf
    let (year, month, _) = asOf.components
    months = (0..<12).map { back in
      let number = year * 12 + month - 1 - (11 - back)
      return Month(year: number / 12, month: number % 12 + 1)
    }
    let firstDays = months.map { Day(year: $0.year, month: $0.month, day: 1) ?? asOf }
    for index in members {
      var touches = 0
      // The newest touch first, so that months go by once.
      var position = months.count - 1
      for touch in input.ledger.touches(of: index).reversed() {
        let age = asOf.days(since: touch.day)
        if age > Self.reach { break }
        guard age >= 0, touch.tookPlace, !touch.kind.isMass else { continue }
        let isOurs = touch.isOurs
        if age < Self.days, isOurs, touch.kind.isPersonal, !touch.reachedNobody {
          touches += 1
        }
        while position >= 0, touch.day < firstDays[position] { position -= 1 }
        guard position >= 0 else { continue }
        // Bills and deliveries are no touch of ours.
        if !touch.kind.isTraffic {
          if touch.standing.side == .unknown { months[position].unclear += 1 }
          if isOurs { months[position].ours += 1 }
        }
        if touch.isTheirs { months[position].theirs += 1 }
      }
      note(
        index, relationships[index].kind, relationships[index].revenue, touches: touches,
        heard: results[index].lastInbound.map { asOf.days(since: $0) < Self.days } ?? false)
    }
    for index in members where results[index].isNeglected {
      countStake(relationships[results[index].index])
    }
    if stakeIsMixed { stakeCurrency = nil }
  }

  static func groups(_ input: ReportInput, _ members: [Int]) -> Groups {
    let relationships = input.ledger.relationships
    let results = input.assessed.results
    let kinds = Self.groups(results, relationships, members) { relationships[$0].kind.rawValue }
    return Groups(
      bySegment: Self.groups(results, relationships, members) { relationships[$0].segment },
      byKind: RelationshipKind.allCases.compactMap { kind in
        kinds.first { $0.name == kind.rawValue }.map { (kind, $0) }
      })
  }

  private mutating func note(
    _ index: Int, _ kind: RelationshipKind, _ revenue: Money?, touches: Int, heard: Bool
  ) {
    let number: Int
    switch kind {
    case .customer, .strategicPartner, .internet, .member: number = 0
    case .pastCustomer: number = 1
    case .prospect: number = 2
    case .referralSource, .vendor, .peer, .advisor, .employee: number = 3
    }
    sides[number].relationships += 1
    sides[number].touches += touches
    if heard { sides[number].heard += 1 }
    if let revenue {
      sides[number].revenue = (sides[number].revenue ?? .zero) + revenue
    }
    guard touches > 0 else { return }
    sides[number].touched += 1
    sides[number].members.append((index, touches))
  }

  private mutating func countStake(_ relationship: Relationship) {
    guard let revenue = relationship.revenue else { return }
    if stake == nil {
      stakeCurrency = relationship.currency
    } else if stakeCurrency != relationship.currency {
      stakeIsMixed = true
    }
    stake = (stake ?? .zero) + revenue
  }

  /// The most neglected first, then by name; those who name none last.
  private static func groups(
    _ results: [RelationshipAssessment], _ relationships: [Relationship], _ members: [Int],
    by name: (Int) -> String?
  ) -> [Group] {
    var groups: [Group] = []
    var numbers: [String: Int] = [:]
    for index in members {
      let name = name(results[index].index)
      let number = numbers[name ?? ""] ?? groups.count
      if number == groups.count {
        numbers[name ?? ""] = number
        groups.append(Group(name: name))
      }
      groups[number].relationships += 1
      groups[number].partnership += results[index].relationshipClass == .partnership ? 1 : 0
      if results[index].isNeglected {
        groups[number].neglected += 1
        groups[number].members.append(index)
      }
      groups[number].drifting += results[index].silence.isDrifting ? 1 : 0
    }
    for number in groups.indices {
      groups[number].members = groups[number].members
        .map { (index: $0, urgency: Urgency($0, in: results, of: relationships)) }
        .sorted { $0.urgency == $1.urgency ? $0.index < $1.index : $0.urgency > $1.urgency }
        .map { results[$0.index].index }
    }
    return groups.sorted { a, b in
      guard (a.name == nil) == (b.name == nil) else { return b.name == nil }
      guard a.neglected == b.neglected else { return a.neglected > b.neglected }
      return (a.name ?? "").utf8.lexicographicallyPrecedes((b.name ?? "").utf8)
    }
  }
}

extension Touch {
  /// On record as having happened: no plan, not called off.
  var tookPlace: Bool { standing.state != .planned && standing.state != .cancelled }
  /// Who began it: a talk is of both (R9), but the bars show who sought whom.
  var isOurs: Bool { standing.side == .ours || standing.side == .both }
  var isTheirs: Bool { standing.side == .theirs || standing.side == .both }
}
