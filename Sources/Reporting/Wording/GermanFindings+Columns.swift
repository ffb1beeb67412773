package import Basics

/// What columns hold, and how their dates are read.
extension GermanFindings {
  func words(_ finding: ColumnFinding) -> String {
    switch finding {
    case .dateOrderInferred(let order, let evidence):
      "Daten der Wahrscheinlichkeit nach gelesen (\(words(order)): \(words(evidence))); --date-order legt"
        + " es fest"
    case .twoDateFormats(let dotted, let other):
      "zwei Schreibweisen von Daten: mit Punkten \(words(dotted)), die anderen \(words(other))"
    case .epochDates(let count, let units):
      "\(cells(count)) als Zeit seit 1970 gelesen (\(units.map(words).joined(separator: ", ")))"
    case .spreadsheetDates(let count, let from1904):
      "\(cells(count)) als Tageszahlen einer Tabellenkalkulation gelesen, System"
        + " \(from1904 ? "1904" : "1900") (das andere liegt 1.462 Tage entfernt)"
    case .twoDigitYears(let first, let last):
      "zweistellige Jahre, als \(first == last ? "\(first)" : "\(first) bis \(last)") gelesen"
    case .yearlessDates(let first, let last, let evidence):
      "Tage ohne Jahr, als \(date(first)) bis \(date(last)) gelesen, nach \(words(evidence)); wenn das nicht stimmt,"
        + " das Jahr dazuschreiben oder mit --as-of einen anderen Tag beurteilen"
    case .sentinelDates(let count):
      "\(cells(count)) mit einem Tag, der für keinen steht (1900-01-01 und dergleichen), als nie gelesen"
    case .buddhistEra(let count):
      "\(cells(count)) mit einem Jahr der buddhistischen Zeitrechnung, 543 früher gelesen"
    case .japaneseEra(let count):
      "\(cells(count)) mit einem Jahr einer japanischen Ära, umgerechnet"
    case .unreadableDates(let count):
      "\(cells(count)) ohne gültiges Datum, als unbekannt genommen"
    case .unreadableAmounts(let count, let first):
      "\(cells(count)) \(count == 1 ? "ist kein Betrag" : "sind keine Beträge")"
        + " (\(count == 1 ? "" : "zuerst: ")„\(first)“); im Umsatz \(count == 1 ? "fehlt er" : "fehlen sie")"
    case .ambiguousThousands(let amounts, let hasPoint, let readAsDecimals):
      (amounts == 1 ? "1 Betrag" : "\(number(amounts)) Beträge")
        + " wie \(hasPoint ? "1.234" : "1,234") "
        + (amounts == 1
          ? "könnte Tausender oder Dezimalen meinen" : "könnten Tausender oder Dezimalen sein")
        + "; als \(readAsDecimals ? "Dezimalen" : "Tausender") gelesen"
    case .mixedDecimals(let comma, let point):
      "Dezimalkommas (Zeile \(comma)) und Dezimalpunkte (Zeile \(point)) in einer Spalte"
    case .unreadableCadences(let cells, let first):
      "\(number(cells)) \(cells == 1 ? "Zelle nennt" : "Zellen nennen") keinen Abstand, die erste \(first);"
        + " dort entscheiden Rhythmus und Stufe; wöchentlich, 6 Wochen oder 90 schreiben"
    case .mixedCurrencies(let currencies):
      "Beträge in mehreren Währungen (\(list(currencies))), die nie zusammengezählt werden"
    case .floatIDs(all: true):
      "jede Nummer endet auf .0, wie Zahlen es tun; es wird abgetrennt"
    case .floatIDs(all: false):
      "manche Nummern enden auf .0, andere nicht; sie bleiben, wie sie sind"
    case .guardedIDs(let count):
      "\(count == 1 ? "1 Nummer" : "\(number(count)) Nummern") vor Tabellenkalkulationen geschützt"
        + " (=\"…\" oder '…); der Schutz wird entfernt"
    case .unifiedIDs:
      "Nummern sind anders geschrieben als auf der Liste (15 oder 18 Zeichen, Klammern, Großbuchstaben, ein"
        + " Vorsatz); sie gelten als dieselben"
    case .bracketedIDs: "die Nummer wird aus den Klammern hinter dem Namen gelesen"
    case .similarIDs(let line, let other, let more):
      "Nummern, die sich nur in Groß- und Kleinschreibung, Leerzeichen oder Zeichen unterscheiden, sind"
        + " verschiedene Kunden (Zeilen \(line) und \(other)"
        + (more > 0 ? ", und \(number(more)) weitere)" : ")")
    case .repeatedIDs(let line, let other, let more):
      "Zeilen \(line) und \(other) haben dieselbe Nummer und unterscheiden sich; beide zählen"
        + moreLikeThis(more)
    case .unusedAmounts(let counted):
      "Beträge darin werden nicht gelesen; es zählen die in „\(counted)“, --map amount=SPALTE nennt"
        + " eine andere"
    case .strangeKinds(let first, let more):
      "„\(first)“\(more > 0 ? " und \(more) weitere" : "") ist als Art eines Kontakts nicht bekannt; solche"
        + " Zeilen zählen als Gespräch; unter lexicon in rapport.yaml fügt „cell kind call“ solche Wörter"
        + " hinzu"
    case .presumed(let field):
      "nach dem Inhalt der Zellen als \(field) genommen; --map \(field)=SPALTE nennt eine andere"
    }
  }

