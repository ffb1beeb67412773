extension GermanFindings {
  /// What became of rows.
  static let rows: [FindingWords.Pair] = [
    (
      "the headers are {0}, but what subjects and notes say is understood in English and German only; "
        + "give words of your own under lexicon in rapport.yaml, or complaints and promises are missed",
      "Überschriften der Sprache {0}, doch was Betreffe und Notizen sagen, wird nur auf Englisch und "
        + "Deutsch verstanden; eigene Wörter unter lexicon in rapport.yaml angeben, sonst bleiben "
        + "Beschwerden und Zusagen unbemerkt"
    ),
    ("{0} (and {1} more like this)", "{0} (und {1} weitere dieser Art)"),
    ("{0} (and {1} more)", "{0} (und {1} weitere)"),
    ("{0} ({1} times: lines {2})", "{0} ({1} mal: Zeilen {2})"),
    ("{0}; the run was forced", "{0}; der Lauf wurde erzwungen"),
    ("{0} cannot be used in full (first: {1})", "{0} nicht voll brauchbar (die erste: {1})"),
    ("{0} cannot be used (first: {1})", "{0} unbrauchbar (die erste: {1})"),
    ("{0} cannot be used in full ({1})", "{0} nicht voll brauchbar ({1})"),
    ("{0} cannot be used ({1})", "{0} unbrauchbar ({1})"),
    (
      "the customer and the day could be read and count",
      "Kunde und Tag waren lesbar und zählen"
    ),
    (
      "the customer and the day of each could be read and count",
      "Kunde und Tag waren stets lesbar und zählen"
    ),
    (
      "the customer and the day of {0} of them could be read and count",
      "bei {0} davon waren Kunde und Tag lesbar und zählen"
    ),
    ("the id and the name could be read and count", "Nummer und Name waren lesbar und zählen"),
    (
      "the id and the name of each could be read and count",
      "Nummer und Name waren stets lesbar und zählen"
    ),
    (
      "the id and the name of {0} of them could be read and count",
      "bei {0} davon waren Nummer und Name lesbar und zählen"
    ),
    ("rejects.csv lists it", "rejects.csv nennt sie"),
    ("rejects.csv lists them", "rejects.csv nennt sie"),
    ("the day of last contact: {0}", "der Tag des letzten Kontakts: {0}"),
    ("{0} is not a date", "{0} ist kein Datum"),
    (
      "{0} is a day the calendar does not have", "{0} ist ein Tag, den es im Kalender nicht gibt"
    ),
    (
      "{0} has a month the calendar does not have", "{0} hat einen Monat, den es nicht gibt"
    ),
    ("{0} has a time the clock does not have", "{0} hat eine Uhrzeit, die es nicht gibt"),
    (
      "{0} is relative to a day that the export does not name",
      "{0} bezieht sich auf einen Tag, den der Export nicht nennt"
    ),
    (
      "{0} is no whole date: day, month or year is missing",
      "{0} ist kein ganzes Datum: Tag, Monat oder Jahr fehlt"
    ),
    ("{0} could be day first or month first", "{0} könnte Tag oder Monat zuerst nennen"),
    (
      "{0} fields instead of {1}: most likely a delimiter in a field without quotes",
      "{0} Felder statt {1}: wohl ein Trennzeichen in einem Feld ohne Anführungszeichen"
    ),
    ("{0} without a customer", "{0} ohne Kunden"),
    (
      "{0} with a word in column “{1}” that says neither ours nor theirs (first: “{2}”)",
      "{0} mit einem Wort in Spalte „{1}“, das weder uns noch sie nennt (das erste: „{2}“)"
    ),
    ("the side is unknown there", "wer sich meldete, ist dort unbekannt"),
    (
      "under lexicon in rapport.yaml, “cell side ours” or “cell side theirs” adds such words",
      "solche Wörter ergänzt man in rapport.yaml unter lexicon als „cell side ours“ oder "
        + "„cell side theirs“"
    ),
    ("{0} without a date", "{0} ohne Datum"),
    ("{0} without an id, and nobody therefore", "{0} ohne Nummer, also niemand"),
    (
      "{0} dated beyond any plan, taken for a mistake and no contact",
      "{0} weiter voraus datiert als jeder Plan: für einen Irrtum gehalten, nicht für einen Kontakt"
    ),
    (
      "{0} dated beyond any plan, taken for mistakes and no contacts",
      "{0} weiter voraus datiert als jeder Plan: für Irrtümer gehalten, nicht für Kontakte"
    ),
    ("{0} dated after {1}: plans, not contacts", "{0} nach dem {1}: Pläne, keine Kontakte"),
    (
      "1 row belongs to customers who are on no list: what happened with them counts for nobody; "
        + "add those customers to the export",
      "1 Zeile gehört zu Kunden, die auf keiner Liste stehen: Was mit ihnen war, zählt für niemanden; "
        + "diese Kunden in den Export aufnehmen"
    ),
    (
      "{0} rows belong to customers who are on no list: what happened with them counts for nobody; "
        + "add those customers to the export",
      "{0} Zeilen gehören zu Kunden, die auf keiner Liste stehen: Was mit ihnen war, zählt für "
        + "niemanden; diese Kunden in den Export aufnehmen"
    ),
    (
      "1 interaction names a customer that is on no customer list: {0}; add them to the customer export",
      "1 Kontakt nennt einen Kunden, der auf keiner Kundenliste steht: {0}; in den Kundenexport aufnehmen"
    ),
    (
      "{0} interactions name customers that are on no customer list: {1}; add them to the customer "
        + "export",
      "{0} Kontakte nennen Kunden, die auf keiner Kundenliste stehen: {1}; in den Kundenexport "
        + "aufnehmen"
    ),
    (
      "{0} of {1} interactions belong to no listed customer",
      "{0} von {1} Kontakten gehören zu keinem Kunden der Liste"
    ),
    (
      "1 row stands in the file twice, id and all; it counts once",
      "1 Zeile steht samt Nummer doppelt in der Datei; sie zählt einmal"
    ),
    (
      "{0} stand in the file twice, id and all; each counts once",
      "{0} stehen samt Nummer doppelt in der Datei; jede zählt einmal"
    ),
    (
      "1 interaction row stands twice and was counted once; rejects.csv lists it",
      "1 Kontaktzeile steht doppelt und wurde einmal gezählt; rejects.csv nennt sie"
    ),
    (
      "{0} interaction rows stand twice and were counted once; rejects.csv lists them",
      "{0} Kontaktzeilen stehen doppelt und wurden einmal gezählt; rejects.csv nennt sie"
    ),
    (
      "{0} customer rows repeat an id with other values; the first of each was kept, mend the export",
      "{0} Kundenzeilen wiederholen eine Nummer mit anderen Angaben; die jeweils erste gilt, den Export "
        + "berichtigen"
    ),
    (
      "customer {0} stands already at line {1} with other values; the first is used, mend the export",
      "Kunde {0} steht schon in Zeile {1} mit anderen Angaben; die erste gilt, den Export berichtigen"
    ),
    (
      "the customer of line {0} stands in line {1} already, with other details; the first is kept",
      "der Kunde aus Zeile {0} steht schon in Zeile {1}, mit anderen Angaben; der erste gilt"
    ),
    (
      "{0} rows are dated after {1} and record what has happened since: this report is made of what "
        + "was known on that day, without them, planned or not",
      "{0} Zeilen liegen nach dem {1} und verzeichnen, was seither geschah: Dieser Bericht beruht auf "
        + "dem, was an jenem Tag bekannt war, ohne sie, ob geplant oder nicht"
    ),
    (
      "{0} mails went to {1} or more customers in the same words on one day; they count as mass mail "
        + "(R2)",
      "{0} Mails gingen an einem Tag wortgleich an {1} oder mehr Kunden; sie zählen als Massenmail (R2)"
    ),
    (
      "1 name or address belongs to several customers (“{0}”): interactions that name it belong to "
        + "nobody",
      "1 Name oder Adresse gehört zu mehreren Kunden („{0}“): Kontakte, die sie nennen, gehören zu "
        + "niemandem"
    ),
    (
      "{0} names or addresses belong to several customers (“{1}”): interactions that name it belong to "
        + "nobody",
      "{0} Namen oder Adressen gehören zu mehreren Kunden („{1}“): Kontakte, die sie nennen, gehören zu "
        + "niemandem"
    ),
    ("unterminated quote opened here", "hier beginnt ein Anführungszeichen, das nie endet"),
    (
      "fewer fields than the header; what is missing is unknown",
      "weniger Felder als im Kopf; was fehlt, ist unbekannt"
    ),
    (
      "text stands between a closing quote and the delimiter; both parts were kept",
      "zwischen schließendem Anführungszeichen und Trennzeichen steht Text; beide Teile bleiben"
    ),
    (
      "the header is repeated among the data; dropped",
      "der Kopf steht nochmals in den Daten; entfernt"
    ),
    ("a comment among the data was dropped", "ein Kommentar in den Daten wurde entfernt"),
    ("a line of dashes was dropped", "eine Zeile aus Strichen wurde entfernt"),
    (
      "a line of dashes under the header was dropped",
      "eine Zeile aus Strichen unter dem Kopf wurde entfernt"
    ),
    (
      "totals or remarks below the data were dropped",
      "Summen oder Bemerkungen unter den Daten wurden entfernt"
    ),
    (
      "another table begins here and was not read; put it into a file of its own",
      "hier beginnt eine weitere Tabelle und wurde nicht gelesen; in eine eigene Datei legen"
    ),
  ]
}
