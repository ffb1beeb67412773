package import Basics
import CSV
import Language

/// Reads a file of interactions row by row into a sink.
///
/// Every row ends up somewhere: as an interaction (once for each relationship it names), as an
/// unusable row with its reason, or counted as a repetition. Nothing is dropped silently, since the
/// absence of data is not the absence of contact.
///
/// - Parameters:
///   - fileIndex: the file's index in the run's list, for row positions.
///   - names: who on our side had the contact; `Interaction.owner` is an index into it.
///   - orders: what orders the files before this one told of.
///   - chunks: gives the rows of a chunk, where other processes have read them.
/// - Throws: where too much of the file is unusable, or it changes under us.
/// - Complexity: O(bytes of the file); no allocation per row in the usual case.
package func readInteractions(
  _ file: RecognisedFile, fileIndex: Int, settings: IntakeSettings, typer: TouchTyper,
  names: inout NameTable, orders: inout OrderBook, chunks: ChunksRead? = nil,
  into sink: inout some IntakeSink
) throws(InputError) -> FileSummary {
  let summary = try readInteractionRows(
    file, fileIndex: fileIndex, settings: settings, typer: typer, names: &names, orders: &orders,
    chunks: chunks, into: &sink)
  try summary.check(file.source.path, settings)
  return summary
}

/// Gives the rows of a chunk of a file, from 0, as `readChunk` read them in another process.
package typealias ChunksRead = (_ number: Int) throws(InputError) -> InteractionBatch

/// Reads a file of interactions as `readInteractions` does, however much of it is unusable.
func readInteractionRows(
  _ file: RecognisedFile, fileIndex: Int, settings: IntakeSettings, typer: TouchTyper,
  names: inout NameTable, orders: inout OrderBook, chunks: ChunksRead? = nil,
  into sink: inout some IntakeSink
) throws(InputError) -> FileSummary {
  if let obstacle = file.obstacle { throw obstacle }
  let isNamed = file.join.keys.first.map { [.name, .company].contains($0.field) } == true
  sink.keysAreNames(isNamed)
  if file.columns[.amount] != nil { sink.amountsAre(in: file.currency) }
  var reader = InteractionReader(file, fileIndex: fileIndex, settings: settings, typer: typer)
  orders.open()
  if let chunks, file.chunks > 0 {
    for number in 0..<file.chunks { try reader.take(chunks(number), &names, &sink) }
  } else if settings.threads > 0, file.canBeReadInChunks, let keyLookup = sink.keyLookup {
    try reader.readChunks(keyLookup, &names, &sink)
  } else {
    _ = try file.source.forEachBlock(file.layout) { (block) throws(InputError) in
      reader.read(&block, &names, &orders, &sink)
      try reader.refuseExcess(names, sink)
    }
  }
  reader.addFindings()
  return reader.summary
}

