package import Basics
import CSV

/// Reads a list of customers into a sink.
///
/// A row without an id is no customer (a total, a footer); of several rows with one id the first is kept.
/// Where interactions know no ids, addresses and names are handed over as aliases, but only those that
/// belong to one customer.
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
  private let file: RecognisedFile
  private let fileIndex: Int
  private let settings: IntakeSettings
  private let cells: CustomerCells
  private let partialRow: PartialRow
  private var cleaner = KeyCleaner()
  private var seen: Set<UInt64> = []
  /// Address or name → the id it stands for.
  private var aliases: [String: String] = [:]
  /// Address or name → the ids of all who have it, where that is more than one.
  private var sharing: [String: [String]] = [:]
  /// Rows that belong to somebody who is on no list.
  private var strangers = 0
  /// Where a day of last contact first lies beyond any plan.
  private var firstFuture = 0
  private(set) var summary = FileSummary()

  init(_ file: RecognisedFile, fileIndex: Int, settings: IntakeSettings) {
    self.file = file
    self.fileIndex = fileIndex
    self.settings = settings
    cells = CustomerCells(file, settings)
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
    if let target = parent(record) {
      guard sink.receive(alias: id, of: target) else {
        strangers += 1
        if !isBroken { leaveOut(record, .unlistedParent(InputText(target)), &sink) }
        return
      }
      if file.join.offersUnifiedIDs, let unified = IDSpelling.unified(id) {
        sink.receive(alias: unified, of: target)
      }
      addAliases(record, target)
      if !isBroken { deliverLastContact(record, target, &sink) }
      return
    }
    let unified = file.join.offersUnifiedIDs ? IDSpelling.unified(id) : nil
    guard seen.insert(hash(unified ?? id)).inserted else {
      summary.duplicates += 1
      if !isBroken {
        leaveOut(record, .listedAbove(InputText(id)), &sink)
        deliverLastContact(record, id, &sink)
      }
      return
    }
    var customer = isBroken ? cells.nameOnly(record, id) : cells.customer(record, id)
    customer.position = RowPosition(file: fileIndex, offset: record.offset)
    customer.line = UInt32(truncatingIfNeeded: record.line)
    customer.unifiedID = unified
    sink.receive(customer)
    addAliases(record, id)
    if !isBroken { deliverLastContact(record, id, &sink) }
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

  private func leaveOut(
    _ record: borrowing Record, _ reason: RejectReason, _ sink: inout some IntakeSink
  ) {
    sink.receive(unusable: unusable(record, .listing, reason), key: nil)
  }

  private func unusable(_ record: borrowing Record, _ kind: UnusableKind, _ reason: RejectReason)
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

  private func hash(_ id: String) -> UInt64 {
    let bytes = Array(id.utf8)
    return StableHash.of(bytes.span)
  }

  /// The row's key: its id, or what stands in for one.
  private mutating func id(_ record: borrowing Record) -> String? {
    for source in file.join.keys {
      var form = source.form
      form.isList = false
      if let id = key(record, source.column, form) { return id }
    }
    if file.column(.id) == nil, file.identity.contains(.name) {
      let name = cells.personOrCompany(record)
      if !name.isEmpty { return name }
    }
    return nil
  }

  private mutating func key(_ record: borrowing Record, _ column: Int, _ form: KeyForm) -> String? {
    var found: String?
    record.withField(column) { cell in
      cleaner.forEachKey(cell, form) { key in
        guard found == nil else { return }
        found = key.text
      }
    }
    return found
  }

  private mutating func parent(_ record: borrowing Record) -> String? {
    guard let parent = file.join.parent else { return nil }
    return key(record, parent.column, parent.form)
  }

  // MARK: Aliases

  private mutating func addAliases(_ record: borrowing Record, _ id: String) {
    if file.join.offersEmails {
      for column in file.columns[.email] ?? [] {
        if let email = key(record, column, KeyForm(text: .email)) { note(email, id) }
      }
    }
    if file.join.offersNames {
      for field in [Field.name, .company, .contactName] {
        for column in file.columns[field] ?? [] {
          if let name = key(record, column, KeyForm(text: .name)) { note(name, id) }
        }
      }
      let person = Party.nameKey(cells.person(record))
      if !person.isEmpty { note(String(decoding: person, as: UTF8.self), id) }
    }
    if file.join.offersPhones {
      for column in file.columns[.phone] ?? [] {
        if let phone = key(record, column, KeyForm(text: .phone)) { note(phone, id) }
      }
      // A profile is the same one with a slash behind.
      if let profile = PartyCell.profileKey(Array(id.utf8)[...]) {
        note(String(decoding: profile, as: UTF8.self), id)
      }
    }
  }

  private mutating func note(_ alias: String, _ id: String) {
    if let known = aliases[alias], known != id {
      if sharing[alias]?.last != id { sharing[alias, default: [known]].append(id) }
    } else {
      aliases[alias] = id
    }
  }

  mutating func finish(_ sink: inout some IntakeSink) {
    if file.join.offersNames { sink.joinsByName() }
    for (alias, id) in aliases.sorted(by: { $0.key < $1.key }) {
      if let all = sharing[alias] {
        sink.receive(sharedAlias: alias, of: all)
      } else if alias != id {
        sink.receive(alias: alias, of: id)
      }
    }
    let shared = sharing.keys.sorted()
    func warn(_ finding: RowFinding) {
      summary.findings.append(Finding(.rows(finding), .warning, file: file.source.path))
    }
    if let first = shared.first {
      warn(.sharedNames(shared.count, first: InputText(first)))
    }
    if let finding = summary.rejectFinding(file.source.path, parts: .idAndName) {
      summary.findings.append(finding)
    }
    summary.findings += summary.setAsideFindings(file.source.path)
    if let finding = summary.futureFinding(file.source.path, line: firstFuture) {
      summary.findings.append(finding)
    }
    if strangers > 0 {
      warn(.unlistedParents(rows: strangers))
    }
    if summary.blankKeys > 0 {
      warn(.withoutID(summary.blankKeys))
    }
  }

  // MARK: The day of last contact

  /// The list's own day of last contact is evidence beside any log: that much is on record, though neither
  /// how nor, mostly, by whom.
  private mutating func deliverLastContact(
    _ record: borrowing Record, _ id: String, _ sink: inout some IntakeSink
  ) {
    let key = Array(id.utf8)
    let contact = cells.lastContact(record, asOf: settings.asOf)
    for (day, side) in [(contact.theirs, Side.theirs), (contact.anybodys, .unknown)] {
      guard let day else { continue }
      summary.widen(day)
      deliver(day, side, .done, record, key.span, &sink)
    }
    if let day = contact.ahead {
      if day <= settings.asOf.adding(settings.planHorizonDays) {
        summary.planned += 1
        deliver(day, .unknown, .planned, record, key.span, &sink)
      } else {
        summary.future += 1
        if firstFuture == 0 { firstFuture = record.line }
        sink.receive(unusable: unusable(record, .future, .tooFarAhead(day)), key: key.span)
      }
    }
    if let fault = contact.fault {
      summary.accepted -= 1
      summary.reject(record.line, .lastContact(fault))
      summary.salvaged += 1
      sink.receive(unusable: unusable(record, .unreadable, .cell(fault)), key: key.span)
    }
  }

  private func deliver(
    _ day: Day, _ side: Side, _ state: TouchState, _ record: borrowing Record,
    _ key: Span<UInt8>, _ sink: inout some IntakeSink
  ) {
    let touch = Touch(
      position: RowPosition(file: fileIndex, offset: record.offset), day: day,
      line: UInt32(truncatingIfNeeded: record.line), kind: .other,
      standing: Standing(
        side: side, state: state, sideIsRecorded: side != .unknown, isListDate: true))
    sink.receive(Interaction(touch: touch), key: key)
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
