import Basics
import CSV

/// Joins by values: a column whose values are ids of a list, or its customers' names, is the key
/// whatever its header; and a key may lead over other tables (an activity of a case of a client).
///
/// Only files that no header joins are looked at so; each costs a pass over its rows.
extension RoleChooser {
  /// The share of a column's values that must occur elsewhere to be called the same.
  private static let leastShare = 0.5
  /// Numbers of something else by their names.
  static let counts = HeaderVocabulary.noAmounts.subtracting(HeaderVocabulary.numbers)
  /// Different small numbers that are no coincidence.
  private static let fewestCounting = 8
  /// Tables between an interaction and its customer, at most.
  private static let longestChain = 3

  // MARK: Whose rows

  /// Reads anew each file that lacks a key, or whose key occurs on no list, with the column that
  /// its values show to be one; and what looks like a list of customers, of whom another list has
  /// all, as what happened with them.
  mutating func adoptKeys() {
    setCasesApart()
    adoptLists()
    adoptNames()
    adoptPersons()
    let lists = files.indices.filter { isList($0) }
    for index in files.indices where !lists.isEmpty || files[index].role == .unknown {
      guard files[index].copyOf == nil else { continue }
      guard !isSaid(index, not: .interactions) else { continue }
      if repeatsList(index, lists) {
        adopt([], in: index)
      } else if lists.isEmpty, lacksKey(index, lists), let found = namedNumber(of: index),
        link(from: index) == nil
      {
        adopt(found, in: index)
      } else if lacksKey(index, lists), let found = keyColumn(of: index, lists) {
        adopt([found], in: index)
      } else if lacksKey(index, lists), let other = otherID(of: lists, namedBy: index) {
        adopt([Found(column: other.id, field: .id, share: 1)], in: other.list, as: .customers)
        adopt([Found(column: other.key, field: .key, share: 1)], in: index)
      } else if lists.isEmpty,
        case .table(.noIDColumn(let seen, [], nil))? =
          files[index].obstacle?.problem
      {
        nameCandidates(index, seen)
      }
    }
  }

  /// A table that has the ids of a list under the list's own header, and beside them a number of
  /// its own that a third table names by the same header, is no list of customers: it leads from
  /// the third to the list.
  private mutating func setCasesApart() {
    guard files.count > 2 else { return }
    for index in files.indices where isList(index) && !isSaid(index, not: .unknown) {
      guard let id = files[index].column(.id),
        let list = files.indices.first(where: { other in
          other != index && isList(other)
            && files[other].column(.id).map { theirs in
              headerKey(files[other].header(theirs)) == headerKey(files[index].header(id))
            } == true && ids(index).share(in: ids(other)) >= 0.9 && !ids(index).isEmpty
        })
      else { continue }
      let numbers = files[index].layout.columns.indices.filter { column in
        column != id && files[index].sample?.tellsRowsApart(column) == true
          && files[index].sample?[column].areNumbered == true
      }
      guard !numbers.isEmpty else { continue }
      let called = Set(numbers.map { headerKey(files[index].header($0)) })
      let own = survey(index, numbers.map { ($0, .key) })
      let isNamed = files.indices.contains { other in
        guard other != index, other != list, !isList(other) else { return false }
        let alike = keyLike(other).filter { called.contains(headerKey(files[other].header($0))) }
        return survey(other, alike.map { ($0, .key) }).contains { key in
          own.contains {
            headerKey(files[other].header(key.column)) == headerKey(files[index].header($0.column))
              && key.filled > 0 && key.joinSketch.share(in: $0.joinSketch) >= Self.leastShare
          }
        }
      }
      if isNamed {
        files[index].role = .unknown
        files[index].states = []
      }
    }
  }

  /// Of several columns that may tell whom a log is with, none is taken: the message names them.
  private mutating func nameCandidates(_ index: Int, _ seen: TableProblem.ColumnsSeen) {
    let columns = partyCandidates(index).prefix(3).map { InputText(files[index].header($0)) }
    guard !columns.isEmpty else { return }
    files[index].obstacle = InputError(
      .table(.noIDColumn(seen, nearest: columns, names: nil)), file: files[index].source.path,
      line: files[index].layout.headerLine)
  }

