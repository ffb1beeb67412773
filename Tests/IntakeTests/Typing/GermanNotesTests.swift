import Testing

@testable import Intake

@Suite("German notes of craftsmen, law firms, clinics, schools and hotels")
struct GermanNotesTests {
  @Test(arguments: TypingCase.table(rows))
  func `A row is typed as a careful person would`(_ row: TypingCase) {
    #expect(row.problems() == [], "\(row.text)")
  }

  /// Day of the row: Wednesday 3 June 2026.
  @Test(arguments: [
    ("bis zum 8. Juni", 5), ("bis 08.06.", 5), ("bis 8.6.26", 5), ("bis 08.06.2026", 5),
    ("bis Montag", 5), ("bis Freitag", 2), ("bis morgen", 1), ("bis übermorgen", 2),
    ("bis uebermorgen", 2), ("bis spätestens Freitag, den 12. Juni", 9), ("am 15. Juni", 12),
    ("nächste Woche", 9), ("naechste Woche", 9), ("noch heute", 0), ("bis 14 Uhr", 0),
    ("bis Ende der Woche", 2), ("bis Ende nächster Woche", 9), ("bis Ende Juni", 27),
    ("bis zum Monatsende", 27), ("in zwei Wochen", 14), ("in 10 Tagen", 10),
    ("innerhalb von drei Werktagen", 5), ("bis KW 25", 16), ("diese Woche", 2),
    ("am kommenden Montag", 5), ("bis 3. März", 273), ("bis zum 15.", 12), ("binnen 48 Stunden", 2),
    ("im Herbst", 180), ("Mitte Juli", 47), ("Anfang September", 99), ("im September", 119),
    ("bis August", 89), ("im Juni", 27),
  ])
  func `A promise is due by the day its words name`(_ words: String, _ days: Int16) throws {
    let rows = [
      "E-Mail|ausgehend|Angebot|||Ich verspreche Ihnen das Angebot \(words). = -",
      "Anruf|ausgehend|Angebot \(words) versprochen = -",
    ]
    for row in TypingCase.table(rows.joined(separator: "\n")) {
      let typing = row.typed()
      #expect(typing.dueIn == days, "\(row.text)")
      #expect(typing.signals.contains(.promiseByUs), "\(row.text)")
    }
  }

