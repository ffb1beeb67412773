import Basics

/// How files are written.
extension GermanFindings {
  func words(_ finding: FileFinding) -> String {
    switch finding {
    case .encodingGuessed(let encoding, let cell, let lacksMark):
      (lacksMark ? "ohne Byte-Order-Mark" : "kein UTF-8")
        + ", als \(encoding) gelesen, eine Vermutung"
        + (cell.map { " (eine Zelle lautet so „\($0)“)" } ?? "")
        + "; mit --encoding benennen, wenn Text falsch aussieht"
    case .undecodableBytes:
      "Bytes, die es in der Kodierung nicht gibt, wurden ersetzt; mit --encoding eine andere nennen"
    case .mojibake:
      "Text sieht doppelt dekodiert aus („Ã©“ für „é“); bleibt so, im CRM berichtigen"
    case .gzipTail:
      "Bytes hinter den gepackten Daten blieben außer Acht; die Übertragung prüfen"
    case .gzipName: "ist mit gzip gepackt, obwohl der Name es nicht sagt; so gelesen"
    case .zipMember(let name):
      "ist ein Zip-Archiv; die einzige Tabelle darin, \(name), wurde gelesen"
    case .unusualDelimiter(let byte):
      (byte < 0x20
        ? "das Steuerzeichen \(byte)" : "„\(Character(Unicode.Scalar(byte)))“")
        + " trennt die Spalten, wie der Kopf zeigt; mit --delimiter benennen"
    case .backslashEscapes: "Anführungszeichen sind mit Rückstrich maskiert; so gelesen"
    case .wrappedLines:
      "jede Zeile steht als ein Feld in Anführungszeichen; ihr Inhalt wird gelesen"
    case .singleQuotes: "jedes Feld steht in einfachen Anführungszeichen; sie wurden entfernt"
    case .preambleSkipped(let first, let last):
      (first == last ? "Zeile \(first)" : "Zeilen \(first)–\(last)")
        + " über dem Kopf übersprungen; keine Daten"
    case .trailingDelimiter:
      "Zeilen enden mit einem Trennzeichen, das der Kopf nicht hat; keine Spalte wurde verschoben"
    case .extraColumns:
      "fast alle Zeilen haben mehr Felder als der Kopf; nur die benannten Spalten werden verwendet"
    case .surplusDelimiter:
      "hinter dem letzten Feld, das nie leer ist, steht ein Trennzeichen zu viel; keine Spalte wurde verschoben"
    case .rowNames:
      "vor jeder Zeile steht ihre Nummer oder ihr Name, wofür der Kopf keine Spalte hat, wie R es schreibt; sie"
        + " entfällt, und jeder Name steht über seiner eigenen Spalte"
    case .joinedHeaders(let headers):
      "im Kopf steht ein Trennzeichen in \(quoted(headers)), ohne Anführungszeichen; als eine Spalte gelesen,"
        + " da die Zeilen nicht mehr Felder haben"
    case .namedByCells(let names):
      "es gibt keinen Kopf; die Zellen zeigen, welche Spalten \(quoted(names)) sind, und auch die erste Zeile"
        + " wird gelesen"
    case .unnamedColumns: "Spalten ohne Namen bleiben außer Acht; im Export benennen"
    case .rulerUnderHeader: "eine Zeile aus Strichen unter dem Kopf wurde entfernt"
    case .unitsUnderHeader: "eine Zeile mit Einheiten unter dem Kopf wurde entfernt"
    case .ruler: "eine Zeile aus Strichen wurde entfernt"
    case .repeatedHeader: "der Kopf steht nochmals in den Daten; entfernt"
    case .innerTable:
      "Zeilen einer Tabelle in der Tabelle (Aufgaben eines Eintrags) sind keine Kunden; entfernt"
    case .comment: "ein Kommentar in den Daten wurde entfernt"
    case .footer: "Summen oder Bemerkungen unter den Daten wurden entfernt"
    case .secondTable:
      "hier beginnt eine weitere Tabelle und wurde nicht gelesen; in eine eigene Datei legen"
    case .tableBelow: "hier beginnt eine weitere Tabelle; sie wird für sich gelesen"
    case .textAfterQuote:
      "zwischen schließendem Anführungszeichen und Trennzeichen steht Text; beide Teile bleiben"
    case .shortRows: "weniger Felder als im Kopf; was fehlt, ist unbekannt"
    case .nulBytes: "NUL-Bytes wurden entfernt; den Export prüfen"
    case .invalidUTF8:
      "Bytes, die kein UTF-8 sind, wurden durch \u{FFFD} ersetzt; die Kodierung des Exports prüfen"
    case .oneColumn:
      "nur 1 Spalte gefunden; erwartet sind mindestens Nummer und Name: Stimmt das Trennzeichen?"
        + " --delimiter nennt es"
    case .noRows: "unter dem Kopf steht keine einzige Zeile"
    case .twinColumns(let header):
      "zwei Spalten heißen „\(header)“; die erste, die nicht leer ist, gilt"
    case .currencies(let all, let counted):
      "Beträge in mehreren Währungen (\(list(all))), die nie zusammengezählt werden: Für die Rangfolge"
        + " zählt nur \(counted)"
    case .oddTexts(let oddity, let cells): "\(self.cells(cells)) mit \(words(oddity))"
    case .special:
      "ist eine Pipe oder ein Gerät und wurde nicht gelesen; wenn gemeint, selbst nennen"
    case .setAside(let file): words(file)
    }
  }

