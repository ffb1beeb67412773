/// Why the columns of a table cannot be used, or its rows not joined.
package enum TableProblem: Sendable, Codable, Hashable {
  /// `--map FIELD=COLUMN` names a column that is not there.
  case noMappedColumn(field: String, column: InputText, seen: [InputText]?)
  /// A column that is needed stands there more than once.
  case duplicateColumn(InputText, count: Int, field: String)
  /// - Parameter role: what the file was said to be.
  case unknownColumns(role: String?, ColumnsSeen)
  /// - Parameters:
  ///   - nearest: the headers most like one of an id.
  ///   - names: a column of names that could stand in.
  case noIDColumn(ColumnsSeen, nearest: [InputText], names: NameColumn?)
  case noDateColumn(ColumnsSeen, nearest: [InputText])
  /// Each row tells who wrote and to whom, and none on which day.
  case undatedMail
  /// A column that may hold anybody's id, and no name beside it.
  case unclearID(InputText, ColumnsSeen)
  case unclearRows(ColumnsSeen)
  case noInteractions
  case contradictoryDates(InputText, line: Int, other: Int)
  case ambiguousDates(InputText)
  case damagedIDs(InputText, example: InputText)
  /// The numbers of a column occur in several lists.
  case ambiguousKey(InputText, files: [InputText])
  /// The numbers of a column are of a list that is not here.
  case foreignKey(InputText, file: InputText)
  case noCommonKey([InputText], lists: [ListedID])
  case tooManyRejects(Int, of: Int, first: RejectReason?)
  /// Two sides stand on each row, and nothing says which is us.
  ///
  /// - Parameters:
  ///   - columns: that name the parties.
  ///   - candidates: of whom each may be us.
  case unknownUs([InputText], candidates: [InputText])
  case excess(InputExcess, limit: Int)

  /// The headers of a table, as many as are shown; a column without one is empty.
  package struct ColumnsSeen: Sendable, Codable, Hashable {
    package static let shown = 30

    package var names: [InputText]
    package var hasMore: Bool

    package init(_ headers: [String]) {
      names = headers.prefix(Self.shown).map { InputText($0) }
      hasMore = headers.count > Self.shown
    }

    fileprivate init(names: [InputText], hasMore: Bool) {
      self.names = names
      self.hasMore = hasMore
    }
  }

  /// A column of names that can be typed as it stands, where each name is one customer.
  package struct NameColumn: Sendable, Codable, Hashable {
    package var header: InputText
    /// Needs no quotation marks in a shell.
    package var isWord: Bool

    package init(header: InputText, isWord: Bool) {
      self.header = header
      self.isWord = isWord
    }
  }

  /// The column of ids of a list, and its file.
  package struct ListedID: Sendable, Codable, Hashable {
    package var column: InputText
    package var file: InputText

    package init(column: InputText, file: InputText) {
      self.column = column
      self.file = file
    }
  }

  package var code: String {
    switch self {
    case .noMappedColumn, .noIDColumn, .noDateColumn, .undatedMail: "missing-column"
    case .duplicateColumn: "duplicate-column"
    case .unknownColumns, .unclearID, .unclearRows: "unknown-columns"
    case .noInteractions: "no-rows"
    case .contradictoryDates: "contradictory-dates"
    case .ambiguousDates: "ambiguous-dates"
    case .damagedIDs: "damaged-ids"
    case .ambiguousKey: "ambiguous-key"
    case .foreignKey, .noCommonKey: "no-common-key"
    case .tooManyRejects: "too-many-rejects"
    case .unknownUs: "unknown-us"
    case .excess(.relationships, _): "too-many-customers"
    case .excess(.interactions, _): "too-many-interactions"
    case .excess(.unusableRows, _): "too-many-rejects"
    case .excess(.owners, _): "too-many-owners"
    }
  }
}

/// What there is too much of to be kept in memory.
package enum InputExcess: Sendable, Codable {
  case relationships, interactions, unusableRows, owners
}

extension TableProblem.ColumnsSeen: Redactable {
  package var redacted: TableProblem.ColumnsSeen {
    TableProblem.ColumnsSeen(names: names.redacted, hasMore: hasMore)
  }
}

extension TableProblem: Redactable {
  package var redacted: TableProblem {
    switch self {
    case .noMappedColumn(let field, let column, let seen):
      .noMappedColumn(field: field, column: column.redacted, seen: seen.redacted)
    case .duplicateColumn(let header, let count, let field):
      .duplicateColumn(header.redacted, count: count, field: field)
    case .unknownColumns(let role, let seen): .unknownColumns(role: role, seen.redacted)
    case .noIDColumn(let seen, let nearest, let names):
      .noIDColumn(
        seen.redacted, nearest: nearest.redacted,
        names: names.map { NameColumn(header: $0.header.redacted, isWord: $0.isWord) })
    case .undatedMail: .undatedMail
    case .noDateColumn(let seen, let nearest):
      .noDateColumn(seen.redacted, nearest: nearest.redacted)
    case .unclearID(let header, let seen): .unclearID(header.redacted, seen.redacted)
    case .unclearRows(let seen): .unclearRows(seen.redacted)
    case .contradictoryDates(let header, let line, let other):
      .contradictoryDates(header.redacted, line: line, other: other)
    case .ambiguousDates(let header): .ambiguousDates(header.redacted)
    case .damagedIDs(let header, let example):
      .damagedIDs(header.redacted, example: example.redacted)
    case .ambiguousKey(let header, let files):
      .ambiguousKey(header.redacted, files: files.redacted)
    case .foreignKey(let header, let file): .foreignKey(header.redacted, file: file.redacted)
    case .noCommonKey(let columns, let lists):
      .noCommonKey(
        columns.redacted,
        lists: lists.map { ListedID(column: $0.column.redacted, file: $0.file.redacted) })
    case .unknownUs(let columns, let candidates):
      .unknownUs(columns.redacted, candidates: candidates.redacted)
    case .tooManyRejects(let count, let rows, let first):
      .tooManyRejects(count, of: rows, first: first.redacted)
    case .noInteractions, .excess: self
    }
  }
}
