package import Basics

/// What became of rows, and why some are not used.
extension EnglishFindings {
  func words(_ finding: RowFinding) -> String {
    switch finding {
    case .rejected(let rejected): words(rejected)
    case .strangeDirection(let rows, let column, let first):
      "\(number(rows, of: "row")) with a word in column “\(column)” that says neither “us” nor “them”"
        + " (first: “\(first)”); the side is unknown there; under lexicon in rapport.yaml, “cell side"
        + " ours” or “cell side theirs” adds such words"
    case .withoutCustomer(let rows): "\(number(rows, of: "row")) without a customer"
    case .filledDown(let rows):
      "\(number(rows, of: "row")) without a customer, read as the customer's above, as merged cells are"
    case .perhapsAbove(let rows):
      "\(number(rows, of: "row")) without a customer under one that is named; nothing shows whether"
        + " \(rows == 1 ? "it is" : "they are") of the one above, who counts as unknown; fill the names in"
    case .namedBeside(let rows, let column):
      "\(number(rows, of: "row")) without the customer's number, joined by “\(column)”, which one"
        + " customer alone has"
    case .withoutID(let rows):
      "\(number(rows, of: "row")) without an id, which \(rows == 1 ? "matches" : "match") no customer"
    case .failedPayments(let rows):
      rows == 1
        ? "1 payment failed or was taken back: no revenue, and no contact"
        : "\(Wording.grouped(rows, ",")) payments failed or were taken back: no revenue, and no contact"
    case .undated(let rows): "\(number(rows, of: "row")) without a date"
    case .tooFarAhead(let rows):
      "\(number(rows, of: "row")) dated further ahead than any plan, taken for "
        + (rows == 1 ? "a mistake, not a contact" : "mistakes, not contacts")
    case .planned(let rows, let day):
      "\(number(rows, of: "row")) dated after \(date(day)): plans, not contacts"
    case .setAside(let rows, let state):
      rows == 1
        ? "1 \(words(state)) row was left out; rejects.csv lists it"
        : "\(rows) \(words(state)) rows were left out; rejects.csv lists them"
    case .repeated(let rows):
      rows == 1
        ? "1 row is in the file twice with the same id; it counts once"
        : "\(rows) rows are in the file twice with the same id; each counts once"
    case .countedOnce(let rows):
      rows == 1
        ? "1 interaction row appears twice and was counted once; rejects.csv lists it"
        : "\(rows) interaction rows appear twice and were counted once; rejects.csv lists them"
    case .duplicateCustomer(let id, let line):
      "customer \(id) is already listed at line \(line) with other values; the first is used,"
        + " correct the export"
    case .duplicateCustomers(let rows):
      "\(rows) customer rows repeat an id with other values; the first of each was kept, correct the export"
    case .conflictingCustomers(let line, let other, let more):
      "the customer of line \(line) is already listed in line \(other), with other details; the first is"
        + " kept" + moreLikeThis(more)
    case .listedTwice(let id, let name, let other, let otherName, let more):
      "\(name) (\(id)) may be \(otherName) (\(other)): the same name, and the same address or number; nobody was"
        + " in contact under \(id), and it is not called “never contacted”; merge them if they are one"
        + moreLikeThis(more)
    case .sharedNames(let count, let first):
      (count == 1 ? "1 name or address belongs" : "\(count) names or addresses belong")
        + " to several customers (“\(first)”): interactions that name it are assigned to none of them"
    case .unlistedParents(let rows):
      (rows == 1 ? "1 row belongs" : "\(rows) rows belong")
        + " to customers who are not on any list: what"
        + " happened with them counts for no customer; add those customers to the export"
    case .sameNames(let name, let other, let more):
      "“\(name)” and “\(other)” are taken as one customer, as there are no ids to tell them apart"
        + moreLikeThis(more)
    case .companiesOfContacts(let companies, let contacts, let first):
      "\(contacts) contacts belong to "
        + (companies == 1 ? "1 company" : "\(companies) companies")
        + " (“\(first)”): each company is one relationship; a list of accounts would say more"
    case .joinedByName(let column):
      "joined by “\(column)”, as no customer id occurs here; customers of the same name cannot be"
        + " told apart"
    case .orphans(let count, let first):
      (count == 1
        ? "1 interaction names a customer that is not on any customer list: "
        : "\(count) interactions name customers that are not on any customer list: ")
        + first.map { orphan in
          "\(orphan.key) (line \(orphan.line)" + (orphan.likely.map { ", \(words($0))" } ?? "")
            + ")"
        }.joined(separator: ", ")
        + (count > first.count ? " …" : "")
        + (count <= first.count && first.allSatisfy { $0.likely != nil }
          ? "; correct them there" : "; add them to the customer export")
    case .mostlyOrphans(let count, let rows):
      "\(orphans(count, of: rows)); the run was forced"
    case .strangers(let rows, let all, let first):
      "\(number(rows, of: "row")) of \(all) with people who are on no customer list (the first: \(first));"
        + " they count for nobody"
    case .massMail(let mails, let customers):
      "\(mails) mails went to \(customers) or more customers in the same words on one day; they count as"
        + " mass mail (R2)"
    case .unreadWords(let language):
      "the headers are \(language.rawValue), but what subjects and notes say is understood in English and"
        + " German only; give words of your own under lexicon in rapport.yaml, or complaints and promises"
        + " are missed"
    case .states(let states, let columns): words(states, columns)
    case .merged(let customers):
      customers == 1
        ? "1 customer was merged into another, and its rows count for that one"
        : "\(customers) customers were merged into others, and their rows count for those"
    case .deleted(let customers, let interactions):
      (customers == 1
        ? "1 deleted customer is left out" : "\(customers) deleted customers are left out")
        + (interactions == 0
          ? ""
          : interactions == 1
            ? ", and 1 interaction of theirs" : ", and \(interactions) interactions of theirs")
        + "; rejects.csv lists the rows"
    }
  }