  @Test(arguments: ["Guten Morgen", "Sent 12. By the way", "I am 8. Mine"])
  func `What only looks like a German date is none`(_ words: String) throws {
    let row = try #require(
      TypingCase.table("Email|outbound|Offer|||\(words), I will send the offer = -").first)
    #expect(row.typed().dueIn == Touch.noDueDay)
  }

  /// Judged by hand.
  static let rows = """
    Anruf|eingehend|Reklamation Tür|||Die Tür klemmt, Kundin ist sehr verärgert = complaint
    E-Mail|eingehend|Beschwerde|||Ich möchte mich beschweren, das Fenster ist kaputt geliefert worden. =
      complaint ?question
    E-Mail|eingehend|Heizung|||Die Heizung funktioniert immer noch nicht. = complaint ?brokenByUs
    E-Mail|eingehend|Heizung|||Die Pumpe läuft nicht, es ist kalt = complaint
    E-Mail|eingehend|Lieferung 88|||Sie haben das falsche Modell geliefert, falsche Größe =
      complaint brokenByUs
    Anruf|eingehend|Mieterin beschwert sich über Lärm im Treppenhaus = complaint
    Anruf|eingehend|Gast unzufrieden mit dem Zimmer, zu laut = complaint
    Brief|eingehend|Maengelruege|||Wir zeigen mehrere Maengel am Parkett an = complaint
    E-Mail|eingehend|Zahnkrone|||Die Krone ist schon wieder abgefallen, ich bin enttäuscht = complaint
    E-Mail|eingehend|Mathe-Unterricht|||Wir sind mit der Betreuung nicht zufrieden = complaint
    Anruf|ausgehend|Nachgefragt|||Alles in Ordnung, sehr zufrieden = followUp thanksFromThem
    Anruf|ausgehend|Nachgefragt, ob die neue Küche gefällt = followUp ?thanksFromThem
    Anruf|ausgehend|Keine Reklamationen, alles bestens = ?followUp thanksFromThem
    Anruf|ausgehend|Ist zufrieden mit der Lieferung = followUp ?thanksFromThem
    Besuch|ausgehend|Einweisung der Mitarbeiter an der Säge durchgeführt = followUp ?inPerson
    Anruf|ausgehend|Erkundigt, wie es dem Patienten nach der Behandlung geht = followUp
    E-Mail|ausgehend|Tür|||Es tut uns sehr leid, die Scharniere wurden ausgetauscht. = apology resolution
    E-Mail|ausgehend|Tür|||Wir entschuldigen uns für die Verspätung. = apology brokenByUs
    Anruf|ausgehend|Mangel behoben, Kunde wieder froh = resolution ?complaint
    Anruf|ausgehend|Der Mangel wurde noch nicht behoben = complaint
    E-Mail|ausgehend|Gutschrift erteilt, Rechnung korrigiert = resolution
    Notiz||Fenster repariert, Ersatz geliefert = resolution
    E-Mail|eingehend|Fenster|||Vielen Dank, funktioniert wieder einwandfrei! = resolution thanksFromThem
    E-Mail|ausgehend|Reklamation|||Die Reklamation wurde abgelehnt, Bedienungsfehler = denial ?complaint
    E-Mail|ausgehend|Angebot|||Ich verspreche Ihnen, die Unterlagen schicke ich Ihnen bis zum 8. Juni. =
      promiseByUs due5
    Besuch|ausgehend|Aufmaß Ladenfläche|||Angebot bis 10.06. versprochen = promiseByUs due7 ?inPerson
    Anruf|ausgehend|Melde mich bis Freitag wieder = promiseByUs due2
    E-Mail|ausgehend|Klage|||Wir werden den Schriftsatz bis Montag einreichen = promiseByUs due5
    E-Mail|ausgehend|Zeugnis|||Ich kümmere mich darum und schicke es Ihnen nächste Woche =
      promiseByUs due9
    Anruf|eingehend|Rückruf für morgen zugesagt = ?promiseByThem ?promiseByUs due1
    E-Mail|ausgehend|Reservierung|||Sie bekommen die Bestätigung bis morgen = promiseByUs due1
    Anruf|eingehend|Kunde will bis Freitag überweisen = promiseByThem due2
    E-Mail|eingehend|Rechnung|||Wir überweisen den Betrag nächste Woche = promiseByThem due9
    E-Mail|ausgehend|Angebot|||Anbei das Angebot, wie versprochen. = keptByUs
    E-Mail|ausgehend|Angebot Ladenbau|||Angebot wie versprochen geschickt = keptByUs
    Notiz||Lieferung kam zu spät, Termin nicht eingehalten = brokenByUs
    E-Mail|eingehend|Rückruf|||Sie hatten mir einen Rückruf versprochen, niemand meldet sich =
      complaint brokenByUs ?promiseByThem
    E-Mail|eingehend|Lieferung|||Wir warten seit drei Wochen auf die Ersatzteile =
      complaint brokenByUs ?question
    Notiz||Rechnung pünktlich bezahlt = keptByThem
    Notiz||Zahlt nicht, zweite Mahnung verschickt = brokenByThem
    Anruf|ausgehend|Rechnung 12 noch offen, trotz Zusage nicht bezahlt = brokenByThem ?brokenByUs
    E-Mail|eingehend|Zimmer|||Wir müssen die Buchung kurzfristig absagen = ?brokenByThem
    Anruf|ausgehend|nicht erreicht|||nur Mailbox = notReached
    Anruf|ausgehend|Nicht erreicht|||Auf den Anrufbeantworter gesprochen = notReached
    Anruf|ausgehend|Mailbox besprochen = notReached
    Anruf|ausgehend|Niemand abgenommen, besetzt = notReached
    Anruf|ausgehend|AB besprochen = notReached
    Anruf|ausgehend|Herrn Maier erreicht, Termin am Dienstag = -
    E-Mail|eingehend|Bitte um Rückruf|||Bitte um Rückruf wegen Termin = question callBack
    Notiz|eingehend|Frau Grüner bittet um Rückruf = question callBack
    E-Mail|eingehend|Lieferung|||Wann kommt die Lieferung? = question
    E-Mail|eingehend|Unterlagen|||Könnten Sie mir die Unterlagen zuschicken = question
    E-Mail|eingehend|Attest|||Ich bräuchte noch ein Attest für die Schule = question
    E-Mail|eingehend|Rückfrage zum Vertrag = question
    E-Mail|eingehend|Anfrage Anbau|||Bitte um Angebot für 12 Zimmer = question
    E-Mail|eingehend|Nochmals: Tür|||Bitte melden Sie sich endlich! = question ?complaint
    E-Mail|eingehend|Re: Termin|||Vielen Dank für die schnelle Antwort! = ?thanksFromThem needsNoAnswer
    E-Mail|eingehend|Danke|||Toller Service, wir sind begeistert. = thanksFromThem
    E-Mail|ausgehend|Herzlichen Dank|||Vielen Dank für Ihre langjährige Treue! = appreciation ?loyalty
    Brief|ausgehend|Weihnachtskarte|||handschriftlich = appreciation
    Anruf|ausgehend|Zum Geburtstag gratuliert = appreciation
    Besuch|ausgehend|Kleines Präsent zum Jubiläum überreicht = appreciation ?inPerson
    Besprechung|ausgehend|Jahresgespräch|||Bedarf 2027 besprochen, neue Zimmer im Anbau = needsReview
    Besprechung|ausgehend|Was brauchen Sie im nächsten Jahr? Ausblick besprochen = needsReview
    Besprechung|ausgehend|Präsentation der neuen Maschine = -
    Anruf|eingehend|Fragt nach Rabatt, die Konkurrenz ist billiger = priceTalk
    E-Mail|eingehend|Angebot|||Ihr Angebot ist uns zu teuer = priceTalk
    E-Mail|eingehend|Angebot|||Bei 3 % Skonto unterschreiben wir = priceTalk ?promiseByThem
    Anruf|eingehend|Die neue Maschine spart uns Zeit, hat sich gelohnt = valueTalk
    E-Mail|eingehend|Wärmepumpe|||Die Investition lohnt sich jeden Tag = valueTalk
    Anruf|eingehend|Hat uns seinem Nachbarn weiterempfohlen = helpByThem
    E-Mail|eingehend|Referenz|||Gerne nennen Sie uns als Referenz = helpByThem
    Besuch|ausgehend|Kostenlos geholfen, den Zaun aufzustellen = helpByUs ?inPerson
    Besuch|ausgehend|Drucker ohne Berechnung repariert = helpByUs ?resolution ?inPerson
    E-Mail|eingehend|Dringend|||Wir brauchen es sofort, bitte heute noch = rush ?question
    E-Mail|eingehend|Eilauftrag für Samstag = rush
    Anruf|eingehend|Hat mich am Telefon übel beschimpft = abuse
    E-Mail|eingehend|Ihr seid Betrüger und Abzocker! = abuse
    E-Mail|ausgehend|Rundschreiben an alle Mandanten = massMail
    E-Mail|ausgehend|Sonderangebote im Juni = massMail
    E-Mail|eingehend|Abwesenheitsnotiz = notice
    E-Mail|eingehend|Automatische Antwort: Ihr Angebot = notice
    Notiz||Stammkunde, langjährige Zusammenarbeit = loyalty
    Besuch|ausgehend|Vor Ort gewesen, gemeinsam Mittag gegessen = inPerson
    Anruf|eingehend|Kein Problem, eilt nicht = -
    Anruf|ausgehend|Guten Morgen gewünscht, über den Urlaub geplaudert = -
    Anruf|eingehend|Patient hat sich den Arm gebrochen, Termin am Montag = -
    """
}
