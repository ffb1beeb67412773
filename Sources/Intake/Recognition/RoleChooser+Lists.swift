import Basics
import CSV

/// Finds, by the values of all tables together, which of those that no header explains is the list
/// of customers, what numbers its rows, and which is a log of them: a list's rows are named by the
/// rows of other tables and name none themselves; in a log, who it is with comes again.
extension RoleChooser {
  private static let leastShare = 0.5

  // MARK: Lists

  /// Reads anew each table that its values show to be a list.
  mutating func adoptLists() {
    let open = files.indices.filter { isOpen($0) }
    guard !open.isEmpty else { return }
    var seen: SeenKeys = [:]
    for index in open {
      if tellsOfContacts(index) {
        continue
      } else if let pair = referredPair(index) {
        adoptPair(pair, in: index)
      } else if let id = listID(index, &seen) {
        adoptID(id.column, named: id.name, in: index)
      } else if let firm = firmOfPersons(index), isNamedElsewhere(firm, index) {
        adoptName(firm, in: index)
      } else if let (first, last) = files[index].namesOfPersons, isAlone(index),
        isUnique(first, last, index)
      {
        adoptPair(Pair(first: first, second: last, isOfPersons: true), in: index)
      } else if let name = nameOfTerm(index) {
        adoptName(name, in: index)
      }
    }
    for index in files.indices where leadsOnly(index, &seen) {
      files[index].role = .unknown
    }
  }

  /// Reads a table as a list whose rows a column numbers, or names: then it is their name as well.
  private mutating func adoptID(_ id: Int, named name: Int?, in index: Int) {
    let file = files[index]
    let names = [Field.name, .company].flatMap { file.columns[$0] ?? [] }
    if names.contains(id) || file.sample.map({ looksLikeNames($0[id]) }) == true {
      return adoptName(id, in: index)
    }
    var found = [Found(column: id, field: .id, share: 1)]
    if let name = name ?? (namesAnybody(index) ? nil : nameByValues(index, except: id)) {
      found.append(Found(column: name, field: .name, share: 1))
    }
    adopt(found, in: index, as: .customers)
  }

  /// Whether the rows of another table name what a column holds.
  func isNamedElsewhere(_ column: Int, _ index: Int) -> Bool {
    guard let names = survey(index, [(column, .name)]).first else { return false }
    return files.contains { other in
      other.role == .interactions
        && other.keys.contains { own in
          [.name, .company].contains(own.field) && own.joinSketch.share(in: names.joinSketch) > 0
        }
    }
  }

  /// No header says what it is, or which column numbers the rows of what the user says to be a
  /// list.
  private func isOpen(_ index: Int) -> Bool {
    let file = files[index]
    guard file.copyOf == nil, file.sample != nil, !isSaid(index, not: .customers),
      !file.usedMappings.contains(where: { $0.field.isKey || $0.field.isDate })
    else { return false }
    if file.role == .unknown || file.role == .customers {
      guard case .table(let problem)? = file.obstacle?.problem else { return false }
      switch problem {
      case .noIDColumn, .unclearID, .unclearRows, .unknownColumns, .noDateColumn: return true
      default: return false
      }
    }
    return file.role == .interactions && file.obstacle == nil
      && (isStandingData(index) || namesEachOnce(index) || isNamedByKeys(index))
  }

  /// Looks like a log by a day and an amount, and each row is somebody else, with a number that the
  /// rows of another table have as their customer's: an account, and what it came to.
  private func isNamedByKeys(_ index: Int) -> Bool {
    let file = files[index]
    let telling: [Field] = [.type, .direction, .key, .contactKey, .duration, .taken]
    guard let sample = file.sample, sample.rows > 1, file.parties == nil,
      !telling.contains(where: { file.columns[$0] != nil }),
      let number = file.column(.interaction), isUnique(number, index),
      [Field.email, .name].contains(where: { field in
        file.column(field).map { sample[$0].isUnique && sample[$0].filled * 10 >= sample.rows * 9 }
          == true
      })
    else { return false }
    let named = files.indices.lazy.filter { $0 != index && files[$0].role == .interactions }
      .flatMap { files[$0].keys }.filter { $0.field == .key && $0.filled > 0 && !$0.isCounting }
    guard !named.isEmpty, let own = survey(index, [(number, .key)]).first else { return false }
    return named.contains { $0.joinSketch.share(in: own.joinSketch) >= Self.leastShare }
  }

