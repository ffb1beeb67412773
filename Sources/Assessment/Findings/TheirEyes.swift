/// How we look from their side: how long they wait for an answer, how many of us they deal with, how many
/// of our promises were kept. Nil where the export does not show it (R8).
package struct TheirEyes: Sendable, Hashable {
  /// The middle of the days that what they wrote within the lookback waited, of what was answered.
  package var medianAnswerDays: Double?
  /// The days that what is open has waited until the as-of day; nil where nothing is.
  package var slowestOpenDays: Int?
  /// Persons of ours in the last year.
  package var ofUs: Int?
  package var promisesKept: Int?
  /// Those kept, and those whose time has come.
  package var promisesMade: Int?

  package init() {}
}
