package enum Verdict: String, Sendable, CaseIterable { case `for`, against, unknown }

/// Which marks speak for a relationship, which against it, and of which nothing is known.
package struct MarkVerdicts: Sendable, Hashable {
  /// A bit for each mark, by its number.
  private var speaking: UInt32 = 0
  private var against: UInt32 = 0
  private var unknown: UInt32 = 0

  init(_ marks: [MarkFinding]) {
    for mark in marks {
      let bit: UInt32 = 1 << UInt32(mark.id.number)
      switch mark.verdict {
      case .for: speaking |= bit
      case .against: against |= bit
      case .unknown: unknown |= bit
      }
    }
  }

  package func contains(_ mark: MarkID, _ verdict: Verdict) -> Bool {
    let bits =
      switch verdict {
      case .for: speaking
      case .against: against
      case .unknown: unknown
      }
    return bits & 1 << UInt32(mark.number) != 0
  }
}

/// One mark, judged (R7: with its arithmetic and its rows).
package struct MarkFinding: Sendable {
  package var id: MarkID
  package var verdict: Verdict
  /// What it adds to the score: 0…max when for, −max…0 when against, 0 when unknown.
  package var points: Double
  package var max: Double
  package var why: Remark
  /// At most a handful, the most telling first; never empty unless unknown.
  package var evidence: [Evidence]
  /// It shows something flowing from both sides, as a partnership needs (R4: M2, M4 or M9).
  package var isTwoWay = false
  /// It is against because trust was broken and not yet repaired (R5): an open complaint or a
  /// broken promise of ours. It endangers a partnership, but does not rename it.
  package var isBrokenTrust = false
  /// What it would add had trust not been broken; 0 unless it was.
  package var pointsBeforeBreach = 0.0

  package init(
    _ id: MarkID, _ verdict: Verdict, points: Double, max: Double, why: Remark,
    evidence: [Evidence]
  ) {
    self.id = id
    self.verdict = verdict
    self.points = points
    self.max = max
    self.why = why
    self.evidence = evidence
  }
}
