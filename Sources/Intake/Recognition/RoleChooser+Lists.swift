import Basics
import CSV

/// Finds, by the values of all tables together, which of those that no header explains is the list
/// of customers, what numbers its rows, and which is a log of them: a list's rows are named by the
/// rows of other tables and name none themselves; in a log, who it is with comes again.
extension RoleChooser {
  // MARK: Lists

  /// Reads anew each table that its values show to be a list.
  mutating func adoptLists() {
    let open = files.indices.filter { isOpen($0) }
    guard !open.isEmpty else { return }
    var seen: SeenKeys = [:]
    let audience = adoptAudience(among: open, &seen)
    for index in open where index != audience {
      if tellsOfContacts(index) {
        continue
      } else if let pair = referredPair(index) {
        adoptPair(pair, in: index)
      } else if let id = listID(index, &seen) {
        adoptID(id.column, named: id.name, in: index)
      } else if let id = idOfSibling(index) {
        if files[index].column(.email) == id {
          adoptAddress(id, in: index)
        } else {
          adoptID(id, named: nil, in: index)
        }
      } else if let firm = firmOfPersons(index), isNamedElsewhere(firm, index) {
        adoptName(firm, in: index)
      } else if let (first, last) = files[index].namesOfPersons, isAlone(index),
        isUnique(first, last, index)
      {
        adoptPair(Pair(first: first, second: last, isOfPersons: true), in: index)
      } else if let name = nameOfTerm(index) {
        adoptName(name, in: index)
      } else if let name = nameBesideLastContact(index) {
        adoptNameOrPlace(name, in: index)
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
    // "Account" with numbers, and an "Account Name" beside it.
    let called = names.first { column in
      column != id && file.sample.map { looksLikeNames($0[column]) } == true
    }
    let isName = file.sample.map { looksLikeNames($0[id]) } == true
    if isName || names.contains(id) && called == nil { return adoptName(id, in: index) }
    var found = [Found(column: id, field: .id, share: 1)]
    if let name = name ?? (names.contains(id) ? called : nil)
      ?? (namesAnybody(index) ? nil : nameByValues(index, except: id))
    {
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
      && (isStandingData(index) || namesEachOnce(index) || isNamedByKeys(index)
        || nameBesideLastContact(index) != nil)
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

  /// What the keys of each table are, looked at once.
  typealias SeenKeys = [Int: [KeyColumn]]

  func keys(_ index: Int, _ seen: inout SeenKeys) -> [KeyColumn] {
    if let known = seen[index] { return known }
    let found = survey(index, keyLike(index).map { ($0, .key) }).filter { $0.filled > 0 }
    seen[index] = found
    return found
  }

  /// The column whose values number the rows and stand in the rows of another table, in a table
  /// that points at none itself.
  func referredID(_ index: Int, _ seen: inout SeenKeys) -> Int? {
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
          let share = share(key, in: other, of: id, in: index)
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
    let series = HeaderSeries.days(files[index].layout.columns.map { HeaderWords($0) }, sample)
      .flatMap(\.columns)
    for (column, header) in files[index].layout.columns.enumerated()
    where sample[column].holdsDates && !series.contains(column) {
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
        where isUnique(target.column, other)
          && mayBeID(target.column, other, orRowNumber: isList(other))
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
      || names(column, index, target, other) || numbersNamed(column, index, other)
  }

  /// "Betriebsnr" numbers what another list names under "Betrieb".
  private func numbersNamed(_ column: Int, _ index: Int, _ list: Int) -> Bool {
    let number = headerKey(files[index].header(column))
    let named = [Field.name, .company].flatMap { files[list].columns[$0] ?? [] }
    return named.contains { name in
      let noun = headerKey(files[list].header(name))
      guard noun.count >= 4, number.hasPrefix(noun) else { return false }
      let rest = number.dropFirst(noun.count)
      // German joins the two by a letter or two.
      return ["", "s", "n", "en", "es"].contains { joint in
        rest.hasPrefix(joint)
          && HeaderVocabulary.numbers.contains(String(rest.dropFirst(joint.count)))
      }
    }
  }

  func isUnique(_ column: Int, _ index: Int) -> Bool {
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
    return !sample[column].holdsAddresses && !sample[column].areMeasures && !words.isPhone
      && !isTelephone && !words.isFirstName
      && !words.isLastName && !isMoney && !words.tellsBeginning
      && !words.has(HeaderVocabulary.surveys)
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
  func ownID(_ index: Int, where isCalled: (Int) -> Bool = { _ in true }) -> Int? {
    guard isAlone(index), isUniqueByName(index) else { return nil }
    return files[index].layout.columns.indices.first { column in
      guard let sample = files[index].sample else { return false }
      let cells = sample[column]
      return isUnique(column, index) && cells.areNumbered && !cells.holdsDates
        && mayBeID(column, index) && isCalled(column)
    }
  }

  /// No other table is a list, and none of its days tells of a happening.
  ///
  /// - Parameter orLog: whether the table itself may have been taken for a log.
  func isAlone(_ index: Int, orLog: Bool = false) -> Bool {
    guard orLog || [.unknown, .customers].contains(files[index].role),
      let sample = files[index].sample,
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
  func nameByValues(_ index: Int, except id: Int) -> Int? {
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
}
