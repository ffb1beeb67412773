package import Basics

/// What a row of a log tells of the end of a relationship (R13): what becomes of several, and of
/// what followed them, the judgement settles.
package struct EndReading: Sendable, Hashable {
  /// How sure a row is that the relationship has ended.
  package enum Certainty: UInt8, Sendable, Comparable {
    /// It has no more than a word that goes with an end: a card of condolence, a claim that was
    /// filed.
    case sign
    /// Whose end it is stays open: it is asked about, unless other rows bear it out (R14).
    case likely
    /// By grammar.
    case sure

    package static func < (a: Certainty, b: Certainty) -> Bool { a.rawValue < b.rawValue }
  }

  /// How it ended; nil of a sign, and where they have only stopped buying.
  package var how: Ending.How?
  /// They stop buying, or went to another: a past customer, and no end.
  package var isFormer: Bool
  package var certainty: Certainty
  /// Somebody there died, and the firm outlives them (N12).
  package var isOfContact = false
  /// The day that the words tell, no later than the row's; else the row's.
  package var since: Day
  /// The words tell the day.
  package var isDated: Bool
  /// The day for which the row announces it; nil where it is no later than the row.
  package var announced: Day?
  /// The row, and its day.
  package var day: Day
  package var position: RowPosition
  package var line: UInt32

  package init(
    _ how: Ending.How?, isFormer: Bool = false, _ certainty: Certainty, since: Day? = nil,
    day: Day, position: RowPosition, line: UInt32
  ) {
    self.how = how
    self.isFormer = isFormer
    self.certainty = certainty
    self.since = min(since ?? day, day)
    isDated = since != nil
    self.day = day
    self.position = position
    self.line = line
  }

  /// Up to here they deal with us as before.
  package var lastDay: Day { max(day, announced ?? day) }
}
