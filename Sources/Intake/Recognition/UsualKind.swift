import CSV

/// What every row of a table is, where no column of it says so: by the noun of its number or of the
/// day it is dated by ("Ticket#", "Anrufdatum"), by what is counted beside it (opens and clicks),
/// or by the name of its file, which may break a tie and no more.
enum UsualKind {
  static func of(_ file: RecognisedFile) -> TouchKind? {
    if countsMailings(file) { return .massMail }
    for column in [file.column(.interaction), file.dayColumns.first] {
      guard let column, let kind = kind(of: HeaderWords(file.header(column)).words) else {
        continue
      }
      return kind
    }
    return kind(of: words(ofFile: file.source.path))
  }

  /// Whether opens and clicks are counted beside each recipient.
  static func countsMailings(_ file: RecognisedFile) -> Bool {
    file.layout.columns.count { HeaderWords($0).has(mailings) } > 1
  }

  /// Whether each row asks for work that a vendor of ours does: its state and a day say what became
  /// of it, and the money beside it is what the vendor gets.
  static func isOfRequests(_ file: RecognisedFile) -> Bool {
    let headers = file.layout.columns.map { HeaderWords($0) }
    let asks = headers.contains { words in
      words.has(requests) || words.words.starts(with: ["work", "order"])
    }
    return asks && file.columns[.status] != nil && file.columns[.name] != nil
      && file.columns[.type] == nil && headers.contains { $0.has(workers) }
      && !(file.columns[.name] ?? []).contains { headers[$0].has(workers) }
  }

  /// Who works off what is asked for, and is paid by us.
  private static let workers = HeaderVocabulary.vendors.union([
    "handwerker", "handwerksbetrieb", "fachfirma", "fremdfirma", "contractor", "subcontractor",
    "tradesman", "artisan", "prestataire", "aannemer",
  ])

  private static let requests: Set<String> = [
    "request", "requests", "maintenance", "repair", "issue", "fault", "mangel", "reparatur",
    "storung", "meldung", "demande", "incidencia",
  ]

  /// The kind that a column of sorts says of every row: "Type" with nothing but "message".
  static func ofOneSort(_ file: RecognisedFile) -> TouchKind? {
    guard let sample = file.sample else { return nil }
    let sorts: [Field] = [.detail, .type, .channel]
    let taken = Set(file.columns.filter { !sorts.contains($0.key) }.values.joined())
    return file.layout.columns.indices.lazy.compactMap { column -> TouchKind? in
      let cells = sample[column]
      guard !taken.contains(column), cells.distinct == 1, cells.filled == sample.rows,
        sample.rows > 1, HeaderWords(file.header(column)).namesSort
      else { return nil }
      return ContactWords.kind(of: cells.values).flatMap { $0.isPersonal || $0.isMass ? $0 : nil }
    }.first
  }

  /// Whether each row is time that one of us worked, to be charged for: hours that are billable or
  /// have a rate. Work for somebody is no contact with them, but for what its words tell of talks.
  ///
  /// Calls that are charged for are calls: work goes in no direction.
  static func isTimeSheet(_ file: RecognisedFile) -> Bool {
    let headers = file.layout.columns.map { HeaderWords($0) }
    guard file.columns[.direction] == nil, kind(of: words(ofFile: file.source.path)) != .call,
      !headers.contains(where: { $0.starter != nil || kind(of: $0.words) == .call })
    else { return false }
    func any(_ words: Set<String>) -> Bool { headers.contains { $0.has(words) } }
    let hasHours = any(hours)
    return hasHours
      && (any(chargeables) || headers.contains { $0.words.last == "rate" } && any(users))
      || any(chargeables) && headers.contains(where: \.isQuantity)
  }

  /// Whether the day of each row is that on which we were last in contact with whom it names: "Last
  /// spoke", "Zuletzt gesprochen".
  static func isOfLastContacts(_ file: RecognisedFile) -> Bool {
    guard let day = file.dayColumns.first else { return false }
    let header = LastContactHeader(file.header(day))
    return HeaderWords(file.header(day)).dayMeaning == .last && header.isLastContact
      && header.namesContact && header.side == .unknown && !header.isActivity
  }