/// The state of reading one file of interactions.
///
/// In the order a row takes:
///
/// 1. `RecordReader` cuts plain records many at a time; `RecordBlock` hands them over, odd ones by
///    themselves.
/// 2. `TouchTyper.lookAhead` hashes the shape of each row of a block: what its typing can depend
///    on, as it stands. What rows of these shapes came to is looked up for all of them at once.
/// 3. `readSettled` takes a row whose shape is settled: nothing but its key and its day is still
///    looked at, and who of us it was, what it earned, which words we sent where the file has that.
/// 4. Any other row is selected and goes the long way through `read`, which is the truth. Where
///    nothing but the shape had a say in what it came to (`settlesShapes`, `isSettled`), the shape
///    is settled by that.
/// 5. The sink of a chunk (`InteractionBatch`) keeps touches and keys; `KeyLookup.join` finds whose
///    they are, on the thread that read them, and `TouchStore` parts them by relationship.
///
/// Measured on ten million rows, in nanoseconds of the processor a row: to cut 20, shapes 50, to
/// look them up 25, settled rows 30, keys and parting 30. A shape that is new costs a microsecond,
/// one that has to be read fifteen.
///
/// What each row goes by is `mutating` even where it changes nothing: to a function that only looks
/// at it a reader is handed over as a copy of four thousand bytes. One such function cost 80 ns a
/// row.
struct InteractionReader: Sendable {
  let file: RecognisedFile
  let fileIndex: Int
  let settings: IntakeSettings
  let columns: RowColumns
  var days: RowDayReader
  private let due: (column: Int, format: DateFormat)?
  /// What is due is a reminder of what is to follow, not the row itself: "Wiedervorlage".
  private let remindsLater: Bool
  /// The days on which a thing still to come was arranged.
  private let bookings: [(column: Int, format: DateFormat)]
  /// The days on which we answered what the rows tell of.
  private let answers: [(column: Int, format: DateFormat)]
  /// Of tickets, the days on which they wrote last.
  private let messages: [(column: Int, format: DateFormat)]
  /// The days on which a contact is to follow, and of what sort it is.
  private let plans: [(column: Int, format: DateFormat, kind: TouchKind)]
  private let completed: Int?
  private let starters: StarterColumns?
  private let authors: Authors?
  private let cancelled: [Int]
  /// Columns of states beside the one that the typer reads.
  private let furtherStates: [Int]
  private let outcome: CallOutcomeReader?
  private let owner: Int?
  private let relatedType: Int?
  private let cases: CaseEvidence?
  private let books: BookSides?
  /// The column whose names are of those who sell to us, beside another of customers.
  private let vendors: Int?
  private let survey: SurveyAnswers?
  let rowStates: RowStates
  /// Of rows that name their customer: whether that is our own house, or nobody.
  private var house: HouseRows?
  /// Cells that a row has at least where nothing is missing that judgement needs: the last of a row
  /// that ends early may be cut as well.
  private let leastWhole: Int
  /// The first key column, where its plain cells are keys as they stand.
  private let plainKey: Int?
  /// A cell of the key may name several of the listed customers: "Okoro Farms,Petty Mills".
  private let mayNameSeveral: Bool
  let revenue: RowRevenue
  private let partialRow: PartialRow
  /// Nothing but its cells tells what a row is, and the same of each row.
  private let looksAhead: Bool
  /// Of the rest of a row nothing but its key, its day, and what `complete` reads has a say.
  private let settlesShapes: Bool
  /// Of the row typed last no other column has changed what its words came to.
  private var leavesTyping = false
  private var typer: TouchTyper
  var cleaner = KeyCleaner()
  /// Of a table with two sides.
  var parties: PartyRowReader?
  /// Where the names of customers stand beside their numbers.
  private var beside: RecognisedFile.KeySource? { file.join.beside }
  /// Keys whose identity was told, and those of them with a name.
  private var told: Set<[UInt8]> = []
  private var toldNames: Set<[UInt8]> = []
  private var repeats: RepeatWatch?
  /// Where rows of earlier files are known again; nil where there are none.
  private let numbers: RowNumberColumns?
  var summary = FileSummary()
  var firstLines = FirstLines()
  var above = Above()
  /// The row that was left out last was mass mail of theirs.
  private var isOfTheirMailing = false

  /// Where something was met first, 0 for nowhere: for messages.
  struct FirstLines: Sendable, Codable {
    var future = 0
    var undated = 0
    var filledDown = 0
    var perhapsAbove = 0
    var namedBeside = 0

    /// Takes in those of a further chunk.
    mutating func add(_ next: FirstLines) {
      let all: [WritableKeyPath<FirstLines, Int>] = [
        \.future, \.undated, \.filledDown, \.perhapsAbove, \.namedBeside,
      ]
      for line in all where self[keyPath: line] == 0 { self[keyPath: line] = next[keyPath: line] }
    }
  }

