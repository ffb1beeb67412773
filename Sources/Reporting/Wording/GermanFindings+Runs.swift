import Assessment
import Basics

/// The run as a whole: the age of its inputs, the runs before it, what was set.
extension GermanFindings {
  func words(_ finding: RunFinding) -> String {
    switch finding {
    case .replay(let rows, let day):
      "\(number(rows)) Zeilen liegen nach dem \(date(day)) und verzeichnen, was seither geschah: Dieser Bericht"
        + " beruht auf dem, was an jenem Tag bekannt war, ohne sie, ob geplant oder nicht"
    case .staleData(let newest, let days):
      "die neueste Zeile ist vom \(date(newest)), \(number(days)) Tage vor dem beurteilten Tag: Kein Kontakt"
        + " seither könnte sich hier zeigen, und alle scheinen verstummt; jenen Tag mit --as-of \(newest)"
        + " beurteilen oder einen neueren Export holen"
    case .judgedOnLastDay(let last, let today):
      "der Export endet am \(date(last)), \(number(today.days(since: last))) Tage vor heute, und wird auf jenen Tag"
        + " beurteilt; einen anderen Tag mit --as-of beurteilen oder einen neueren Export holen"
    case .staleExport(let days, let written):
      "der Export ist \(number(days)) Tage alt (geschrieben \(date(written))); nachsehen, ob er noch ankommt"
    case .unchangedExport(let days, let since):
      "ist seit \(number(days)) Tagen unverändert (seit dem Bericht vom \(date(since))); nachsehen, ob der Export"
        + " noch läuft"
    case .wrongClock(let today, let seen):
      "die Uhr dieses Rechners zeigt den \(date(today)), was nicht stimmen kann: hier ist etwas vom \(date(seen)); die Uhr"
        + " stellen oder den Tag mit --as-of nennen"
    case .sameExport(let since): "ist unverändert seit dem Bericht vom \(date(since))"
    case .otherFile(let other): "\(words(other)); der Lauf wurde erzwungen"
    case .fewerRows(let now, let before, let consequence):
      "\(fewerRows(now, before)); "
        + (consequence == .forced
          ? "der Lauf wurde erzwungen" : "nachsehen, ob der Export vollständig ist")
    case .renamedHeader(let column, let field):
      "\(renamed(column, field)); der Lauf wurde erzwungen"
    case .missingInput(let consequence):
      "wurde beim letzten Lauf gelesen und ist jetzt nicht da; "
        + (consequence == .forced
          ? "der Lauf wurde erzwungen" : "auch angeben, wenn sie nicht mit Absicht fehlt")
    case .otherBase(let day):
      "der Bericht vom \(date(day)) ist von anderen Dateien und anderen Kunden; nichts wird verglichen; den"
        + " Berichten einer anderen Firma mit --out einen eigenen Ordner geben"
    case .history(let fault, let day):
      "\(words(fault)); "
        + (day.map { "stattdessen mit dem \(date($0)) verglichen" } ?? "nichts wird verglichen")
    case .unknownSnooze(let id):
      "es gibt keine Beziehung \(id), die aufzuschieben wäre; die Nummer prüfen"
    case .snoozeEnded(let id, let why, let day):
      "der Aufschub von \(id)\(why.map { " (\($0))" } ?? "") endete am \(date(day)); sein Eintrag kann weg"
    case .snoozeTableWithoutColumns:
      "hat keine Spalten id und until; id,until,why in die erste Zeile schreiben"
    case .snoozeWithoutID:
      "ein Aufschub von niemandem; schreiben, wessen er ist, oder die Zeile entfernen"
    case .snoozeWithoutDay(let id, let text):
      (text.map { "\($0) ist kein Tag der Form jjjj-mm-tt" }
        ?? "kein Tag der Form jjjj-mm-tt ist angegeben")
        + "; \(id) wird nicht aufgeschoben"
    case .verdictTableWithoutColumns:
      "hat keine Spalten id, about und verdict; id,about,verdict,note in die erste Zeile schreiben"
    case .verdictWithoutID:
      "ein Urteil über niemanden; die Nummer ergänzen oder die Zeile entfernen"
    case .verdictAboutNothing(let id, let text):
      "\(text) ist nichts, was an \(id) zu beurteilen wäre; \(ReasonID.extent("bis")), "
        + "\(MarkID.extent("bis")), class oder drift schreiben"
    case .verdictNeither(let id, let text):
      "\(text) ist weder right noch wrong, über \(id) ist also nichts gesagt; right oder wrong schreiben"
    case .unknownVerdict(let id):
      "es gibt keine Beziehung \(id), von der dies zu sagen wäre; die Nummer prüfen"
    case .rulesChanged(let since, let rules, let more):
      "nach anderen Regeln beurteilt als am \(date(since)): \(list(rules))"
        + (more > 0 ? " und \(more) weitere" : "")
        + "; manche Änderung kommt daher und nicht von den Kunden"
    case .manyOwners(let count):
      "\(number(count)) Zuständige sind genannt, zu viele für einen Brief an jeden; prüfen, ob in der"
        + " Spalte der Zuständigen die eigenen Leute stehen"
    case .unknownOwner(let name, let perhaps):
      "mail.owners: keine Beziehung gehört zu \(name), dorthin geht also keine Mail; "
        + (perhaps.map { "ist \($0) gemeint?" } ?? "prüfen, wie der Export den Namen schreibt")
    case .unknownCadence(let name):
      "cadence: \(name) ist weder Nummer noch Schlagwort noch Segment dieser Kunden; die Schreibweise"
        + " prüfen"
    case .outcomeUnknown(let outcome): words(outcome)
    case .redacted:
      "Namen, Nummern, Adressen und Texte sind in diesem Bericht ersetzt; Zahlen und Tage sind echt"
    }
  }

