package import Basics
package import CSV
package import Language

/// Which columns of an interactions file say what kind of contact a row is; nil where there is
/// none.
package struct TypingColumns: Sendable, Hashable {
  package var type: Int?
  package var channel: Int?
  package var direction: Int?
  package var status: Int?
  package var subject: Int?
  package var notes: Int?
  package var amount: Int?
  /// What every row is where no column says so (a file of orders, of calls, of tickets).
  package var usualKind: TouchKind?
  /// Each row is work of ours, and contact only where it says so.
  package var areWork = false
  /// Whose the row is where its parties say so, whatever its words.
  package var side: Side?

  package init() {}
}

/// What the typer made of a row.
package struct Typing: Sendable, Hashable {
  package var kind: TouchKind
  package var standing: Standing
  package var signals: Signals
  /// Days from the row's day to a date its words promise something by ("by Monday"); the caller
  /// overrides it where the row has a due date of its own.
  package var dueIn: Int16
  /// The things it names: promised ones where it promises (R16).
  package var things = ThingStems()
  /// How sure a complaint or a promise of ours in it is (R14).
  package var certainty = ReadingCertainty.recorded
  /// What the row itself says of its state, whatever its day; nil where it says nothing.
  package var saidState: TouchState?
  /// The direction column holds a word that nobody knows, and nothing else says whose the row is.
  package var directionIsStrange = false
  /// The status says that the next word is ours, whatever was answered before.
  var isOurTurn = false
  /// A ticket that came by telephone, or by mail.
  var isByPhone = false
  var isByMail = false

  /// A slip says itself whether what came in is settled (N2).
  mutating func settle(_ isDone: Bool) {
    guard isDone else { return signals.formUnion(.callBack) }
    signals.subtract([.callBack, .question])
    signals.formUnion(.needsNoAnswer)
  }

  /// The row as a machine sent it: its words are nobody's (R11).
  func sentByMachine(as kind: TouchKind) -> Typing {
    Typing(
      kind: kind, standing: Standing(side: .ours, state: .done, sideIsRecorded: true), signals: [])
  }

  /// Takes another kind, and its usual side where the row has not said whose it is.
  mutating func become(_ kind: TouchKind) {
    self.kind = kind
    guard !standing.sideIsRecorded else { return }
    standing = Standing(side: kind.usualSide, state: standing.state, sideIsRecorded: false)
  }

  package init(
    kind: TouchKind, standing: Standing, signals: Signals, dueIn: Int16 = Touch.noDueDay,
    saidState: TouchState? = nil
  ) {
    self.saidState = saidState
    self.kind = kind
    self.standing = standing
    self.signals = signals
    self.dueIn = dueIn
  }
}