  /// Where no list has ids, the names of one in which each stands once are its ids.
  private mutating func adoptNames() {
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
  private mutating func adoptAddress(_ column: Int, in index: Int) {
    adopt([Found(column: column, field: .id, share: 1)], in: index, as: .customers)
    guard files[index].role == .customers else { return }
    files[index].columns[.email] = [column]
    files[index].keys += survey(index, [(column, .email)])
  }

  /// Beside a list of firms: a table of persons without ids, each of whom stands there once with a
  /// firm of the list. They are that firm's, and logs may name them instead of it.
  private mutating func adoptPersons() {
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
  private func isReachedElsewhere(_ index: Int) -> Bool {
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
    // It is their name as well, and who stands beside it is whom to address.
    guard files[index].role == .customers, let names = survey(index, [(column, .name)]).first
    else { return }
    let persons = files[index].columns[.name] ?? []
    files[index].columns[.name] = [column]
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

  /// The column of names of a list without ids, each of which stands there once.
  private func uniqueName(_ index: Int) -> Int? {
    let file = files[index]
    guard let sample = file.sample, sample.rows > 0 else { return nil }
    let known = Set(file.columns.values.joined())
    // A number nobody knows may be that of anything; the tax office's is that of a firm.
    let isOfSomething = file.layout.columns.indices.contains { column in
      let words = HeaderWords(file.header(column))
      return !known.contains(column) && words.has(HeaderVocabulary.numbers)
        && !words.has(HeaderVocabulary.taxes)
    }
    guard !isOfSomething else { return nil }
    let names = (file.columns[.name] ?? []) + (file.columns[.company] ?? [])
    let called = names.filter { HeaderWords(file.header($0)).namesCustomer }
    return (called + names).first { sample.tellsRowsApart($0) }
  }

  /// The addresses of a list of persons without ids, of whom each row has another: what a tool for
  /// mailings knows its readers by.
  private func uniqueAddress(_ index: Int) -> Int? {
    let file = files[index]
    guard let sample = file.sample, sample.rows > 0, file.hasPersons,
      !UsualKind.countsMailings(file), let column = file.column(.email),
      sample[column].holdsAddresses,
      sample[column].isUnique, sample[column].filled == sample.rows
    else { return nil }
    return column
  }

  /// Whether the user has said that a file is for something else.
  func isSaid(_ index: Int, not role: FileRole) -> Bool {
    settings.roles[files[index].source.path].map { $0 != role } ?? false
  }

  func isList(_ index: Int) -> Bool {
    [.customers, .link].contains(files[index].role) && files[index].obstacle == nil
  }

  /// A file with days that looks like a list whose every id stands on a list without; or, where it
  /// has no ids, whose every address stands on a list with some.
  private func repeatsList(_ index: Int, _ lists: [Int]) -> Bool {
    guard files[index].role == .customers, files[index].hasEventReading else { return false }
    guard files[index].column(.id) == nil else {
      return !ids(index).isEmpty
        && lists.contains { other in
          other != index && !files[other].hasEventReading
            && ids(index).share(in: ids(other)) >= 0.9
        }
    }
    return files[index].keys.contains { own in
      own.field == .email && own.filled > 0
        && lists.contains { list in
          list != index && files[list].column(.id) != nil && namesJoin(own, list) >= 0.9
        }
    }
  }

  private func lacksKey(_ index: Int, _ lists: [Int]) -> Bool {
    let file = files[index]
    guard let sample = file.sample, !file.usedMappings.contains(where: { $0.field.isKey }) else {
      return false
    }
    if file.role == .unknown || file.role == .interactions, let problem = file.obstacle?.problem {
      switch problem {
      case .table(.noIDColumn), .table(.unclearID), .table(.unclearRows), .table(.unknownColumns):
        return sample.columns.contains { $0.holdsDates }
      default: return false
      }
    }
    switch file.role {
    case .interactions:
      // Who stands on both sides of a row is told by its parties; a telephone number alone tells
      // nobody to lists that have none.
      let isReachable = lists.contains { list in
        [Field.email, .phone].contains { files[list].columns[$0] != nil }
      }
      let isOfParties =
        file.parties.map { $0.columns.hasTwoSides || isReachable } ?? file.join.namesInSubject
      guard !lists.isEmpty, !isOfParties else { return false }
      return !lists.contains { list in
        file.keys.contains { own in
          own.joinSketch.share(in: ids(list)) > 0 || namesJoin(own, list) > 0
        }
      }
    case .customers, .link, .unknown: return false
    }
  }

  /// The share of a column's names or addresses that a list has.
  func namesJoin(_ own: KeyColumn, _ list: Int) -> Double {
    let fields: [Field] = own.field == .email ? [.email] : [.name, .company]
    guard fields.contains(own.field) else { return 0 }
    return files[list].keys.filter { fields.contains($0.field) }
      .map { own.joinSketch.share(in: $0.joinSketch) }.max() ?? 0
  }

  /// A column that is a key by its values.
  struct Found {
    var column: Int
    /// `key`, `name` or `email`.
    var field: Field
    var share: Double
  }

  private mutating func keyColumn(of index: Int, _ lists: [Int]) -> Found? {
    var best: Found?
    func take(_ column: Int, _ field: Field, _ share: Double) {
      guard share >= Self.leastShare, share > (best?.share ?? 0) else { return }
      best = Found(column: column, field: field, share: share)
    }
    let columns = keyLike(index)
    for own in survey(index, columns.map { ($0, .key) }) where own.filled > 0 {
      let words = HeaderWords(files[index].header(own.column))
      for list in lists where list != index {
        guard
          !own.isCounting || words.isPartyNumber || words.isPartyName
            || files[list].column(.id).map({ namesSame(own.column, index, $0, list) }) == true
        else { continue }
        take(own.column, .key, own.joinSketch.share(in: ids(list)))
      }
    }
    guard best == nil else { return best }
    if let column = countingKey(of: index, lists) {
      return Found(column: column, field: .key, share: 1)
    }
    let texts = columns.filter { files[index].sample?[$0].holdsNumbers == false }
    for own in survey(index, texts.flatMap { [($0, .email), ($0, .name)] }) where own.filled > 0 {
      for list in lists where list != index { take(own.column, own.field, namesJoin(own, list)) }
    }
    if let found = best ?? link(from: index)?.found { return found }
    return lists.isEmpty ? partyColumn(of: index) ?? loneNumber(of: index) : nil
  }

  /// The column of small numbers that all stand on a list and come again, most of the list's among
  /// them, where one does: whatever both are called, no count or grade would meet each of a list's
  /// customers. Few do where both have one header ("Nr"), or where zeros in front show that nothing
  /// is counted.
  private func countingKey(of index: Int, _ lists: [Int]) -> Int? {
    guard let sample = files[index].sample else { return nil }
    let columns = keyLike(index).filter { column in
      let cells = sample[column]
      return cells.holdsNumbers && !cells.holdsMoney && cells.distinct > 1
        && cells.repeats > 0 && cells.filled * 10 >= sample.rows * 9
        && !HeaderWords(files[index].header(column)).has(Self.counts)
    }
    let found = survey(index, columns.map { ($0, .key) }).filter { own in
      let cells = sample[own.column]
      let isCoded = cells.values.allSatisfy { $0.hasPrefix("0") && $0.utf8.count > 1 }
      let header = headerKey(files[index].header(own.column))
      return lists.contains { list in
        guard let id = files[list].column(.id), list != index else { return false }
        let isAlike = isCoded || headerKey(files[list].header(id)) == header
        // Of a short list every customer, where nothing else in the log could say whose a row is.
        let isWhole =
          cells.distinct > 2 && cells.distinct == files[list].rows
          && isOnlyNumber(own.column, index)
        return cells.distinct >= (isAlike || isWhole ? 2 : Self.fewestCounting)
          && own.joinSketch.share(in: ids(list)) >= 0.95
          && ids(list).share(in: own.joinSketch) >= 0.5
      }
    }
    return found.count == 1 ? found[0].column : nil
  }

  /// No other column is called after a customer or numbers anything, and this one after no rank.
  private func isOnlyNumber(_ column: Int, _ index: Int) -> Bool {
    let file = files[index]
    return !HeaderWords(file.header(column)).has(Self.ranks)
      && !file.layout.columns.indices.contains { other in
        let words = HeaderWords(file.header(other))
        return other != column && (words.namesParty || words.asksWho || words.numbersRow)
          && file.sample?[other].filled != 0
      }
  }

  private static let ranks: Set<String> = [
    "prio", "priority", "prioritat", "rang", "rating", "grade", "level", "stufe", "klasse", "class",
    "note", "stage", "step", "phase", "week", "woche", "kw", "month", "monat", "quarter", "quartal",
    "year", "jahr",
  ]

  /// Columns that may hold keys, names or addresses: no days, no amounts, no texts.
  func keyLike(_ index: Int) -> [Int] {
    guard let sample = files[index].sample else { return [] }
    let columns = files[index].layout.columns.indices.filter { column in
      let cells = sample[column]
      return cells.filled > 0 && !cells.holdsDates && !cells.holdsTexts
        && !cells.values.contains { $0.contains(".") && cells.holdsNumbers }
    }
    return Array(columns.prefix(32))
  }

  /// What columns look like as keys, over all rows.
  func survey(_ index: Int, _ columns: [(column: Int, field: Field)]) -> [KeyColumn] {
    guard !columns.isEmpty else { return [] }
    var keys = columns.map { KeyColumn(column: $0.column, field: $0.field) }
    _ = try? files[index].source.forEachRecord(files[index].layout) {
      (record) throws(InputError) in
      guard record.defect == nil || record.defect == .tooShort else { return }
      for i in keys.indices {
        record.withField(keys[i].column) { keys[i].observe($0, line: record.line) }
      }
    }
    return keys
  }

  /// Takes a file for one of `role`, with the columns found by their values.
  ///
  /// - Parameter lacksID: its rows have no number of their own, and need none.
  mutating func adopt(
    _ found: [Found], in index: Int, as role: FileRole = .interactions, lacksID: Bool = false
  ) {
    let before = files[index]
    var settings = settings
    settings.roles[before.source.path] = role
    for found in found {
      let header = before.header(found.column)
      let twins = before.layout.columns.prefix(found.column + 1).count { $0 == header }
      settings.mappings.append(
        ColumnMapping(field: found.field, column: header, occurrence: twins))
    }
    guard var file = try? recognise(before.source, settings: settings), file.role == role else {
      return
    }
    if lacksID, case .table(.noIDColumn) = file.obstacle?.problem { file.obstacle = nil }
    guard file.obstacle == nil else { return }
    file.usedMappings = before.usedMappings
    for found in found {
      file.findings.append(
        Finding(
          .column(InputText(file.header(found.column)), .presumed(field: found.field.rawValue)),
          .warning, file: file.source.path, line: file.layout.headerLine))
    }
    files[index] = file
    adopted.insert(index)
  }

  // MARK: Chains of keys

  /// A column whose values are the ids of another table's rows.
  private struct Link {
    var found: Found
    var target: Int
    var targetColumn: Int
    var form: KeyForm
  }

  /// The best column of a file that points at the rows of a table that is no list.
  private func link(from index: Int, without visited: Set<Int> = []) -> Link? {
    let targets = files.indices.filter { other in
      other != index && !visited.contains(other) && !isList(other)
        && files[other].copyOf == nil
        && files[other].obstacle.map { $0.kind != .tryLater } != false
    }
    guard !targets.isEmpty else { return nil }
    let own = survey(index, keyLike(index).map { ($0, .key) })
    var best: Link?
    for other in targets {
      let columns = idColumns(other)
      for target in survey(other, columns.map { ($0, .key) }) {
        for key in own where key.filled > 0 {
          let share = key.joinSketch.share(in: target.joinSketch)
          // A visit for each case has numbers that never repeat, and they are the cases'.
          guard share >= Self.leastShare, share > (best?.found.share ?? 0),
            !key.isCounting && !isOwnID(key.column, index)
              || names(key.column, index, target.column, other)
          else { continue }
          best = Link(
            found: Found(column: key.column, field: .key, share: share), target: other,
            targetColumn: target.column, form: key.ownForm)
        }
      }
    }
    return best
  }

  /// Unique on every row and a number by name: the row's own.
  private func isOwnID(_ column: Int, _ index: Int) -> Bool {
    files[index].column(.interaction) == column
      && files[index].sample?[column].isUnique == true
  }

  /// The columns that may number the rows of a table.
  private func idColumns(_ index: Int) -> [Int] {
    guard let sample = files[index].sample else { return [] }
    let columns = files[index].layout.columns.indices.filter { column in
      let cells = sample[column]
      let isCode = cells.areNumbered && !cells.holdsNumbers
      return sample.tellsRowsApart(column) && !cells.holdsDates
        && !cells.holdsTexts
        && (isCode || HeaderWords(files[index].header(column)).has(HeaderVocabulary.numbers))
    }
    return Array(columns.prefix(3))
  }

  /// Whether a header speaks of the rows of another table: `case_id` of `case_id`, of the `id` of
  /// cases.csv. Numbers counted from 1 are the same in every table.
  func names(_ column: Int, _ index: Int, _ target: Int, _ other: Int) -> Bool {
    func nouns(_ header: String) -> Set<String> {
      Set(
        HeaderWords(header).words.filter { !HeaderVocabulary.numbers.contains($0) }
          .map(singular))
    }
    func singular(_ word: String) -> String { word.hasSuffix("s") ? String(word.dropLast()) : word }
    let file = files[other].source.path.split(separator: "/").last.map(String.init) ?? ""
    let theirs = nouns(files[other].header(target)).union(nouns(file))
    return !nouns(files[index].header(column)).isDisjoint(with: theirs)
  }

  /// The key of an interaction's row that leads over other tables to a customer; nil where none
  /// does.
  mutating func chain(from index: Int, through visited: Set<Int> = [])
    -> RecognisedFile.KeySource?
  {
    let visited = visited.union([index])
    guard visited.count <= Self.longestChain, let link = link(from: index, without: visited),
      leadsToCustomers(link.target, through: visited)
    else { return nil }
    let space = Array("\(files[link.target].source.path):".utf8)
    var own = RecognisedFile.KeySource(
      column: link.targetColumn, field: .interaction, form: KeyForm())
    own.form.space = space
    let table = RunRoles.LinkTable(file: link.target, own: own)
    if !roles.linkTables.contains(table) { roles.linkTables.append(table) }
    var source = RecognisedFile.KeySource(
      column: link.found.column, field: .key, form: link.form)
    source.form.space = space
    return source
  }

  /// Whether a table's rows name customers, or rows of a further table that do; its keys are
  /// settled then.
  private mutating func leadsToCustomers(_ index: Int, through visited: Set<Int>) -> Bool {
    let lists = roles.customers + roles.links
    if files[index].role == .interactions {
      guard !lists.isEmpty else { return !files[index].join.keys.isEmpty }
      return (try? joinInteractions(index, through: visited)) != nil
    }
    var best: (share: Double, source: RecognisedFile.KeySource)?
    for own in survey(index, keyLike(index).map { ($0, .key) }) where own.filled > 0 {
      for list in lists {
        let share = own.joinSketch.share(in: ids(list))
        guard share >= Self.leastShare, share > (best?.share ?? 0),
          !own.isCounting || HeaderWords(files[index].header(own.column)).namesParty
        else { continue }
        best = (share, .init(column: own.column, field: .key, form: own.ownForm))
      }
    }
    guard let source = best?.source ?? chain(from: index, through: visited) else { return false }
    // It is used after all.
    roles.setAside[index] = nil
    files[index].role = .link
    files[index].join.keys = [source]
    return true
  }
}