  func words(_ problem: RunProblem) -> String {
    switch problem {
    case .noInput: "es gibt keine Datei zu lesen; eine nennen"
    case .unreadableFolder:
      "ist nicht lesbar; diesem Benutzer erlauben, den Ordner aufzulisten"
    case .noTables(let archive):
      "enthält keine Datei .csv, .tsv oder .txt"
        + (archive.map {
          ", und Archive nur, wo sie selbst genannt sind; \($0) selbst nennen"
        } ?? "; den Ordner der Exporte nennen oder die Dateien")
    case .noContacts(let other):
      "enthält Kunden, und nichts hier sagt, wann mit jemandem Kontakt war"
        + (other.map {
          "; \($0.file) wurde nicht verstanden: \(words($0.problem)); rapport inspect \($0.file) sagt mehr"
        } ?? "; auch die Datei der Kontakte nennen oder --map lastContact=SPALTE angeben")
    case .orphans(let count, let rows, let mayBeForced):
      "\(orphans(count, of: rows)); dafür sorgen, dass beide Exporte dieselben Nummern verwenden, oder die"
        + " Spalte mit --map key=SPALTE nennen"
        + (mayBeForced ? ", oder mit --force fortfahren" : "")
    case .otherFile(let other, let isUnattended):
      "\(words(other)); den Berichten einer anderen Firma mit "
        + (isUnattended ? "out: ORDNER in ihrer Konfiguration" : "--out ORDNER")
        + " einen eigenen Ordner geben, oder mit --force fortfahren"
    case .fewerRows(let now, let before):
      "\(fewerRows(now, before)); nachsehen, ob der Export vollständig ist, oder mit --force fortfahren"
    case .renamedHeader(let column, let field, let perhaps):
      "\(renamed(column, field)); "
        + (perhaps.map { "heißt sie jetzt \($0), dann --map \"\(field)=\($0)\" angeben" }
          ?? "nachsehen, wie sie jetzt heißt, und --map \(field)=SPALTE angeben")
        + ", oder mit --force fortfahren"
    case .missingInput:
      "wurde beim letzten Lauf gelesen und ist jetzt nicht da; dafür sorgen, dass jeder Export ankommt,"
        + " oder mit --force fortfahren"
    }
  }

  private func fewerRows(_ now: Int, _ before: Int) -> String {
    "hat \(number(now)) Zeilen, beim letzten Mal waren es \(number(before))"
  }

  private func renamed(_ column: InputText, _ field: String) -> String {
    "hat keine Spalte \(column) mehr, die \(field) enthielt"
  }

  private func words(_ other: RunFinding.OtherFile) -> String {
    "ist eine andere Datei als die des letzten Berichts in \(other.folder) vom \(date(other.day)) "
      + (other.hasOtherColumns ? "(andere Spalten, andere Kunden)" : "(andere Kunden)")
  }

  private func words(_ outcome: RunFinding.UnknownOutcome) -> String {
    "was bis zum \(outcome.end) geschah, ist noch nicht bekannt: Die Daten enden am \(outcome.known); "
      + (outcome.missing.map { "\(number($0)) Tage Stille werden unterstellt, " } ?? "")
      + (outcome.latest.map {
        "--at \($0) oder früher wählen, oder einen kürzeren --horizon, oder mit --as-of sagen, bis wann der"
          + " Export vollständig ist"
      } ?? "ein früheres --at wählen")
  }

  private func words(_ fault: HistoryFault) -> String {
    switch fault {
    case .unreadable: "ist nicht lesbar"
    case .isNotReport: "ist kein Bericht von Rapport"
    case .otherDay: "ist der Bericht eines anderen Tages als sein Ordner"
    case .isRedacted: "ist geschwärzt, sodass nichts damit verglichen werden kann"
    case .isNotJSON: "ist beschädigt: kein JSON"
    case .endMissing: "ist beschädigt: das Ende fehlt"
    case .impossibleNumber: "ist beschädigt: mit einer Zahl, die kein Bericht enthält"
    case .brokenLine(let line): "Zeile \(line) ist keine Beziehung"
    case .miscounted(let count, let reported):
      "enthält \(number(count)) Beziehungen, report.json nennt \(number(reported))"
    }
  }
}
