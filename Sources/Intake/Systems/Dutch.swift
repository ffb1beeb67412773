extension SystemTables {
  static let dutch = #"""
    system Dutch headers

    [*] customers
    id: Klantnummer | Klantnr | Klant-nr | Klant ID | Klantcode | Debiteurnummer | Debiteurnr
      | Relatienummer | Relatienr | Lidnummer | Nummer? | Nr? | Code?
    name: Klant | Klantnaam | Naam | Volledige naam | Relatie | Relatienaam | Handelsnaam
    company: Bedrijf | Bedrijfsnaam | Onderneming | Organisatie | Firma
    firstName: Voornaam
    lastName: Achternaam | Familienaam
    email: E-mail | Email | E-mailadres | Mailadres
    phone: Telefoon | Telefoonnummer | Tel | Mobiel | Gsm | Mobiel nummer
    kind: Type | Klanttype | Soort | Categorie | Soort klant
    tier: Klasse | Niveau | Prioriteit | Rang
    owner: Accountmanager | Verantwoordelijke | Klantverantwoordelijke | Eigenaar | Vertegenwoordiger | Verkoper | Beheerder
      | Toegewezen aan
    segment: Branche | Sector | Segment | Groep | Regio
    since: Klant sinds | Sinds | Aangemaakt | Aangemaakt op | Aanmaakdatum | Datum aangemaakt
      | Inschrijfdatum
    birthday: Geboortedatum | Verjaardag
    revenue: Omzet | Jaaromzet | Omzet vorig jaar | Bedrag?
    currency: Valuta | Munt
    contactName: Contactpersoon | Contact
    lastContact: Laatste contact | Datum laatste contact | Laatste activiteit | Laatst gecontacteerd
      | Laatste bezoek | Datum laatste activiteit
    modified: Gewijzigd | Gewijzigd op | Laatst gewijzigd
    detail: Adres | Postcode | Plaats | Woonplaats | Stad | Land | Straat | Huisnummer | Functie
      | Website | Aanhef

    [*] interactions
    interaction: Activiteitnummer | Activiteit ID | Contactnummer | Nummer? | Nr?
    key: Klantnummer | Klantnr | Klant-nr | Klant ID | Klantcode | Debiteurnummer | Debiteurnr
      | Relatienummer | Relatienr | Lidnummer
    contactKey: Contact ID
    name: Klant | Klantnaam | Bedrijf | Bedrijfsnaam | Relatie | Contactpersoon
    email: E-mail | Email | E-mailadres
    date: Datum | Contactdatum | Datum contact | Bezoekdatum | Datum en tijd | Tijdstip | Dag
      | Startdatum | Begin | Datum activiteit
    dueDate: Vervaldatum | Deadline | Uiterste datum | Einddatum taak
    completedDate: Voltooid op | Afgerond op | Datum voltooid
    closeDate: Sluitingsdatum | Afsluitdatum
    createdDate: Aangemaakt op | Aanmaakdatum | Datum aangemaakt
    type: Type | Soort | Contacttype | Activiteit | Activiteittype | Soort contact
      | Soort activiteit | Gebeurtenis
    channel: Kanaal | Medium
    direction: Richting | In/Uit
    status: Status | Resultaat | Fase | Uitkomst
    completed: Voltooid | Afgerond | Gereed | Gedaan
    cancelled: Geannuleerd
    subject: Onderwerp | Titel | Betreft
    notes: Notitie | Notities | Opmerking | Opmerkingen | Omschrijving | Beschrijving | Tekst
      | Inhoud | Bericht | Verslag | Toelichting
    amount: Bedrag | Totaal | Waarde | Totaalbedrag
    currency: Valuta
    owner: Medewerker | Gebruiker | Verantwoordelijke | Accountmanager | Verkoper | Toegewezen aan
      | Aangemaakt door
    sender: Van: (adres) | Van | Afzender | Van: (naam) | Beller
    recipient: Aan: (adres) | Aan | Ontvanger | Ontvangers | Aan: (naam) | Gebelde | Gebeld nummer
    copied: CC | CC: (adres)
    blindCopied: BCC | BCC: (adres)
    organiser: Organisator
    attendees: Deelnemers | Vereiste deelnemers | Optionele deelnemers | Genodigden
    duration: Duur | Gespreksduur
    phone: Telefoon | Telefoonnummer
    detail: Tijd | Locatie | Prioriteit | Einde

    [tickets] interactions ticket
    interaction: Meldingnummer | Meldingsnummer | Incidentnummer | Ticketnummer | Ticket | Zaaknummer
      | Meldingnr | Incidentnr
    createdDate: Datum aangemeld | Aangemeld op | Aanmelddatum | Datum melding | Meldingsdatum
      | Gemeld op | Aangemaakt op | Datum aangemaakt | Geopend op
    dueDate: Streefdatum | Streefdatum afhandeling | Uiterste datum | Uiterlijk
    completedDate: Datum gereed | Gereed op | Opgelost op | Datum opgelost | Afgehandeld op
    closeDate: Datum afgemeld | Afgemeld op | Gesloten op | Datum gesloten | Datum afgesloten
    name: Aanmelder | Melder | Aanvrager | Naam aanmelder | Naam melder | Gebruikersnaam
    email: E-mail (aanmelder) | E-mail aanmelder | E-mailadres aanmelder | E-mail melder
    type: Soort melding | Type melding | Meldingtype | Soort ticket
    channel: Soort binnenkomst | Binnenkomst | Bron | Herkomst
    subject: Korte omschrijving | Onderwerp
    notes: Verzoek | Vraag | Melding | Omschrijving
    answered: Actie | Antwoord | Reactie | Beantwoord op | Eerste reactie
    owner: Behandelaar | Toegewezen aan | Behandeld door
    completed: Afgemeld | Gereed
    detail: Behandelaarsgroep | Vestiging | Impact | Urgentie | Prioriteit | Doorlooptijd

    [orders] interactions order
    interaction: Ordernummer | Bestelnummer | Ordernr | Order | Bestelling
    date: Orderdatum | Besteldatum | Datum bestelling | Aankoopdatum
    amount: Orderbedrag | Orderwaarde | Bestelbedrag

    [invoices] interactions invoice
    interaction: Factuurnummer | Factuurnr | Factuur
    date: Factuurdatum
    amount: Factuurbedrag
    """#
}
