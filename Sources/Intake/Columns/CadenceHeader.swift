import Language

/// What the words of a header say of how often a customer is to be contacted, and in what its bare
/// numbers are counted.
///
///     CadenceHeader("Recall Months").read("6")?.days           // 183
///     CadenceHeader("Visit every (weeks)").read("4")?.days     // 28
///     CadenceHeader("Billing interval (months)").isCadence     // false
struct CadenceHeader {
  /// The words ask for an interval of contact, beside a unit, a word of contact or a recall.
  let isCadence: Bool
  /// What stands behind a bare number; nil where the words name no unit.
  private let unit: String?

  init(_ header: String) {
    let parts = HeaderWords(header)
    let words = parts.words + parts.bracketed
    func has(_ vocabulary: Set<String>) -> Bool { words.contains(where: vocabulary.contains) }
    let named = words.lazy.compactMap { Self.units[$0] }.first
    // A dentist's recall is counted in months, whether or not the header says so.
    let isRecall = words.contains("recall")
    let isRate = has(Self.pers)
    unit = named.map { isRate ? "x per \($0)" : $0 } ?? (isRecall ? "months" : nil)
    isCadence =
      !has(Self.others) && has(Self.intervals)
      && (named != nil || isRecall || has(HeaderVocabulary.contacts) || has(Self.services))
  }

  /// What a cell says; nil where it names no interval.
  func read(_ cell: String) -> Cadence? {
    guard let unit, Self.isBare(cell) else { return Cadence(cell) }
    return Cadence("\(cell) \(unit)")
  }

  /// Whether a cell names an interval or says that there is none, and the unit of a bare number is
  /// known.
  func understands(_ cell: String) -> Bool {
    if unit == nil, Self.isBare(cell) { return false }
    return read(cell) != nil || Cadence.isNone(cell)
  }

  private static func isBare(_ cell: String) -> Bool {
    cell.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x20 }
  }

  private static let intervals: Set<String> = [
    "recall", "interval", "intervals", "intervall", "intervalle", "every", "alle", "cycle",
    "zyklus",
    "turnus", "rhythm", "rhythmus", "frequency", "frequenz", "cadence", "kadenz", "periodicity",
    "intervalo", "periodicidad", "frecuencia", "frequence", "periodicite", "intervallo",
    "frequenza",
    "frequentie",
  ]

  /// Of whom an interval speaks that is not the customer's contact with us.
  private static let others: Set<String> = [
    "payment", "payments", "billing", "invoice", "invoicing", "order", "reorder", "ordering",
    "purchase", "delivery", "newsletter", "mailing", "report", "reporting", "backup", "contract",
    "price", "filter", "oil", "km", "miles", "subscription", "renewal", "zahlung", "zahlungs",
    "abrechnung", "abrechnungs", "rechnung", "rechnungs", "bestell", "bestellung", "liefer",
    "lieferung", "vertrag", "vertrags", "facturation", "facturacion", "fatturazione",
  ]

  private static let services: Set<String> = [
    "service", "maintenance", "inspection", "checkup", "check", "wartung", "wartungs", "kontroll",
    "kontrolle", "prophylaxe", "besuchs", "kontakt", "betreuungs", "betreuung", "entretien",
  ]

  private static let pers: Set<String> = ["per", "pro", "par", "por", "im"]

  private static let units: [String: String] = [
    "day": "days", "days": "days", "tag": "days", "tage": "days", "tagen": "days",
    "jours": "days", "dias": "days", "giorni": "days", "dagen": "days",
    "week": "weeks", "weeks": "weeks", "wks": "weeks", "woche": "weeks", "wochen": "weeks",
    "semaines": "weeks", "semanas": "weeks", "settimane": "weeks", "weken": "weeks",
    "month": "months", "months": "months", "mths": "months", "monat": "months",
    "monate": "months", "monaten": "months", "mois": "months", "meses": "months",
    "mesi": "months", "maanden": "months", "quarter": "quarters", "quarters": "quarters",
    "quartal": "quarters", "quartale": "quarters", "year": "years", "years": "years",
    "jahr": "years", "jahre": "years", "jahren": "years", "ans": "years", "anni": "years",
  ]
}
