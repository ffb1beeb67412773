/// How often the flags of one kind were called right and wrong.
package struct VerdictCount: Sendable, Hashable {
  package var subject: VerdictSubject
  package var right: Int
  package var wrong: Int

  package init(_ subject: VerdictSubject, right: Int = 0, wrong: Int = 0) {
    self.subject = subject
    self.right = right
    self.wrong = wrong
  }

  /// With fewer verdicts no share is told: it would be chance.
  package static let fewest = 20

  /// The share that was right, with the interval that holds the true share 95 times in 100
  /// (Wilson's); each 0…1. Nil under twenty verdicts.
  package var share: (value: Double, low: Double, high: Double)? {
    let all = Double(right + wrong)
    guard right + wrong >= Self.fewest else { return nil }
    let value = Double(right) / all
    let z = 1.959964
    let middle = (value + z * z / (2 * all)) / (1 + z * z / all)
    let half =
      z / (1 + z * z / all)
      * (value * (1 - value) / all + z * z / (4 * all * all)).squareRoot()
    return (value, max(0, middle - half), min(1, middle + half))
  }
}
