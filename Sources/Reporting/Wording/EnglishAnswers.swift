/// What `whatif` and `learn` answer, in English.
extension English {
  static func answer(_ phrase: AnswerPhrase) -> String {
    switch phrase {
    case .judgedTwice:
      "{0} of {1} {1|relationship|relationships} {0|is|are} neglected, {2} would be: {3} added, "
        + "{4} cleared, {5} of another class."
    case .judgedTwiceOn:
      "{0} of {1} {1|relationship|relationships} {0|is|are} neglected on {6}, {2} would be: {3} added, "
        + "{4} cleared, {5} of another class."
    case .judgedOn:
      "{0} of {1} {1|relationship|relationships} {0|is|are} neglected on {2}."
    case .nothingWouldChange:
      "Nothing would change: {0} of {1} {1|relationship|relationships} {0|is|are} neglected, and the "
        + "same would be; nobody's class moves."
    case .nothingWouldChangeOn:
      "Nothing would change: {0} of {1} {1|relationship|relationships} {0|is|are} neglected on {2}, and "
        + "the same would be; nobody's class moves."
    case .othersStandAbove:
      "{0} holds only where a relationship has neither a rhythm of its own nor an agreed cadence: these stand "
        + "above it."
    case .added: "Added"
    case .cleared: "Cleared"
    case .otherClass: "Another class"
    case .moreInJSON: "and {0} more; --json names all"
    case .loadByOwner: "Neglected by owner, now and then:"
    case .ownedByNobody: "nobody's"
    case .lostAfter: "Who was lost in the {0} {0|day|days} after it:"
    case .asItIs: "now"
    case .asItWouldBe: "then"
    case .hitsAndMisses: "{0}: {1} {1|hit|hits} of {2} flagged, {3} {3|miss|misses}"
    case .callsAWeek: "{0} {0|call|calls} a week"
    case .noLimitsFit:
      "No limits fit {0}: even forty times as long they would ask for {1}. {2} of these {2|waits|wait} "
        + "for an answer, a repair or what was promised, which no limit moves, nor what `cadence:` agrees."
    case .limitsFitAlready: "The limits as they are fit {0}: {1}."
    case .linesThatFit: "These lines of rapport.yaml fit {0} ({1}):"
    case .limitsAskForLess:
      "No limits ask for {0}: even a quarter as long they would ask for {1} ({2}). There is room for more "
        + "than these customers need; the limits may stay as they are."
    case .limitsReachedByNobody:
      "By these lines of rapport.yaml nobody is called neglected for our silence ({1}):"
    case .callsOfWeek: "{0} neglected today, {1} due within the week"
    case .limitNow: "{0} now"

    case .saidOfFlags: "What was said of the flags:"
    case .noUsableVerdict: "There is no verdict that can be used."
    case .notRaisedNow:
      "{0} of these flags {0|is|are} not raised now, and {0|teaches|teach} nothing more."
    case .nothingFollows:
      "Nothing follows from that: no word, limit or weight parts those called wrong from those called right."
    case .whatWrongShare: "What the wrong ones share:"
    case .linesThatMend: "The lines of rapport.yaml that would mend them:"
    case .withTheseLines: "With these lines:"
    case .wrongWouldGo: "of {0} {0|flag|flags} called wrong {1} would go"
    case .rightWouldGo: "of {0} {0|flag|flags} called right {1} would go"
    case .unspokenWouldGo: "of flags that nobody spoke of {0} would go"
    case .wouldCome: "{0} would come"
    case .neglectedThen: "{0} neglected would be {1}, {2} of another class"
    case .andMore: "and {0} more"
    case .nothingWasChanged: "Nothing was changed; put the lines into rapport.yaml if you agree."
    case .wordShared: "{0}: “{1}” is read as {2} in {3} called wrong and in {4} called right."
    case .daysShared:
      "{0}: {1} of {2} called wrong stood at {3} {3|day|days} or less, and none of {4} called right."
    case .businessDaysShared:
      "{0}: {1} of {2} called wrong stood at {3} business {3|day|days} or less, and none of {4} called "
        + "right."
    case .chanceShared:
      "drift: {0} of {1} called wrong had a chance of silence under {2}, and none of {3} called right."
    case .weightShared:
      "class: with {0} at {1} instead of {2}, {3} of {4} called wrong would be of the other class, and none "
        + "of {5} called right."
    case .wordMissing:
      "{0}: rows of {2} of {3} called wrong say “{1}”, and none of {4} called right; nothing reads it as {5}."
    }
  }
}
