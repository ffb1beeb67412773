/// Which columns of an interactions file say what kind of contact a row is; nil where there is none.
package struct TypingColumns: Sendable, Hashable {
  package var type: Int?
  package var channel: Int?
  package var direction: Int?
  package var status: Int?
  package var subject: Int?
  package var notes: Int?
  package var amount: Int?
  /// What every row is where no column says so (a file of orders, of calls, of tickets).
  package var usualKind: TouchKind?

  package init() {}
}

/// What the typer made of a row.
package struct Typing: Sendable, Hashable {
  package var kind: TouchKind
  package var standing: Standing
  package var signals: Signals
  /// Days from the row's day to a date its words promise something by ("by Monday"); the caller
  /// overrides it where the row has a due date of its own.
  package var dueIn: Int16

  package init(
    kind: TouchKind, standing: Standing, signals: Signals, dueIn: Int16 = Touch.noDueDay
  ) {
    self.kind = kind
    self.standing = standing
    self.signals = signals
    self.dueIn = dueIn
  }
}
