import Basics
import CSV

/// What the first rows of a table hold, column by column: what a person sees who looks at the
/// values before the headers.
///
/// It is of a fixed size, so that it costs the same however long the file is; what is decided by it
/// is checked by the survey of all rows.
struct ValueSample: Sendable, Hashable {
  /// Rows looked at.
  private(set) var rows = 0
  private(set) var columns: [Column]

  /// Rows and columns beyond these say nothing new.
  static let rowsKept = 2048
  /// On fewer rows it may be by chance that one day stands before the other.
  private static let rowsThatTell = 5
  /// Rows whose days are compared with one another.
  private static let momentsKept = 256
  private static let columnsKept = 256

  /// What the cells of one column are.
  struct Column: Sendable, Hashable {
    fileprivate(set) var filled = 0
    /// Different values among the filled cells.
    fileprivate(set) var distinct = 0
    /// Cells written as a day: with separators or a month's name.
    fileprivate(set) var dates = 0
    /// Bare numbers that may be days: epochs, serials, eight digits in a row.
    fileprivate(set) var bareDates = 0
    /// Days after the as-of day.
    fileprivate(set) var ahead = 0
    /// Cells that are an amount or a plain number.
    fileprivate(set) var numbers = 0
    /// Cells written as money alone is: with two decimals, "66,-", a currency.
    fileprivate(set) var sums = 0
    /// Of these, cells that may be a time of day or a number of hours as well: "9.10", "1.75".
    fileprivate(set) var times = 0
    /// What its numbers come to, as far as they can be read by themselves.
    fileprivate(set) var total = 0.0
    /// Cells that are 1, 2, 3 … in the order of the rows.
    fileprivate(set) var ordinals = 0
    fileprivate(set) var addresses = 0
    /// Cells of two words or more.
    fileprivate(set) var phrases = 0
    fileprivate(set) var bytes = 0
    /// The first different values, of columns with short ones.
    fileprivate(set) var values: [String] = []
    /// The first different cells, however long.
    fileprivate(set) var examples: [String] = []
    /// Day and month in four digits: "0801".
    fileprivate(set) var areDaysAndMonths = false
    /// The days of the first rows, nil where there is none.
    fileprivate(set) var moments: [DateParts?] = []

