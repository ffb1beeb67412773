/// The words that headers are made of, as `headerKey` leaves them, in the languages of
/// `Intake/Systems`; several lines of business call the same thing by other words.
enum HeaderVocabulary {
  /// Nouns that end a word written in one: "auftragsdatum", "linetotal". The longer before the
  /// shorter.
  static let gluedHeads = [
    "datum", "nummer", "number", "betrag", "umsatz", "amount", "summe", "total", "preis", "price",
    "name", "date", "wert", "tag", "nr", "id", "no",
  ]

  /// Whose something is, glued to what it is: "Kundenadresse" is an address and nobody's name.
  static let gluedParties = [
    "kunden", "spender", "mitglieder", "mitglieds", "patienten", "mieter", "debitoren", "mandanten",
  ]

  /// End like one of those and are a word of their own.
  static let wholeWords = words(
    """
    update mandate candidate subtotal surname username nickname firstname lastname filename vorname
    nachname firmenname familienname montag freitag auftrag vertrag beitrag vortrag antrag eintrag
    mitgliedschaft mitgliedschaften mitgliedschafts mieterinnen spenderinnen kundendienst
    kundenservice
    """)

  /// Whose row it is.
  static func isParty(_ word: String) -> Bool {
    parties.contains(word) || word.hasPrefix("kunde") || word.hasPrefix("spender")
      || word.hasPrefix("mitglied") || word.hasPrefix("patient") || word.hasPrefix("mieter")
      || word.hasPrefix("debitor") || word.hasPrefix("mandant") || word.hasPrefix("клиент")
      || word.hasPrefix("контрагент") || word.hasPrefix("компани")
  }

  private static let parties = words(
    """
    customer customers cust client clients account acct acc donor donors member members policyholder
    policyholders insured household guest guests tenant tenants resident student pupil subscriber
    company organisation organization org buyer purchaser payer debtor party person constituent
    supporter participant attendee applicant borrower lessee renter passenger traveller traveler visitor
    shopper consumer retailer retailers stockist stockists reseller resellers contact family guardian partner business firm requester requestor lead prospect
    requesters requestors
    beneficiary claimant enrollee registrant
    kd pat mitgl mgl gast haushalt bewohner schuler teilnehmer abonnent auftraggeber kaufer versicherungsnehmer
    halter tierhalter hundehalter fahrzeughalter
    klient firma unternehmen besteller betrieb learner keeper policyowner
    donateur adherent locataire abonne societe cliente paciente donante socio miembro inquilino
    huesped paziente donatore ospite doador klant relatie huurder lid klient kund kunde asiakas
    entite entidad entity
    demandeur solicitante richiedente aanvrager antragsteller anfragender melder meldende requerente
    заказчик покупатель пациент донор
    """)

  static let vendors = words(
    """
    vendor vendors supplier suppliers lieferant lieferanten kreditor fournisseur proveedor fornitore
    leverancier
    """)

  /// Parties of whom we may be one ourselves.
  static let mayBeOurs = words(
    """
    account acct acc company organisation organization org party person contact partner business firm firma
    unternehmen societe participant mandant entite entidad entity
    """)

  /// A number or code that stands for somebody or something.
  static let numbers = words(
    """
    id ids no nr num number code ref reference key uuid guid username login kennung nummer numero identifiant
    codigo codice identifier номер код
    """)

  static let names = words(
    "name names fullname nick bezeichnung nom nombre nome naam nazwa namn navn название")

  /// Words that join others and say nothing.
  static let joints = words(
    """
    of the a our main primary unique internal external legacy full display de du des la le del di da
    der die das des von van et und and s
    """)

  /// What a row may be of.
  static let happenings = words(
    """
    order orders invoice booking bookings reservation appointment visit session call case ticket
    donation gift pledge payment transaction receipt claim job quote delivery shipment event activity
    task interaction message purchase sale stay enquiry inquiry request consultation treatment
    encounter engagement conversation log entry incident complaint meeting note lesson class rental
    bill docket voucher fault
    auftrag auftrags rechnung rechnungs bestellung bestell beleg buchung buchungs angebot angebots
    lieferschein liefer termin besuch besuchs vorgang vorgangs anruf zahlung zahlungs spende spenden
    commande facture visite don pedido factura visita donativo ordine fattura bestelling factuur
    """)

  /// Of these, what has a title of its own: "Event Name", "Task title".
  static let titled = words(
    """
    event events task activity interaction meeting appointment session ticket case conversation deal
    opportunity incident engagement lesson class todo termin aktivitat besprechung aufgabe vorgang
    evenement activite evento actividad reunion attivita afspraak taak activiteit
    """)
  static let titles = words(
    "title titles subject summary titel betreff thema titre objet titulo asunto titolo oggetto onderwerp"
  )

