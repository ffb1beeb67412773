import Language

/// The things that the words of a row name (R16): what it promises, or what is there, sent or
/// received.
extension TextReader {
  /// An absence speaks of a thing that is so many words away.
  private static let absenceReach = 4

  /// What each word names that names something, in their order.
  var thingWords: [UInt8] { tokens.lazy.map(\.thing).filter { $0 != 0 } }

  /// What is promised in the sentence of word `promise`: what stands behind it, else what stands
  /// before it ("das Angebot schicke ich").
  ///
  /// - Returns: a bit for each of `thingWords`, up to the 64th.
  func promisedThings(at promise: Int) -> UInt64 {
    var end = promise
    // "Promised: the list by Friday."
    if end + 1 < tokens.count, tokens[end + 1].gap == .stop { end += 1 }
    while end + 1 < tokens.count, tokens[end + 1].gap < .stop { end += 1 }
    var start = promise
    while start > 0, tokens[start].gap < .stop { start -= 1 }
    let behind = things { $0 >= promise && $0 <= end }
    if behind != 0 { return behind }
    let own = things { $0 >= start && $0 < promise }
    guard own == 0 else { return own }
    // "Needs the price list. Promised it for Friday."
    if answersRequest(promise) {
      let before = sentence(around: start - 1)
      let wanted = things { before.contains($0) }
      if wanted != 0 { return wanted }
    }
    // "Seals: in stock, will bring" is of what the row is about.
    return things { tokens[$0].thing >= ThingStems.firstThing }
  }

  /// What is named and not said to be absent.
  ///
  /// - Parameter isLetter: in their own words, which tell of a thing that they have only where they
  ///   say that it is there: "the students have the chart up".
  /// - Returns: as above.
  func presentThings(inLetter isLetter: Bool) -> UInt64 {
    things {
      tokens[$0].thing >= ThingStems.firstThing && !isAbsent($0) && (!isLetter || isThere($0))
    }
  }

  private func isThere(_ index: Int) -> Bool {
    if index < subjectTokens, subjectTokens < tokens.count {
      let telling: MarkerWords = isReply ? .arrivals : [.arrivals, .presences]
      return (subjectTokens..<tokens.count).contains { word($0, isOneOf: telling) }
    }
    return sentence(around: index).contains { word($0, isOneOf: [.arrivals, .presences]) }
  }

  /// The things of the words that are wanted, as bits.
  private func things(_ isWanted: (Int) -> Bool) -> UInt64 {
    var chosen: UInt64 = 0
    var bit: UInt64 = 1
    for index in tokens.indices where tokens[index].thing != 0 {
      if isThing(index), isWanted(index) { chosen |= bit }
      bit <<= 1
    }
    return chosen
  }

  /// Of "milk meter", "price list" the last word names the thing.
  private func isThing(_ index: Int) -> Bool {
    guard tokens[index].thing >= ThingStems.firstThing, index + 1 < tokens.count,
      tokens[index + 1].gap == .space
    else { return true }
    return tokens[index + 1].thing < ThingStems.firstThing
  }

  /// "No quote yet", "the samples did not come".
  private func isAbsent(_ index: Int) -> Bool {
    var before = index
    while before > 0, index - before < TextReader.absenceReach, tokens[before].gap < .stop {
      before -= 1
      if word(before, isOneOf: .absences) { return true }
    }
    var after = index
    while after + 1 < tokens.count, after - index < TextReader.absenceReach,
      tokens[after + 1].gap < .stop
    {
      after += 1
      if word(after, isOneOf: .absences) { return true }
    }
    return false
  }
}