  init(_ file: RecognisedFile, fileIndex: Int, settings: IntakeSettings, typer: TouchTyper) {
    self.file = file
    self.fileIndex = fileIndex
    self.settings = settings
    self.typer = typer
    columns = RowColumns(file)
    days = RowDayReader(file, settings)
    due = file.column(.dueDate).flatMap { column in
      file.dates[column].map { (column, $0.format) }
    }
    remindsLater =
      file.column(.dueDate).map { HeaderWords(file.header($0)).isReminder } == true
    starters = StarterColumns(file)
    authors = file.authors
    let day = file.dayColumns.first
    let isBooked =
      file.column(.interaction).map { HeaderWords(file.header($0)).numbersBookings } == true
    bookings = file.layout.columns.indices.compactMap { column in
      let header = HeaderWords(file.header(column))
      guard column != day, header.tellsBooking || isBooked && header.isDayOfBooking else {
        return nil
      }
      return file.dates[column].map { (column, $0.format) }
    }
    answers = file.answerDays.compactMap { column in
      file.dates[column].map { (column, $0.format) }
    }
    messages = file.theirDays.compactMap { column in
      file.dates[column].map { (column, $0.format) }
    }
    plans = file.nextContacts.compactMap { column in
      let isCall = HeaderWords(file.header(column)).speaksOfCall
      return file.dates[column].map { (column, $0.format, isCall ? .call : .meeting) }
    }
    completed = file.column(.completed)
    cancelled = file.columns[.cancelled] ?? []
    furtherStates = Array((file.columns[.status] ?? []).dropFirst())
    outcome = CallOutcomeReader(file)
    parties = file.parties.map(PartyRowReader.init)
    owner = file.column(.owner)
    cases = CaseEvidence(file)
    books = BookSides(file)
    vendors = Self.vendors(file)
    survey = SurveyAnswers(file)
    rowStates = RowStates(file)
    house = HouseRows(file, settings)
    relatedType = file.join.relatedSpaces.isEmpty ? nil : file.column(.relatedType)
    let isPlain =
      relatedType == nil
      && file.join.keys.first.map {
        $0.form.text == .id && $0.form.space.isEmpty && !$0.form.isUnified && !$0.form.stripsZeros
          && file.join.nobody.isEmpty && $0.further == nil
      } == true
    mayNameSeveral = file.join.mayNameSeveral
    plainKey = isPlain ? file.join.keys.first?.column : nil
    let telling: [Field] = [
      .type, .channel, .direction, .status, .subject, .notes, .completed, .cancelled,
    ]
    let lastTelling = telling.compactMap { file.column($0) }.max()
    leastWhole =
      file.leavesEmptyCellsAway
      ? 0 : lastTelling.map { min($0 + 2, file.layout.columns.count) } ?? 0
    revenue = RowRevenue(file)
    let firstKey = file.join.keys.first.map { [$0.column] + ($0.further.map { [$0] } ?? []) } ?? []
    partialRow = PartialRow(
      file, needed: firstKey + (days.firstColumn.map { [$0] } ?? []), settings)
    looksAhead =
      columns.areFixed && starters == nil && authors == nil && parties == nil
      && !file.sequence.isNeeded
    repeats = file.hasRepeatedRows ? RepeatWatch() : nil
    numbers = file.join.earlierRows.isEmpty ? nil : RowNumberColumns(file)
    let judgesFurther =
      due != nil || completed != nil || outcome != nil || cases != nil || books != nil
      || vendors != nil || survey != nil || repeats != nil || numbers != nil
      || !(cancelled.isEmpty && furtherStates.isEmpty && rowStates.isEmpty)
      || !(bookings.isEmpty && answers.isEmpty && messages.isEmpty && plans.isEmpty)
      || revenue.tellsKinds || house?.looksForUs == true
    settlesShapes =
      looksAhead && plainKey != nil && !judgesFurther && !file.join.namesInSubject
      && !file.areOpenUnanswered && days.firstDecides
  }

  func refuseExcess(_ names: NameTable, _ sink: some IntakeSink) throws(InputError) {
    let excess = names.count > settings.limits.owners ? .owners : sink.excess
    if let excess { throw settings.limits.error(excess, file.source.path) }
  }

  /// Reads the records of a block, and looks up beforehand, and together, what their words come to.
  mutating func read(
    _ block: inout RecordBlock, _ names: inout NameTable, _ orders: inout OrderBook,
    _ sink: inout some IntakeSink
  ) {
    if looksAhead { typer.lookAhead(&block, columns.usual) }
    for index in 0..<block.count {
      if settlesShapes, readSettled(&block, index, &names, &sink) { continue }
      block.select(index)
      typer.goOn(to: index)
      read(block.record, &names, &orders, &sink)
    }
    typer.endOfRowsAhead()
  }