  private static let hours: Set<String> = [
    "hours", "hrs", "duration", "stunden", "std", "dauer", "heures", "horas", "ore", "uren",
    "timespent", "minutes", "minuten",
  ]
  private static let chargeables: Set<String> = [
    "billable", "nonbillable", "unbilled", "chargeable", "abrechenbar", "fakturierbar",
    "verrechenbar", "facturable", "facturables", "fatturabile", "factureerbaar",
  ]
  private static let users: Set<String> = [
    "user", "timekeeper", "staff", "employee", "attorney", "consultant", "member", "mitarbeiter",
    "bearbeiter", "fee", "earner",
  ]

  /// Whether rows with money and no word are visits that are charged for: several headers are of
  /// visits, or one and the file's name.
  static func isOfVisits(_ file: RecognisedFile) -> Bool {
    let headers = file.layout.columns.count { HeaderWords($0).has(HeaderVocabulary.attendances) }
    return headers > 1 || isCalledVisits(file)
  }

  /// Whether a header and the file's name say that each row is a visit, whatever its number is of.
  static func isCalledVisits(_ file: RecognisedFile) -> Bool {
    file.layout.columns.contains { HeaderWords($0).has(HeaderVocabulary.attendances) }
      && kind(of: words(ofFile: file.source.path)) == .visit
  }

  private static func words(ofFile path: String) -> [String] {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.split { !$0.isLetter }.map { headerKey(String($0)) }
  }

  /// The first of the nouns below, not of the words: "orders_by_call" is of orders.
  private static func kind(of words: [String]) -> TouchKind? {
    nouns.first { noun in words.contains { noun.forms.contains($0) } }?.kind
  }

  private static let nouns: [(kind: TouchKind, forms: Set<String>)] = [
    (
      .order,
      [
        "orders", "sales", "bestellungen", "auftrage", "auftraege", "verkaufe", "verkaeufe",
        "pedidos",
        "ventas", "commandes", "ventes", "ordini", "vendite", "bestelling", "verkopen",
        "encomendas",
        "vendas", "zamowienia",
      ]
    ),
    (
      .call,
      [
        "calls", "call", "anruf", "anrufe", "telefonat", "telefonats", "telefonate", "anrufliste",
        "telefonliste", "gesprachs", "telefonprotokoll", "llamada", "llamadas", "appel", "appels",
        "chiamata", "chiamate", "gesprek", "gesprekken", "oproep", "oproepen", "chamada",
        "chamadas",
        "opkald", "samtal", "polaczenie", "polaczenia",
      ]
    ),
    (
      .ticket,
      [
        "ticket", "tickets", "cases", "incidents", "storungen", "stoerungen", "anfragen",
        "incidencia",
        "incidencias", "segnalazione", "segnalazioni", "melding", "meldingen", "zgloszenie",
        "zgloszenia", "chamado", "chamados", "reclamation", "demandes",
      ]
    ),
    (
      .meeting,
      [
        "meetings", "meeting", "termine", "besprechungen", "reunions", "reuniones", "riunioni",
        "afspraken", "citas", "appuntamenti", "reunioes",
      ]
    ),
    (
      .visit,
      [
        "visits", "visit", "besuch", "besuchs", "besuche", "lessons", "sessions", "appointments",
        "einsatze", "einsaetze", "besuchsberichte", "visites", "visitas", "visite", "bezoeken",
      ]
    ),
    (.email, ["emails", "courriels", "correos"]),
    (.task, ["task", "tasks", "aufgabe", "aufgaben", "todo", "todos"]),
    (
      .invoice,
      [
        "invoices", "rechnungen", "facturas", "factures", "fatture", "facturen", "faturas",
        "fakturor", "fakturaer", "faktury",
      ]
    ),
    (
      .payment,
      [
        "payments", "zahlungen", "zahlungseingange", "pagos", "paiements", "pagamenti",
        "betalingen", "pagamentos", "cobros", "encaissements",
      ]
    ),
    (.deal, ["deals", "opportunities"]),
    (
      .complaint,
      [
        "complaints", "reklamationen", "beschwerden", "quejas", "reclamaciones", "plaintes",
        "reclami", "klachten",
      ]
    ),
    (
      .quote,
      ["quotes", "angebote", "presupuestos", "devis", "preventivi", "offertes", "orcamentos"]
    ),
  ]

  /// What is counted of mass mail, recipient by recipient.
  static let mailings: Set<String> = [
    "opens", "opened", "clicks", "clicked", "bounced", "bounces", "bounce", "unsubscribed",
  ]
}
