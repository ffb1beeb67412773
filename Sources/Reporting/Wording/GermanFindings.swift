/// The German words of what was noticed about the inputs (`FindingWords`).
enum GermanFindings {
  static let pairs: [FindingWords.Pair] = rows + cells + columns + files + runs

  /// Counts and single cells.
  private static let cells: [FindingWords.Pair] = [
    ("{0} read as time counted since 1970 ({1})", "{0} als Zeit seit 1970 gelesen ({1})"),
    (
      "{0} read as spreadsheet day numbers, {1} system (the other one lies 1,462 days apart)",
      "{0} als Tageszahlen einer Tabellenkalkulation gelesen, System {1} (das andere liegt 1.462 Tage "
        + "entfernt)"
    ),
    (
      "{0} with a day that stands for none (1900-01-01 and its like), read as never",
      "{0} mit einem Tag, der für keinen steht (1900-01-01 und dergleichen), als nie gelesen"
    ),
    (
      "{0} with a year of the Buddhist era, read 543 earlier",
      "{0} mit einem Jahr der buddhistischen Zeitrechnung, 543 früher gelesen"
    ),
    (
      "{0} with a year of a Japanese era, converted",
      "{0} mit einem Jahr einer japanischen Ära, umgerechnet"
    ),
    (
      "{0} with an address that is none, or more than one; no mail goes there",
      "{0} mit einer Adresse, die keine ist, oder mehreren; dorthin geht keine Mail"
    ),
    (
      "{0} with control characters, which are taken out before they are shown",
      "{0} mit Steuerzeichen, die vor dem Anzeigen entfernt werden"
    ),
    (
      "{0} with signs that turn the direction of text, which are taken out",
      "{0} mit Zeichen, die die Schreibrichtung umkehren; sie werden entfernt"
    ),
    ("{0} with marks piled up on one letter", "{0} mit gehäuften Zeichen auf einem Buchstaben"),
    (
      "{0} with Latin letters mixed with look-alikes of another script",
      "{0} mit lateinischen Buchstaben zwischen ähnlichen einer anderen Schrift"
    ),
    ("{0} with line separators within a name", "{0} mit Zeilentrennern in einem Namen"),
    (
      "years of two digits, read as {0} to {1}", "zweistellige Jahre, als {0} bis {1} gelesen"
    ),
    (
      "1 amount like {0} could be thousands or decimals; read as thousands",
      "1 Betrag wie {0} könnte Tausender oder Dezimalen meinen; als Tausender gelesen"
    ),
    (
      "1 amount like {0} could be thousands or decimals; read as decimals",
      "1 Betrag wie {0} könnte Tausender oder Dezimalen meinen; als Dezimalen gelesen"
    ),
    (
      "{0} amounts like {1} could be thousands or decimals; read as thousands",
      "{0} Beträge wie {1} könnten Tausender oder Dezimalen sein; als Tausender gelesen"
    ),
    (
      "{0} amounts like {1} could be thousands or decimals; read as decimals",
      "{0} Beträge wie {1} könnten Tausender oder Dezimalen sein; als Dezimalen gelesen"
    ),
    (
      "decimal commas (line {0}) and decimal points (line {1}) in one column",
      "Dezimalkommas (Zeile {0}) und Dezimalpunkte (Zeile {1}) in einer Spalte"
    ),
    (
      "amounts in several currencies ({0}), which are never added together",
      "Beträge in mehreren Währungen ({0}), die nie zusammengezählt werden"
    ),
    (
      "amounts in several currencies ({0}), which are never added together: only {1} counts for the "
        + "ranking",
      "Beträge in mehreren Währungen ({0}), die nie zusammengezählt werden: Für die Rangfolge zählt nur "
        + "{1}"
    ),
    ("{0} that are no date, taken as unknown", "{0} ohne gültiges Datum, als unbekannt genommen"),
    (
      "text looks as if decoded twice (\"Ã©\" for \"é\"); left as it is, repair it in the CRM",
      "Text sieht doppelt dekodiert aus („Ã©“ für „é“); bleibt so, im CRM berichtigen"
    ),
    ("NUL bytes were dropped; check the export", "NUL-Bytes wurden entfernt; den Export prüfen"),
    (
      "bytes that are no UTF-8 were replaced by \u{FFFD}; check the export's encoding",
      "Bytes, die kein UTF-8 sind, wurden durch \u{FFFD} ersetzt; die Kodierung des Exports prüfen"
    ),
    (
      "bytes that the encoding does not have were replaced; name another with --encoding",
      "Bytes, die es in der Kodierung nicht gibt, wurden ersetzt; mit --encoding eine andere nennen"
    ),
    ("1 row", "1 Zeile"),
    ("1 cell", "1 Zelle"),
    ("1 id", "1 Nummer"),
    ("{0} rows", "{0} Zeilen"),
    ("{0} cells", "{0} Zellen"),
    ("{0} ids", "{0} Nummern"),
  ]

