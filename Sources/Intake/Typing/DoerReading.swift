import Language

/// Who does what a clause says, and for whom (R15): "she will come back to us" is hers, "Ned lent
/// us the machine" his, and a thing that is done for the writer is done by the other side.
enum Doer: Sendable {
  case ours, theirs
  /// The words leave it open, and it is not ours by habit.
  case unclear
  /// The words say nothing of it.
  case untold
}

extension TextReader {
  /// A receiver stands so many words behind the deed: "will definitely let me know".
  private static let receiverReach = 4
  /// A name has so many words: "Prof. Anna Ravensworth".
  private static let nameReach = 4

  /// Who does the deed whose words begin at token `deed`.
  ///
  /// - Parameters:
  ///   - writer: whose words these are; a note of a talk is ours, whoever rang.
  ///   - isNote: a note of ours, which leaves subjects out.
  func doer(of deed: Int, writer: Side, isNote: Bool) -> Doer {
    // "Sie hören bis Freitag von uns": words that bring their subject with them say whose they are.
    if word(deed, isOneOf: .thirdPersons), !word(deed, isOneOf: .contractions) { return .untold }
    let writers: Doer = writer == .theirs ? .theirs : .ours
    let subject = subject(before: deed)
    if subject == .first { return writers }
    // In their own letters "she" is a colleague of theirs, and "Sie" may be us; a log has them
    // under their direction, in words of ours.
    guard writer != .theirs else { return .untold }
    if word(deed, isOneOf: .deeds), isForWriter(deed) { return .theirs }
    if subject == .third || isNamed(before: deed) { return .theirs }
    // "Promised him our piece by Friday": whoever notes it leaves himself out, even where they rang.
    if isNote, subject == .none, word(deed, isOneOf: .deeds),
      following(deed).first.map({ word($0, isOneOf: .toOthers) }) == true,
      sentence(around: deed).contains(where: { $0 > deed && isDeadline($0) })
    {
      return .ours
    }
    guard isNote, word(deed, isOneOf: .deeds), isOfContact(deed) else { return .untold }
    // "Wants to think, will call"; "will be in touch when ready".
    return subject == .thirdBefore || waits(deed) ? .unclear : .untold
  }

  /// "I had promised it by March": told of what was promised before, no new promise.
  func isPast(_ deed: Int) -> Bool {
    for index in stride(from: deed, through: 0, by: -1) {
      if word(index, isOneOf: .pluperfects) { return true }
      if tokens[index].gap > .space { return false }
    }
    return false
  }

  /// "I send you our guide with this", "ich schicke Ihnen den Leitfaden mit": it is there (R16).
  func isEnclosed(_ deed: Int) -> Bool {
    sentence(around: deed).last.map { word($0, isOneOf: .enclosures) } ?? false
  }

  /// Who the sentence around token `index` has as its subject, wherever the deed stands in it.
  func doer(around index: Int, writer: Side) -> Doer {
    let sentence = sentence(around: index)
    if sentence.contains(where: { word($0, isOneOf: .firstPersons) }) {
      return writer == .theirs ? .theirs : .ours
    }
    guard writer != .theirs else { return .untold }
    let isOthers = sentence.contains { index in
      word(index, isOneOf: .thirdPersons)
        || word(index, isOneOf: .deeds) && (isNamed(before: index) || isForWriter(index))
    }
    return isOthers ? .theirs : .untold
  }

  /// The sentence before that of word `deed` says that they want something: "asked for a price
  /// list. Promised for Friday."
  func answersRequest(_ deed: Int) -> Bool {
    let own = sentence(around: deed)
    guard own.lowerBound > 0 else { return false }
    return sentence(around: own.lowerBound - 1).contains { word($0, isOneOf: .askings) }
  }

  /// The tokens from one full stop to the next.
  func sentence(around index: Int) -> Range<Int> {
    var start = index
    while start > 0, tokens[start].gap < .stop { start -= 1 }
    var end = index + 1
    while end < tokens.count, tokens[end].gap < .stop { end += 1 }
    return start..<end
  }

  private enum Subject {
    case first, third
    /// Of the clause before, which this one may share.
    case thirdBefore
    case none
  }

  private func subject(before deed: Int) -> Subject {
    var isAcross = false
    // "Told Ann id ring."
    if word(deed, isOneOf: .contractions) { return .first }
    for index in stride(from: deed, through: 0, by: -1) {
      if word(index, isOneOf: .firstPersons) { return isAcross ? .none : .first }
      if word(index, isOneOf: .thirdPersons) { return isAcross ? .thirdBefore : .third }
      if tokens[index].gap == .stop { return .none }
      if tokens[index].gap == .comma { isAcross = true }
    }
    return .none
  }

  /// Words behind the deed say that it is done for whoever writes.
  private func isForWriter(_ deed: Int) -> Bool {
    for index in following(deed) {
      if word(index, isOneOf: .prepositions) {
        // "Will come back to us" is for us, "counts on us" is not.
        return false
      }
      if word(index, isOneOf: .toOthers) { return false }
      if word(index, isOneOf: .toFirst) { return true }
    }
    return false
  }

  private func following(_ deed: Int) -> Range<Int> {
    var end = deed + 1
    while end < min(deed + 1 + TextReader.receiverReach, tokens.count), tokens[end].gap == .space {
      end += 1
    }
    return deed + 1..<end
  }

  /// A name, a title or a firm stands right before the deed, at the start of its clause.
  func isNamed(before deed: Int) -> Bool {
    guard word(deed, isOneOf: .deeds), deed > 0, tokens[deed].gap == .space else { return false }
    var index = deed - 1
    while mayName(index), deed - index <= TextReader.nameReach {
      if index == 0 || tokens[index].gap > .space { return true }
      index -= 1
    }
    return false
  }

  func mayName(_ index: Int) -> Bool {
    if word(index, isOneOf: .titles) { return true }
    let token = tokens[index]
    return !token.isNumber && token.thing == 0 && token.telling.isEmpty && isUnknown(index)
  }

  /// One hears of whoever does it, and no other is told for whom it is.
  private func isOfContact(_ deed: Int) -> Bool {
    let words = following(deed)
    return words.contains { word($0, isOneOf: .contactDeeds) }
      && !words.contains { word($0, isOneOf: .toOthers) }
  }

  private func waits(_ deed: Int) -> Bool {
    sentence(around: deed).contains { $0 > deed && word($0, isOneOf: .readiness) }
  }
}
