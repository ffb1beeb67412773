/// What is wrong with an input, so that a run cannot go on.
package indirect enum InputProblem: Sendable, Codable, Hashable {
  /// It cannot be opened, unpacked, decoded or cut into rows.
  case file(FileProblem)
  /// Its columns cannot be used, or its rows not joined.
  case table(TableProblem)
  /// The inputs together, or against those of the last run.
  case run(RunProblem)

  package var code: String {
    switch self {
    case .file(let problem): problem.code
    case .table(let problem): problem.code
    case .run(let problem): problem.code
    }
  }

  package var kind: InputError.Kind {
    switch self {
    case .file(let problem): problem.kind
    case .table: .badData
    case .run(let problem): problem.kind
    }
  }
}

extension InputProblem: Redactable {
  package var redacted: InputProblem {
    switch self {
    case .file(let problem): .file(problem.redacted)
    case .table(let problem): .table(problem.redacted)
    case .run(let problem): .run(problem.redacted)
    }
  }
}
