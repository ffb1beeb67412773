import Basics
import CSV

/// Watches over all rows how they hang together: whether the customer stands in every row or over
/// groups, what the lines of an order repeat, and which value in the place of an id is nobody's.
struct SequenceWatch: Sendable {
  private let key: Int
  private let day: Int
  /// Who it is by another column: of one id there is one address.
  private let person: Int?
  private let phrase: Int?
  private let columns: Int

  /// Rows with a customer and a day, with one of them alone, and rows with a customer and nothing
  /// else.
  private var whole = 0
  private var undated = 0
  private var headings = 0
  private var totals = 0
  private var nameless = 0
  /// Nameless rows before any row that names a customer.
  private var orphaned = 0
  /// Nameless rows in which something stands left of the customer.
  private var indented = 0
  private var keys: Set<UInt64> = []
  private var keysRepeat = false
  /// Rows without a number, a customer and a day, but not empty.
  private(set) var continuations = 0
  private var orders: OrderWatch
  /// For a value that may be nobody's: two addresses that stand beside it.
  private var nobody: [String: [UInt64]] = [:]
  private var phraseHash: UInt64 = 0
  private var phrases = 0
  private var samePhrases = 0

  /// The first named rows, by runs of one customer: how often the customer of the row above comes
  /// at once again, and how often one comes again after another.
  private var runs = NameRuns()
  /// The days of the first rows as they are written.
  private var days: [[UInt8]] = []
  /// Rows name customers, and nothing beside says that a machine wrote them: no number of the row,
  /// no money.
  private let mayBeKeptByHand: Bool
  /// Columns that name somebody beside the customer.
  private let others: [Int]
  /// Nameless rows in which another column names somebody.
  private var namedOtherwise = 0

  private static let daysKept = 512
  /// Rows with a word for nobody and no name beside it.
  private var anonymous: [String: Int] = [:]

  private static let keysKept = 1 << 16

  /// Nil where there is nothing to watch.
  init?(_ file: RecognisedFile) {
    guard file.role == .interactions, let key = file.join.keys.first?.column,
      let day = file.dayColumns.first
    else { return nil }
    self.key = key
    self.day = day
    orders = OrderWatch(file)
    person = [Field.email, .name].lazy.compactMap { file.column($0) }.first { $0 != key }
    phrase = file.usualKind?.isTraffic == true ? file.column(.notes) : nil
    columns = file.layout.columns.count
    let naming: [Field] = [.name, .company, .email, .contactKey, .leadKey]
    mayBeKeptByHand =
      [.name, .company].contains(file.join.keys.first?.field) && !file.namesKeys
      && file.usualKind?.isTraffic != true && file.columns[.amount] == nil
      && file.columns[.interaction] == nil
    others = naming.flatMap { file.columns[$0] ?? [] }.filter { $0 != key }
    // In whatever part of the file a row is looked at, it is held against the first of all.
    if let phrase {
      file.source.forEachRecord(first: ValueSample.rowsKept, file.layout) { record in
        if phraseHash == 0 { phraseHash = record.hash(phrase) }
      }
    }
  }

  /// The same for a chunk of rows: what is watched stays, and each count begins where it is
  /// declared.
  func emptied() -> SequenceWatch { SequenceWatch(watchingAs: self) }

  private init(watchingAs other: SequenceWatch) {
    key = other.key
    day = other.day
    orders = other.orders.emptied()
    person = other.person
    phrase = other.phrase
    columns = other.columns
    mayBeKeptByHand = other.mayBeKeptByHand
    others = other.others
    phraseHash = other.phraseHash
  }

  mutating func append(_ next: SequenceWatch) {
    if whole + headings > 0 { orphaned -= next.orphaned }
    orphaned += next.orphaned
    keysRepeat = keysRepeat || next.keysRepeat || !keys.isDisjoint(with: next.keys)
    keys.formUnion(next.keys)
    if keys.count > Self.keysKept { keysRepeat = true }
    if keysRepeat { keys = [] }
    whole += next.whole
    undated += next.undated
    headings += next.headings
    totals += next.totals
    nameless += next.nameless
    indented += next.indented
    namedOtherwise += next.namedOtherwise
    runs.append(next.runs)
    days += next.days.prefix(Self.daysKept - days.count)
    continuations += next.continuations
    orders.append(next.orders)
    anonymous.merge(next.anonymous) { $0 + $1 }
    for (value, people) in next.nobody {
      for person in people { note(value, person) }
    }
    phrases += next.phrases
    samePhrases += next.samePhrases
  }

