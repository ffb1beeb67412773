package import Basics
package import Intake
package import Language

/// A dated row that shows something; its words are read again from the file by Reporting.
package struct Evidence: Sendable, Hashable {
  package var position: RowPosition
  package var line: UInt32
  package var day: Day
  package var kind: TouchKind
  /// How sure a complaint or a promise was read from its words, where it accuses by them (R14).
  package var certainty = ReadingCertainty.recorded

  package init(position: RowPosition, line: UInt32, day: Day, kind: TouchKind) {
    self.position = position
    self.line = line
    self.day = day
    self.kind = kind
  }

  /// A row that accuses by what it says.
  package init(accusing touch: Touch) {
    self.init(touch)
    certainty = touch.certainty
  }

  package init(_ touch: Touch) {
    position = touch.position
    line = touch.line
    day = touch.day
    kind = touch.kind
  }
}
