extension SystemTables {
  static let german = #"""
    system German headers

    [*] customers
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
    tags: Schlagworte | Schlagwörter | Schlagwort | Stichworte | Stichwörter | Etiketten
    cadence: Kontaktrhythmus | Kontaktintervall | Kontakthäufigkeit | Kontaktfrequenz | Kadenz
      | Besuchsrhythmus | Besuchsintervall | Besuchsfrequenz | Betreuungsrhythmus
      | Betreuungsintervall | Turnus | Kontakt alle | Rhythmus
    since: Kunde seit | Seit | Kundenseit | Angelegt | Angelegt am | Erstellt | Erstellt am
      | Erfasst am | Anlagedatum | Eintrittsdatum | Erstkontakt
    birthday: Geburtstag | Geburtsdatum | Geb-Datum
    revenue: Umsatz | Jahresumsatz | Umsatz Vorjahr | Gesamtumsatz | Betrag? | Umsatz netto
    currency: Währung
    contactName: Ansprechpartner | Kontaktperson | Kontakt
    lastContact: Letzter Kontakt | Letzter Kontakt am | Letzte Aktivität | Letzter Besuch
      | Zuletzt kontaktiert | Datum letzter Kontakt
    parent: Übergeordneter Kunde
    jobTitle: Funktion | Position | Stellung
    modified: Geändert | Geändert am | Letzte Änderung | Aktualisiert am | Änderungsdatum
    detail: PLZ | Ort | Stadt | Straße | Land | Adresse | Anschrift | Anrede | Titel | Fax
      | Webseite | Homepage | Hausnummer | Bundesland

    [*] interactions
    interaction: Aktivitätsnummer | Vorgangsnummer | Vorgang-Nr | Aktivitäts-ID | Ereignis-ID
      | Belegnummer | Beleg-Nr | lfd Nr | Nummer? | Nr?
    key: Kundennummer | Kundennr | Kunden-Nr | Kd-Nr | KdNr | Kunden-ID | KundenID | Debitor
      | Debitorennummer | Debitornummer | Debitor-Nr | Kundencode | Mitgliedsnummer | Adressnummer
      | Firmen-ID | Kontonummer
    contactKey: Kontakt-ID
    name: Kunde | Kundenname | Firma | Firmenname | Kontaktperson | Ansprechpartner | Unternehmen
    email: E-Mail | E-Mail-Adresse | Email
    phone: Telefon | Telefonnummer | Rufnummer | Tel | Tel-Nr | Externe Nummer | Gegenstelle
    sender: Von: (Adresse) | Von (Adresse) | Absenderadresse | Absender-Adresse | Von | Absender
      | Von: (Name) | Absendername | Anrufernummer | Anrufer | Rufende Nummer
    recipient: An: (Adresse) | An (Adresse) | Empfängeradresse | Empfänger-Adresse | An | Empfänger
      | An: (Name) | Empfängername | Angerufene Nummer | Angerufener | Gewählte Nummer | Ziel
      | Zielnummer | Gerufene Nummer
    copied: CC: (Adresse) | Kopie | Cc | CC: (Name)
    blindCopied: BCC: (Adresse) | Blindkopie | BCC | BCC: (Name)
    organiser: Organisator | Besprechungsplanung | Veranstalter | Eingeladen von
    attendees: Teilnehmer | Erforderliche Teilnehmer | Optionale Teilnehmer | Eingeladene | Gäste
    ours: Eigene Rufnummer | Eigene Nummer | Nebenstelle | Leitung
    folder: Ordner
    duration: Gesprächsdauer | Dauer | Dauer (s) | Dauer in Sekunden
    taken: Angenommen | Beantwortet
    voicemail: Anrufbeantworter | Mailbox
    date: Datum | Kontaktdatum | Zeitpunkt | Besuchsdatum | Termin | Am | Tag | Datum/Uhrzeit
      | Datum und Uhrzeit | Gesprächsdatum | Anrufdatum | Startdatum | Beginn | Beginnt am
      | Gesendet | Empfangen | Erhalten | Gesendet am | Empfangen am | Anrufzeit
    dueDate: Fällig | Fällig am | Fälligkeit | Fälligkeitsdatum | Frist | Wiedervorlage
    completedDate: Erledigt am | Abgeschlossen am | Abschlussdatum
    createdDate: Angelegt am | Erstellt am | Erfasst am | Erstellungsdatum
    type: Anruftyp | Anrufart | Art | Kontaktart | Typ | Aktivität | Aktivitätsart | Aktivitätstyp | Vorgang | Vorgangsart
      | Ereignis
    channel: Kanal | Medium | Kontaktweg
    direction: Richtung | Kontaktrichtung | Anrufrichtung | Ein-/Ausgang | Eingehend/Ausgehend | Initiator
    status: Status | Stand | Zustand | Ergebnis | Phase
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
    detail: Uhrzeit | Ort | Ende | Enddatum | Priorität
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
