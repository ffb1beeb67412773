import Basics
import CSV

/// What the survey of all rows makes of a file: formats, warnings, obstacles.
extension Recogniser {
  func judge(_ survey: ColumnSurvey, into file: inout RecognisedFile) {
    file.keys = survey.keys
    decideStates(survey, &file)
    dropEmptyDates(survey, &file)
    decideDates(survey, &file)
    judgeSequence(survey, &file)
    decideNumbers(survey, &file)
    judgeKeys(survey, &file)
    judgeIdentities(survey, &file)
    decideCurrency(survey, &file)
    for oddity in TextOddity.allCases {
      guard let sights = survey.texts.counts[oddity] else { continue }
      let (cells, line) = (sights.count, sights.line)
      warn(&file, .file(.oddTexts(oddity, cells: cells)), line)
    }
    for i in file.join.keys.indices {
      let column = file.join.keys[i].column
      if let key = file.keys.first(where: {
        $0.column == column && $0.isText(file.join.keys[i].form.text)
      }) {
        file.join.keys[i].form = key.ownForm
      }
    }
    if layout.columns.count == 1, file.role != .unknown {
      warn(&file, .file(.oneColumn), layout.headerLine)
    }
    // A file may have headers and no rows, but then nobody was ever contacted.
    if survey.rows == 0, file.obstacle == nil {
      if file.role == .interactions {
        file.obstacle = InputError(
          .table(.noInteractions), file: source.path, line: layout.headerLine)
        if settings.isForced { file.obstacle = nil }
      }
      warn(&file, .file(.noRows), layout.headerLine)
    }
  }

  private func warn(_ file: inout RecognisedFile, _ kind: FindingKind, _ line: Int?) {
    file.findings.append(Finding(kind, .warning, line: line))
  }

  /// Notes an error: against the file where the column is needed, else as a warning.
  private func note(
    _ problem: TableProblem, on line: Int?, else other: Int?, isNeeded: Bool,
    _ file: inout RecognisedFile
  ) {
    if isNeeded, file.obstacle == nil {
      file.obstacle = InputError(.table(problem), file: source.path, line: line)
    } else {
      warn(&file, .tolerated(.table(problem)), other)
    }
  }

  // MARK: States

  /// Keeps the columns whose values say what became of customers.
  private func decideStates(_ survey: ColumnSurvey, _ file: inout RecognisedFile) {
    file.states = survey.states.compactMap { state in
      let dates = survey.dates.first { $0.column == state.column.column }
      return state.decide(days: dates?.evidence.readable ?? 0)
    }
  }

  /// Whether the days of a column are read: of one that says what became of customers, only where
  /// its cells are days and no flags.
  private func holdsDays(_ column: Int, _ file: RecognisedFile) -> Bool {
    file.columns.contains { $0.key.isDate && $0.value.contains(column) }
      || file.companionDays.contains(column)
      || file.states.contains { $0.column == column && $0.hasDays }
  }

  // MARK: Rows that hang together

  private func judgeSequence(_ survey: ColumnSurvey, _ file: inout RecognisedFile) {
    guard let watch = survey.sequence else { return }
    file.sequence = watch.form(file, repeatedOrders: survey.identities?.lines ?? 0)
    if file.needsGroups, file.sequence.grouping != .headings {
      file.obstacle = InputError(
        .table(.noIDColumn(TableProblem.ColumnsSeen(layout.columns), nearest: [], names: nil)),
        file: source.path, line: layout.headerLine)
    }
    if let nobody = watch.nobodysKey { file.join.nobody = Array(nobody.utf8) }
    if watch.notesAreAForm { file.columns[.notes] = nil }
  }

  // MARK: Dates

  /// A column of days in which nothing stands dates no row where another has days.
  private func dropEmptyDates(_ survey: ColumnSurvey, _ file: inout RecognisedFile) {
    guard file.role == .interactions else { return }
    let empty = Set(survey.dates.filter { $0.evidence.cells == $0.evidence.empty }.map(\.column))
    guard !empty.isEmpty, survey.dates.contains(where: { $0.evidence.readable > 0 }) else { return }
    for field in Field.dates where field != .createdDate {
      guard let columns = file.columns[field] else { continue }
      let filled = columns.filter { !empty.contains($0) }
      // A ticket that nobody closed shows by the very column that it is open.
      if filled.isEmpty, file.usualKind == .ticket, field != .date, field != .openedDate {
        continue
      }
      file.columns[field] = filled.isEmpty ? nil : filled
    }
  }