  private func words(_ oddity: TextOddity) -> String {
    switch oddity {
    case .controlCharacters: "Steuerzeichen, die vor dem Anzeigen entfernt werden"
    case .textDirection: "Zeichen, die die Schreibrichtung umkehren; sie werden entfernt"
    case .stackedMarks: "gehäuften Zeichen auf einem Buchstaben"
    case .mixedScripts: "lateinischen Buchstaben zwischen ähnlichen einer anderen Schrift"
    case .lineSeparators: "Zeilentrennern in einem Namen"
    case .badAddress: "einer Adresse, die keine ist, oder mehreren; dorthin geht keine Mail"
    }
  }

  func words(_ problem: FileProblem) -> String {
    switch problem {
    case .missing(let fault): "\(words(fault)); den Pfad prüfen"
    case .directory: "ist ein Ordner; eine Datei darin nennen"
    case .device: "ist ein Gerät und keine Datei; eine Datei nennen"
    case .permissionDenied: "keine Berechtigung; für diesen Benutzer lesbar machen"
    case .openFailed(let fault): "\(words(fault)); nochmals versuchen"
    case .readFailed(let fault): "\(words(fault)); den Datenträger prüfen und nochmals versuchen"
    case .streamFailed(let fault): "\(words(fault)) beim Lesen der Eingabe; nochmals versuchen"
    case .archiveReadFailed(let fault): "\(words(fault)) beim Lesen des Archivs; nochmals versuchen"
    case .noWriter(let seconds):
      "in diese Pipe hat binnen \(seconds) Sekunden niemand geschrieben; starten, was sie füllt, oder eine Datei"
        + " nennen"
    case .zeros: "enthält nichts als Nullen; die Datei nennen, die gelesen werden soll"
    case .endless(let limit): "mehr als \(limit) Bytes und kein Ende; stattdessen eine Datei nennen"
    case .foreign(let format): words(format)
    case .unknownEncoding(let name):
      "dieses System kann \(name) nicht dekodieren; die Datei erst in UTF-8 umwandeln"
    case .empty: "enthält keinerlei Text; den Export prüfen (eine leere Datei beweist nichts)"
    case .nulTail:
      "endet mit NUL-Bytes, ist also halb geschrieben; nochmals versuchen, wenn der Export fertig ist"
    case .cutCharacter:
      "endet mitten in einem Zeichen; nochmals versuchen, wenn der Export fertig ist"
    case .cutRecord:
      "die Datei endet mitten in einem Datensatz; nochmals versuchen, wenn der Export fertig ist"
    case .cutDate:
      "die Datei endet mitten in einem Datum, ohne Zeilenende; nochmals versuchen, wenn der Export"
        + " fertig ist"
    case .changedWhileReading:
      "die Datei änderte sich beim Lesen; nochmals versuchen, wenn der Export fertig ist"
    case .gzipTruncated:
      "die gepackten Daten enden zu früh; die Datei nochmals holen oder exportieren"
    case .damaged(let packing):
      "\(packing == .compressed ? "die gepackten" : "die mit \(packing.rawValue) gepackten") Daten sind"
        + " beschädigt, oder ihre Prüfsumme stimmt nicht; die Datei nochmals holen oder exportieren"
    case .outOfMemory:
      "zu wenig Speicher zum Entpacken; Speicher freigeben und nochmals versuchen"
    case .zipDamaged:
      "das Zip-Archiv ist beschädigt; die Datei nochmals holen oder exportieren"
    case .zipCut:
      "das Zip-Archiv ist beschädigt oder abgeschnitten; die Datei nochmals holen oder exportieren"
    case .zip(let fault): words(fault)
    case .unpacksBeyond(let bytes):
      "entpackt sich auf mehr als \(bytes) Bytes; wenn das so sein soll, selbst entpacken"
    case .expandsBeyond(let times):
      "entpackt sich auf mehr als das \(times)-fache; wenn das so sein soll, selbst entpacken oder in"
        + " rapport.yaml limits: expansion: setzen"
    case .spoolFailed(let fault):
      "\(words(fault)) beim Entpacken; in TMPDIR Platz schaffen und nochmals versuchen"
    case .tooManyColumns(let limit):
      "hat \(limit) Spalten oder mehr, zu viele für eine Tabelle; weniger exportieren oder die Zeilenenden"
        + " berichtigen"
    case .halfWrapped:
      "Zeilen stehen als ein Feld in Anführungszeichen, der Kopf aber nicht; die Datei nochmals"
        + " exportieren"
    case .noDelimiter:
      "nur 1 Spalte gefunden, erwartet sind mindestens Nummer und Name; prüfen oder --delimiter nennen"
    case .noHeader:
      "die erste Zeile sieht nach Daten aus, also fehlt der Kopf; mit Spaltennamen exportieren"
    case .verdicts:
      "Hier stehen Urteile zu Hinweisen, keine Kunden und keine Kontakte; als `verdicts:` in"
        + " rapport.yaml nennen"
    case .crossTable:
      "eine Kreuztabelle mit einer Spalte je Tag oder Monat; eine Liste mit einer Zeile je Kontakt"
        + " und seinem Tag exportieren"
    case .dataAboveHeader(let line):
      "über dem Kopf in Zeile \(line) stehen Daten; nochmals exportieren"
    case .largerSecondTable(let line):
      "in Zeile \(line) beginnt eine weitere, größere Tabelle; jede Tabelle in eine eigene Datei legen"
    }
  }