  /// Say of whom the row is that somebody else's record knows: "Linked Contact".
  static let relations = words(
    "linked related associated regarding verknupft verknupfter verknupfte zugeordneter zugeordnete lie associe"
  )

  /// Of these, what somebody comes to, what is held free for them, and what they buy.
  static let attendances = words(
    "appointment visit session stay consultation treatment encounter lesson termin besuch besuchs")
  static let bookings = words("booking bookings reservation rental buchung buchungs reservierung")
  static let purchases = words(
    "order orders purchase auftrag auftrags bestellung bestell commande pedido")

  /// What is sold, by whatever a shop or a book calls it.
  static let sales = purchases.union(
    words(
      """
      sale sales invoice invoices receipt rechnung rechnungs beleg verkauf verkaufs facture vente ventes
      factura venta ventas pedido fattura vendita ordine factuur verkoop bestelling compra compras achat
      """))
  /// Papers of a sale that are none themselves.
  static let documents = words(
    """
    quote quotation offer estimate delivery shipment payment payments bill refund return credit charge
    angebot angebots lieferschein liefer lieferung zahlung zahlungs gutschrift
    """)
  static let gifts = words(
    "gift gifts donation donations pledge contribution spende spenden don dons donativo donazione gave"
  )

  /// What a list counts of somebody, in the plural; and the words that count.
  static let dealings = words(
    """
    orders purchases bookings visits donations gifts invoices appointments
    bestellungen auftrage kaufe kaeufe einkaufe besuche spenden rechnungen buchungen termine
    commandes achats visites dons factures reservations pedidos compras visitas donativos facturas
    ordini acquisti visite donazioni fatture bestellingen aankopen bezoeken giften zamowienia
    """)
  static let counters = words(
    """
    total number count of no num anzahl nombre numero lifetime all gesamt aantal how many made placed
    spent spend giving ever sum liczba
    """)

  /// Whom a person works for.
  static let firms = words(
    "company organisation organization org business employer firm firma unternehmen societe account entite entidad entity"
  )

  /// People who are one customer together, of whom now this one is spoken with, now that.
  static let bodies = words(
    """
    gruppe gruppen team mannschaft verein vereine verband chor orchester stamm trupp sippe gemeinde pfarrei
    schule kita kindergarten einrichtung institution institut praxis kanzlei hof betrieb hotel restaurant
    gasthof haus klasse
    group troop club society association chapter union choir band parish church congregation charity school
    college practice clinic hospital studio office shop store site branch
    groupe equipe association ecole grupo equipo asociacion escuela gruppo squadra associazione scuola groep
    vereniging kerk
    """)

  /// Persons who live together; beside a first and a last name it is whose family somebody is of.
  static let households = words(
    "family families household haushalt familie famille foyer familia hogar famiglia gezin huishouden"
  )

  /// A row with one of these is taken back: as a header's word beside a mark or a day, and as a
  /// cell's.
  static let annulments = words(
    """
    cancelled canceled cancel cancellation void voided annulled storno storniert stornierung
    abgesagt annulliert annulliertes annulleret annule annulee annulado annullato geannuleerd anulowane отменен
    """)
  /// Goods or money went back.
  static let returns = words(
    """
    refunded refund returned return reversed chargeback erstattet ruckerstattet ruckgabe retoure
    zuruckgegeben rembourse reembolsado rimborsato
    """)
  /// Say only that there is a mark.
  static let flags = words(
    "is was has been flag yes no mark ist wurde kennzeichen kz late early short kurzfristig spat")
  /// What becomes of a row.
  static let states = words("status state zustand statut estado stato stav outcome статус")
  static let gluedStates = ["status", "zustand"]
  /// Of which sort a row is.
  static let sorts = words("type kind sort art typ tipo soort")
  static let gluedSorts = ["art", "typ"]
  /// Lasts beyond the row: its end takes no row back.
  static let contracts = words(
    "membership subscription policy contract plan abo vertrag vertrags police mitgliedschaft")

  static let sources = words(
    "source origin herkunft quelle referrer campaign lead provenance origen")

  static let ours = words("our us we internal unser unsere unserer wir intern nous notre")

  /// By which way it went.
  static let channels = words("channel medium media via kanal kontaktweg weg canal canale")

  /// Who began: they, where it came in.
  static let incoming = words("inbound incoming eingehend entrant entrante")
  static let outgoing = words("outbound outgoing ausgehend sortant saliente")
  /// Behind which somebody stands who did it.
  static let agency = words("by von durch par por da")
  /// What somebody does who begins.
  static let beginnings = words(
    """
    created opened started initiated submitted sent raised logged begonnen erstellt eroffnet
    gestartet angelegt initiiert
    """)
  /// Who keeps an appointment that somebody else has made.
  static let hosts = words("host provider assignee handler organizer organiser veranstalter")
  /// Who we are in a helpdesk or an office.
  static let colleagues = words(
    "agent agents staff us employee operator teammate team mitarbeiter uns")