  private func decideDates(_ survey: ColumnSurvey, _ file: inout RecognisedFile) {
    let year = survey.dates.contains { $0.evidence.yearless.count > 0 } ? yearOfName : nil
    func yearOfHeader(_ column: Int) -> Int? {
      guard file.contactSeries[column] != nil else { return nil }
      return HeaderSeries(HeaderWords(file.header(column)))?.year
    }
    for (i, date) in survey.dates.enumerated() where holdsDays(date.column, file) {
      if date.evidence.readable == 0, file.contactDaysByWords.contains(date.column) {
        file.columns[.lastContact]?.removeAll { $0 == date.column }
        if file.columns[.lastContact]?.isEmpty == true { file.columns[.lastContact] = nil }
        continue
      }
      let others = survey.dates.indices.filter {
        $0 != i && holdsDays(survey.dates[$0].column, file)
      }.map { survey.dates[$0].evidence }
      let year = yearOfHeader(date.column) ?? year
      var decision = date.evidence.decide(
        asOf: settings.asOf, forced: settings.dateOrder, others: others, year: year)
      // Of a birthday day and month are all that matters, and often all there is.
      let isBirthday = file.columns[.birthday]?.contains(date.column) == true
      if isBirthday { decision.forgetYearless() }
      if decision.ambiguous {
        // Who writes one column of a table day first writes all of them so.
        let witnesses = daysOfUnread(survey)
        if !witnesses.isEmpty {
          decision = date.evidence.decide(
            asOf: settings.asOf, forced: settings.dateOrder, others: others + witnesses, year: year)
        }
      }
      let isOpen = decision.ambiguous || decision.decidedBy == [.points]
      if isOpen, let language = file.dayFirstLanguage {
        // Who names the columns in German writes the day first.
        decision = date.evidence.decide(
          asOf: settings.asOf, forced: .dmy, others: others, year: year)
        decision.decidedBy = [.headers(language)]
      }
      file.dates[date.column] = decision
      let header = InputText(file.header(date.column))
      let isRead = isRead(date.column, file)
      guard isRead else { continue }
      for warning in decision.warnings {
        warn(&file, .column(header, warning.finding), warning.line > 0 ? warning.line : nil)
      }
      let isNeeded = file.role == .interactions && file.dayColumns.contains(date.column)
      if let (a, b) = decision.contradiction {
        note(
          .contradictoryDates(header, line: a, other: b), on: a, else: a, isNeeded: isNeeded, &file)
      } else if decision.ambiguous {
        note(
          .ambiguousDates(header), on: layout.headerLine, else: nil, isNeeded: isNeeded, &file)
      }
      let failed =
        date.evidence.failed - (isBirthday ? date.evidence.incomplete : decision.yearless)
      if failed > 0, !isNeeded,
        file.role != .customers || file.columns[.lastContact]?.contains(date.column) != true
      {
        warn(
          &file, .column(header, .unreadableDates(cells: failed)),
          date.evidence.firstFailedLine)
      }
    }
  }

  /// What columns of days show that nothing is read from: looked at only where a column that is read
  /// leaves open how its days are written.
  private func daysOfUnread(_ survey: ColumnSurvey) -> [DateColumnEvidence] {
    let read = Set(survey.dates.map(\.column))
    let columns = layout.columns.indices.filter { !read.contains($0) && sample[$0].holdsDates }
    guard !columns.isEmpty else { return [] }
    var evidence = columns.map { _ in DateColumnEvidence() }
    _ = try? source.forEachRecord(layout) { (record) throws(InputError) in
      for (i, column) in columns.enumerated() {
        record.withField(column) { evidence[i].observe($0, line: record.line) }
      }
    }
    return evidence
  }

  /// The one year that stands in the file's name or in a title above its header, and is no part of
  /// a date: "Kontakte 2024.csv".
  private var yearOfName: Int? {
    let head = source.rawText(at: 0, length: min(layout.dataOffset, 2048))
    let titles = head.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix(max(0, layout.headerLine - source.firstLine))
    let texts = [source.path.split(separator: "/").last ?? ""] + titles
    let years = Set(texts.flatMap(Self.years))
    return years.count == 1 ? years.first : nil
  }

  private static func years(in text: Substring) -> [Int] {
    let words = text.split { !($0.isNumber || "./-".contains($0)) }
    return words.compactMap { word in
      // "20260101": from which day on the books run.
      if word.utf8.count == 8, let day = Int(word), (1...12).contains(day / 100 % 100),
        (1...31).contains(day % 100), (1990...2099).contains(day / 10_000)
      {
        return day / 10_000
      }
      let digits = word.drop { !$0.isNumber }.prefix { $0.isNumber }
      let isAlone = word.count(where: \.isNumber) == 4 && digits.count == 4
      return isAlone ? Int(digits).flatMap { (1990...2099).contains($0) ? $0 : nil } : nil
    }
  }

  /// Whether anything is read from a date column in the end.
  private func isRead(_ column: Int, _ file: RecognisedFile) -> Bool {
    switch file.role {
    case .customers, .unknown: true
    case .link: false
    case .interactions:
      file.dayColumns.contains(column) || file.column(.dueDate) == column
        || file.companionDays.contains(column)
    }
  }

  // MARK: Numbers

