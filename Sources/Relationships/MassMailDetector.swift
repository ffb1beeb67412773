import Basics
import Intake

/// The mass-mail detector compares our mails by their words: the same words to many relationships
/// on one day are mass mail, whatever the export calls them (R2).
struct MassMailDetector: Sendable {
  /// A mail to so many relationships on one day is mass mail (R2).
  static let manyRelationships = 5

  /// A mail that went to one relationship.
  struct Mail: Sendable {
    /// Words and day as one number.
    var key: UInt64
    var position: RowPosition
    var owner: Int32

    /// - Parameter wording: a hash of the words, not 0.
    init(_ wording: UInt64, on day: Day, at position: RowPosition, to owner: Int32) {
      key = wording ^ (UInt64(bitPattern: Int64(day.number)) &* 0x9e37_79b9_7f4a_7c15)
      self.position = position
      self.owner = owner
    }
  }

  /// Held in parts, so that a growing array is never copied.
  private var mails: [[Mail]] = []

  private static let part = 1 << 14
  private static let bits: UInt64 = 21

  mutating func note(_ mail: Mail) {
    if mails.last.map({ $0.count < MassMailDetector.part }) != true {
      mails.append([])
      mails[mails.count - 1].reserveCapacity(MassMailDetector.part)
    }
    mails[mails.count - 1].append(mail)
  }

  mutating func note(_ some: [Mail]) {
    if let last = mails.last, last.count + some.count <= MassMailDetector.part {
      mails[mails.count - 1].append(contentsOf: some)
    } else {
      for mail in some { note(mail) }
    }
  }

  private static func place(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> (64 - bits))
  }

  /// All mails, as they were noted.
  var all: [Mail] { Array(mails.joined()) }

  /// The mails that went to many in the same words, by whom they went to.
  consuming func copies() -> [Mail] {
    // For the low bits of each key how many mails have it: nearly all mails are told to be no
    // copies by this alone.
    var counts = [UInt8](repeating: 0, count: mails.isEmpty ? 0 : 1 << Int(MassMailDetector.bits))
    let many = UInt8(MassMailDetector.manyRelationships)
    for part in mails {
      for mail in part {
        let place = MassMailDetector.place(mail.key)
        let count = counts[place]
        counts[place] = count &+ (count < many ? 1 : 0)
      }
    }
    var sorted: [Mail] = []
    for part in mails {
      for mail in part where counts[MassMailDetector.place(mail.key)] >= many {
        sorted.append(mail)
      }
    }
    mails = []
    sorted.sort { ($0.key, $0.position) < ($1.key, $1.position) }
    var relationships: [UInt64: Int] = [:]
    var start = 0
    while start < sorted.count {
      var end = start
      var parties = Set<Int32>()
      while end < sorted.count, sorted[end].key == sorted[start].key {
        parties.insert(sorted[end].owner)
        end += 1
      }
      relationships[sorted[start].key] = parties.count
      start = end
    }
    let massMail = Set(MailCounts(relationships).massMail)
    var copies = sorted.filter { massMail.contains($0.key) }
    copies.sort { ($0.owner, $0.position) < ($1.owner, $1.position) }
    return copies
  }
}