  /// Takes in rows, most of which have a customer and a day, and nothing else to be watched.
  mutating func observe(_ block: inout RecordBlock) {
    let looksFurther = mayBeKeptByHand || phrase != nil || orders.column != nil
    for row in 0..<block.count {
      if keysRepeat, !looksFurther, block.withField(row, day, Self.isFilled),
        block.withField(row, key, { Self.isFilled($0) && !Self.mayBeNobody($0) })
      {
        whole += 1
      } else {
        block.select(row)
        observe(block.record)
      }
    }
  }

  /// Beyond doubt: what begins with a space may be blank.
  @inline(__always)
  private static func isFilled(_ cell: Span<UInt8>) -> Bool {
    cell.count > 0 && cell[0] > ASCII.space
  }

  mutating func observe(_ record: borrowing Record) {
    let isNamed = !record.isBlank(key)
    let isDated = !record.isBlank(day)
    switch (isNamed, isDated) {
    case (true, true): whole += 1
    case (true, false):
      undated += 1
      observeUndated(record)
    case (false, true):
      nameless += 1
      if whole + headings == 0 { orphaned += 1 }
      for column in 0..<key where !record.isBlank(column) {
        indented += 1
        break
      }
      for column in others where record.withField(column, { !$0.trimmedRange().isEmpty }) {
        namedOtherwise += 1
        break
      }
    case (false, false): break
    }
    if isNamed, isDated, !keysRepeat {
      let hash = record.withField(key) { StableHash.of($0) }
      if record.withField(key, Self.mayBeTotal), TotalRow.isNamed(record.text(key)) {
        // What sums up each group is nobody who comes again: "Subtotal, Count, 6".
        whole -= 1
        totals += 1
      } else if !keys.insert(hash).inserted || keys.count > Self.keysKept {
        keysRepeat = true
        keys = []
      }
    }
    if mayBeKeptByHand, isDated {
      if isNamed, runs.rows < NameRuns.rowsKept { runs.add(record.text(key)) }
      if days.count < Self.daysKept {
        days.append(record.withField(day) { cell in cell.trimmedRange().map { cell[$0] } })
      }
    }
    if isNamed { observePerson(record) }
    let isOfOrder = orders.observe(record, isNamed: isNamed)
    if !isOfOrder, !isNamed, !isDated, orders.column != nil, !isEmpty(record) { continuations += 1 }
    guard let phrase else { return }
    let hash = record.hash(phrase)
    guard hash != 0 else { return }
    phrases += 1
    if hash == phraseHash { samePhrases += 1 }
  }

  /// Whether a cell may name a sum, by the bytes at its ends.
  private static func mayBeTotal(_ cell: Span<UInt8>) -> Bool {
    cell.count > 0 && TotalRow.mayBeNamed(cell[0], cell[cell.count - 1])
  }

  private mutating func observeUndated(_ record: borrowing Record) {
    var isAlone = true
    for column in 0..<columns
    where column != key && record.withField(column, { !$0.trimmedRange().isEmpty }) {
      isAlone = false
      break
    }
    if TotalRow.isNamed(record.text(key)) {
      totals += 1
    } else if isAlone {
      headings += 1
    }
  }

  private func isEmpty(_ record: borrowing Record) -> Bool {
    for column in 0..<columns where record.withField(column, { !$0.trimmedRange().isEmpty }) {
      return false
    }
    return true
  }

  // MARK: Nobody's id

  /// "0", "guest": with two people beside it, it is none of theirs.
  private mutating func observePerson(_ record: borrowing Record) {
    guard record.withField(key, Self.mayBeNobody) else { return }
    let value = record.text(key)
    let named = person.map { record.text($0) } ?? ""
    if named.isEmpty || named == value {
      // A till's word for whoever comes in; a bare zero may be somebody's.
      if value.contains(where: \.isLetter), anonymous.count < 8 || anonymous[value] != nil {
        anonymous[value, default: 0] += 1
      }
      return
    }
    if let who = person.map({ record.hash($0) }), who != 0 { note(value, who) }
  }

