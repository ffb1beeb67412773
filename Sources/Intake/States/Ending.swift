package import Basics

/// How a relationship ended (R13), by what a list says of it.
///
/// Who gave notice or stopped buying has not ended: that is a past customer, see
/// `RelationshipKind`.
package struct Ending: Sendable, Hashable {
  package var how: How
  /// The day it ended; nil where a list has none.
  package var since: Day?
  /// The row that says so.
  package var position: RowPosition
  package var line: UInt32

  package init(_ how: How, since: Day? = nil, position: RowPosition, line: UInt32) {
    self.how = how
    self.since = since
    self.position = position
    self.line = line
  }

  /// Names the ways it may have ended; the raw value is what `report.json` says. The first outranks
  /// those behind it, where a row says several.
  package enum How: String, Sendable, CaseIterable {
    case deleted, merged, deceased, insolvent, closed, doNotContact, left, other
  }
}

/// The wish to hear nothing of us for a while (R13): "ring me after Easter".
package struct WaitingWish: Sendable, Hashable {
  /// From this day on they may hear from us again.
  package var until: Day
  /// The row that says so, and its day.
  package var day: Day
  package var position: RowPosition
  package var line: UInt32

  package init(until: Day, day: Day, position: RowPosition, line: UInt32) {
    self.until = until
    self.day = day
    self.position = position
    self.line = line
  }

  /// Of two wishes the one that was told last holds, in whatever order the files are read.
  package func isLater(than other: WaitingWish?) -> Bool {
    guard let other else { return true }
    return (day, position) > (other.day, other.position)
  }
}

/// What a customer wants of the channels we use (R13): it binds what is proposed.
///
/// An opt-out of newsletters and other mass mail is none, as mass mail is no contact (R2).
package struct Wishes: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// No telephone calls, and nobody at the door.
  package static let noCalls = Wishes(rawValue: 1 << 0)
  package static let noMail = Wishes(rawValue: 1 << 1)
  /// Mail and nothing else.
  package static let mailOnly = Wishes(rawValue: 1 << 2)

  /// The wish as `report.json` says it: of several the one that forbids most; nil where there is
  /// none.
  package var name: String? {
    if contains(.mailOnly) { return "mail only" }
    if contains(.noCalls) { return "no calls" }
    return contains(.noMail) ? "no mail" : nil
  }
}
