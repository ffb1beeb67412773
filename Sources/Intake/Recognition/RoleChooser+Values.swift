import Basics
import CSV

/// Joins by values: a column whose values are ids of a list, or its customers' names, is the key
/// whatever its header; and a key may lead over other tables (an activity of a case of a client).
///
/// Only files that no header joins are looked at so; each costs a pass over its rows.
extension RoleChooser {
  /// The share of a column's values that must occur elsewhere to be called the same.
  static let leastShare = 0.5
  /// Numbers of something else by their names.
  static let counts = HeaderVocabulary.noAmounts.subtracting(HeaderVocabulary.numbers)
  /// Tables between an interaction and its customer, at most.
  static let longestChain = 3

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
      } else if adoptKey(of: index, lists) {
        continue
      } else if let found = mistakenKey(of: index, lists) ?? idBesideNames(of: index, lists) {
        adopt([found], in: index)
      } else if lists.isEmpty,
        case .table(.noIDColumn(let seen, [], nil))? =
          files[index].obstacle?.problem
      {
        nameCandidates(index, seen)
      }
    }
  }

  /// Takes for the key of a log that lacks one what its values show to be it: ids of a list, a
  /// second number of its customers, and only then their addresses or names.
  private mutating func adoptKey(of index: Int, _ lists: [Int]) -> Bool {
    guard lacksKey(index, lists) else { return false }
    let isRefused = files[index].obstacle != nil
    let joined = joinedShare(index, lists)
    let found = keyColumn(of: index, lists)
    if found?.field != .key, isRefused || joined == 0,
      let other = otherID(of: lists, namedBy: index)
    {
      adopt([Found(column: other.id, field: .id, share: 1)], in: other.list, as: .customers)
      adopt([Found(column: other.key, field: .key, share: 1)], in: index)
      return true
    }
    guard let found, isRefused || found.share > joined else { return false }
    adopt([found], in: index)
    return true
  }

  /// The column with ids of a list, whatever its header, in a log that would be joined by names:
  /// two customers may have one name.
  private func idBesideNames(of index: Int, _ lists: [Int]) -> Found? {
    let file = files[index]
    guard file.role == .interactions, file.obstacle == nil, !file.namesKeys, file.parties == nil,
      !file.usedMappings.contains(where: { $0.field.isKey }), let sample = file.sample,
      joinedShare(index, lists) >= Self.leastShare
    else { return nil }
    let names = [Field.name, .company, .email].flatMap { file.columns[$0] ?? [] }
    let columns = keyLike(index).filter { column in
      !names.contains(column) && sample[column].areNumbered && sample[column].repeats > 0
    }
    return survey(index, columns.map { ($0, .key) }).first { own in
      !own.isCounting
        && lists.contains { $0 != index && own.joinSketch.share(in: ids($0)) >= 0.95 }
    }.map { Found(column: $0.column, field: .key, share: 1) }
  }

  /// A table that has the ids of a list under the list's own header, and beside them a number of
  /// its own that a third table names by the same header, is no list of customers: it leads from
  /// the third to the list.
  private mutating func setCasesApart() {
    guard files.count > 2 else { return }
    for index in files.indices
    where (isList(index) || isUndatedList(index)) && !isSaid(index, not: .unknown) {
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
        files[index].obstacle = nil
        files[index].states = []
      }
    }
  }

  /// It repeats ids and names nobody, as a log without days does, and a table of sites.
  private func isUndatedList(_ index: Int) -> Bool {
    guard files[index].role == .customers else { return false }
    if case .table(.noDateColumn) = files[index].obstacle?.problem { return true }
    return false
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
      return joinedShare(index, lists) < Self.leastShare
    case .customers, .link, .unknown: return false
    }
  }

  /// The best share of a file's keys, names or addresses that a list has.
  private func joinedShare(_ index: Int, _ lists: [Int]) -> Double {
    lists.flatMap { list in
      files[index].keys.map { own in
        max(own.joinSketch.share(in: ids(list)), namesJoin(own, list))
      }
    }.max() ?? 0
  }

  /// The column that a log seems to number its rows by, where its numbers come again and are those
  /// of a list under the list's own header ("Nr."): they say whose each row is.
  private func mistakenKey(of index: Int, _ lists: [Int]) -> Found? {
    guard files[index].role == .interactions, files[index].obstacle == nil,
      !files[index].namesKeys, !files[index].usedMappings.contains(where: { $0.field.isKey }),
      let column = files[index].column(.interaction),
      let sample = files[index].sample, sample[column].repeats > 0,
      let own = survey(index, [(column, .key)]).first
    else { return nil }
    let isOfList = lists.contains { list in
      guard list != index, let id = files[list].column(.id) else { return false }
      return headerKey(files[list].header(id)) == headerKey(files[index].header(column))
        && own.joinSketch.share(in: ids(list)) >= 0.9
    }
    return isOfList ? Found(column: column, field: .key, share: 1) : nil
  }

  /// The share of a column's names or addresses that a list has.
  func namesJoin(_ own: KeyColumn, _ list: Int) -> Double {
    let fields: [Field] = own.field == .email ? [.email] : [.name, .company]
    guard fields.contains(own.field) else { return 0 }
    return files[list].keys.filter { fields.contains($0.field) }
      .map { own.joinSketch.share(in: $0.joinSketch) }.max() ?? 0
  }

  /// The share of a column's names that persons of a list have by an initial and the last name; 0
  /// where its names are written out, or fewer than half of them are any of the list's.
  func initialsJoin(_ own: KeyColumn, _ index: Int, _ list: Int) -> Double {
    guard own.field == .name, let cells = files[index].sample?[own.column],
      AbbreviatedName.areMost(of: cells.values)
    else { return 0 }
    var file = files[list]
    file.join = RecognisedFile.Join()
    file.join.offersInitials = true
    var reader = CustomerReader(file, fileIndex: 0, settings: settings)
    var sketch = KeySketch()
    _ = try? file.source.forEachRecord(file.layout) { (record) throws(InputError) in
      for name in reader.names(record) { sketch.insert(Array(name.utf8).span) }
    }
    let share = own.joinSketch.share(in: sketch)
    return share >= Self.leastShare ? share : 0
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
        let isBare = lostZeros(own, in: index, list)
        take(own.column, .key, isBare ? 1 : own.joinSketch.share(in: ids(list)))
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
    if let best { return best }
    // Where no table is a list, the number of an order that another table has as well leads to a
    // customer only if one is named there.
    if let link = link(from: index),
      !lists.isEmpty || !numbersHappening(link.found.column, index)
        || files[link.target].columns[.key] != nil
    {
      return link.found
    }
    return lists.isEmpty ? partyColumn(of: index) ?? loneNumber(of: index) : nil
  }

  private func numbersHappening(_ column: Int, _ index: Int) -> Bool {
    let words = HeaderWords(files[index].header(column))
    return words.isHappeningNumber || words.mayBeHappeningNumber
  }

  /// Columns that may hold keys, names or addresses: no days, no times, no amounts, no texts.
  func keyLike(_ index: Int) -> [Int] {
    guard let sample = files[index].sample else { return [] }
    let columns = files[index].layout.columns.indices.filter { column in
      let cells = sample[column]
      return cells.filled > 0 && !cells.holdsDates && !cells.holdsTimesOfDay && !cells.holdsTexts
        && !cells.areMeasures && !cells.values.contains { $0.contains(".") && cells.holdsNumbers }
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
    var surveys = before.surveys
    guard
      var file = try? recognise(before.source, settings: settings, surveys: &surveys),
      file.role == role
    else { return }
    file.surveys = surveys
    if lacksID, case .table(.noIDColumn) = file.obstacle?.problem { file.obstacle = nil }
    borrowDateOrder(&file, at: index)
    guard file.obstacle == nil else { return }
    file.usedMappings = before.usedMappings
    // Whoever a foreign number stands for, the name beside it tells.
    file.keys += survey(
      index,
      found.map { ($0.column, $0.field) }.filter { column, field in
        !file.keys.contains { $0.column == column && $0.field == field }
      })
    for found in found where before.columns[found.field]?.contains(found.column) != true {
      file.findings.append(
        Finding(
          .column(InputText(file.header(found.column)), .presumed(field: found.field.rawValue)),
          .warning, file: file.source.path, line: file.layout.headerLine))
    }
    files[index] = file
    adopted.insert(index)
  }
}