  /// Looks like a log by a day that no word of contact stands beside, and has a number and a name
  /// on each row that no other row has: an account and when it was opened.
  private func namesEachOnce(_ index: Int) -> Bool {
    let file = files[index]
    let isAtHome = file.layout.columns.count { HeaderWords($0).has(HeaderVocabulary.places) } > 1
    let telling: [Field] =
      [.type, .channel, .direction, .amount, .duration, .taken]
      + (isAtHome ? [] : [.subject, .interaction])
    guard let sample = file.sample, sample.rows > 1, file.parties == nil,
      !telling.contains(where: { file.columns[$0] != nil })
    else { return false }
    let columns = file.layout.columns.indices
    return columns.contains { isRowName($0, index) }
      && columns.contains {
        sample.tellsRowsApart($0) && sample[$0].areNumbered && !sample[$0].holdsDates
          && mayBeID($0, index, orRowNumber: true)
      }
  }

  /// A column of names of which nearly each is another.
  private func isRowName(_ column: Int, _ index: Int) -> Bool {
    guard let sample = files[index].sample, sample.rows > 1 else { return false }
    let cells = sample[column]
    return looksLikeNames(cells) && cells.filled * 10 >= sample.rows * 9
      && cells.distinct * 10 >= cells.filled * 9
  }

  /// The name that numbers the rows of standing data without ids, where some day of each row's term
  /// lies ahead: a rent roll, not what happened on the day it began.
  private func nameOfTerm(_ index: Int) -> Int? {
    guard isStandingData(index), let sample = files[index].sample else { return nil }
    let lasts = files[index].layout.columns.indices.contains { column in
      sample[column].holdsDates && sample[column].ahead > 0
        && [.completed, .other].contains(HeaderWords(files[index].header(column)).dayMeaning)
    }
    return lasts ? [Field.name, .company].lazy.compactMap { files[index].column($0) }.first : nil
  }

  /// Looks like a log by its days alone: each row names somebody else, with a telephone or an
  /// address beside the name, and another table tells of the same people.
  private func isStandingData(_ index: Int) -> Bool {
    let file = files[index]
    let telling: [Field] = [.type, .channel, .direction, .subject, .notes, .interaction]
    guard let sample = file.sample, sample.rows > 1, file.parties == nil,
      !telling.contains(where: { file.columns[$0] != nil }),
      let name = [Field.name, .company].lazy.compactMap({ file.column($0) }).first,
      file.columns[.phone] != nil || file.columns[.email] != nil, sample[name].isUnique,
      let names = file.keys.first(where: { $0.column == name && $0.field == .name })
        ?? survey(index, [(name, .name)]).first
    else { return false }
    return files.indices.contains { other in
      other != index
        && files[other].keys.contains { own in
          [.name, .company].contains(own.field) && own.filled > 0
            && own.joinSketch.share(in: names.joinSketch) >= Self.leastShare
        }
    }
  }

  /// What the keys of each table are, looked at once.
  private typealias SeenKeys = [Int: [KeyColumn]]

  private func keys(_ index: Int, _ seen: inout SeenKeys) -> [KeyColumn] {
    if let known = seen[index] { return known }
    let found = survey(index, keyLike(index).map { ($0, .key) }).filter { $0.filled > 0 }
    seen[index] = found
    return found
  }

  /// The column whose values number the rows and stand in the rows of another table, in a table
  /// that points at none itself.
  private func referredID(_ index: Int, _ seen: inout SeenKeys) -> Int? {
    guard let days = daysOfList(index) else { return nil }
    let isHappening = days == .happened
    let own = keys(index, &seen)
    let unique = own.filter {
      isUnique($0.column, index) && mayBeID($0.column, index, orRowNumber: true)
        && !(isHappening
          && HeaderWords(files[index].header($0.column)).has(HeaderVocabulary.happenings))
    }
    var best: (share: Double, column: Int)?
    // Whom a list has already, another table tells of.
    for other in files.indices
    where other != index && files[other].copyOf == nil && !isList(other) {
      for key in keys(other, &seen) where days == .standing || !isUnique(key.column, other) {
        for id in unique
        where !key.isCounting && !isRowNumber(id.column, index)
          || namesSame(key.column, other, id.column, index)
          || namesScattered(key, other, id, index)
        {
          let share = key.joinSketch.share(in: id.joinSketch)
          if share >= Self.leastShare, share > best?.share ?? 0 { best = (share, id.column) }
        }
      }
    }
    guard let id = best?.column else { return nil }
    return pointsElsewhere(index, except: id, &seen) ? nil : id
  }

