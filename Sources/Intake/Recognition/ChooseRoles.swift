package import Basics
import CSV

/// The files of one run in the order they are read, with the joins between them settled.
package struct RunRoles {
  /// As recognised, in the order given, their roles and joins final.
  package var files: [RecognisedFile]
  /// Indices into `files`.
  package var customers: [Int] = []
  package var links: [Int] = []
  package var interactions: [Int] = []
  /// Files that are not used, and why.
  package var setAside: [Int: FileFinding.SetAside.Why] = [:]
  /// Tables over whose rows the keys of interactions lead to customers, in the order they are read.
  package var linkTables: [LinkTable] = []
  package var findings: [Finding] = []

  /// A table whose rows have ids that others name, and name a customer.
  package struct LinkTable: Sendable, Hashable {
    /// Index into `files`.
    package var file: Int
    package var own: RecognisedFile.KeySource
  }
}

/// Settles what each file is for once all are known, and which column refers to whose key.
///
/// - A list of contacts or leads whose rows name an account or a contact of another list becomes a
///   link, so that its interactions roll up to the account (oroinc/crm#197).
/// - Of several keys in a list of interactions the one wins whose values occur in a list of
///   customers or in a link (measured on sketches of all rows); without customers the first by
///   rank.
/// - Where no id joins, the e-mail address does, then the name; the lists of customers are told to
///   offer these as aliases.
/// - A list of vendors that no interaction refers to is set aside, unless it was asked for; so is
///   one of things (products, regions) beside a list that interactions do refer to, and one of our
///   own people.
///
/// - Throws: what stands against a file that is needed, or that there is nothing to read.
package func chooseRoles(_ files: [RecognisedFile], settings: IntakeSettings) throws(InputError)
  -> RunRoles
{
  var chooser = RoleChooser(files: files, settings: settings)
  return try chooser.choose()
}

struct RoleChooser {
  var files: [RecognisedFile]
  let settings: IntakeSettings
  var roles: RunRoles
  /// Files whose keys are settled.
  var joined: Set<Int> = []
  /// Files whose key was found by its values.
  var adopted: Set<Int> = []
  /// How all ids of the run are written, as far as there are several ways.
  private var styles: IDSpelling.Styles = []

  init(files: [RecognisedFile], settings: IntakeSettings) {
    self.files = files
    self.settings = settings
    roles = RunRoles(files: files)
  }

  mutating func choose() throws(InputError) -> RunRoles {
    try checkMappings()
    adoptKeys()
    setOwnPeopleAside()
    try sortByRole()
    setUnreferredThingsAside()
    settleSpellings()
    findLinks()
    setUnreferredVendorsAside()
    for index in roles.customers + roles.links where files[index].join.parent?.field != .parent {
      files[index].join.companies = companies(ofPersons: index)
    }
    try joinParties()
    for index in roles.interactions {
      do throws(InputError) {
        try joinInteractions(index, through: [])
      } catch {
        // Its values looked like keys and lead to nobody: it was taken for interactions by mistake.
        guard adopted.contains(index), settings.roles[files[index].source.path] == nil,
          roles.interactions.count > 1
        else { throw error }
        roles.interactions.removeAll { $0 == index }
        roles.setAside[index] = .problem(error.problem)
      }
    }
    for index in roles.interactions {
      joinNobodies(index)
      joinBlanksByName(index)
    }
    if !(roles.customers + roles.links).isEmpty {
      for index in roles.interactions { files[index].join.mayNameSeveral = hasLists(index) }
    }
    shareOrders()
    findRepeatedNumbers()
    roles.files = files
    return roles
  }

  private func checkMappings() throws(InputError) {
    for mapping in settings.mappings
    where !files.contains(where: { $0.usedMappings.contains(mapping) }) {
      let seen = files.first.map { file in
        file.layout.columns.filter { !$0.isEmpty }.map { InputText($0) }
      }
      throw InputError(
        .table(
          .noMappedColumn(
            field: mapping.field.rawValue, column: InputText(mapping.column), seen: seen)),
        file: files.count == 1 ? files[0].source.path : nil)
    }
  }

  // MARK: Who is what

  private mutating func sortByRole() throws(InputError) {
    if files.contains(where: { $0.role == .customers }) {
      for index in files.indices
      where files[index].mayNameInSubject && files[index].role == .unknown {
        files[index].role = .interactions
        files[index].obstacle = nil
        files[index].usualKind = files[index].usualKind ?? .meeting
        files[index].join.namesInSubject = true
      }
    }
    for (index, file) in files.enumerated() where roles.setAside[index] == nil {
      if let original = file.copyOf {
        roles.setAside[index] = .copy(of: InputText(original))
        continue
      }
      let isForced = settings.roles[file.source.path] != nil
      if let obstacle = file.obstacle, isForced || file.role != .unknown || files.count == 1 {
        throw obstacle
      }
      switch file.role {
      case .customers, .link: roles.customers.append(index)
      case .interactions: roles.interactions.append(index)
      case .unknown:
        roles.setAside[index] = file.obstacle.map { .problem($0.problem) } ?? .unknownColumns
      }
    }
    if roles.customers.isEmpty, roles.interactions.isEmpty {
      if let obstacle = files.compactMap(\.obstacle).first { throw obstacle }
      throw InputError(.run(.noInput))
    }
  }

