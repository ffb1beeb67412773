import Testing

@testable import Intake

@Suite("German notes, written before the lexicon was looked at")
struct GermanBlindTests {
  @Test(arguments: TypingCase.table(rows))
  func `A row is typed as a careful person would`(_ row: TypingCase) {
    #expect(row.problems() == [], "\(row.text)")
  }

  /// Typed right before anything was learnt from it: of these 40, 21; of the second set's 30, 21;
  /// of the third set's 20, 17.
  static let rows = """
    Anruf|eingehend|Heizung läuft seit heute früh nicht mehr|||Familie friert, Kundin ziemlich aufgelöst =
      complaint ?rush
    Anruf|ausgehend|Herrn Seidel informiert, dass der Brenner wieder läuft = resolution
    E-Mail|eingehend|Rechnung 4711|||Mir wurden zwei Stunden zu viel berechnet. Ich bitte um Korrektur. =
      complaint ?question ?brokenByUs
    E-Mail|ausgehend|Ihre Rechnung|||Sie haben recht, hier ist die korrigierte Fassung. Wir bitten um Nachsicht. =
      resolution ?apology ?keptByUs
    Anruf|ausgehend|Maler Brandt|||Niemand ging ans Telefon = notReached
    Anruf|ausgehend|Frau Koch war nicht zu sprechen, versuche es morgen wieder =
      notReached ?promiseByUs
    Besuch|ausgehend|Küche|||Bei Familie Wolf die neue Küche angeschaut, alle sehr glücklich damit =
      ?inPerson thanksFromThem ?followUp
    Anruf|ausgehend|Zwei Wochen nach der Montage gefragt, ob die Türen gut schließen = followUp
    E-Mail|ausgehend|Muster|||Die Stoffmuster gehen am Donnerstag in die Post = promiseByUs due1
    E-Mail|ausgehend|Vertragsentwurf|||Sie hören bis Ende der Woche von uns. = promiseByUs due2
    Anruf|eingehend|Er hat zugesichert, am 15. Juni zu überweisen = promiseByThem due12
    E-Mail|eingehend|Zahlung|||Der Betrag ist heute auf Ihr Konto gegangen. = ?keptByThem
    Notiz||Herr Lang hat trotz zweier Erinnerungen nicht gezahlt = brokenByThem
    E-Mail|eingehend|Termin|||Leider muss ich den Termin morgen absagen, mein Kind ist krank. =
      ?brokenByThem
    Anruf|eingehend|Patientin ohne Absage nicht gekommen = brokenByThem
    E-Mail|eingehend|Angebot Dach|||Ein anderer Dachdecker macht es für 800 Euro weniger. =
      priceTalk
    E-Mail|eingehend|Nachfrage|||Geht da beim Preis noch was? = priceTalk question
    Gespräch|eingehend|Seit der neuen Software sind wir abends eine Stunde früher fertig, Gold wert =
      valueTalk ?thanksFromThem
    Anruf|eingehend|Frau Yilmaz hat ihrer Schwägerin von uns erzählt, die ruft nächste Woche an =
      helpByThem ?promiseByThem
    E-Mail|eingehend|Bewertung|||Ich habe Ihnen bei Google fünf Sterne gegeben = helpByThem ?thanksFromThem
    Besuch|ausgehend|Dem Verein beim Förderantrag geholfen, ohne Rechnung = helpByUs ?inPerson
    Besprechung|ausgehend|Was plant die Schule für das nächste Schuljahr? Wünsche aufgenommen =
      needsReview
    Besprechung|ausgehend|Kanzlei Roth|||Gespräch über die Entwicklung der Kanzlei und künftige Anforderungen =
      needsReview
    Schulung|ausgehend|Mitarbeiter des Hotels in die neue Anlage eingewiesen = followUp
    Brief|ausgehend|Kondolenzkarte an Familie Peters = appreciation
    Anruf|ausgehend|Frau Busch zum 60. gratuliert = appreciation
    E-Mail|ausgehend|Danke|||Wir danken Ihnen für zwanzig Jahre Vertrauen! = appreciation ?loyalty
    E-Mail|eingehend|Re: Zimmer|||Es war wunderschön bei Ihnen, wir kommen bestimmt wieder! =
      thanksFromThem
    E-Mail|eingehend|Frage zum Bescheid|||Muss ich Widerspruch einlegen und bis wann? = question
    E-Mail|eingehend|Angebot|||Schicken Sie uns bitte ein Angebot über 50 Stühle. = question
    E-Mail|eingehend|Terminbestätigung|||Passt, danke. = thanksFromThem
    E-Mail|eingehend|Eilt sehr!|||Wir brauchen die Ersatzteile spätestens morgen früh. =
      rush ?question
    Anruf|eingehend|Hat die Kollegin am Empfang angeschrien und beschimpft = abuse
    E-Mail|ausgehend|Unser Herbst-Newsletter = massMail
    E-Mail|eingehend|Abwesend: Re: Angebot|||Ich bin bis 14. Juni im Urlaub und lese keine E-Mails. =
      notice
    E-Mail|eingehend|Lieferung|||Zwei der fünf Kartons waren aufgerissen und das Geschirr zerbrochen =
      complaint
    E-Mail|ausgehend|Lieferung|||Das darf nicht passieren, bitte verzeihen Sie. Ersatz ist unterwegs. =
      apology resolution
    E-Mail|eingehend|Unterlagen|||Leider habe ich die zugesagten Unterlagen immer noch nicht. =
      complaint brokenByUs ?question
    E-Mail|ausgehend|Garantie|||Einen Garantiefall können wir hier nicht erkennen. = denial
    Anruf|ausgehend|Keine Beschwerden, alles läuft rund, netter Plausch = ?thanksFromThem ?valueTalk ?followUp
    """

