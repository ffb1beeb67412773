package import Basics

/// What became of rows, and why some are not used.
extension GermanFindings {
  func words(_ finding: RowFinding) -> String {
    switch finding {
    case .rejected(let rejected): words(rejected)
    case .strangeDirection(let rows, let column, let first):
      "\(self.rows(rows)) mit einem Wort in Spalte „\(column)“, das weder uns noch sie nennt (das erste:"
        + " „\(first)“); wer sich meldete, ist dort unbekannt; solche Wörter ergänzt man in rapport.yaml"
        + " unter lexicon als „cell side ours“ oder „cell side theirs“"
    case .withoutCustomer(let rows): "\(self.rows(rows)) ohne Kunden"
    case .filledDown(let rows):
      "\(self.rows(rows)) ohne Kunden, als die des Kunden darüber gelesen, wie bei verbundenen Zellen"
    case .perhapsAbove(let rows):
      "\(self.rows(rows)) ohne Kunden unter einem genannten; ob \(rows == 1 ? "sie" : "sie alle") zu diesem"
        + " \(rows == 1 ? "gehört" : "gehören"), zeigt nichts, und er gilt als unbekannt; die Namen ergänzen"
    case .namedBeside(let rows, let column):
      "\(self.rows(rows)) ohne Kundennummer, über „\(column)“ zugeordnet, wie es nur ein Kunde hat"
    case .withoutID(let rows): "\(self.rows(rows)) ohne Nummer, also niemand"
    case .failedPayments(let rows):
      rows == 1
        ? "1 Zahlung ist gescheitert oder wurde zurückgenommen: kein Umsatz und kein Kontakt"
        : "\(number(rows)) Zahlungen sind gescheitert oder wurden zurückgenommen: kein Umsatz und kein Kontakt"
    case .undated(let rows): "\(self.rows(rows)) ohne Datum"
    case .tooFarAhead(let rows):
      "\(self.rows(rows)) weiter voraus datiert als jeder Plan: für "
        + (rows == 1
          ? "einen Irrtum gehalten, nicht für einen Kontakt"
          : "Irrtümer gehalten, nicht für Kontakte")
    case .planned(let rows, let day):
      "\(self.rows(rows)) nach dem \(date(day)): Pläne, keine Kontakte"
    case .setAside(let rows, let state):
      rows == 1
        ? "1 Zeile (\(words(state))) blieb außer Acht; rejects.csv führt sie auf"
        : "\(rows) Zeilen (\(words(state))) blieben außer Acht; rejects.csv führt sie auf"
    case .repeated(let rows):
      rows == 1
        ? "1 Zeile steht samt Nummer doppelt in der Datei; sie zählt einmal"
        : "\(self.rows(rows)) stehen samt Nummer doppelt in der Datei; jede zählt einmal"
    case .countedOnce(let rows):
      rows == 1
        ? "1 Kontaktzeile steht doppelt und wurde einmal gezählt; rejects.csv nennt sie"
        : "\(number(rows)) Kontaktzeilen stehen doppelt und wurden einmal gezählt; rejects.csv nennt sie"
    case .duplicateCustomer(let id, let line):
      "Kunde \(id) steht schon in Zeile \(line) mit anderen Angaben; die erste gilt, den Export"
        + " berichtigen"
    case .duplicateCustomers(let rows):
      "\(number(rows)) Kundenzeilen wiederholen eine Nummer mit anderen Angaben; die jeweils erste gilt,"
        + " den Export berichtigen"
    case .conflictingCustomers(let line, let other, let more):
      "der Kunde aus Zeile \(line) steht schon in Zeile \(other), mit anderen Angaben; der erste gilt"
        + moreLikeThis(more)
    case .listedTwice(let id, let name, let other, let otherName, let more):
      "\(name) (\(id)) ist vielleicht \(otherName) (\(other)): derselbe Name und dieselbe Adresse oder Nummer; unter"
        + " \(id) gab es keinen Kontakt, und „nie kontaktiert“ wird nicht gesagt; zusammenführen, wenn beide"
        + " einer sind" + moreLikeThis(more)
    case .sharedNames(let count, let first):
      (count == 1
        ? "1 Name oder Adresse gehört" : "\(number(count)) Namen oder Adressen gehören")
        + " zu mehreren Kunden („\(first)“): Kontakte, die sie nennen, gehören zu niemandem"
    case .unlistedParents(let rows):
      (rows == 1 ? "1 Zeile gehört" : "\(number(rows)) Zeilen gehören")
        + " zu Kunden, die auf keiner Liste stehen: Was mit ihnen war, zählt für niemanden; diese Kunden in"
        + " den Export aufnehmen"
    case .sameNames(let name, let other, let more):
      "„\(name)“ und „\(other)“ gelten als ein Kunde, da keine Nummer sie unterscheidet"
        + moreLikeThis(more)
    case .companiesOfContacts(let companies, let contacts, let first):
      "\(number(contacts)) Kontakte gehören zu \(companies == 1 ? "1 Firma" : "\(number(companies)) Firmen")"
        + " („\(first)“): Jede Firma ist eine Beziehung; eine Firmenliste sagte mehr"
    case .joinedByName(let column):
      "über „\(column)“ zugeordnet, da hier keine Kundennummer vorkommt; Kunden gleichen Namens sind nicht"
        + " zu unterscheiden"
    case .orphans(let count, let first):
      (count == 1
        ? "1 Kontakt nennt einen Kunden, der auf keiner Kundenliste steht: "
        : "\(number(count)) Kontakte nennen Kunden, die auf keiner Kundenliste stehen: ")
        + first.map { orphan in
          "\(orphan.key) (Zeile \(orphan.line)" + (orphan.likely.map { ", \(words($0))" } ?? "")
            + ")"
        }.joined(separator: ", ")
        + (count > first.count ? " …" : "")
        + (count <= first.count && first.allSatisfy { $0.likely != nil }
          ? "; dort berichtigen" : "; in den Kundenexport aufnehmen")
    case .mostlyOrphans(let count, let rows):
      "\(orphans(count, of: rows)); der Lauf wurde erzwungen"
    case .strangers(let rows, let all, let first):
      "\(number(rows)) von \(self.rows(all)) mit Leuten, die auf keiner Kundenliste stehen (zuerst: \(first));"
        + " sie zählen für niemanden"
    case .massMail(let mails, let customers):
      "\(number(mails)) Mails gingen an einem Tag wortgleich an \(customers) oder mehr Kunden; sie zählen"
        + " als Massenmail (R2)"
    case .unreadWords(let language):
      "die Überschriften sind \(words(language)), doch was Betreffe und Notizen sagen, wird nur auf"
        + " Englisch und Deutsch verstanden; eigene Wörter unter lexicon in rapport.yaml angeben, sonst"
        + " bleiben Beschwerden und Zusagen unbemerkt"
    case .states(let states, let columns): words(states, columns)
    case .merged(let customers):
      customers == 1
        ? "1 Kunde ging in einem anderen auf; seine Zeilen zählen für diesen"
        : "\(number(customers)) Kunden gingen in anderen auf; ihre Zeilen zählen für diese"
    case .deleted(let customers, let interactions):
      (customers == 1
        ? "1 gelöschter Kunde bleibt weg" : "\(number(customers)) gelöschte Kunden bleiben weg")
        + (interactions == 0
          ? ""
          : interactions == 1
            ? " samt 1 Kontaktzeile" : " samt \(number(interactions)) Kontaktzeilen")
        + "; rejects.csv nennt die Zeilen"
    }
  }

