import Language

/// The things that the words of a row name (R16): what it promises, or what is there, sent or received.
extension TextReader {
  /// An absence speaks of a thing that is so many words away.
  private static let absenceReach = 4

  /// What is promised in the sentence of word `promise`: what stands behind it, else what stands before
  /// it ("das Angebot schicke ich").
  func promisedThings(at promise: Int) -> ThingStems {
    var end = promise
    while end + 1 < tokens.count, tokens[end + 1].gap < .stop { end += 1 }
    var start = promise
    while start > 0, tokens[start].gap < .stop { start -= 1 }
    var things = ThingStems()
    for index in promise..<min(end + 1, tokens.count) { things.insert(thing(index)) }
    guard things.isEmpty else { return things }
    for index in start..<promise { things.insert(thing(index)) }
    return things
  }

  /// What is named and not said to be absent.
  func presentThings() -> ThingStems {
    var things = ThingStems()
    for index in tokens.indices {
      let thing = thing(index)
      if thing >= ThingStems.firstThing, !isAbsent(index) { things.insert(thing) }
    }
    return things
  }

  /// What the word names; of "milk meter", "price list" the last word names the thing.
  private func thing(_ index: Int) -> UInt8 {
    let thing = tokens[index].thing
    guard thing >= ThingStems.firstThing, index + 1 < tokens.count, tokens[index + 1].gap == .space,
      tokens[index + 1].thing >= ThingStems.firstThing
    else { return thing }
    return 0
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
