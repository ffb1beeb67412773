import Basics
import CSV

/// Watches over all rows how they hang together: whether the customer stands in every row or over
/// groups, what the lines of an order repeat, and which value in the place of an id is nobody's.
struct SequenceWatch: Sendable {
  private let key: Int
  private let day: Int
  private let order: Int?
  private let amounts: [Int]
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
  private var lastOrder: UInt64 = 0
  private var last: [UInt64] = []
  /// Of each amount, pairs of lines of one order: how many are equal, differ, or are blank in the
  /// second.
  private var equal: [Int]
  private var differing: [Int]
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
  /// The order that is read.
  private var sum = OrderSum()
  /// Of a chunk, which may begin within an order: its first row with a number, and the first order
  /// once another follows. Whose lines those were, the chunk before it tells.
  private let isChunk: Bool
  private var firstRow: OrderRow?
  private var firstSum: OrderSum?
  /// Orders whose first row is the sum of those below, by one line or by several, and orders of
  /// which it is not.
  private var summedByOne = 0
  private var summedBySeveral = 0
  private var notSummed = 0
  /// Rows with a word for nobody and no name beside it.
  private var anonymous: [String: Int] = [:]

  private static let keysKept = 1 << 16

  /// An order: what its first row comes to, and what the rows below without a customer come to and
  /// how many they are; nil where some amount cannot be read.
  fileprivate struct OrderSum {
    var head: Int64?
    var total: Int64? = 0
    var lines = 0

    mutating func add(_ amount: Int64?, lines: Int = 1) {
      self.lines += lines
      total = amount.flatMap { line in total.map { $0 + line } }
    }
  }

  /// A row of an order.
  fileprivate struct OrderRow {
    var number: UInt64 = 0
    var amounts: [UInt64] = []
    var isNamed = false
    var isBlank = false
    var amount: Int64?
  }

  /// Nil where there is nothing to watch.
  init?(_ file: RecognisedFile) {
    guard file.role == .interactions, let key = file.join.keys.first?.column,
      let day = file.dayColumns.first
    else { return nil }
    self.key = key
    self.day = day
    order = file.column(.interaction)
    amounts = Array((file.columns[.amount] ?? []).prefix(6))
    person = [Field.email, .name].lazy.compactMap { file.column($0) }.first { $0 != key }
    phrase = file.usualKind?.isTraffic == true ? file.column(.notes) : nil
    columns = file.layout.columns.count
    let naming: [Field] = [.name, .company, .email, .contactKey, .leadKey]
    mayBeKeptByHand =
      [.name, .company].contains(file.join.keys.first?.field) && !file.namesKeys
      && file.usualKind?.isTraffic != true && file.columns[.amount] == nil
      && file.columns[.interaction] == nil
    others = naming.flatMap { file.columns[$0] ?? [] }.filter { $0 != key }
    equal = amounts.map { _ in 0 }
    differing = equal
    isChunk = false
    // In whatever part of the file a row is looked at, it is held against the first of all.
    if let phrase {
      file.source.forEachRecord(first: ValueSample.rowsKept, file.layout) { record in
        if phraseHash == 0 { phraseHash = Self.hash(record, phrase) }
      }
    }
  }

  /// The same for a chunk of rows: what is watched stays, and each count begins where it is
  /// declared.
  func emptied() -> SequenceWatch { SequenceWatch(watchingAs: self) }

  private init(watchingAs other: SequenceWatch) {
    key = other.key
    day = other.day
    order = other.order
    amounts = other.amounts
    person = other.person
    phrase = other.phrase
    columns = other.columns
    mayBeKeptByHand = other.mayBeKeptByHand
    others = other.others
    phraseHash = other.phraseHash
    equal = amounts.map { _ in 0 }
    differing = equal
    isChunk = true
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
    for i in equal.indices {
      equal[i] += next.equal[i]
      differing[i] += next.differing[i]
    }
    appendOrders(of: next)
    summedByOne += next.summedByOne
    summedBySeveral += next.summedBySeveral
    notSummed += next.notSummed
    anonymous.merge(next.anonymous) { $0 + $1 }
    for (value, people) in next.nobody {
      for person in people { note(value, person) }
    }
    phrases += next.phrases
    samePhrases += next.samePhrases
  }

  /// Joins the order at the end of these rows to the one that the next begin with, where it is one.
  private mutating func appendOrders(of next: SequenceWatch) {
    guard let row = next.firstRow else { return }
    let isFurther = row.number == lastOrder
    if isFurther { compare(row.amounts) }
    if isFurther, !row.isNamed {
      if !row.isBlank { sum.add(row.amount) }
      let first = next.firstSum ?? next.sum
      sum.add(first.total, lines: first.lines)
      if next.firstSum != nil {
        closeSum()
        sum = next.sum
      }
    } else {
      closeSum()
      if let first = next.firstSum {
        sum = first
        closeSum()
      }
      sum = next.sum
    }
    lastOrder = next.lastOrder
    last = next.last
  }

