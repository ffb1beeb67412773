import Basics
import CSV

/// Tables that stand beside the customers: lists of our own people, and of what we sell or where.
/// Nothing in them is contact with a customer, and nobody in them is one.
extension RoleChooser {
  /// Sets aside each table of our own people, where another tells of customers.
  mutating func setOwnPeopleAside() {
    for index in files.indices {
      guard
        numberOfOwnPeople(index).map({ tellsOfCustomers(besides: $0, index) }) == true
          || listsOwners(index)
      else { continue }
      setAside(index, .ownPeople)
    }
  }

  /// The column that numbers the rows of a table of our own people: persons who were hired on a day
  /// or report to each other, and of whom nothing says that they are customers.
  private func numberOfOwnPeople(_ index: Int) -> Int? {
    typealias V = HeaderVocabulary
    let file = files[index]
    guard mayStandBeside(index), let sample = file.sample else { return nil }
    let headers = file.layout.columns.map { HeaderWords($0) }
    let namesPersons = headers.contains {
      $0.isFirstName || $0.isLastName || !$0.words.isEmpty && $0.words.allSatisfy(V.names.contains)
        || $0.has(V.names) && ($0.has(V.owners) || $0.has(V.colleagues))
    }
    guard namesPersons, !headers.contains(where: \.namesCustomer),
      let number = headers.indices.first(where: {
        headers[$0].has(V.numbers) && !headers[$0].isPhone && sample.tellsRowsApart($0)
      })
    else { return nil }
    func hasDay(_ fits: (HeaderWords) -> Bool) -> Bool {
      headers.indices.contains { sample[$0].holdsDates && fits(headers[$0]) }
    }
    let isHired = hasDay { $0.has(V.hirings) }
    let reports = reportsToItself(index, by: number)
    if headers[number].numbersStaff {
      let isKnown = hasDay { [.created, .birthday].contains($0.dayMeaning) }
      return isHired || reports || isKnown ? number : nil
    }
    let isBorn = hasDay { $0.dayMeaning == .birthday }
    return isHired && (reports || isBorn) ? number : nil
  }

  /// Whether a table names those of us who look after what other tables tell of, and hardly anybody
  /// else: a directory of our own people, whose names stand under "By" or "Owner" there and under no
  /// customer.
  private func listsOwners(_ index: Int) -> Bool {
    let file = files[index]
    guard mayStandBeside(index), let sample = file.sample, sample.rows > 0,
      !file.layout.columns.contains(where: { HeaderWords($0).namesCustomer })
    else { return false }
    let others = files.indices.filter { $0 != index && files[$0].copyOf == nil }
    let owners = Set(
      others.flatMap { other in
        (files[other].columns[.owner] ?? []).flatMap { files[other].sample?[$0].values ?? [] }
      })
    guard !owners.isEmpty else { return false }
    // Whose number stands in a log as the customer's is one.
    let isOfCustomers = others.contains { other in
      files[other].keys.contains { key in
        key.field == .key && !ids(index).isEmpty && key.joinSketch.share(in: ids(index)) >= 0.5
      }
    }
    guard !isOfCustomers else { return false }
    let names = file.layout.columns.indices.first { column in
      sample.tellsRowsApart(column)
        && sample[column].values.count { owners.contains($0) } * 2 >= sample.rows
    }
    guard let names, let own = survey(index, [(names, .name)]).first else { return false }
    return !others.contains { other in
      files[other].keys.contains { key in
        [.name, .company].contains(key.field) && key.joinSketch.share(in: own.joinSketch) > 0
      }
    }
  }

  /// Whether a column called after whoever stands above holds numbers of the very table's rows: a
  /// hierarchy, and no key to a customer.
  private func reportsToItself(_ index: Int, by number: Int) -> Bool {
    let above = files[index].layout.columns.indices.filter { column in
      let words = HeaderWords(files[index].header(column))
      return column != number && words.has(HeaderVocabulary.superiors) && !words.namesParty
    }
    guard !above.isEmpty, let own = survey(index, [(number, .key)]).first else { return false }
    return survey(index, above.map { ($0, .key) }).contains { key in
      key.filled > 0 && key.joinSketch.share(in: own.joinSketch) >= 0.5
    }
  }

  /// Whether a log names customers by another column than the number of our own people.
  private func tellsOfCustomers(besides number: Int, _ index: Int) -> Bool {
    files.indices.contains { other in
      other != index && files[other].role == .interactions && files[other].obstacle == nil
        && files[other].join.keys.contains { !namesSame($0.column, other, number, index) }
    }
  }

  /// Sets aside each list that is called after something else than customers and to which nothing
  /// dated refers, where logs refer to another list.
  mutating func setUnreferredThingsAside() {
    let referred = referredLists()
    guard !referred.isEmpty else { return }
    for index in roles.customers where !referred.contains(index) && listsThings(index) {
      setAside(index, .unreferredList)
    }
    roles.customers.removeAll { roles.setAside[$0] != nil }
  }

  /// The lists that a key or a name of some log belongs to: of several that have a key's numbers,
  /// the one whose column is called as the key is, else the one that has most of them.
  private func referredLists() -> Set<Int> {
    var referred: Set<Int> = []
    for log in roles.interactions {
      for own in files[log].keys where own.filled > 0 {
        if own.field.isKey {
          let sharing = roles.customers.filter { own.joinSketch.share(in: ids($0)) > 0 }
          let called = sharing.filter { list in
            files[list].column(.id).map { namesSame(own.column, log, $0, list) } == true
          }
          let best = (called.isEmpty ? sharing : called).max { a, b in
            own.joinSketch.share(in: ids(a)) < own.joinSketch.share(in: ids(b))
          }
          if let best { referred.insert(best) }
        } else {
          referred.formUnion(roles.customers.filter { namesJoin(own, $0) >= 0.5 })
        }
      }
    }
    return referred
  }

  /// Whether a list is called after something or after those of us who deal with customers, or has
  /// what only goods have, and nothing in it reaches anybody.
  private func listsThings(_ index: Int) -> Bool {
    let file = files[index]
    let people: [Field] = [
      .email, .phone, .firstName, .lastName, .company, .contactName, .birthday, .lastContact,
    ]
    guard mayStandBeside(index), !people.contains(where: { file.columns[$0] != nil }),
      !file.layout.columns.contains(where: { HeaderWords($0).namesParty })
    else { return false }
    let named = [Field.id, .name].flatMap { file.columns[$0] ?? [] }
    let isNamed = named.contains { column in
      let words = HeaderWords(file.header(column))
      return words.namesThing || words.has(HeaderVocabulary.owners)
        || words.has(HeaderVocabulary.colleagues)
    }
    return isNamed
      || file.layout.columns.indices.contains { column in
        HeaderWords(file.header(column)).has(HeaderVocabulary.goods)
          && file.sample?[column].holdsNumbers == true
      }
  }

  /// The user has not said what it is for.
  private func mayStandBeside(_ index: Int) -> Bool {
    files.count > 1 && files[index].copyOf == nil
      && settings.roles[files[index].source.path] == nil && files[index].usedMappings.isEmpty
  }

  /// What was found of a table that is not used concerns nobody.
  mutating func setAside(_ index: Int, _ why: FileFinding.SetAside.Why) {
    roles.setAside[index] = why
    files[index].role = .unknown
    files[index].obstacle = nil
    files[index].findings = []
  }
}
