package import Basics
import CSV
package import Intake

/// Gathers what Intake hands over and makes the ledger of it: joins interactions to relationships,
/// derives relationships where there is no customer list, and keeps account of every row that could
/// not be used, so that no relationship is called neglected because a row was lost.
package struct LedgerBuilder: IntakeSink {
  /// A row that is not in the ledger, for `rejects.csv`.
  package struct Reject: Sendable, Hashable {
    package var position: RowPosition
    package var line: UInt32
    /// Bytes of the raw row; 0 where the row's own length is not known and its line is quoted.
    package var length: Int
    package var reason: RejectReason
    /// It is not known whose it is: any relationship that it names may be meant.
    package var isNobodys = false
    /// When it was, as far as that could be read.
    package var day: Day?
  }

  package internal(set) var findings: [Finding] = []
  package internal(set) var rejects: [Reject] = []
  package internal(set) var counts = Ledger.Counts()

  /// As `Ledger.mayMissContacts`.
  package var mayMissContacts = false

  let asOf: Day
  private let limits: InputLimits
  /// Without a customer list every key makes a relationship.
  let derives: Bool
  let fileNames: [String]
  var keys = KeyTable()
  var foldedIDs = FoldedIDs()
  var customers: [Customer] = []
  var relationships: [Relationship] = []
  var touches = TouchStore()
  /// The row last counted, for its further parties.
  private var countedRow: RowPosition?
  private var orphanRow: RowPosition?
  /// Rows without a listed customer until a further party of theirs was found to be listed.
  var usedOrphans: Set<RowPosition> = []
  let share: LedgerShare?
  /// Of a share, by relationship of the list, whether its touches are kept; none where all are.
  var held: [Bool] = []
  /// Who has touches that are not kept.
  var elsewhere = TouchesElsewhere()
  var mails = MassMailDetector()
  var revenue = RevenueSums()
  var handlers: Handlers
  var duplicateCustomers = 0
  var unlisted = UnlistedKeys()
  var spellings = NameSpellings()
  private var keysAreNames = false

  /// - Parameters:
  ///   - hasCustomerList: false derives the relationships from the interactions' keys.
  ///   - fileNames: the inputs, as `RowPosition.file` counts them; for messages.
  ///   - share: of which touches are kept; nil keeps all. Without a list it is not known whose they
  ///     will be, and rows of deleted customers are told from those that name others as well: then
  ///     all are kept.
  package init(
    asOf: Day, hasCustomerList: Bool, fileNames: [String], limits: InputLimits = InputLimits(),
    share: LedgerShare? = nil
  ) {
    self.asOf = asOf
    handlers = Handlers(asOf: asOf)
    self.share = hasCustomerList ? share : nil
    self.limits = limits
    derives = !hasCustomerList
    self.fileNames = fileNames
  }

  package mutating func receive(_ customer: Customer) {
    let index = Int32(relationships.count)
    var found = Array((customer.unifiedID ?? customer.id).utf8).withSpan { keys.insert($0, index) }
    if customer.unifiedID != nil {
      let other = found
      found = Array(customer.id.utf8).withSpan { keys.insert($0, other) }
    }
    guard found == index else { return noteDuplicate(customer, of: customers[Int(found)]) }
    customers.append(customer)
    add(Relationship(listed: customer))
    foldedIDs.insert(customer.id, index)
  }

  @discardableResult
  package mutating func receive(alias: String, of id: String) -> Bool {
    let known = Array(id.utf8).withSpan { keys.value(of: $0) }
    // Without a list, whom a row of another table names is somebody.
    guard let index = known ?? Array(id.utf8).withSpan({ derived($0) }) else { return false }
    _ = Array(alias.utf8).withSpan { keys.insert($0, index) }
    return true
  }

  package mutating func receive(_ contact: Contact, of id: String) {
    guard let index = Array(id.utf8).withSpan({ keys.value(of: $0) }),
      !relationships[Int(index)].contacts.contains(where: contact.isSame(as:))
    else { return }
    relationships[Int(index)].contacts.append(contact)
  }

  package mutating func receive(sharedAlias alias: String, of ids: [String]) {
    unlisted.share(alias, ids.compactMap { id in Array(id.utf8).withSpan { keys.value(of: $0) } })
  }

  package mutating func joinsByName() { unlisted.haveNames = true }

  package mutating func keysAreNames(_ areNames: Bool) { keysAreNames = areNames }

  package mutating func receive(name: String, of id: String) {
    guard let index = Array(id.utf8).withSpan({ keys.value(of: $0) }) else { return }
    relationships[Int(index)].name = name
  }

  package func knows(_ key: Span<UInt8>) -> Bool {
    derives || keys.value(of: key) != nil || foldedIDs.index(of: key) != nil
  }

  /// Everybody of the run, as far as the lists are read.
  package var knownParties: KnownParties { KnownParties(ids: keys, relationships: relationships) }

  /// Makes a relationship unknown that may stand in something that could not be used.
  package mutating func noteLost(_ place: LostPlace, of relationship: Int32, day: Day?) {
    relationships[Int(relationship)].noteLost(place, day: day)
  }

  package mutating func receive(_ identity: PartyIdentity, of key: Span<UInt8>) {
    guard derives, let index = keys.value(of: key) ?? derived(key) else { return }
    let relationship = relationships[Int(index)]
    relationships[Int(index)].id = identity.id
    if let kind = identity.kind {
      relationships[Int(index)].kind = kind
      relationships[Int(index)].kindGround = .type
    }
    let isNamed = relationship.name != relationship.id
    if !isNamed {
      relationships[Int(index)].name = identity.name.isEmpty ? identity.id : identity.name
    }
  }

  /// Whose end a row tells of shows beside the names of the relationship, and those of its people.
  package mutating func receive(_ remark: RowRemark, of key: Span<UInt8>) {
    guard let index = keys.value(of: key).map(Int.init), relationships.indices.contains(index)
    else { return }
    let known = relationships[index]
    let people = [known.contactName].compactMap { $0 } + known.contacts.map(\.name)
    // A person who is the customer goes by the same name there.
    let isFirm = NameCore.isFirm(known.name) || people.contains { !isSame($0, known.name) }
    let names = ([known.name] + people).joined(separator: " ")
    let read = remark.read(of: names, isFirm: isFirm)
    relationships[index].wishes.formUnion(read.wishes)
    if let wait = read.wait, wait.isLater(than: known.wait) { relationships[index].wait = wait }
    if let end = read.end, known.ending == nil, known.endReadings.count < Self.endsKept {
      relationships[index].endReadings.append(end)
    }
  }

  private func isSame(_ person: String, _ name: String) -> Bool {
    !PersonName.words(of: name).isDisjoint(with: NameCore.words(of: person))
  }

  /// More rows tell of no one's end.
  private static let endsKept = 32

  package mutating func receive(_ interaction: Interaction, key: Span<UInt8>) {
    if interaction.isFurtherLine {
      // The order's other lines are no events; whose it is was settled by the first.
      guard let index = keys.value(of: key), interaction.touch.day <= asOf else { return }
      if let amount = interaction.revenue { revenue.add(Earned(index, amount, interaction)) }
      return
    }
    guard let index = relationship(of: key, interaction) else { return }
    take(interaction, of: index)
  }

  private mutating func take(_ interaction: Interaction, of index: Int32) {
    let touch = interaction.touch
    if interaction.isFurtherParty, orphanRow == touch.position {
      usedOrphans.insert(touch.position)
    }
    if touch.standing.isRow { countOnce(interaction) }
    if holds(index) {
      if interaction.wording != 0 {
        mails.note(
          MassMailDetector.Mail(interaction.wording, on: touch.day, at: touch.position, to: index))
      }
      touches.append(index, touch)
    } else {
      elsewhere.note(index, isRow: touch.standing.isRow)
    }
    if let amount = interaction.revenue, touch.day <= asOf {
      revenue.add(Earned(index, amount, interaction))
    }
    handlers.note(touch.day, by: interaction.owner, of: index)
    if interaction.isPartial { noteLost(row: touch, of: index) }
  }

  private mutating func noteLost(row touch: Touch, of index: Int32) {
    relationships[Int(index)].noteLost(
      .row(file: touch.position.file, line: touch.line), day: touch.day)
  }

  package mutating func amountsAre(in currency: String?) { revenue.amountsAre(in: currency) }

  package mutating func receive(_ batch: InteractionBatch) {
    guard let rows = batch.joined as? JoinedRows else { return batch.replay(into: &self) }
    touches.append(rows.touches)
    mails.note(rows.mails)
    for earned in rows.revenue { revenue.add(earned) }
    for (owner, touch) in rows.partial { noteLost(row: touch, of: owner) }
    for (owner, isRow) in rows.elsewhere { elsewhere.note(owner, isRow: isRow) }
    if batch.hasOwners {
      for (interaction, owner) in zip(batch.interactions, rows.owners) where owner >= 0 {
        handlers.note(interaction.touch.day, by: interaction.owner, of: owner)
      }
    }
    counts.interactions += rows.interactions
    counts.later += rows.later
    batch.replay(rows.unlisted, into: &self)
  }

  package var excess: InputExcess? {
    if relationships.count > limits.relationships { return .relationships }
    if touches.count > limits.interactions { return .interactions }
    return rejects.count > limits.unusableRows ? .unusableRows : nil
  }

  private func holds(_ index: Int32) -> Bool { held.isEmpty || held[Int(index)] }

  package mutating func receive(unusable row: UnusableRow, key: Span<UInt8>?) {
    // Once, however many parties it names.
    if rejects.last?.position != row.position { reject(row) }
    // Its own state says that it proves nothing: it is not missed.
    guard let key, row.kind != .setAside else { return }
    let known = keys.value(of: key)
    guard let index = known ?? foldedIDs.index(of: key) ?? derived(key) else { return }
    rejects[rejects.count - 1].isNobodys = false
    let place = LostPlace.row(file: row.position.file, line: row.line)
    if let salvaged = row.salvaged {
      if countedRow != row.position {
        countedRow = row.position
        counts.interactions += 1
        if salvaged.day > asOf { counts.later += 1 }
      }
      if holds(index) {
        touches.append(index, salvaged)
      } else {
        elsewhere.note(index, isRow: salvaged.standing.isRow)
      }
      if !row.isWhole { noteLost(place, of: index, day: salvaged.day) }
    } else if row.kind == .future {
      relationships[Int(index)].misdatedRows += 1
    } else {
      noteLost(place, of: index, day: nil)
    }
  }

}

