import Basics
import CSV
import Language

/// Whose a row is, by its key columns.
extension InteractionReader {
  /// The first key column with something in it.
  mutating func keySource(_ record: borrowing Record) -> RecognisedFile.KeySource? {
    // Below the name that stands over a group no other column of its rows says whose they are.
    if file.sequence.grouping.fillsDown, let first = file.join.keys.first,
      record.isBlank(first.column)
    {
      return nil
    }
    for var source in file.join.keys {
      if let relatedType, source.field == .relatedKey {
        source.form.space = space(record.text(relatedType))
      }
      var found = false
      record.withKey(source) { cell in
        if cell.count > 0 {
          cleaner.forEachKey(cell, source.form) { key in
            if !key.isEqual(to: file.join.nobody) { found = true }
          }
        }
      }
      if found { return source }
    }
    return nil
  }

  /// What stands beside a key that is left out, where it is that of exactly one of a list.
  mutating func named(_ record: borrowing Record, _ sink: inout some IntakeSink)
    -> RecognisedFile.KeySource?
  {
    for source in file.join.beside {
      var isKnown = false
      record.withKey(source) { cell in
        cleaner.forEachKey(cell, source.form) { if sink.knows($0) { isKnown = true } }
      }
      guard isKnown else { continue }
      summary.namedBeside += 1
      if firstLines.namedBeside == 0 { firstLines.namedBeside = record.line }
      summary.besideColumn = summary.besideColumn ?? source.column
      return source
    }
    return nil
  }

  /// What stands in front of a number of the sort that the row names.
  func space(_ type: String) -> [UInt8] {
    if let sort = RoleChooser.Sort(header: type) {
      return file.join.relatedSpaces[sort.rawValue] ?? []
    }
    let key = headerKey(type)
    return Self.otherSorts.contains(where: { key.contains($0) }) ? Array("\(key):".utf8) : []
  }

  /// Records that are no customers and no part of one.
  private static let otherSorts = [
    "opportunit", "deal", "campaign", "case", "project", "ticket", "task", "product", "quote",
  ]

  mutating func forEachKey<Sink: IntakeSink>(
    _ record: borrowing Record, _ keys: RowKeys, _ sink: inout Sink,
    _ body: (Span<UInt8>, inout Sink) -> Void
  ) {
    switch keys {
    case .column(let source):
      if mayNameSeveral, let several = severalNamed(record, source, sink) {
        for key in several { body(key.span, &sink) }
        return
      }
      record.withKey(source) { cell in
        cleaner.forEachKey(cell, source.form) { body($0, &sink) }
      }
    case .parties(let row):
      for party in row.parties {
        let key = tell(party, &sink)
        body(key.span, &sink)
      }
    }
  }

  /// The keys of the customers that a cell names one behind the other, where a list has all of them
  /// and has not the whole; nil for any other cell.
  private mutating func severalNamed(
    _ record: borrowing Record, _ source: RecognisedFile.KeySource, _ sink: some IntakeSink
  ) -> [[UInt8]]? {
    let parts = record.withField(source.column) { cell -> [[UInt8]] in
      guard cell.indices.contains(where: { Self.partsNames(cell[$0]) }) else { return [] }
      return Array(cell.text.utf8).split(whereSeparator: Self.partsNames).map(Array.init)
    }
    guard parts.count > 1 else { return nil }
    var isKnown = false
    record.withKey(source) { cell in
      cleaner.forEachKey(cell, source.form) { if sink.knows($0) { isKnown = true } }
    }
    guard !isKnown else { return nil }
    var keys: [[UInt8]] = []
    for part in parts {
      var found: [UInt8]?
      cleaner.forEachKey(part.span, source.form) { key in
        if sink.knows(key) { found = key.indices.map { key[$0] } }
      }
      guard let found else { return nil }
      if !keys.contains(found) { keys.append(found) }
    }
    return keys
  }

  /// What stands between the names of several customers in one cell.
  private static func partsNames(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == 0x0A
  }

  mutating func deliver(
    _ record: borrowing Record, _ keys: RowKeys, _ row: UnusableRow, _ sink: inout some IntakeSink
  ) {
    forEachKey(record, keys, &sink) { key, sink in sink.receive(unusable: row, key: key) }
  }
}
