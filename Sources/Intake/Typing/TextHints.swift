import Language

/// What the words of a row say about the row itself: its kind and who started it.
struct TextHints {
  /// The first kind of contact named ("Rang about …", "Lunch with …").
  private(set) var kind: TouchKind?
  /// Who started it, where the words leave no doubt ("they rang", "customer called us").
  private(set) var side: Side?
  private var massKind: TouchKind?
  /// It says in several words that it goes to many: "to all exhibitors".
  private(set) var isSentToMany = false
  /// Automated replies come in as well as go out, and so do answers to surveys.
  private var noticeKind: TouchKind?
  /// How many expressions say that a machine wrote it.
  private(set) var noticePhrases = 0

  /// A single word names mass mail only near the start of a text; a whole phrase anywhere.
  private static let opening = 10

  init(_ reader: borrowing TextReader) {
    for index in reader.matches.indices where !reader.isNegated(index) {
      let match = reader.matches[index]
      let isTelling =
        match.start < TextHints.opening || match.end - match.start > 1
      reader.forEachSense(of: index) { sense in
        if sense.isForOpening, match.start > 2 { return }
        // "Re" behind other words says what they are about.
        if sense.isForOpening, match.start > 0, match.end - match.start == 1,
          reader.word(match.start, isOneOf: .replies)
        {
          return
        }
        if sense.isForOpening, sense.kind == .massMail, !TextHints.isTitle(index, reader) { return }
        // "Quote not done": nothing was handed over.
        if sense.isForOpening, sense.kind == .quote || sense.kind == .delivery,
          match.end < reader.tokens.count, reader.word(match.end, isOneOf: .absences)
        {
          return
        }
        if let found = sense.kind {
          if found.isMass {
            if isTelling {
              // An answer to a survey comes in by a machine, too.
              if found == .notice { noticePhrases += 1 }
              if found == .notice || found == .survey && sense.isForOpening {
                noticeKind = noticeKind ?? found
              } else {
                massKind = massKind ?? found
                if match.end - match.start > 1 { isSentToMany = true }
              }
            }
          } else if kind == nil {
            kind = found
          }
        }
        if side == nil, let found = sense.side { side = found }
      }
    }
  }

  /// "Lab Letter: meet the team", "Cellar News 3": a name before a single word, a number, a stop or
  /// nothing behind it, and no words but the subject. A letter to somebody has more to say.
  private static func isTitle(_ index: Int, _ reader: borrowing TextReader) -> Bool {
    let match = reader.matches[index]
    let tokens = reader.tokens
    guard reader.subjectTokens == tokens.count else { return false }
    if match.end - match.start == 1 {
      guard match.start > 0, index == 0 || reader.matches[index - 1].end < match.start else {
        return false
      }
    }
    return match.end == tokens.count || tokens[match.end].gap > .space || tokens[match.end].isNumber
  }

  func mass(inboundToo: Bool) -> TouchKind? {
    inboundToo ? massKind ?? noticeKind : noticeKind
  }
}
