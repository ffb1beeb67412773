/// What `whatif` and `learn` answer, in German.
extension German {
  static func answer(_ phrase: AnswerPhrase) -> String {
    switch phrase {
    case .judgedTwice:
      "{0} von {1} {1|Beziehung|Beziehungen} {0|ist|sind} vernachlässigt, {2} wären es: {3} kämen hinzu, "
        + "{4} fielen weg, {5} hätten eine andere Klasse."
    case .judgedTwiceOn:
      "{0} von {1} {1|Beziehung|Beziehungen} {0|ist|sind} am {6} vernachlässigt, {2} wären es: {3} kämen "
        + "hinzu, {4} fielen weg, {5} hätten eine andere Klasse."
    case .judgedOn:
      "{0} von {1} {1|Beziehung|Beziehungen} {0|ist|sind} am {2} vernachlässigt."
    case .nothingWouldChange:
      "Nichts würde sich ändern: {0} von {1} {1|Beziehung|Beziehungen} {0|ist|sind} vernachlässigt, und "
        + "dieselben wären es; niemand bekäme eine andere Klasse."
    case .nothingWouldChangeOn:
      "Nichts würde sich ändern: {0} von {1} {1|Beziehung|Beziehungen} {0|ist|sind} am {2} vernachlässigt, "
        + "und dieselben wären es; niemand bekäme eine andere Klasse."
    case .othersStandAbove:
      "{0} gilt nur, wo eine Beziehung weder einen eigenen Rhythmus noch einen vereinbarten Abstand hat: diese "
        + "gehen vor."
    case .added: "Hinzu kämen"
    case .cleared: "Weg fielen"
    case .otherClass: "Andere Klasse"
    case .moreInJSON: "und {0} weitere; --json nennt alle"
    case .loadByOwner: "Vernachlässigt nach Zuständigen, jetzt und dann:"
    case .ownedByNobody: "niemandes"
    case .lostAfter: "Wer in den {0} Tagen danach verloren ging:"
    case .asItIs: "jetzt"
    case .asItWouldBe: "dann"
    case .hitsAndMisses: "{0}: {1} Treffer unter {2} Hinweisen, {3} übersehen"
    case .callsAWeek: "{0} {0|Anruf|Anrufen} in der Woche"
    case .noLimitsFit:
      "Keine Fristen passen zu {0}: selbst vierzigmal so lang verlangten sie {1}. {2} davon "
        + "{2|wartet|warten} auf Antwort, auf Abhilfe oder auf Versprochenes; das ändert keine Frist, auch "
        + "nicht, was unter `cadence:` vereinbart ist."
    case .limitsFitAlready: "Die Fristen, wie sie sind, passen zu {0}: {1}."
    case .linesThatFit: "Diese Zeilen der rapport.yaml passen zu {0} ({1}):"
    case .limitsAskForLess:
      "Keine Fristen kommen zu {0}: selbst auf ein Viertel verkürzt verlangten sie nur {1} ({2}). Es ist "
        + "mehr Zeit da, als diese Kunden brauchen; die Fristen können bleiben, wie sie sind."
    case .limitsReachedByNobody:
      "Mit diesen Zeilen der rapport.yaml gilt niemand wegen unseres Schweigens als vernachlässigt ({1}):"
    case .callsOfWeek: "{0} heute vernachlässigt, {1} innerhalb der Woche fällig"
    case .limitNow: "jetzt {0}"

    case .saidOfFlags: "Was zu den Hinweisen gesagt wurde:"
    case .noUsableVerdict: "Kein Urteil ist verwendbar."
    case .notRaisedNow:
      "{0} dieser Hinweise {0|steht|stehen} jetzt nicht da und {0|lehrt|lehren} nichts weiter."
    case .nothingFollows:
      "Daraus folgt nichts: kein Wort, keine Frist und kein Gewicht trennt die falschen von den richtigen."
    case .whatWrongShare: "Was die falschen gemeinsam haben:"
    case .linesThatMend: "Die Zeilen der rapport.yaml, die sie beheben:"
    case .withTheseLines: "Mit diesen Zeilen:"
    case .wrongWouldGo: "von {0} als falsch bezeichneten {0|Hinweis|Hinweisen} fielen {1} weg"
    case .rightWouldGo: "von {0} als richtig bezeichneten {0|Hinweis|Hinweisen} fielen {1} weg"
    case .unspokenWouldGo: "von Hinweisen, zu denen niemand etwas sagte, fielen {0} weg"
    case .wouldCome: "{0} kämen hinzu"
    case .neglectedThen: "aus {0} Vernachlässigten würden {1}, {2} hätten eine andere Klasse"
    case .andMore: "und {0} weitere"
    case .nothingWasChanged:
      "Nichts wurde geändert; wer einverstanden ist, setzt die Zeilen in die rapport.yaml."
    case .wordShared:
      "{0}: „{1}“ wird als {2} gelesen, in {3} falschen und in {4} richtigen."
    case .daysShared:
      "{0}: {1} von {2} falschen standen bei höchstens {3} {3|Tag|Tagen}, und keiner von {4} richtigen."
    case .businessDaysShared:
      "{0}: {1} von {2} falschen standen bei höchstens {3} {3|Arbeitstag|Arbeitstagen}, und keiner von {4} "
        + "richtigen."
    case .chanceShared:
      "drift: {0} von {1} falschen hatten weniger als {2} Wahrscheinlichkeit des Schweigens, und keiner "
        + "von {3} richtigen."
    case .weightShared:
      "class: mit {0} auf {1} statt {2} wären {3} von {4} falschen von der anderen Klasse, und keine von "
        + "{5} richtigen."
    case .wordMissing:
      "{0}: Zeilen von {2} der {3} falschen sagen „{1}“, und keine der {4} richtigen; nichts liest es als {5}."
    }
  }
}
