import CSV

/// The words of a mail as one number, so that the ledger can see the same words go to many.
enum MailWording {
  /// Fewer words than this ("Price list", "Follow up") many personal mails have in common.
  static let fewestWords = 3

  /// A hash of subject and notes; 0 where they have too few words to tell one mail from another.
  static func hash(of record: borrowing Record, _ columns: TypingColumns) -> UInt64 {
    var fingerprint = RowFingerprint()
    var words = 0
    if let subject = columns.subject { record.withField(subject) { add($0, &fingerprint, &words) } }
    if let notes = columns.notes { record.withField(notes) { add($0, &fingerprint, &words) } }
    return words >= fewestWords ? max(fingerprint.high, 1) : 0
  }

  private static func add(
    _ text: Span<UInt8>, _ fingerprint: inout RowFingerprint, _ words: inout Int
  ) {
    fingerprint.add(text)
    // Three are enough.
    var wasSpace = true
    var i = 0
    while i < text.count, words < fewestWords {
      let isSpace = text[i] <= 0x20
      if wasSpace, !isSpace { words += 1 }
      wasSpace = isSpace
      i += 1
    }
  }
}