  func moreLikeThis(_ count: Int) -> String {
    count > 0 ? " (und \(number(count)) weitere dieser Art)" : ""
  }

  private func words(_ unit: EpochUnit) -> String {
    switch unit {
    case .seconds: "Sekunden"
    case .milliseconds: "Millisekunden"
    case .microseconds: "Mikrosekunden"
    case .nanoseconds: "Nanosekunden"
    }
  }

  private func words(_ evidence: YearEvidence) -> String {
    switch evidence {
    case .weekdays: "den Wochentagen daneben"
    case .file(let year): "dem Jahr \(year) im Namen der Datei oder der Spalte"
    case .otherDates: "den Daten der Spalte, die eines haben"
    case .rows: "der Reihenfolge der Zeilen"
    }
  }

  package func words(_ evidence: [DateEvidence]) -> String {
    evidence.map(words).joined(separator: "; ")
  }

  private func words(_ evidence: DateEvidence) -> String {
    switch evidence {
    case .forced: "durch --date-order bestimmt"
    case .headers(let language):
      "die Überschriften sind \(words(language)), wo der Tag zuerst steht"
    case .noDates: "keine Zelle ist ein Datum"
    case .fourDigitYears: "das Jahr steht zuerst, vierstellig"
    case .namedMonths: "Monate sind benannt"
    case .spreadsheetDays: "fünf Ziffern zählen Tage, wie Tabellenkalkulationen es tun"
    case .epoch(let unit): "die Zahl der Ziffern: \(words(unit)) seit 1970"
    case .countedFrom1904: "ab 1904 gezählt, denn dort liegen die Daten der anderen Spalten"
    case .partOver12(let count, let isFirst):
      "\(cells(count)) mit einem \(isFirst ? "ersten" : "zweiten") Teil über 12"
    case .weekdays(let count):
      "\(cells(count)) \(count == 1 ? "nennt" : "nennen") einen Wochentag, den nur diese Reihenfolge ergibt"
    case .points: "Daten mit Punkten beginnen mit dem Tag"
    case .onlyReading(let order, let count):
      "\(cells(count)) \(count == 1 ? "ist" : "sind") nur so ein Datum: \(words(order))"
    case .fewestFuture(let count, let other):
      "am wenigsten künftige Tage: \(number(count)) gegen \(number(other))"
    case .sequence(let order, let others):
      "so stehen die Zeilen der Reihe nach (\(words(order))), anders nicht"
        + " (\(others.map(words).joined(separator: ", ")))"
    case .daysAndYears(let days, let years, let otherDays, let otherYears):
      "\(days) verschiedene Monatstage in \(years) Jahren gegen \(otherDays) in \(otherYears)"
    case .moreReadable(let order): "so sind mehr Zellen ein Datum (\(words(order)))"
    case .everyCell(let orders):
      "jede Zelle ist auf mehrere Weisen lesbar (\(orders.map(words).joined(separator: ", ")))"
    case .noOrder: "keine Reihenfolge liest die Spalte"
    case .contradiction(let line, let order, let other, let otherOrder):
      "Zeile \(line) ist so nicht lesbar: \(words(order)); Zeile \(other) so nicht: \(words(otherOrder))"
    case .otherColumnDiffers(let order):
      "doch eine andere Datumsspalte wird so gelesen: \(words(order))"
    case .otherColumns(let count, let order):
      count == 1
        ? "eine andere Datumsspalte des Exports wird so gelesen: \(words(order))"
        : "\(count) andere Datumsspalten des Exports werden so gelesen: \(words(order))"
    case .otherFiles(let count, let order):
      count == 1
        ? "eine andere Datei des Laufs ist so geschrieben: \(words(order))"
        : "\(count) andere Dateien des Laufs sind so geschrieben: \(words(order))"
    }
  }

