import Basics
import CSV

/// The one pass over a file before anything in it is believed: every row counts for how dates,
/// numbers and keys are written. Its memory does not grow with the file beyond the limits named
/// here.
struct ColumnSurvey: Sendable {
  var dates: [(column: Int, evidence: DateColumnEvidence)]
  var numbers: [(column: Int, evidence: NumberColumnEvidence)]
  var keys: [KeyColumn]
  var currencyColumn: Int?
  var currencies: [String: Int] = [:]
  var identities: IdentityWatch?
  var states: [StateEvidence]
  var sequence: SequenceWatch?
  var texts: TextWatch
  var parties: PartyWatch?
  var authors: AuthorWatch?

  var rows = 0
  var broken = 0
  var short = 0
  var lastOffset = 0
  var lastLine = 0

  init(_ file: RecognisedFile) {
    let columns = file.columns
    func columnsOf(_ fields: [Field]) -> [(Field, Int)] {
      fields.flatMap { field in
        (columns[field] ?? []).prefix(Self.columnsKept).map { (field, $0) }
      }
    }
    states = file.states.map(StateEvidence.init)
    let days = columnsOf(Field.allCases.filter(\.isDate)).map { $0.1 }
    dates =
      (days + file.companionDays + file.states.filter(\.mayHoldDays).map(\.column))
      .map { column in
        let areBare = file.sample?[column].areDaysAndMonths == true
        return (column, DateColumnEvidence(areDaysAndMonths: areBare))
      }
    numbers = columnsOf(Field.allCases.filter(\.isAmount)).map { ($0.1, NumberColumnEvidence()) }
    var fields = Field.allCases.filter(\.isKey)
    // Addresses and names are keys where there is no better one.
    if file.role == .customers { fields += [.phone] }
    if file.role == .customers || !Field.keys.contains(where: { columns[$0] != nil }) {
      fields += [.email, .name, .company]
    }
    keys = columnsOf(fields).map { KeyColumn(column: $0.1, field: $0.0) }
    if file.role == .interactions, !Field.keys.contains(where: { columns[$0] != nil }) {
      // A column called "Customer" may hold names or ids: the values tell.
      keys += columnsOf([Field.name, .company]).map { KeyColumn(column: $0.1, field: .key) }
    }
    if let (first, last) = file.namesOfPersons, fields.contains(.name) {
      keys.append(KeyColumn(column: first, further: last, field: .name))
    }
    sequence = SequenceWatch(file)
    currencyColumn = columns[.currency]?.first
    let shown: [Field] = [.id, .key, .name, .firstName, .lastName, .company, .contactName, .owner]
    texts = TextWatch(
      shown: columnsOf(shown).map(\.1), addresses: columnsOf([Field.email]).map(\.1))
    parties = PartyWatch(file)
    authors = AuthorWatch(file)
    switch file.role {
    case .customers:
      identities = file.column(.id).map { IdentityWatch(column: $0, isCustomer: true) }
    case .interactions:
      // Legs of one call have one number, and so has whoever rings twice.
      let party = (file.join.keys.first.map { [$0.column] } ?? []) + file.dayColumns.prefix(1)
      identities =
        parties?.namesParties(file.column(.interaction)) == true
        ? nil
        : file.column(.interaction).map {
          IdentityWatch(column: $0, isCustomer: false, party: party)
        }
    default: break
    }
  }

  /// Takes in the records of a block column by column.
  mutating func observe(_ block: inout RecordBlock) {
    block.select(block.count - 1)
    rows += block.count
    (lastOffset, lastLine) = (block.record.offset, block.record.line)
    switch block.record.defect {
    case nil: break
    case .tooShort: short += 1
    default:
      // Its columns may be shifted: it must not speak for them.
      broken += 1
      return
    }
    for i in dates.indices {
      block.forEachField(dates[i].column) { dates[i].evidence.observe($0, line: $1) }
    }
    for i in numbers.indices {
      block.forEachField(numbers[i].column) { numbers[i].evidence.observe($0, line: $1) }
    }
    for i in keys.indices where keys[i].further == nil {
      block.forEachField(keys[i].column) { keys[i].observe($0, line: $1) }
    }
    for i in states.indices {
      block.forEachField(states[i].column.column) { cell, _ in states[i].observe(cell) }
    }
    if let currencyColumn {
      block.forEachField(currencyColumn) { cell, _ in
        guard currencies.count < Self.currenciesKept, cell.count > 0 else { return }
        currencies[cell.text, default: 0] += 1
      }
    }
    sequence?.observe(&block)
    texts.observe(&block)
    let hasSplitKeys = keys.contains { $0.further != nil }
    guard hasSplitKeys || identities?.isComplete == true || parties != nil || authors != nil else {
      return
    }
    block.forEachRecord { record in
      for i in keys.indices where keys[i].further != nil {
        record.withKey(keys[i].column, keys[i].further) {
          keys[i].observe($0, line: record.line)
        }
      }
      identities?.observe(record)
      parties?.observe(record)
      authors?.observe(record)
    }
  }

