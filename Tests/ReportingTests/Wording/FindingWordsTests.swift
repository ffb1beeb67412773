import Foundation
import Testing

@testable import Reporting

@Suite("What was noticed about the inputs, in the language of the report")
struct FindingWordsTests {
  @Test(
    "German findings",
    arguments: [
      (
        "3 rows cannot be used (first: column “Date”: “soon” is not a date); the customer and the day of "
          + "1 of them could be read and count; rejects.csv lists them",
        "3 Zeilen unbrauchbar (die erste: Spalte „Date“: “soon” ist kein Datum); bei 1 davon waren Kunde "
          + "und Tag lesbar und zählen; rejects.csv nennt sie"
      ),
      (
        "176 rows cannot be used in full (first: 7 fields instead of 6: most likely a delimiter in a "
          + "field without quotes); the customer and the day of each could be read and count; "
          + "rejects.csv lists them",
        "176 Zeilen nicht voll brauchbar (die erste: 7 Felder statt 6: wohl ein Trennzeichen in einem "
          + "Feld ohne Anführungszeichen); Kunde und Tag waren stets lesbar und zählen; rejects.csv "
          + "nennt sie"
      ),
      ("1 row without a date", "1 Zeile ohne Datum"),
      (
        "2 rows with a word in column “Richtung” that says neither ours nor theirs (first: “quer”); the"
          + " side is unknown there; under lexicon in rapport.yaml, “cell side ours” or “cell side"
          + " theirs” adds such words",
        "2 Zeilen mit einem Wort in Spalte „Richtung“, das weder uns noch sie nennt (das erste: „quer“);"
          + " wer sich meldete, ist dort unbekannt; solche Wörter ergänzt man in rapport.yaml unter"
          + " lexicon als „cell side ours“ oder „cell side theirs“"
      ),
      (
        "column “date”: 5 cells with a year of a Japanese era, converted",
        "Spalte „date“: 5 Zellen mit einem Jahr einer japanischen Ära, umgerechnet"
      ),
      (
        "NUL bytes were dropped; check the export (3 times: lines 2, 4, 5)",
        "NUL-Bytes wurden entfernt; den Export prüfen (3 mal: Zeilen 2, 4, 5)"
      ),
      (
        "has 3 rows, last time it had 40; the run was forced",
        "Hat 3 Zeilen, beim letzten Mal waren es 40; der Lauf wurde erzwungen"
      ),
      (
        "column “Kunde”: every id ends in .0, as numbers do; it is taken off",
        "Spalte „Kunde“: jede Nummer endet auf .0, wie Zahlen es tun; es wird abgetrennt"
      ),
      // What is in no table is shown as it came.
      ("something new; and more", "Something new; and more"),
      ("{0} {x}", "{0} {x}"),
      ("", ""),
    ])
  func german(message: String, words: String) {
    #expect(Wording.german.findings.sentence(message) == words)
  }

  @Test("In English they stand as they came, with a capital")
  func english() {
    #expect(
      Wording.english.findings.sentence("column “é”: read as such") == "Column “é”: read as such")
    #expect(Wording.english.findings.sentence("“x” is no day") == "“x” is no day")
  }

  @Test("Every sentence of the table is found by it, with what stands in its places")
  func table() {
    for pair in GermanFindings.pairs {
      let english = pair.english.replacing(/\{(\d)\}/) { "<\($0.1)>" }
      let german = pair.own.replacing(/\{(\d)\}/) { "<\($0.1)>" }
      #expect(Wording.german.findings.own(english) == german, "\(pair.english)")
    }
  }

  /// The messages stand in other modules; one that is changed there must be changed here.
  @Test("Every English sentence of the table still stands in the sources that word findings")
  func sources() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Sources")
    var known = Set<[String]>()
    for module in ["CSV", "Intake", "Relationships", "Pipeline"] {
      let folder = root.appendingPathComponent(module)
      let files = try #require(FileManager.default.enumerator(atPath: folder.path))
      for case let file as String in files
      where file.hasSuffix(".swift") && !file.contains("Lexicon") {
        known.formUnion(Self.threes(try Data(contentsOf: folder.appendingPathComponent(file))))
      }
    }
    // A sentence may be broken over lines and hold values: three words of it in a row tell it.
    for pair in GermanFindings.pairs {
      let threes = pair.english.split(separator: /\{\d\}/).flatMap { Self.threes(Data($0.utf8)) }
      let found = threes.count(where: known.contains)
      #expect(found * 2 >= threes.count, "\(pair.english)")
    }
  }

  /// Every three words in a row; what is no letter or digit is between words.
  private static func threes(_ text: Data) -> [[String]] {
    let words = text.split { byte in
      !(0x61...0x7A).contains(byte | 0x20) && !(0x30...0x39).contains(byte) && byte < 0x80
    }.map { String(decoding: $0, as: UTF8.self) }
    return words.indices.dropLast(2).map { Array(words[$0...($0 + 2)]) }
  }
}
