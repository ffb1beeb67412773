import CSV

/// The columns of yes and no that say who began each row: "Is Inbound", "Created by an agent".
struct StarterColumns: Sendable {
  private let columns: [(column: Int, yes: Side, no: Side)]

  /// Nil where there are none.
  init?(_ file: RecognisedFile) {
    columns =
      (file.columns[.inbound] ?? []).map { ($0, .theirs, .ours) }
      + (file.columns[.outbound] ?? []).map { ($0, .ours, .theirs) }
    if columns.isEmpty { return nil }
  }

  /// Whose the row is by the first of them that has a yes or a no in it.
  func side(_ record: borrowing Record) -> Side? {
    for (column, yes, no) in columns {
      if let flag = record.withField(column, readFlag) { return flag ? yes : no }
    }
    return nil
  }
}
