import Foundation
import Testing

@Suite("The language of notes")
struct NotesLanguageTests {
  /// The same seven customers and eight contacts, told in two languages.
  static let german = [
    "Kd-Nr;Firma;Ansprechpartner\n1;Alpha;A\n2;Beta;B\n3;Gamma;C\n4;Delta;D\n5;Eps;E\n6;Zeta;Z\n7;Eta;H\n",
    """
    Datum;Kd-Nr;Art;Richtung;Betreff;Notiz
    10.06.2026;1;Anruf;ausgehend;nicht erreicht;nur Mailbox
    01.06.2026;1;Anruf;ausgehend;Nicht erreicht;Auf den Anrufbeantworter gesprochen
    10.06.2026;2;Anruf;eingehend;Reklamation Tor;Das Tor klemmt, die Kundin ist verärgert
    13.06.2026;3;Reklamation;eingehend;Tor klemmt;
    10.06.2026;4;E-Mail;eingehend;Beschwerde;Wir beschweren uns, das Fenster kam kaputt an
    01.06.2026;5;E-Mail;ausgehend;Angebot;Ich verspreche Ihnen die Unterlagen bis zum 8. Juni.
    10.06.2026;6;Anruf;eingehend;Bitte um Rückruf;Bitte um Rückruf wegen Termin
    22.06.2026;7;E-Mail;ausgehend;Herzlichen Dank;Vielen Dank für Ihre langjährige Treue!

    """,
  ]
  static let english = [
    "Customer ID;Company;Contact Name\n1;Alpha;A\n2;Beta;B\n3;Gamma;C\n4;Delta;D\n5;Eps;E\n6;Zeta;Z\n7;Eta;H\n",
    """
    Date;Customer ID;Type;Direction;Subject;Notes
    2026-06-10;1;Call;outbound;no answer;voicemail only
    2026-06-01;1;Call;outbound;Not reached;Left a message on the answering machine
    2026-06-10;2;Call;inbound;Complaint gate;The gate jams, the customer is upset
    2026-06-13;3;Complaint;inbound;Gate jams;
    2026-06-10;4;Email;inbound;Complaint;We complain, the window arrived broken
    2026-06-01;5;Email;outbound;Quote;I promise you the documents by 8 June.
    2026-06-10;6;Call;inbound;Please call back;Please call back about the appointment
    2026-06-22;7;Email;outbound;Many thanks;Thank you for your many years of loyalty!

    """,
  ]

  /// The ids of the reasons of each customer, with their days.
  private func reasons(_ files: [String]) throws -> [String: [String]] {
    let product = try Product()
    try product.write("in/customers.csv", files[0])
    try product.write("in/interactions.csv", files[1])
    let result = try product.run("report", "in", "--as-of", "2026-06-30", "--format", "json")
    #expect(result.status == 0, "\(result.err)")
    #expect(!result.err.contains("understood in English and German only"))
    return try product.relationships("Reports/2026-06-30").mapValues {
      ($0["reasons"] as? [[String: Any]] ?? []).map { "\($0["id"] ?? "") \($0["days"] ?? "")" }
    }
  }

  @Test func `German notes give the reasons that the same notes give in English`() throws {
    let german = try reasons(Self.german)
    #expect(german["2"] == ["N3 14"])
    #expect(german["4"] == ["N3 14", "N2 14"])
    #expect(german["5"] == ["N4 16"])
    #expect(german["1"] == [])
    #expect(try german == reasons(Self.english))
  }

  @Test func `Notes under headers of a third language are warned of, unless words were given`()
    throws
  {
    let product = try Product()
    try product.write("in/klanten.csv", "Klantnummer;Bedrijf\n1;Alfa\n2;Bravo\n")
    try product.write(
      "in/contacten.csv",
      "Datum;Klantnummer;Soort;Richting;Onderwerp\n2026-06-10;1;Telefoon;inkomend;Klacht over deur\n"
        + "2026-06-11;2;Telefoon;uitgaand;Offerte\n")
    let words =
      "the headers are Dutch, but what subjects and notes say is understood in English and German only; "
      + "give words of your own under lexicon in rapport.yaml, or complaints and promises are missed"
    let result = try product.run("report", "in", "--as-of", "2026-06-30")
    #expect(result.status == 0, "\(result.err)")
    #expect(result.err.contains("rapport: in/contacten.csv: warning: \(words)\n"), "\(result.err)")
    let german = try product.run("report", "in", "--as-of", "2026-06-30", "--language", "de")
    #expect(german.status == 0)
    #expect(
      product.text("Reports/latest/report.md")?.contains(
        "wird nur auf Englisch und Deutsch verstanden")
        == true)

    try product.write(
      "rapport.yaml", "inputs: [in]\nlexicon:\n  complaint:\n    add: [\"klacht\"]\n")
    let own = try product.run("report", "--config", "rapport.yaml", "--as-of", "2026-06-30")
    #expect(own.status == 0, "\(own.err)")
    #expect(!own.err.contains("the headers are Dutch"))
  }
}