  /// Takes in rows, most of which have a customer and a day, and nothing else to be watched.
  mutating func observe(_ block: inout RecordBlock) {
    let looksFurther = mayBeKeptByHand || phrase != nil || order != nil
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
      if TotalRow.isNamed(record.text(key)) {
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
    observeOrder(record, isBare: !isNamed && !isDated, isNamed: isNamed)
    guard let phrase else { return }
    let hash = Self.hash(record, phrase)
    guard hash != 0 else { return }
    phrases += 1
    if hash == phraseHash { samePhrases += 1 }
  }

  private static func hash(_ record: borrowing Record, _ column: Int) -> UInt64 {
    record.withField(column) { $0.count > 0 ? StableHash.of($0) : 0 }
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

  private mutating func observeOrder(_ record: borrowing Record, isBare: Bool, isNamed: Bool) {
    guard let order else { return }
    let number = record.withField(order) { $0.count > 0 ? StableHash.of($0) : 0 }
    if number == 0 {
      if isBare, !isEmpty(record) { continuations += 1 }
      return
    }
    let isFurther = number == lastOrder
    lastOrder = number
    guard !amounts.isEmpty else { return }
    let isBlank = record.withField(amounts[0]) { $0.trimmedRange().isEmpty }
    let amount = record.withField(amounts[0]) { PlainNumber($0)?.money.tenThousandths }
    addToSum(amount, isBlank: isBlank, isLine: isFurther && !isNamed)
    let hashes = amounts.map { Self.hash(record, $0) }
    if isFurther { compare(hashes) }
    last = hashes
    if isChunk, firstRow == nil {
      firstRow = OrderRow(
        number: number, amounts: hashes, isNamed: isNamed, isBlank: isBlank, amount: amount)
    }
  }

  /// Compares the amounts of a row with those of the row above, which is of the same order.
  private mutating func compare(_ hashes: [UInt64]) {
    for (i, amount) in hashes.enumerated() where amount != 0 {
      if i < last.count, amount == last[i] { equal[i] += 1 } else { differing[i] += 1 }
    }
  }

  /// Adds a line to those of its order, or begins another order.
  private mutating func addToSum(_ amount: Int64?, isBlank: Bool, isLine: Bool) {
    if isLine {
      // A payment below has its sum in another column.
      if !isBlank { sum.add(amount) }
      return
    }
    if isChunk, firstSum == nil {
      if firstRow != nil { firstSum = sum }
    } else {
      closeSum()
    }
    sum = OrderSum(head: amount)
  }

  private mutating func closeSum() {
    defer { sum.lines = 0 }
    guard sum.lines > 0, let head = sum.head, let total = sum.total else { return }
    if abs(head - total) > 100 {
      notSummed += 1
    } else if sum.lines == 1 {
      summedByOne += 1
    } else {
      summedBySeveral += 1
    }
  }

  /// The first row of an order is its sum, and those below are what it is the sum of.
  private var firstRowsAreSums: Bool {
    var watch = self
    watch.closeSum()
    let summed = watch.summedByOne + watch.summedBySeveral
    return watch.notSummed * 10 <= summed
      && (watch.summedBySeveral > 0 || watch.summedByOne > 2)
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
    guard order != nil, file.holdsOrders else { return form }
    form.hasLines = repeatedOrders > 0 || continuations > 0 && file.usualKind?.isTraffic == true
    if form.hasLines, firstRowsAreSums {
      form.repeatsTotals = true
    } else if let amount = file.column(.amount), let i = amounts.firstIndex(of: amount),
      equal[i] > 0,
      differing[i] == 0
    {
      let otherDiffers = differing.contains { $0 > 0 }
      form.repeatsTotals = otherDiffers || Self.isTotal(file.header(amount))
    }
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

  /// The header speaks of an order as a whole.
  private static func isTotal(_ header: String) -> Bool {
    let key = headerKey(header)
    guard !["line", "item", "price", "ext", "position"].contains(where: { key.contains($0) }) else {
      return false
    }
    return ["total", "order", "invoice", "due", "gesamt", "rechnung", "summe", "brutto", "receipt"]
      .contains { key.contains($0) }
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
    coder.code(&lastOrder)
    coder.code(&last)
    coder.code(&equal)
    coder.code(&differing)
    coder.code(&nobody)
    coder.code(&phrases)
    coder.code(&samePhrases)
    coder.code(&runs)
    coder.code(&days)
    coder.code(&namedOtherwise)
    coder.code(&sum)
    coder.code(&firstRow, blank: OrderRow())
    coder.code(&firstSum, blank: OrderSum())
    coder.code(&summedByOne)
    coder.code(&summedBySeveral)
    coder.code(&notSummed)
    coder.code(&anonymous)
  }
}

extension SequenceWatch.OrderSum: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&head)
    coder.code(&total)
    coder.code(&lines)
  }
}

extension SequenceWatch.OrderRow: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&number)
    coder.code(&amounts)
    coder.code(&isNamed)
    coder.code(&isBlank)
    coder.code(&amount)
  }
}
