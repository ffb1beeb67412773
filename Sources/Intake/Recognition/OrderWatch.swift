import Basics
import CSV

/// Watches the lines of orders: which amounts each of them repeats, and whether an order's first row
/// is the sum of those below.
struct OrderWatch: Sendable {
  /// Where the numbers of orders stand; nil where there are none.
  let column: Int?
  private let amounts: [Int]
  /// The row above: its order, and its amounts.
  private var number: UInt64 = 0
  private var last: [UInt64]
  /// Of each amount, pairs of lines of one order: how many are equal, and how many differ and are
  /// not blank in the second.
  private var equal: [Int]
  private var differing: [Int]
  /// The order that is read.
  private var sum = Sum()
  /// Orders whose first row is the sum of those below, by one line or by several, and orders of
  /// which it is not.
  private var summedByOne = 0
  private var summedBySeveral = 0
  private var notSummed = 0
  /// Of a chunk, which may begin within an order: its first row with a number, and the first order
  /// once another follows. Whose lines those were, the chunk before it tells.
  private let isChunk: Bool
  private var firstRow: Row?
  private var firstSum: Sum?

  /// An order: what its first row comes to, and what the rows below without a customer come to and
  /// how many they are; nil where some amount cannot be read.
  fileprivate struct Sum {
    var head: Int64?
    var total: Int64? = 0
    var lines = 0

    mutating func add(_ amount: Int64?, lines: Int = 1) {
      self.lines += lines
      total = amount.flatMap { line in total.map { $0 + line } }
    }
  }

  /// A row of an order.
  fileprivate struct Row {
    var number: UInt64 = 0
    var amounts: [UInt64] = []
    var isNamed = false
    var isBlank = false
    var amount: Int64?
  }

  init(_ file: RecognisedFile) {
    self.init(
      file.column(.interaction), Array((file.columns[.amount] ?? []).prefix(6)), isChunk: false)
  }

  private init(_ column: Int?, _ amounts: [Int], isChunk: Bool) {
    self.column = column
    self.amounts = amounts
    self.isChunk = isChunk
    last = amounts.map { _ in 0 }
    equal = amounts.map { _ in 0 }
    differing = equal
  }

  /// The same for a chunk of rows.
  func emptied() -> OrderWatch { OrderWatch(column, amounts, isChunk: true) }

  /// Takes in the rows behind these: the order at the end of these and the one that those begin
  /// with may be one.
  mutating func append(_ next: OrderWatch) {
    for i in equal.indices {
      equal[i] += next.equal[i]
      differing[i] += next.differing[i]
    }
    summedByOne += next.summedByOne
    summedBySeveral += next.summedBySeveral
    notSummed += next.notSummed
    guard let row = next.firstRow else { return }
    let isFurther = row.number == number
    for (i, amount) in row.amounts.enumerated() { note(amount, i, isFurther: isFurther) }
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
    number = next.number
    last = next.last
  }

  /// Takes in a row.
  ///
  /// - Returns: whether it has the number of an order.
  mutating func observe(_ record: borrowing Record, isNamed: Bool) -> Bool {
    guard let column else { return false }
    let number = record.hash(column)
    guard number != 0 else { return false }
    let isFurther = number == self.number
    self.number = number
    guard !amounts.isEmpty else { return true }
    let isBlank = record.isBlank(amounts[0])
    let amount = record.withField(amounts[0]) { PlainNumber($0)?.money.tenThousandths }
    addToSum(amount, isBlank: isBlank, isLine: isFurther && !isNamed)
    for (i, column) in amounts.enumerated() {
      note(record.hash(column), i, isFurther: isFurther)
    }
    if isChunk, firstRow == nil {
      firstRow = Row(
        number: number, amounts: last, isNamed: isNamed, isBlank: isBlank, amount: amount)
    }
    return true
  }

  /// Compares an amount with that of the row above, where both are of one order.
  private mutating func note(_ amount: UInt64, _ i: Int, isFurther: Bool) {
    if isFurther, amount != 0 {
      if amount == last[i] { equal[i] += 1 } else { differing[i] += 1 }
    }
    last[i] = amount
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
    sum = Sum(head: amount)
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
  var firstRowsAreSums: Bool {
    var watch = self
    watch.closeSum()
    let summed = watch.summedByOne + watch.summedBySeveral
    return watch.notSummed * 10 <= summed
      && (watch.summedBySeveral > 0 || watch.summedByOne > 2)
  }

  /// Each line of an order holds the amount of all of it.
  func repeatTotals(_ file: RecognisedFile) -> Bool {
    guard let amount = file.column(.amount), let i = amounts.firstIndex(of: amount),
      equal[i] > 0, differing[i] == 0
    else { return false }
    return differing.contains { $0 > 0 } || Self.isTotal(file.header(amount))
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
}

extension OrderWatch: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&number)
    coder.code(&last)
    coder.code(&equal)
    coder.code(&differing)
    coder.code(&sum)
    coder.code(&summedByOne)
    coder.code(&summedBySeveral)
    coder.code(&notSummed)
    coder.code(&firstRow, blank: Row())
    coder.code(&firstSum, blank: Sum())
  }
}

extension OrderWatch.Sum: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&head)
    coder.code(&total)
    coder.code(&lines)
  }
}

extension OrderWatch.Row: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&number)
    coder.code(&amounts)
    coder.code(&isNamed)
    coder.code(&isBlank)
    coder.code(&amount)
  }
}
