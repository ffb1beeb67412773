import Basics
import CSV
import Language

/// The interaction that a sound row becomes, and the remark and the gap that another leaves.
extension InteractionReader {
  /// Counts a row that its own state takes out (R12): it is read, and proves nothing.
  mutating func setAside(
    _ record: borrowing Record, _ state: SetAsideRow, _ sink: inout some IntakeSink
  ) {
    summary.accepted += 1
    summary.setAside[state, default: 0] += 1
    sink.receive(unusable: unusable(record, .setAside, .setAside(state)), key: nil)
  }

  /// A row whose day cannot be, counted; nil for any other.
  mutating func lostRow(_ record: borrowing Record, _ reading: RowDay) -> UnusableRow? {
    switch reading {
    case .unreadable(let fault, let column):
      summary.reject(record.line, .column(InputText(file.header(column)), fault))
      return unusable(record, .unreadable, .cell(fault))
    case .future(let day):
      summary.accepted += 1
      summary.future += 1
      if firstLines.future == 0 { firstLines.future = record.line }
      return unusable(record, .future, .tooFarAhead(day))
    case .day, .undated: return nil
    }
  }

  /// The words of a row that may tell of an end or a wish (R13); nil for nearly all rows. What is
  /// called off or still to come has told nothing.
  mutating func readRemark(_ record: borrowing Record, _ touch: Touch) -> RowRemark? {
    let standing = touch.standing
    guard touch.signals.contains(.endOfSomebody), touch.day <= settings.asOf,
      standing.state != .planned, standing.state != .cancelled
    else { return nil }
    let columns = columns.of(record)
    let texts = [columns.subject, columns.notes].compactMap { $0 }
    // Most of the words that a row is looked at for mean something else there: "a competitor offers
    // less".
    guard
      touch.signals.contains(.readAsEnd)
        || texts.contains(where: { record.withWords($0, RemarkReader.mayTellOfRow) })
    else { return nil }
    let words = texts.map { record.words($0) }
    guard touch.signals.contains(.readAsEnd) || RemarkReader.ofRows.mayTell(words) else {
      return nil
    }
    let isOurs = touch.kind.isWritten || [.card, .gift].contains(touch.kind)
    return RowRemark(
      texts: words,
      writer: standing.side == .ours
        ? (isOurs ? .ours : .unknown)
        : touch.kind.isWritten && standing.side == .theirs ? .theirs : .unknown,
      isReadAsEnd: touch.signals.contains(.readAsEnd), day: touch.day, position: touch.position,
      line: touch.line)
  }

  /// The row as an interaction, counted, and its `remark`; nil for one that its status takes
  /// out, not counted.
  mutating func interaction(
    _ record: borrowing Record, _ day: Day, _ keys: RowKeys?, _ names: inout NameTable
  ) -> Interaction? {
    var columns = columns.of(record)
    var ended: CallOutcome?
    if case .parties(let row) = keys {
      columns.side = row.side
      ended = row.outcome
    }
    if columns.side == nil,
      let side = senders?.side(record) ?? starters?.side(record) ?? authors?.side(record)
        ?? mailHead?.side(record)
    {
      columns.side = side
    }
    var typing = typed(record, columns, day, ended)
    if typing.standing.state == .void { return nil }
    if let house, typing.kind.isMass, house.isPlaceholder(record) { return nil }
    if isTakenBackAlone(typing, record) { return nil }
    isOfTheirMailing = isTheirMassMail(typing)
    if isOfTheirMailing { return nil }
    if isForUsAlone(typing, record) || wasNeverPaid(typing, record) {
      typing.standing = Standing(
        side: typing.standing.side, state: .void, sideIsRecorded: typing.standing.sideIsRecorded)
    }
    summary.accepted += 1
    if typing.kind == .payment, [.cancelled, .void].contains(typing.standing.state) {
      summary.failedPayments += 1
      if firstLines.failedPayment == 0 { firstLines.failedPayment = record.line }
    }
    if day > settings.asOf { summary.planned += 1 } else { summary.widen(day) }
    summary.order.note(day)
    if typing.directionIsStrange { summary.noteStrangeDirection(record, columns.direction) }
    var touch = touch(record, day, typing)
    summary.futureRows.note(touch, said: typing.saidState, asOf: settings.asOf)
    if let due, case .day(let dueDay) = record.withField(due.column, { read($0, due.format) }) {
      let distance = dueDay.days(since: day)
      if let days = Int16(exactly: distance), days != Touch.noDueDay { touch.dueIn = days }
      // R14: a date beside the words makes a promise of them that is on record.
      if touch.signals.contains(.promiseByUs), !touch.signals.contains(.complaint) {
        touch.certainty = .recorded
      }
    }
    var interaction = Interaction(touch: touch)
    if record.count < leastWhole { interaction.isPartial = true }
    complete(&interaction, record, columns, &names)
    remark = readRemark(record, interaction.touch)
    if settlesShapes, typer.followsFromShape, leavesTyping, day <= settings.asOf,
      isSettled(record, typing)
    {
      typer.settle(remark == nil ? .all : .isSettled)
    }
    return interaction
  }

  /// Adds what a row says beside its typing: what it earned, who of us it was, which words they
  /// sent.
  mutating func complete(
    _ interaction: inout Interaction, _ record: borrowing Record, _ columns: TypingColumns,
    _ names: inout NameTable
  ) {
    let touch = interaction.touch
    earn(record, &interaction)
    // R11: who changed a field or sent a receipt looks after nobody.
    if let owner, !touch.kind.isMass {
      interaction.owner = record.withField(owner) { names.index(of: $0) }
      if interaction.owner == NameTable.machine {
        interaction.owner = -1
        if [.email, .letter, .message, .other].contains(touch.kind), touch.standing.side == .ours {
          interaction.touch.kind = .notice
        }
      }
    }
    guard touch.isMailOfOurs else { return }
    var wording = MailWording()
    if let subject = columns.subject { record.withWords(subject) { wording.add($0) } }
    if let notes = columns.notes { record.withWords(notes) { wording.add($0) } }
    interaction.wording = wording.hash
  }

  /// Every row has something to be completed.
  var completesAll: Bool { owner != nil || revenue.hasAmounts }

  /// An invoice taken back proves nothing; where no list has its customer, it makes nobody one
  /// either.
  private mutating func isTakenBackAlone(_ typing: Typing, _ record: borrowing Record) -> Bool {
    file.join.makesCustomers && typing.kind == .invoice && typing.standing.state == .cancelled
      && revenue.read(record, typing.kind, typing.standing) == nil
  }

  /// Adds what a row earns.
  @inline(__always)
  mutating func earn(_ record: borrowing Record, _ interaction: inout Interaction) {
    guard revenue.hasAmounts else { return }
    let touch = interaction.touch
    let earned = revenue.read(record, touch.kind, touch.standing)
    interaction.revenue = earned?.amount
    interaction.currency = earned?.currency
    interaction.money = revenue.sort(of: touch.kind) ?? .ordered
  }

  func read(_ cell: Span<UInt8>, _ format: DateFormat) -> DateReading {
    format.read(cell, zone: settings.zone)
  }
}

extension Touch {
  /// Words that we sent, so that it may be asked who else got the same.
  var isMailOfOurs: Bool {
    (kind == .email || kind == .message) && standing.side != .theirs
  }
}