    /// No value stands there twice.
    var isUnique: Bool { filled > 0 && distinct == filled }
    /// Rows whose value stood in a row above.
    var repeats: Int { filled - distinct }
    /// Nearly all its values are days.
    var holdsDates: Bool { isMost(dates) }
    /// Nearly all its values are days, or numbers that may stand for one.
    var mayHoldDates: Bool { isMost(dates + bareDates) }
    var holdsNumbers: Bool { isMost(numbers) }
    /// Moments to the second, as programs alone note them.
    var holdsSeconds: Bool {
      !examples.isEmpty && examples.allSatisfy { $0.utf8.count { $0 == ASCII.colon } > 1 }
    }
    /// Seconds or milliseconds since 1970, as programs note a moment: no other number is as long by
    /// chance on every row.
    var holdsEpochs: Bool {
      isMost(bareDates) && !values.isEmpty
        && values.allSatisfy { value in
          [10, 13].contains(value.utf8.count) && value.utf8.allSatisfy(ASCII.isDigit)
        }
    }
    /// Nearly all its values are amounts of money by the way they are written.
    var holdsMoney: Bool { isMost(sums) && times < sums && total != 0 }
    var holdsAddresses: Bool { filled > 0 && addresses * 2 >= filled }
    /// Numbers or codes: each has a digit in it, and none a space.
    var areNumbered: Bool {
      if areGUIDs { return true }
      return phrases == 0 && !values.isEmpty
        && values.allSatisfy { $0.contains(where: \.isNumber) }
    }
    /// Numbers as machines give them to everything: 32 hexadecimal digits in five groups.
    var areGUIDs: Bool {
      phrases == 0 && !examples.isEmpty
        && examples.allSatisfy { example in
          let bare = example.utf8.filter { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") }
          return bare.count == 36 && bare.count(where: { $0 == UInt8(ascii: "-") }) == 4
            && bare.allSatisfy { $0 == UInt8(ascii: "-") || ASCII.isHexDigit($0) }
        }
    }
    /// Most values have a capital or a digit at the head of each word but those that join names.
    var areProperNames: Bool {
      let proper = values.count { value in
        value.split(separator: " ").allSatisfy { word in
          word.first.map { !$0.isLowercase } == true || Self.joints.contains(word.lowercased())
        }
      }
      return !values.isEmpty && proper * 5 >= values.count * 4
    }
    /// Names of somebody else in nearly every row, as they are written: no address, day, number or
    /// code.
    var nameEachRow: Bool {
      guard filled > 1, distinct * 10 >= filled * 9, !mayHoldDates, !holdsNumbers,
        !holdsAddresses, !areNumbered, !areTelephones, !holdsTimesOfDay
      else { return false }
      let names = examples.count { example in
        example.first?.isLetter == true && example.contains(where: \.isUppercase)
          && !example.contains(where: \.isNumber) && !example.contains("@")
          && !example.contains("://")
      }
      return names * 4 >= examples.count * 3 && !examples.isEmpty
    }
    private static let joints: Set<String> = [
      "von", "van", "de", "der", "den", "di", "da", "du", "la", "le", "zu", "zum", "am", "an", "im",
      "und", "u.", "and", "of", "the", "e.v.",
    ]
    /// Nothing but yes and no, in any words for them; so is an empty column.
    var holdsFlags: Bool {
      values.count == distinct
        && values.allSatisfy { value in
          let bytes = Array(value.utf8)
          return readFlag(bytes.span) != nil
        }
    }
    /// Whole numbers of three digits and more.
    var areCodes: Bool {
      !values.isEmpty
        && values.allSatisfy { $0.utf8.count > 2 && $0.utf8.allSatisfy(ASCII.isDigit) }
    }
    /// Whole numbers too short for a telephone, each on one row alone: the rows' own.
    var areShortSerials: Bool {
      isUnique && filled > 1 && !values.isEmpty
        && values.allSatisfy { $0.utf8.count < 7 && $0.utf8.allSatisfy(ASCII.isDigit) }
    }
    /// How much of something: a number and the word for what is counted, "30 days", "45 Min.".
    var areMeasures: Bool {
      !values.isEmpty
        && values.allSatisfy { value in
          let parts = value.split(separator: " ")
          return parts.count == 2 && parts[0].utf8.allSatisfy(ASCII.isDigit)
            && parts[1].first?.isLowercase == true
            && parts[1].allSatisfy { $0.isLetter || $0 == "." }
        }
    }
    /// Telephone numbers, by how they are written.
    var areTelephones: Bool {
      guard !values.isEmpty, !holdsDates else { return false }
      let telephones = values.count { value in
        let bytes = Array(value.utf8)
        guard bytes.count(where: ASCII.isDigit) >= 7, TelephoneNumber.significant(bytes) != nil
        else {
          return false
        }
        return bytes[0] == UInt8(ascii: "+") || value.contains("(") || value.contains("/")
          || bytes[0] == UInt8(ascii: "0") && value.contains(" ")
      }
      return telephones * 5 >= values.count * 4
    }
    /// Digits alone that may be telephone numbers as well as any other.
    var mayBeTelephones: Bool {
      guard !values.isEmpty, !holdsDates else { return false }
      return areTelephones
        || values.allSatisfy { value in
          let bytes = Array(value.utf8)
          return bytes.count >= 9 && bytes.allSatisfy(ASCII.isDigit)
            && TelephoneNumber.significant(bytes) != nil
        }
    }
    /// Yes and no, in words for them.
    var areMarks: Bool {
      filled > 1 && distinct <= 2 && holdsFlags && values.contains { $0.utf8.count > 1 }
    }
    /// "10:00", "9:30 AM": a time of day and no day.
    var holdsTimesOfDay: Bool {
      !values.isEmpty && !mayHoldDates
        && values.allSatisfy { value in
          value.contains(":") && value.utf8.count <= 12
            && value.utf8.first.map(ASCII.isDigit) == true
        }
    }
    /// Nothing but three or four digits that are a day and a month.
    fileprivate var mayBeDaysAndMonths: Bool {
      dates == 0 && distinct > 1 && distinct == values.count
        && values.allSatisfy { value in
          let bytes = Array(value.utf8)
          return DateParts(ofDayAndMonth: bytes.span) != nil
        }
    }
    /// Texts rather than names or codes.
    var holdsTexts: Bool { phrases * 2 >= filled && bytes >= filled * 24 && filled > 0 }

    private func isMost(_ count: Int) -> Bool { filled > 0 && count * 10 >= filled * 9 }
  }

