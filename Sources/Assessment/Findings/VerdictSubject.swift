package import Basics
package import Intake

/// What an owner's verdict is about: a reason, a mark, the class or the drift of a relationship.
package enum VerdictSubject: Sendable, Hashable {
  case reason(ReasonID)
  case mark(MarkID)
  case relationshipClass
  case drift

  /// As the file of verdicts writes it: "N4", "m7", "class", "drift"; nil for anything else.
  package init?(_ text: String) {
    let wanted = text.lowercased()
    guard let subject = Self.all.first(where: { $0.name.lowercased() == wanted }) else {
      return nil
    }
    self = subject
  }

  /// "N4".
  package var name: String {
    switch self {
    case .reason(let id): id.name
    case .mark(let id): id.name
    case .relationshipClass: "class"
    case .drift: "drift"
    }
  }

  /// Each of them, in the order reports list them.
  package static let all: [VerdictSubject] =
    ReasonID.allCases.map(VerdictSubject.reason) + MarkID.allCases.map(VerdictSubject.mark) + [
      .relationshipClass, .drift,
    ]

  /// Whether its rows themselves accuse: then it is judged by the others where some were called
  /// wrong.
  package var accusesByRows: Bool {
    if case .reason(let id) = self { id.reason?.accusesByRows ?? false } else { false }
  }
}

/// The rows that a flag was called wrong on: those named, and all up to a day.
package struct ObjectedRows: Sendable, Hashable {
  package var positions: Set<RowPosition>
  /// A flag that was called wrong before anybody noted its rows is wrong on whatever it stands on.
  package var through: Day?

  package init(positions: Set<RowPosition> = [], through: Day? = nil) {
    self.positions = positions
    self.through = through
  }

  func contains(_ row: Evidence) -> Bool {
    positions.contains(row.position) || through.map { row.day <= $0 } ?? false
  }
}

/// What became of an objection: whether the flag rests, and on which rows that was settled tonight.
package struct HeededObjection: Sendable, Hashable {
  package var subject: VerdictSubject
  /// The flag would stand without it.
  package var silences: Bool
  /// Rows that count as called wrong beside those that were named.
  package var rows: [Evidence]

  package init(_ subject: VerdictSubject, silences: Bool, rows: [Evidence] = []) {
    self.subject = subject
    self.silences = silences
    self.rows = rows
  }
}