  /// Whether some cell of the column that a file is joined by has a comma or a semicolon in it, and
  /// so may name several customers: a linked record.
  private func hasLists(_ index: Int) -> Bool {
    guard let key = files[index].join.keys.first, key.further == nil,
      let cells = files[index].sample?[key.column], !cells.holdsAddresses
    else { return false }
    return (cells.values + cells.examples).contains { value in
      value.contains { $0 == "," || $0 == ";" }
    }
  }

  func key(_ index: Int, _ column: Int) -> KeyColumn? {
    files[index].keys.first { $0.column == column }
  }

  func ids(_ index: Int) -> KeySketch {
    files[index].column(.id).flatMap { key(index, $0)?.joinSketch } ?? KeySketch()
  }

  // MARK: Links

  /// Lists whose rows point at rows of another list.
  private mutating func findLinks() {
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

  private func isOfPersons(_ index: Int) -> Bool {
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
  private func companies(ofPersons index: Int) -> [RecognisedFile.KeySource] {
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

  /// People known of one company, on average at most.
  static let mostOfOneCompany = 8

  private mutating func setUnreferredVendorsAside() {
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
            && $0.joinSketch.share(in: vendors) > 0.5
        }
      }
      guard !isReferredTo else { continue }
      roles.customers.removeAll { $0 == index }
      roles.setAside[index] = .unusedVendors
    }
  }

  // MARK: Tables with two sides

  /// Whom one file shows to be us, the others know too; lists offer all that a party may be told
  /// by.
  private mutating func joinParties() throws(InputError) {
    let tables = roles.interactions.filter {
      files[$0].parties != nil || files[$0].join.namesInSubject
    }
    guard !tables.isEmpty else { return }
    var ours = OurSide()
    for index in tables { if let found = files[index].parties?.ours { ours.formUnion(found) } }
    let lists = roles.customers + roles.links
    for index in tables {
      guard var table = files[index].parties else { continue }
      let knew = table.ours
      table.ours = ours
      files[index].parties = table
      files[index].join.hasLists = !lists.isEmpty
      if !lists.isEmpty, table.tellsByNames,
        let column = table.columns.recipients.first?.first ?? table.columns.senders.first?.first
      {
        roles.findings.append(
          Finding(
            .rows(.joinedByName(column: InputText(files[index].header(column)))), .warning,
            file: files[index].source.path))
      }
      guard lists.isEmpty, !table.tellsSides, ours == knew, !settings.isForced else { continue }
      let columns = [Field.sender, .recipient, .organiser, .attendees].flatMap {
        files[index].columns[$0] ?? []
      }
      throw InputError(
        .table(
          .unknownUs(
            columns.map { InputText(files[index].header($0)) }, candidates: table.candidates)),
        file: files[index].source.path, line: files[index].layout.headerLine)
    }
    for list in lists {
      files[list].join.offersEmails = true
      files[list].join.offersNames = true
      files[list].join.offersPhones = true
    }
  }

  // MARK: Interactions

