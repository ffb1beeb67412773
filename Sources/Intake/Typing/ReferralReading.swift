import Language

/// Help by a good word (M4) that no phrase need know: somebody is sent to us by name, told of us,
/// or given our number.
extension TextReader {
  /// So many words stand between a verb and whom it leads to.
  private static let referralReach = 7

  /// The words say that others were led to the writer's counterpart, in a letter of theirs, or to
  /// us, in a note of ours.
  func refersOthers(in writer: Side) -> Bool {
    let us: MarkerWords = writer == .theirs ? .addressees : .ourselves
    return tokens.indices.contains { index in
      word(index, isOneOf: .sendings) && (sendsName(from: index, to: us) || sentName(before: index))
        || word(index, isOneOf: .tellings) && tellsOf(us, around: index)
        || word(index, isOneOf: .cards) && givesCard(index, of: us)
    }
  }

  /// "Sent Simon Utting to you", "put the Howletts our way": nobody sends goods so.
  private func sendsName(from verb: Int, to us: MarkerWords) -> Bool {
    var names = 0
    for index in verb + 1..<min(verb + 1 + TextReader.referralReach, tokens.count) {
      guard tokens[index].gap < .stop else { return false }
      if word(index, isOneOf: us) || us == .ourselves && word(index, isOneOf: .toFirst) {
        let isTo = word(index - 1, isOneOf: .to)
        let isWay = index + 1 < tokens.count && word(index + 1, isOneOf: .ways)
        return names > 0 && (isTo || isWay)
      }
      if isNameOrTitle(index) {
        names += 1
      } else if !word(index, isOneOf: [.to, .links, .ups, .determiners]) {
        return false
      }
    }
    return false
  }

  /// "Hat Fr. Wolff geschickt".
  private func sentName(before verb: Int) -> Bool {
    var index = verb
    var names = 0
    while index > 0, tokens[index].gap < .stop, verb - index < 4, isNameOrTitle(index - 1) {
      index -= 1
      names += 1
    }
    guard names > 1, word(index, isOneOf: .titles) else { return false }
    let before = sentence(around: verb).lowerBound..<index
    // "An Fr. Wolff geschickt" was something else.
    return before.contains { word($0, isOneOf: .thirdPersons) }
      && !word(before.upperBound - 1, isOneOf: .determiners)
  }

  private func isNameOrTitle(_ index: Int) -> Bool {
    word(index, isOneOf: .titles) || mayName(index)
  }

  /// "Told her whole street about us", "dem Vorstand von euch erzählt"; not "told us about our
  /// plan".
  private func tellsOf(_ us: MarkerWords, around verb: Int) -> Bool {
    if verb + 1 < tokens.count, word(verb + 1, isOneOf: [.toFirst, .addressees]) { return false }
    let sentence = sentence(around: verb)
    let first = max(sentence.lowerBound, verb - TextReader.referralReach)
    let end = min(verb + 1 + TextReader.referralReach, sentence.upperBound)
    let whom = (first..<end - 1).first { index in
      word(index, isOneOf: .ofs)
        && (us == .addressees
          ? word(index + 1, isOneOf: us)
          : word(index + 1, isOneOf: .toFirst)
            || word(index + 1, isOneOf: us) && word(index + 1, isOneOf: .determiners))
    }
    guard let whom else { return false }
    // The German participle ends its clause: "hat dem Vorstand von uns erzählt".
    return whom > verb + 1
      || verb == sentence.upperBound - 1 && (whom...verb).allSatisfy { tokens[$0].gap == .space }
  }

  /// "Gave your card to everyone", "gibt unsere Nummer weiter"; not "gave us your number".
  private func givesCard(_ card: Int, of us: MarkerWords) -> Bool {
    guard card > 0, tokens[card].gap == .space, word(card - 1, isOneOf: us) else { return false }
    var first = card
    while first > 0, tokens[first].gap == .space, card - first < TextReader.referralReach {
      first -= 1
    }
    var end = card + 1
    while end < tokens.count, tokens[end].gap == .space, end - card < TextReader.referralReach {
      end += 1
    }
    let words = first..<end
    let isOurDoing = us == .ourselves && words.contains { word($0, isOneOf: .firstPersons) }
    return !isOurDoing && words.contains { word($0, isOneOf: [.givings, .sendings]) }
      && !words.contains {
        word($0, isOneOf: .wantings) || $0 < card && word($0, isOneOf: [.toFirst, .requests])
      }
  }
}
