/// Where the features of a `LearntModel` stand, apart from their weights: nearly all that notes are
/// asked for are not there, and 128 KB of checks stay nearer to the processor than a table of two
/// megabytes.
struct FeatureIndex: Sendable, Hashable {
  /// For each slot the check of the feature in it; 0 for a free one.
  private let checks: [UInt16]

  /// Of a model without a feature.
  init() { checks = [] }

  /// - Parameter checks: as many as a power of two.
  init(checks: [UInt16]) { self.checks = checks }

  var isEmpty: Bool { checks.isEmpty }
  var slotCount: Int { checks.count }

  /// The slot that a feature stands in; nil for one that was not kept.
  @inline(__always)
  func slot(of hash: UInt32) -> Int? {
    guard !checks.isEmpty else { return nil }
    let (first, second, check) = LearntModel.candidates(hash, slots: checks.count)
    if Int(checks[first]) == check { return first }
    return Int(checks[second]) == check ? second : nil
  }
}