  private static let currenciesKept = 64
  /// Of one field. No export has as many; a file of ten thousand columns called "Date" is to cost
  /// no more than its bytes.
  private static let columnsKept = 32
}

extension ColumnSurvey {
  /// For the rows of a chunk whose survey will be put behind another's.
  func emptied() -> ColumnSurvey {
    var survey = self
    for i in dates.indices {
      let areBare = dates[i].evidence.areDaysAndMonths
      survey.dates[i].evidence = DateColumnEvidence(areDaysAndMonths: areBare)
    }
    for i in numbers.indices { survey.numbers[i].evidence = NumberColumnEvidence() }
    survey.keys = keys.map { $0.emptied() }
    survey.currencies = [:]
    survey.identities = identities?.emptied()
    survey.states = states.map { $0.emptied() }
    survey.sequence = sequence?.emptied()
    survey.texts = texts.emptied()
    survey.parties = parties?.emptied()
    survey.authors = authors?.emptied()
    survey.rows = 0
    survey.broken = 0
    survey.short = 0
    return survey
  }

  /// It holds all there was, so that what is behind it can be put to it.
  var isComplete: Bool {
    currencies.count < Self.currenciesKept && numbers.allSatisfy { $0.evidence.isComplete }
  }

  /// Takes in the survey of the rows behind these: the sum is that of all rows if it is complete.
  mutating func append(_ next: ColumnSurvey) {
    for i in dates.indices { dates[i].evidence.append(next.dates[i].evidence) }
    for i in numbers.indices { numbers[i].evidence.append(next.numbers[i].evidence) }
    for i in keys.indices { keys[i].append(next.keys[i]) }
    currencies.merge(next.currencies) { $0 + $1 }
    if let watched = next.identities { identities?.append(watched) }
    for i in states.indices { states[i].append(next.states[i]) }
    if let watched = next.sequence { sequence?.append(watched) }
    texts.append(next.texts)
    if let watched = next.parties { parties?.append(watched) }
    if let watched = next.authors { authors?.append(watched) }
    if next.rows > 0 {
      lastOffset = next.lastOffset
      lastLine = next.lastLine
    }
    rows += next.rows
    broken += next.broken
    short += next.short
  }
}

/// Watches ids that should occur once. It stops watching beyond `limit` ids, so that a file of any
/// length fits; what it found until then stands.
struct IdentityWatch: Sendable {
  let column: Int
  let isCustomer: Bool
  /// The columns of the customer and the day: rows of one number that agree in them are lines of
  /// one order.
  private let party: [Int]
  private var cleaner = KeyCleaner()
  private var first: [UInt64: (line: Int, row: UInt64, party: UInt64)] = [:]
  private var folded: [UInt64: (exact: UInt64, line: Int)] = [:]
  private static let limit = 1 << 20

  /// The lines of a row and of the one that has its id.
  struct Pair: Sendable {
    var line: Int
    var earlier: Int
  }

  /// Rows whose id stood before, with other contents and with the same.
  private(set) var conflicts = 0
  private(set) var repeats = 0
  /// Rows whose id stood before, with the same customer and day.
  private(set) var lines = 0
  private(set) var firstConflict: Pair?
  private(set) var firstLine: Pair?
  /// Ids that differ only by case or spaces.
  private(set) var lookAlikes = 0
  private(set) var firstLookAlike: Pair?
  private(set) var isComplete = true
  /// The ids of interactions: other files may have the same.
  private(set) var sketch = KeySketch()

  init(column: Int, isCustomer: Bool, party: [Int] = []) {
    self.column = column
    self.isCustomer = isCustomer
    self.party = party
  }

  mutating func observe(_ record: borrowing Record) {
    guard isComplete, isNoting || mayTakeMore() else { return }
    var exact: UInt64 = 0
    var loose: UInt64 = 0
    record.withField(column) { cell in
      cleaner.forEachKey(cell, KeyForm()) { key in
        exact = StableHash.of(key)
        loose = Self.foldedHash(key)
      }
    }
    guard exact != 0 else { return }
    var row: UInt64 = 0
    for i in 0..<record.count {
      row = record.withField(i) { StableHash.mixed(row &+ StableHash.of($0) &+ 1) }
    }
    let sight = Sight(
      exact: exact, loose: loose, row: row, line: record.line, party: partyHash(record))
    if isNoting { sights.append(sight) } else { watch(sight) }
  }

  /// An id as it was met, and its row.
  fileprivate struct Sight {
    var exact: UInt64
    var loose: UInt64
    var row: UInt64
    var line: Int
    /// 0 where the customer or the day is left out.
    var party: UInt64
  }

