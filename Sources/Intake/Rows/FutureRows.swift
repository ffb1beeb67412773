import Basics

/// Future rows are those of a file that are dated after the as-of day: plans, if the report is made
/// today; or what has happened since, if it is made for a past day (a replay) from an export of
/// later.
///
/// Nothing but the rows can tell the two apart: the clock must not decide, or the same command
/// would give another report next month.
package struct FutureRows: Sendable, Hashable, Codable {
  /// Dated after the as-of day, and not beyond any plan.
  package var all = 0
  /// Of those, the ones that cannot have been planned: an order, a message of theirs, a touch that
  /// is said to be done.
  package var happened = 0
  /// Touches that say neither that they are planned nor that they are done, in the 90 days after
  /// the as-of day and in the 90 days up to it.
  package var unsaidAfter = 0
  package var unsaidBefore = 0

  package init() {}

  /// Some rows are mistyped, so a few of them prove nothing: a fifth of the later rows do, or as
  /// many later rows as a continuing log would hold.
  package var showReplay: Bool {
    if happened >= 3, happened * 5 >= all { return true }
    return unsaidAfter >= 10 && unsaidBefore >= 10 && unsaidAfter * 2 >= unsaidBefore
  }

  mutating func add(_ other: FutureRows) {
    all += other.all
    happened += other.happened
    unsaidAfter += other.unsaidAfter
    unsaidBefore += other.unsaidBefore
  }

  /// - Parameter said: what the row itself says of its state; nil where it says nothing.
  @inline(__always)
  mutating func note(_ touch: Touch, said: TouchState?, asOf: Day) {
    let age = asOf.days(since: touch.day)
    if age < 0 { all += 1 }
    if age < 90 { note(touch, said: said, age: age) }
  }

  private mutating func note(_ touch: Touch, said: TouchState?, age: Int) {
    let isProof = touch.cannotBePlanned(said)
    if isProof, age < 0 { happened += 1 }
    guard !isProof, said == nil, age >= -90 else { return }
    if age < 0 { unsaidAfter += 1 } else { unsaidBefore += 1 }
  }
}

extension Touch {
  /// Its row is no plan, whenever it is dated.
  fileprivate func cannotBePlanned(_ said: TouchState?) -> Bool {
    switch kind {
    case .order, .cancellation, .goodsReturn, .voicemail, .webForm, .complaint,
      .ticket, .referral, .testimonial:
      return true
    case .email, .letter, .message, .note, .card, .gift:
      if standing.side == .theirs, standing.sideIsRecorded { return true }
    default: break
    }
    return (kind.isPersonal || kind == .task) && (said == .done || said == .closed)
      && !(standing.side == .theirs && standing.sideIsRecorded)
  }
}