extension LedgerBuilder {
  private mutating func add(_ relationship: Relationship) {
    relationships.append(relationship)
    revenue.addRelationship()
    handlers.addRelationship()
  }

  private mutating func relationship(of key: Span<UInt8>, _ interaction: Interaction) -> Int32? {
    if let index = keys.value(of: key) { return index }
    if let index = derived(key) { return index }
    let text = LedgerBuilder.text(key)
    let other = foldedIDs.index(of: key)
    let touch = interaction.touch
    if let other { noteLost(row: touch, of: other) }
    // A row that names somebody listed as well is used.
    if interaction.isFurtherParty, countedRow == touch.position { return nil }
    // Once, however many unlisted parties it names.
    if orphanRow != touch.position {
      orphanRow = touch.position
      counts.orphans += 1
      let likely = other.map {
        RejectReason.Likely.id(InputText(relationships[Int($0)].id))
      }
      var reject = Reject(
        position: touch.position, line: touch.line, length: 0,
        reason: .unlisted(InputText(text), likely))
      reject.isNobodys = other == nil
      reject.day = touch.day
      rejects.append(reject)
    }
    unlisted.note(text, at: touch, reject: other == nil ? rejects.count - 1 : nil)
    return nil
  }

  /// Makes a relationship of an unlisted key where there is no list.
  private mutating func derived(_ key: Span<UInt8>) -> Int32? {
    guard derives, !key.isEmpty else { return nil }
    let index = Int32(relationships.count)
    let text = LedgerBuilder.text(key)
    if keysAreNames {
      if let known = spellings.number(of: text, names: { relationships[Int($0)].name }) {
        // Capitals alone, or none, are the worse spelling.
        let name = relationships[Int(known)].name
        if name == name.uppercased() || name == name.lowercased() {
          relationships[Int(known)].name = text
        }
        return keys.insert(key, known)
      }
      spellings.note(text, index)
    }
    add(Relationship(id: text, name: text))
    return keys.insert(key, index)
  }

