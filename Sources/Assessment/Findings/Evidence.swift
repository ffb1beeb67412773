package import Basics
package import Intake

/// A dated row that shows something; its words are read again from the file by Reporting.
package struct Evidence: Sendable, Hashable {
  package var position: RowPosition
  package var line: UInt32
  package var day: Day
  package var kind: TouchKind

  package init(position: RowPosition, line: UInt32, day: Day, kind: TouchKind) {
    self.position = position
    self.line = line
    self.day = day
    self.kind = kind
  }

  package init(_ touch: Touch) {
    position = touch.position
    line = touch.line
    day = touch.day
    kind = touch.kind
  }
}
