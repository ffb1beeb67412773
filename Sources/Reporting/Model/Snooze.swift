package import Basics

/// A flag put aside by hand until a day.
package struct Snooze: Sendable, Hashable {
  package var id: String
  package var until: Day
  package var note: String?

  package init(id: String, until: Day, note: String? = nil) {
    self.id = id
    self.until = until
    self.note = note
  }
}
