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
  /// Tables of the money of other tables' rows.
  package var amountTables: [Int] = []
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
  var styles: IDSpelling.Styles = []

  init(files: [RecognisedFile], settings: IntakeSettings) {
    self.files = files
    self.settings = settings
    roles = RunRoles(files: files)
  }

  mutating func choose() throws(InputError) -> RunRoles {
    try checkMappings()
    borrowDateOrders()
    adoptKeys()
    setOwnPeopleAside()
    try sortByRole()
    setUnreferredThingsAside()
    settleSpellings()
    findLinks()
    setUnreferredVendorsAside()
    for index in roles.customers + roles.links where files[index].join.parent?.field != .parent {
      files[index].join.companies = companies(ofPersons: index)
      files[index].join.listsCompanies =
        !files[index].join.companies.isEmpty && listsCompanies(ofPersons: index)
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
      joinBlanks(index)
    }
    if !(roles.customers + roles.links).isEmpty {
      for index in roles.interactions { files[index].join.mayNameSeveral = hasLists(index) }
    }
    nameNumbers()
    shareOrders()
    findRepeatedNumbers()
    joinAmounts()
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
  func hasLists(_ index: Int) -> Bool {
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
  func unifiesIDs(_ own: KeyColumn?) -> Bool {
    guard let own, styles.areMixed else { return false }
    return !own.styles.isSubset(of: .unified)
  }

  /// That ids are written in another way than those of the lists they joined.
  mutating func noteSpelling(_ own: KeyColumn, in index: Int, _ lists: [Int]) {
    let theirs = lists.compactMap { list in files[list].column(.id).flatMap { key(list, $0) } }
      .filter { own.joinSketch.share(in: $0.joinSketch) > 0 }
    guard theirs.contains(where: { own.styles.union($0.styles).areMixed }) else { return }
    roles.findings.append(
      Finding(
        .column(InputText(files[index].header(own.column)), .unifiedIDs), .info,
        file: files[index].source.path))
  }
}
