import Basics
import CSV

/// Days of last contact that stand in the list.
extension CustomerReader {
  /// The list's own day of last contact is evidence beside any log: that much is on record, though
  /// neither how nor, mostly, by whom.
  mutating func deliverLastContact(
    _ record: borrowing Record, _ id: String, _ sink: inout some IntakeSink
  ) {
    let key = Array(id.utf8)
    let contact = cells.lastContact(record, asOf: settings.asOf)
    for (day, side) in [(contact.theirs, Side.theirs), (contact.anybodys, .unknown)] {
      guard let day else { continue }
      summary.widen(day)
      deliver(day, side, .done, record, key.span, &sink)
    }
    for (day, kind) in cells.contacts(record, upTo: settings.asOf) {
      summary.widen(day)
      let touch = Touch(
        position: RowPosition(file: fileIndex, offset: record.offset), day: day,
        line: UInt32(truncatingIfNeeded: record.line), kind: kind,
        standing: Standing(side: kind.usualSide))
      sink.receive(Interaction(touch: touch), key: key.span)
    }
    for (day, kind) in cells.nextContacts(record, after: settings.asOf)
    where day <= settings.asOf.adding(settings.planHorizonDays) {
      summary.planned += 1
      deliver(day, .ours, .planned, record, key.span, &sink, kind: kind)
    }
    if let day = contact.ahead {
      if day <= settings.asOf.adding(settings.planHorizonDays) {
        summary.planned += 1
        deliver(day, .unknown, .planned, record, key.span, &sink)
      } else {
        summary.future += 1
        if firstFuture == 0 { firstFuture = record.line }
        sink.receive(unusable: unusable(record, .future, .tooFarAhead(day)), key: key.span)
      }
    }
    if let fault = contact.fault {
      summary.accepted -= 1
      summary.reject(record.line, .lastContact(fault))
      summary.salvaged += 1
      sink.receive(unusable: unusable(record, .unreadable, .cell(fault)), key: key.span)
    }
  }

  private func deliver(
    _ day: Day, _ side: Side, _ state: TouchState, _ record: borrowing Record,
    _ key: Span<UInt8>, _ sink: inout some IntakeSink, kind: TouchKind = .other
  ) {
    let touch = Touch(
      position: RowPosition(file: fileIndex, offset: record.offset), day: day,
      line: UInt32(truncatingIfNeeded: record.line), kind: kind,
      standing: Standing(
        side: side, state: state, sideIsRecorded: side != .unknown, isListDate: true))
    sink.receive(Interaction(touch: touch), key: key)
  }
}