  /// Whether a column of numbers names rows by theirs beyond coincidence: they are no counts, as
  /// they have three digits and gaps between them, and the column comes again and again and holds
  /// nothing else.
  func namesScattered(_ key: KeyColumn, _ index: Int, _ id: KeyColumn, _ list: Int) -> Bool {
    guard let own = files[index].sample?[key.column], let ids = files[list].sample?[id.column],
      own.repeats > 0, own.distinct > 2
    else { return false }
    let numbers = ids.values.compactMap { Int($0) }
    guard numbers.count == ids.values.count, numbers.count > 2, let least = numbers.min(),
      let most = numbers.max(), least >= 100, most - least >= 2 * numbers.count
    else { return false }
    return key.joinSketch.share(in: id.joinSketch) >= 0.95
  }

  /// The list, a column of it that stands once on each row, and the column of a log that names it,
  /// where the list's own ids are met nowhere in the log: of two numbers of a customer others may
  /// use the second.
  func otherID(of lists: [Int], namedBy index: Int) -> (list: Int, id: Int, key: Int)? {
    let own = survey(index, keyLike(index).map { ($0, .key) }).filter { $0.filled > 0 }
    for list in lists where list != index && files[list].role == .customers {
      guard !files[list].usedMappings.contains(where: { $0.field.isKey }) else { continue }
      let current = files[list].column(.id)
      let ids = survey(list, keyLike(list).map { ($0, .key) }).filter {
        $0.column != current && isUnique($0.column, list) && mayBeID($0.column, list)
          && files[list].sample?[$0.column].areNumbered == true
      }
      for id in ids {
        let key = own.first { key in
          let repeats = files[index].sample?[key.column].repeats ?? 0
          return namesScattered(key, index, id, list)
            || !key.isCounting && repeats > 0 && key.joinSketch.share(in: id.joinSketch) >= 0.95
        }
        if let key { return (list, id.column, key.column) }
      }
    }
    return nil
  }

  private enum ListDays { case standing, unclear, happened }

  /// What the days of a table are that may be a list: none of a happening by their names, such that
  /// their names do not tell, or such that the rows tell by a name each that they are somebody
  /// ("Opened" beside an account); nil where some are days of happenings.
  private func daysOfList(_ index: Int) -> ListDays? {
    if settings.roles[files[index].source.path] == .customers { return .standing }
    guard let sample = files[index].sample else { return nil }
    var days = ListDays.standing
    for (column, header) in files[index].layout.columns.enumerated() where sample[column].holdsDates
    {
      let meaning = HeaderWords(header).dayMeaning
      // "Visited on" may be a list's day of last contact; on a table that names nobody it is a
      // log's.
      if LastContactHeader(header).isLastContact, meaning != .happened { continue }
      if StateWords.all.tellsState(header) { continue }
      switch meaning {
      case .happened, .completed:
        guard files[index].layout.columns.indices.contains(where: { isRowName($0, index) }) else {
          return nil
        }
        days = .happened
      case .unknown: if days == .standing { days = .unclear }
      default: continue
      }
    }
    return days
  }

  /// Whether some column of a table holds what numbers the rows of another.
  private func pointsElsewhere(_ index: Int, except id: Int, _ seen: inout SeenKeys) -> Bool {
    for key in keys(index, &seen) where key.column != id {
      for other in files.indices where other != index {
        for target in keys(other, &seen)
        where isUnique(target.column, other) && mayBeID(target.column, other)
          && (!key.isCounting || namesSame(key.column, index, target.column, other))
        {
          if key.joinSketch.share(in: target.joinSketch) >= Self.leastShare { return true }
        }
      }
    }
    return false
  }

  /// Whether headers are of the same thing, as numbers from 1 up are the same in all tables.
  func namesSame(_ column: Int, _ index: Int, _ target: Int, _ other: Int) -> Bool {
    let (a, b) = (headerKey(files[index].header(column)), headerKey(files[other].header(target)))
    // Every table has an "ID" of its own.
    let saysNothing = HeaderWords(files[other].header(target)).words.count == 1 && b.count < 4
    return a == b && !saysNothing || b.count >= 4 && a.hasSuffix(b)
      || names(column, index, target, other)
  }