  private static let columns: [FindingWords.Pair] = [
    ("column “{0}”: {1}", "Spalte „{0}“: {1}"),
    (
      "dates read {0}, by plausibility: {1}; --date-order settles it",
      "Daten der Wahrscheinlichkeit nach gelesen ({0}: {1}); --date-order legt es fest"
    ),
    ("every id ends in .0, as numbers do", "jede Nummer endet auf .0, wie Zahlen es tun"),
    ("it is taken off", "es wird abgetrennt"),
    ("some ids end in .0 and others do not", "manche Nummern enden auf .0, andere nicht"),
    ("they are left as they are", "sie bleiben, wie sie sind"),
    (
      "{0} guarded against spreadsheets (=\"…\" or '…)",
      "{0} vor Tabellenkalkulationen geschützt (=\"…\" oder '…)"
    ),
    ("the guards are taken off", "der Schutz wird entfernt"),
    (
      "the id is read from the brackets behind the name",
      "die Nummer wird aus den Klammern hinter dem Namen gelesen"
    ),
    (
      "ids that differ only by case, spaces or marks are different customers ({0})",
      "Nummern, die sich nur in Groß- und Kleinschreibung, Leerzeichen oder Zeichen unterscheiden, sind "
        + "verschiedene Kunden ({0})"
    ),
    (
      "lines {0} and {1} have the same id and differ; both count",
      "Zeilen {0} und {1} haben dieselbe Nummer und unterscheiden sich; beide zählen"
    ),
    (
      "two columns are called “{0}”; the first that is not empty is taken",
      "zwei Spalten heißen „{0}“; die erste, die nicht leer ist, gilt"
    ),
    (
      "joined by “{0}”, as no id of the customers occurs here; customers of the same name cannot be "
        + "told apart",
      "über „{0}“ zugeordnet, da hier keine Kundennummer vorkommt; Kunden gleichen Namens sind nicht zu "
        + "unterscheiden"
    ),
    (
      "columns without a name are ignored; name them in the export",
      "Spalten ohne Namen bleiben außer Acht; im Export benennen"
    ),
    (
      "rows end with a delimiter that the header has not; no column was shifted",
      "Zeilen enden mit einem Trennzeichen, das der Kopf nicht hat; keine Spalte wurde verschoben"
    ),
    (
      "nearly all rows have more fields than the header; only the named columns are used",
      "fast alle Zeilen haben mehr Felder als der Kopf; nur die benannten Spalten werden verwendet"
    ),
    (
      "found 1 column; expected at least id and name: is it the right delimiter? --delimiter says which",
      "nur 1 Spalte gefunden; erwartet sind mindestens Nummer und Name: Stimmt das Trennzeichen? "
        + "--delimiter nennt es"
    ),
  ]

  private static let files: [FindingWords.Pair] = [
    (
      "is a pipe or a device, and was not read; name it itself if it is meant",
      "ist eine Pipe oder ein Gerät und wurde nicht gelesen; wenn gemeint, selbst nennen"
    ),
    ("there is a header and no row below it", "unter dem Kopf steht keine einzige Zeile"),
    (
      "lines {0} above the header were skipped; no data",
      "Zeilen {0} über dem Kopf übersprungen; keine Daten"
    ),
    (
      "line {0} above the header was skipped; no data",
      "Zeile {0} über dem Kopf übersprungen; keine Daten"
    ),
    (
      "line {0} above the header were skipped; no data",
      "Zeile {0} über dem Kopf übersprungen; keine Daten"
    ),
    (
      "quotes are escaped with a backslash; read as such",
      "Anführungszeichen sind mit Rückstrich maskiert; so gelesen"
    ),
    (
      "every line is quoted as one field; read what is inside of it",
      "jede Zeile steht als ein Feld in Anführungszeichen; ihr Inhalt wird gelesen"
    ),
    (
      "every field stands in single quotes; they were taken off",
      "jedes Feld steht in einfachen Anführungszeichen; sie wurden entfernt"
    ),
    (
      "{0} separates the columns, as the header shows; name it with --delimiter",
      "{0} trennt die Spalten, wie der Kopf zeigt; mit --delimiter benennen"
    ),
    (
      "is compressed with gzip though its name does not say so; read as such",
      "ist mit gzip gepackt, obwohl der Name es nicht sagt; so gelesen"
    ),
    (
      "no UTF-8, read as {0}, a guess ({1}); name it with --encoding if text looks wrong",
      "kein UTF-8, als {0} gelesen, eine Vermutung; mit --encoding benennen, wenn Text falsch aussieht"
    ),
    (
      "no UTF-8, read as {0}, a guess; name it with --encoding if text looks wrong",
      "kein UTF-8, als {0} gelesen, eine Vermutung; mit --encoding benennen, wenn Text falsch aussieht"
    ),
    (
      "without a byte order mark, read as {0}, a guess ({1}); name it with --encoding if text looks "
        + "wrong",
      "ohne Byte-Order-Mark, als {0} gelesen, eine Vermutung; mit --encoding benennen, wenn Text falsch "
        + "aussieht"
    ),
    ("not read: {0}", "nicht gelesen: {0}"),
  ]