  private mutating func read(
    _ record: borrowing Record, _ names: inout NameTable, _ orders: inout OrderBook,
    _ sink: inout some IntakeSink
  ) {
    summary.rows += 1
    if let defect = record.defect, defect != .tooShort {
      readBroken(record, defect, &sink)
      return
    }
    if repeats?.isRepeated(record) == true { return leaveOut(record, .repeated, &sink) }
    if let numbers, let hash = numbers.hash(record), file.join.earlierRows.contains(hash) {
      return leaveOut(record, .readAlready, &sink)
    }
    if let state = rowStates.marked(record) {
      setAside(record, state, &sink)
      return
    }
    if house?.isOurs(record) == true { return setAside(record, .internal, &sink) }
    if file.join.namesInSubject {
      let row = namedInSubject(record, sink)
      guard row.nobody == nil else { return setAside(record, .automatic, &sink) }
      read(record, .parties(row), days.read(record), &names, &sink)
      return
    }
    if parties != nil {
      if let row = partyRow(record, &sink) {
        read(record, .parties(row), days.read(record), &names, &sink)
      }
      return
    }
    if let authors, authors.isMachine(record) { return setAside(record, .automatic, &sink) }
    if let books, books.side(record) == .passage {
      // The row of the other account tells of it.
      summary.accepted += 1
      summary.furtherLines += 1
      return
    }
    if let vendors { tellVendor(record, vendors, &sink) }
    if file.sequence.isNeeded { return readInSequence(record, &names, &orders, &sink) }
    if readPlain(record, &names, &sink) { return }
    readAlone(record, keySource(record), days.read(record), &names, &sink)
  }

  /// Reads a row that stands for itself.
  mutating func readAlone(
    _ record: borrowing Record, _ source: RecognisedFile.KeySource?, _ reading: RowDay,
    _ names: inout NameTable, _ sink: inout some IntakeSink
  ) {
    guard let source = source ?? named(record, &sink) else {
      summary.blankKeys += 1
      let row = unusable(record, .blankKey, .noCustomer)
      sink.receive(unusable: row, key: nil)
      return
    }
    guard !hasSwallowed(record, source) else {
      // It names no new relationship; whose it may be, its parts tell.
      let id = record.withField(source.column) { $0.excerpt() }
      summary.reject(record.line, .swallowedDelimiter(id))
      let row = unusable(record, .broken, .swallowedDelimiter(id))
      sink.receive(unusable: row, key: nil)
      return
    }
    read(record, .column(source), reading, &names, &sink)
  }

  /// The name beside a number that is left out, where exactly one of a list is called so.
  private mutating func named(_ record: borrowing Record, _ sink: inout some IntakeSink)
    -> RecognisedFile.KeySource?
  {
    guard let beside else { return nil }
    var isKnown = false
    record.withKey(beside) { cell in
      cleaner.forEachKey(cell, beside.form) { if sink.knows($0) { isKnown = true } }
    }
    guard isKnown else { return nil }
    summary.namedBeside += 1
    if firstLines.namedBeside == 0 { firstLines.namedBeside = record.line }
    return beside
  }

  private static func vendors(_ file: RecognisedFile) -> Int? {
    let names = file.columns[.name] ?? []
    guard file.join.makesCustomers, file.join.keys.first?.field == .name else { return nil }
    func isOfVendors(_ column: Int) -> Bool {
      HeaderWords(file.header(column)).has(HeaderVocabulary.vendors)
    }
    return names.contains { !isOfVendors($0) } ? names.first(where: isOfVendors) : nil
  }

  /// Whoever stands in the vendors' column sells to us, and is told so once.
  private mutating func tellVendor(
    _ record: borrowing Record, _ column: Int, _ sink: inout some IntakeSink
  ) {
    let name = record.withField(column, cleanText)
    guard !name.isEmpty, let source = keySource(record), source.column == column,
      told.insert(Array(name.utf8)).inserted
    else { return }
    record.withKey(source) { cell in
      cleaner.forEachKey(cell, source.form) { key in
        sink.receive(PartyIdentity(id: name, name: name, kind: .vendor), of: key)
      }
    }
  }

  /// Whose a row is.
  enum RowKeys {
    case column(RecognisedFile.KeySource)
    case parties(PartyRow)
  }

