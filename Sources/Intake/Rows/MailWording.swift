import CSV

/// The words of a mail as one number, so that the ledger can see the same words go to many.
struct MailWording {
  private var fingerprint = RowFingerprint()
  private var words = 0

  /// Fewer words than this ("Price list", "Follow up") many personal mails have in common.
  private static let fewestWords = 3

  /// A hash of the texts added; 0 where they have too few words to tell one mail from another.
  var hash: UInt64 { words >= MailWording.fewestWords ? max(fingerprint.high, 1) : 0 }

  /// Takes in a mail's subject, or its notes.
  mutating func add(_ text: Span<UInt8>) {
    fingerprint.add(text)
    // Three are enough.
    var wasSpace = true
    var i = 0
    while i < text.count, words < MailWording.fewestWords {
      let isSpace = text[i] <= 0x20
      if wasSpace, !isSpace { words += 1 }
      wasSpace = isSpace
      i += 1
    }
  }
}
