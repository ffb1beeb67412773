import Basics
import CSV

/// The columns by which the rows of logs are joined to lists.
extension RoleChooser {
  /// Whom one file shows to be us, the others know too; lists offer all that a party may be told
  /// by.
  mutating func joinParties() throws(InputError) {
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
        var share =
          lists.filter { !numbersOtherRows(own, index, of: $0) }
          .map { own.joinSketch.share(in: ids($0)) }.max() ?? 0
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
    var joining: [(share: Double, own: KeyColumn, byInitials: [Double])] = []
    for field in [Field.email, .name, .company] {
      for own in files[index].keys where own.field == field && own.filled > 0 {
        let byInitials = lists.map { initialsJoin(own, index, $0) }
        let share = (lists.map { namesJoin(own, $0) } + byInitials).max() ?? 0
        // In steps, so that rank decides between columns that fit about equally well.
        if share > 0 { joining.append(((share * 4).rounded(), own, byInitials)) }
      }
    }
    guard let best = joining.map(\.share).max(),
      let first = joining.first(where: { $0.share == best })
    else { return false }
    let own = first.own
    for (list, share) in zip(lists, first.byInitials) where share > 0 {
      files[list].join.offersInitials = true
      files[list].join.offersNames = true
    }
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
}