/// Says of each interaction row whose it is, what kind, whether it happened, and what its words
/// speak for or against.
///
/// Cells of few values (type, channel, direction, status) are read once each; texts are read by
/// phrases of the lexicon, and what recurs is remembered. Everything but the state of a plan and a
/// promised date is independent of the row's day.
package struct TouchTyper: Sendable {
  private var cells: CellReader
  private var reader: TextReader
  private let mocking: MockingPraise
  /// Of the note whose labels were read last.
  private var hasMockingPraise = false
  private var fingerprinter: Fingerprinter
  private var tokenizer = Tokenizer()
  private var memo = TypingCache()
  /// What all copies of a typer remember together: each thread has one, and they meet the same
  /// rows. Only rows that a copy has not met itself are looked for here.
  private let commonMemo = Locked(TypingCache())
  private var useOfCommonMemo = CommonMemoUse()
  /// The row before was not remembered: then the words of the next are kept at the first look,
  /// since it will have to be read as well.
  private var readsAnew = true
  private var learnt: LearntReader?

  private let remembers: Bool
  private var ahead = RowsAhead()
  private var shape: RowShape
  /// The row typed last is one of those looked up, and others of its shape are typed as it is.
  private(set) var followsFromShape = false

  /// - Parameters:
  ///   - known: the words that the learnt reader tells apart.
  ///   - learnt: nil reads by the lexicon alone.
  ///   - remembers: false reads every row to the letter, to compare the two ways.
  package init(
    lexicon: Lexicon = .builtIn, known: KnownWords = .builtIn,
    learnt: LearntReader? = LearntReader(), remembers: Bool = true
  ) {
    self.learnt = learnt
    self.remembers = remembers
    mocking = MockingPraise(known)
    cells = CellReader(lexicon.cells)
    reader = TextReader(lexicon.text, known)
    fingerprinter = Fingerprinter(lexicon.text, known)
    shape = RowShape(lexicon.text)
  }

  /// - Parameters:
  ///   - columns: which fields of `record` to read.
  ///   - day: the row's day; what lies after `asOf` is a plan.
  /// - Complexity: O(bytes of the row); no allocation once buffers have grown.
  package mutating func type(
    _ record: borrowing Record, _ columns: TypingColumns, day: Day, asOf: Day
  ) -> Typing {
    followsFromShape = false
    if ahead.isAt(columns), let known = ahead.known {
      readsAnew = false
      var typing = typing(known, day: day, asOf: asOf)
      typing.things = ThingStems(packed: UInt16(truncatingIfNeeded: known.things))
      followsFromShape = known.promise < 0
      addDue(of: known, to: &typing, record, columns, day)
      return typing
    }
    let mark = mark(record, columns)
    let fingerprint = fingerprint(record, columns, mark)
    if let fingerprint, let known = memo[fingerprint] ?? rememberedByOthers(fingerprint) {
      readsAnew = false
      var typing = typing(known, day: day, asOf: asOf)
      typing.things = ThingStems(known.things, of: fingerprinter.thingWords)
      rememberShape(known, typing.things, columns)
      addDue(of: known, to: &typing, record, columns, day)
      return typing
    }

    let reading = read(record, columns, isRecorded: remembers && readsAnew)
    readsAnew = true
    var (entry, promise) = judge(reading, columns, mark)
    var typing = typing(entry, day: day, asOf: asOf)
    if entry.things != 0 { typing.things = ThingStems(entry.things, of: reader.thingWords) }
    if let promise, !remembers || DuePhrase.mayFind(in: reader.tokens, around: promise) {
      entry.promise = Int32(promise)
      addDue(of: entry, to: &typing, record, columns, day)
    }
    if let fingerprint {
      memo.remember(entry, of: fingerprint)
      if useOfCommonMemo.pays { commonMemo.withLock { $0.remember(entry, of: fingerprint) } }
      rememberShape(entry, typing.things, columns)
    }
    return typing
  }

  /// What rows of a shape come to, of which the things they name are no longer words of the row.
  private mutating func rememberShape(
    _ entry: TypingCache.Entry, _ things: ThingStems, _ columns: TypingColumns
  ) {
    guard ahead.isAt(columns) else { return }
    followsFromShape = entry.promise < 0
    var entry = entry
    entry.things = UInt64(things.packed)
    ahead.remember(entry)
  }

  /// Looks up together what the rows of a block come to that will be typed next.
  ///
  /// - Parameter columns: which fields of each to read.
  mutating func lookAhead(_ block: inout RecordBlock, _ columns: TypingColumns) {
    guard remembers, ahead.mayPay(block.count) else { return }
    ahead.begin(columns)
    let first = columns.subject ?? columns.notes
    let second = columns.subject == nil ? nil : columns.notes
    let usual = context(columns, nil)
    // In a local, so that it need not be written back after every word.
    var shape = self.shape
    for row in 0..<block.count {
      shape.begin(usual)
      if let type = columns.type { block.withField(row, type) { shape.addCell($0) } }
      if let channel = columns.channel { block.withField(row, channel) { shape.addCell($0) } }
      if let direction = columns.direction { block.withField(row, direction) { shape.addCell($0) } }
      if let status = columns.status { block.withField(row, status) { shape.addCell($0) } }
      if let first { block.withField(row, first) { shape.addFirstText($0) } }
      if let second { block.withField(row, second) { shape.addText($0) } }
      ahead.note(shape.hash)
    }
    ahead.lookUp()
  }

  /// What one of the rows looked up comes to, whatever stands in it that is not typed; nil where
  /// that is not known.
  @inline(__always)
  func settled(_ index: Int) -> TypingCache.Packed? { ahead.settled(index) }

  /// The row typed last has come to what was typed, and so will all others of its shape.
  mutating func settle(_ settlement: TypingCache.Settlement) {
    ahead.settle(settlement)
  }

  /// The row typed next is the one of that number among those looked up.
  @inline(__always)
  mutating func goOn(to index: Int) { ahead.goOn(to: index) }

  /// The rows looked up are typed.
  mutating func endOfRowsAhead() { ahead.end() }

  /// The date that a promise names depends on the row's day and on its numbers, which no
  /// fingerprint holds.
  private mutating func addDue(
    of entry: TypingCache.Entry, to typing: inout Typing, _ record: borrowing Record,
    _ columns: TypingColumns, _ day: Day
  ) {
    guard entry.promise >= 0 else { return }
    tokenize(record, columns)
    if let due = DuePhrase.find(in: tokenizer, around: Int(entry.promise), from: day) {
      typing.dueIn = due
    }
  }

  private mutating func rememberedByOthers(_ fingerprint: RowFingerprint) -> TypingCache.Entry? {
    guard useOfCommonMemo.pays else { return nil }
    let known = commonMemo.withLock { $0[fingerprint] }
    useOfCommonMemo.note(found: known != nil)
    guard let known else { return nil }
    memo.remember(known, of: fingerprint)
    return known
  }

  /// All that the row's typing depends on, its day, the dates it promises and what things it names
  /// apart; nil for a row that is read to the letter.
  private mutating func fingerprint(
    _ record: borrowing Record, _ columns: TypingColumns, _ mark: SubjectMark?
  ) -> RowFingerprint? {
    guard remembers else { return nil }
    fingerprinter.begin(context(columns, mark), recording: readsAnew)
    addCells(record, columns)
    addTexts(record, columns)
    fingerprinter.finish()
    return fingerprinter.hasFingerprint ? fingerprinter.fingerprint : nil
  }

  /// What typing depends on beside the cells.
  private func context(_ columns: TypingColumns, _ mark: SubjectMark?) -> UInt64 {
    var context: UInt64 = columns.usualKind.map { UInt64($0.rawValue) + 1 } ?? 0
    if columns.areWork { context |= 1 << 8 }
    if let side = columns.side { context |= UInt64(side.rawValue + 1) << 32 }
    if let mark { context |= UInt64(mark.rawValue) << 40 }
    if columns.type != nil { context |= 1 << 16 }
    if columns.channel != nil { context |= 2 << 16 }
    if columns.direction != nil { context |= 4 << 16 }
    if columns.status != nil { context |= 8 << 16 }
    if columns.subject != nil { context |= 16 << 16 }
    if columns.notes != nil { context |= 32 << 16 }
    return context
  }

  private mutating func addCells(_ record: borrowing Record, _ columns: TypingColumns) {
    addCell(record, columns.type)
    addCell(record, columns.channel)
    addCell(record, columns.direction)
    addCell(record, columns.status)
  }

  private mutating func addTexts(_ record: borrowing Record, _ columns: TypingColumns) {
    if let subject = columns.subject { record.withWords(subject) { fingerprinter.addText($0) } }
    if let notes = columns.notes { record.withWords(notes) { fingerprinter.addText($0) } }
  }

  @inline(__always)
  private mutating func addCell(_ record: borrowing Record, _ column: Int?) {
    guard let column else { return }
    record.withField(column) { fingerprinter.addCell($0) }
  }

  private func typing(_ entry: TypingCache.Entry, day: Day, asOf: Day) -> Typing {
    var state = entry.state ?? .done
    if day > asOf, state != .cancelled, state != .void { state = .planned }
    // Booked for a day to come, and nothing says what: somebody is to be seen.
    let isBooked = day > asOf && entry.kind == .other && entry.state == .planned
    var typing = Typing(
      kind: isBooked ? .meeting : entry.kind,
      standing: Standing(side: entry.side, state: state, sideIsRecorded: entry.sideIsRecorded),
      signals: entry.signals, saidState: entry.state)
    typing.directionIsStrange = entry.directionIsStrange
    typing.isOurTurn = entry.isOurTurn
    typing.isByPhone = entry.isByPhone
    typing.isByMail = entry.isByMail
    typing.certainty = entry.certainty
    return typing
  }

  // MARK: Reading

  private struct RowReading {
    var type = CellReading()
    var channel = CellReading()
    var direction = CellReading()
    var status = CellReading()
  }

  /// - Parameter isRecorded: the fingerprinter has kept the words of the row.
  private mutating func read(
    _ record: borrowing Record, _ columns: TypingColumns, isRecorded: Bool = false
  ) -> RowReading {
    var reading = RowReading()
    if let index = cell(record, columns.type) { reading.type = cells[index] }
    if let index = cell(record, columns.channel) { reading.channel = cells[index] }
    if let index = cell(record, columns.direction) {
      reading.direction = direction(record, columns, index)
    }
    if let index = cell(record, columns.status) { reading.status = cells[index] }
    if !isRecorded {
      fingerprinter.begin(0, recording: true)
      addTexts(record, columns)
    }
    if fingerprinter.hasFingerprint, remembers {
      reader.read(&fingerprinter)
    } else {
      let (subjectTokens, questions) = tokenize(record, columns)
      reader.read(tokenizer, subjectTokens: subjectTokens, subjectQuestions: questions)
    }
    return reading
  }

  /// Whose a row is by the words of its direction, its type or its channel; nil where they do not
  /// say.
  package mutating func side(_ record: borrowing Record, _ columns: TypingColumns) -> Side? {
    for column in [columns.direction, columns.type, columns.channel] {
      guard let index = cell(record, column) else { continue }
      let reading =
        column == columns.direction ? direction(record, columns, index) : cells[index]
      if let side = reading.side(in: columns.usualKind ?? .other) { return side }
    }
    return nil
  }

  /// What a cell of states says, whatever it says it of.
  mutating func stateWord(_ record: borrowing Record, _ column: Int) -> StateWord? {
    cell(record, column).flatMap { cells[$0].state }
  }

  /// What a cell of the column of directions says, be it by a letter alone: "E", "A".
  private func direction(
    _ record: borrowing Record, _ columns: TypingColumns, _ index: Int
  ) -> CellReading {
    var reading = cells[index]
    if reading.isStrange, let column = columns.direction {
      reading.side = record.withField(column) { Side(letter: $0) }
    }
    return reading
  }

  /// What a further column of states says against a row of a kind: that it was taken back, or
  /// counts for nothing (R12); nil where it does not.
  package mutating func annulment(
    _ record: borrowing Record, _ column: Int, of kind: TouchKind
  ) -> TouchState? {
    guard let index = cell(record, column) else { return nil }
    let bit = UInt64(1) << UInt64(kind.rawValue)
    let reading = cells[index]
    let word = reading.conditional.last { $0.kinds & bit != 0 && $0.state != nil }?.state
    let state = TouchState(word ?? reading.state, kind: kind, isTheirs: false)
    switch state {
    case .void, .cancelled: return state
    case .open where kind.isTraffic: return state
    default: return nil
    }
  }

  /// Cuts the row's words.
  ///
  /// - Returns: how many are the first field's, all where that has none; and its question marks.
  @discardableResult
  private mutating func tokenize(_ record: borrowing Record, _ columns: TypingColumns) -> (
    subject: Int, questions: Int
  ) {
    tokenizer.removeAll()
    if let subject = columns.subject { record.withWords(subject) { tokenizer.add($0) } }
    let first = tokenizer.tokens.count
    let questions = tokenizer.questionMarks
    if let notes = columns.notes { record.withWords(notes) { tokenizer.add($0) } }
    return (first == 0 ? tokenizer.tokens.count : first, questions)
  }

  private mutating func cell(_ record: borrowing Record, _ column: Int?) -> Int? {
    guard let column else { return nil }
    return record.withField(column) { cells.read($0) }
  }

  /// What a mail program put in front of the subject.
  private func mark(_ record: borrowing Record, _ columns: TypingColumns) -> SubjectMark? {
    guard let text = columns.subject ?? columns.notes else { return nil }
    return record.withWords(text) { SubjectMark.find($0) }
  }

  // MARK: Judging

  private mutating func judge(_ reading: RowReading, _ columns: TypingColumns, _ mark: SubjectMark?)
    -> (TypingCache.Entry, promise: Int?)
  {
    var entry = entry(reading, columns, mark)
    let paper = paperMail(entry)
    if let paper { entry.kind = paper }
    var settler = settled(entry)
    // R15: filed as a complaint, it may still be about others: then it is work for us.
    if entry.kind == .complaint, settler.isExonerated {
      entry.kind = .ticket
      settler = settled(entry)
    }
    let certainty = weigh(&settler, entry)
    // "Left a voicemail" among notes tells of a call that reached nobody (R10).
    if entry.kind == .note || entry.kind == .other || columns.areWork && entry.kind == .task,
      settler.signals.contains(.notReached),
      settler.signals.isDisjoint(with: [.reached, .inPerson])
    {
      entry.kind = .conversation
    }
    // What is noted beside a gift may tell of who gave it; beside an order it is about goods.
    let mayBeOfThem = !entry.kind.isTraffic || entry.kind == .payment && columns.notes != nil
    if !entry.kind.isMass, mayBeOfThem, reader.mayTellEnd || reader.mayTellWait {
      settler.signals.insert(.endOfSomebody)
    }
    entry.certainty =
      isRecorded(settler.signals, reading, entry.kind) ? .recorded : certainty
    entry.things = things(settler, entry.kind)
    let kindBit = UInt64(1) << UInt64(entry.kind.rawValue)
    var state = reading.status.state ?? reading.type.state
    // "Test" is a status of a row, and a type of many a trade.
    if state == .void, reading.status.state != .void { state = nil }
    for cell in [reading.type, reading.channel, reading.direction, reading.status] {
      settler.signals.formUnion(cell.signals)
      for conditional in cell.conditional where conditional.kinds & kindBit != 0 {
        settler.signals.formUnion(conditional.signals)
        if let word = conditional.state { state = word }
      }
    }
    // Who wrote down what was said was on the line (R9); a bare "they rang" shows that they rang.
    if entry.side == .theirs, [.call, .videoCall].contains(entry.kind),
      settler.signals.isDisjoint(with: .notReached), tellsWhatWasSaid
    {
      settler.signals.insert(.reached)
    }
    entry.signals = settler.signals
    if state == .open, entry.kind.isWritten, settler.signals.contains(.promiseByUs) {
      // A mail of ours with a promise in it was sent; what is open is the promise (N4).
      state = .done
    }
    entry.isOurTurn = state == .ourTurn
    entry.isByPhone =
      entry.kind == .ticket && (reading.channel.kind == .call || reading.type.kind == .call)
    entry.isByMail = entry.kind == .ticket && reading.channel.kind == .email
    entry.state = TouchState(
      state ?? settler.state, kind: entry.kind,
      isTheirs: entry.side == .theirs && entry.sideIsRecorded)
    if paper == .invoice { entry.state = .answered }
    if entry.kind == .survey, entry.side == .theirs, entry.sideIsRecorded { entry.kind = .webForm }
    // R12: a meeting called off did not take place, whatever else its row says.
    if mark == .calledOff, entry.kind.isTimed { entry.state = .cancelled }
    return (entry, entry.signals.isEmpty ? nil : settler.promise)
  }

  /// The words of a call of theirs tell what was said, and not just that they rang.
  private var tellsWhatWasSaid: Bool {
    if reader.tokens.count >= Self.wordsOfTalk { return true }
    return reader.tokens.count - reader.subjectTokens >= Self.wordsOfNote
      && TextHints(reader).side == nil
  }

  /// So many words tell of more than who rang, below a subject fewer do.
  private static let wordsOfTalk = 6
  private static let wordsOfNote = 3

  /// A column beside the words says what they accuse by, or they accuse of nothing (R14).
  private func isRecorded(_ ofWords: Signals, _ reading: RowReading, _ kind: TouchKind) -> Bool {
    if ofWords.isDisjoint(with: [.complaint, .promiseByUs, .brokenByUs]) { return true }
    let cells = [reading.type, reading.channel, reading.direction, reading.status]
    let isTyped = cells.contains { $0.kind == .complaint || $0.signals.contains(.complaint) }
    let hasState = reading.status.state != nil && (kind == .ticket || kind == .complaint)
    return isTyped || hasState || kind == .task
  }

  /// What the row promises, or what it names as being there (R16).
  private func things(_ settler: SignalSettler, _ kind: TouchKind) -> UInt64 {
    if kind.isMass { return 0 }
    if settler.signals.contains(.promiseByUs) || settler.signals.contains(.promiseByThem),
      let promise = settler.promise
    {
      return reader.promisedThings(at: promise)
    }
    return kind == .task && !reader.tokens.isEmpty
      ? reader.promisedThings(at: 0) : reader.presentThings(inLetter: settler.writer == .theirs)
  }

  /// What the learnt reader looks at in a row; what the lexicon reads is part of it.
  package mutating func view(_ record: borrowing Record, _ columns: TypingColumns) -> NoteView {
    let mark = mark(record, columns)
    let reading = read(record, columns)
    let entry = entry(reading, columns, mark)
    return view(entry, settled(entry).signals)
  }

  private func view(_ entry: TypingCache.Entry, _ signals: Signals) -> NoteView {
    var view = NoteView()
    view.words.reserveCapacity(reader.tokens.count)
    for token in reader.tokens { view.words.append(token.noteWord) }
    view.kind = NoteKind(entry.kind)
    view.side = entry.sideIsRecorded ? NoteSide(entry.side) : nil
    view.hasQuestion = reader.hasQuestion
    view.phrases = signals.labels
    if entry.kind == .notice { view.phrases.insert(.automatic) }
    if entry.kind == .massMail { view.phrases.insert(.mass) }
    return view
  }

  /// The learnt reader has the last word on what words say: it strikes what the lexicon misreads,
  /// and adds what the lexicon is silent about.
  ///
  /// - Returns: how sure a complaint or a promise of ours is (R14).
  private mutating func weigh(_ settler: inout SignalSettler, _ entry: TypingCache.Entry)
    -> ReadingCertainty
  {
    let isAnswer = entry.kind == .survey && entry.side == .theirs && entry.sideIsRecorded
    guard learnt != nil, !entry.kind.isMass || isAnswer, !reader.tokens.isEmpty else {
      return .plain
    }
    // An order that the lexicon finds nothing in names goods.
    if entry.kind.isTraffic, settler.signals.isEmpty { return .plain }
    let view = view(entry, settler.signals)
    var labels = readLabels(settler, in: view)
    // R15: what a service desk is told of is a complaint where words say so, and no guess.
    if entry.kind == .ticket, !view.phrases.contains(.complaint),
      learnt?.isMoreThanGuess(.complaint) != true
    {
      labels.remove(.complaint)
    }
    if labels.contains(.promiseByUs), settler.promise == nil {
      settler.promise = learnt?.grounds(of: .promiseByUs, in: view).first?.lowerBound
    }
    var certainty = ReadingCertainty.plain
    if !labels.isDisjoint(with: LearntReader.accusing) {
      let object = settler.complaintObject ?? .us
      certainty =
        learnt?.certainty(of: labels, in: view, complainingFrom: object.leastCertainty) ?? .plain
    }
    if labels.contains(.promiseByUs), settler.promiseIsUnclear { certainty = .unsure }
    let isMeant =
      settler.namesComplaint
      || settler.complainsTwice && learnt?.isLikely(.complaint, in: view) == true
    if isMeant, certainty == .unsure, labels.contains(.complaint),
      settler.complaintObject.map({ $0 > .others }) ?? true, !labels.contains(.promiseByUs)
    {
      certainty = .likely
    }
    if settler.promiseIsOurs, certainty == .unsure,
      !labels.contains(.complaint), !labels.contains(.brokenByUs)
    {
      certainty = .likely
    }
    // R14: what mocking praise is about is no guess.
    if hasMockingPraise, certainty == .unsure { certainty = .likely }
    settler.signals = settler.signals.saying(labels, in: entry.kind)
    // N2: who writes to many waits for none of them.
    if entry.side == .theirs, entry.kind.isWritten, !settler.signals.contains(.question),
      TextHints(reader).isSentToMany
    {
      settler.signals.insert(.needsNoAnswer)
    }
    // N2: who only thanks waits for nothing.
    if entry.kind.isWritten, learnt?.isContent == true,
      !reader.tokens.indices.contains(where: { reader.word($0, isOneOf: .requests) })
    {
      settler.signals.insert(.needsNoAnswer)
    }
    if labels.contains(.ended) { settler.signals.formUnion([.endOfSomebody, .readAsEnd]) }
    if labels.contains(.wish) { settler.signals.insert(.endOfSomebody) }
    // N12: whoever leaves says so in a letter, in words of their own.
    if labels.contains(.personGone), entry.kind.isWritten, settler.writer == .theirs {
      settler.signals.insert(.personGone)
    }
    if settler.mayComplain || settler.mayApologise { exchangeSides(&settler, entry) }
    return certainty
  }

  /// What the build of a row's sentences says, which is no guess.
  package mutating func built(_ record: borrowing Record, _ columns: TypingColumns) -> LabelSet {
    let mark = mark(record, columns)
    return settled(entry(read(record, columns), columns, mark)).built
  }

  /// What a row says by all readers, whatever its kind.
  package mutating func labels(_ record: borrowing Record, _ columns: TypingColumns) -> LabelSet {
    let mark = mark(record, columns)
    let reading = read(record, columns)
    let entry = entry(reading, columns, mark)
    let settler = settled(entry)
    return readLabels(settler, in: view(entry, settler.signals))
  }

  private mutating func readLabels(_ settler: SignalSettler, in view: NoteView) -> LabelSet {
    guard var labels = learnt?.labels(view) else { return view.phrases }
    // "Spoke to Ann, her voicemail is full": whoever was talked to was reached.
    if labels.contains(.notReached), !view.phrases.contains(.notReached),
      TextHints(reader).kind == .conversation
    {
      labels.remove(.notReached)
    }
    // N12: "we buy from Huber now, no longer from you": the custom has gone, and nobody of theirs.
    if labels.contains(.personGone), !view.phrases.contains(.personGone),
      let ground = learnt?.grounds(of: .personGone, in: view).first,
      reader.tellsBuying(before: ground.upperBound)
    {
      labels.remove(.personGone)
      labels.insert(.ended)
    }
    // M4: who asks for something gives nothing by it: "would you kindly tell me either way?"
    if labels.contains(.question), !view.phrases.contains(.helpByThem) {
      labels.remove(.helpByThem)
    }
    // M4: help that a phrase tells of is struck where it is plainly none, not for the company it
    // keeps.
    if learnt?.isLikely(.helpByThem, in: view) == true { labels.insert(.helpByThem) }
    // R15: whose a promise is in a note of ours the grammar tells better than the company it keeps.
    if settler.promiseIsOurs, learnt?.isPossible(.promiseByUs, in: view) == true {
      labels.insert(.promiseByUs)
    }
    labels.formUnion(settler.built)
    giveToDoer(&labels, settler, in: view)
    // What the words deny by the rules, no guess brings back.
    labels.subtract(settler.denied.subtracting(view.phrases))
    if settler.complainsToOthers || settler.complaintObject == .deedOfOthers {
      labels.remove(.complaint)
      labels.remove(.brokenByUs)
    } else if labels.contains(.complaint) || labels.contains(.brokenByUs),
      settler.complaintObject ?? reader.object(ofNoteBy: settler.writer) == .others
    {
      dropUnlessPlain([.complaint, .brokenByUs], &labels, in: view)
    }
    hasMockingPraise = isMocked(settler, in: view)
    if hasMockingPraise {
      labels.remove(.thanksByThem)
      labels.insert(.complaint)
    }
    return labels
  }

  /// A letter of theirs complains of us in what its mocking praise leaves.
  private mutating func isMocked(_ settler: SignalSettler, in view: NoteView) -> Bool {
    guard settler.writer == .theirs, settler.sideIsRecorded,
      let rest = mocking.rest(of: reader),
      reader.object(ofClause: rest.blame, writer: .theirs) ?? .unclear > .others
    else { return false }
    var bare = view
    bare.words = rest.words
    bare.phrases.remove(.thanksByThem)
    // The reader's last word stays that on the whole.
    defer { _ = learnt?.labels(view) }
    return learnt?.labels(bare).contains(.complaint) == true
      && learnt?.isMoreLikelyThanNot(.complaint) == true
  }

  /// R15: a promise or a help that the learnt reader alone has found is whose the sentence says.
  private mutating func giveToDoer(
    _ labels: inout LabelSet, _ settler: SignalSettler, in view: NoteView
  ) {
    let sides: [(ours: Label, theirs: Label)] = [
      (.promiseByUs, .promiseByThem), (.helpByUs, .helpByThem),
    ]
    for (ours, theirs) in sides {
      for (said, meant, whose) in [(theirs, ours, Doer.ours), (ours, theirs, .theirs)]
      where labels.contains(said) && !view.phrases.contains(said) {
        guard let word = learnt?.grounds(of: said, in: view).first?.lowerBound,
          case let doer = reader.doer(around: word, writer: settler.writer), doer == whose
        else { continue }
        labels.remove(said)
        labels.insert(meant)
      }
    }
  }

  /// R15: what accuses somebody else says nothing of us.
  private func dropUnlessPlain(_ accusing: [Label], _ labels: inout LabelSet, in view: NoteView) {
    for label in accusing
    where labels.contains(label) && learnt?.isPlain(label, in: view) != true {
      labels.remove(label)
    }
  }

  /// Between us and a vendor it is we who complain in our mails, and they who apologise in theirs
  /// (M7).
  private mutating func exchangeSides(
    _ settler: inout SignalSettler, _ entry: TypingCache.Entry
  ) {
    var other = entry
    other.side = entry.side == .ours ? .theirs : .ours
    let exchanged = settled(other)
    if settler.mayApologise, exchanged.signals.contains(.apology) {
      settler.signals.insert(.apology)
    }
    guard settler.mayComplain, exchanged.signals.contains(.complaint),
      settler.signals.isDisjoint(with: [.apology, .resolution])
    else { return }
    let view = view(other, exchanged.signals)
    if learnt?.labels(view).contains(.complaint) == true { settler.signals.insert(.complaint) }
  }

  /// Of which kind a row is, and whose, with what looks like a notice looked at twice.
  private mutating func entry(
    _ reading: RowReading, _ columns: TypingColumns, _ mark: SubjectMark?
  ) -> TypingCache.Entry {
    let entry = identify(reading, columns, mark)
    return written(instead: entry, reading, columns, mark) ?? entry
  }

  /// What the lexicon reads in a row of that kind and side.
  private func settled(_ entry: TypingCache.Entry) -> SignalSettler {
    var settler = SignalSettler(
      kind: entry.kind, side: entry.side, sideIsRecorded: entry.sideIsRecorded)
    settler.settle(reader)
    return settler
  }

  /// What a notice that came in is, where somebody wrote it to complain or to ask (R11): "your
  /// invoice is wrong" has the words of a notice and is none. Nil for what a machine may have sent.
  private mutating func written(
    instead entry: TypingCache.Entry, _ reading: RowReading, _ columns: TypingColumns,
    _ mark: SubjectMark?
  ) -> TypingCache.Entry? {
    guard entry.kind == .notice, entry.side == .theirs, mark == nil else { return nil }
    let other = identify(reading, columns, mark, seesNotices: false)
    guard other.kind.isWritten, other.side == .theirs else { return nil }
    var settler = settled(other)
    var view = view(other, settler.signals)
    // What reads as a notice is none only where the learnt reader doubts it.
    view.phrases.insert(.automatic)
    let least =
      TextHints(reader).noticePhrases > 1 ? Self.likelyAutomatic : Self.surelyAutomatic
    if let sure = learnt?.certainties(view)[Label.automatic.index], sure >= least { return nil }
    // "If you have questions, please ring" is what shops write below their notices.
    if settler.signals.contains(.question), !reader.setsConditions { return other }
    _ = weigh(&settler, other)
    return settler.signals.isDisjoint(with: [.complaint, .brokenByUs, .abuse]) ? nil : other
  }

  /// In percent, of a text that has one expression of a notice, and of one that has several: whose
  /// own words they are is 1 percent automatic, whatever he quotes.
  private static let surelyAutomatic = 60
  private static let likelyAutomatic = 10

  /// What a letter of ours is that carries a paper and says nothing; nil for any other.
  private func paperMail(_ entry: TypingCache.Entry) -> TouchKind? {
    guard entry.kind.isWritten, entry.side != .theirs,
      let kind = reader.paperMail(reader.objects.papers),
      settled(entry).signals.isSubset(of: [.keptByUs, .needsNoAnswer])
    else { return nil }
    return kind
  }

  /// Of which kind a row is, and whose.
  ///
  /// - Parameter seesNotices: words of a notice make one of what came in.
  private func identify(
    _ reading: RowReading, _ columns: TypingColumns, _ mark: SubjectMark?, seesNotices: Bool = true
  ) -> TypingCache.Entry {
    let hints = TextHints(reader)
    var entry = TypingCache.Entry()
    entry.kind = kind(reading, hints, columns, seesNotices: seesNotices)
    // R11: whatever the words of a receipt, nobody wrote them.
    if let mark, mark == .automatic || !entry.kind.isTimed,
      entry.kind.isWritten || entry.kind.isGeneric
    {
      entry.kind = .notice
    }
    // A helpdesk makes a ticket of an answering machine's mail, too.
    if mark == .automatic, entry.kind == .ticket, hints.mass(inboundToo: false) == .notice {
      entry.kind = .notice
    }
    (entry.side, entry.sideIsRecorded) =
      columns.side.map { ($0, true) } ?? side(reading, hints, kind: entry.kind)
    if reading.direction.isStrange, !entry.sideIsRecorded, !entry.kind.isTraffic,
      !entry.kind.isMass
    {
      // Somebody wrote down whose it was: what we cannot read is not ours by habit.
      entry.directionIsStrange = true
      if entry.side == .ours { entry.side = .unknown }
    }
    return entry
  }

  /// The type column, refined by the channel; the words where that says too little, and against it
  /// where they show mass mail (R2).
  private func kind(
    _ reading: RowReading, _ hints: TextHints, _ columns: TypingColumns, seesNotices: Bool
  ) -> TouchKind {
    var kind = reading.type.kind
    switch columns.usualKind {
    case .ticket:
      // "Question", "Problem", "Email": a ticket all the same, whatever it came by.
      // An alert came from a machine (R11).
      if let type = kind, type != .complaint, !type.isMass, !type.isTalk || type == .call {
        kind = .ticket
      }
      // R2: begun by a campaign, and by nobody.
      if let starter = reading.direction.kind, starter.isMass { kind = starter }
    case let usual? where usual.isTraffic: break
    default:
      if let channel = reading.channel.kind, channel.rank > (kind ?? .other).rank || kind == nil {
        kind = channel
      }
      if kind == nil, let direction = reading.direction.kind { kind = direction }
    }
    // A type column that says something unknown ("Activity 7") leaves it to the file and the words.
    var result = kind ?? columns.usualKind ?? .other
    // What we did for somebody is contact where it says that we talked or wrote, and else work.
    if columns.areWork, !result.isPersonal, !result.isMass {
      // What was laid out for them ("Courier", "Filing fee") tells of no talk, either.
      guard result.isGeneric, let said = hints.kind, said.isPersonal else { return .task }
      return said
    }
    let side =
      columns.side ?? reading.direction.side ?? reading.type.side ?? reading.channel.side
    if seesNotices || side != .theirs, let mass = hints.mass(inboundToo: side != .theirs),
      result.isWritten || result.isGeneric
    {
      return mass
    }
    // R12: the state decides first. A job that stands at "Quote" is no sale.
    if reading.status.kind == .quote, result.isGeneric || result == .order { return .quote }
    if result == .testimonial, side == .ours { result = .conversation }
    if result.isGeneric, let said = hints.kind {
      let isOpenTask =
        result == .task && reading.status.state != nil && reading.status.state != .done
      if !isOpenTask { result = said }
    }
    return result
  }

  private func side(_ reading: RowReading, _ hints: TextHints, kind: TouchKind) -> (Side, Bool) {
    // "Waiting on us" says whose turn it is, not who wrote the ticket.
    // "Signed in" says that somebody came, not who began.
    let telling =
      kind == .ticket
      ? [reading.direction, reading.channel]
      : kind.isAttended
        ? [reading.direction, reading.type, reading.channel]
        : [reading.direction, reading.type, reading.channel, reading.status]
    for cell in telling {
      if let side = cell.side(in: kind) { return (side, true) }
    }
    if !kind.isTraffic, !kind.isMass, let side = hints.side { return (side, true) }
    return (kind.usualSide, false)
  }
}

