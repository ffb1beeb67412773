import Language

/// Whether words of repair say that a matter is put right (M7, N3), or only speak of repair: of one
/// long done ("the gutter you fixed is leaking again"), of one wished for or announced ("will get
/// it fixed", "wants it replaced").
extension TextReader {
  /// Words before a repair in which its wish or announcement stands.
  private static let intentReach = 4
  /// Words between the thing and who repaired it: "the new gas boiler we had replaced".
  private static let thingReach = 4

  /// Match `index`, a repair by the lexicon, is none that puts anything right.
  func isNoRepair(_ index: Int) -> Bool {
    let match = matches[index]
    return isIntended(match) || isAttribute(match) || isRelative(match)
  }

  /// A wish or an announcement: "to be fixed", "will try to get it repaired", "a refund will
  /// follow".
  private func isIntended(_ match: PhraseMatch) -> Bool {
    if !word(match.start, isOneOf: .participles) {
      for index in match.end..<min(match.end + TextReader.intentReach, tokens.count) {
        guard tokens[index].gap == .space else { break }
        if word(index, isOneOf: .futures) { return true }
      }
    }
    var index = match.start
    while index > 0, match.start - index < TextReader.intentReach, tokens[index].gap == .space {
      index -= 1
      if word(index, isOneOf: .intents) { return true }
      if word(index, isOneOf: .to) {
        let isClose = index + 1 == match.start || word(index + 1, isOneOf: .beings)
        return isClose && !(index > 0 && word(index - 1, isOneOf: .achievers))
      }
      if word(index, isOneOf: .clauseOpeners) { return false }
    }
    return false
  }

  /// A thing with its history: "the replaced seal leaks".
  private func isAttribute(_ match: PhraseMatch) -> Bool {
    match.end - match.start == 1 && match.start > 0 && match.end < tokens.count
      && tokens[match.start].gap == .space && tokens[match.end].gap == .space
      && word(match.start, isOneOf: .participles) && word(match.start - 1, isOneOf: .determiners)
      && !word(match.end, isOneOf: .auxiliaries)
  }

  /// Which thing is meant: "the gutter you fixed", "the boiler that was replaced in May". Where the
  /// repair has an object of its own, it is a sentence of its own: "about the seal we replaced it".
  private func isRelative(_ match: PhraseMatch) -> Bool {
    if word(match.end - 1, isOneOf: .objects) { return false }
    if match.end < tokens.count, tokens[match.end].gap == .space,
      word(match.end, isOneOf: .objects)
    {
      return false
    }
    var index = match.start
    repeat {
      guard index > 0, tokens[index].gap == .space else { return false }
      index -= 1
    } while word(index, isOneOf: .auxiliaries)
    guard word(index, isOneOf: .repairers) else { return false }
    for thing in stride(from: index - 1, through: max(0, index - TextReader.thingReach), by: -1) {
      guard tokens[thing + 1].gap == .space, !word(thing, isOneOf: .clauseOpeners) else {
        return false
      }
      if thing < index - 1, word(thing, isOneOf: .determiners) { return true }
    }
    return false
  }

  /// Between a repair that ends at `end` and the grievance at `grievance` stands a relapse or the
  /// end of a clause: "fixed in May but leaks", "replaced. Very angry." Without, it is what the
  /// repair was about: "replaced the broken pane".
  func isRelapse(from end: Int, to grievance: PhraseMatch) -> Bool {
    for index in end..<min(grievance.end + 1, tokens.count) {
      if index > grievance.start, tokens[index].gap > .space { return false }
      if index <= grievance.start, tokens[index].gap > .space { return true }
      if word(index, isOneOf: .relapses) { return true }
    }
    return false
  }
}