  private func words(_ file: FileFinding.SetAside) -> String {
    let whose =
      switch file.concern {
      case .nobody: "nicht gelesen"
      case .some(1):
        "nicht gelesen, obwohl Tage darin stehen und 1 Beziehung, die deshalb als unbekannt gilt"
      case .some(let count):
        "nicht gelesen, obwohl Tage darin stehen und \(count) Beziehungen, die deshalb als unbekannt"
          + " gelten"
      case .everybody:
        "nicht gelesen, obwohl es nach Kontakten aussieht und nichts sagt, mit wem; niemandem wird"
          + " Schweigen vorgeworfen"
      }
    return "\(whose): \(words(file.why))"
  }

  private func words(_ why: FileFinding.SetAside.Why) -> String {
    switch why {
    case .problem(let problem): words(problem)
    case .unknownColumns:
      "Ihre Spalten sind nicht bekannt; mit --map FELD=SPALTE benennen oder die Datei herausnehmen"
    case .unusedVendors:
      "Sie führt Lieferanten, auf die kein Kontakt verweist; --customers DATEI nimmt sie dazu"
    case .unreferredList:
      "Kein Kontakt verweist auf ihre Zeilen, und nichts darin sagt, dass es Kunden sind;"
        + " --customers DATEI nimmt sie dazu"
    case .ownPeople:
      "Sie führt unsere eigenen Leute, die keine Kunden sind; --customers DATEI nimmt sie dazu"
    case .copy(let other): "Sie gleicht \(other) Byte für Byte; eine der beiden löschen"
    case .otherVersions(let read):
      "Dateien derselben Namen werden aus \(read) gelesen; diese selbst nennen, wenn sie gemeint ist"
    case .notText:
      "Sie ist kein Text mit Trennzeichen; ihre Tabellen als CSV speichern und diese lesen"
    }
  }

