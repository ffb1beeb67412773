package import Basics
import CSV

/// Reads a list of customers into a sink.
///
/// A row without an id is no customer (a total, a footer); of several rows with one id the first is
/// kept. Where interactions know no ids, addresses and names are handed over as aliases, but only
/// those that belong to one customer.
///
/// - Throws: where too much of the file is unusable, or it changes under us.
package func readCustomers(
  _ file: RecognisedFile, fileIndex: Int, settings: IntakeSettings,
  into sink: inout some IntakeSink
) throws(InputError) -> FileSummary {
  let summary = try readCustomerRows(file, fileIndex: fileIndex, settings: settings, into: &sink)
  try summary.check(file.source.path, settings)
  return summary
}

/// Reads a list of customers as `readCustomers` does, however much of it is unusable.
func readCustomerRows(
  _ file: RecognisedFile, fileIndex: Int, settings: IntakeSettings,
  into sink: inout some IntakeSink
) throws(InputError) -> FileSummary {
  if let obstacle = file.obstacle { throw obstacle }
  var reader = CustomerReader(file, fileIndex: fileIndex, settings: settings)
  _ = try file.source.forEachRecord(file.layout) { (record) throws(InputError) in
    reader.read(record, &sink)
    if let excess = sink.excess { throw settings.limits.error(excess, file.source.path) }
  }
  reader.finish(&sink)
  return reader.summary
}

/// Reads a list whose rows say that one key stands for another: contacts of accounts, leads of
/// contacts. A row that names no account is a customer of its own.
package func readLinks(
  _ file: RecognisedFile, fileIndex: Int, settings: IntakeSettings,
  into sink: inout some IntakeSink
) throws(InputError) -> FileSummary {
  try readCustomers(file, fileIndex: fileIndex, settings: settings, into: &sink)
}

/// The state of reading one list of customers or links.
struct CustomerReader {
  let file: RecognisedFile
  let fileIndex: Int
  let settings: IntakeSettings
  let cells: CustomerCells
  private let partialRow: PartialRow
  private let house: ListedHouse
  private var cleaner = KeyCleaner()
  var seen: Set<UInt64> = []
  /// Address or name → the id it stands for.
  var aliases: [String: String] = [:]
  /// Address or name → the ids of all who have it, where that is more than one.
  var sharing: [String: [String]] = [:]
  /// The id of the first person of each company, and those whose company has several.
  var companies: [String: String] = [:]
  var shownCompanies: Set<String> = []
  /// Companies that have a row of their own above.
  private var firms: Set<String> = []
  var colleagues = 0
  var firstCompany: String?
  /// Rows that belong to somebody who is on no list.
  var strangers = 0
  /// Rows that the list says are gone: read when all others are, as their like may stand below.
  var gone: [GoneCustomer] = []
  /// What the rows say became of customers.
  var states = StateCounts()
  /// Where a day of last contact first lies beyond any plan.
  var firstFuture = 0
  /// Cells of a cadence that name no interval, and the first of them.
  var unreadCadences = 0
  var firstUnreadCadence: (text: String, line: Int)?
  var summary = FileSummary()
  /// The list has no ids but its customers' names.
  private let namesAreIDs: Bool

  init(_ file: RecognisedFile, fileIndex: Int, settings: IntakeSettings) {
    self.file = file
    self.fileIndex = fileIndex
    self.settings = settings
    namesAreIDs = file.column(.id).map { file.columns[.name]?.contains($0) == true } ?? true
    cells = CustomerCells(file, settings)
    house = ListedHouse(file, settings)
    let needed = file.join.keys.prefix(1).map(\.column) + (cells.nameColumns.map { [$0] } ?? [])
    partialRow = PartialRow(file, needed: needed, settings)
  }

