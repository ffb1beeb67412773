extension SystemTables {
  static let danish = #"""
    system Danish headers
    # And Norwegian, which shares most of them.

    [*] customers
    id: Kundenummer | Kundenr | Kunde-nr | Kunde-ID | KundeID | Kunde ID | Kundekode | Debitornummer
      | Debitornr | Medlemsnummer | Nummer? | Nr? | Kode?
    name: Kunde | Kundenavn | Navn | Fulde navn | Fullt navn | Betegnelse
    company: Firma | Virksomhed | Firmanavn | Virksomhedsnavn | Bedrift | Organisation | Selskab
    firstName: Fornavn
    lastName: Efternavn | Etternavn
    email: E-mail | Email | E-mailadresse | E-post | Epost | Mail
    phone: Telefon | Telefonnummer | Tlf | Tlf nr | Mobil | Mobiltelefon
    kind: Type | Kundetype | Kategori
    tier: Klasse | Niveau | Prioritet
    owner: Ansvarlig | Sælger | Selger | Kundeansvarlig | Ejer | Eier | Tildelt | Konsulent
    segment: Branche | Bransje | Segment | Sektor | Gruppe | Region
    since: Kunde siden | Siden | Oprettet | Oprettet den | Opprettet | Oprettelsesdato
    birthday: Fødselsdato | Fødselsdag
    revenue: Omsætning | Omsetning | Årsomsætning | Beløb? | Beløp?
    currency: Valuta
    contactName: Kontaktperson | Kontakt
    lastContact: Seneste kontakt | Sidste kontakt | Siste kontakt | Senest kontaktet
      | Seneste aktivitet | Siste aktivitet | Dato for seneste kontakt
    modified: Ændret | Endret | Sidst ændret | Opdateret
    detail: Adresse | Postnummer | Postnr | By | Land | Gade | Vej | Stilling | Hjemmeside

    [*] interactions
    interaction: Aktivitetsnummer | Aktivitets-ID | Sagsnummer | Nummer? | Nr?
    key: Kundenummer | Kundenr | Kunde-nr | Kunde-ID | KundeID | Kunde ID | Kundekode
      | Debitornummer | Debitornr | Medlemsnummer
    contactKey: Kontakt-ID
    name: Kunde | Kundenavn | Firma | Virksomhed | Firmanavn | Kontaktperson
    email: E-mail | Email | E-mailadresse | E-post
    date: Dato | Kontaktdato | Besøgsdato | Tidspunkt | Dato og tid | Dag | Startdato | Start
    dueDate: Forfaldsdato | Forfallsdato | Frist | Deadline
    completedDate: Fuldført den | Afsluttet den | Fullført den
    createdDate: Oprettet | Oprettet den | Opprettet
    type: Type | Kontakttype | Aktivitet | Aktivitetstype | Hændelse | Art
    channel: Kanal
    direction: Retning
    status: Status | Resultat | Fase
    completed: Fuldført | Afsluttet | Færdig | Fullført
    cancelled: Annulleret | Aflyst | Avlyst
    subject: Emne | Titel | Overskrift
    notes: Note | Notat | Notater | Noter | Bemærkning | Beskrivelse | Kommentar | Tekst | Indhold
      | Besked
    amount: Beløb | Beløp | Sum | Værdi | I alt
    currency: Valuta
    owner: Medarbejder | Bruger | Bruker | Ansvarlig | Sælger | Oprettet af
    detail: Varighed | Tid | Sted | Prioritet

    [orders] interactions order
    interaction: Ordrenummer | Ordrenr | Ordre | Bestillingsnummer
    date: Ordredato | Bestillingsdato | Købsdato
    amount: Ordrebeløb | Ordreværdi

    [invoices] interactions invoice
    interaction: Fakturanummer | Fakturanr | Faktura
    date: Fakturadato
    amount: Fakturabeløb
    """#
}
