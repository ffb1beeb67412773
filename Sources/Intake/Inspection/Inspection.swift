package import Basics
package import CSV

/// What Rapport sees in one file: everything `inspect` shows, for people and for programs.
package struct Inspection: Sendable {
  /// What would become of the file in a run.
  package enum Decision: String, Sendable {
    case accept
    /// Used, with something to say about it.
    case acceptWarn = "accept-warn"
    /// Used, but for some rows.
    case quarantine
    case refuse
    /// Not finished, or changing: try later.
    case retry
  }

  package struct DateColumn: Sendable, Hashable {
    package var header: String
    package var order: String
    package var decidedBy: String
  }

  package struct Problem: Sendable, Hashable {
    /// `info`, `warning`, `error`.
    package var severity: String
    package var code: String
    package var line: Int?
    package var message: String
  }

  package var path: String
  package var decision = Decision.accept
  package var role = FileRole.unknown
  /// Nil where the file could not even be laid out.
  package var layout: Layout?
  /// Whose export it looks like, and of what.
  package var system = ""
  package var object = ""
  /// Field and header, in the order of `Field`.
  package var fields: [(field: Field, header: String)] = []
  /// Those that are read where a row has nothing in the field's own column.
  package var furtherFields: [(field: Field, header: String)] = []
  /// Data records accepted, and rejected.
  package var rows = 0
  package var rejected = 0
  package var dates: [DateColumn] = []
  /// The first accepted rows, normalised: ISO dates, decimal points, ids without guards.
  package var preview: [[String]] = []
  package var problems: [Problem] = []
  /// Why it would be refused or must be tried later.
  package var error: InputError?

  init(path: String) { self.path = path }
}

extension Inspection {
  package static let previewRows = 20

  /// What is seen of a file that cannot be read at all.
  package init(path: String, error: InputError) {
    self.init(path: path)
    refuse(error)
  }

  mutating func refuse(_ error: InputError) {
    self.error = error
    problems.insert(
      Problem(severity: "error", code: error.code, line: error.line, message: error.message), at: 0)
    decision =
      switch error.kind {
      case .tryLater: .retry
      // The rows are not lost: a date order or --force says what to do with them.
      case .badData where ["contradictory-dates", "too-many-rejects"].contains(error.code):
        .quarantine
      default: .refuse
      }
  }

  mutating func add(_ findings: [Finding]) {
    for finding in findings {
      let problem = Problem(
        severity: finding.severity.rawValue, code: finding.code, line: finding.line,
        message: finding.message)
      if !problems.contains(problem) { problems.append(problem) }
    }
  }

  mutating func decide() {
    guard error == nil else { return }
    if rejected > 0 {
      decision = .quarantine
    } else if problems.contains(where: { $0.severity == "warning" }) {
      decision = .acceptWarn
    }
  }
}
