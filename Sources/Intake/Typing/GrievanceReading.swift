import Language

/// Complaints as one notes them of others (M7, R15): who "moans about the lift", be it without a
/// subject, has complained to us, and of what is ours, unless the words say of whose.
extension TextReader {
  /// A verb or a noun of complaint stands so many words from "about", "über".
  private static let aboutReach = 3

  /// The first words of a note of ours by which somebody complains of something of ours.
  func reportedGrievance() -> (words: Range<Int>, object: ComplaintObject)? {
    for index in tokens.indices {
      // "Jammert über den Fahrplan": who wails or is angry has complained where a fault is named.
      let complains = word(index, isOneOf: .complainings)
      guard complains || isOf(index, objects.complaining) || isOf(index, objects.angry),
        let about = about(behind: index), isTold(index)
      else { continue }
      let object = object(ofComplaint: index..<about + 1, writer: .unknown)
      // What one complains of, and names no other's, one has from us; one is angry about much.
      guard object > .others, object == .us && complains || !isOfTheirs(about),
        complains || namesFault(behind: about)
      else { continue }
      return (index..<about + 1, object)
    }
    return nil
  }

  /// The word behind which it stands what is complained of.
  private func about(behind index: Int) -> Int? {
    let end = min(index + 1 + Self.aboutReach, tokens.count - 1)
    for next in index + 1..<max(index + 1, end) {
      guard tokens[next].gap == .space, !word(next, isOneOf: .to), !isOf(next, objects.third)
      else { return nil }
      if word(next, isOneOf: .abouts), tokens[next + 1].gap == .space { return next }
    }
    return nil
  }

  /// Somebody else than we does it, and neither denies nor asks or supposes it.
  private func isTold(_ index: Int) -> Bool {
    let sentence = sentence(around: index)
    guard !hasQuestion, !word(sentence.lowerBound, isOneOf: .proVerbs) else { return false }
    for before in stride(from: index - 1, through: sentence.lowerBound, by: -1) {
      if tokens[before + 1].gap > .space { return true }
      let excluding: MarkerWords = [
        .firstPersons, .wantings, .conditions, .suppositions, .futures, .readiness,
      ]
      if word(before, isOneOf: excluding) { return false }
      // "A firm in the paper whose customers complain": of a firm further off others tell more.
      if index - before > 1, isOf(before, objects.firm) { return false }
    }
    return true
  }

  private func namesFault(behind about: Int) -> Bool {
    let rest = about + 1..<sentence(around: about).upperBound
    let own = rest.prefix {
      tokens[$0].gap == .space && !word($0, isOneOf: [.clauseOpeners, .relapses])
    }
    return own.contains { isOf($0, objects.faults) }
  }

  /// "About his mother", "über ihren Rücken".
  private func isOfTheirs(_ about: Int) -> Bool { isOf(about + 1, objects.theirs) }

  private func isOf(_ index: Int, _ classes: WordClasses) -> Bool {
    !known.classes(tokens[index].known).isDisjoint(with: classes)
  }
}