  func orphans(_ count: Int, of rows: Int) -> String {
    "\(count) of \(rows) \(rows == 1 ? "interaction belongs" : "interactions belong") to no listed"
      + " customer"
  }

  private func words(_ rejected: RowFinding.Rejected) -> String {
    let isOne = rejected.rows == 1
    var text = number(rejected.rows, of: "row")
    text += rejected.salvaged == rejected.rows ? " cannot be used in full" : " cannot be used"
    if let first = rejected.first { text += " (\(isOne ? "" : "first: ")\(words(first)))" }
    if rejected.salvaged > 0 {
      let parts =
        switch rejected.parts {
        case .customerAndDay: "the customer and the day"
        case .idAndName: "the id and the name"
        }
      let whose =
        isOne
        ? ""
        : rejected.salvaged == rejected.rows ? " of each" : " of \(rejected.salvaged) of them"
      text += "; \(parts)\(whose) could be read and count"
    }
    return "\(text); rejects.csv lists \(isOne ? "it" : "them")"
  }

  package func words(_ reason: RejectReason) -> String {
    switch reason {
    case .cell(let fault): words(fault)
    case .column(let header, let fault): "column “\(header)”: \(words(fault))"
    case .lastContact(let fault): "the day of last contact: \(words(fault))"
    case .tooFewFields(let count, let expected): "\(count) fields instead of \(expected)"
    case .tooManyFields(let count, let expected):
      "\(count) fields instead of \(expected): most likely a delimiter in a field without quotes"
    case .swallowedDelimiter(let id):
      "its id “\(id)” has a delimiter in it: a quotation mark stands in the wrong place"
    case .unterminatedQuote: "unterminated quote opened here"
    case .oversizedField: "a field is too large"
    case .noDate: "it has no date"
    case .neverDate: "its date stands for “never” or “unknown”"
    case .tooFarAhead(let day): "dated \(day), further after the as-of day than any plan"
    case .repeated: "repeats an earlier row, byte for byte"
    case .readAlready: "was read from an earlier file: the same number, customer and day"
    case .setAside(let state):
      "left out: \("aeiou".contains(words(state).prefix(1)) ? "an" : "a") \(words(state)) row"
    case .stranger(let party): "\(party) is on no customer list"
    case .noCustomer: "it does not name a customer"
    case .noID: "it has no id, so it matches no customer"
    case .unlistedParent(let id): "it belongs to \(id), who is not on any list"
    case .listedAbove(let id): "customer \(id) is already listed further up"
    case .listedAlready(let id, let line, let differs):
      "customer \(id) is already listed at line \(line)" + (differs ? ", with other values" : "")
    case .ofDeleted(let id): "customer \(id) is deleted, as the list says"
    case .unlisted(let key, let likely):
      "customer \(key) is not on any customer list" + (likely.map { "; \(words($0))" } ?? "")
    }
  }

