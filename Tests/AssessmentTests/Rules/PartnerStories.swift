import Assessment
import Intake

/// Relationships that several rules speak of.
enum Partners {
  /// Visited every five weeks, followed up, asked about needs, thanked, and they sent us somebody.
  ///
  /// - Parameter silence: days since the last visit.
  static func rows(silence: Int = 20) -> [Row] {
    every(35, from: silence + 700, to: silence) { Row($0, .visit, .ours) }
      + every(120, from: silence + 600, to: silence + 10) { Row($0, .order) }
      + every(120, from: silence + 595, to: silence + 5) { Row($0, .call, .ours, .followUp) }
      + [
        Row(silence + 150, .meeting, .ours, .needsReview),
        Row(silence + 100, .gift, .ours),
        Row(silence + 200, .referral, .theirs),
        Row(silence + 199, .call, .ours),
      ]
  }

  /// Ordered and called on, and nothing else.
  static let transaction =
    every(60, from: 720, to: 60) { Row($0, .order) }
    + every(60, from: 715, to: 55) { Row($0, .call, .ours, .followUp) }
}
