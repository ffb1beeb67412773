import Basics
import CSV

/// Lists whose rows belong to those of another list.
extension RoleChooser {
  /// Lists whose rows point at rows of another list.
  mutating func findLinks() {
    for index in roles.customers {
      let isForced = settings.roles[files[index].source.path] == .customers
      guard !isForced else { continue }
      guard files[index].column(.id) != nil else {
        guard let (column, list) = sharedAddress(index) else { continue }
        files[index].role = .link
        files[index].join.parent = RecognisedFile.KeySource(
          column: column, field: .email, form: KeyForm(text: .email))
        files[list].join.offersEmails = true
        roles.links.append(index)
        continue
      }
      if let column = accountColumn(index), let parent = key(index, column) {
        files[index].role = .link
        files[index].join.parent = RecognisedFile.KeySource(
          column: column, field: .parent, form: parent.ownForm)
        roles.links.append(index)
      } else if let (column, account) = accountName(index) {
        files[index].role = .link
        files[index].join.parent = RecognisedFile.KeySource(
          column: column, field: .company, form: KeyForm(text: .name))
        files[account].join.offersNames = true
        roles.links.append(index)
      }
    }
    // Leads of contacts of accounts: the nearest to the accounts first, so that each alias finds
    // what it stands for.
    roles.customers.removeAll { roles.links.contains($0) }
    settleSpaces()
    let depths = roles.links.map { depth($0) }
    let order = depths.indices.sorted { (depths[$0], $0) < (depths[$1], $1) }
    roles.links = order.map { [links = roles.links] in links[$0] }
    for index in roles.links {
      guard let parent = files[index].join.parent else { continue }
      let isUnified = unifiesIDs(key(index, parent.column))
      files[index].join.parent?.form.isUnified = isUnified
    }
  }

  /// The column of a list whose values are most of all ids of another list.
  private func accountColumn(_ index: Int) -> Int? {
    var best: (share: Double, column: Int)?
    for column in files[index].columns[.parent] ?? [] {
      guard let parent = key(index, column), parent.filled > 0 else { continue }
      for other in roles.customers where other != index {
        let share = parent.joinSketch.share(in: ids(other))
        if share > (best?.share ?? 0.5) { best = (share, column) }
      }
    }
    return best?.column
  }

  /// The column of a list of persons that names their companies as another list does, and that
  /// list.
  private func accountName(_ index: Int) -> (column: Int, account: Int)? {
    guard isOfPersons(index) else { return nil }
    for own in files[index].keys where own.field == .company && own.filled > 0 {
      for other in roles.customers where other != index && !isOfPersons(other) {
        let names = files[other].keys.filter { [.name, .company].contains($0.field) }
        if names.contains(where: { own.joinSketch.share(in: $0.joinSketch) >= 0.5 }) {
          return (own.column, other)
        }
      }
    }
    return nil
  }

  /// The addresses of a list without ids, most of which another list has beside ids, and that list.
  private func sharedAddress(_ index: Int) -> (column: Int, list: Int)? {
    for own in files[index].keys where own.field == .email && own.filled > 0 {
      let list = roles.customers.first { other in
        other != index && files[other].column(.id) != nil && namesJoin(own, other) >= 0.5
      }
      if let list { return (own.column, list) }
    }
    return nil
  }

  func isOfPersons(_ index: Int) -> Bool {
    files[index].columns[.firstName] != nil || files[index].columns[.lastName] != nil
      || files[index].columns[.name] != nil && files[index].columns[.company] != nil
        && files[index].columns[.contactName] == nil
  }

  private func depth(_ index: Int) -> Int {
    guard let parent = files[index].join.parent, let column = key(index, parent.column) else {
      return 0
    }
    guard parent.form.space.isEmpty else { return 1 }
    let toCustomers = roles.customers.map { column.joinSketch.share(in: ids($0)) }.max() ?? 0
    return toCustomers > 0.5 ? 0 : 1
  }

  /// The columns that say to which company each person of a list belongs; none where the list is
  /// one of companies, or of customers that have numbers of their own.
  func companies(ofPersons index: Int) -> [RecognisedFile.KeySource] {
    let file = files[index]
    guard isOfPersons(index) else { return [] }
    if let id = file.column(.id), HeaderWords(file.header(id)).isNumberOfCustomer { return [] }
    var sources: [RecognisedFile.KeySource] = []
    for field in [Field.parent, .company] {
      for column in file.columns[field] ?? [] {
        guard let own = file.keys.first(where: { $0.column == column && $0.field == field }),
          own.filled > 0, let cells = file.sample?[column],
          // One company on every other row is the owner of the list.
          cells.distinct * RoleChooser.mostOfOneCompany >= cells.filled
        else { continue }
        sources.append(.init(column: column, field: field, form: own.ownForm))
      }
    }
    return sources
  }

  /// Whether a list of persons with their companies has rows of such companies as well.
  func listsCompanies(ofPersons index: Int) -> Bool {
    let keys = files[index].keys
    let firms = keys.filter { $0.field == .company && $0.filled > 0 }
    return keys.contains { own in
      own.field == .name && firms.contains { $0.joinSketch.share(in: own.joinSketch) > 0 }
    }
  }

  /// People known of one company, on average at most.
  static let mostOfOneCompany = 8

  mutating func setUnreferredVendorsAside() {
    let others = roles.customers.filter { files[$0].relationship != .vendor }
    guard !others.isEmpty else { return }
    for index in roles.customers
    where files[index].relationship == .vendor && settings.roles[files[index].source.path] == nil {
      let vendors = ids(index)
      let isReferredTo = roles.interactions.contains { file in
        files[file].keys.contains {
          headerKey(files[file].header($0.column))
            == headerKey(
              files[index].header(files[index].column(.id) ?? 0))
            // Customers' and vendors' codes stand in one column of a book.
            && $0.joinSketch.share(in: vendors) > ($0.isCounting ? 0.5 : 0)
        }
      }
      guard !isReferredTo else { continue }
      roles.customers.removeAll { $0 == index }
      roles.setAside[index] = .unusedVendors
    }
  }
}