  /// Reads a row that is somebody's.
  private mutating func read(
    _ record: borrowing Record, _ keys: RowKeys, _ reading: RowDay, _ names: inout NameTable,
    _ sink: inout some IntakeSink
  ) {
    switch reading {
    case .day(let day):
      guard var interaction = interaction(record, day, keys, &names) else {
        setAside(record, reason(toLeaveOut: record), &sink)
        return
      }
      let further =
        day > settings.asOf
        ? making(of: interaction, record).map { [$0] } ?? []
        : correspondence(on: interaction, record) + nextContacts(after: interaction, record)
      for other in further where other.touch.day <= settings.asOf {
        summary.widen(other.touch.day)
      }
      let remark = remark(record, interaction.touch)
      forEachKey(record, keys, &sink) { key, sink in
        sink.receive(interaction, key: key)
        if let remark { sink.receive(remark, of: key) }
        interaction.isFurtherParty = true
        // What a row adds to revenue is added once.
        interaction.revenue = nil
        for touch in further { sink.receive(touch, key: key) }
      }
    case .unreadable, .future:
      if let row = lostRow(record, reading) { deliver(record, keys, row, &sink) }
    case .undated(let isNever):
      summary.accepted += 1
      if isOfNoUse(record) {
        let row = unusable(record, .setAside, isNever ? .neverDate : .noDate)
        return sink.receive(unusable: row, key: nil)
      }
      summary.undated += 1
      if firstLines.undated == 0 { firstLines.undated = record.line }
      deliver(record, keys, unusable(record, .undated, isNever ? .neverDate : .noDate), &sink)
    }
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

  /// What is booked for a day to come was booked on another: that was contact, of whichever side,
  /// and no talk yet; it is no row of its own.
  private func making(of plan: Interaction, _ record: borrowing Record) -> Interaction? {
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

  /// The words of a row that may tell of an end or a wish (R13); nil for nearly all rows. What is
  /// called off or still to come has told nothing.
  mutating func remark(_ record: borrowing Record, _ touch: Touch) -> RowRemark? {
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
        || texts.contains(where: { record.withField($0, RemarkReader.mayTellOfRow) })
    else { return nil }
    let isOurs = touch.kind.isWritten || [.card, .gift].contains(touch.kind)
    return RowRemark(
      texts: texts.map { record.text($0) },
      writer: standing.side == .ours
        ? (isOurs ? .ours : .unknown)
        : touch.kind.isWritten && standing.side == .theirs ? .theirs : .unknown,
      isReadAsEnd: touch.signals.contains(.readAsEnd), day: touch.day, position: touch.position,
      line: touch.line)
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
  private mutating func correspondence(on message: Interaction, _ record: borrowing Record)
    -> [Interaction]
  {
    if answers.isEmpty, messages.isEmpty { return [] }
    let (ours, theirs) = (daysPast(answers, record), daysPast(messages, record))
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

  /// The days in some columns of a row that are not ahead.
  private func daysPast(
    _ columns: [(column: Int, format: DateFormat)], _ record: borrowing Record
  ) -> [Day] {
    columns.compactMap { column, format in
      guard case .day(let day) = record.withField(column, { read($0, format) }),
        day <= settings.asOf
      else { return nil }
      return day
    }
  }

  /// Leaves out a row that was read before.
  private mutating func leaveOut(
    _ record: borrowing Record, _ reason: RejectReason, _ sink: inout some IntakeSink
  ) {
    summary.duplicates += 1
    sink.receive(unusable: unusable(record, .repeated, reason), key: nil)
  }

  // MARK: Sound rows

  /// A row whose shape is settled: a key that needs no cleaning, and a day behind us. False for any
  /// other, of which nothing has been counted then.
  @inline(__always)
  private mutating func readSettled(
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
    let place = block.place(of: index)
    var interaction = Interaction(
      touch: known.touch(
        at: RowPosition(file: fileIndex, offset: place.offset), day, line: place.line))
    let touch = interaction.touch
    summary.futureRows.note(touch, said: known.state, asOf: settings.asOf)
    var remark: RowRemark?
    if completesAll || touch.isMailOfOurs {
      block.select(index)
      complete(&interaction, block.record, columns.usual, &names)
    }
    if touch.signals.contains(.endOfSomebody), !known.settlement.contains(.isQuiet) {
      block.select(index)
      remark = self.remark(block.record, interaction.touch)
    }
    block.withField(index, plainKey) { key in
      sink.receive(interaction, key: key)
      if let remark { sink.receive(remark, of: key) }
    }
    return true
  }

  /// Whether all rows of a row's shape come to what it has come to, given a day behind us.
  private mutating func isSettled(_ record: borrowing Record, _ typing: Typing) -> Bool {
    if typing.directionIsStrange || typing.standing.state == .void { return false }
    if typing.kind.isMass, house != nil { return false }
    if typing.kind == .invoice, typing.standing.state == .cancelled { return false }
    // How far a word stands from the head numbers may decide.
    return typing.kind != .note && typing.kind != .conversation
      || ![columns.usual.subject, columns.usual.notes].contains { column in
        column.map { record.withField($0, Self.mayBeInternal) } == true
      }
  }

  /// The usual row: a key that needs no cleaning, and a day. False for any other, of which nothing
  /// has been counted then.
  private mutating func readPlain(
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
    let remark = remark(record, interaction.touch)
    record.withField(plainKey) { key in
      sink.receive(interaction, key: key)
      if let remark { sink.receive(remark, of: key) }
    }
    return true
  }

  /// Counts a row that its own state takes out (R12): it is read, and proves nothing.
  mutating func setAside(
    _ record: borrowing Record, _ state: SetAsideRow, _ sink: inout some IntakeSink
  ) {
    summary.accepted += 1
    summary.setAside[state, default: 0] += 1
    sink.receive(unusable: unusable(record, .setAside, .setAside(state)), key: nil)
  }

  /// The row as an interaction, counted; nil for one that its status takes out, not counted.
  mutating func interaction(
    _ record: borrowing Record, _ day: Day, _ keys: RowKeys?, _ names: inout NameTable
  ) -> Interaction? {
    var columns = columns.of(record)
    var ended: CallOutcome?
    if case .parties(let row) = keys {
      columns.side = row.side
      ended = row.outcome
    }
    if columns.side == nil, let side = starters?.side(record) ?? authors?.side(record) {
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
    if day > settings.asOf { summary.planned += 1 } else { summary.widen(day) }
    if typing.directionIsStrange { summary.noteStrangeDirection(record, columns.direction) }
    var touch = touch(record, day, typing)
    summary.futureRows.note(touch, said: typing.saidState, asOf: settings.asOf)
    if settlesShapes, typer.followsFromShape, leavesTyping, day <= settings.asOf,
      isSettled(record, typing)
    {
      typer.settle(remark(record, touch) == nil ? .all : .isSettled)
    }
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
    return interaction
  }

  /// Adds what a row says beside its typing: what it earned, who of us it was, which words they
  /// sent.
  private mutating func complete(
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
    if let subject = columns.subject { record.withField(subject) { wording.add($0) } }
    if let notes = columns.notes { record.withField(notes) { wording.add($0) } }
    interaction.wording = wording.hash
  }

  /// Every row has something to be completed.
  private var completesAll: Bool { owner != nil || revenue.hasAmounts }

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

  private func read(_ cell: Span<UInt8>, _ format: DateFormat) -> DateReading {
    format.read(cell, zone: settings.zone)
  }

  /// The typer's view, overruled where the row has columns of its own for "done" and "called off".
  mutating func typed(
    _ record: borrowing Record, _ columns: TypingColumns, _ day: Day, _ ended: CallOutcome? = nil
  ) -> Typing {
    var typing = typer.type(record, columns, day: day, asOf: settings.asOf)
    let asTyped = typing
    defer { leavesTyping = typing == asTyped }
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
        // What they sent was sent, whether or not we are done with it.
        let isReceived =
          (typing.standing.side == .theirs && (typing.kind.isWritten || file.isOfSlips)
            || parties != nil && typing.kind.isWritten) && day <= settings.asOf
        if !isReceived { state = staysOpen ? .open : .planned }
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
    if let side = books?.side(record) { settle(&typing, side, record) }
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

  /// Why a row that was typed is no interaction.
  private func reason(toLeaveOut record: borrowing Record) -> SetAsideRow {
    isOfTheirMailing || house?.isPlaceholder(record) == true ? .automatic : rowStates.said(record)
  }

  /// A note for us alone is no contact of anybody's; what it tells of an end, a promise or a
  /// complaint holds.
  private mutating func isForUsAlone(_ typing: Typing, _ record: borrowing Record) -> Bool {
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
  private static func mayBeInternal(_ cell: Span<UInt8>) -> Bool {
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
  private func settle(_ typing: inout Typing, _ side: BookSides.Side, _ record: borrowing Record) {
    let isVendors = vendors.map { record.withField($0) { !$0.trimmedRange().isEmpty } } ?? false
    let (kind, whose): (TouchKind, Side) =
      switch side {
      case .sale: (.invoice, .ours)
      case .money: (.payment, isVendors ? .ours : .theirs)
      case .purchase: (.invoice, .theirs)
      case .passage: (typing.kind, typing.standing.side)
      }
    typing.kind = kind
    typing.standing = Standing(side: whose, state: typing.standing.state, sideIsRecorded: true)
  }

  /// What the row's own column says of whether it is done.
  private mutating func isDone(_ record: borrowing Record) -> Bool? {
    guard let completed else { return nil }
    guard file.isCompletedByDay else { return record.withField(completed, readFlag) }
    return record.withField(completed) { !$0.trimmedRange().isEmpty }
  }

  /// A talk that took place and told what is to follow: what is not done is that.
  private mutating func isTalkBeforeReminder(
    _ isDone: Bool, _ record: borrowing Record, _ typing: Typing, _ day: Day
  ) -> Bool {
    guard remindsLater, !isDone, day <= settings.asOf, typing.standing.state == .done, let due,
      let text = columns.usual.notes ?? columns.usual.subject,
      record.withField(text, { !$0.trimmedRange().isEmpty }),
      case .day(let dueDay) = record.withField(due.column, { read($0, due.format) })
    else { return false }
    return dueDay > day
  }

  /// How a call ended, where columns of its own say so (R10): words on a machine of ours are theirs
  /// and wait (N2); on one of theirs they reached nobody.
  private mutating func note(
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

  private mutating func touch(_ record: borrowing Record, _ day: Day, _ typing: Typing) -> Touch {
    Touch(
      position: RowPosition(file: fileIndex, offset: record.offset), day: day,
      line: UInt32(truncatingIfNeeded: record.line), signals: typing.signals,
      dueIn: typing.dueIn, kind: typing.kind, standing: typing.standing, things: typing.things,
      certainty: typing.certainty)
  }

  // MARK: Keys

  /// The first key column with something in it.
  mutating func keySource(_ record: borrowing Record) -> RecognisedFile.KeySource? {
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

  /// What stands in front of a number of the sort that the row names.
  private func space(_ type: String) -> [UInt8] {
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

  private mutating func forEachKey<Sink: IntakeSink>(
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

  private mutating func deliver(
    _ record: borrowing Record, _ keys: RowKeys, _ row: UnusableRow, _ sink: inout some IntakeSink
  ) {
    forEachKey(record, keys, &sink) { key, sink in sink.receive(unusable: row, key: key) }
  }

  // MARK: Parties

  /// Whom the subject of an appointment names: of a calendar without attendees nothing else tells.
  private mutating func namedInSubject(_ record: borrowing Record, _ sink: some IntakeSink)
    -> PartyRow
  {
    let words = Party.nameKey(record.text(file.column(.subject) ?? 0))
      .split(separator: UInt8(ascii: " "))
    var row = PartyRow()
    var start = 0
    search: while start < words.count {
      for count in stride(from: min(5, words.count - start), through: 1, by: -1) {
        let name = Array(words[start..<start + count].joined(separator: [UInt8(ascii: " ")]))
        // A short word may be any word.
        guard name.count >= 4, name.contains(where: { !ASCII.isDigit($0) }), sink.knows(name.span)
        else { continue }
        row.parties.append(Party(.name, key: name, id: String(decoding: name, as: UTF8.self)))
        start += count
        continue search
      }
      start += 1
    }
    if row.parties.isEmpty { row.nobody = .automatic }
    return row
  }

  /// With whom a row of a table with two sides was; nil where it is nobody's, which is said.
  private mutating func partyRow(_ record: borrowing Record, _ sink: inout some IntakeSink)
    -> PartyRow?
  {
    guard var reader = parties else { return nil }
    parties = nil
    defer { parties = reader }
    if reader.table.isFurtherLeg(record) {
      setAside(record, .leg, &sink)
      return nil
    }
    let said = typer.side(record, columns.of(record))
    let hasLists = file.join.hasLists
    let row = reader.read(record, said: said) { party in
      hasLists && Self.keys(of: party).contains { sink.knows($0.span) }
    }
    switch row.nobody {
    case let state?:
      guard state == .thirdParty else {
        setAside(record, state, &sink)
        return nil
      }
      // We may be one of them under an address that nobody knows: whoever stands in it may have had
      // contact.
      summary.setAside[state, default: 0] += 1
      summary.blankKeys += 1
      sink.receive(unusable: unusable(record, .blankKey, .setAside(state)), key: nil)
    case nil:
      guard hasLists, let first = row.parties.first,
        !row.parties.contains(where: { party in
          Self.keys(of: party).contains { sink.knows($0.span) }
        })
      else { return row }
      summary.strangers += 1
      if summary.firstStranger == nil {
        summary.firstStranger = .init(line: record.line, id: first.id)
      }
      summary.accepted += 1
      let reason = RejectReason.stranger(InputText(first.id))
      sink.receive(unusable: unusable(record, .stranger, reason), key: nil)
    }
    return nil
  }

  /// The keys a party may be listed by, best first.
  private static func keys(of party: Party) -> [[UInt8]] {
    let name = party.form == .name ? [] : Party.nameKey(party.name)
    let house = party.form == .address && party.domain != nil
    let domain = house ? Array(party.key.drop { $0 != UInt8(ascii: "@") }) : []
    return [party.key] + party.otherKeys + [name, domain].filter { !$0.isEmpty }
  }

  /// The key a party is handed over by: the one that is listed; without a list its own, whose
  /// identity is told first.
  private mutating func tell(_ party: Party, _ sink: inout some IntakeSink) -> [UInt8] {
    if file.join.hasLists {
      return Self.keys(of: party).first { sink.knows($0.span) } ?? party.key
    }
    let isNew = told.insert(party.key).inserted
    let isNamed = !party.name.isEmpty && toldNames.insert(party.key).inserted
    if isNew || isNamed {
      sink.receive(PartyIdentity(id: party.id, name: party.name), of: party.key.span)
    }
    return party.key
  }

  // MARK: Unusable rows

  func unusable(_ record: borrowing Record, _ kind: UnusableKind, _ reason: RejectReason)
    -> UnusableRow
  {
    UnusableRow(
      position: RowPosition(file: fileIndex, offset: record.offset),
      line: UInt32(truncatingIfNeeded: record.line), length: record.length, reason: reason,
      kind: kind)
  }

  private mutating func readBroken(
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
  private mutating func touch(ofRejoined record: borrowing Record) -> Touch? {
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

  // MARK: Findings

  mutating func addFindings() {
    func warn(_ finding: RowFinding, line: Int? = nil) {
      summary.findings.append(
        Finding(.rows(finding), .warning, file: file.source.path, line: line))
    }
    if let finding = summary.rejectFinding(file.source.path, parts: .customerAndDay) {
      summary.findings.append(finding)
    }
    if let finding = summary.strangeDirectionFinding(file) { summary.findings.append(finding) }
    summary.findings += summary.setAsideFindings(file.source.path)
    if let first = summary.firstStranger {
      summary.findings.append(
        Finding(
          .rows(.strangers(summary.strangers, of: summary.rows, first: InputText(first.id))), .info,
          file: file.source.path, line: first.line))
    }
    if summary.filledDown > 0 {
      warn(.filledDown(summary.filledDown), line: firstLines.filledDown)
    }
    if summary.perhapsAbove > 0 {
      warn(.perhapsAbove(summary.perhapsAbove), line: firstLines.perhapsAbove)
    }
    if let beside, summary.namedBeside > 0 {
      let column = InputText(file.header(beside.column))
      warn(.namedBeside(summary.namedBeside, column: column), line: firstLines.namedBeside)
    }
    if summary.blankKeys > summary.perhapsAbove {
      warn(.withoutCustomer(summary.blankKeys - summary.perhapsAbove))
    }
    if summary.undated > 0 {
      warn(.undated(summary.undated), line: firstLines.undated)
    }
    if let finding = summary.futureFinding(file.source.path, line: firstLines.future) {
      summary.findings.append(finding)
    }
  }
}

extension Touch {
  /// Words that we sent, so that it may be asked who else got the same.
  fileprivate var isMailOfOurs: Bool {
    (kind == .email || kind == .message) && standing.side != .theirs
  }
}

/// Tells rows that repeat an earlier one to the letter, of the first million.
struct RepeatWatch {
  private var seen: Set<UInt64> = []
  private static let limit = 1 << 20

  mutating func isRepeated(_ record: borrowing Record) -> Bool {
    var row: UInt64 = 0
    for i in 0..<record.count {
      row = record.withField(i) { StableHash.mixed(row &+ StableHash.of($0) &+ 1) }
    }
    if seen.contains(row) { return true }
    if seen.count < Self.limit { seen.insert(row) }
    return false
  }
}