  /// Whose state is not the customer's: what died there ends nothing (R13).
  static let others = words(
    """
    spouse husband wife mother father parent parents son daughter child children kin relative pet pets
    dog cat horse animal emergency competitor predecessor ehepartner ehemann ehefrau mutter vater
    eltern sohn tochter kinder angehorige haustier tier hund katze pferd mitbewerber vorbesitzer
    """)

  /// Where somebody lives or a firm is: what a list of customers has, and a log of contacts hardly.
  static let places = words(
    """
    street address city town postcode postal zip strasse plz ort anschrift stadt rue ville adresse
    straat woonplaats plaats calle ciudad via citta indirizzo direccion
    """)
  /// Up to when something lasted that began on the same row.
  static let finishes = words(
    "end finish finished finishes to until ende bis fin einde fine termine")
  /// What an appointment has beside its day: an hour, an end, a place.
  static let hours = finishes.union(
    words(
      """
      time hour uhrzeit heure hora ora tijd location ort lieu lugar luogo plaats venue room raum allday
      """))
  /// When a call was put through to somebody.
  static let connections = words(
    "connect connected answer answered pickup picked angenommen verbunden annahme")
  /// Who answers and is nobody.
  static let machines = words("script ivr queue machine voicemail mailbox menu announcement")
  /// On which side of a call a number or a name is.
  static let callers = words(
    "origination originating originator calling anrufer appelant bellende")
  static let callees = words(
    "called callee dialed dialled terminating gerufener angerufener appele gebelde")

  static let phones = words(
    """
    phone phones telephone tel mobile cell fon festnetz rufnummer telefon handy mobil telefono телефон
    telefoon puhelin
    """)

  /// Words that make of a noun something about it.
  static let faxes = words("fax faxes telefax facsimile businessfax homefax pager")
  static let kindsAndOwners = words("type kind opt out status call calls duration time")

  /// What we deal in, work with or work from: a number of one is nobody's.
  static let wares = words(
    """
    product products item items sku article material part asset model batch lot serial version device
    machine vehicle tool store branch warehouse till terminal register campaign region zone territory
    route tour project department team category group list segment service plan tariff currency
    country language status type kind postal zip post tax vat hs row line record shift job
    produkt artikel ware gerat maschine fahrzeug werkzeug filiale lager kasse kampagne gebiet projekt
    abteilung gruppe warengruppe kostenstelle leistung zeile satz posten land plz steuer charge
    """)

  /// What somebody has bought to come by it: its names sound like contact ("Drop in", "Intro offer").
  static let passes = words(
    """
    pricing price package packages pass passes tariff tarif plan offer offers product products preisgruppe
    paket tarifgruppe formule forfait tarifa abbonamento strippenkaart
    """)
  /// What each of our goods has, and no customer: "Unit price", "In stock", "EAN".
  static let goods = words(
    """
    price prices preis preise prix precio prezzo prijs stock lagerbestand ean gtin barcode
    """)
  /// When somebody began to work for us.
  static let hirings = words(
    """
    hire hired hiring employed employment einstellung einstellungs eingestellt embauche contratacion
    assunzione
    """)
  /// Above whom somebody of the same table stands.
  static let superiors = words(
    """
    reports manager supervisor superior boss vorgesetzter vorgesetzte vorgesetzten teamleiter
    """)
  /// Those who work for us, as a body.
  static let staff = words("personal personnel workforce belegschaft")

  static let notes = words(
    """
    notes note comments comment remarks remark description details narrative memo summary feedback
    preview snippet excerpt vorschau
    message text body bemerkung bemerkungen vermerk vermerke anmerkung anmerkungen notiz notizen kommentar
    beschreibung комментарий описание beschrijving omschrijving opmerking opmerkingen toelichting
    commentaire commentaires descripcion comentario comentarios observaciones descrizione commento
    """)

  /// What somebody may write into a form beside what it asks.
  static let wishes = words(
    """
    wish wishes wunsch wunsche requests anything besonderes besonderheiten hinweise souhaits demandes
    deseos peticiones richieste wensen verzoeken
    """)

  /// What people are asked in surveys.
  static let surveys = words(
    """
    nps csat ces score rating stars satisfaction recommend recommendation likelihood bewertung
    zufriedenheit weiterempfehlung sterne
    """)
  /// Scores that we give, or machines.
  static let ourScores = words(
    """
    lead credit health probability risk fit engagement spam intent priority quality match bonitat
    member contact subscriber account
    """)

  static let owners = words(
    """
    rep reps agent salesperson consultant adviser advisor staff employee clinician therapist caseworker
    volunteer officer technician engineer crew stylist instructor tutor mitarbeiter betreuer bearbeiter bearb sachbearbeiter referent fahrer driver vet
    ответственный
    """)

  static func words(_ text: String) -> Set<String> {
    Set(wordsOf: text)
  }
}
