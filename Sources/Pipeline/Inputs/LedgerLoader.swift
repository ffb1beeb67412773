import Basics
import CSV
import Intake
import Relationships

/// Loads the files of a run into a ledger: recognises each, settles their roles, reads their rows.
struct LedgerLoader {
  var roles: RunRoles
  var builder: LedgerBuilder
  var names = NameTable()
  var orders = OrderBook()
  /// By the index of the file; nil for one that was not read.
  var summaries: [FileSummary?]
  /// Of each table, which file of the run it stands in.
  let places: [Int]
  /// The files that are not used.
  private(set) var unused: [Int: FileFinding.SetAside] = [:]

  /// Looks at all rows of each file before anything in it is believed, and settles which of them is
  /// what beside the others.
  ///
  /// - Parameter share: whose touches are kept; nil keeps all.
  /// - Throws: the first error in the order of the files.
  init(
    _ inputs: inout OpenFiles, _ plan: RunPlan, share: LedgerShare? = nil,
    _ progress: ((String) -> Void)?
  ) throws(InputError) {
    var recognised: [RecognisedFile] = []
    var places: [Int] = []
    for index in inputs.paths.indices {
      let tables = try LedgerLoader.recognised(index, &inputs, plan, progress)
      recognised += tables
      places += tables.map { _ in index }
    }
    LedgerLoader.tellCopies(&recognised, places, inputs)
    roles = try chooseRoles(recognised, settings: plan.intake)
    self.places = places
    summaries = [FileSummary?](repeating: nil, count: roles.files.count)
    builder = LedgerBuilder(
      asOf: plan.intake.asOf, hasCustomerList: !roles.customers.isEmpty,
      fileNames: roles.files.map { $0.source.path }, limits: plan.intake.limits, share: share)
  }

  /// Reads who is known: customers, contacts, and what else leads to them.
  mutating func readLists(_ plan: RunPlan, _ progress: ((String) -> Void)?) throws(InputError) {
    let files = roles.files
    try LedgerLoader.refuseWithoutContacts(roles, plan.intake)
    plan.stages?.enter(.read)
    for index in roles.customers {
      progress?("reading \(files[index].source.path)")
      summaries[index] = try readCustomers(
        files[index], fileIndex: index, settings: plan.intake, into: &builder)
    }
    for index in roles.links {
      progress?("reading \(files[index].source.path)")
      summaries[index] = try readLinks(
        files[index], fileIndex: index, settings: plan.intake, into: &builder)
    }
    for table in roles.linkTables {
      progress?("reading \(files[table.file].source.path)")
      let summary = try readLinkTable(files[table.file], own: table.own, into: &builder)
      if files[table.file].role != .interactions { summaries[table.file] = summary }
    }
    for index in roles.amountTables { summaries[index] = files[index].summaryOfRows }
    builder.settleShare()
  }

  /// Reads the interactions.
  ///
  /// - Parameter rows: of files that other processes read in chunks.
  mutating func readRows(
    _ plan: RunPlan, rows: RowsRead?, _ progress: ((String) -> Void)?
  ) throws(InputError) {
    let files = roles.files
    let typer = plan.typer
    for index in roles.interactions {
      progress?("reading \(files[index].source.path)")
      var file = files[index]
      try file.note(tellingOf: files)
      summaries[index] = try readInteractions(
        file, fileIndex: index, settings: plan.intake, typer: typer, names: &names,
        orders: &orders, chunks: rows?.chunks(of: places[index]),
        into: &builder)
    }
    try tellWhatIsLost(plan.intake, progress)
  }

  /// Of files that are the same byte for byte the first is read.
  ///
  /// - Parameter places: the file of the run that each table stands in.
  private static func tellCopies(
    _ files: inout [RecognisedFile], _ places: [Int], _ inputs: OpenFiles
  ) {
    var first: [String: Int] = [:]
    for (index, place) in places.enumerated() {
      guard case .success(let digest)? = inputs.digests[place]?.finish() else { continue }
      if let original = first[digest] {
        if original != place { files[index].copyOf = inputs.paths[original] }
      } else {
        first[digest] = place
      }
    }
  }