  private static func text(_ key: Span<UInt8>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(key.count)
    for i in key.indices { bytes.append(key[i]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same customer twice: identical rows merge without a word, others keep the first.
  private mutating func noteDuplicate(_ customer: Customer, of first: Customer) {
    var same = customer
    same.position = first.position
    same.line = first.line
    let isSame = same == first
    rejects.append(
      Reject(
        position: customer.position, line: customer.line, length: 0,
        reason: .listedAlready(
          InputText(customer.id), line: Int(first.line), differs: !isSame)))
    guard !isSame else { return }
    duplicateCustomers += 1
    guard duplicateCustomers <= 3 else { return }
    findings.append(
      Finding(
        .rows(.duplicateCustomer(InputText(customer.id), line: Int(first.line))), .warning,
        file: name(customer.position.file), line: Int(customer.line)))
  }

  private mutating func reject(_ row: UnusableRow) {
    var reject = Reject(
      position: row.position, line: row.line, length: row.length, reason: row.reason)
    // A talk among us names no customer; one that does was taken for it by mistake.
    reject.isNobodys = row.kind.isLoss || row.reason == .setAside(.internal)
    rejects.append(reject)
    switch row.kind {
    case .future: counts.future += 1
    case .blankKey: counts.blankKeys += 1
    case .repeated: counts.duplicates += 1
    case .setAside: counts.setAside += 1
    case .stranger: counts.strangers += 1
    case .unreadable, .undated, .broken, .listing: break
    }
  }

  /// Counts each row once, however many parties it names and whichever of them is listed.
  private mutating func countOnce(_ interaction: Interaction) {
    let position = interaction.touch.position
    guard !interaction.isFurtherParty || countedRow != position else { return }
    countedRow = position
    counts.interactions += 1
    if interaction.touch.day > asOf { counts.later += 1 }
  }

  private func name(_ file: Int) -> String? {
    fileNames.indices.contains(file) ? fileNames[file] : nil
  }
}

extension Array where Element == UInt8 {
  /// The bytes as a span, for the length of a call.
  fileprivate func withSpan<R>(_ body: (Span<UInt8>) -> R) -> R { body(span) }
}
