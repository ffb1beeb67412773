/// What an export could have shown (R8): a reason or mark is judged only where the opposite could
/// have been recorded.
///
/// Each is recorded where a single row of the whole base tells of it.
package struct Recorded: OptionSet, Sendable, Hashable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Personal touches of ours; a ring in vain shows that they are recorded, too.
  package static let outboundPersonal = Recorded(rawValue: 1 << 0)
  /// Whose a contact was.
  package static let directions = Recorded(rawValue: 1 << 1)
  package static let complaints = Recorded(rawValue: 1 << 2)
  /// How complaints end: our answers, words of repair, or closed cases.
  package static let repairs = Recorded(rawValue: 1 << 3)
  /// Promises of ours, as words or as to-dos.
  package static let promises = Recorded(rawValue: 1 << 4)
  /// Promises kept or broken by either side.
  package static let commitments = Recorded(rawValue: 1 << 5)
  /// Talk about price, or about what it does for them.
  package static let valueTalk = Recorded(rawValue: 1 << 6)
  package static let help = Recorded(rawValue: 1 << 7)
  package static let needsReviews = Recorded(rawValue: 1 << 8)
  /// Talk about what they will need, be it only about how big the next order is.
  package static let needsTalk = Recorded(rawValue: 1 << 9)
  /// Follow-ups after orders, by words or by any personal touch of ours.
  package static let followUps = Recorded(rawValue: 1 << 10)
  package static let appreciation = Recorded(rawValue: 1 << 11)
  /// Something is known to have come from them: orders, messages.
  package static let signsOfLife = Recorded(rawValue: 1 << 12)

  /// Whether what they wrote was answered: personal touches of ours, or tickets whose state tells.
  package static let answers = Recorded(rawValue: 1 << 13)

  /// What they write is recorded about as well as what we write: no answer on record is none.
  package static let theirLetters = Recorded(rawValue: 1 << 14)

  package static let all = Recorded(rawValue: 1 << 15 - 1)
}
