/// Why a run cannot go on, with its place: worded by `EnglishFindings` and `GermanFindings`
/// (Reporting), and given an exit status in one file of Pipeline.
package struct InputError: Error, Sendable, Hashable {
  /// What sort of failure it is, which decides the exit status.
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

  package var problem: InputProblem
  package var file: String?
  package var line: Int?

  package init(_ problem: InputProblem, file: String? = nil, line: Int? = nil) {
    self.problem = problem
    self.file = file
    self.line = line
  }

  package var kind: Kind { problem.kind }
  /// Stable, machine-readable: `half-written`, `missing-column`.
  package var code: String { problem.code }
}
