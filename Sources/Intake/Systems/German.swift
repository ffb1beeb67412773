extension SystemTables {
  static let german = #"""
    system German headers

    [customers] customers
    id: Kundennummer | Kundennr | Kunden-Nr | Kd-Nr | KdNr | Kunden-ID | KundenID | Kunden ID
      | Kundencode | Debitor | Debitorennummer | Debitornummer | Debitor-Nr | Kontonummer
      | Mandantennummer | Mitgliedsnummer | Adressnummer | Adress-Nr | Firmen-ID | Kontakt-ID
      | Kundennummer (extern) | Nummer? | Nr? | Kennung? | Schlüssel?
    name: Kunde | Kundenname | Name | Bezeichnung | Firmenname | Vollständiger Name
      | Ansprechpartner Name | Accountname
    company: Firma | Unternehmen | Firma 1 | Organisation
    firstName: Vorname
    lastName: Nachname | Familienname | Zuname
    email: E-Mail | Email | Mail | E-Mail-Adresse | Mailadresse
    phone: Telefon | Telefonnummer | Tel | Tel-Nr | Rufnummer | Mobil | Mobiltelefon | Handy
      | Telefon geschäftlich
    kind: Kundenart | Art | Typ | Kundentyp | Beziehung | Kategorie | Status
    tier: Klasse | Kundenklasse | ABC-Klasse | Stufe | Bewertung | Priorität | Rang
    owner: Betreuer | Kundenbetreuer | Verantwortlich | Verantwortlicher | Zuständig | Vertreter
      | Besitzer | Inhaber | Sachbearbeiter | Außendienst | Verkäufer | Vertriebsmitarbeiter
    segment: Branche | Segment | Gruppe | Kundengruppe | Gebiet | Region
    since: Kunde seit | Seit | Kundenseit | Angelegt | Angelegt am | Erstellt | Erstellt am
      | Erfasst am | Anlagedatum | Eintrittsdatum | Erstkontakt
    birthday: Geburtstag | Geburtsdatum | Geb-Datum
    revenue: Umsatz | Jahresumsatz | Umsatz Vorjahr | Gesamtumsatz | Betrag? | Umsatz netto
    currency: Währung
    contactName: Ansprechpartner | Kontaktperson | Kontakt
    lastContact: Letzter Kontakt | Letzter Kontakt am | Letzte Aktivität | Letzter Besuch
      | Zuletzt kontaktiert | Datum letzter Kontakt
    parent: Übergeordneter Kunde
    modified: Geändert | Geändert am | Letzte Änderung | Aktualisiert am | Änderungsdatum
    detail: PLZ | Ort | Stadt | Straße | Land | Adresse | Anschrift | Anrede | Titel | Fax
      | Webseite | Homepage | Hausnummer | Bundesland

    [interactions] interactions
    interaction: Kontaktnr | Kontaktnummer | Kontakt-Nr | Aktivitätsnummer | Vorgangsnummer
      | Vorgang-Nr | Aktivitäts-ID | Ereignis-ID | Belegnummer | Beleg-Nr | lfd Nr | Nummer? | Nr?
    key: Kundennummer | Kundennr | Kunden-Nr | Kd-Nr | KdNr | Kunden-ID | KundenID | Debitor
      | Debitorennummer | Debitornummer | Debitor-Nr | Kundencode | Mitgliedsnummer | Adressnummer
      | Firmen-ID | Kontonummer
    contactKey: Kontakt-ID
    name: Kunde | Kundenname | Firma | Firmenname | Kontaktperson | Ansprechpartner | Unternehmen
    email: E-Mail | E-Mail-Adresse | Email
    date: Datum | Kontaktdatum | Zeitpunkt | Besuchsdatum | Termin | Am | Tag | Datum/Uhrzeit
      | Datum und Uhrzeit | Gesprächsdatum | Anrufdatum | Startdatum | Beginn
    dueDate: Fällig | Fällig am | Fälligkeit | Fälligkeitsdatum | Frist | Wiedervorlage
    completedDate: Erledigt am | Abgeschlossen am | Abschlussdatum
    createdDate: Angelegt am | Erstellt am | Erfasst am | Erstellungsdatum
    type: Art | Kontaktart | Typ | Aktivität | Aktivitätsart | Aktivitätstyp | Vorgang | Vorgangsart
      | Ereignis
    channel: Kanal | Medium | Kontaktweg
    direction: Richtung | Ein-/Ausgang | Eingehend/Ausgehend | Initiator
    status: Status | Stand | Ergebnis | Phase
    completed: Erledigt | Abgeschlossen
    cancelled: Storniert | Storno
    subject: Betreff | Thema | Titel | Gegenstand
    notes: Notiz | Notizen | Bemerkung | Bemerkungen | Beschreibung | Text | Inhalt | Kommentar
      | Gesprächsnotiz | Nachricht | Protokoll
    amount: Betrag | Summe | Wert | Umsatz | Nettobetrag | Bruttobetrag | Gesamtbetrag | Netto
      | Brutto
    currency: Währung
    owner: Mitarbeiter | Bearbeiter | Betreuer | Benutzer | Verantwortlich | Sachbearbeiter
      | Vertreter | Erfasst von | Zuständig | Verkäufer
    detail: Dauer | Uhrzeit | Ort | Ende | Enddatum | Priorität
    modified: Geändert am | Letzte Änderung

    [orders] interactions order
    interaction: Auftragsnummer | Auftrags-Nr | Auftragsnr | Bestellnummer | Bestell-Nr | Auftrag
    date: Auftragsdatum | Bestelldatum | Bestellt am | Kaufdatum
    amount: Auftragswert | Auftragssumme | Bestellwert

    [invoices] interactions invoice
    interaction: Rechnungsnummer | Rechnungs-Nr | Rechnungsnr | Rechnung | Belegnummer | Beleg-Nr
    date: Rechnungsdatum | Belegdatum
    dueDate: Fällig am | Fälligkeitsdatum | Fälligkeit
    completedDate: Bezahlt am | Zahlungsdatum
    key: Kontaktnummer
    name: Kontakt | Kontaktname
    type: Belegart | Belegtyp
    amount: Rechnungsbetrag | Rechnungssumme
    """#
}
