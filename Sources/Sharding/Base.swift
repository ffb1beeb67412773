package import Assessment
import Basics
package import Relationships
package import Reporting

/// A base, as far as it is settled: what one relationship's judgement needs to know of all others
/// (`BaseTally` lists it), gathered in parts and written as `rapport/base/1`.
package struct Base: Sendable, Equatable {
  /// What is gathered next; each needs what those before it settled.
  package enum Round: String, Sendable, CaseIterable {
    /// To how many each of our mails went (R2).
    case mails
    /// What rows show of kinds (K1–K11).
    case kinds
    /// What is recorded, and the days that silence is learnt from.
    case record
    /// The same, by days that stand for those of sides that no row has (R8).
    case standIns = "stand-ins"
    /// What only judgements tell; and what only pages do.
    case judgements
    /// Nothing more: relationships can be judged.
    case complete
  }

  package let run: ShardedRun
  /// What all its parts are of; nil before the first of them.
  package var whole: ShardedWhole?
  /// Mass mail (R2), the least key first.
  package var massMail: [UInt64]?
  package var kinds: KindsFromRows.Base?
  /// The days that are gathered; none before the record is.
  package var streams: BaseTally.Streams = []
  package var summary: BaseSummary?
  package var likeness: LikenessBase?
  package var order: TouchOrder?
  package var overview: Overview?

  /// A base of which nothing is settled.
  package init(of run: ShardedRun) { self.run = run }

  package var round: Round {
    if massMail == nil { return .mails }
    if kinds == nil { return .kinds }
    if summary == nil { return streams.isEmpty ? .record : .standIns }
    return order == nil ? .judgements : .complete
  }
}

/// What a part adds to a base in one round.
package enum BaseFacts: Sendable {
  case mails(MailCounts)
  case kinds(KindsFromRows.Base)
  case record(BaseTally)
  case judgements(LikenessBase, TouchQueue, OverviewTally)

  /// The round they were gathered for.
  package var round: Base.Round {
    switch self {
    case .mails: .mails
    case .kinds: .kinds
    case .record(let tally): tally.streams.isEmpty ? .record : .standIns
    case .judgements: .judgements
    }
  }
}

/// The facts of a part, with who of the base is in it.
package struct PartFacts: Sendable {
  package var attendance: Attendance
  package var facts: BaseFacts
}

/// Gathers what a part adds to a base in the base's round, block by block.
package struct Gathering: Sendable {
  private let base: Base
  private let settings: AssessmentSettings
  private let judge: Judge?
  private(set) var facts: BaseFacts

  /// Nil where nothing is asked any more.
  package init?(for base: Base, settings: AssessmentSettings) {
    self.base = base
    self.settings = settings
    judge = base.summary.map { Judge($0, settings: settings) }
    switch base.round {
    case .mails: facts = .mails(MailCounts())
    case .kinds: facts = .kinds(KindsFromRows.Base())
    case .record, .standIns:
      facts = .record(
        BaseTally(asOf: base.run.asOf, settings: settings, streams: base.streams))
    case .judgements: facts = .judgements(LikenessBase(), TouchQueue(), OverviewTally())
    case .complete: return nil
    }
  }

  package mutating func add(_ part: BasePart) { facts.merge(added(by: part)) }

  private func added(by part: BasePart) -> BaseFacts {
    guard base.massMail != nil else { return .mails(part.mailCounts) }
    let part = part.settled(by: base)
    guard base.kinds != nil else { return .kinds(part.ledger.kindBase) }
    guard let judge else {
      return .record(BaseTally(part.ledger, settings: settings, streams: base.streams))
    }
    let results = judge.assess(part.ledger).results
    let relationships = part.ledger.relationships
    return .judgements(
      LikenessBase(results, relationships), TouchQueue(results, relationships), OverviewTally(part))
  }

  /// - Throws: where the part is of another export than the base.
  package func end(_ attendance: Attendance) throws(ShardProblem) -> PartFacts {
    if let whole = base.whole, whole != attendance.whole { throw .otherInputs }
    return PartFacts(attendance: attendance, facts: facts)
  }
}

extension Base {
  /// The base with a further round settled.
  ///
  /// - Parameter parts: the facts of every part, in any order.
  /// - Throws: where a part is missing, stands twice, or is of another run.
  package func settled(
    by parts: [PartFacts], settings: AssessmentSettings
  ) throws(ShardProblem) -> Base {
    for part in parts where part.facts.round != round {
      throw .otherRound(part.facts.round, wanted: round)
    }
    guard var attendance = parts.first?.attendance, var merged = parts.first?.facts else {
      throw .noFacts
    }
    for part in parts.dropFirst() {
      try attendance.merge(part.attendance)
      merged.merge(part.facts)
    }
    guard whole.map({ $0 == attendance.whole }) ?? true else { throw .otherInputs }
    guard attendance.base == digest else { throw .otherBase }
    try attendance.checkWhole(countsMails: true)
    var base = self
    base.whole = attendance.whole
    switch merged {
    case .mails(let counts): base.massMail = counts.massMail
    case .kinds(let kinds): base.kinds = kinds
    case .record(let tally):
      if tally.streamsWanted == tally.streams {
        base.summary = BaseSummary(tally, settings: settings)
      } else {
        base.streams = tally.streamsWanted
      }
    case .judgements(let likeness, let queue, let overview):
      base.likeness = likeness
      base.order = queue.order
      base.overview = overview.settled(asOf: run.asOf, settings: settings)
    }
    return base
  }
}

extension BaseFacts {
  /// Takes in those of another part; both are of one round.
  fileprivate mutating func merge(_ other: BaseFacts) {
    switch (self, other) {
    case (.mails(var counts), .mails(let others)):
      counts.merge(others)
      self = .mails(counts)
    case (.kinds(var kinds), .kinds(let others)):
      kinds.merge(others)
      self = .kinds(kinds)
    case (.record(var tally), .record(let others)):
      tally.merge(others)
      self = .record(tally)
    case (
      .judgements(var likeness, var queue, var overview),
      .judgements(let otherLikeness, let otherQueue, let otherOverview)
    ):
      likeness.merge(otherLikeness)
      queue.merge(otherQueue)
      overview.merge(otherOverview)
      self = .judgements(likeness, queue, overview)
    case (.mails, _), (.kinds, _), (.record, _), (.judgements, _):
      preconditionFailure("facts of two rounds")
    }
  }
}
