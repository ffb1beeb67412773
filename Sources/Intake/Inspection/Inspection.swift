package import Basics
package import CSV

/// What Rapport sees in one file: everything `inspect` shows, for people and for programs.
package struct Inspection: Sendable {
  /// What would become of the file in a run.
  package enum Decision: String, Sendable, CaseIterable {
    case accept
    /// Used, with something to say about it.
    case acceptWarn = "accept-warn"
    /// Used, but for some rows.
    case quarantine
    case refuse
    /// Not finished, or changing: try later.
    case retry
  }

  /// What the cells of a column are.
  package enum Contents: String, Sendable, CaseIterable { case days, keys, amounts, addresses }

  package struct DateColumn: Sendable, Hashable {
    package var header: String
    package var order: String
    package var decidedBy: [DateEvidence]
  }

  /// Something to be said about the file.
  package enum Problem: Sendable, Hashable {
    /// Why it would not be read.
    case error(InputError)
    case finding(Finding)

    /// `info`, `warning`, `error`.
    package var severity: String {
      switch self {
      case .error: "error"
      case .finding(let finding): finding.severity.rawValue
      }
    }

    package var code: String {
      switch self {
      case .error(let error): error.code
      case .finding(let finding): finding.code
      }
    }

    package var line: Int? {
      switch self {
      case .error(let error): error.line
      case .finding(let finding): finding.line
      }
    }
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
  /// Columns that are no field and are read all the same: what became of customers, days of
  /// answers, of what is to follow and of months.
  package var alsoRead: [String] = []
  /// Columns that nothing is read from and that a person would look at, with what they hold.
  package var unread: [(header: String, holds: Contents)] = []
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
    problems.insert(.error(error), at: 0)
    decision =
      switch error.problem {
      // The rows are not lost: a date order or --force says what to do with them.
      case .table(.contradictoryDates), .table(.tooManyRejects), .table(.excess(.unusableRows, _)):
        .quarantine
      default: error.kind == .tryLater ? .retry : .refuse
      }
  }

  mutating func add(_ findings: [Finding]) {
    for finding in findings {
      var finding = finding
      finding.file = path
      if !problems.contains(.finding(finding)) { problems.append(.finding(finding)) }
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
