import Basics
import CSV

/// Lists and logs that know their customers by name.
extension RoleChooser {
  /// Of several columns that may tell whom a log is with, none is taken: the message names them.
  mutating func nameCandidates(_ index: Int, _ seen: TableProblem.ColumnsSeen) {
    let columns = partyCandidates(index).prefix(3).map { InputText(files[index].header($0)) }
    guard !columns.isEmpty else { return }
    files[index].obstacle = InputError(
      .table(.noIDColumn(seen, nearest: columns, names: nil)), file: files[index].source.path,
      line: files[index].layout.headerLine)
  }

  /// Where no list has ids, the names of one in which each stands once are its ids.
  mutating func adoptNames() {
    guard !files.indices.contains(where: { isList($0) }) else { return }
    for index in files.indices where files[index].role == .unknown {
      guard case .table(.noIDColumn) = files[index].obstacle?.problem,
        settings.roles[files[index].source.path] == nil,
        let column = uniqueName(index) ?? firmOfPersons(index) ?? uniqueAddress(index)
      else { continue }
      let isAddress = files[index].column(.email) == column
      guard
        files.count == 1 || isNamedElsewhere(column, index) || isReachedElsewhere(index)
          || files.contains(where: \.mayNameInSubject)
      else {
        continue
      }
      if isAddress { adoptAddress(column, in: index) } else { adoptName(column, in: index) }
    }
  }

  /// Reads a table as a list whose customers' addresses are their ids.
  mutating func adoptAddress(_ column: Int, in index: Int) {
    adopt([Found(column: column, field: .id, share: 1)], in: index, as: .customers)
    guard files[index].role == .customers else { return }
    files[index].columns[.email] = [column]
    files[index].keys += survey(index, [(column, .email)])
  }

  /// Beside a list of firms: a table of persons without ids, each of whom stands there once with a
  /// firm of the list. They are that firm's, and logs may name them instead of it.
  mutating func adoptPersons() {
    let lists = files.indices.filter { isList($0) }
    for index in files.indices where files[index].role == .unknown && !lists.isEmpty {
      guard case .table(.noIDColumn) = files[index].obstacle?.problem, files[index].copyOf == nil,
        settings.roles[files[index].source.path] == nil, let name = uniqueName(index),
        let firm = files[index].column(.company), firm != name,
        let own = survey(index, [(firm, .company)]).first, own.filled > 0,
        lists.contains(where: { namesJoin(own, $0) >= Self.leastShare })
      else { continue }
      adoptName(name, in: index)
      if files[index].columns[.contactName] == [name] { files[index].columns[.contactName] = nil }
    }
  }

  /// Whether a table with two sides has some of a list's telephone numbers or addresses on them,
  /// and the list is none of us.
  private func hasParties(_ index: Int, of list: Int, among listed: [KeyColumn]) -> Bool {
    guard let table = files[index].parties else { return false }
    let ours = table.ours.union(OurSide(settings.us))
    let values = listed.flatMap { files[list].sample?[$0.column].values ?? [] }
    let isOfUs = values.count { PartyCell.parties($0).contains { ours.contains($0) } }
    guard isOfUs * 2 < max(1, values.count) else { return false }
    let columns = table.columns
    let sides = (columns.senders + columns.recipients + columns.attendees + columns.others)
      .flatMap { $0 }
    let own = survey(index, sides.flatMap { [($0, Field.phone), ($0, .email)] })
    return own.contains { key in
      key.filled > 0
        && listed.contains {
          $0.field == key.field && key.joinSketch.share(in: $0.joinSketch) > 0
        }
    }
  }

  /// Whether the rows of another table reach who is on a list by its telephone numbers or
  /// addresses.
  func isReachedElsewhere(_ index: Int) -> Bool {
    let numbers = survey(index, (files[index].columns[.phone] ?? []).map { ($0, .phone) })
    let addresses = survey(index, (files[index].columns[.email] ?? []).map { ($0, .email) })
    return files.indices.contains { other in
      files[other].role == .interactions
        && (files[other].keys.contains { own in
          own.field == .email
            && addresses.contains { own.joinSketch.share(in: $0.joinSketch) > 0 }
        } || hasParties(other, of: index, among: numbers + addresses))
    }
  }

  /// Of a list of persons without ids and days: the column of the firms they work for, of which
  /// several may stand there for one firm.
  func firmOfPersons(_ index: Int) -> Int? {
    let file = files[index]
    guard let sample = file.sample, files.count > 1, file.hasPersons,
      !sample.columns.contains(where: \.mayHoldDates)
    else { return nil }
    return [Field.company, .name].lazy.compactMap { file.column($0) }.first { column in
      let cells = sample[column]
      return cells.filled == sample.rows && looksLikeNames(cells) && cells.distinct > 1
        && cells.distinct * Self.mostOfOneCompany >= cells.filled
    }
  }

  /// Reads a table as a list whose customers' names are their ids.
  mutating func adoptName(_ column: Int, in index: Int) {
    adopt([Found(column: column, field: .id, share: 1)], in: index, as: .customers)
    // It is their name as well, unless it holds numbers, and who stands beside it is whom to
    // address.
    guard files[index].role == .customers else { return }
    let called = nameBesideNumber(column, index) ?? column
    guard let names = survey(index, [(called, .name)]).first else { return }
    let persons = (files[index].columns[.name] ?? []).filter { $0 != column || called == column }
    files[index].columns[.name] = [called]
    if files[index].columns[.contactName] == nil, let person = persons.first {
      files[index].columns[.contactName] = [person]
    }
    files[index].keys.append(names)
    guard files[index].hasPersons, files[index].sample?[column].isUnique == false else { return }
    // Who stands there twice is a firm with two persons.
    files[index].join.namesFirms = true
    files[index].findings.removeAll {
      if case .rows(.conflictingCustomers) = $0.kind { true } else { false }
    }
  }

  /// "Account" may hold numbers: then the first column that has a name on every row, nearly each
  /// another, names who has them.
  private func nameBesideNumber(_ column: Int, _ index: Int) -> Int? {
    guard let cells = files[index].sample?[column], cells.holdsNumbers || cells.areNumbered else {
      return nil
    }
    return nameByValues(index, except: column)
  }

  /// The column of names of a list without ids, each of which stands there once.
  private func uniqueName(_ index: Int) -> Int? {
    let file = files[index]
    guard let sample = file.sample, sample.rows > 0 else { return nil }
    let known = Set(file.columns.values.joined())
    // A number nobody knows may be that of anything; the tax office's is that of a firm.
    let isOfSomething = file.layout.columns.indices.contains { column in
      let words = HeaderWords(file.header(column))
      return !known.contains(column) && sample[column].filled > 0
        && words.has(HeaderVocabulary.numbers) && !words.has(HeaderVocabulary.taxes)
        && !words.isPhone && !words.has(HeaderVocabulary.faxes)
    }
    guard !isOfSomething else { return nil }
    let names = (file.columns[.name] ?? []) + (file.columns[.company] ?? [])
    let called = names.filter { HeaderWords(file.header($0)).namesCustomer }
    return (called + names).first { sample.tellsRowsApart($0) }
  }

  /// The addresses of a list of persons without ids, of whom each row has another: what a tool for
  /// mailings knows its readers by.
  func uniqueAddress(_ index: Int) -> Int? {
    let file = files[index]
    guard let sample = file.sample, sample.rows > 0, file.hasPersons,
      !UsualKind.countsMailings(file), let column = file.column(.email),
      sample[column].holdsAddresses,
      sample[column].isUnique, sample[column].filled == sample.rows
    else { return nil }
    return column
  }
}
