package import Basics
import Intake

extension LedgerBuilder {
  /// Groups, sorts and closes the books.
  ///
  /// - Parameters:
  ///   - names: the run's table of names on our side, as `Interaction.owner` counts them.
  ///   - order: in which the rows of the files took place.
  ///   - settlesBase: false where only the whole of a base, of which this is a part, tells kinds
  ///     and mass mail.
  ///   - workers: who groups and sorts.
  package consuming func finish(
    names: [String], order: EventOrder = EventOrder(), settlesBase: Bool = true,
    workers: Workers = .one
  ) -> (ledger: Ledger, rejects: [Reject], findings: [Finding]) {
    let sent = settlesBase ? nil : mails.all
    let copies = mails.copies()
    mails = MassMailDetector()
    noteMassMail(settlesBase ? copies.count : nil)
    revenue.hand(to: &relationships)
    let isEarnedByRows = relationships.contains { $0.revenue != nil }
    let unearned = customers.indices.filter { relationships[$0].revenue == nil }
    for i in unearned { relationships[i].revenue = customers[i].statedRevenue }
    handlers.hand(to: &relationships, names: names)
    resolveUnlistedKeys()
    dropUsedOrphans()
    noteRepetitions()
    // Given away, so that their memory is free as soon as it is read out, and nothing is copied
    // where it is changed.
    var (gathered, members) = (TouchStore(), [Relationship]())
    swap(&gathered, &touches)
    swap(&members, &relationships)
    var whole = Ledger(
      relationships: consume members, touches: consume gathered, massMail: copies, of: sent,
      asOf: asOf, counts: counts, in: order, workers: workers)
    if isEarnedByRows { whole.dropRevenueTakenBack(unearned) }
    var (ledger, deleted, rows) = (consume whole).withoutDeleted()
    leaveOut(deleted, rows)
    ledger.mayMissContacts = mayMissContacts
    if let finding = ledger.noteListedDoubles(elsewhere) { findings.append(finding) }
    if settlesBase { ledger.settleKinds(by: nil, workers) }
    rejects.sort { $0.position < $1.position }
    return (ledger, rejects, findings)
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

  /// Rows whose further party is listed are used after all.
  private mutating func dropUsedOrphans() {
    guard !usedOrphans.isEmpty else { return }
    counts.orphans -= usedOrphans.count
    rejects.removeAll { usedOrphans.contains($0.position) }
  }

  /// Tells of rows, customers and names that stand there more than once.
  private mutating func noteRepetitions() {
    if counts.duplicates > 0 {
      findings.append(Finding(.rows(.countedOnce(counts.duplicates)), .warning))
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
    if let finding = unlisted.finding(counts, fileNames: fileNames, rejects) {
      findings.append(finding)
    }
  }
}

extension Ledger {
  /// Where rows tell what was earned, a list's own sum is no revenue of those whose orders were all
  /// called off or given back.
  ///
  /// - Parameter unearned: whose rows came to nothing.
  fileprivate mutating func dropRevenueTakenBack(_ unearned: [Int]) {
    for i in unearned where relationships[i].revenue != nil {
      let sales = touches(of: i).filter { $0.kind.isTraffic && $0.kind != .quote }
      guard !sales.isEmpty, sales.allSatisfy({ $0.standing.state == .cancelled }) else { continue }
      changeRelationship(i) { $0.revenue = .zero }
    }
  }
}
