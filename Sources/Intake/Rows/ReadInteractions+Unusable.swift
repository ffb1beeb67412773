import Basics
import CSV
import Language

/// Rows that broke, and what of them can be told all the same.
extension InteractionReader {
  func unusable(_ record: borrowing Record, _ kind: UnusableKind, _ reason: RejectReason)
    -> UnusableRow
  {
    UnusableRow(
      position: RowPosition(file: fileIndex, offset: record.offset),
      line: UInt32(truncatingIfNeeded: record.line), length: record.length, reason: reason,
      kind: kind)
  }

  /// What stands where the customer does is below the table, and nobody's name.
  func isFootnote(_ record: borrowing Record, _ keys: RowKeys) -> Bool {
    guard case .column(let source) = keys else { return false }
    for column in 0..<record.count where column != source.column && !record.isBlank(column) {
      return false
    }
    return TotalRow.isFootnote(record.text(source.column))
  }

  mutating func readBroken(
    _ record: borrowing Record, _ defect: RecordDefect, _ sink: inout some IntakeSink
  ) {
    let reason = defect.reason(record.count, file.layout.columns.count)
    summary.reject(record.line, reason)
    var row = unusable(record, .broken, reason)
    if let whole = partialRow.rejoined(record), let source = keySource(whole),
      isInPlace(whole, source, defect, &sink), let touch = touch(ofRejoined: whole)
    {
      row.isWhole = true
      salvage(touch, whole, source, &row, &sink)
      return
    }
    guard partialRow.canRead(record), let source = keySource(record),
      isInPlace(record, source, defect, &sink)
    else {
      sink.receive(unusable: row, key: nil)
      return
    }
    guard case .day(let day) = days.read(record) else {
      deliver(record, .column(source), row, &sink)
      return
    }
    var typing = typed(record, partialRow.typing(columns.usual), day)
    typing.signals = []
    typing.dueIn = Touch.noDueDay
    salvage(touch(record, day, typing), record, source, &row, &sink)
  }

  private mutating func salvage(
    _ touch: Touch, _ record: borrowing Record, _ source: RecognisedFile.KeySource,
    _ row: inout UnusableRow, _ sink: inout some IntakeSink
  ) {
    row.salvaged = touch
    summary.salvaged += 1
    if touch.day <= settings.asOf { summary.widen(touch.day) }
    deliver(record, .column(source), row, &sink)
  }

  /// Whether a quotation mark in the wrong place has drawn a delimiter into the key: no id of the
  /// column has one in it.
  func hasSwallowed(_ record: borrowing Record, _ source: RecognisedFile.KeySource) -> Bool {
    let delimiter = file.layout.delimiter
    guard source.form.isCode, !source.form.isList || delimiter != UInt8(ascii: ";") else {
      return false
    }
    return record.withField(source.column) { $0.hasSwallowed(delimiter) }
  }

  /// The touch of a row whose words were put together again; nil where its type or its direction
  /// are words that nobody knows there, or it has no day: then it broke elsewhere.
  mutating func touch(ofRejoined record: borrowing Record) -> Touch? {
    guard case .day(let day) = days.read(record) else { return nil }
    let columns = columns.of(record)
    let typing = typed(record, columns, day)
    guard !typing.directionIsStrange else { return nil }
    if let type = columns.type, typing.kind == .other, record.withField(type, { $0.count > 0 }) {
      return nil
    }
    return touch(record, day, typing)
  }

  /// Whether the key of a broken row stands in its own column: where the row is too long, only if
  /// it is one that is known. Without a list, a day in its own column further right shows that the
  /// row broke behind it; else the key must be one of the sound rows.
  private mutating func isInPlace(
    _ record: borrowing Record, _ source: RecognisedFile.KeySource, _ defect: RecordDefect,
    _ sink: inout some IntakeSink
  ) -> Bool {
    guard defect == .tooLong else { return true }
    var isBehind = source.column == 0
    if let day = days.firstColumn, day > source.column, case .day = days.read(record) {
      isBehind = true
    }
    let sound = file.keys.first { $0.column == source.column && $0.field == source.field }
    var isKnown = false
    record.withKey(source) { cell in
      cleaner.forEachKey(cell, source.form) { key in
        let isTold =
          isBehind || !file.join.makesCustomers || sound?.joinSketch.contains(key) ?? false
        if isTold, sink.knows(key) { isKnown = true }
      }
    }
    return isKnown
  }
}
