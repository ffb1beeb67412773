import CSV

/// The words of a mail as one number, so that the ledger can see the same words go to many.
enum MailWording {
  /// Fewer words than this ("Price list", "Follow up") many personal mails have in common.
  static let fewestWords = 3

  /// A hash of subject and notes; 0 where they have too few words to tell one mail from another.
  static func hash(of record: borrowing Record, _ columns: TypingColumns) -> UInt64 {
    var hash: UInt64 = 0
    var words = 0
    for column in [columns.subject, columns.notes] {
      guard let column else { continue }
      record.withField(column) { field in
        hash = KeySketch.mix(hash &+ KeySketch.hash(field))
        words += wordCount(field)
      }
    }
    return words >= fewestWords ? max(hash, 1) : 0
  }

  private static func wordCount(_ text: Span<UInt8>) -> Int {
    var count = 0
    var wasSpace = true
    for i in text.indices {
      let isSpace = text[i] <= 0x20
      if wasSpace, !isSpace { count += 1 }
      wasSpace = isSpace
    }
    return count
  }
}