  /// Makes unknown every relationship that may stand in rows without a customer or in unused files.
  private mutating func tellWhatIsLost(_ settings: IntakeSettings, _ progress: ((String) -> Void)?)
    throws(InputError)
  {
    for (index, why) in roles.setAside { unused[index] = FileFinding.SetAside(why) }
    let unread = unused.keys.filter { unused[$0]?.why.isUnread == true }.sorted()
    let files = roles.files
    if files.contains(where: \.passesOverContacts) { builder.mayMissContacts = true }
    guard
      !unread.isEmpty || builder.rejects.contains(where: \.isNobodys)
        || files.contains(where: \.hasUnreadTable)
    else { return }
    var known = builder.knownParties
    if !unread.isEmpty {
      for index in roles.customers + roles.links {
        try forEachIdentity(in: files[index], settings: settings) { text, sort, id in
          known.add(text, sort, ofID: id)
        }
      }
    }
    var lost = LostRows(files, among: known)
    lost.tell(&builder)
    for index in roles.customers + roles.links + roles.interactions {
      try lost.tellUnreadTable(of: index, &builder)
    }
    let lists = (roles.customers + roles.links).map { files[$0] }
    for index in unread {
      progress?("searching \(files[index].source.path)")
      let table = try UnusedTable(files[index], among: &known, lists: lists)
      unused[index]?.concern = table.concern
      switch table.concern {
      case .nobody: continue
      case .everybody: builder.mayMissContacts = true
      case .some:
        for member in table.members {
          builder.noteLost(.file(index), of: member, day: nil)
        }
      }
    }
  }

  private static func recognised(
    _ index: Int, _ inputs: inout OpenFiles, _ plan: RunPlan, _ progress: ((String) -> Void)?
  ) throws(InputError) -> [RecognisedFile] {
    progress?("looking at \(inputs.paths[index])")
    let source = try inputs.source(index)
    defer { inputs.digests[index]?.finish() }
    do throws(InputError) {
      var surveys = inputs.surveys(index)
      var tables = try recogniseTables(of: source, settings: plan.intake, surveys: &surveys)
      for i in tables.indices { tables[i].surveys = surveys }
      return tables
    } catch {
      // A folder may hold what is no table: the others are judged, and those it may speak of are
      // unknown.
      guard inputs.paths.count > 1, !plan.intake.named.contains(inputs.paths[index]),
        let file = RecognisedFile(withoutHeader: source, error, settings: plan.intake)
      else { throw error }
      return [file]
    }
  }

  /// Closes the books.
  mutating func finish(_ workers: Workers, settlesBase: Bool) -> (
    ledger: Ledger, rejects: [LedgerBuilder.Reject], findings: [Finding]
  ) {
    // Given away, so that nothing in it is held twice.
    var full = LedgerBuilder(asOf: Day(number: 0), hasCustomerList: false, fileNames: [])
    swap(&full, &builder)
    let order = EventOrder(newestFirst: summaries.map { $0?.order.isNewestFirst == true })
    return full.finish(
      names: names.names, order: order, settlesBase: settlesBase, workers: workers)
  }

  /// R8: a list of customers that says nothing of contact proves no neglect.
  private static func refuseWithoutContacts(_ roles: RunRoles, _ settings: IntakeSettings)
    throws(InputError)
  {
    let lists = (roles.customers + roles.links).map { roles.files[$0] }
    guard roles.interactions.isEmpty, !settings.isForced, let list = lists.first,
      !lists.contains(where: \.tellsContact)
    else { return }
    // Who has named a second file wants to know what is wrong with it.
    if let other = roles.setAside.keys.sorted().first(where: {
      settings.named.contains(roles.files[$0].source.path)
    }),
      let obstacle = roles.files[other].obstacle
    {
      let notUnderstood = RunProblem.NotUnderstood(
        file: InputText(roles.files[other].source.path), problem: obstacle.problem)
      throw InputError(.run(.noContacts(notUnderstood)), file: list.source.path)
    }
    throw InputError(.run(.noContacts(nil)), file: list.source.path)
  }
}
