/// What became of the rows of a file, or of several.
package enum RowFinding: Sendable, Codable, Hashable {
  case rejected(Rejected)
  /// - Parameters:
  ///   - column: the header of the column that says whose touch it was.
  ///   - first: the first word there that says neither.
  case strangeDirection(rows: Int, column: InputText, first: InputText)
  case withoutCustomer(Int)
  /// Rows without a customer that were read as those of the customer above: merged cells.
  case filledDown(Int)
  /// Rows without a customer under one that is named, of which nothing shows whether they are that
  /// customer's.
  case perhapsAbove(Int)
  /// Rows without a customer's number that are joined by the name beside it.
  case namedBeside(Int, column: InputText)
  /// Of a list of customers.
  case withoutID(Int)
  case undated(Int)
  case tooFarAhead(Int)
  /// Dated after the day judged, as plans are.
  case planned(Int, after: Day)
  /// Payments that their state says failed or were taken back (R12).
  case failedPayments(Int)
  /// Rows that their own state takes out (R12).
  case setAside(Int, SetAsideRow)
  /// Rows that stand in the file twice, id and all.
  case repeated(Int)
  /// The same, of all files of the run: they were counted once.
  case countedOnce(Int)
  /// A customer who stands on the list already, with other values.
  case duplicateCustomer(InputText, line: Int)
  case duplicateCustomers(Int)
  /// A customer without contact who has the name, and the address or the number, of another who
  /// has.
  case listedTwice(
    InputText, name: InputText, other: InputText, otherName: InputText, more: Int)
  /// The same by line, as the survey of a file finds it.
  case conflictingCustomers(line: Int, other: Int, more: Int)
  /// Names or addresses that several customers have.
  case sharedNames(Int, first: InputText)
  case unlistedParents(rows: Int)
  /// Names in an export without ids that are taken for one customer.
  case sameNames(InputText, other: InputText, more: Int)
  /// Persons of one company on a list without accounts: each company is one relationship.
  case companiesOfContacts(companies: Int, contacts: Int, first: InputText)
  case joinedByName(column: InputText)
  case orphans(Int, first: [Orphan])
  /// So many that the run had to be forced.
  case mostlyOrphans(Int, of: Int)
  case massMail(mails: Int, customers: Int)
  /// Rows with people who are on no customer list, and the first of them.
  case strangers(Int, of: Int, first: InputText)
  /// Subjects and notes in a language of which the lexicon has no words.
  case unreadWords(HeaderLanguage)
  /// What a customer list says became of its customers, and in which columns (R12, R13).
  case states(States, columns: [InputText])
  /// Customers that count as the ones they were merged into.
  case merged(Int)
  /// Customers that a list says are deleted, and their interactions: all left out.
  case deleted(customers: Int, interactions: Int)

  /// How many customers of a list are past ones, have ended or have a wish.
  package struct States: Sendable, Codable, Hashable {
    package var former: Int
    package var ended: Int
    package var wishes: Int
    package var customers: Int

    package init(former: Int, ended: Int, wishes: Int, of customers: Int) {
      self.former = former
      self.ended = ended
      self.wishes = wishes
      self.customers = customers
    }
  }

  /// Rows that cannot be used.
  package struct Rejected: Sendable, Codable, Hashable {
    package var rows: Int
    /// Those of them of which something could be read all the same.
    package var salvaged: Int
    package var parts: Parts
    /// What is wrong with the first.
    package var first: RejectReason?

    package init(rows: Int, salvaged: Int, parts: Parts, first: RejectReason?) {
      self.rows = rows
      self.salvaged = salvaged
      self.parts = parts
      self.first = first
    }

    /// What is read of a broken row, if anything.
    package enum Parts: Sendable, Codable { case customerAndDay, idAndName }
  }

  /// A key of interactions that is on no customer list, and where it stands.
  package struct Orphan: Sendable, Codable, Hashable {
    package var key: InputText
    package var line: Int
    package var likely: RejectReason.Likely?

    package init(key: InputText, line: Int, likely: RejectReason.Likely? = nil) {
      self.key = key
      self.line = line
      self.likely = likely
    }
  }

  package var code: String {
    switch self {
    case .rejected: "rejected-rows"
    case .strangeDirection: "strange-direction"
    case .withoutCustomer, .withoutID: "blank-keys"
    case .filledDown: "filled-down"
    case .perhapsAbove: "perhaps-above"
    case .namedBeside: "named-beside"
    case .undated: "undated-rows"
    case .tooFarAhead: "future-dates"
    case .planned: "planned-rows"
    case .failedPayments: "failed-payments"
    case .setAside: "set-aside-rows"
    case .repeated, .countedOnce: "repeated-interactions"
    case .listedTwice: "listed-twice"
    case .duplicateCustomer, .duplicateCustomers, .conflictingCustomers: "duplicate-customers"
    case .sharedNames: "shared-names"
    case .unlistedParents: "unlisted-parents"
    case .joinedByName: "joined-by-name"
    case .sameNames: "same-names"
    case .companiesOfContacts: "contacts-of-companies"
    case .orphans: "orphans"
    case .mostlyOrphans: "mostly-orphans"
    case .massMail: "mass-mail"
    case .strangers: "strangers"
    case .unreadWords: "unread-words"
    case .states: "customer-states"
    case .merged: "merged-customers"
    case .deleted: "deleted-customers"
    }
  }
}

extension RowFinding: Redactable {
  package var redacted: RowFinding {
    switch self {
    case .rejected(var rejected):
      rejected.first = rejected.first.redacted
      return .rejected(rejected)
    case .strangeDirection(let rows, let column, let first):
      return .strangeDirection(rows: rows, column: column.redacted, first: first.redacted)
    case .duplicateCustomer(let id, let line):
      return .duplicateCustomer(id.redacted, line: line)
    case .listedTwice(let id, let name, let other, let otherName, let more):
      return .listedTwice(
        id.redacted, name: name.redacted, other: other.redacted, otherName: otherName.redacted,
        more: more)
    case .sharedNames(let count, let first): return .sharedNames(count, first: first.redacted)
    case .namedBeside(let rows, let column): return .namedBeside(rows, column: column.redacted)
    case .joinedByName(let column): return .joinedByName(column: column.redacted)
    case .sameNames(let name, let other, let more):
      return .sameNames(name.redacted, other: other.redacted, more: more)
    case .companiesOfContacts(let companies, let contacts, let first):
      return .companiesOfContacts(
        companies: companies, contacts: contacts, first: first.redacted)
    case .orphans(let count, let first):
      return .orphans(
        count,
        first: first.map {
          Orphan(key: $0.key.redacted, line: $0.line, likely: $0.likely?.redacted)
        })
    case .states(let states, let columns): return .states(states, columns: columns.redacted)
    case .strangers(let rows, let all, let first):
      return .strangers(rows, of: all, first: first.redacted)
    case .withoutCustomer, .filledDown, .perhapsAbove, .withoutID, .undated, .tooFarAhead, .planned,
      .failedPayments, .setAside,
      .repeated, .countedOnce, .duplicateCustomers, .conflictingCustomers, .unlistedParents,
      .mostlyOrphans, .massMail, .unreadWords, .merged, .deleted:
      return self
    }
  }
}
