import CSV

/// What every row of a table is, where no column of it says so: by the noun of its number or of the
/// day it is dated by ("Ticket#", "Anrufdatum"), by what is counted beside it (opens and clicks),
/// or by the name of its file, which may break a tie and no more.
enum UsualKind {
  static func of(_ file: RecognisedFile) -> TouchKind? {
    let counted = file.layout.columns.count { HeaderWords($0).has(mailings) }
    if counted > 1 { return .massMail }
    for column in [file.column(.interaction), file.dayColumns.first] {
      guard let column, let kind = kind(of: HeaderWords(file.header(column)).words) else {
        continue
      }
      return kind
    }
    return kind(of: words(ofFile: file.source.path))
  }

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
      .order, ["orders", "sales", "bestellungen", "auftrage", "auftraege", "verkaufe", "verkaeufe"]
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
    (.meeting, ["meetings", "meeting", "termine", "besprechungen"]),
    (
      .visit,
      [
        "visits", "visit", "besuch", "besuchs", "besuche", "lessons", "sessions", "appointments",
        "einsatze", "einsaetze", "besuchsberichte",
      ]
    ),
    (.email, ["emails"]), (.task, ["tasks", "aufgaben"]),
    (.invoice, ["invoices", "rechnungen"]),
    (.payment, ["payments", "zahlungen", "zahlungseingange"]),
    (.deal, ["deals", "opportunities"]),
    (.complaint, ["complaints", "reklamationen", "beschwerden"]),
    (.quote, ["quotes", "angebote"]),
  ]

  /// What is counted of mass mail, recipient by recipient.
  private static let mailings: Set<String> = [
    "opens", "opened", "clicks", "clicked", "bounced", "bounces", "bounce", "unsubscribed",
  ]
}