  private func words(_ fault: FileProblem.ZipFault) -> String {
    switch fault {
    case .noTable:
      "das Zip-Archiv enthält keine .csv; entpacken und die Datei nennen, die gelesen werden soll"
    case .severalTables(let count, let first):
      "das Zip-Archiv enthält \(count) Tabellen (\(list(first))); entpacken und sie nennen"
    case .unsafePath:
      "das Zip-Archiv enthält einen Pfad, der aus seinem Ordner führt; nicht vertrauen, den Absender"
        + " fragen"
    case .encrypted:
      "das Zip-Archiv ist verschlüsselt; entpacken und die Datei nennen, die gelesen werden soll"
    case .unusualPacking:
      "das Zip-Archiv ist ungewöhnlich gepackt; entpacken und die Datei nennen"
    case .tooLarge:
      "das Zip-Archiv ist zu groß, um unmittelbar gelesen zu werden; erst entpacken"
    }
  }

  private func words(_ format: ForeignFormat) -> String {
    switch format {
    case .workbook:
      "ist eine Excel-Arbeitsmappe; das Blatt als CSV (UTF-8) speichern und dieses lesen"
    case .openDocument:
      "ist eine OpenDocument-Tabelle; das Blatt als CSV speichern und dieses lesen"
    case .html:
      "ist eine Webseite, vielleicht eine Anmeldung; das Herunterladen misslang, den Export nochmals"
        + " holen"
    case .xml: "ist ein XML-Dokument; stattdessen Text mit Trennzeichen (CSV) exportieren"
    case .json:
      "ist JSON, vielleicht eine Fehlermeldung; prüfen, dann Text mit Trennzeichen (CSV) exportieren"
    case .gitLFS:
      "ist ein Git-LFS-Verweis, nicht die Datei selbst; git lfs pull ausführen und nochmals lesen"
    case .pgp: "ist mit PGP verschlüsselt oder signiert; entschlüsseln und das Ergebnis lesen"
    case .utf32: "ist in UTF-32 geschrieben; als UTF-8 speichern und dieses lesen"
    case .utf7: "ist in UTF-7 geschrieben; als UTF-8 speichern und dieses lesen"
    case .ebcdic: "ist in EBCDIC geschrieben; in UTF-8 umwandeln und dieses lesen"
    case .binary:
      "enthält Binärdaten, vielleicht verschlüsselt oder gepackt; Text mit Trennzeichen (CSV) exportieren"
    case .pdf: "ist ein PDF-Dokument; stattdessen Text mit Trennzeichen (CSV) exportieren"
    case .rtf: "ist ein RTF-Dokument; stattdessen Text mit Trennzeichen (CSV) exportieren"
    case .sqlite: "ist eine SQLite-Datenbank; stattdessen Text mit Trennzeichen (CSV) exportieren"
    case .parquet: "ist eine Parquet-Datei; stattdessen Text mit Trennzeichen (CSV) exportieren"
    case .avro: "ist eine Avro-Datei; stattdessen Text mit Trennzeichen (CSV) exportieren"
    case .image: "ist ein Bild; stattdessen Text mit Trennzeichen (CSV) exportieren"
    case .bzip2, .xz, .zstd, .sevenZip, .rar:
      "ist mit \(format.rawValue) gepackt; entpacken und das Ergebnis lesen"
    }
  }
}