  private func isUnique(_ column: Int, _ index: Int) -> Bool {
    files[index].sample?.tellsRowsApart(column) == true
  }

  private func isRowNumber(_ column: Int, _ index: Int) -> Bool {
    files[index].sample?.isRowNumber(column) == true
  }

  /// No address and no telephone number, which also stand once in each row.
  ///
  /// - Parameter orRowNumber: 1, 2, 3 … down the table may number cards: other tables name them
  ///   then.
  private func mayBeID(_ column: Int, _ index: Int, orRowNumber: Bool = false) -> Bool {
    guard let sample = files[index].sample else { return false }
    let words = HeaderWords(files[index].header(column))
    // "Business Number" is a telephone's, as a table has it.
    let isTelephone = files[index].columns[.phone]?.contains(column) == true
    let isMoney = words.amountRank != nil && !words.has(HeaderVocabulary.numbers)
    return !sample[column].holdsAddresses && !words.isPhone && !isTelephone && !words.isFirstName
      && !words.isLastName && !isMoney
      && (orRowNumber || !sample.isRowNumber(column))
      && !sample[column].values.contains { $0.hasPrefix("+") }
  }

  /// What numbers the rows of a list: what other tables name them by. Where that is a name, and the
  /// rows have numbers of their own, these do, and the name is what the others know.
  private func listID(_ index: Int, _ seen: inout SeenKeys) -> (column: Int, name: Int?)? {
    guard let referred = referredID(index, &seen) else { return ownID(index).map { ($0, nil) } }
    guard let sample = files[index].sample, looksLikeNames(sample[referred]) else {
      return (referred, nil)
    }
    let own = ownID(index) { column in
      let words = HeaderWords(files[index].header(column))
      return column == 0 && words.numbersRow || words.isNumberOfRow
    }
    return own.map { ($0, referred) } ?? (referred, nil)
  }

  /// Of a table that stands alone, each of whose rows names somebody else and has no day of a
  /// happening: the first column that numbers them.
  private func ownID(_ index: Int, where isCalled: (Int) -> Bool = { _ in true }) -> Int? {
    guard isAlone(index), isUniqueByName(index) else { return nil }
    return files[index].layout.columns.indices.first { column in
      guard let sample = files[index].sample else { return false }
      let cells = sample[column]
      return isUnique(column, index) && cells.areNumbered && !cells.holdsDates
        && mayBeID(column, index) && isCalled(column)
    }
  }

  /// No other table is a list, and none of its days tells of a happening.
  private func isAlone(_ index: Int) -> Bool {
    guard [.unknown, .customers].contains(files[index].role), let sample = files[index].sample,
      !files.indices.contains(where: { $0 != index && isList($0) })
    else { return false }
    return sample.rows > 0 && daysOfList(index) == .standing
  }

  private func isUniqueByName(_ index: Int) -> Bool {
    if let (first, last) = files[index].namesOfPersons { return isUnique(first, last, index) }
    let names = [Field.name, .company].compactMap { files[index].column($0) }
    return names.contains { isUnique($0, index) }
  }

  private func namesAnybody(_ index: Int) -> Bool {
    let names: [Field] = [.name, .firstName, .lastName, .company]
    return names.contains { files[index].columns[$0] != nil }
  }

  /// The first column that holds a name on every row, nearly each another.
  private func nameByValues(_ index: Int, except id: Int) -> Int? {
    guard let sample = files[index].sample else { return nil }
    return files[index].layout.columns.indices.first { column in
      let cells = sample[column]
      return column != id && looksLikeNames(cells) && cells.distinct * 5 >= sample.rows * 4
    }
  }

  /// Words that begin with a capital and have no digit in them.
  func looksLikeNames(_ cells: ValueSample.Column) -> Bool {
    guard cells.filled > 0, !cells.holdsDates, !cells.holdsNumbers, !cells.holdsAddresses,
      !cells.holdsTexts, !cells.values.isEmpty
    else { return false }
    let names = cells.values.count { value in
      value.first?.isUppercase == true && !value.contains(where: \.isNumber)
    }
    // "Telephone", "Letter" are how somebody was reached, not who.
    return names * 5 >= cells.values.count * 4
      && ContactWords.kinds(in: cells.values) * 3 < cells.values.count * 2
  }

