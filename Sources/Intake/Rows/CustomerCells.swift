import Basics
import CSV
import Language

/// Takes the cells of a customer's row apart.
final class CustomerCells {
  private let file: RecognisedFile
  private let zone: ZoneRules
  /// The company is the customer, and the people named beside it are whom to address.
  private let isCompany: Bool
  private let contactColumns: [(index: Int, format: DateFormat, header: LastContactHeader)]
  private let states: StateCells
  /// How often the customer is to be contacted.
  private let cadence: (column: Int, header: CadenceHeader)?
  /// Columns of a day of contact each, of a series of them.
  private let contactSeries: [(index: Int, format: DateFormat, kind: TouchKind)]
  private let nextContacts: [(index: Int, format: DateFormat, kind: TouchKind)]
  /// Columns that count what they ordered, attended or gave.
  private let dealings: [Int]

  init(_ file: RecognisedFile, _ settings: IntakeSettings) {
    self.file = file
    zone = settings.zone
    cadence = file.column(.cadence).map { ($0, CadenceHeader(file.header($0))) }
    contactSeries = file.contactSeries.sorted { $0.key < $1.key }.compactMap { column, kind in
      file.dates[column].map { (column, $0.format, kind) }
    }
    nextContacts = file.nextContacts.compactMap { column in
      let isCall = HeaderWords(file.header(column)).speaksOfCall
      return file.dates[column].map { (column, $0.format, isCall ? .call : .meeting) }
    }
    contactColumns = (file.columns[.lastContact] ?? []).compactMap { column in
      file.dates[column].map { (column, $0.format, LastContactHeader(file.header(column))) }
    }
    states = StateCells(file, settings)
    dealings = file.layout.columns.indices.filter { column in
      HeaderWords(file.header(column)).countsDealings
        && file.sample?[column].holdsNumbers == true && file.sample?[column].mayHoldDates == false
    }
    let people = ["contacts", "persons", "people", "connections", "leads"]
    isCompany =
      file.columns[.name] == nil && file.columns[.company] != nil
      && !people.contains(file.object)
  }

  /// Rows are firms, not people.
  var isFirm: Bool {
    isCompany || file.columns[.firstName] == nil && file.columns[.lastName] == nil
  }

  /// The last column a name is taken from.
  var nameColumns: Int? {
    let fields: [Field] = isCompany ? [.company] : [.name]
    let columns = fields.compactMap { file.column($0) }
    return columns.max() ?? [Field.firstName, .lastName].compactMap { file.column($0) }.max()
  }

  /// What the row says became of the customer.
  func state(_ record: borrowing Record) -> RowState { states.read(record) }

  func customer(_ record: borrowing Record, _ id: String, _ state: RowState) -> Customer {
    var customer = nameOnly(record, id)
    customer.kind = state.kind(usually: customer.kind)
    if state.kind != nil || customer.kind != (file.relationship ?? .customer),
      customer.kindGround != .type || state.kind != nil
    {
      customer.kindGround = state.isOfGroup ? .group : .type
    }
    customer.isGivenUp = customer.kind == .prospect && (state.isFormer || state.hasLapsed)
    customer.wishes = state.wishes
    customer.tier = optional(record, .tier)
    customer.owner = optional(record, .owner)
    customer.segment = optional(record, .segment)
    customer.tags = tags(record)
    customer.cadenceDays = optional(record, .cadence).flatMap { cadence?.header.read($0)?.days }
    customer.email = email(record)
    customer.phone = optional(record, .phone)
    let explicit = optional(record, .contactName)
    let person = person(record)
    if let explicit, explicit != customer.name {
      customer.contactName = explicit
    } else if !person.isEmpty, person != customer.name {
      customer.contactName = person
    }
    let contact =
      file.join.companies.isEmpty
      ? contact(record, named: customer.contactName ?? person) : contact(record)
    customer.contacts = contact.map { [$0] } ?? []
    customer.since = day(record, .since)
    customer.birthday = day(record, .birthday)
    if let column = file.column(.revenue), let format = file.numbers[column]?.format,
      case .money(let money, let currency) = record.withField(column, { format.read($0) })
    {
      customer.statedRevenue = money
      customer.currency = currency
    }
    if let currency = optional(record, .currency) { customer.currency = currency }
    customer.showsDealings = dealings.contains { column in
      record.withField(column) { cell in
        cell.indices.contains { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(cell[$0]) }
      }
    }
    return customer
  }

