import Basics
import CSV
import Language

/// What a row was, from its words, its columns of states and its outcome.
extension InteractionReader {
  /// The typer's view, overruled where the row has columns of its own for "done" and "called off".
  mutating func typed(
    _ record: borrowing Record, _ columns: TypingColumns, _ day: Day, _ ended: CallOutcome? = nil
  ) -> Typing {
    var typing = typer.type(record, columns, day: day, asOf: settings.asOf)
    let asTyped = typing
    defer { leavesTyping = typing == asTyped }
    if [.call, .voicemail].contains(typing.kind), machineOutcomes.holds(record) {
      typing.become(.call)
      typing.standing = Standing(side: .ours, state: .done, sideIsRecorded: false)
      typing.signals.insert(.notReached)
    }
    // Who pays for a visit asked for it: it is trade, and no care of ours.
    if paysForVisits, typing.kind == .visit, !typing.standing.sideIsRecorded {
      typing.standing = Standing(side: .theirs, state: typing.standing.state, sideIsRecorded: false)
    }
    let kind = revenue.kind(record, unless: typing.kind)
    var state = typing.standing.state
    if kind != typing.kind {
      typing.become(kind)
      // What its status says was read for another kind.
      if let status = columns.status, let said = typer.annulment(record, status, of: kind) {
        state = said
      }
    }
    if let isDone = isDone(record), !isTalkBeforeReminder(isDone, record, typing, day) {
      let staysOpen = [.task, .ticket, .complaint].contains(typing.kind)
      typing.saidState = isDone ? .done : .planned
      if isDone {
        if state != .cancelled, day <= settings.asOf { state = staysOpen ? .closed : .done }
      } else if state == .done || state == .closed {
        // What they sent was sent, and they did ring, whether or not we are done with it.
        let isReceived =
          (typing.standing.side == .theirs
            && (typing.kind.isWritten || typing.kind == .call || file.isOfSlips)
            || parties != nil && typing.kind.isWritten) && day <= settings.asOf
        if !isReceived { state = staysOpen ? .open : .planned }
      }
      if !isDone, marksWhatIsOpen, typing.standing.side == .theirs, typing.kind == .call,
        day <= settings.asOf
      {
        // What they rang for waits for us still (N2).
        typing.signals.insert(.callBack)
      }
      if file.isOfSlips {
        typing.settle(isDone)
        if !isDone, file.isCompletedByDay, state == .done { state = .open }
      }
    } else if file.areOpenUnanswered, daysPast(answers, record).isEmpty {
      // Where answers are noted, one that is not was not given.
      typing.settle(false)
    }
    if file.confirmedIsHeld, state == .planned, day <= settings.asOf { state = .done }
    for column in cancelled where record.withField(column, { $0.saysYes }) {
      state = .cancelled
    }
    for column in furtherStates where state != .void && state != .cancelled {
      if let said = typer.annulment(record, column, of: typing.kind) { state = said }
    }
    if let isDone = isLeftDone(record, typing, columns, day), state != .cancelled, state != .void {
      if isDone { typing.signals.subtract([.promiseByUs, .promiseByThem]) }
      (state, typing.saidState) = (.done, .done)
    }
    if let side = books?.side(record) { settle(&typing, side, record) }
    if let kind = senders?.machine(record, typing.kind) { return typing.sentByMachine(as: kind) }
    note(ended, record, &typing)
    // R10: a ring that we broke off before anybody took it is an attempt, as a telephone system
    // writes it.
    if parties != nil, state == .cancelled, typing.kind == .call, typing.standing.side == .ours,
      typing.signals.contains(.notReached), day <= settings.asOf
    {
      state = .done
    }
    if state != typing.standing.state {
      typing.standing = Standing(
        side: typing.standing.side, state: state,
        sideIsRecorded: typing.standing.sideIsRecorded)
    }
    cases?.complete(&typing, record)
    survey?.complete(&typing, record)
    return typing
  }

  /// The outcomes that say that a machine took the call, in a book of calls that does not tell who
  /// rang: its outcomes are those of ours (R10).
  static func machineOutcomes(_ file: RecognisedFile) -> CellSet {
    let telling: [Field] = [.direction, .type, .channel, .inbound, .outbound, .voicemail]
    guard file.usualKind == .call, file.parties == nil, let status = file.column(.status),
      !telling.contains(where: { file.columns[$0] != nil })
    else { return CellSet(nil, []) }
    let values = file.sample?[status].values ?? []
    return CellSet(status, values.filter { ContactWords.kind(of: [$0]) == .voicemail })
  }

  /// Why a row that was typed is no interaction.
  func reason(toLeaveOut record: borrowing Record) -> SetAsideRow {
    isOfTheirMailing || house?.isPlaceholder(record) == true ? .automatic : rowStates.said(record)
  }

  /// A note for us alone is no contact of anybody's; what it tells of an end, a promise or a
  /// complaint holds.
  mutating func isForUsAlone(_ typing: Typing, _ record: borrowing Record) -> Bool {
    guard typing.kind == .note || typing.kind == .conversation else { return false }
    return typing.signals.isDisjoint(with: Self.toldAmongUs) && isInternal(record)
  }

  /// What was said to somebody of theirs is told as well.
  private static let toldAmongUs: Signals = [
    .reached, .inPerson,
    .endOfSomebody, .readAsEnd, .personGone, .promiseByUs, .promiseByThem, .complaint, .brokenByUs,
    .callBack, .resolution, .apology,
  ]

