package import Intake

/// A mail that we sent to one relationship, known by its words and its day: the same to many is
/// mass mail (R2).
package struct SentMail: Sendable, Hashable {
  package var key: UInt64
  package var position: RowPosition

  package init(key: UInt64, position: RowPosition) {
    self.key = key
    self.position = position
  }
}

/// To how many relationships each mail went: gathered of parts of a base, settled of the whole.
package struct MailCounts: Sendable, Hashable {
  package private(set) var counts: [UInt64: Int]

  package init(_ counts: [UInt64: Int] = [:]) { self.counts = counts }

  /// Takes in the mails to one relationship.
  package mutating func note(_ keys: some Sequence<UInt64>) {
    for key in Set(keys) { counts[key, default: 0] += 1 }
  }

  /// Takes in another part of the base.
  package mutating func merge(_ other: MailCounts) {
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  /// Those that went to many (R2), the least key first.
  package var massMail: [UInt64] {
    counts.filter { $0.value >= MassMailDetector.manyRelationships }.keys.sorted()
  }
}

/// Our mails as they were before mass mail was told apart: what a part of a base hands on, since
/// only the whole settles which are.
package struct UnsettledMails: Sendable {
  /// By relationship of the ledger.
  package private(set) var sent: [[SentMail]] = []
  /// Those to relationships that are left out of the ledger: they count.
  package private(set) var elsewhere: [(relationship: Relationship, keys: [UInt64])] = []
  /// Touches that were marked, as they were.
  private let unmarked: [RowPosition: [Touch]]

  init(
    _ mails: [MassMailDetector.Mail], _ relationships: [Relationship],
    unmarked: [RowPosition: [Touch]]
  ) {
    self.unmarked = unmarked
    var byOwner = [[SentMail]](repeating: [], count: relationships.count)
    for mail in mails {
      byOwner[Int(mail.owner)].append(SentMail(key: mail.key, position: mail.position))
    }
    for (relationship, mails) in zip(relationships, byOwner) {
      if relationship.ending?.how != .deleted {
        sent.append(mails)
      } else if !mails.isEmpty {
        elsewhere.append((relationship, mails.map(\.key)))
      }
    }
  }

  /// A touch of the ledger as it was before.
  package func unmarked(_ touch: Touch) -> Touch {
    guard touch.kind == .massMail, let candidates = unmarked[touch.position] else { return touch }
    return candidates.first { $0.asMassMail == touch } ?? touch
  }
}

extension Touch {
  /// The same row, told to be mass mail: its words count for no relationship.
  var asMassMail: Touch {
    var touch = self
    touch.kind = .massMail
    touch.signals = []
    return touch
  }
}
