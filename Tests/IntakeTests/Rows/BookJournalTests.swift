import Basics
import Intake
import Testing

@Suite("Journals of books: two accounts, an amount and a mark of the side")
struct BookJournalTests {
  private static let accounts = """
    "EXTF";700;16;"Debitoren/Kreditoren";5;20240601081500000;;"RE";"";"";1;2;20240101;4
    Konto;Name (Adressattyp Unternehmen);Name (Adressattyp natürl. Person);Vorname (Adressattyp natürl. Person);Adressattyp;E-Mail
    10001;"Quill Druck; Werkstatt";;;2;"post@quill.example"
    10002;;"Moos";"Ada";1;
    70001;"Roth Stahl";;;2;

    """
  private static let journal = """
    "EXTF";700;21;"Buchungsstapel";13;20240601081500000;;"RE";"";"";1;2;20240101;4;20240101;20240531
    Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;Konto;Gegenkonto (ohne BU-Schlüssel);Belegdatum;Belegfeld 1;Buchungstext;Generalumkehr (GU)
    119,00;"S";10001;8400;0801;"RE-1";"Wartung";
    119,00;"H";10001;1800;2001;"RE-1";"Zahlung";
    500,00;"S";10002;8400;1004;"RE-2";"Gestell";
    500,00;"S";10002;8400;1404;"RE-2";"Storno";"G"
    833,00;"H";70001;3400;1103;"R-8";"Flachstahl";
    833,00;"S";70001;1800;2503;"R-8";"Zahlung";
    45,00;"S";4930;1600;0303;"K-1";"Papier";

    """

  @Test("Days and months in four digits are of the year above; ledger accounts are nobody")
  func rows() throws {
    let run = try IntakeRun([("konten.csv", Self.accounts), ("stapel.csv", Self.journal)])
    #expect(
      run.sink.rows.map { "\($0.key) \($0.day) \($0.kind) \($0.side)" } == [
        "10001 2024-01-08 invoice ours", "10001 2024-01-20 payment theirs",
        "10002 2024-04-10 invoice ours", "10002 2024-04-14 invoice ours",
        "70001 2024-03-11 invoice theirs", "70001 2024-03-25 payment ours",
      ])
    #expect(run.sink.customers.map(\.kind) == [.customer, .customer, .vendor])
    #expect(run.sink.customers.map(\.name) == ["Quill Druck; Werkstatt", "Ada Moos", "Roth Stahl"])
  }

  @Test("What is taken back is taken off")
  func reversal() throws {
    let run = try IntakeRun([("konten.csv", Self.accounts), ("stapel.csv", Self.journal)])
    #expect(run.sink.rows[2...3].map(\.revenue) == ["500.00", "-500.00"])
  }
}
