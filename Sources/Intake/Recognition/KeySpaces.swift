import Basics
import CSV

/// Whose number a number is.
///
/// Many systems count each sort of record from 1, so that contact 7 is not account 7. Where the
/// numbers of two lists overlap, the keys of the list that points at the other (contacts of
/// accounts) get the name of their sort in front: `contacts:7`. What a column of interactions
/// speaks of is told by its header, and where that tells nothing the user is asked: a coincidence
/// of numbers is no join.
extension RoleChooser {
  /// Sorts of record, as far as they have numbers of their own.
  enum Sort: String, CaseIterable {
    case account, contact, lead

    var space: [UInt8] { Array("\(rawValue)s:".utf8) }

    /// The sort a header names: `Associated Contact IDs`, `person_id`, `AccountId`.
    init?(header: String) {
      let key = headerKey(header)
      let words: [(String, Sort)] = [
        ("contact", .contact), ("person", .contact), ("whoid", .contact), ("lead", .lead),
        ("prospect", .lead), ("account", .account), ("compan", .account), ("organi", .account),
      ]
      guard let sort = words.first(where: { key.contains($0.0) })?.1 else { return nil }
      self = sort
    }
  }

  /// The sort of record a list holds; nil where it says only "customers".
  private func sort(ofList index: Int) -> Sort? {
    let file = files[index]
    if let id = file.column(.id), let sort = Sort(header: file.header(id)) { return sort }
    switch file.object {
    case "contacts", "persons", "people", "connections": return .contact
    case "accounts", "companies", "organizations", "organisations": return .account
    case "leads": return .lead
    default: break
    }
    guard roles.links.contains(index) else {
      // Its name breaks the tie: `accounts.csv` with a plain "id" lists no contacts.
      return Sort(header: file.source.path.split(separator: "/").last.map(String.init) ?? "")
    }
    return file.relationship == .prospect ? .lead : .contact
  }

  private func sort(ofKey own: KeyColumn, in index: Int) -> Sort? {
    if let sort = Sort(header: files[index].header(own.column)) { return sort }
    switch own.field {
    case .contactKey: return .contact
    case .leadKey: return .lead
    default: return nil
    }
  }

  /// What stands in front of a list's keys.
  private func space(_ index: Int) -> [UInt8] { files[index].join.keys.first?.form.space ?? [] }

  /// Gives each link whose numbers occur in another list a space of its own, and its parents the
  /// space they speak of.
  mutating func settleSpaces() {
    let lists = roles.customers + roles.links
    for index in roles.links {
      guard let column = files[index].column(.id), let own = key(index, column),
        own.isCounting, let mine = sort(ofList: index)
      else { continue }
      let overlaps = lists.contains { other in
        other != index && sort(ofList: other) != mine && ids(other).share(in: own.joinSketch) > 0
      }
      guard overlaps else { continue }
      for i in files[index].join.keys.indices { files[index].join.keys[i].form.space = mine.space }
    }
    for index in roles.links {
      guard let parent = files[index].join.parent, let own = key(index, parent.column) else {
        continue
      }
      let homes = lists.filter { $0 != index && own.joinSketch.share(in: ids($0)) > 0.5 }
      let named = Sort(header: files[index].header(parent.column))
      let home =
        homes.first { named != nil && sort(ofList: $0) == named } ?? homes.first { space($0) == [] }
        ?? homes.first
      guard let home else { continue }
      let theirs = space(home)
      files[index].join.parent?.form.space = theirs
    }
  }

  /// Where each row says of what sort its number is ("Asset type", "Parent Type"): the space of
  /// each sort. A number of a list that is not here is nobody's.
  ///
  /// A list whose sort nothing tells is of the sort whose numbers stand on it, else of accounts.
  func relatedSpaces(of index: Int, by own: KeyColumn, _ lists: [Int]) -> [String: [UInt8]] {
    var spaces: [String: [UInt8]] = [:]
    let open = lists.first { sort(ofList: $0) == nil }
    let held = open.flatMap { sortHeld(by: $0, own, of: index) } ?? .account
    for sort in Sort.allCases {
      let home = lists.first { self.sort(ofList: $0) == sort } ?? (sort == held ? open : nil)
      spaces[sort.rawValue] = home.map(space) ?? (sort == .account ? [] : sort.space)
    }
    return spaces
  }

  /// The one sort most of whose numbers a list has.
  private func sortHeld(by list: Int, _ own: KeyColumn, of index: Int) -> Sort? {
    guard let type = files[index].column(.relatedType) else { return nil }
    var keys: [Sort: KeyColumn] = [:]
    _ = try? files[index].source.forEachRecord(files[index].layout) {
      (record) throws(InputError) in
      guard let sort = Sort(header: record.text(type)) else { return }
      var key = keys.removeValue(forKey: sort) ?? KeyColumn(column: own.column, field: own.field)
      record.withField(own.column) { key.observe($0, line: record.line) }
      keys[sort] = key
    }
    let held = keys.filter { $0.value.joinSketch.share(in: ids(list)) >= 0.5 }
    return held.count == 1 ? held.first?.key : nil
  }

  /// The space in which a column's keys are to be looked up; nil if they are those of no list and
  /// only happen to be the same numbers.
  ///
  /// - Throws: where two lists have these numbers and nothing says which is meant.
  func space(of own: KeyColumn, in index: Int, _ lists: [Int]) throws(InputError) -> [UInt8]? {
    let homes = lists.filter { own.joinSketch.share(in: ids($0)) > 0 }
    guard own.isCounting, !homes.isEmpty else { return homes.first.map(space) ?? [] }
    let named = sort(ofKey: own, in: index)
    if let named {
      if let home = homes.first(where: { sort(ofList: $0) == named }) { return space(home) }
      if let home = homes.first(where: { sort(ofList: $0) == nil }) { return space(home) }
      return nil
    }
    guard Set(homes.map(space)).count > 1 else { return space(homes[0]) }
    if own.field == .key || own.field == .relatedKey && files[index].columns[.relatedType] != nil {
      return []
    }
    let header = files[index].header(own.column)
    throw InputError(
      .table(
        .ambiguousKey(
          InputText(header), files: homes.map { InputText(files[$0].source.path) })),
      file: files[index].source.path)
  }
}
