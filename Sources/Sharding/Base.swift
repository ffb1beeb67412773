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
    /// What only judgements tell.
    case judgements
    /// Nothing more: relationships can be judged.
    case complete
  }

  package let run: ShardedRun
  /// Mass mail (R2), the least key first.
  package var massMail: [UInt64]?
  package var kinds: KindsFromRows.Base?
  /// The days that are gathered; none before the record is.
  package var streams: BaseTally.Streams = []
  package var summary: BaseSummary?
  package var likeness: LikenessBase?
  package var order: TouchOrder?

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
  case judgements(LikenessBase, TouchQueue)

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

extension BasePart {
  /// What this part adds to a base in the base's round; nil where nothing is asked any more.
  package func gather(for base: Base, settings: AssessmentSettings) -> BaseFacts? {
    guard base.massMail != nil else { return .mails(mailCounts) }
    let part = settled(by: base)
    guard base.kinds != nil else { return .kinds(part.ledger.kindBase) }
    guard let summary = base.summary else {
      return .record(BaseTally(part.ledger, settings: settings, streams: base.streams))
    }
    guard base.order == nil else { return nil }
    let results = Judge(summary, settings: settings).assess(part.ledger).results
    let relationships = part.ledger.relationships
    return .judgements(LikenessBase(results, relationships), TouchQueue(results, relationships))
  }
}

extension Base {
  /// The base with a further round settled.
  ///
  /// - Parameter facts: of every part, in any order.
  package func settled(
    by facts: [BaseFacts], settings: AssessmentSettings
  ) throws(ShardProblem) -> Base {
    for some in facts where some.round != round {
      throw .otherRound(some.round, wanted: round)
    }
    var merged = facts.first
    for some in facts.dropFirst() { merged?.merge(some) }
    guard let merged else { throw .noFacts }
    var base = self
    switch merged {
    case .mails(let counts): base.massMail = counts.massMail
    case .kinds(let kinds): base.kinds = kinds
    case .record(let tally):
      if tally.streamsWanted == tally.streams {
        base.summary = BaseSummary(tally, settings: settings)
      } else {
        base.streams = tally.streamsWanted
      }
    case .judgements(let likeness, let queue):
      base.likeness = likeness
      base.order = queue.order
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
    case (.judgements(var likeness, var queue), .judgements(let otherLikeness, let otherQueue)):
      likeness.merge(otherLikeness)
      queue.merge(otherQueue)
      self = .judgements(likeness, queue)
    case (.mails, _), (.kinds, _), (.record, _), (.judgements, _):
      preconditionFailure("facts of two rounds")
    }
  }
}