  mutating func read(_ record: borrowing Record, _ sink: inout some IntakeSink) {
    summary.rows += 1
    let isBroken = record.defect != nil && record.defect != .tooShort
    if isBroken, let defect = record.defect {
      let reason = defect.reason(record.count, file.layout.columns.count)
      summary.reject(record.line, reason)
      sink.receive(unusable: unusable(record, .broken, reason), key: nil)
      guard partialRow.canRead(record) else { return }
    }
    if !isBroken, let column = swallowingColumn(record) {
      let reason = RejectReason.swallowedDelimiter(record.withField(column) { $0.excerpt() })
      summary.reject(record.line, reason)
      sink.receive(unusable: unusable(record, .broken, reason), key: nil)
      return
    }
    guard let id = id(record) else {
      if !isBroken {
        summary.blankKeys += 1
        leaveOut(record, .noID, &sink)
      }
      return
    }
    if isBroken { summary.salvaged += 1 } else { summary.accepted += 1 }
    if !isBroken, isTotal(record, id) { return setAside(record, .total, &sink) }
    if !isBroken, house.isListed(record) { return setAside(record, .internal, &sink) }
    if let target = parent(record) {
      if sink.receive(alias: id, of: target) {
        if let unified = unified(id) { sink.receive(alias: unified, of: target) }
        addAliases(record, target)
        if !isBroken {
          if var contact = cells.contact(record) {
            contact.key = id
            sink.receive(contact, of: target)
          }
          deliverLastContact(record, target, &sink)
        }
        return
      }
      // Whoever is named by a company that no list has stands for itself.
      if file.join.parent?.field == .parent {
        strangers += 1
        if !isBroken { leaveOut(record, .unlistedParent(InputText(target)), &sink) }
        return
      }
    }
    var state = isBroken ? RowState() : cells.state(record)
    // A person's end is not that of the firm.
    if file.join.namesFirms, [.left, .deceased].contains(state.ending?.how) { state.ending = nil }
    if let survivor = survivor(record, state), survivor != id {
      let customer = customer(record, id, state)
      gone.append(GoneCustomer(customer, survivor: survivor, length: record.length))
      addAliases(record, survivor)
      return
    }
    if state.ending?.how == .deleted {
      let customer = customer(record, id, state)
      gone.append(GoneCustomer(customer, names: names(record), length: record.length))
      return
    }
    guard seen.insert(hash(unified(id) ?? id)).inserted else {
      if file.join.namesFirms, !isBroken, let contact = cells.contact(record) {
        if firstCompany == nil { firstCompany = id }
        shownCompanies.insert(id)
        colleagues += 1
        sink.receive(contact, of: id)
        deliverLastContact(record, id, &sink)
        return
      }
      summary.duplicates += 1
      if !isBroken {
        leaveOut(record, .listedAbove(InputText(id)), &sink)
        deliverLastContact(record, id, &sink)
      }
      return
    }
    if let company = company(record) {
      if let first = companies[company] {
        joinColleague(record, id, first, isGone: state.ending != nil, isBroken, &sink)
        return
      }
      // The end of one person is not that of the company.
      if state.ending == nil { companies[company] = id }
    } else if state.ending == nil, let company = ownCompany(record) {
      // Of two that go by one name no person is known to be of either.
      if !firms.insert(company).inserted {
        companies[company] = nil
      } else if companies[company] == nil {
        companies[company] = id
      }
    }
    let customer = isBroken ? nameOnly(record, id) : customer(record, id, state)
    if !isBroken, let text = cells.unreadCadence(record) {
      unreadCadences += 1
      if firstUnreadCadence == nil { firstUnreadCadence = (text, record.line) }
    }
    states.note(customer)
    sink.receive(customer)
    addAliases(record, id)
    if !isBroken { deliverLastContact(record, id, &sink) }
  }

  /// Whether a row sums up those above it, or heads those below: a word for a sum or a heading where
  /// the id stands, and numbers alone elsewhere.
  private func isTotal(_ record: borrowing Record, _ id: String) -> Bool {
    guard TotalRow.isNamed(id) || TotalRow.isHeading(id) || TotalRow.isFootnote(id) else {
      return false
    }
    return (0..<record.count).allSatisfy { column in
      let text = record.text(column)
      return text == id || !text.contains(where: \.isLetter)
    }
  }

  /// The id in the one spelling of the run, where it may have another here.
  func unified(_ id: String) -> String? {
    if file.join.offersPlainNumbers {
      let bytes = Array(id.utf8)
      let zeros = KeyCleaner.leadingZeros(bytes.span)
      if zeros > 0 { return String(decoding: bytes[zeros...], as: UTF8.self) }
    }
    return file.join.offersUnifiedIDs ? IDSpelling.unified(id) : nil
  }

  /// The column of an id that a quotation mark in the wrong place has drawn a delimiter into.
  private func swallowingColumn(_ record: borrowing Record) -> Int? {
    guard let source = file.join.keys.first, source.form.isCode else { return nil }
    let delimiter = file.layout.delimiter
    return record.withField(source.column) { $0.hasSwallowed(delimiter) } ? source.column : nil
  }

  /// Leaves a row out on purpose: its own state says that it is nobody (R12).
  mutating func setAside(
    _ record: borrowing Record, _ state: SetAsideRow, _ sink: inout some IntakeSink
  ) {
    summary.setAside[state, default: 0] += 1
    sink.receive(unusable: unusable(record, .setAside, .setAside(state)), key: nil)
  }

  private func nameOnly(_ record: borrowing Record, _ id: String) -> Customer {
    placed(cells.nameOnly(record, id), record)
  }

  func customer(_ record: borrowing Record, _ id: String, _ state: RowState) -> Customer {
    var customer = placed(cells.customer(record, id, state), record)
    customer.ending = state.ending.map {
      Ending($0.how, since: $0.since, position: customer.position, line: customer.line)
    }
    return customer
  }