  /// It says at its head that it is for us alone: "Internal", "Interne Notiz: …".
  private mutating func isInternal(_ record: borrowing Record) -> Bool {
    let columns = columns.of(record)
    return [columns.subject, columns.notes].contains { column in
      guard let column else { return false }
      return record.withField(column) { cell in
        guard Self.mayBeInternal(cell) else { return false }
        let range = cell.trimmedRange()
        let head = cell.extracting(range.lowerBound..<min(range.upperBound, range.lowerBound + 40))
        let words = head.text.lowercased().split { !$0.isLetter }
        guard let first = words.first, Self.internals.contains(String(first)) else { return false }
        return words.count == 1
          || Self.internalNotes.contains(String(words[1]))
          || head.text.dropFirst(first.count).first == ":"
      }
    }
  }

  /// By its first letters.
  static func mayBeInternal(_ cell: Span<UInt8>) -> Bool {
    let range = cell.trimmedRange()
    return range.count >= 6 && cell[range.lowerBound] | 0x20 == UInt8(ascii: "i")
      && cell[range.lowerBound + 1] | 0x20 == UInt8(ascii: "n")
  }

  private static let internals: Set<String> = [
    "internal", "intern", "interne", "interner", "internes", "interno", "interna",
  ]
  private static let internalNotes: Set<String> = [
    "note", "notes", "memo", "comment", "remark", "only", "use", "notiz", "vermerk", "kommentar",
    "bemerkung", "anmerkung", "notitie", "opmerking", "nota", "commentaire",
  ]

  /// What a row of the books is: a bill of ours, money of theirs, a bill of theirs.
  func settle(_ typing: inout Typing, _ side: BookSides.Side, _ record: borrowing Record) {
    let isVendors = vendors.map { !record.isBlank($0) } ?? false
    let (kind, whose): (TouchKind, Side) =
      switch side {
      case .sale: (.invoice, .ours)
      case .money: (.payment, isVendors ? .ours : .theirs)
      case .purchase: (.invoice, .theirs)
      case .outlay: (.payment, .ours)
      case .passage: (typing.kind, typing.standing.side)
      }
    typing.kind = kind
    let state = books?.isReversal(record) == true ? .cancelled : typing.standing.state
    typing.standing = Standing(side: whose, state: state, sideIsRecorded: true)
  }

  /// What the row's own column says of whether it is done.
  private mutating func isDone(_ record: borrowing Record) -> Bool? {
    guard let completed else { return nil }
    guard file.isCompletedByDay else { return record.withField(completed, readFlag) }
    return !record.isBlank(completed)
  }

  /// A talk that took place and told what is to follow: what is not done is that.
  private mutating func isTalkBeforeReminder(
    _ isDone: Bool, _ record: borrowing Record, _ typing: Typing, _ day: Day
  ) -> Bool {
    remindsLater && !isDone && typing.standing.state == .done && tellsWhatIsDue(record, day)
  }

  /// A row on record has words, and a day by which something of what they tell is due.
  private mutating func tellsWhatIsDue(_ record: borrowing Record, _ day: Day) -> Bool {
    guard let due, day <= settings.asOf,
      let text = columns.usual.notes ?? columns.usual.subject, !record.isBlank(text),
      case .day(let dueDay) = record.withField(due.column, { read($0, due.format) })
    else { return false }
    return dueDay > day
  }

  /// Whether what a contact left to do by a later day is done, where its status is of that: "Open"
  /// beside what was said in August and promised for September. Nil where the status is of the
  /// contact itself.
  private mutating func isLeftDone(
    _ record: borrowing Record, _ typing: Typing, _ columns: TypingColumns, _ day: Day
  ) -> Bool? {
    guard typing.kind.isTalk || typing.kind.isWritten || typing.kind == .conversation,
      statusIsOfDue, let status = columns.status, tellsWhatIsDue(record, day)
    else { return nil }
    return switch typer.stateWord(record, status) {
    case .open, .pending, .ourTurn, .theirTurn: false
    case .done: true
    default: nil
    }
  }

  /// How a call ended, where columns of its own say so (R10): words on a machine of ours are theirs
  /// and wait (N2); on one of theirs they reached nobody.
  mutating func note(
    _ ended: CallOutcome?, _ record: borrowing Record, _ typing: inout Typing
  ) {
    guard outcome != nil || ended != nil || parties != nil,
      [.call, .videoCall, .conversation].contains(typing.kind)
    else { return }
    let isReached: Bool? =
      if typing.signals.contains(.notReached) || typing.saidState == .cancelled {
        false
      } else if typing.saidState == .done { true } else { nil }
    switch ended ?? outcome?.read(record, isReached: isReached) {
    // A telephone system that writes both sides down says who took what.
    case nil:
      guard parties != nil, let isReached else { return }
      typing.signals.insert(isReached ? .reached : .notReached)
    case .talked: if isReached != false { typing.signals.insert(.reached) }
    case .notReached, .voicemail, .blocked: typing.signals.insert(.notReached)
    }
  }

  mutating func touch(_ record: borrowing Record, _ day: Day, _ typing: Typing) -> Touch {
    Touch(
      position: RowPosition(file: fileIndex, offset: record.offset), day: day,
      line: UInt32(truncatingIfNeeded: record.line), signals: typing.signals,
      dueIn: typing.dueIn, kind: typing.kind, standing: typing.standing, things: typing.things,
      certainty: typing.certainty)
  }
}
