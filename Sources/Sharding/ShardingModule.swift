/// # Sharding: one judgement, made in parts
///
/// In: relationships with their rows, as frames (`Frame`), any part of a base. Out: what the part
/// adds to the base as a whole (`BaseFacts`), the base settled from all parts (`Base`, written as
/// `rapport/base/1`), and by it the lines of `relationships.jsonl`, the same to the byte as one
/// process writes them, and all that a report shows (`JudgedBase`). What is lost on the way, or
/// comes twice, is told by who is there (`Attendance`). Never here: files, a clock, threads, a
/// decision of which part a relationship is in.
///
///     frames of a part ─▶ BasePart ─▶ gather(base) ─▶ BaseFacts ─▶ merged in any order ─▶ Base.settled
///                            │                                                              │
///                            └──────────────▶ judge(base) ─▶ judgements ◀───────────────────┘
///                                                                └──▶ JudgedBase ─▶ reports
///
/// Before that, the inputs themselves are read in ranges of their bytes (`Reading`, written as
/// `rapport/reading/1`): which are looked at, what they show of how the files are written, then of
/// their columns, is settled in rounds as well; then each range gives its rows.
///
///     plan ─▶ tally(range) ─▶ Reading ─▶ survey(range) ─▶ Reading ─▶ rows(range) ─▶ frames of a part
///
/// What a base shows is settled in rounds, since each needs what the one before it settled: first
/// which of our mails went to many, then what rows show of kinds, then what is recorded at all,
/// with the days that silence is learnt from (once more where no row has a side), then what only
/// judgements tell: whom prospects are like, and whose touch comes first; with it what only pages
/// tell. `Base.round` says which is next.
package enum Sharding {
  /// The run's frames of relationships.
  package static let framesSchema = "rapport/frames/2"
  package static let readingSchema = "rapport/reading/1"
  package static let rangesSchema = "rapport/ranges/1"
  package static let rowsSchema = "rapport/rows/2"
  package static let factsSchema = "rapport/facts/1"
  package static let baseSchema = "rapport/base/1"
  package static let judgementsSchema = "rapport/judgements/2"
}