extension TouchKind {
  /// It has a time at which it takes place, so that it can be called off.
  fileprivate var isTimed: Bool {
    switch self {
    case .meeting, .videoCall, .call, .visit, .lunch, .training, .event: true
    default: false
    }
  }
}

extension TouchState {
  /// What a status word means for a kind: an order placed is done whatever becomes of it, a call
  /// not yet held is planned, a complaint not yet settled is open.
  init?(_ word: StateWord?, kind: TouchKind, isTheirs: Bool) {
    guard let word else { return nil }
    switch (kind, word) {
    case (_, .void): self = .void
    // A bill that is paid, too.
    case (.task, .done), (.complaint, .done), (.ticket, .done), (.ticket, .cancelled),
      (.invoice, .done):
      self = .closed
    case (_, .cancelled): self = .cancelled
    case (.complaint, .theirTurn), (.ticket, .theirTurn), (.task, .theirTurn): self = .answered
    case (.task, _), (.complaint, _), (.ticket, _): self = .open
    // Ordered or pledged, and not paid for.
    case (_, .theirTurn) where kind.isTraffic: self = .open
    case (_, .theirTurn) where isTheirs: self = .answered
    case _ where kind.isTraffic || kind.isMass || isTheirs: self = .done
    case (.note, .planned), (.webForm, .planned), (.referral, .planned), (.testimonial, .planned),
      (.membership, .planned), (.other, .planned):
      self = .planned
    case (.note, _), (.webForm, _), (.referral, _), (.testimonial, _), (.membership, _),
      (.other, _),
      (_, .done), (_, .theirTurn):
      self = .done
    default: self = .planned
    }
  }
}
