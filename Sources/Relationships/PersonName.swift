package import Intake

/// Tells whether what a list calls a contact is a person: a desk, an office, a handle and a shared
/// address name no person (domain.md, "By name").
package enum PersonName {
  /// Words of desks and offices; a name made of nothing else is no person's.
  private static let desks: Set<String> = [
    // English
    "reception", "receptionist", "front", "desk", "helpdesk", "help", "office", "head", "main",
    "switchboard", "operator", "procurement", "purchasing", "purchase", "buying", "buyer", "buyers",
    "accounts", "account", "payable", "receivable", "accounting", "bookkeeping", "finance",
    "billing",
    "invoices", "invoicing", "orders", "order", "ordering", "sales", "marketing", "support",
    "service",
    "services", "customer", "customers", "care", "team", "staff", "department", "dept", "division",
    "admin", "administration", "administrator", "secretary", "secretariat", "management", "manager",
    "general", "info", "information", "enquiries", "inquiries", "contact", "contacts", "mail",
    "mailbox", "post", "hello", "webmaster", "postmaster", "noreply", "it", "hr", "human",
    "resources",
    "facilities", "facility", "warehouse", "goods", "in", "stores", "kitchen", "bar", "shop",
    "store",
    "counter", "booking", "bookings", "reservations", "events", "press", "group", "unknown",
    "nobody",
    "none", "na", "tbc", "tbd", "to", "be", "confirmed", "whoever", "answers", "the", "and", "of",
    "for",
    "person", "responsible", "duty", "on", "sir", "madam", "or", "tba", "owner", "director",
    "clerk",
    // German
    "empfang", "rezeption", "zentrale", "vermittlung", "sekretariat", "büro", "buero", "einkauf",
    "einkäufer", "einkaufsabteilung", "verkauf", "vertrieb", "buchhaltung", "rechnungswesen",
    "rechnungen", "kreditoren", "debitoren", "verwaltung", "abteilung", "geschäftsleitung",
    "geschäftsführung", "leitung", "hausverwaltung", "lager", "wareneingang", "küche", "laden",
    "werkstatt", "kundendienst", "kundenservice", "bestellungen", "bestellung", "anfragen",
    "kontakt",
    "personal", "personalabteilung", "unbekannt", "niemand", "der", "die", "das", "und", "für",
    "vorzimmer", "pforte", "ansprechpartner", "mitarbeiter", "inhaber", "damen", "herren",
  ]

  /// The words of a person's name without those that many share: "Frau Dr. Eva Reuter" is Eva
  /// Reuter.
  package static func words(of name: String) -> Set<String> {
    NameCore.words(of: name).subtracting(sharedByMany)
  }

  /// Words that names of different people share.
  private static let sharedByMany: Set<String> = [
    "herr", "herrn", "frau", "mr", "mrs", "ms", "miss", "dr", "prof", "the", "und", "and",
  ]

  /// Whether `name` names no person.
  package static func isOfNobody(_ name: String) -> Bool {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return isOfNobody(ascii: name.utf8[...]) }
    if name.hasPrefix("@") { return true }
    let local = name.prefix { $0 != "@" }
    let words = local.lowercased().split { !$0.isLetter }
    return words.isEmpty || words.allSatisfy { desks.contains(String($0)) }
  }

  /// The same of a name in ASCII, as nearly all are: there a letter is told by its byte.
  private static func isOfNobody(ascii name: Substring.UTF8View) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
    if name.first == UInt8(ascii: "@") { return true }
    var rest = name.prefix { $0 != UInt8(ascii: "@") }
    while let start = rest.firstIndex(where: isLetter) {
      let word = rest[start...].prefix(while: isLetter)
      guard desks.contains(String(decoding: word.map { $0 | 0x20 }, as: UTF8.self)) else {
        return false
      }
      rest = rest[word.endIndex...]
    }
    return true
  }
}

extension Relationship {
  /// Whom to ask for by name; the relationship itself where the list names no person; nil where
  /// whom it names is no person.
  package var person: String? {
    if let contactName, !PersonName.isOfNobody(contactName) { return contactName }
    let known = contacts.first {
      !$0.gone && !$0.name.contains("@") && !PersonName.isOfNobody($0.name)
    }
    if let known { return known.name }
    return contactName != nil || PersonName.isOfNobody(name) ? nil : name
  }

  /// Whom we know there and how to reach them: the persons of the lists, or the one its own row
  /// names.
  package var people: [Contact] {
    guard contacts.isEmpty else { return contacts }
    guard contactName != nil || phone != nil || email != nil else { return [] }
    return [Contact(name: contactName ?? name, phone: phone, email: email)]
  }

  /// What a touch is addressed to: the person, or the firm where no person is known by name.
  package var addressee: String { person ?? name }

  /// The list has contacts there, and none of them is a person.
  package var knowsNobodyByName: Bool {
    let names = [contactName].compactMap(\.self) + contacts.lazy.filter { !$0.gone }.map(\.name)
    return !names.isEmpty && names.allSatisfy(PersonName.isOfNobody)
  }
}