  /// Rows that name nobody, have a day, and say how somebody was reached: a log, whatever numbers
  /// them.
  private func tellsOfContacts(_ index: Int) -> Bool {
    guard let sample = files[index].sample, !namesAnybody(index) else { return false }
    let columns = files[index].layout.columns.indices
    return columns.contains { sample[$0].holdsDates }
      && columns.contains { column in
        let cells = sample[column]
        return !cells.values.isEmpty && !cells.holdsDates && !cells.holdsNumbers
          && !cells.holdsTexts && ContactWords.areMost(of: cells.values)
      }
  }

  // MARK: Keys of two columns

  struct Pair {
    var first: Int
    var second: Int
    var isOfPersons = false
  }

  /// A name and what tells it from its like (the town), where the two together stand once in each
  /// row and another table has both under the same headers.
  private func referredPair(_ index: Int) -> Pair? {
    guard let sample = files[index].sample, files[index].role == .unknown else { return nil }
    for other in files.indices where other != index && files[other].copyOf == nil {
      let shared = files[index].layout.columns.indices.filter { column in
        let header = headerKey(files[index].header(column))
        return !header.isEmpty && looksLikeNames(sample[column])
          && sample[column].filled == sample.rows
          && files[other].layout.columns.contains { headerKey($0) == header }
      }
      guard let first = shared.first, !isUnique(first, index) else { continue }
      for second in shared.dropFirst() where isUnique(first, second, index) {
        let pair = Pair(first: first, second: second)
        guard let theirs = counterpart(of: pair, index, in: other),
          share(of: theirs, other, in: pair, index) >= Self.leastShare
        else { continue }
        return pair
      }
    }
    return nil
  }

  private func counterpart(of pair: Pair, _ index: Int, in other: Int) -> Pair? {
    func column(_ own: Int) -> Int? {
      let header = headerKey(files[index].header(own))
      return files[other].layout.columns.firstIndex { headerKey($0) == header }
    }
    guard let first = column(pair.first), let second = column(pair.second) else { return nil }
    return Pair(first: first, second: second)
  }

  private func isUnique(_ first: Int, _ second: Int, _ index: Int) -> Bool {
    var seen: Set<UInt64> = []
    var isUnique = true
    _ = try? files[index].source.forEachRecord(files[index].layout) {
      (record) throws(InputError) in
      guard record.defect == nil || record.defect == .tooShort else { return }
      let hash = record.withKey(first, second) { $0.isEmpty ? 0 : StableHash.of($0) }
      if !seen.insert(hash).inserted || hash == 0 { isUnique = false }
    }
    return isUnique && !seen.isEmpty
  }

  private func share(of pair: Pair, _ index: Int, in listed: Pair, _ list: Int) -> Double {
    func sketch(_ pair: Pair, _ index: Int) -> KeySketch {
      var key = KeyColumn(column: pair.first, further: pair.second, field: .key)
      _ = try? files[index].source.forEachRecord(files[index].layout) {
        (record) throws(InputError) in
        record.withKey(pair.first, pair.second) { key.observe($0, line: record.line) }
      }
      return key.joinSketch
    }
    return sketch(pair, index).share(in: sketch(listed, list))
  }

  /// Reads a table as a list whose customers are told by two columns together, and each other table
  /// that has both as theirs.
  private mutating func adoptPair(_ pair: Pair, in index: Int) {
    func source(_ pair: Pair) -> RecognisedFile.KeySource {
      .init(column: pair.first, further: pair.second, field: .name, form: KeyForm())
    }
    let name = pair.isOfPersons ? [] : [Found(column: pair.first, field: .name, share: 1)]
    adopt(name, in: index, as: .customers, lacksID: true)
    guard files[index].role == .customers, files[index].obstacle == nil else { return }
    files[index].join.keys = [source(pair)]
    guard !pair.isOfPersons else { return }
    for other in files.indices where other != index && files[other].copyOf == nil {
      guard let theirs = counterpart(of: pair, index, in: other) else { continue }
      adopt([Found(column: theirs.first, field: .name, share: 1)], in: other)
      guard files[other].role == .interactions, files[other].obstacle == nil else { continue }
      files[other].join.keys = [source(theirs)]
      joined.insert(other)
    }
  }