  func orphans(_ count: Int, of rows: Int) -> String {
    "\(number(count)) von \(rows == 1 ? "1 Kontakt" : "\(number(rows)) Kontakten")"
      + " \(rows == 1 ? "gehört" : "gehören") zu keinem Kunden der Liste"
  }

  private func words(_ rejected: RowFinding.Rejected) -> String {
    let isOne = rejected.rows == 1
    let isAll = rejected.salvaged == rejected.rows
    var text = rows(rejected.rows) + (isAll ? " nicht voll brauchbar" : " unbrauchbar")
    if let first = rejected.first { text += " (\(isOne ? "" : "die erste: ")\(words(first)))" }
    if rejected.salvaged > 0 {
      let parts =
        switch rejected.parts {
        case .customerAndDay: "Kunde und Tag"
        case .idAndName: "Nummer und Name"
        }
      text +=
        isOne || isAll
        ? "; \(parts) waren \(isOne ? "" : "stets ")lesbar und zählen"
        : "; bei \(number(rejected.salvaged)) davon waren \(parts) lesbar und zählen"
    }
    return "\(text); rejects.csv nennt sie"
  }

  package func words(_ reason: RejectReason) -> String {
    switch reason {
    case .cell(let fault): words(fault)
    case .column(let header, let fault): "Spalte „\(header)“: \(words(fault))"
    case .lastContact(let fault): "der Tag des letzten Kontakts: \(words(fault))"
    case .tooFewFields(let count, let expected): "\(count) Felder statt \(expected)"
    case .tooManyFields(let count, let expected):
      "\(count) Felder statt \(expected): wohl ein Trennzeichen in einem Feld ohne Anführungszeichen"
    case .swallowedDelimiter(let id):
      "in seiner Nummer „\(id)“ steht ein Trennzeichen: ein Anführungszeichen steht am falschen Ort"
    case .unterminatedQuote: "hier beginnt ein Anführungszeichen, das nie endet"
    case .oversizedField: "ein Feld, das zu groß ist, um eines zu sein"
    case .noDate: "kein Datum"
    case .neverDate: "das Datum steht für „nie“ oder „unbekannt“"
    case .tooFarAhead(let day): "auf den \(day) datiert, weiter voraus als jeder Plan"
    case .repeated: "wiederholt eine frühere Zeile Byte für Byte"
    case .readAlready:
      "steht schon in einer früheren Datei: dieselbe Nummer, derselbe Kunde und Tag"
    case .setAside(let state): "bleibt außer Acht: \(words(state))"
    case .stranger(let party): "\(party) steht auf keiner Kundenliste"
    case .noCustomer: "nennt keinen Kunden"
    case .noID: "ohne Nummer, also niemand"
    case .unlistedParent(let id): "gehört zu \(id), steht auf keiner Liste"
    case .listedAbove(let id): "Kunde \(id) steht weiter oben in dieser Liste"
    case .listedAlready(let id, let line, let differs):
      "Kunde \(id) steht schon in Zeile \(line)" + (differs ? ", mit anderen Angaben" : "")
    case .ofDeleted(let id): "Kunde \(id) ist laut der Liste gelöscht"
    case .unlisted(let key, let likely):
      "Kunde \(key) steht auf keiner Kundenliste" + (likely.map { "; \(words($0))" } ?? "")
    }
  }

