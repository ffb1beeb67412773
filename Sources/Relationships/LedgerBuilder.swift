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
    /// Nobody is known whose it is: it may be anybody's who stands in it.
    package var isNobodys = false
    /// When it was, as far as that could be read.
    package var day: Day?
  }

  package private(set) var findings: [Finding] = []
  package private(set) var rejects: [Reject] = []
  package private(set) var counts = Ledger.Counts()

  /// As `Ledger.mayMissContacts`.
  package var mayMissContacts = false

  private let asOf: Day
  private let limits: InputLimits
  /// Without a customer list every key makes a relationship.
  private let derives: Bool
  private let fileNames: [String]
  private var keys = KeyTable()
  /// Listed ids, folded, for orphans that are a listed id in other spelling; −2 where two fold
  /// alike.
  private var foldedKeys = KeyTable()
  private var customers: [Customer] = []
  private var relationships: [Relationship] = []
  private var touches = TouchStore()
  /// The row last counted, for its further parties.
  private var countedRow: RowPosition?
  private var orphanRow: RowPosition?
  /// Rows that were taken for nobody's until a further party of theirs was found to be listed.
  private var usedOrphans: Set<RowPosition> = []
  private let share: LedgerShare?
  /// Of a share, by relationship of the list, whether its touches are kept; none where all are.
  private var held: [Bool] = []
  /// Who has touches that are not kept.
  private var elsewhere = TouchesElsewhere()
  private var mails = MassMailDetector()
  /// Of each sort of money, what each relationship has of it.
  private var revenue = [[Money?]](repeating: [], count: MoneyKind.allCases.count)
  /// The same in other currencies than the main one: few rows have any.
  private var foreign: [Int32: [ForeignSum]] = [:]
  /// The commonest of the first file of amounts that names one.
  private var mainCurrency: CurrencyTag?
  /// Of the file that is being read, where it is another.
  private var fileCurrency: CurrencyTag?
  /// Every file of amounts says in which currency they are.
  private var namesAllCurrencies = true
  private var lastHandled: [(day: Day, name: Int32)] = []
  /// Who of us they dealt with in the last year: a few each.
  private var handlers: [[Int32]] = []
  /// Whether any row says who of us it was.
  private var namesHandlers = false
  private var duplicateCustomers = 0
  private var unlisted = UnlistedKeys()
  private var spellings = NameSpellings()
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
    var relationship = Relationship(
      id: customer.id, name: customer.name.isEmpty ? customer.id : customer.name,
      kind: customer.kind)
    relationship.kindGround = customer.kindGround
    relationship.isGivenUp = customer.isGivenUp
    if customer.showsDealings { relationship.misdatedRows += 1 }
    relationship.tier = customer.tier
    relationship.owner = customer.owner
    relationship.segment = customer.segment
    relationship.tags = customer.tags
    relationship.cadenceDays = customer.cadenceDays
    relationship.email = customer.email
    relationship.phone = customer.phone
    relationship.contactName = customer.contactName
    relationship.ending = customer.ending
    relationship.wishes = customer.wishes
    relationship.contacts = customer.contacts
    relationship.since = customer.since
    relationship.birthday = customer.birthday
    relationship.currency = customer.currency
    relationship.isListed = true
    add(relationship)
    let folded = LedgerBuilder.fold(customer.id.utf8)
    if foldedKeys.insert(folded.span, index) != index { foldedKeys.set(folded.span, to: -2) }
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
    derives || keys.value(of: key) != nil || foldedIndex(of: key) != nil
  }

  /// Everybody of the run, as far as the lists are read.
  package var knownParties: KnownParties { KnownParties(ids: keys, relationships: relationships) }

  /// Makes unknown whoever may stand in something that could not be used.
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
      if let amount = interaction.revenue { add(Earned(index, amount, interaction)) }
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
      add(Earned(index, amount, interaction))
    }
    noteHandled(touch.day, by: interaction.owner, of: index)
    if interaction.isPartial { noteLost(row: touch, of: index) }
  }

  private mutating func noteLost(row touch: Touch, of index: Int32) {
    relationships[Int(index)].noteLost(
      .row(file: touch.position.file, line: touch.line), day: touch.day)
  }

  package mutating func amountsAre(in currency: String?) {
    guard let currency, !currency.isEmpty else {
      namesAllCurrencies = false
      fileCurrency = nil
      return
    }
    let main = mainCurrency ?? CurrencyTag(currency)
    mainCurrency = main
    fileCurrency = main == CurrencyTag(currency) ? nil : CurrencyTag(currency)
  }

  private mutating func add(_ earned: Earned) {
    guard let currency = earned.currency ?? fileCurrency else {
      let (sort, index) = (Int(earned.sort.rawValue), Int(earned.owner))
      revenue[sort][index] = (revenue[sort][index] ?? .zero) + earned.amount
      return
    }
    var sums = foreign[earned.owner] ?? []
    if let known = sums.firstIndex(where: { $0.sort == earned.sort && $0.currency == currency }) {
      sums[known].amount = sums[known].amount + earned.amount
    } else {
      sums.append(ForeignSum(currency: currency, sort: earned.sort, amount: earned.amount))
    }
    foreign[earned.owner] = sums
  }

  private struct ForeignSum {
    var currency: CurrencyTag
    var sort: MoneyKind
    var amount: Money
  }

  /// What a relationship earned that deals in one other currency alone.
  private mutating func takeForeign(_ index: Int) {
    guard relationships[index].revenue == nil, let sums = foreign[Int32(index)],
      let sort = MoneyKind.allCases.first(where: { sort in sums.contains { $0.sort == sort } }),
      Set(sums.map(\.currency)).count == 1, let sum = sums.first(where: { $0.sort == sort })
    else { return }
    relationships[index].revenue = sum.amount
    relationships[index].currency = sum.currency.text
  }

  private mutating func noteHandled(_ day: Day, by name: Int32, of index: Int32) {
    guard name >= 0, day <= asOf else { return }
    namesHandlers = true
    if day > asOf.adding(-365), !handlers[Int(index)].contains(name) {
      handlers[Int(index)].append(name)
    }
    if day >= lastHandled[Int(index)].day { lastHandled[Int(index)] = (day, name) }
  }

  package mutating func receive(_ batch: InteractionBatch) {
    guard let rows = batch.joined as? JoinedRows else { return batch.replay(into: &self) }
    touches.append(rows.touches)
    mails.note(rows.mails)
    for earned in rows.revenue { add(earned) }
    for (owner, touch) in rows.partial { noteLost(row: touch, of: owner) }
    for (owner, isRow) in rows.elsewhere { elsewhere.note(owner, isRow: isRow) }
    if batch.hasOwners {
      for (interaction, owner) in zip(batch.interactions, rows.owners) where owner >= 0 {
        noteHandled(interaction.touch.day, by: interaction.owner, of: owner)
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

  package var keyLookup: (any KeyLookup)? {
    Known(
      derives: derives, keys: derives ? KeyTable() : keys.settled(), foldedKeys: foldedKeys,
      held: held,
      asOf: asOf)
  }

  /// All lists are read: from here on a share keeps its own.
  package mutating func settleShare() {
    guard let share, !relationships.contains(where: { $0.ending?.how == .deleted }) else { return }
    held = relationships.map { share.holds($0.id.utf8) }
  }

  private func holds(_ index: Int32) -> Bool { held.isEmpty || held[Int(index)] }

  /// Who is known, once all lists are read.
  private struct Known: KeyLookup {
    let derives: Bool
    let keys: KeyTable
    let foldedKeys: KeyTable
    let held: [Bool]
    let asOf: Day

    func knows(_ key: Span<UInt8>) -> Bool {
      derives || keys.value(of: key) != nil
        || LedgerBuilder.foldedIndex(of: key, foldedKeys) != nil
    }

    /// Without a list a key means nothing before those above it are known.
    func join(_ batch: inout InteractionBatch) {
      guard !derives else { return }
      var rows = batch.joined as? JoinedRows ?? JoinedRows()
      batch.joined = nil
      rows.take(batch, keys, held: held, asOf: asOf)
      batch.joined = rows
    }
  }

  package mutating func receive(unusable row: UnusableRow, key: Span<UInt8>?) {
    // Once, however many parties it names.
    if rejects.last?.position != row.position {
      var reject = Reject(
        position: row.position, line: row.line, length: row.length, reason: row.reason)
      // A talk among us names nobody on the list; one that does was taken for it by mistake.
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
    // Its own state says that it proves nothing: nobody misses it.
    guard let key, row.kind != .setAside else { return }
    let known = keys.value(of: key)
    guard let index = known ?? foldedIndex(of: key) ?? derived(key) else { return }
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

  /// Groups, sorts and closes the books.
  ///
  /// - Parameters:
  ///   - names: the run's table of names on our side, as `Interaction.owner` counts them.
  ///   - settlesBase: false where only the whole of a base, of which this is a part, tells kinds
  ///     and mass mail.
  ///   - workers: who groups and sorts.
  package consuming func finish(
    names: [String], settlesBase: Bool = true, workers: Workers = .one
  ) -> (ledger: Ledger, rejects: [Reject], findings: [Finding]) {
    let sent = settlesBase ? nil : mails.all
    let copies = mails.copies()
    mails = MassMailDetector()
    noteMassMail(settlesBase ? copies.count : nil)
    let counted = countedRevenue
    let returned = revenue[Int(MoneyKind.returned.rawValue)]
    for i in relationships.indices {
      let earned = counted.isEmpty ? nil : counted[i]
      relationships[i].revenue = returned[i].map { (earned ?? .zero) + $0 } ?? earned
      if relationships[i].revenue != nil, namesAllCurrencies, let mainCurrency {
        relationships[i].currency = mainCurrency.text
      }
      takeForeign(i)
      if relationships[i].revenue == nil, i < customers.count {
        relationships[i].revenue = customers[i].statedRevenue
      }
      if namesHandlers { relationships[i].handlers = handlers[i].count }
      if relationships[i].owner == nil, lastHandled[i].name >= 0 {
        relationships[i].owner = names[Int(lastHandled[i].name)]
      }
    }
    resolveUnlistedKeys()
    if !usedOrphans.isEmpty {
      counts.orphans -= usedOrphans.count
      rejects.removeAll { usedOrphans.contains($0.position) }
    }
    if counts.duplicates > 0 {
      findings.append(
        Finding(.rows(.countedOnce(counts.duplicates)), .warning))
    }
    if duplicateCustomers > 3 {
      findings.append(Finding(.rows(.duplicateCustomers(duplicateCustomers)), .warning))
    }
    if let (name, other) = spellings.first {
      findings.append(
        Finding(
          .rows(
            .sameNames(InputText(name), other: InputText(other), more: spellings.joined - 1)),
          .warning))
    }
    // Given away, so that its memory is free as soon as it is read out.
    var gathered = TouchStore()
    swap(&gathered, &touches)
    let whole = Ledger(
      relationships: relationships, touches: consume gathered, massMail: copies, of: sent,
      asOf: asOf, counts: counts, workers: workers)
    let kept = whole.withoutDeleted()
    leaveOut(kept.deleted, kept.rows)
    var ledger = kept.ledger
    ledger.mayMissContacts = mayMissContacts
    if let finding = ledger.noteListedDoubles(elsewhere) { findings.append(finding) }
    if settlesBase { ledger.settleKinds(by: nil, workers) }
    rejects.sort { $0.position < $1.position }
    return (ledger, rejects, findings)
  }
}

extension LedgerBuilder {
  /// The sort of money that is added up: one sale is told as it is ordered, billed and paid, and
  /// the first of these counts that is told of at least half as many as any other. A single order
  /// among the invoices of all others says nothing of these.
  private var countedRevenue: [Money?] {
    let sorts = revenue.dropLast()
    let most = sorts.map { $0.count { $0 != nil } }.max() ?? 0
    guard most > 0 else { return [] }
    return sorts.first { sort in sort.count { $0 != nil } * 2 >= most } ?? []
  }

  private mutating func add(_ relationship: Relationship) {
    relationships.append(relationship)
    for sort in revenue.indices { revenue[sort].append(nil) }
    lastHandled.append((Day(number: .min), -1))
    handlers.append([])
  }

  private mutating func relationship(of key: Span<UInt8>, _ interaction: Interaction) -> Int32? {
    if let index = keys.value(of: key) { return index }
    if let index = derived(key) { return index }
    let text = LedgerBuilder.text(key)
    let other = foldedIndex(of: key)
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

  private func foldedIndex(of key: Span<UInt8>) -> Int32? {
    LedgerBuilder.foldedIndex(of: key, foldedKeys)
  }

  private static func foldedIndex(of key: Span<UInt8>, _ foldedKeys: KeyTable) -> Int32? {
    guard foldedKeys.count > 0 else { return nil }
    let folded = LedgerBuilder.fold(key.indices.map { key[$0] })
    guard let index = foldedKeys.value(of: folded.span), index >= 0 else { return nil }
    return index
  }

  /// An id without what exports change about ids: case, blanks and punctuation, leading zeros.
  package static func fold(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
      case UInt8(ascii: "0") where folded.isEmpty: continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
        folded.append(byte)
      default: continue
      }
    }
    return folded
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

  /// Says which rows are left out with the customers that the list says are deleted (R12).
  private mutating func leaveOut(
    _ deleted: [(customer: Relationship, rows: [Touch])], _ interactions: Int
  ) {
    guard !deleted.isEmpty else { return }
    for (customer, rows) in deleted {
      if let ending = customer.ending {
        rejects.append(
          Reject(
            position: ending.position, line: ending.line, length: 0, reason: .setAside(.deleted)))
      }
      let reason = RejectReason.ofDeleted(InputText(customer.id))
      for row in rows {
        rejects.append(
          Reject(position: row.position, line: row.line, length: 0, reason: reason))
      }
    }
    findings.append(
      Finding(.rows(.deleted(customers: deleted.count, interactions: interactions)), .info))
  }

  /// R2: what went to many in the same words on one day is no contact, and its words count for no
  /// relationship.
  ///
  /// - Parameter copies: nil where the whole of the base is still to tell: then the finding stands
  ///   without a number.
  private mutating func noteMassMail(_ copies: Int?) {
    guard copies != 0 else { return }
    findings.append(
      Finding(
        .rows(.massMail(mails: copies ?? 0, customers: MassMailDetector.manyRelationships)), .info))
  }

  /// A customer that an unlisted name is likely to mean had contact of unknown date: silence proves
  /// nothing of them.
  private mutating func resolveUnlistedKeys() {
    let names = relationships.indices.lazy.flatMap { [relationships] index in
      [relationships[index].name, relationships[index].contactName].compactMap { name in
        name.map { (name: $0, number: Int32(index)) }
      }
    }
    for meant in unlisted.meant(among: names) {
      for index in meant.relationships {
        for reject in meant.rejects.map({ rejects[$0] }) {
          noteLost(
            .row(file: reject.position.file, line: reject.line), of: index, day: reject.day)
        }
      }
      let first = relationships[Int(meant.relationships[0])]
      let likely: RejectReason.Likely =
        meant.isShared
        ? .several(meant.relationships.count)
        : .name(InputText(first.name), id: InputText(first.id))
      for reject in meant.rejects {
        rejects[reject].reason = .unlisted(InputText(meant.key), likely)
      }
    }
    if let finding = unlisted.finding(counts, fileNames: fileNames) { findings.append(finding) }
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