  /// A second set, written after the first had been learnt from.
  @Test(arguments: TypingCase.table(second))
  func `A row of the second set is typed so too`(_ row: TypingCase) {
    #expect(row.problems() == [], "\(row.text)")
  }

  static let second = """
    Anruf|eingehend|Waschmaschine im dritten Stock defekt, Mieter genervt = complaint
    E-Mail|eingehend|Zimmer 12|||Im Bad war Schimmel und niemand hat reagiert. = complaint
    E-Mail|eingehend|Gutachten|||Das Gutachten enthält mehrere Fehler, bitte korrigieren Sie das. =
      complaint question
    Anruf|eingehend|Frau Hein beklagt sich, dass der Maler nicht gekommen ist = complaint brokenByUs
    E-Mail|ausgehend|Zimmer 12|||Wir bedauern den Vorfall sehr, das Bad ist saniert. = apology ?resolution
    Besuch|ausgehend|Dichtung erneuert, nichts tropft mehr = ?resolution ?inPerson
    E-Mail|ausgehend|Zeichnungen|||Die Zeichnungen schicken wir Ihnen spätestens am Mittwoch. =
      promiseByUs due7
    Notiz|ausgehend|Herrn Otto bis Montag ein Angebot zugesagt = promiseByUs due5
    E-Mail|ausgehend|Termin|||Ich rufe Sie morgen an. = promiseByUs due1
    Anruf|eingehend|Sie zahlt die Rate spätestens am Freitag = promiseByThem due2
    E-Mail|ausgehend|Ihr Angebot|||Im Anhang finden Sie wie besprochen das Angebot. = keptByUs
    Anruf|ausgehend|Kunde verärgert, weil wir den Termin vergessen haben = complaint ?brokenByUs
    Notiz||Rate wieder nicht eingegangen, Mahnung raus = brokenByThem
    Anruf|ausgehend|AB, um Rückruf gebeten = notReached
    Anruf|ausgehend|Dreimal versucht, immer besetzt = notReached
    Anruf|ausgehend|Nur die Sekretärin erreicht = notReached
    E-Mail|eingehend|Kurs im Herbst|||Haben Sie noch einen Platz im Kurs frei? = question
    E-Mail|eingehend|Akte|||Bitte lassen Sie mir die Akte zukommen. = question
    Kontaktformular|eingehend|Ich interessiere mich für eine Solaranlage und hätte gern ein Angebot =
      question
    E-Mail|eingehend|Danke!|||Herzlichen Dank für die tolle Betreuung, mein Sohn geht gern hin. =
      thanksFromThem
    Karte|ausgehend|Ostergrüße an die Familie Haas = appreciation
    Anruf|ausgehend|Zum Dienstjubiläum angerufen und gratuliert = appreciation
    Besprechung|ausgehend|Jahresplanung mit der Schulleitung = needsReview
    Anruf|ausgehend|Gefragt, wie der Bohrer läuft = followUp
    Anruf|ausgehend|Patient angerufen, wie es ihm nach der OP geht, alles gut verheilt = followUp
    E-Mail|eingehend|Preis|||Bei der Konkurrenz bekomme ich das deutlich günstiger. = priceTalk
    Anruf|eingehend|Sagt, die Beratung war jeden Cent wert = valueTalk ?thanksFromThem
    Notiz|eingehend|Hat uns im Verband empfohlen = helpByThem
    E-Mail|ausgehend|Frühlingsaktion: 10 Prozent auf alle Zäune = massMail
    Anruf|ausgehend|Wetter, Familie, Fußball; nichts Neues = -
    """

  @Test(arguments: TypingCase.table(third))
  func `A row of the third set is typed so too`(_ row: TypingCase) {
    #expect(row.problems() == [], "\(row.text)")
  }

  static let third = """
    Anruf|eingehend|Beim Einbau wurde die Tapete beschädigt, Kundin verlangt Ersatz =
      complaint ?question
    E-Mail|eingehend|Kurs|||Die Lehrerin kommt ständig zu spät, wir sind enttäuscht. = complaint
    Anruf|ausgehend|Hr. Kern geht nicht ran = notReached
    E-Mail|ausgehend|Ihr Fall|||Ich melde mich bis Donnerstag bei Ihnen. = promiseByUs due1
    Anruf|ausgehend|Lieferung für den 20. Juni zugesagt = promiseByUs
    E-Mail|eingehend|Befund|||Wann bekomme ich meinen Befund? = question
    E-Mail|eingehend|Stornierung|||Hiermit storniere ich meine Buchung vom 5. Juli. = brokenByThem
    Besuch|ausgehend|Rundgang mit dem Hausmeister, alles in Ordnung = ?followUp ?inPerson
    E-Mail|ausgehend|Rechnung korrigiert, Gutschrift liegt bei = resolution
    Anruf|ausgehend|Frau Lutz freut sich über die schnelle Hilfe = ?thanksFromThem
    E-Mail|eingehend|Dank|||Sie haben uns sehr geholfen, danke! = thanksFromThem
    Notiz||Hat die Miete für Mai nicht überwiesen = brokenByThem
    Besprechung|ausgehend|Bedarf für die Küche ermittelt = needsReview
    E-Mail|ausgehend|Einladung zum Sommerfest = appreciation
    E-Mail|eingehend|Angebot|||Können wir beim Preis noch reden? = priceTalk question
    Anruf|eingehend|Rohrbruch, braucht sofort jemanden = rush ?question
    Anruf|ausgehend|Termin für die Wartung vereinbart = -
    E-Mail|ausgehend|Termin|||Wir freuen uns auf Ihren Besuch am Montag. = -
    Anruf|ausgehend|Über die neue Schule der Kinder geplaudert, Urlaub an der See = -
    """
}
