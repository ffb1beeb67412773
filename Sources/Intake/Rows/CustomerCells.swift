import Basics
import CSV

/// Takes the cells of a customer's row apart.
struct CustomerCells {
  private let file: RecognisedFile
  private let zone: ZoneRules
  /// The company is the customer, and the people named beside it are whom to address.
  private let isCompany: Bool
  private let contactColumns: [(index: Int, format: DateFormat, header: LastContactHeader)]

  init(_ file: RecognisedFile, _ settings: IntakeSettings) {
    self.file = file
    zone = settings.zone
    contactColumns = (file.columns[.lastContact] ?? []).compactMap { column in
      file.dates[column].map { (column, $0.format, LastContactHeader(file.header(column))) }
    }
    let people = ["contacts", "persons", "people", "connections", "leads"]
    isCompany =
      file.columns[.name] == nil && file.columns[.company] != nil
      && !people.contains(file.object)
  }

  /// The last column a name is taken from.
  var nameColumns: Int? {
    let fields: [Field] = isCompany ? [.company] : [.name]
    let columns = fields.compactMap { file.column($0) }
    return columns.max() ?? [Field.firstName, .lastName].compactMap { file.column($0) }.max()
  }

  func customer(_ record: borrowing Record, _ id: String) -> Customer {
    var customer = nameOnly(record, id)
    customer.kind = kind(record)
    customer.tier = optional(record, .tier)
    customer.owner = optional(record, .owner)
    customer.segment = optional(record, .segment)
    customer.email = email(record)
    let explicit = optional(record, .contactName)
    let person = person(record)
    if let explicit, explicit != customer.name {
      customer.contactName = explicit
    } else if !person.isEmpty, person != customer.name {
      customer.contactName = person
    }
    customer.since = day(record, .since)
    customer.birthday = day(record, .birthday)
    if let column = file.column(.revenue), let format = file.numbers[column]?.format,
      case .money(let money, let currency) = record.withField(column, { format.read($0) })
    {
      customer.statedRevenue = money
      customer.currency = currency
    }
    if let currency = optional(record, .currency) { customer.currency = currency }
    return customer
  }

  func nameOnly(_ record: borrowing Record, _ id: String) -> Customer {
    Customer(
      id: id, name: personOrCompany(record), kind: file.relationship ?? .customer)
  }

  /// The best name the row offers; empty if it has none.
  func personOrCompany(_ record: borrowing Record) -> String {
    let person = person(record)
    let candidates =
      isCompany
      ? [text(record, .company), person]
      : [text(record, .name), person, text(record, .company), email(record) ?? ""]
    return candidates.first { !$0.isEmpty } ?? ""
  }

  // MARK: Last contact

  /// When somebody was last in contact, as a row of the list has it: neither how nor, mostly, by whom.
  struct ListedContact {
    /// The latest day up to the as-of day, of contacts that were theirs by the header's words.
    var theirs: Day?
    /// The same of all others.
    var anybodys: Day?
    /// The first day after the as-of day.
    var ahead: Day?
    /// A cell that cannot be read: there was contact on some day.
    var fault: CellFault?

    fileprivate var isEmpty: Bool {
      theirs == nil && anybodys == nil && ahead == nil && fault == nil
    }
  }

  /// Of several columns the latest counts; a day of last activity only where none tells of contact.
  func lastContact(_ record: borrowing Record, asOf: Day) -> ListedContact {
    var found = ListedContact()
    for isActivity in [false, true] where found.isEmpty {
      for column in contactColumns where column.header.isActivity == isActivity {
        let reading = record.withField(column.index) { column.format.read($0, zone: zone) }
        switch reading {
        case .day(let day) where day > asOf: found.ahead = min(found.ahead ?? day, day)
        case .day(let day) where column.header.side == .theirs:
          found.theirs = max(found.theirs ?? day, day)
        case .day(let day): found.anybodys = max(found.anybodys ?? day, day)
        case .unreadable(let fault): found.fault = found.fault ?? fault
        case .empty, .never: continue
        }
      }
    }
    return found
  }

  // MARK: Cells

  /// The first column of a field with something in it.
  private func text(_ record: borrowing Record, _ field: Field) -> String {
    for column in file.columns[field] ?? [] {
      let text = record.withField(column, cleanText)
      if !text.isEmpty { return text }
    }
    return ""
  }

  /// As `text`, with the signs databases write for nothing. A person may be called Null, an owner is
  /// not.
  private func optional(_ record: borrowing Record, _ field: Field) -> String? {
    let text = text(record, field)
    return text.isEmpty || text == "NULL" || text == "\\N" || text == "null" ? nil : text
  }

  /// The first and last name, where they have columns of their own.
  func person(_ record: borrowing Record) -> String {
    let first = text(record, .firstName)
    let last = text(record, .lastName)
    return first.isEmpty ? last : last.isEmpty ? first : first + " " + last
  }

  private func email(_ record: borrowing Record) -> String? {
    for column in file.columns[.email] ?? [] {
      let text = record.withField(column, cleanText)
      // The first of several; the domain decides nothing.
      let first = text.split { $0 == ";" || $0 == "," || $0 == " " }.first { $0.contains("@") }
      if let first { return String(first) }
    }
    return nil
  }

  private func day(_ record: borrowing Record, _ field: Field) -> Day? {
    guard let column = file.column(field), let format = file.dates[column]?.format,
      case .day(let day) = record.withField(column, { format.read($0, zone: zone) })
    else { return nil }
    return day
  }

  private func kind(_ record: borrowing Record) -> RelationshipKind {
    let usual = file.relationship ?? .customer
    for column in file.columns[.kind] ?? [] {
      let key = headerKey(record.text(column))
      guard !key.isEmpty else { continue }
      for (kind, words) in Self.kinds where words.contains(where: { key.contains($0) }) {
        return kind
      }
    }
    return usual
  }

  /// Parts of words that tell K1–K8, as `headerKey` leaves them; the first that occurs decides.
  private static let kinds: [(RelationshipKind, [String])] = [
    (
      .pastCustomer,
      [
        "past", "former", "churn", "lapsed", "inactive", "lost", "ehemalig", "inaktiv", "verloren",
        "ancien", "inactif", "perdu", "antiguo", "inactivo", "exclient", "excustomer", "exkund",
        "dormant", "休眠", "流失", "旧顧客",
      ]
    ),
    (.referralSource, ["referral", "referrer", "evangelist", "empfehl", "prescripteur", "紹介"]),
    (
      .vendor,
      [
        "vendor", "supplier", "lieferant", "fournisseur", "proveedor", "fornitore", "fornecedor",
        "leverancier", "dostawca", "leverantor", "leverandor", "toimittaja", "仕入", "供应商", "供應商",
      ]
    ),
    (.peer, ["competitor", "peer", "colleague", "wettbewerb", "konkurren", "concurrent"]),
    (
      .prospect,
      [
        "prospect", "lead", "interessent", "subscriber", "opportunit", "见込", "見込", "潜在",
        "potential", "suspect",
      ]
    ),
    (.strategicPartner, ["partner", "alliance", "パートナー", "合作伙伴"]),
    (.internet, ["internet", "onlineonly", "webonly"]),
    (.customer, ["customer", "client", "kunde", "cliente", "klant", "klient", "asiakas", "顧客"]),
  ]
}
