import Language

/// Promises that no phrase need know (R15): who says what he will do and by when has promised it,
/// whatever the deed; and what somebody is to have by then, the other side has promised.
extension TextReader {
  /// A promise that a sentence makes by its build.
  struct Undertaking: Hashable {
    /// Its verb, to look for the date and for the things.
    var start: Int
    var isOurs: Bool
  }

  /// A verb stands so many words from its subject, a receiver from what he gets.
  private static let verbReach = 3
  /// A time stands so many words behind "by", "bis".
  private static let timeReach = 2

  /// The first promise of the words that has a date.
  ///
  /// - Parameter writer: whose words these are; a note of a talk is ours, whoever rang.
  func undertaking(by writer: Side) -> Undertaking? {
    var start = 0
    while start < tokens.count {
      let sentence = sentence(around: start)
      start = sentence.upperBound
      if sentence.contains(where: { word($0, isOneOf: [.wantings, .conditions]) }) {
        continue
      }
      let deadline = sentence.last { isDeadline($0) }
      for index in sentence {
        if let verb = ownDeed(of: index, in: sentence, by: deadline) {
          return Undertaking(start: verb, isOurs: writer != .theirs)
        }
        if writer != .theirs, let deadline = deadline ?? sentence.last(where: { isSoon($0) }),
          let verb = receipt(of: index, in: sentence, by: deadline)
        {
          return Undertaking(start: verb, isOurs: true)
        }
      }
    }
    return nil
  }

  /// "By Thursday", "bis Ende Mai".
  func isDeadline(_ index: Int) -> Bool {
    guard word(index, isOneOf: .deadlines) else { return false }
    let end = min(index + 1 + TextReader.timeReach, tokens.count)
    for next in index + 1..<max(index + 1, end) {
      guard tokens[next].gap == .space else { return false }
      if word(next, isOneOf: .dueOpeners) { return true }
      if tokens[next].isNumber {
        // "15 June", "zum 4."; "bis 14" is an hour of today.
        return next > index + 1 || next + 1 < tokens.count && isOfDate(next + 1)
      }
      guard word(next, isOneOf: [.determiners, .dayOpeners]) else { return false }
    }
    return false
  }

  /// "Noch diese Woche", "noch heute".
  private func isSoon(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].gap == .space
      && word(index, isOneOf: .dueOpeners) && word(index + 1, isOneOf: .dueOpeners)
  }

  private func isOfDate(_ index: Int) -> Bool {
    tokens[index].isNumber || word(index, isOneOf: .dueOpeners)
  }

  // MARK: What one does oneself

  /// The verb of what the first person at `subject` undertakes: "I'll work it out by Monday", "told
  /// her we would ring", "überweisen wir bis Freitag".
  private func ownDeed(of subject: Int, in sentence: Range<Int>, by deadline: Int?) -> Int? {
    guard word(subject, isOneOf: .firstPersons) else { return nil }
    if let deadline, deadline > subject {
      for verb in [subject - 1, subject + 1]
      where sentence.contains(verb) && word(verb, isOneOf: .presentDeeds) && joins(verb, subject) {
        return verb
      }
    }
    let end = min(subject + 1 + TextReader.verbReach - 1, sentence.upperBound)
    for future in subject + 1..<max(subject + 1, end) {
      guard tokens[future].gap == .space else { return nil }
      guard word(future, isOneOf: .deeds), word(future, isOneOf: .futures) else { continue }
      let verb = future + 1
      guard sentence.contains(verb), isDoing(verb) else { return nil }
      let isTold = (sentence.lowerBound..<subject).contains {
        word($0, isOneOf: .deeds) && !word($0, isOneOf: .futures)
      }
      if word(future, isOneOf: .suppositions), !isTold { return nil }
      return deadline.map { $0 > future } == true ? future : nil
    }
    return nil
  }

  private func joins(_ one: Int, _ other: Int) -> Bool { tokens[max(one, other)].gap == .space }

  /// "Be away", "have a think" is no deed, "get it to you" is.
  private func isDoing(_ verb: Int) -> Bool {
    guard word(verb, isOneOf: .beings) else { return true }
    return verb + 1 < tokens.count && word(verb + 1, isOneOf: .objects)
  }

  // MARK: What somebody gets

  /// The verb by which the third person at `subject` is to get something in time: "she'll have it
  /// by Thursday", "er bekommt das Angebot bis Freitag". What she will have from others we do not
  /// promise.
  private func receipt(of subject: Int, in sentence: Range<Int>, by deadline: Int) -> Int? {
    guard deadline > subject, word(subject, isOneOf: .thirdPersons) || isReceiver(subject) else {
      return nil
    }
    let first = max(sentence.lowerBound, subject - 1)
    let end = min(subject + 1 + TextReader.verbReach, deadline)
    for verb in first..<max(first, end) where verb != subject {
      if verb > subject, tokens[verb].gap > .space { return nil }
      let isFuture = verb > subject + 1 && word(verb - 1, isOneOf: .futures)
      guard word(verb, isOneOf: .receivings) || isFuture && word(verb, isOneOf: .beings) else {
        continue
      }
      let behind = max(verb, subject) + 1..<deadline
      // "She'll have the deposit over by Tuesday" is of what she does.
      let isOfThing = behind.last.map { tokens[$0].thing >= ThingStems.firstThing } ?? false
      // "Die Gutschrift bekommt er noch heute": what he gets stands in front.
      let isFronted =
        verb < subject
        && (sentence.lowerBound..<verb).contains { tokens[$0].thing >= ThingStems.firstThing }
      let isOfIt = behind.count == 1 && behind.contains { word($0, isOneOf: .objects) }
      let isFromUs = behind.dropFirst().contains {
        word($0, isOneOf: .toFirst) && word($0 - 1, isOneOf: .prepositions)
      }
      let isForUs = behind.contains { word($0, isOneOf: .toFirst) }
      return isFromUs || (isOfThing || isFronted || isOfIt) && !isForUs ? verb : nil
    }
    return nil
  }

  /// A name stands there, and what becomes of it: "Ann will have it".
  private func isReceiver(_ index: Int) -> Bool {
    index + 1 < tokens.count && word(index + 1, isOneOf: .futures) && isNamed(before: index + 1)
  }
}
