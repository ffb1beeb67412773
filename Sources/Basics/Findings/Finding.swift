/// Something noticed about an input: a warning that the report repeats, or a piece of information.
///
/// It says what was noticed as a case with typed arguments; `EnglishFindings` and `GermanFindings`
/// (Reporting) put it into words.
package struct Finding: Sendable, Codable, Hashable {
  package enum Severity: String, Sendable, Codable, CaseIterable { case info, warning }

  package var kind: FindingKind
  package var severity: Severity
  package var file: String?
  package var line: Int?
  /// How often it was met, where that is more than once.
  package var repeats: Repeats?

  package init(
    _ kind: FindingKind, _ severity: Severity, file: String? = nil, line: Int? = nil,
    repeats: Repeats? = nil
  ) {
    self.kind = kind
    self.severity = severity
    self.file = file
    self.line = line
    self.repeats = repeats
  }

  /// Stable, machine-readable: `ambiguous-dates`, `orphans`.
  package var code: String { kind.code }

  /// How often something was met, and on which lines first.
  package struct Repeats: Sendable, Codable, Hashable {
    package var count: Int
    package var lines: [Int]

    package init(count: Int, lines: [Int]) {
      self.count = count
      self.lines = lines
    }
  }
}

extension Finding: Redactable {
  /// The file keeps its name: who redacts has pseudonyms for files.
  package var redacted: Finding {
    var finding = self
    finding.kind = kind.redacted
    return finding
  }
}