  private func partyHash(_ record: borrowing Record) -> UInt64 {
    var hash: UInt64 = 1
    for column in party {
      // A line may have a time of its own: the day alone counts.
      let part = record.withField(column) { cell in
        cell.count > 0 ? Self.partyHash(cell.extracting(0..<min(cell.count, 10))) : 0
      }
      if part == 0 { return 0 }
      hash = StableHash.mixed(hash &+ part)
    }
    return hash
  }

  /// Addresses are the same in any case.
  private static func partyHash(_ cell: Span<UInt8>) -> UInt64 {
    var hash = StableHash.seed
    for i in cell.indices { hash = StableHash.adding(ASCII.lowercased(cell[i]), to: hash) }
    return StableHash.mixed(hash)
  }

  /// False beyond `limit`: the watch is over, and so it is for the chunks behind.
  private mutating func mayTakeMore() -> Bool {
    guard first.count >= Self.limit else { return true }
    isComplete = false
    isOver.withLock { $0 = true }
    return false
  }

  /// What was met in a chunk, for a watch that has seen what stands before it.
  private var sights: [Sight] = []
  private var isNoting = false
  /// Known to the watches of all chunks: what is met behind the limit need not be noted.
  private var isOver = Locked(false)

  /// For a chunk: it only notes what it meets.
  func emptied() -> IdentityWatch {
    var watch = IdentityWatch(column: column, isCustomer: isCustomer, party: party)
    watch.isNoting = true
    watch.isOver = isOver
    watch.isComplete = !isOver.withLock { $0 }
    return watch
  }

  mutating func append(_ next: IdentityWatch) {
    for sight in next.sights where isComplete && mayTakeMore() { watch(sight) }
  }

  private mutating func watch(_ sight: Sight) {
    let (exact, loose, row, line) = (sight.exact, sight.loose, sight.row, sight.line)
    if let earlier = first[exact] {
      if earlier.row == row {
        repeats += 1
      } else if !isCustomer, sight.party == 0 || sight.party == earlier.party {
        lines += 1
        if firstLine == nil { firstLine = Pair(line: line, earlier: earlier.line) }
      } else {
        conflicts += 1
        if firstConflict == nil { firstConflict = Pair(line: line, earlier: earlier.line) }
      }
      return
    }
    first[exact] = (line, row, sight.party)
    guard isCustomer else {
      sketch.insert(exact)
      return
    }
    if let twin = folded[loose], twin.exact != exact {
      lookAlikes += 1
      if firstLookAlike == nil { firstLookAlike = Pair(line: line, earlier: twin.line) }
    } else {
      folded[loose] = (exact, line)
    }
  }

  /// Case, spaces and hyphens apart, the same id; and the same letters with their marks drawn
  /// together or apart.
  private static func foldedHash(_ key: Span<UInt8>) -> UInt64 {
    var isPlain = true
    for i in 0..<key.count where key[i] >= 0x80 { isPlain = false }
    if !isPlain {
      let folded = Array(headerKey(key.text).utf8)
      return StableHash.of(folded.span)
    }
    var hash = StableHash.seed
    for i in 0..<key.count {
      if ASCII.isSpace(key[i]) { continue }
      hash = StableHash.adding(ASCII.lowercased(key[i]), to: hash)
    }
    return StableHash.mixed(hash)
  }
}

/// What it knows of the file, and so in every process, is not among the fields; nor are the ids that
/// stood before, which are of no use once all rows are seen.
extension ColumnSurvey: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    for i in dates.indices { coder.code(&dates[i].evidence) }
    for i in numbers.indices { coder.code(&numbers[i].evidence) }
    for i in keys.indices { coder.code(&keys[i]) }
    coder.code(&currencies)
    identities?.code(&coder)
    for i in states.indices { coder.code(&states[i]) }
    sequence?.code(&coder)
    texts.code(&coder)
    parties?.code(&coder)
    authors?.code(&coder)
    coder.code(&rows)
    coder.code(&broken)
    coder.code(&short)
    coder.code(&lastOffset)
    coder.code(&lastLine)
  }
}

extension IdentityWatch: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    let pair = Pair(line: 0, earlier: 0)
    coder.code(&conflicts)
    coder.code(&repeats)
    coder.code(&lines)
    coder.code(&firstConflict, blank: pair)
    coder.code(&firstLine, blank: pair)
    coder.code(&lookAlikes)
    coder.code(&firstLookAlike, blank: pair)
    coder.code(&isComplete)
    coder.code(&sketch)
    coder.code(&sights, blank: Sight(exact: 0, loose: 0, row: 0, line: 0, party: 0))
  }
}

extension IdentityWatch.Pair: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&line)
    coder.code(&earlier)
  }
}

extension IdentityWatch.Sight: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&exact)
    coder.code(&loose)
    coder.code(&row)
    coder.code(&line)
    coder.code(&party)
  }
}
