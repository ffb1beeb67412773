/// What a finding is about, and what was noticed there.
package indirect enum FindingKind: Sendable, Codable, Hashable {
  /// How the file is written.
  case file(FileFinding)
  /// One column, by its header.
  case column(InputText, ColumnFinding)
  /// What became of rows.
  case rows(RowFinding)
  /// The run: its age, the runs before it, what was set.
  case run(RunFinding)
  /// What would stop the run if the thing were needed: the file, or the column, is done without.
  case tolerated(InputProblem)

  package var code: String {
    switch self {
    case .file(let finding): finding.code
    case .column(_, let finding): finding.code
    case .rows(let finding): finding.code
    case .run(let finding): finding.code
    case .tolerated(let problem): problem.code
    }
  }
}

extension FindingKind: Redactable {
  package var redacted: FindingKind {
    switch self {
    case .file(let finding): .file(finding.redacted)
    case .column(let header, let finding): .column(header.redacted, finding.redacted)
    case .rows(let finding): .rows(finding.redacted)
    case .run(let finding): .run(finding.redacted)
    case .tolerated(let problem): .tolerated(problem.redacted)
    }
  }
}