  /// Against the last run; snoozes.
  private static let runs: [FindingWords.Pair] = [
    (
      "is another file than the one of the last report in {0}, of {1} (other columns, other customers)",
      "ist eine andere Datei als die des letzten Berichts in {0} vom {1} (andere Spalten, andere Kunden)"
    ),
    (
      "is another file than the one of the last report in {0}, of {1} (other customers)",
      "ist eine andere Datei als die des letzten Berichts in {0} vom {1} (andere Kunden)"
    ),
    ("see that the export is whole", "nachsehen, ob der Export vollständig ist"),
    ("has {0} rows, last time it had {1}", "hat {0} Zeilen, beim letzten Mal waren es {1}"),
    (
      "has no column {0} any more, which held the {1}",
      "hat keine Spalte {0} mehr, die {1} enthielt"
    ),
    (
      "was read by the last run and is not there now",
      "wurde beim letzten Lauf gelesen und ist jetzt nicht da"
    ),
    (
      "see that every export arrives, or go on with --force",
      "dafür sorgen, dass jeder Export ankommt, oder mit --force fortfahren"
    ),
    (
      "name it too, unless it was left out on purpose",
      "auch angeben, wenn sie nicht mit Absicht fehlt"
    ),
    (
      "the export is {0} days old (written {1}); see that it still arrives",
      "der Export ist {0} Tage alt (geschrieben {1}); nachsehen, ob er noch ankommt"
    ),
    (
      "has held the same bytes for {0} days (since the report of {1}); see that the export still runs",
      "ist seit {0} Tagen unverändert (seit dem Bericht vom {1}); nachsehen, ob der Export noch läuft"
    ),
    (
      "the newest row is of {0}, {1} days before the day judged, so no contact since then could show "
        + "here and everybody seems silent; judge that day with --as-of {0}, or fetch a newer export",
      "die neueste Zeile ist vom {0}, {1} Tage vor dem beurteilten Tag: Kein Kontakt seither könnte "
        + "sich hier zeigen, und alle scheinen verstummt; jenen Tag mit --as-of {0} beurteilen oder "
        + "einen neueren Export holen"
    ),
    ("holds the same bytes as in the report of {0}", "ist unverändert seit dem Bericht vom {0}"),
    (
      "there is no relationship {0} to be snoozed; see its id",
      "es gibt keine Beziehung {0}, die aufzuschieben wäre; die Nummer prüfen"
    ),
    (
      "the snooze of {0} ended on {1}; its entry can go",
      "der Aufschub von {0} endete am {1}; sein Eintrag kann weg"
    ),
    (
      "judged by other rules than on {0}: {1}; some changes come from that and not from the customers",
      "nach anderen Regeln beurteilt als am {0}: {1}; manche Änderung kommt daher und nicht von den "
        + "Kunden"
    ),
    ("{0}; compared with {1} instead", "{0}; stattdessen mit dem {1} verglichen"),
    (
      "the report of {0} is of other files and other customers; nothing is compared; give another "
        + "company's reports a folder of their own with --out",
      "der Bericht vom {0} ist von anderen Dateien und anderen Kunden; nichts wird verglichen; den "
        + "Berichten einer anderen Firma mit --out einen eigenen Ordner geben"
    ),
    ("{0}; nothing is compared", "{0}; nichts wird verglichen"),
    (
      "has no columns id and until; write id,until,why into its first line",
      "hat keine Spalten id und until; id,until,why in die erste Zeile schreiben"
    ),
    (
      "a snooze of nobody; write whose it is, or remove the line",
      "ein Aufschub von niemandem; schreiben, wessen er ist, oder die Zeile entfernen"
    ),
    (
      "{0} is no day as yyyy-mm-dd; {1} is not snoozed",
      "{0} ist kein Tag der Form jjjj-mm-tt; {1} wird nicht aufgeschoben"
    ),
    (
      "{0} owners are named, too many for a letter to each; see that the column of owners holds your own people",
      "{0} Zuständige sind genannt, zu viele für einen Brief an jeden; prüfen, ob in der Spalte der "
        + "Zuständigen die eigenen Leute stehen"
    ),
  ]
}
