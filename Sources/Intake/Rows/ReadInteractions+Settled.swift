import Basics
import CSV
import Language

/// Rows whose shape is settled: their words need not be looked at again.
extension InteractionReader {
  /// A row whose shape is settled: a key that needs no cleaning, and a day behind us. False for any
  /// other, of which nothing has been counted then.
  @inline(__always)
  mutating func readSettled(
    _ block: inout RecordBlock, _ index: Int, _ names: inout NameTable,
    _ sink: inout some IntakeSink
  ) -> Bool {
    guard let known = typer.settled(index), let plainKey, let column = days.firstColumn,
      let day = block.withField(index, column, { days.day($0) }), day <= settings.asOf,
      block.withField(index, plainKey, { PlainKey($0).isPlain })
    else { return false }
    summary.rows += 1
    summary.accepted += 1
    summary.widen(day)
    summary.order.note(day)
    let place = block.place(of: index)
    let touch = known.touch(
      at: RowPosition(file: fileIndex, offset: place.offset), day, line: place.line)
    summary.futureRows.note(touch, said: known.state, asOf: settings.asOf)
    let mayRemark =
      touch.signals.contains(.endOfSomebody) && !known.settlement.contains(.isQuiet)
    if completesAll || mayRemark || touch.isMailOfOurs {
      block.select(index)
      readRest(of: block.record, touch, mayRemark: mayRemark, plainKey, &names, &sink)
    } else {
      // What is never written to need not be put into memory and read again: a tenth of the time.
      block.withField(index, plainKey) { sink.receive(Interaction(touch: touch), key: $0) }
    }
    return true
  }

  /// Hands over a row whose shape is settled, with what stands beside its words.
  private mutating func readRest(
    of record: borrowing Record, _ touch: Touch, mayRemark: Bool, _ key: Int,
    _ names: inout NameTable, _ sink: inout some IntakeSink
  ) {
    var interaction = Interaction(touch: touch)
    if completesAll || touch.isMailOfOurs {
      complete(&interaction, record, columns.usual, &names)
    }
    let remark = mayRemark ? readRemark(record, interaction.touch) : nil
    record.withField(key) { key in
      sink.receive(interaction, key: key)
      if let remark { sink.receive(remark, of: key) }
    }
  }

  /// Whether all rows of a row's shape come to what it has come to, given a day behind us.
  mutating func isSettled(_ record: borrowing Record, _ typing: Typing) -> Bool {
    if typing.directionIsStrange || typing.standing.state == .void { return false }
    if typing.kind.isMass, house != nil { return false }
    if [.invoice, .payment].contains(typing.kind), typing.standing.state == .cancelled {
      return false
    }
    // How far a word stands from the head numbers may decide.
    return typing.kind != .note && typing.kind != .conversation
      || ![columns.usual.subject, columns.usual.notes].contains { column in
        column.map { record.withField($0, Self.mayBeInternal) } == true
      }
  }

  /// The usual row: a key that needs no cleaning, and a day. False for any other, of which nothing
  /// has been counted then.
  mutating func readPlain(
    _ record: borrowing Record, _ names: inout NameTable, _ sink: inout some IntakeSink
  ) -> Bool {
    guard let plainKey else { return false }
    guard record.withField(plainKey, { PlainKey($0).isPlain }),
      case .day(let day) = days.read(record), day <= settings.asOf || bookings.isEmpty,
      answers.isEmpty, messages.isEmpty, plans.isEmpty
    else { return false }
    guard let interaction = interaction(record, day, nil, &names) else {
      setAside(record, reason(toLeaveOut: record), &sink)
      return true
    }
    record.withField(plainKey) { key in
      sink.receive(interaction, key: key)
      if let remark { sink.receive(remark, of: key) }
    }
    return true
  }
}
