package import Basics

/// The words of a language for what was noticed about the inputs, for why they cannot be used and
/// why rows are not: every case in a switch that the compiler keeps whole.
package protocol FindingWording: Sendable {
  /// How a day is written in a sentence; one to be typed stays as it is typed.
  var date: @Sendable (Day) -> String { get set }
  /// One sentence: what, and what to do about it; it begins small, since a place stands before it.
  func words(_ kind: FindingKind) -> String
  func words(_ problem: InputProblem) -> String
  func words(_ reason: RejectReason) -> String
  /// What decided the dates of a column.
  func words(_ evidence: [DateEvidence]) -> String
  /// Stands behind a finding that was met more than once: " (3 times: lines 2, 4, 5)".
  func words(_ repeats: Finding.Repeats) -> String
}

extension Wording {
  /// The message of a finding, as `report.json` and a terminal have it.
  package func message(_ finding: Finding) -> String { message(finding, by: findings) }

  private func message(_ finding: Finding, by findings: any FindingWording) -> String {
    (findings.words(finding.kind) + (finding.repeats.map(findings.words) ?? "")).keptShort
  }

  package func message(_ error: InputError) -> String { findings.words(error.problem).keptShort }

  package func message(_ reason: RejectReason) -> String { findings.words(reason).keptShort }

  /// A finding as a sentence of a document, with a capital and days as documents write them.
  package func sentence(_ finding: Finding) -> String {
    var findings = findings
    findings.date = date
    let text = message(finding, by: findings)
    guard let first = text.unicodeScalars.first, ("a"..."z").contains(first) else { return text }
    return first.properties.uppercaseMapping
      + text.unicodeScalars.dropFirst().map(String.init).joined()
  }
}

extension String {
  /// A message quotes what stands in a file, and a cell may hold megabytes. The end stays, since it
  /// says what to do.
  fileprivate var keptShort: String {
    guard utf8.count > 2000 else { return self }
    return "\(prefix(900)) … \(suffix(300))"
  }
}

extension Wording {
  /// `value` with `separator` before every three digits from the right.
  static func grouped(_ value: Int, _ separator: String) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += separator }
      text.append(digit)
    }
    return text
  }
}
