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
      word(index, isOneOf: .sendings)
        && (sendsName(from: index, to: us) || sentName(before: index)
          || sentToUs(us, before: index) || namesUs(us, before: index))
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

  /// The words say that we led others to them: "wir haben ihr Fam. Kolb geschickt", "haben ihm einen
  /// Kunden geschickt", "sent him a customer".
  func leadsOthersToThem(in writer: Side) -> Bool {
    guard writer != .theirs else { return false }
    return tokens.indices.contains { index in
      word(index, isOneOf: .sendings) && (ledToThem(before: index) || ledToThem(behind: index))
    }
  }

  /// "Wir haben ihr Fam. Kolb geschickt", or without us, as notes of ours have it: "haben ihr …".
  private func ledToThem(before verb: Int) -> Bool {
    let sentence = sentence(around: verb)
    guard
      let whom = (sentence.lowerBound..<verb).last(where: { index in
        word(index, isOneOf: .toOthers) && !word(index, isOneOf: .thirdPersons)
          && !word(verb - 1, isOneOf: .toFirst) && index < verb - 1
      })
    else { return false }
    let isOurs =
      (sentence.lowerBound..<verb).contains { word($0, isOneOf: .firstPersons) }
      || whom == sentence.lowerBound + 1 && !word(sentence.lowerBound, isOneOf: .thirdPersons)
    guard isOurs else { return false }
    return titledName(before: verb) == whom + 1 || word(verb - 1, isOneOf: .toOthers)
  }

  /// "Sent him a customer", "passed her a client of ours".
  private func ledToThem(behind verb: Int) -> Bool {
    let sentence = sentence(around: verb)
    let isOurs =
      verb == sentence.lowerBound
      || (sentence.lowerBound..<verb).contains { word($0, isOneOf: .firstPersons) }
    guard isOurs, verb + 1 < sentence.upperBound, word(verb + 1, isOneOf: .toOthers) else {
      return false
    }
    return (verb + 2..<min(verb + 5, sentence.upperBound)).contains {
      word($0, isOneOf: .toOthers) && word($0, isOneOf: .thirdPersons) && endsPhrase($0)
    }
  }

  /// Not the first of two nouns: "a client list".
  private func endsPhrase(_ index: Int) -> Bool {
    index + 1 == tokens.count || tokens[index + 1].gap > .space
      || word(index + 1, isOneOf: [.prepositions, .ofs, .links, .to])
  }

  /// "Hat Fr. Wolff geschickt".
  private func sentName(before verb: Int) -> Bool {
    guard let name = titledName(before: verb) else { return false }
    let before = sentence(around: verb).lowerBound..<name
    // "An Fr. Wolff geschickt" was something else, and whom we sent did not come to us.
    return before.contains { word($0, isOneOf: .thirdPersons) }
      && !before.contains { word($0, isOneOf: .firstPersons) }
      && !word(before.upperBound - 1, isOneOf: .determiners)
  }

  /// Where the name begins that stands before a verb, if it has a title: "Fr. Wolff geschickt".
  private func titledName(before verb: Int) -> Int? {
    var index = verb
    while index > 0, tokens[index].gap < .stop, verb - index < 4, isNameOrTitle(index - 1) {
      index -= 1
    }
    return verb - index > 1 && word(index, isOneOf: .titles) ? index : nil
  }

  /// "Den Wachszieher zu uns geschickt": where goods go, it says what they are, and not to whom.
  private func sentToUs(_ us: MarkerWords, before verb: Int) -> Bool {
    verb > 2 && word(verb - 1, isOneOf: us) && word(verb - 2, isOneOf: .to)
      && isNameOrTitle(verb - 3) && !isOurDoing(verb, us)
  }

  /// "Hat uns bei HV Schwaben empfohlen".
  private func namesUs(_ us: MarkerWords, before verb: Int) -> Bool {
    guard verb + 1 == tokens.count || tokens[verb + 1].gap > .space else { return false }
    let first = max(sentence(around: verb).lowerBound, verb - TextReader.referralReach)
    let whom = (first..<max(first, verb - 2)).last { index in
      word(index, isOneOf: us) && word(index + 1, isOneOf: .prepositions)
        && !word(index + 1, isOneOf: .ofs) && isNameOrTitle(index + 2)
    }
    return whom != nil && !isOurDoing(verb, us)
  }

  private func isOurDoing(_ verb: Int, _ us: MarkerWords) -> Bool {
    us == .ourselves
      && sentence(around: verb).contains {
        word($0, isOneOf: .firstPersons) && !word($0, isOneOf: .toFirst)
      }
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

  /// Behind the phrase stands to whom we were named: "recommended us to a startup", "empfiehlt uns
  /// dem Hotel Gude".
  func namesWhomToo(_ match: PhraseMatch) -> Bool {
    match.end + 1 < tokens.count && tokens[match.end].gap == .space
      && word(match.end - 1, isOneOf: [.toFirst, .addressees])
      && (word(match.end, isOneOf: .to) || isNameOrTitle(match.end + 1))
  }
}