  @inline(__always)
  private static func mayBeNobody(_ cell: Span<UInt8>) -> Bool {
    guard cell.count > 0, cell.count <= 36 else { return false }
    switch cell[0] | 0x20 {
    case UInt8(ascii: "0") | 0x20, UInt8(ascii: "-"):
      return cell.indices.allSatisfy { cell[$0] == UInt8(ascii: "0") || cell[$0] == 0x2D }
        || cell.count == 2 && cell[1] == UInt8(ascii: "1")
    case UInt8(ascii: "g"), UInt8(ascii: "a"), UInt8(ascii: "n"), UInt8(ascii: "w"),
      UInt8(ascii: "c"):
      // An id ends in a digit, as no word does.
      return cell.count <= 13 && !ASCII.isDigit(cell[cell.count - 1])
        && nobodies.contains(cell.text.lowercased())
    default: return false
    }
  }

  private mutating func note(_ value: String, _ person: UInt64) {
    let known = nobody[value, default: []]
    if known.count < 2, !known.contains(person), nobody.count < 8 {
      nobody[value] = known + [person]
    }
  }

  private static let nobodies: Set<String> = [
    "guest", "anonymous", "none", "null", "n/a", "na", "walk-in", "walkin", "cash", "cash sale",
    "counter sale", "nil", "gast", "no customer",
  ]
}

extension SequenceWatch {
  /// How the rows hang together.
  ///
  /// - Parameter repeatedOrders: rows whose number, customer and day stood above already.
  func form(_ file: RecognisedFile, repeatedOrders: Int) -> SequenceForm {
    var form = SequenceForm()
    if headings > 0, nameless > 0, whole == 0 {
      form.grouping = .headings
    } else if nameless * 2 >= whole, nameless > 0, whole > 0, !keysRepeat, orphaned == 0,
      indented == 0
    {
      // Merged cells leave many rows without a name; a few such rows are nobody's.
      form.grouping = .merged
    } else if leavesNamesOut {
      let isGrouped = runs.areGroups && !areInOrder(file)
      form.grouping = isGrouped ? .merged : .doubtful
    }
    form.hasTotals = totals > 0
    guard orders.column != nil, file.holdsOrders else { return form }
    form.hasLines = repeatedOrders > 0 || continuations > 0 && file.usualKind?.isTraffic == true
    form.repeatsTotals = form.hasLines && orders.firstRowsAreSums || orders.repeatTotals(file)
    return form
  }

  /// Some rows leave out the name that stands over them, as people do who keep a list by hand, and
  /// name nobody else.
  private var leavesNamesOut: Bool {
    mayBeKeptByHand && nameless > 0 && whole > 0 && orphaned == 0 && indented == 0
      && namedOtherwise == 0
  }

  /// Whether the rows follow each other by their days, as in a diary: a group has an order of its
  /// own.
  private func areInOrder(_ file: RecognisedFile) -> Bool {
    guard let format = file.dates[day]?.format else { return true }
    var last: Day?
    var (later, earlier) = (0, 0)
    for cell in days {
      guard case .day(let day) = format.read(cell.span, zone: ZoneRules.utc) else { continue }
      if let last, day != last {
        if day > last { later += 1 } else { earlier += 1 }
      }
      last = day
    }
    return min(later, earlier) * 20 <= later + earlier
  }

  /// The value of the key that stands beside several people, or a word for nobody that stands
  /// beside none.
  var nobodysKey: String? {
    nobody.filter { $0.value.count > 1 }.keys.sorted().first
      ?? anonymous.filter { nobody[$0.key] == nil }
      .max { a, b in a.value == b.value ? a.key > b.key : a.value < b.value }?.key
  }

  /// The notes say the same on most rows: a form's words, nobody's.
  var notesAreAForm: Bool { samePhrases >= 3 && samePhrases * 2 > phrases }
}

extension SequenceWatch: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&whole)
    coder.code(&undated)
    coder.code(&headings)
    coder.code(&totals)
    coder.code(&nameless)
    coder.code(&orphaned)
    coder.code(&indented)
    coder.code(&keys)
    coder.code(&keysRepeat)
    coder.code(&continuations)
    coder.code(&nobody)
    coder.code(&phrases)
    coder.code(&samePhrases)
    coder.code(&runs)
    coder.code(&days)
    coder.code(&namedOtherwise)
    coder.code(&orders)
    coder.code(&anonymous)
  }
}