  /// As an adjective.
  private func words(_ state: SetAsideRow) -> String {
    switch state {
    case .deleted: "deleted"
    case .merged: "merged"
    case .draft: "draft"
    case .test: "test"
    case .total: "total"
    case .leg: "further call-leg"
    case .internal: "internal"
    case .automatic: "automatic or nameless"
    case .thirdParty: "third-party"
    }
  }

  private func words(_ states: RowFinding.States, _ columns: [InputText]) -> String {
    var parts: [String] = []
    if states.former > 0 {
      parts.append(
        states.former == 1 ? "1 is a past customer" : "\(states.former) are past customers")
    }
    if states.ended > 0 {
      parts.append(states.ended == 1 ? "1 has ended" : "\(states.ended) have ended")
    }
    if states.wishes > 0 {
      parts.append(
        states.wishes == 1
          ? "1 does not want to be reached by every channel"
          : "\(states.wishes) do not want to be reached by every channel")
    }
    let last = parts.removeLast()
    let said = parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
    return "of \(number(states.customers, of: "customer")), by \(quoted(columns)): \(said)"
  }

  private func words(_ likely: RejectReason.Likely) -> String {
    switch likely {
    case .id(let id): "it looks like \(id) spelled differently"
    case .name(let name, let id): "it looks like \(name) (\(id)) spelled differently"
    case .several(let count): "\(count) customers have this name, and it is unknown which is meant"
    }
  }

  private func words(_ fault: CellFault) -> String {
    switch fault {
    case .date(let text, let failure): words(failure, "“\(text)”")
    case .order(let text, let question):
      "“\(text)”: \(question.orders.map(words).joined(separator: " or "))? "
        + (question.contradiction.map {
          "Lines \($0.first) and \($0.second) contradict each other"
        } ?? "Nothing in the file decides; say --date-order")
    case .amount(let text, let failure): words(failure, "“\(text)”")
    }
  }

  private func words(_ failure: DateFailure, _ cell: String) -> String {
    switch failure {
    case .notADate: "\(cell) is not a date"
    case .noSuchDay: "\(cell) is a day the calendar does not have"
    case .noSuchMonth: "\(cell) has a month the calendar does not have"
    case .noSuchTime: "\(cell) has a time the clock does not have"
    case .zeros: "\(cell) is all zeros, not a date"
    case .relative: "\(cell) is relative to a day that the export does not name"
    case .incomplete: "\(cell) is not a complete date: day, month or year is missing"
    case .unknownZone: "\(cell) has an ambiguous time zone"
    case .implausibleYear: "\(cell) has a year that cannot be right"
    case .otherWeekday: "\(cell) does not fall on that weekday, read as the rest of the column"
    case .undecidedOrder: "\(cell) could be day first or month first"
    }
  }

  private func words(_ failure: NumberFailure, _ cell: String) -> String {
    switch failure {
    case .notANumber: "\(cell) is not an amount"
    case .percentage: "\(cell) is a percentage, not an amount"
    case .tooLarge: "\(cell) is larger than any amount"
    case .undecided: "\(cell) uses commas and points differently from the rest of the column"
    }
  }
}