  /// Looks at the first rows.
  init(_ source: Source, _ layout: Layout, asOf: Day) {
    let year = asOf.components.year
    let count = min(layout.columns.count, Self.columnsKept)
    var builders = [Builder](repeating: Builder(), count: count)
    var rows = 0
    source.forEachRecord(first: Self.rowsKept, layout) { record in
      rows += 1
      for column in builders.indices {
        record.withField(column) { builders[column].observe($0, row: rows, asOf: asOf, year) }
      }
    }
    self.rows = rows
    columns = builders.map(\.column)
    for column in columns.indices where columns[column].mayBeDaysAndMonths {
      guard HeaderWords(layout.columns[column]).has(HeaderVocabulary.days) else { continue }
      columns[column].areDaysAndMonths = true
      columns[column].dates = columns[column].filled
      columns[column].numbers = 0
    }
  }

  subscript(column: Int) -> Column {
    columns.indices.contains(column) ? columns[column] : Column()
  }

  /// Whether a table has a column for each of some months or weeks with marks or numbers below, and
  /// little else: what happened stands in its header.
  func isOfMonths(_ headers: [String]) -> Bool {
    let filled = headers.indices.filter { self[$0].filled > 0 }
    let months = filled.filter { namesMonth(headers[$0]) && !self[$0].holdsTexts }
    return months.count >= 3 && filled.count - months.count <= 3
      && Set(months.map { headerKey(headers[$0]) }).count == months.count
  }

  /// "Jan", "März 2026", "KW 12", "Week 3".
  private func namesMonth(_ header: String) -> Bool {
    let words = HeaderWords(header).words.filter { $0.contains { !$0.isNumber } }
    guard let word = words.first, words.count == 1 else { return false }
    return MonthNames.months[word] != nil || ["kw", "week", "woche", "wk"].contains(word)
  }

  /// Whether two columns hold times of the same days: something began at the one and ended at the
  /// other.
  func spansHours(from start: Int, to end: Int) -> Bool {
    let pairs = zip(self[start].values, self[end].values)
    var (all, within) = (0, 0)
    for (begin, finish) in pairs {
      let (a, b) = (begin.split { $0 == " " || $0 == "T" }, finish.split { $0 == " " || $0 == "T" })
      all += 1
      if a.count > 1, b.count > 1, a[0] == b[0], a[1] != b[1] { within += 1 }
    }
    return all > 1 && within * 10 >= all * 9
  }

  /// Of columns of days the one that on no row has a later day than any other, and on some an
  /// earlier one or, of one day, an earlier hour; nil where none has, or where they are written in
  /// several ways.
  func earliest(of columns: [Int]) -> Int? {
    guard rows >= Self.rowsThatTell, columns.count > 1 else { return nil }
    // A column that repeats another tells nothing more.
    let columns = columns.enumerated().filter { place, column in
      !columns[..<place].contains { self[$0].moments == self[column].moments }
    }.map(\.element)
    guard columns.count > 1 else { return columns.first }
    var found: Int?
    for isDayFirst in [true, false] {
      let read = columns.map { column in
        self[column].moments.compactMap { $0?.rank(dayFirst: isDayFirst) }
      }
      // Some day would not be one: they are written the other way round.
      guard read.allSatisfy({ $0.count == min(rows, Self.momentsKept) }) else { continue }
      let best = columns.indices.filter { i in
        columns.indices.allSatisfy { j in
          i == j
            || zip(read[i], read[j]).allSatisfy { $0 <= $1 }
              && zip(read[i], read[j]).contains { $0 < $1 }
        }
      }
      guard best.count == 1, found == nil || found == columns[best[0]] else { return nil }
      found = columns[best[0]]
    }
    return found
  }

  /// A value stands in each row, and none twice.
  func tellsRowsApart(_ column: Int) -> Bool {
    self[column].isUnique && self[column].filled == rows
  }

