import Basics
import CSV

/// The addresses and names by which other files may mean a customer.
extension CustomerReader {
  mutating func addAliases(_ record: borrowing Record, _ id: String) {
    for name in names(record) { note(name, id) }
    // A profile is the same one with a slash behind.
    if file.join.offersPhones, let profile = PartyCell.profileKey(Array(id.utf8)[...]) {
      note(String(decoding: profile, as: UTF8.self), id)
    }
  }

  /// The addresses and names by which interactions may mean the row.
  mutating func names(_ record: borrowing Record) -> [String] {
    var names: [String] = []
    if file.join.offersEmails {
      for column in file.columns[.email] ?? [] {
        if let email = key(record, column, KeyForm(text: .email)) { names.append(email) }
      }
    }
    if file.join.offersNames {
      for field in [Field.name, .company, .contactName] {
        for column in file.columns[field] ?? [] {
          if let name = key(record, column, KeyForm(text: .name)) { names.append(name) }
        }
      }
      let person = Party.nameKey(cells.person(record))
      if !person.isEmpty { names.append(String(decoding: person, as: UTF8.self)) }
    }
    if file.join.offersInitials { names += abbreviatedNames(record) }
    if file.join.offersPhones {
      for column in file.columns[.phone] ?? [] {
        if let phone = key(record, column, KeyForm(text: .phone)) { names.append(phone) }
      }
      // Whoever writes from a firm's own domain writes for the firm.
      if cells.isFirm, let email = cells.address(record), let at = email.firstIndex(of: "@"),
        !MailDomains.isPublic(email[email.index(after: at)...].lowercased())
      {
        names.append(email[at...].lowercased())
      }
    }
    return names
  }

  /// The persons of the row as initials and last names.
  private mutating func abbreviatedNames(_ record: borrowing Record) -> [String] {
    let form = KeyForm(text: .name)
    if let (first, last) = file.namesOfPersons {
      guard let first = key(record, first, form), let last = key(record, last, form) else {
        return []
      }
      return [AbbreviatedName.key(first: first, last: last)].compactMap { $0 }
    }
    let columns = [Field.name, .contactName].flatMap { file.columns[$0] ?? [] }
    return columns.compactMap { column in
      key(record, column, form).flatMap { AbbreviatedName.key(whole: $0) }
    }
  }

  mutating func note(_ alias: String, _ id: String) {
    if let known = aliases[alias], known != id {
      if sharing[alias]?.last != id { sharing[alias, default: [known]].append(id) }
    } else {
      aliases[alias] = id
    }
  }

  mutating func finish(_ sink: inout some IntakeSink) {
    deliverGone(&sink)
    if let finding = states.finding(file) { summary.findings.append(finding) }
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
    if let first = firstCompany {
      summary.findings.append(
        Finding(
          .rows(
            .companiesOfContacts(
              companies: shownCompanies.count, contacts: shownCompanies.count + colleagues,
              first: InputText(first))),
          .info, file: file.source.path))
    }
    if let first = firstUnreadCadence, let column = file.column(.cadence) {
      summary.findings.append(
        Finding(
          .column(
            InputText(file.header(column)),
            .unreadableCadences(cells: unreadCadences, first: InputText(first.text))),
          .warning, file: file.source.path, line: first.line))
    }
    if strangers > 0 {
      warn(.unlistedParents(rows: strangers))
    }
    if summary.blankKeys > 0 {
      warn(.withoutID(summary.blankKeys))
    }
  }
}
