package import Assessment

/// A piece of what `whatif` and `learn` answer in a terminal, worded by each language.
///
/// Places are filled as those of a `Phrase`: `{0}` and `{0|call|calls}`. They are apart from
/// `Phrase`, since no template has use for them.
package enum AnswerPhrase: String, CaseIterable, Sendable {
  /// Neglected, of how many relationships, then, added, cleared, of another class.
  case judgedTwice
  /// The same, and the past day that was judged.
  case judgedTwiceOn
  /// Neglected, of how many relationships, the past day.
  case judgedOn
  /// Neglected, of how many relationships.
  case nothingWouldChange
  case nothingWouldChangeOn
  /// Which limit of silence.
  case othersStandAbove
  case added
  case cleared
  case otherClass
  /// How many are not named.
  case moreInJSON
  case loadByOwner
  case ownedByNobody
  /// In how many days.
  case lostAfter
  case asItIs
  case asItWouldBe
  /// Which judgement, hits, flagged, misses.
  case hitsAndMisses
  /// How many calls.
  case callsAWeek
  /// The calls of a week in words, how many the longest limits ask for, how many of these wait.
  case noLimitsFit
  /// The calls of a week in words, and what they are made of.
  case limitsFitAlready
  case linesThatFit
  /// The calls of a week in words, how many the shortest limits ask for, and what they are made of.
  case limitsAskForLess
  case limitsReachedByNobody
  /// Neglected today, due within the week.
  case callsOfWeek
  /// What a limit was before its line.
  case limitNow

  case saidOfFlags
  case noUsableVerdict
  /// How many flags.
  case notRaisedNow
  case nothingFollows
  case whatWrongShare
  case linesThatMend
  case withTheseLines
  /// Of how many, and how many would go.
  case wrongWouldGo
  case rightWouldGo
  /// How many would go.
  case unspokenWouldGo
  case wouldCome
  /// Neglected now and then, of another class.
  case neglectedThen
  case andMore
  case nothingWasChanged
  /// About, words, list, wrong, right.
  case wordShared
  /// About, wrong within the limit, all wrong, the limit, right.
  case daysShared
  case businessDaysShared
  /// Wrong under the chance, all wrong, the chance, right.
  case chanceShared
  /// The setting, what it would be, what it is, turned, all wrong, right.
  case weightShared
  /// About, words, wrong that have them, all wrong, right, the list.
  case wordMissing
}

/// A piece of an answer with what its places are filled with.
package struct AnswerText: Sendable {
  package var phrase: AnswerPhrase
  package var arguments: [Remark.Argument]

  package init(_ phrase: AnswerPhrase, _ arguments: Remark.Argument...) {
    self.phrase = phrase
    self.arguments = arguments
  }
}

extension Wording {
  /// A piece of an answer, its places filled.
  package func say(_ phrase: AnswerPhrase, _ arguments: Remark.Argument...) -> String {
    fill(answer(phrase), arguments)
  }

  package func say(_ text: AnswerText) -> String {
    fill(answer(text.phrase), text.arguments)
  }
}