  /// Settles the columns by which a file's rows are joined.
  ///
  /// - Parameter visited: files whose keys are being followed to this one.
  mutating func joinInteractions(_ index: Int, through visited: Set<Int>) throws(InputError) {
    guard !joined.contains(index), files[index].parties == nil, !files[index].join.namesInSubject
    else { return }
    let lists = roles.customers + roles.links
    guard !lists.isEmpty else {
      files[index].join.makesCustomers = true
      joined.insert(index)
      if adopted.contains(index), let source = chain(from: index, through: visited) {
        files[index].join.keys = [source]
        return
      }
      // Alone, account 7 and contact 7 are two relationships.
      if files[index].join.keys.contains(where: { $0.field == .relatedKey }),
        files[index].columns[.relatedType] != nil,
        let own = files[index].keys.first(where: { $0.field == .relatedKey && $0.isCounting })
      {
        files[index].join.relatedSpaces = relatedSpaces(of: index, by: own, [])
      }
      return
    }
    defer { joined.insert(index) }
    let isMapped = files[index].usedMappings.contains { $0.field.inRole(.interactions).isKey }
    var sources: [(share: Double, source: RecognisedFile.KeySource)] = []
    var stranger: Int?
    for field in Field.keys {
      for own in files[index].keys where own.field == field && own.filled > 0 {
        var share = lists.map { own.joinSketch.share(in: ids($0)) }.max() ?? 0
        var form = own.ownForm
        if let list = lists.first(where: { lostZeros(own, in: index, $0) }) {
          form.stripsZeros = true
          share = 1
          files[list].join.offersPlainNumbers = true
          roles.findings.append(
            Finding(
              .column(InputText(files[index].header(own.column)), .unifiedIDs), .warning,
              file: files[index].source.path))
        }
        form.isUnified = unifiesIDs(own)
        let space = isMapped && field == .key ? [] : try space(of: own, in: index, lists)
        if field == .relatedKey, own.isCounting, files[index].columns[.relatedType] != nil {
          files[index].join.relatedSpaces = relatedSpaces(of: index, by: own, lists)
        }
        form.space = space ?? []
        if space == nil { stranger = stranger ?? own.column }
        if styles.areMixed, share > 0 { noteSpelling(own, in: index, lists) }
        sources.append(
          (space == nil ? 0 : share, .init(column: own.column, field: field, form: form)))
      }
    }
    if isMapped, !sources.isEmpty {
      files[index].join.keys = sources.map(\.source)
      return
    }
    let joining = sources.filter { $0.share > 0 }
    if !joining.isEmpty {
      // By share in steps, so that rank decides between columns that fit about equally well.
      let order = joining.indices.sorted { a, b in
        let (x, y) = ((joining[a].share * 4).rounded(), (joining[b].share * 4).rounded())
        return x == y ? a < b : x > y
      }
      files[index].join.keys = order.map { joining[$0].source }
      // Rows without that key may have one that leads further.
      if isSparse(files[index].join.keys, index), let source = chain(from: index, through: visited)
      {
        files[index].join.keys.append(source)
      }
      return
    }
    if let source = chain(from: index, through: visited) {
      files[index].join.keys = [source]
      return
    }
    if joinByNames(index) { return }
    guard settings.isForced || files[index].rows == 0 else {
      let columns = sources.isEmpty ? files[index].join.keys : sources.map(\.source)
      if let stranger {
        throw InputError(
          .table(
            .foreignKey(
              InputText(files[index].header(stranger)),
              file: InputText(files[lists[0]].source.path))),
          file: files[index].source.path)
      }
      let ids = lists.map { list in
        let id = files[list].column(.id) ?? files[list].join.keys.first?.column ?? 0
        return TableProblem.ListedID(
          column: InputText(files[list].header(id)), file: InputText(files[list].source.path))
      }
      throw InputError(
        .table(
          .noCommonKey(
            columns.map { InputText(files[index].header($0.column)) }, lists: ids)),
        file: files[index].source.path)
    }
  }

  /// Half of the rows have none of these keys.
  private func isSparse(_ keys: [RecognisedFile.KeySource], _ index: Int) -> Bool {
    guard let sample = files[index].sample else { return false }
    return keys.reduce(0) { $0 + sample[$1.column].filled } * 2 < sample.rows
  }

  /// Joins by the addresses or names most of which occur in a list of customers, addresses among
  /// equals; false if none does.
  private mutating func joinByNames(_ index: Int) -> Bool {
    let lists = roles.customers + roles.links
    var joining: [(share: Double, own: KeyColumn)] = []
    for field in [Field.email, .name, .company] {
      for own in files[index].keys where own.field == field && own.filled > 0 {
        let share = lists.map { namesJoin(own, $0) }.max() ?? 0
        // In steps, so that rank decides between columns that fit about equally well.
        if share > 0 { joining.append(((share * 4).rounded(), own)) }
      }
    }
    guard let best = joining.map(\.share).max(),
      let first = joining.first(where: { $0.share == best })
    else { return false }
    let own = first.own
    for list in lists where namesJoin(own, list) > 0 {
      if own.field == .email {
        files[list].join.offersEmails = true
      } else {
        files[list].join.offersNames = true
      }
    }
    files[index].join.keys = [
      .init(column: own.column, further: own.further, field: own.field, form: own.ownForm)
    ]
    roles.findings.append(
      Finding(
        .rows(.joinedByName(column: InputText(files[index].header(own.column)))), .warning,
        file: files[index].source.path))
    return true
  }

  // MARK: Spellings

  /// Finds out whether the files of the run write ids in several ways; then each list offers its
  /// own in the one spelling of all, too.
  private mutating func settleSpellings() {
    for file in files where file.role != .unknown {
      for key in file.keys where key.field.isKey { styles.formUnion(key.styles) }
    }
    guard styles.areMixed else { return }
    for index in roles.customers {
      let offers = files[index].keys.contains { unifiesIDs($0) }
      files[index].join.offersUnifiedIDs = offers
    }
    for index in roles.interactions where roles.customers.isEmpty {
      for source in files[index].join.keys.indices {
        files[index].join.keys[source].form.isUnified = true
      }
    }
  }

  /// Whether some of a column's ids are to be brought to another spelling.
  private func unifiesIDs(_ own: KeyColumn?) -> Bool {
    guard let own, styles.areMixed else { return false }
    return !own.styles.isSubset(of: .unified)
  }

  /// That ids are written in another way than those of the lists they joined.
  private mutating func noteSpelling(_ own: KeyColumn, in index: Int, _ lists: [Int]) {
    let theirs = lists.compactMap { list in files[list].column(.id).flatMap { key(list, $0) } }
      .filter { own.joinSketch.share(in: $0.joinSketch) > 0 }
    guard theirs.contains(where: { own.styles.union($0.styles).areMixed }) else { return }
    roles.findings.append(
      Finding(
        .column(InputText(files[index].header(own.column)), .unifiedIDs), .info,
        file: files[index].source.path))
  }
}