  private func decideNumbers(_ survey: ColumnSurvey, _ file: inout RecognisedFile) {
    for number in survey.numbers {
      let decision = number.evidence.decide()
      file.numbers[number.column] = decision
      for warning in decision.warnings {
        warn(
          &file, .column(InputText(file.header(number.column)), warning.finding),
          warning.line > 0 ? warning.line : nil)
      }
      let evidence = number.evidence
      if evidence.failed > 0,
        file.column(file.role == .interactions ? .amount : .revenue) == number.column
      {
        warn(
          &file,
          .column(
            InputText(file.header(number.column)),
            .unreadableAmounts(cells: evidence.failed, first: evidence.firstFailed)),
          evidence.firstFailedLine)
      }
    }
  }

  private func decideCurrency(_ survey: ColumnSurvey, _ file: inout RecognisedFile) {
    var codes: [String: Int] = [:]
    for (cell, count) in survey.currencies {
      codes[CurrencyMarks.code(in: cell), default: 0] += count
    }
    if survey.currencyColumn == nil, let column = file.column(.amount),
      let number = survey.numbers.first(where: { $0.column == column })
    {
      codes = number.evidence.currencies
    }
    let counts = codes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    file.currency = counts.first?.key
    file.hasSeveralCurrencies = counts.count > 1
    if counts.count > 1, let first = counts.first {
      let all = counts.map { String($0.key.prefix(12)) }.sorted().map { InputText($0) }
      let counted = InputText(String(first.key.prefix(12)))
      warn(&file, .file(.currencies(all, counted: counted)), nil)
    }
  }

  // MARK: Keys

  private func judgeKeys(_ survey: ColumnSurvey, _ file: inout RecognisedFile) {
    for key in survey.keys where key.field.isKey {
      let header = InputText(file.header(key.column))
      let isNeeded = file.join.keys.contains { $0.column == key.column }
      if key.scientific > 0 {
        note(
          .damagedIDs(header, example: key.firstScientific),
          on: key.firstScientificLine, else: key.firstScientificLine, isNeeded: isNeeded, &file)
      }
      guard isNeeded else { continue }
      if key.pointZeros > 0 {
        warn(
          &file, .column(header, .floatIDs(all: key.pointZeros == key.filled)),
          key.firstPointZeroLine)
      }
      if key.guarded > 0 {
        warn(&file, .column(header, .guardedIDs(key.guarded)), key.firstGuardedLine)
      }
      if key.ownForm.isBracketed {
        file.findings.append(Finding(.column(header, .bracketedIDs), .info))
      }
    }
  }

  private func judgeIdentities(_ survey: ColumnSurvey, _ file: inout RecognisedFile) {
    guard let watch = survey.identities else { return }
    if watch.isCustomer { file.repeatedIDs = watch.conflicts + watch.repeats }
    file.numbersOfRows = watch.sketch
    let header = InputText(file.header(watch.column))
    if let pair = watch.firstLookAlike {
      let (line, earlier) = (pair.line, pair.earlier)
      let finding = ColumnFinding.similarIDs(
        line: earlier, other: line, more: watch.lookAlikes - 1)
      warn(&file, .column(header, finding), line)
    }
    // Lines of orders are no slips; the same number on other rows of one day may be one.
    let repeated = watch.firstConflict ?? (file.sequence.hasLines ? nil : watch.firstLine)
    if let pair = repeated {
      let (line, earlier) = (pair.line, pair.earlier)
      if watch.isCustomer {
        let finding = RowFinding.conflictingCustomers(
          line: line, other: earlier, more: watch.conflicts - 1)
        warn(&file, .rows(finding), line)
      } else {
        let conflicts = watch.conflicts + (file.sequence.hasLines ? 0 : watch.lines)
        file.repeatedIDs = conflicts
        let finding = ColumnFinding.repeatedIDs(
          line: earlier, other: line, more: conflicts - 1)
        warn(&file, .column(header, finding), line)
      }
    }
    if watch.repeats > 0, !watch.isCustomer {
      file.hasRepeatedRows = true
      warn(&file, .rows(.repeated(watch.repeats)), nil)
    }
  }

  // MARK: Half-written files

  /// The last record of a file without a final line end: if a date or a number in it makes no sense
  /// while those above do, the file is still being written.
  func refuseIfHalfWritten(_ file: RecognisedFile, _ survey: ColumnSurvey) throws(InputError) {
    guard survey.rows > 1, let record = source.record(at: survey.lastOffset, layout) else { return }
    var isCut = false
    for date in survey.dates {
      // One bad cell among good ones, and it is the last.
      guard let decision = file.dates[date.column], date.evidence.readable > 0,
        date.evidence.failed == 1
      else { continue }
      if isUnreadable(record, date.column, decision) { isCut = true }
    }
    guard isCut else { return }
    throw InputError(.file(.cutDate), file: source.path, line: survey.lastLine)
  }

  private func isUnreadable(
    _ record: borrowing Record, _ column: Int, _ decision: DateColumnDecision
  ) -> Bool {
    record.withField(column) { cell in
      if case .unreadable = decision.format.read(cell, zone: settings.zone) { return true }
      return false
    }
  }
}