  func words(_ problem: TableProblem) -> String {
    switch problem {
    case .noMappedColumn(let field, let column, let seen):
      "--map \(field)=\(column): keine Datei hat diese Spalte"
        + (seen.map { "; Spalten: \(quoted($0))" } ?? "")
    case .duplicateColumn(let header, let count, let field):
      "\(count) Spalten heißen „\(header)“, und sie wird gebraucht; mit --map \(field)='\(header)#1' oder"
        + " '#2' sagen, welche gilt"
    case .unknownColumns(let role, let seen):
      "keine Spalte ist bekannt"
        + (role.map { " (gelesen als \($0))" } ?? ", weder von Kunden noch von Kontakten")
        + "; \(words(seen)); --map id=SPALTE nennt die Kundennummer und --map date=SPALTE den Tag eines"
        + " Kontakts"
    case .noIDColumn(let seen, let nearest, let names):
      "keine Spalte enthält die Kundennummer; \(words(seen))\(words(nearest: nearest)); "
        + (names.map(words) ?? "mit --map id=SPALTE benennen")
    case .noDateColumn(let seen, let nearest):
      "keine Spalte enthält den Tag eines Kontakts; \(words(seen))\(words(nearest: nearest)); mit --map"
        + " date=SPALTE benennen"
    case .undatedMail:
      "jede Zeile sagt, wer wem schrieb, und keine Spalte, wann: dieser Export hat keine Tage, also lässt sich"
        + " nichts damit beurteilen; das klassische Outlook lässt sie in CSV-Dateien weg: im Ordner die Spalten"
        + " Erhalten, Von und An zeigen, alle Nachrichten markieren, in eine Tabelle kopieren und diese als CSV"
        + " speichern"
    case .unclearID(let header, let seen):
      "„\(header)“ kann irgendeine Nummer sein, und keine Spalte enthält einen Namen oder eine Adresse;"
        + " \(words(seen)); mit --map id=SPALTE oder --map name=SPALTE benennen"
    case .unclearRows(let seen):
      "nichts sagt, was die Zeilen sind; \(words(seen)); mit --map date=SPALTE den Tag eines Kontakts"
        + " benennen"
    case .noInteractions:
      "unter dem Kopf steht kein einziger Kontakt; wenn das stimmt, --force angeben"
    case .contradictoryDates(let header, let line, let other):
      "Spalte „\(header)“ widerspricht sich: Zeilen \(line) und \(other) belegen verschiedene"
        + " Reihenfolgen von Tag und Monat; den Export berichtigen oder mit --date-order festlegen"
    case .ambiguousDates(let header):
      "Spalte „\(header)“: Tag oder Monat zuerst? Nichts in der Datei entscheidet es; --date-order dmy"
        + " oder --date-order mdy (oder ymd) angeben"
    case .damagedIDs(let header, let example):
      "Spalte „\(header)“: „\(example)“ war eine Nummer, bis eine Tabellenkalkulation sie rundete, sodass"
        + " Kunden zusammenfallen; nochmals exportieren und dazwischen nicht öffnen"
    case .ambiguousKey(let header, let files):
      "die Nummern in „\(header)“ kommen in \(files.map(\.description).joined(separator: " und in ")) vor,"
        + " und nichts sagt, wessen sie sind; --map key='\(header)' angeben, wenn es die Kunden sind, sonst"
        + " --map contactKey='\(header)'"
    case .foreignKey(let header, let file):
      "„\(header)“ nennt Einträge einer Liste, die fehlt und deren Nummern nur zufällig in \(file)"
        + " vorkommen; auch diese Liste angeben, oder --map key='\(header)', wenn es die Kunden sind"
    case .noCommonKey(let columns, let lists):
      "kein einziger Kontakt gehört zu einem Kunden der Liste: Kein Wert von \(quoted(columns)) kommt in "
        + lists.map { "„\($0.column)“ von \($0.file)" }.joined(separator: ", ")
        + " vor; prüfen, ob beide von denselben Kunden sind, oder die Spalte mit --map id=SPALTE benennen"
    case .unknownUs(let columns, let candidates):
      "\(quoted(columns)) \(columns.count == 1 ? "nennt" : "nennen") auf jeder Zeile beide Seiten, und"
        + " nichts sagt, welche davon Sie sind; --us ADRESSE mit einer eigenen Adresse, Nummer oder"
        + " einem eigenen Namen angeben"
        + (candidates.isEmpty
          ? ""
          : " (\(candidates.map { "„\($0)“" }.joined(separator: " oder ")) steht auf fast jeder Zeile)")
    case .tooManyRejects(let count, let rows, let first):
      (first.map { "\(words($0)): " } ?? "")
        + "\(number(count)) von \(self.rows(rows)) unbrauchbar, zu viel, um über jemanden zu urteilen; den"
        + " Export berichtigen oder mit --force fortfahren"
    case .excess(let excess, let limit):
      "mehr als \(number(limit)) \(words(excess).what), mehr als im Speicher gehalten wird; die Spalten mit"
        + " rapport inspect ansehen und, wenn sie stimmen, in rapport.yaml limits: \(words(excess).key):"
        + " setzen"
    }
  }

  private func words(_ excess: InputExcess) -> (what: String, key: String) {
    switch excess {
    case .relationships: ("Kunden", "relationships")
    case .interactions: ("Kontakte", "interactions")
    case .unusableRows: ("unbrauchbare Zeilen", "unusable-rows")
    case .owners: ("Zuständige", "owners")
    }
  }

  private func words(_ seen: TableProblem.ColumnsSeen) -> String {
    "Spalten: \(list(seen.names, hasMore: seen.hasMore))"
  }

  private func words(nearest: [InputText]) -> String {
    nearest.isEmpty ? "" : "; am ähnlichsten: \(list(nearest, hasMore: false))"
  }

  private func list(_ headers: [InputText], hasMore: Bool) -> String {
    headers.map { $0.isEmpty ? "(ohne Namen)" : "„\($0)“" }.joined(separator: ", ")
      + (hasMore ? " und weitere" : "")
  }

  private func words(_ names: TableProblem.NameColumn) -> String {
    "wenn jeder Name ein Kunde ist, "
      + (names.isWord ? "--map id=\(names.header)" : "--map \"id=\(names.header)\"") + " angeben"
  }
}