  /// 1, 2, 3 … beside every row: the number of the row and of nothing else.
  func isRowNumber(_ column: Int) -> Bool {
    rows > 1 && self[column].ordinals == rows
  }

  private struct Builder {
    var column = Column()
    private var seen: Set<UInt64> = []

    /// A column of which so many cells were no date holds none.
    private static let datePatience = 16
    private static let valuesKept = 48
    private static let longestValue = 32
    private static let examplesKept = 8
    private static let longestExample = 128

    mutating func observe(_ cell: Span<UInt8>, row: Int, asOf: Day, _ year: Int) {
      if row <= ValueSample.momentsKept { column.moments.append(nil) }
      let range = cell.trimmedRange()
      guard !range.isEmpty, !isNothing(cell.extracting(range)) else { return }
      let cell = cell.extracting(range)
      column.filled += 1
      column.bytes += cell.count
      if seen.insert(StableHash.of(cell.extracting(0..<min(cell.count, 64)))).inserted {
        column.distinct += 1
        if column.values.count < Self.valuesKept, cell.count <= Self.longestValue {
          column.values.append(cell.text)
        }
        if column.examples.count < Self.examplesKept {
          column.examples.append(cell.extracting(0..<min(cell.count, Self.longestExample)).text)
        }
      }
      if column.dates + column.bareDates > 0 || column.filled <= Self.datePatience {
        observeDate(cell, row: row, asOf: asOf, year)
      }
      observeNumber(cell, row: row)
      var words = 1
      for i in cell.indices {
        if cell[i] == UInt8(ascii: "@") {
          column.addresses += 1
          break
        }
        if ASCII.isSpace(cell[i]) { words += 1 }
      }
      if words > 1 { column.phrases += 1 }
    }

    /// `-`, `n/a` and their like stand for nothing.
    private func isNothing(_ cell: Span<UInt8>) -> Bool {
      if cell.count <= 2 { return cell.indices.allSatisfy { cell[$0] == UInt8(ascii: "-") } }
      return false
    }

    private mutating func observeDate(_ cell: Span<UInt8>, row: Int, asOf: Day, _ year: Int) {
      guard case .parts(let parts) = DateScanner.scan(cell) else { return }
      if column.moments.count == row { column.moments[row - 1] = parts }
      switch parts.form {
      case .calendar:
        // 2026-13-40 is meant as a day as well, and the judge of the column says what is wrong with
        // it.
        guard parts.a >= 1900 else { return }
        column.dates += 1
        if case .success(let day) = DateParts.day(
          year: Int(parts.a), month: Int(parts.b), day: Int(parts.c)), day > asOf
        {
          column.ahead += 1
        }
      case .yearLast:
        guard (1900...2199).contains(parts.c) else { return }
        column.dates += 1
        if Int(parts.c) > year { column.ahead += 1 }
      case .short: column.dates += 1
      // "3/14" may be a share of something.
      case .yearless: column.dates += parts.isDotted || parts.monthIsNamed ? 1 : 0
      case .digits8, .serial, .epoch: column.bareDates += 1
      case .digits6: return
      }
    }

    private mutating func observeNumber(_ cell: Span<UInt8>, row: Int) {
      if let plain = PlainNumber(cell) {
        column.numbers += 1
        column.total += plain.money.approximate
        if plain.divider != 0, cell.count >= 3, cell[cell.count - 3] == plain.divider {
          column.sums += 1
          if plain.mayBeTime { column.times += 1 }
        }
      } else if case .parts(let parts) = NumberScanner.scan(cell) {
        column.numbers += 1
        if parts.isMoney { column.sums += 1 }
        if case .money(let money, _) = NumberFormat(commaDivides: false).read(cell) {
          column.total += money.approximate
        }
      } else {
        return
      }
      guard cell.count <= 4 else { return }
      var value = 0
      for i in cell.indices {
        guard ASCII.isDigit(cell[i]) else { return }
        value = value * 10 + Int(cell[i] - ASCII.zero)
      }
      // Nobody writes the number of a row with zeros in front; a card index does.
      if value == row, cell[0] != ASCII.zero { column.ordinals += 1 }
    }
  }
}