  // MARK: Tables between

  /// Whether the rows of a table only say whose a thing is that other tables tell of: they have no
  /// day but that of their making, and no word of a contact.
  private func leadsOnly(_ index: Int, _ seen: inout SeenKeys) -> Bool {
    let file = files[index]
    let telling: [Field] = [
      .type, .channel, .direction, .status, .amount, .completedDate, .openedDate, .dueDate,
      .closeDate,
      .email, .phone,
    ]
    // A day whose name says that something happened on it is one of contact.
    let isMade = (file.columns[.date] ?? []).allSatisfy {
      HeaderWords(file.header($0)).dayMeaning == .unknown
    }
    guard file.role == .interactions, file.obstacle == nil, file.usualKind == nil,
      settings.roles[file.source.path] == nil, file.parties == nil,
      isMade, file.columns[.createdDate] != nil || file.columns[.date] != nil,
      !telling.contains(where: { file.columns[$0] != nil }),
      files.contains(where: { $0.role == .customers && $0.obstacle == nil })
    else { return false }
    let numbers = keys(index, &seen).filter { isUnique($0.column, index) }
    for other in files.indices where other != index && !isList(other) {
      for key in keys(other, &seen) where !isUnique(key.column, other) {
        if numbers.contains(where: { key.joinSketch.share(in: $0.joinSketch) >= Self.leastShare }) {
          return true
        }
      }
    }
    return false
  }

  // MARK: Logs without a list

  /// Columns of names that come again beside the days of a log.
  func partyCandidates(_ index: Int) -> [Int] {
    let file = files[index]
    guard let sample = file.sample, sample.rows > 1 else { return [] }
    let taken = Set(
      file.columns.filter { $0.key != .detail && $0.key != .notes && $0.key != .subject }
        .flatMap(\.value))
    return file.layout.columns.indices.filter { column in
      let cells = sample[column]
      let words = HeaderWords(file.header(column))
      if column == 0 || words.asksWho, !taken.contains(column), leadsGroups(cells, sample) {
        return true
      }
      return !taken.contains(column) && (looksLikeNames(cells) || looksLikePlaces(cells))
        && cells.distinct > 1
        && (cells.phrases * 2 >= cells.filled || words.namesParty || words.asksWho)
        && cells.repeats > 0 && cells.filled * 10 >= sample.rows * 9 && !words.isOurs
        && !words.isOwner
    }
  }

  /// A name on the first of several rows each, as somebody leaves it out below by hand.
  private func leadsGroups(_ cells: ValueSample.Column, _ sample: ValueSample) -> Bool {
    looksLikeNames(cells) && cells.isUnique && cells.filled > 1 && cells.phrases * 2 >= cells.filled
      && cells.filled * 4 <= sample.rows * 3 && sample.columns.contains { $0.holdsDates }
  }

  /// Addresses of houses: "14 Elm Rd", "Lindenweg 9", perhaps among names.
  private func looksLikePlaces(_ cells: ValueSample.Column) -> Bool {
    guard !cells.holdsDates, !cells.holdsNumbers, !cells.holdsAddresses, !cells.holdsTexts,
      cells.phrases * 10 >= cells.filled * 9, cells.areProperNames
    else { return false }
    return cells.values.contains { $0.contains(where: \.isNumber) }
      && !ContactWords.areMost(of: cells.values)
  }

  /// The number and the name of whom a log's rows are with, where there is no list and two headers
  /// say so by one noun that is neither the row's nor a thing's: "Site Code" beside "Site Name".
  func namedNumber(of index: Int) -> [Found]? {
    let headers = files[index].layout.columns.map { HeaderWords($0) }
    for number in loneNumbers(of: index) {
      let nouns = headers[number].nouns
      let name = headers.indices.first { column in
        headers[column].has(HeaderVocabulary.names) && headers[column].nouns == nouns
          && files[index].sample.map { looksLikeNames($0[column]) } == true
      }
      if let name {
        return [
          Found(column: number, field: .key, share: 1), Found(column: name, field: .name, share: 1),
        ]
      }
    }
    return nil
  }

