import Basics
import CSV
import Language

/// What one row tells beside itself: when it was arranged, what follows it, what they wrote later.
extension InteractionReader {
  /// What is booked for a day to come was booked on another: that was contact, of whichever side,
  /// and no talk yet; it is no row of its own.
  func making(of plan: Interaction, _ record: borrowing Record) -> Interaction? {
    guard plan.touch.standing.state == .planned || plan.touch.standing.state == .done else {
      return nil
    }
    for (column, format) in bookings {
      guard case .day(let day) = record.withField(column, { read($0, format) }),
        day <= settings.asOf
      else { continue }
      let touch = Touch(
        position: plan.touch.position, day: day, line: plan.touch.line, kind: .other,
        standing: Standing(side: .unknown, state: .done, isListDate: true))
      return Interaction(touch: touch)
    }
    return nil
  }

  /// What is still to follow a row, where another column has its day ("nächster Termin"): a plan of
  /// ours, and no row of its own.
  func nextContacts(after row: Interaction, _ record: borrowing Record) -> [Interaction] {
    plans.compactMap { column, format, kind in
      guard case .day(let day) = record.withField(column, { read($0, format) }),
        day > settings.asOf, day <= settings.asOf.adding(settings.planHorizonDays)
      else { return nil }
      let touch = Touch(
        position: row.touch.position, day: day, line: row.touch.line, kind: kind,
        standing: Standing(side: .ours, state: .planned, isFurther: true))
      return Interaction(touch: touch)
    }
  }

  /// What was written after what a row tells of, where other columns have its days: our answers,
  /// and of a ticket what they wrote last. It is no row of its own.
  mutating func correspondence(on message: Interaction, _ record: borrowing Record)
    -> [Interaction]
  {
    if answers.isEmpty, messages.isEmpty, last == nil { return [] }
    var (ours, theirs) = (daysPast(answers, record), daysPast(messages, record))
    if let last, let side = lastWriter(last.writer, last.flag, record),
      let day = daysPast([(column: last.day, format: last.format)], record).first
    {
      if side == .ours { ours.append(day) } else { theirs.append(day) }
    }
    var further: [Interaction] = []
    func add(_ day: Day, _ side: Side, _ kind: TouchKind, _ signals: Signals = []) {
      let touch = Touch(
        position: message.touch.position, day: day, line: message.touch.line, signals: signals,
        kind: kind, standing: Standing(side: side, sideIsRecorded: true, isFurther: true))
      further.append(Interaction(touch: touch))
    }
    if let last = theirs.max(), last > message.touch.day, message.touch.kind == .ticket {
      // A case that was closed asks for nothing more, and what we answered on that day or later is
      // answered.
      let isSettled =
        [.closed, .cancelled].contains(message.touch.standing.state)
        || ours.max().map { $0 >= last } == true
      add(last, .theirs, .message, isSettled ? .needsNoAnswer : [])
    }
    let kind = message.touch.kind.isPersonal ? message.touch.kind : .conversation
    if let first = ours.min() { add(first, .ours, kind) }
    if let last = ours.max(), last != ours.min() { add(last, .ours, kind) }
    return further
  }

  /// Who wrote the last message of a row's talk: by a word for a side, or by the name of the one or
  /// the other.
  private func lastWriter(_ column: Int, _ flag: Side?, _ record: borrowing Record) -> Side? {
    let text = record.text(column)
    if let flag, let says = record.withField(column, readFlag) {
      return says == (flag == .ours) ? .ours : .theirs
    }
    if let side = SenderSorts.side(of: text) { return side }
    let writer = headerKey(text)
    guard !writer.isEmpty else { return nil }
    func isNamed(_ field: Field) -> Bool {
      (file.columns[field] ?? []).contains { headerKey(record.text($0)) == writer }
    }
    return isNamed(.name) || isNamed(.email) ? .theirs : isNamed(.owner) ? .ours : nil
  }

  /// The days in some columns of a row that are not ahead.
  func daysPast(
    _ columns: [(column: Int, format: DateFormat)], _ record: borrowing Record
  ) -> [Day] {
    columns.compactMap { column, format in
      guard case .day(let day) = record.withField(column, { read($0, format) }),
        day <= settings.asOf
      else { return nil }
      return day
    }
  }
}