  private func words(_ state: SetAsideRow) -> String {
    switch state {
    case .deleted: "gelöscht"
    case .merged: "zusammengeführt"
    case .draft: "Entwurf"
    case .test: "Probe"
    case .total: "Summe"
    case .leg: "weiterer Teil eines Anrufs"
    case .internal: "intern"
    case .automatic: "automatisch oder namenlos"
    case .thirdParty: "unter Dritten"
    }
  }

  private func words(_ states: RowFinding.States, _ columns: [InputText]) -> String {
    var parts: [String] = []
    if states.former > 0 {
      parts.append(
        states.former == 1
          ? "1 ist ein früherer Kunde" : "\(number(states.former)) sind frühere Kunden")
    }
    if states.ended > 0 {
      parts.append(
        states.ended == 1
          ? "1 Beziehung ist zu Ende"
          : "\(number(states.ended)) Beziehungen sind zu Ende")
    }
    if states.wishes > 0 {
      parts.append(
        states.wishes == 1
          ? "1 will nicht auf jedem Weg erreicht werden"
          : "\(number(states.wishes)) wollen nicht auf jedem Weg erreicht werden")
    }
    let last = parts.removeLast()
    let said = parts.isEmpty ? last : parts.joined(separator: ", ") + " und " + last
    return "von \(number(states.customers)) Kunden, laut \(quoted(columns)): \(said)"
  }

  private func words(_ likely: RejectReason.Likely) -> String {
    switch likely {
    case .id(let id): "sieht aus wie \(id) in anderer Schreibung"
    case .name(let name, let id): "sieht aus wie \(name) (\(id)) in anderer Schreibung"
    case .several(let count): "\(count) Kunden heißen so, und welcher gemeint ist, bleibt offen"
    }
  }

  private func words(_ fault: CellFault) -> String {
    switch fault {
    case .date(let text, let failure): words(failure, "„\(text)“")
    case .order(let text, let question):
      "„\(text)“: \(question.orders.map(words).joined(separator: " oder "))? "
        + (question.contradiction.map {
          "Zeilen \($0.first) und \($0.second) widersprechen sich"
        } ?? "Nichts in der Datei entscheidet es; --date-order angeben")
    case .amount(let text, let failure): words(failure, "„\(text)“")
    }
  }

  private func words(_ failure: DateFailure, _ cell: String) -> String {
    switch failure {
    case .notADate: "\(cell) ist kein Datum"
    case .noSuchDay: "\(cell) ist ein Tag, den es im Kalender nicht gibt"
    case .noSuchMonth: "\(cell) hat einen Monat, den es nicht gibt"
    case .noSuchTime: "\(cell) hat eine Uhrzeit, die es nicht gibt"
    case .zeros: "\(cell) besteht aus Nullen und ist kein Datum"
    case .relative: "\(cell) bezieht sich auf einen Tag, den der Export nicht nennt"
    case .incomplete: "\(cell) ist kein ganzes Datum: Tag, Monat oder Jahr fehlt"
    case .unknownZone: "\(cell) hat eine Zeitzone, die nicht eindeutig ist"
    case .implausibleYear: "\(cell) hat ein Jahr, das in keinen Geschäftsunterlagen steht"
    case .otherWeekday:
      "\(cell) fällt, gelesen wie der Rest der Spalte, auf einen anderen Wochentag"
    case .undecidedOrder: "\(cell) könnte Tag oder Monat zuerst nennen"
    }
  }

  private func words(_ failure: NumberFailure, _ cell: String) -> String {
    switch failure {
    case .notANumber: "\(cell) ist kein Betrag"
    case .percentage: "\(cell) ist ein Anteil in Prozent, kein Betrag"
    case .tooLarge: "\(cell) ist größer als jeder Betrag"
    case .undecided: "\(cell) gliedert oder teilt anders als diese Spalte"
    }
  }
}