  /// The one column of numbers or codes of a log that is neither the row's nor our own people's nor
  /// a thing's: whose else is it? Nil where there are several, and where none comes again on many
  /// rows.
  func loneNumber(of index: Int) -> Found? {
    let numbers = loneNumbers(of: index)
    guard let sample = files[index].sample, let number = numbers.first, numbers.count == 1,
      sample[number].repeats > 0 || sample.rows < Self.rowsThatTell
    else { return nil }
    return Found(column: number, field: .key, share: 1)
  }

  /// On fewer rows it is no wonder that nobody comes again.
  private static let rowsThatTell = 5

  private func loneNumbers(of index: Int) -> [Int] {
    let file = files[index]
    guard let sample = file.sample, sample.rows > 0 else { return [] }
    let taken = Set(
      file.columns.filter { $0.key != .detail && $0.key != .interaction }.flatMap(\.value))
    return file.layout.columns.indices.filter { column in
      let (words, cells) = (HeaderWords(file.header(column)), sample[column])
      guard !taken.contains(column), cells.areNumbered, !cells.mayHoldDates, !cells.holdsMoney,
        !cells.holdsAddresses, !cells.areTelephones, cells.distinct > 1,
        cells.filled * 10 >= sample.rows * 8
      else { return false }
      // "site" over W1, W2: a word alone over plain numbers counts something.
      let isNumber = words.has(HeaderVocabulary.numbers) || !cells.holdsNumbers
      return isNumber && words.nouns.contains { $0.utf8.count > 1 } && !words.has(Self.counts)
        && !words.isPhone
        && !words.has(HeaderVocabulary.happenings) && !words.has(HeaderVocabulary.wares)
        && !words.has(HeaderVocabulary.taxes) && !words.has(HeaderVocabulary.places)
        && !words.isOwner && !words.isOurs && !words.numbersStaff && !words.isNotes
    }
  }

  /// The column of a log that tells whom its rows are with, where there is no list: one of
  /// addresses; what another table has as well; or what comes again on several rows and looks like
  /// names, and has most different ones. Nil where two are about equal.
  func partyColumn(of index: Int) -> Found? {
    let file = files[index]
    guard let sample = file.sample, sample.rows > 1 else { return nil }
    let addresses = file.layout.columns.indices.filter { column in
      let cells = sample[column]
      return cells.holdsAddresses && cells.distinct > 1 && cells.filled * 10 >= sample.rows * 9
    }
    if let address = addresses.first, addresses.count == 1 {
      return Found(column: address, field: .email, share: 1)
    }
    let candidates = partyCandidates(index)
    guard !candidates.isEmpty else { return nil }
    let own = survey(index, candidates.map { ($0, .name) })
    let shared = own.filter { key in
      files.indices.contains { other in
        other != index
          && nameLike(other).contains {
            key.joinSketch.share(in: $0.joinSketch) >= Self.leastShare
          }
      }
    }
    let open = shared.isEmpty ? candidates : shared.map(\.column)
    let named = open.filter { HeaderWords(file.header($0)).namesParty }
    let bodies = open.filter { body in
      HeaderWords(file.header(body)).has(HeaderVocabulary.bodies)
        && open.contains {
          $0 != body && sample[$0].distinct > sample[body].distinct && file.speaks($0, for: body)
        }
    }
    let called = bodies.isEmpty ? named : bodies
    // Names have a capital on every word, or on none where somebody types in haste; what was done
    // has some.
    let proper = open.filter { sample[$0].areProperNames }
    let hasty = open.filter { column in
      HeaderWords(file.header(column)).asksWho
        || sample[column].values.allSatisfy { !$0.contains(where: \.isUppercase) }
    }
    let pool = (!called.isEmpty ? called : proper.isEmpty ? hasty : proper)
      .sorted { (sample[$1].distinct, $0) < (sample[$0].distinct, $1) }
    guard let best = pool.first else { return nil }
    if pool.count > 1, sample[pool[1]].distinct * 3 > sample[best].distinct * 2 { return nil }
    return Found(column: best, field: .name, share: 1)
  }

  /// The columns of a table that may hold names, over all rows.
  private func nameLike(_ index: Int) -> [KeyColumn] {
    guard let sample = files[index].sample, files[index].copyOf == nil else { return [] }
    let columns = files[index].layout.columns.indices.filter { column in
      let words = HeaderWords(files[index].header(column))
      return looksLikeNames(sample[column]) && !words.isOurs && !words.isOwner
        && sample[column].distinct > 1
    }
    return survey(index, columns.map { ($0, .name) })
  }
}
