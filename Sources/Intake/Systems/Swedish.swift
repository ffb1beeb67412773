extension SystemTables {
  static let swedish = #"""
    system Swedish headers

    [*] customers
    id: Kundnummer | Kundnr | Kund-nr | Kund-ID | KundID | Kund ID | Kundkod | Medlemsnummer
      | Nummer? | Nr? | Kod?
    name: Kund | Kundnamn | Namn | Fullständigt namn | Benämning
    company: Företag | Företagsnamn | Bolag | Organisation | Firma
    firstName: Förnamn
    lastName: Efternamn
    email: E-post | Epost | E-postadress | Email | Mejl | E-mail
    phone: Telefon | Telefonnummer | Tel | Mobil | Mobiltelefon | Mobilnummer
    kind: Typ | Kundtyp | Kategori
    tier: Klass | Nivå | Prioritet
    owner: Ansvarig | Säljare | Kundansvarig | Ägare | Handläggare | Tilldelad
    segment: Bransch | Segment | Sektor | Grupp | Region
    since: Kund sedan | Sedan | Skapad | Skapad den | Skapat | Registrerad | Skapelsedatum
    birthday: Födelsedatum | Födelsedag
    revenue: Omsättning | Årsomsättning | Intäkter | Belopp?
    currency: Valuta
    contactName: Kontaktperson | Kontakt
    lastContact: Senaste kontakt | Senast kontaktad | Senaste aktivitet | Datum för senaste kontakt
      | Sista kontakt | Senaste besök
    modified: Ändrad | Senast ändrad | Uppdaterad
    detail: Adress | Postnummer | Ort | Stad | Land | Gata | Titel | Webbplats

    [*] interactions
    interaction: Aktivitetsnummer | Aktivitets-ID | Ärendenummer | Nummer? | Nr?
    key: Kundnummer | Kundnr | Kund-nr | Kund-ID | KundID | Kund ID | Kundkod | Medlemsnummer
    contactKey: Kontakt-ID
    name: Kund | Kundnamn | Företag | Företagsnamn | Kontaktperson
    email: E-post | Epost | E-postadress | Email | E-mail
    date: Datum | Kontaktdatum | Besöksdatum | Tidpunkt | Datum och tid | Dag | Startdatum | Start
    dueDate: Förfallodatum | Slutdatum | Sista datum | Deadline
    completedDate: Slutförd den | Avslutad den
    closeDate: Avslutsdatum
    createdDate: Skapad | Skapad den
    type: Typ | Kontakttyp | Aktivitet | Aktivitetstyp | Händelse | Art
    channel: Kanal
    direction: Riktning
    status: Status | Resultat | Fas
    completed: Slutförd | Klar | Avslutad
    cancelled: Avbokad | Inställd | Makulerad
    subject: Ämne | Rubrik | Titel
    notes: Anteckning | Anteckningar | Notering | Beskrivning | Kommentar | Kommentarer | Text
      | Innehåll | Meddelande
    amount: Belopp | Summa | Värde | Totalt
    currency: Valuta
    owner: Användare | Ansvarig | Säljare | Handläggare | Medarbetare | Skapad av
    detail: Varaktighet | Tid | Plats | Prioritet | Slut

    [orders] interactions order
    interaction: Ordernummer | Beställningsnummer | Ordernr | Order
    date: Orderdatum | Beställningsdatum | Köpdatum
    amount: Ordervärde | Orderbelopp

    [invoices] interactions invoice
    interaction: Fakturanummer | Fakturanr | Faktura
    date: Fakturadatum
    amount: Fakturabelopp
    """#
}