  /// The cell of a cadence that names no interval; nil where it does, or says that there is none.
  func unreadCadence(_ record: borrowing Record) -> String? {
    optional(record, .cadence).flatMap { text in
      cadence?.header.read(text) == nil && !Cadence.isNone(text) ? text : nil
    }
  }

  private func tags(_ record: borrowing Record) -> [String] {
    guard file.column(.tags) != nil, let text = optional(record, .tags) else { return [] }
    return text.split { $0 == "," || $0 == ";" || $0 == "|" }
      .map { part in
        var tag = part.drop(while: \.isWhitespace)
        while tag.last?.isWhitespace == true { tag.removeLast() }
        return String(tag)
      }
      .filter { !$0.isEmpty }
  }

  /// The company that a row of a person names.
  func companyName(_ record: borrowing Record) -> String? { optional(record, .company) }

  /// The person a row of contacts is about; nil where it names nobody.
  func contact(_ record: borrowing Record) -> Contact? {
    let person = person(record)
    return contact(
      record, named: person.isEmpty ? optional(record, .contactName) ?? text(record, .name) : person
    )
  }

  private func contact(_ record: borrowing Record, named name: String) -> Contact? {
    let phone = optional(record, .phone)
    let email = email(record)
    guard !name.isEmpty || phone != nil || email != nil else { return nil }
    return Contact(
      name: name.isEmpty ? email ?? personOrCompany(record) : name,
      role: optional(record, .jobTitle), phone: phone, email: email)
  }

  func nameOnly(_ record: borrowing Record, _ id: String) -> Customer {
    var customer = Customer(
      id: id, name: personOrCompany(record), kind: file.relationship ?? .customer)
    if file.relationship != nil { customer.kindGround = .type }
    if file.numbersSuppliers, let first = id.utf8.first, first >= UInt8(ascii: "7") {
      (customer.kind, customer.kindGround) = (.vendor, .type)
    }
    return customer
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

  /// When somebody was last in contact, as a row of the list has it: neither how nor, mostly, by
  /// whom.
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
    var unknown: InputText?
    for isActivity in [false, true] where found.isEmpty {
      for column in contactColumns where column.header.isActivity == isActivity {
        let reading = record.withField(column.index) { column.format.read($0, zone: zone) }
        switch reading {
        case .day(let day) where day > asOf: found.ahead = min(found.ahead ?? day, day)
        // Told by itself.
        case .day where file.contactSeries[column.index] != nil: continue
        case .day(let day) where column.header.side == .theirs:
          found.theirs = max(found.theirs ?? day, day)
        case .day(let day): found.anybodys = max(found.anybodys ?? day, day)
        case .unreadable(let fault): found.fault = found.fault ?? fault
        case .empty, .never:
          let note = record.withField(column.index) {
            NullWords.tellsNotKnown($0) ? $0.excerpt() : nil
          }
          unknown = unknown ?? note
        }
      }
    }
    if let unknown, found.isEmpty { found.fault = .date(unknown, .notADate) }
    for (column, day) in file.contactMonths where day > found.anybodys ?? Day(number: .min) {
      if record.withField(column, { $0.saysYes }) { found.anybodys = day }
    }
    return found
  }

  /// The days of a series that lie behind us, each a contact of its own.
  func contacts(_ record: borrowing Record, upTo asOf: Day) -> [(day: Day, kind: TouchKind)] {
    days(contactSeries, record).filter { $0.day <= asOf }
  }

  /// The days to come on which another contact is to follow.
  func nextContacts(_ record: borrowing Record, after asOf: Day) -> [(day: Day, kind: TouchKind)] {
    days(nextContacts, record).filter { $0.day > asOf }
  }

  private func days(
    _ columns: [(index: Int, format: DateFormat, kind: TouchKind)], _ record: borrowing Record
  ) -> [(day: Day, kind: TouchKind)] {
    var days: [(day: Day, kind: TouchKind)] = []
    for column in columns {
      let reading = record.withField(column.index) { column.format.read($0, zone: zone) }
      if case .day(let day) = reading { days.append((day, column.kind)) }
    }
    return days
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

  /// As `text`, with the signs databases write for nothing. A person may be called Null, an owner
  /// is not.
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

  /// The first address of the row.
  func address(_ record: borrowing Record) -> String? { email(record) }

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
}
