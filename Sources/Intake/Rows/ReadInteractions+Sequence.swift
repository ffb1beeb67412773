import Basics
import CSV

/// Rows that mean what they mean by those above them.
extension InteractionReader {
  /// What stands above the row that is read.
  struct Above: Sendable {
    /// The cell that names the customer of the group or the order, and how it is read.
    var key: [UInt8] = []
    var source: RecognisedFile.KeySource?
    /// The order, and the hash of its number; 0 for none.
    var order: UInt64 = 0
    var interaction: Interaction?
  }

  /// Reads a row of a file whose `sequence` says that rows hang together.
  mutating func readInSequence(
    _ record: borrowing Record, _ names: inout NameTable, _ orders: inout OrderBook,
    _ sink: inout some IntakeSink
  ) {
    let source = keySource(record)
    let reading = days.read(record)
    let isDated = if case .undated = reading { false } else { true }
    let isDay = if case .day = reading { true } else { false }
    if !isDay, let source, TotalRow.isNamed(record.text(source.column)) {
      return setAside(record, .total, &sink)
    }
    let order = orderNumber(record)
    if continuesOrder(order, isNamed: source != nil, isDated: isDated) {
      return readFurtherLine(record, &sink)
    }
    if let source, hasSwallowed(record, source) {
      return readAlone(record, source, reading, &names, &sink)
    }
    if let source {
      if !isDated, file.sequence.grouping == .headings {
        // The name over a group is no row of its own.
        carry(record, source)
        summary.accepted += 1
        return
      }
      carry(record, source)
    }
    if source == nil, file.sequence.grouping == .doubtful, above.source != nil {
      return tellDoubtful(record, &sink)
    }
    if source == nil, file.sequence.grouping.fillsDown, above.source != nil,
      tellLost(record, reading, &sink)
    {
      return
    }
    // "-" in the place of the name is nobody, and no blank below the one above.
    guard
      source != nil
        || file.sequence.grouping.fillsDown
          && record.isBlank(file.join.keys.first?.column ?? 0),
      above.source != nil, case .day(let day) = reading
    else { return readAlone(record, source, reading, &names, &sink) }
    if source == nil {
      summary.filledDown += 1
      if firstLines.filledDown == 0 { firstLines.filledDown = record.line }
    }
    guard var interaction = interaction(record, day, nil, &names) else {
      return setAside(record, rowStates.said(record), &sink)
    }
    above.order = 0
    if order != 0, interaction.touch.kind.isTraffic {
      let ofDay = StableHash.mixed(order &+ UInt64(bitPattern: Int64(day.number)))
      if file.sequence.sharesOrders, orders.isOfAnother(ofDay, than: fileIndex) {
        // The other file has told of it, and of its money.
        summary.furtherLines += 1
        return
      }
      let key = above.key
      interaction.isFurtherLine = orders.hasTold(
        StableHash.mixed(ofDay &+ Self.hashWithoutCase(key)))
      if interaction.isFurtherLine {
        summary.furtherLines += 1
        if file.sequence.repeatsTotals { interaction.revenue = nil }
      }
      above.order = order
      above.interaction = interaction
    }
    deliver(interaction, remark, &sink)
    for plan in nextContacts(after: interaction, record) { deliver(plan, nil, &sink) }
  }

  /// One number on one day is one order, in whatever case its lines write an address.
  private static func hashWithoutCase(_ cell: [UInt8]) -> UInt64 {
    let small = cell.map(ASCII.lowercased)
    return StableHash.of(small.span)
  }

  /// Tells of a row without a name that may be of the customer above, or of nobody: it counts for
  /// neither, and the one above is unknown.
  private mutating func tellDoubtful(_ record: borrowing Record, _ sink: inout some IntakeSink) {
    guard let source = above.source else { return }
    summary.blankKeys += 1
    summary.perhapsAbove += 1
    if firstLines.perhapsAbove == 0 { firstLines.perhapsAbove = record.line }
    let row = unusable(record, .blankKey, .noCustomer)
    let cell = above.key
    sink.receive(unusable: row, key: nil)
    cleaner.forEachKey(cell.span, source.form) { sink.receive(unusable: row, key: $0) }
  }

  /// Tells of a row of a group whose day cannot be: it is of the customer above. False where the
  /// day can.
  private mutating func tellLost(
    _ record: borrowing Record, _ reading: RowDay, _ sink: inout some IntakeSink
  ) -> Bool {
    guard let row = lostRow(record, reading), let source = above.source else { return false }
    let cell = above.key
    cleaner.forEachKey(cell.span, source.form) { sink.receive(unusable: row, key: $0) }
    return true
  }

  /// The number of the row's order, hashed; 0 for none.
  private func orderNumber(_ record: borrowing Record) -> UInt64 {
    file.column(.interaction).map { record.hash($0) } ?? 0
  }

  /// A line below an order that has its number, or no number, customer and day at all.
  private func continuesOrder(_ order: UInt64, isNamed: Bool, isDated: Bool) -> Bool {
    guard file.sequence.hasLines, above.order != 0, !isNamed || !isDated else { return false }
    return order == 0 ? !isNamed && !isDated : order == above.order
  }

  /// Such a line is no event of its own; its amount may be.
  private mutating func readFurtherLine(
    _ record: borrowing Record, _ sink: inout some IntakeSink
  ) {
    summary.accepted += 1
    summary.furtherLines += 1
    guard var line = above.interaction else { return }
    line.touch.position = RowPosition(file: fileIndex, offset: record.offset)
    line.isFurtherLine = true
    line.revenue = nil
    if !file.sequence.repeatsTotals { earn(record, &line) }
    deliver(line, nil, &sink)
  }

  private mutating func carry(_ record: borrowing Record, _ source: RecognisedFile.KeySource) {
    above.source = source
    above.key.removeAll(keepingCapacity: true)
    record.withField(source.column) { cell in
      for i in cell.indices { above.key.append(cell[i]) }
    }
  }

  mutating func deliver(
    _ interaction: Interaction, _ remark: RowRemark?, _ sink: inout some IntakeSink
  ) {
    guard let source = above.source else { return }
    var interaction = interaction
    let cell = above.key
    cleaner.forEachKey(cell.span, source.form) { key in
      sink.receive(interaction, key: key)
      if let remark { sink.receive(remark, of: key) }
      interaction.isFurtherParty = true
      interaction.revenue = nil
    }
  }
}
