/// Days and writers of messages that went to and fro.
extension HeaderWords {
  /// On which day we answered: "Zurückgerufen am", "Called back". A day on which an answer is
  /// wanted is none.
  var tellsOurAnswer: Bool {
    let isAnswer =
      has(["zuruckgerufen", "ruckruf", "ruckmeldung", "beantwortet", "geantwortet", "antwort"])
      || has(["answered", "replied", "reply", "responded", "response", "callback"])
      || has([
        "antwoord", "beantwoord", "reactie", "teruggebeld", "reponse", "repondu", "respuesta",
      ])
      || has(["respondido", "contestado", "risposta", "risposto", "svar", "besvarat", "besvaret"])
      || has(["resposta", "odpowiedz", "vastattu"])
      || has(["back"]) && has(["called", "call", "rang", "rung", "phoned", "got", "wrote"])
    return
      (isAnswer && !tellsTheirMessage || words == ["told"] || namesColleague && tellsLastMessage)
      && !has(["gewunscht", "erbeten", "wunsch", "bis", "requested", "wanted", "due", "by", "sla"])
      && !has(["gewenst", "uiterlijk", "voor", "souhaite", "souhaitee", "avant", "antes", "entro"])
      && !has(["escalation", "eskalation", "target"])
  }

  /// The day of a message to or fro.
  var tellsCorrespondence: Bool { tellsOurAnswer || tellsTheirMessage }

  /// On which day they wrote again: "Last contact customer at", "Letzte Nachricht (Kunde)".
  var tellsTheirMessage: Bool {
    tellsLastMessage && namesWriter && !namesColleague
  }

  /// Who wrote the last message: "Last message from", "Letzte Nachricht von".
  var namesLastWriter: Bool {
    tellsLastMessage
      && words.last.map {
        [
          "from", "by", "von", "durch", "author", "sender", "side", "absender", "de", "par", "por",
          "da", "door", "van",
        ].contains($0)
      } == true
  }

  /// Whose the last message was where a flag beneath says yes: "Last message from agent"; nil for
  /// any other header.
  var sideOfLastWriter: Side? {
    guard tellsLastMessage, has(["from", "by", "von", "durch", "is", "ist"]),
      namesColleague != namesWriter
    else { return nil }
    return namesColleague ? .ours : .theirs
  }

  /// Two letters that stand for the two ways, "E/A" or "I/O", over cells that are one of them
  /// each.
  func abbreviatesSides(of values: [String]) -> Bool {
    guard words.count == 2, !values.isEmpty, words.allSatisfy({ $0.utf8.count == 1 }) else {
      return false
    }
    let sides = words.compactMap { word in
      let letter = Array(word.utf8)
      return Side(letter: letter.span)
    }
    return Set(sides) == [.theirs, .ours] && values.allSatisfy { words.contains(headerKey($0)) }
  }

  /// The day of the last message, whoever wrote it: "Last message at".
  var tellsDayOfLastMessage: Bool {
    tellsLastMessage && !namesColleague && !namesWriter && !namesLastWriter
  }

  private var namesColleague: Bool {
    (words + bracketed).contains(where: HeaderVocabulary.colleagues.contains)
  }

  /// The last of several messages that went to and fro.
  private var tellsLastMessage: Bool {
    let words = words + bracketed
    return has(HeaderVocabulary.lasts)
      && words.contains {
        [
          "contact", "message", "reply", "response", "comment", "answer", "kontakt", "nachricht",
          "antwort", "ruckmeldung", "reponse", "mensaje", "respuesta", "messaggio",
          "risposta", "bericht", "antwoord",
        ].contains($0)
      }
  }

  /// A word that stands for whoever asks.
  private var namesWriter: Bool {
    (words + bracketed).contains { word in
      HeaderVocabulary.isParty(word) && !HeaderVocabulary.mayBeOurs.contains(word)
        || ["user", "caller", "anwender"].contains(word)
    }
  }
}
