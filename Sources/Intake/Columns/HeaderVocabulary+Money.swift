/// The words of headers of money.
extension HeaderVocabulary {
  /// Best first, where a row has several.
  static let amounts = [
    "total", "amount", "amt", "sales", "sale", "revenue", "turnover", "value", "sum", "subtotal",
    "donation", "donations", "gift", "gifts", "contribution", "gross", "net", "price", "payment",
    "paid",
    "received", "collected", "spend", "spent", "charge", "charges", "charged", "fee", "fees",
    "fare",
    "premium", "dues", "rent", "income", "proceeds", "invoiced", "billed", "takings", "earnings",
    "betrag", "summe", "gesamt", "umsatz", "wert", "spende", "brutto", "netto", "preis", "honorar",
    "miete", "beitrag", "pramie", "zahlung", "erlos",
    "montant", "valeur", "prix", "cotisation", "importe", "monto", "valor", "precio", "donativo",
    "ventas", "importo", "totale", "valore", "prezzo", "bedrag", "totaal", "waarde", "prijs",
    "kwota",
    "suma", "wartosc", "belopp", "summa", "belob", "сумма", "стоимость", "цена", "итого", "доход",
  ]

  /// Money that is not what the customer paid or owes for the row, and numbers that are no money.
  static let noAmounts = words(
    """
    unit per each discount discounts cost costs expense expenses profit margin balance outstanding owed qty quantity
    count units items item weight hours hour minutes days points score rank percent rate refund refunds
    refunded credit probability budget average avg previous list tip shipping freight lifetime annual
    expected estimated target quota minimum maximum min max age commission
    number no nr id ids code type category name status date method rep
    duration effort aufwand zeitaufwand km kilometer mileage miles litres liters kg temperature temp lat lng latitude longitude version
    deposit advance saldo kontostand guthaben
    vk ek einzel rabatt steuer kosten offen anzahl menge gewicht stuck std stunden stunde dauer liter ltr
    zahlungsziel zahlungsfrist
    grad hohe breite lange flache anzahlung vorauszahlung
    """)

  /// Say of an amount whether the tax is in it.
  static let sidesOfTax = words("gross net brutto netto")

  /// What is counted, in brackets behind a word that may be of money: "Terms net (days)".
  static let units = words(
    """
    days hours weeks months years minutes seconds percent pieces pcs units kg g km m litres hrs min h
    tage tagen wochen monate jahre stunden minuten sekunden prozent stuck stk liter std
    """)

  /// Of what is hoped for.
  static let plans = words("plan planned forecast goal soll ziel prognose")

  static let taxes = words("tax vat gst hst mwst ust tva iva btw")
  /// Which side of the tax an amount is on.
  static let taxSides = words("incl excl including excluding inc ex before after inkl exkl zzgl")

  /// Of what a customer's whole custom is told.
  static let turnovers = words(
    "sales revenue turnover spend spent donations giving gifts umsatz purchases lifetime")

  static let currencies = words(
    """
    eur gbp usd chf aud cad nzd jpy sek nok dkk pln czk huf inr zar euro euros pounds dollars brl mxn
    sgd hkd cny
    """)

  /// Of these money words, how a person names a currency: "US Dollar", "Schweizer Franken".
  static let currencyNames: [String: String] = [
    "euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "pound": "GBP",
    "pounds": "GBP", "sterling": "GBP", "pfund": "GBP", "franken": "CHF", "francs": "CHF",
    "yen": "JPY", "zloty": "PLN", "rupee": "INR", "rupees": "INR",
  ]

  /// May stand behind the noun that a header is about.
  static let trailers = words(
    """
    incl excl including excluding inc ex before after inkl exkl zzgl tax vat gst hst mwst ust tva iva
    btw utc gmt local
    """
  ).union(currencies)

  /// What is paid again and again.
  static let instalments = words(
    """
    instalment instalments installment installments rate raten tranche mensualite acompte anzahlung
    rata rate cuota plazo termijn deposit
    """)
}
