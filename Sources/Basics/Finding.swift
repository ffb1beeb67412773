/// Something noticed about an input: a warning that the report repeats, or a piece of information.
package struct Finding: Sendable, Hashable {
  package enum Severity: String, Sendable { case info, warning }

  package var severity: Severity
  /// Stable, machine-readable: `ambiguous-dates`, `orphans`.
  package var code: String
  package var file: String?
  package var line: Int?
  /// One sentence: what, and what to do about it.
  package var message: String

  package init(
    _ severity: Severity, _ code: String, file: String? = nil, line: Int? = nil, _ message: String
  ) {
    self.severity = severity
    self.code = code
    self.file = file
    self.line = line
    self.message = message.keptShort
  }
}

/// Why a run cannot go on, with its place: worded and given an exit status in one file of Pipeline.
package struct InputError: Error, Sendable, Hashable {
  package enum Kind: String, Sendable {
    /// 65: what is in the file.
    case badData
    /// 66: there is nothing to read.
    case noInput
    /// 75: half-written, or changing under us.
    case tryLater
    /// 77.
    case permission
    /// 74.
    case readFailed
  }

  package var kind: Kind
  package var code: String
  package var file: String?
  package var line: Int?
  /// "what; what to do".
  package var message: String

  package init(
    _ kind: Kind, _ code: String, file: String? = nil, line: Int? = nil, _ message: String
  ) {
    self.kind = kind
    self.code = code
    self.file = file
    self.line = line
    self.message = message.keptShort
  }
}

extension String {
  /// A message quotes what stands in a file, and a cell may hold megabytes. The end stays, since it says
  /// what to do.
  fileprivate var keptShort: String {
    guard utf8.count > 2000 else { return self }
    return "\(prefix(900)) … \(suffix(300))"
  }
}
