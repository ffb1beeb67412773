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
  for (address, key) in file.join.addresses.sorted(by: { $0.key < $1.key }) {
    _ = sink.receive(alias: address, of: key)
  }
  if file.columns[.amount] != nil || file.join.amountTable != nil {
    sink.amountsAre(in: file.currency)
  }
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
  let due: (column: Int, format: DateFormat)?
  /// What is due is a reminder of what is to follow, not the row itself: "Wiedervorlage".
  let remindsLater: Bool
  /// The status is of what rows leave to do, not of the rows: most have none, and their days are not
  /// those on which they were entered.
  let statusIsOfDue: Bool
  /// The days on which a thing still to come was arranged.
  let bookings: [(column: Int, format: DateFormat)]
  /// The days on which we answered what the rows tell of.
  let answers: [(column: Int, format: DateFormat)]
  /// Of tickets, the days on which they wrote last.
  let messages: [(column: Int, format: DateFormat)]
  /// The days on which a contact is to follow, and of what sort it is.
  let plans: [(column: Int, format: DateFormat, kind: TouchKind)]
  /// The day of the last message, and who wrote it; whose it was where a flag there says yes.
  let last: (day: Int, format: DateFormat, writer: Int, flag: Side?)?
  let completed: Int?
  /// Some rows are marked as done and others as not.
  let marksWhatIsOpen: Bool
  let starters: StarterColumns?
  let authors: Authors?
  let mailHead: MailHead?
  let senders: SenderSorts?
  let cancelled: [Int]
  /// Columns of states beside the one that the typer reads.
  let furtherStates: [Int]
  /// Outcomes of calls of ours that a machine took.
  let machineOutcomes: CellSet
  let outcome: CallOutcomeReader?
  let owner: Int?
  let relatedType: Int?
  let cases: CaseEvidence?
  let books: BookSides?
  /// The column whose names are of those who sell to us, beside another of customers.
  let vendors: Int?
  let survey: SurveyAnswers?
  let rowStates: RowStates
  /// Of rows that name their customer: whether that is our own house, or nobody.
  var house: HouseRows?
  /// Cells that a row has at least where nothing is missing that judgement needs: the last of a row
  /// that ends early may be cut as well.
  let leastWhole: Int
  /// The first key column, where its plain cells are keys as they stand.
  let plainKey: Int?
  /// A cell of the key may name several of the listed customers: "Okoro Farms,Petty Mills".
  let mayNameSeveral: Bool
  let revenue: RowRevenue
  /// Each row is a visit that has its price.
  let paysForVisits: Bool
  let partialRow: PartialRow
  /// Nothing but its cells tells what a row is, and the same of each row.
  private let looksAhead: Bool
  /// Of the rest of a row nothing but its key, its day, and what `complete` reads has a say.
  let settlesShapes: Bool
  /// Of the row typed last no other column has changed what its words came to.
  var leavesTyping = false
  /// What the row read last tells of an end or a wish.
  var remark: RowRemark?
  var typer: TouchTyper
  var cleaner = KeyCleaner()
  /// Of a table with two sides.
  var parties: PartyRowReader?
  /// Keys whose identity was told, and those of them with a name.
  var told: Set<[UInt8]> = []
  var toldNames: Set<[UInt8]> = []
  private var repeats: RepeatWatch?
  /// Where rows of earlier files are known again; nil where there are none.
  let numbers: RowNumberColumns?
  var summary = FileSummary()
  var firstLines = FirstLines()
  var above = Above()
  /// The row that was left out last was mass mail of theirs.
  var isOfTheirMailing = false

  /// Where something was met first, 0 for nowhere: for messages.
  struct FirstLines: Sendable, Codable {
    var future = 0
    var undated = 0
    var filledDown = 0
    var perhapsAbove = 0
    var namedBeside = 0
    var failedPayment = 0

    /// Takes in those of a further chunk.
    mutating func add(_ next: FirstLines) {
      let all: [WritableKeyPath<FirstLines, Int>] = [
        \.future, \.undated, \.filledDown, \.perhapsAbove, \.namedBeside, \.failedPayment,
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
    statusIsOfDue =
      file.column(.status).flatMap { status in
        file.sample.map { $0[status].filled * 2 < $0.rows }
      } == true
      && file.dayColumns.first.map { HeaderWords(file.header($0)).has(HeaderVocabulary.makings) }
        == false
    starters = StarterColumns(file)
    authors = file.authors
    mailHead = MailHead(file)
    senders = SenderSorts(file)
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
    last = file.lastMessage.flatMap { last in
      file.dates[last.day].map {
        (last.day, $0.format, last.writer, HeaderWords(file.header(last.writer)).sideOfLastWriter)
      }
    }
    plans = file.nextContacts.compactMap { column in
      let isCall = HeaderWords(file.header(column)).speaksOfCall
      return file.dates[column].map { (column, $0.format, isCall ? .call : .meeting) }
    }
    completed = file.column(.completed)
    marksWhatIsOpen =
      completed.map { (file.sample?[$0].distinct ?? 0) > 1 && file.sample?[$0].holdsFlags == true }
      ?? false
    cancelled = file.columns[.cancelled] ?? []
    furtherStates = Array((file.columns[.status] ?? []).dropFirst())
    outcome = CallOutcomeReader(file)
    machineOutcomes = Self.machineOutcomes(file)
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
    revenue = RowRevenue(file, books)
    paysForVisits = file.usualKind == .visit && revenue.hasAmounts
    let firstKey = file.join.keys.first.map { [$0.column] + ($0.further.map { [$0] } ?? []) } ?? []
    partialRow = PartialRow(
      file, needed: firstKey + (days.firstColumn.map { [$0] } ?? []), settings)
    looksAhead =
      columns.areFixed && starters == nil && authors == nil && senders == nil && parties == nil
      && mailHead == nil
      && !file.sequence.isNeeded
    repeats = file.hasRepeatedRows ? RepeatWatch() : nil
    numbers = file.join.earlierRows.isEmpty ? nil : RowNumberColumns(file)
    let judgesFurther =
      due != nil || completed != nil || outcome != nil || cases != nil || books != nil
      || vendors != nil || survey != nil || repeats != nil || numbers != nil
      || !(cancelled.isEmpty && furtherStates.isEmpty && rowStates.isEmpty
        && machineOutcomes.isEmpty)
      || !(bookings.isEmpty && answers.isEmpty && messages.isEmpty && plans.isEmpty)
      || last != nil
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

  mutating func read(
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
    if house?.isOfMachine(record) == true { return setAside(record, .automatic, &sink) }
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

  /// Whose a row is.
  enum RowKeys {
    case column(RecognisedFile.KeySource)
    case parties(PartyRow)
  }

  /// Reads a row that is somebody's.
  mutating func read(
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
      let remark = remark
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
      if isOfNoUse(record) || isFootnote(record, keys) {
        let row = unusable(record, .setAside, isNever ? .neverDate : .noDate)
        return sink.receive(unusable: row, key: nil)
      }
      summary.undated += 1
      if firstLines.undated == 0 { firstLines.undated = record.line }
      deliver(record, keys, unusable(record, .undated, isNever ? .neverDate : .noDate), &sink)
    }
  }

  /// Leaves out a row that was read before.
  private mutating func leaveOut(
    _ record: borrowing Record, _ reason: RejectReason, _ sink: inout some IntakeSink
  ) {
    summary.duplicates += 1
    sink.receive(unusable: unusable(record, .repeated, reason), key: nil)
  }
}