  private func placed(_ customer: Customer, _ record: borrowing Record) -> Customer {
    var customer = customer
    customer.position = RowPosition(file: fileIndex, offset: record.offset)
    customer.line = UInt32(truncatingIfNeeded: record.line)
    customer.unifiedID = unified(customer.id)
    return customer
  }

  /// A further person of a company that is a relationship already.
  private mutating func joinColleague(
    _ record: borrowing Record, _ id: String, _ first: String, isGone: Bool, _ isBroken: Bool,
    _ sink: inout some IntakeSink
  ) {
    sink.receive(alias: id, of: first)
    addAliases(record, first)
    colleagues += 1
    if !isBroken, var contact = cells.contact(record) {
      contact.gone = isGone
      contact.key = id
      sink.receive(contact, of: first)
    }
    if shownCompanies.insert(first).inserted, let name = cells.companyName(record) {
      sink.receive(name: name, of: first)
      if firstCompany == nil { firstCompany = name }
    }
    if !isBroken { deliverLastContact(record, first, &sink) }
  }

  /// The company of a row's person as it is compared; nil where it has none worth the name.
  mutating func company(_ record: borrowing Record) -> String? {
    for source in file.join.companies {
      if let key = key(record, source.column, source.form),
        let company = Self.company(key, source.field)
      {
        return company
      }
    }
    return nil
  }

  /// The company that a row without one may be, for the persons below it.
  private mutating func ownCompany(_ record: borrowing Record) -> String? {
    guard file.join.listsCompanies, let column = file.column(.name),
      let key = key(record, column, KeyForm(text: .name))
    else { return nil }
    return Self.company(key, .company)
  }

  private static func company(_ key: String, _ field: Field) -> String? {
    let core = field == .company ? NameCore.text(of: key) : key
    let name = core.isEmpty ? key : core
    return noCompanies.contains(name) ? nil : "\(field.rawValue):\(name)"
  }

  /// What people write where there is no company.
  private static let noCompanies: Set<String> = [
    "", "na", "none", "null", "private", "privat", "self", "selfemployed", "freelance",
    "freelancer",
    "unknown", "unbekannt", "individual", "retired", "home", "personal", "keine", "test",
  ]

  private func leaveOut(
    _ record: borrowing Record, _ reason: RejectReason, _ sink: inout some IntakeSink
  ) {
    sink.receive(unusable: unusable(record, .listing, reason), key: nil)
  }

  func unusable(_ record: borrowing Record, _ kind: UnusableKind, _ reason: RejectReason)
    -> UnusableRow
  {
    UnusableRow(
      position: RowPosition(file: fileIndex, offset: record.offset),
      line: UInt32(truncatingIfNeeded: record.line), length: record.length, reason: reason,
      kind: kind)
  }

  /// The id of the customer whom a row is of, or belongs to; nil where it has none.
  mutating func customer(_ record: borrowing Record) -> String? {
    guard let id = id(record) else { return nil }
    return parent(record) ?? id
  }

  /// The best name of a row; empty if it has none.
  func name(_ record: borrowing Record) -> String { cells.personOrCompany(record) }

  func hash(_ id: String) -> UInt64 {
    let bytes = Array(id.utf8)
    return StableHash.of(bytes.span)
  }

  /// The row's key: its id, or what stands in for one.
  mutating func id(_ record: borrowing Record) -> String? {
    for source in file.join.keys {
      var form = source.form
      form.isList = false
      if let id = key(record, source.column, form, further: source.further) {
        return namesAreIDs && Self.vacancies.contains(id.lowercased()) ? nil : id
      }
    }
    if file.column(.id) == nil, file.identity.contains(.name) {
      let name = cells.personOrCompany(record)
      if !name.isEmpty { return name }
    }
    return nil
  }

  /// What stands where a name would, of a place that nobody has.
  private static let vacancies: Set<String> = [
    "vacant", "vacancy", "unoccupied", "empty", "available", "leer", "leerstand", "frei",
    "unbesetzt", "unvermietet", "vacante", "libre", "leeg",
  ]

  mutating func key(
    _ record: borrowing Record, _ column: Int, _ form: KeyForm, further: Int? = nil
  ) -> String? {
    var found: String?
    record.withKey(column, further) { cell in
      cleaner.forEachKey(cell, form) { key in
        guard found == nil else { return }
        found = key.text
      }
    }
    return found
  }

  /// The key of the customer that this one was merged into.
  mutating func survivor(_ record: borrowing Record, _ state: RowState) -> String? {
    guard let column = state.survivor, var form = file.join.keys.first?.form else { return nil }
    form.isList = false
    return key(record, column, form)
  }

  private mutating func parent(_ record: borrowing Record) -> String? {
    guard let parent = file.join.parent else { return nil }
    return key(record, parent.column, parent.form)
  }
}

extension Span<UInt8> {
  /// The bytes as text.
  var text: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for i in 0..<count { bytes.append(self[i]) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
