import Basics
import CSV

/// What the survey of all rows makes of a file: formats, warnings, obstacles.
extension Recogniser {
  func judge(_ survey: ColumnSurvey, into file: inout RecognisedFile) {
    file.keys = survey.keys
    decideDates(survey, &file)
    decideNumbers(survey, &file)
    judgeKeys(survey, &file)
    judgeIdentities(survey, &file)
    decideCurrency(survey, &file)
    for oddity in TextWatch.Oddity.allCases {
      guard let (cells, line) = survey.texts.counts[oddity] else { continue }
      warn(&file, oddity.rawValue, line, "\(number(cells, of: "cell")) with \(oddity.words)")
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
      warn(
        &file, "one-column", layout.headerLine,
        "found 1 column; expected at least id and name: is it the right delimiter?"
          + " --delimiter says which")
    }
    // A file may have headers and no rows, but then nobody was ever contacted.
    if survey.rows == 0, file.obstacle == nil {
      if file.role == .interactions {
        file.obstacle = InputError(
          .badData, "no-rows", file: source.path, line: layout.headerLine,
          "there is a header and not one interaction below it; if that is true, say --force")
        if settings.isForced { file.obstacle = nil }
      }
      warn(&file, "no-rows", layout.headerLine, "there is a header and no row below it")
    }
  }

  private func warn(_ file: inout RecognisedFile, _ code: String, _ line: Int?, _ message: String) {
    file.findings.append(Finding(.warning, code, line: line, message))
  }

  // MARK: Dates

  private func decideDates(_ survey: ColumnSurvey, _ file: inout RecognisedFile) {
    for (i, date) in survey.dates.enumerated() {
      let others = survey.dates.indices.filter { $0 != i }.map { survey.dates[$0].evidence }
      var decision = date.evidence.decide(
        asOf: settings.asOf, forced: settings.dateOrder, others: others)
      if decision.ambiguous, let language = file.language {
        // Who names the columns in German writes the day first.
        decision = date.evidence.decide(asOf: settings.asOf, forced: .dmy, others: others)
        decision.decidedBy = "the headers are \(language), where the day stands first"
      }
      file.dates[date.column] = decision
      let header = file.header(date.column)
      let isRead = isRead(date.column, file)
      guard isRead else { continue }
      for warning in decision.warnings {
        warn(
          &file, warning.code, warning.line > 0 ? warning.line : nil,
          "column “\(header)”: \(warning.message)")
      }
      let isNeeded = file.role == .interactions && file.dayColumns.contains(date.column)
      if let (a, b) = decision.contradiction {
        let error = InputError(
          .badData, "contradictory-dates", file: source.path, line: a,
          "column “\(header)” contradicts itself: lines \(a) and \(b) prove different orders of day"
            + " and month; mend the export, or settle it with --date-order")
        if isNeeded, file.obstacle == nil {
          file.obstacle = error
        } else {
          warn(&file, error.code, a, error.message)
        }
      } else if decision.ambiguous {
        let error = InputError(
          .badData, "ambiguous-dates", file: source.path, line: layout.headerLine,
          "column “\(header)”: day first or month first? Nothing in the file decides;"
            + " say --date-order dmy or --date-order mdy (or ymd)")
        if isNeeded, file.obstacle == nil {
          file.obstacle = error
        } else {
          warn(&file, error.code, nil, error.message)
        }
      }
      if date.evidence.failed > 0, !isNeeded,
        file.role != .customers || file.columns[.lastContact]?.contains(date.column) != true
      {
        warn(
          &file, "unreadable-dates", date.evidence.firstFailedLine,
          "column “\(header)”: \(number(date.evidence.failed, of: "cell")) that are no date, taken as"
            + " unknown")
      }
    }
  }

  /// Whether anything is read from a date column in the end.
  private func isRead(_ column: Int, _ file: RecognisedFile) -> Bool {
    switch file.role {
    case .customers, .unknown: true
    case .link: false
    case .interactions: file.dayColumns.contains(column) || file.column(.dueDate) == column
    }
  }

  // MARK: Numbers

  private func decideNumbers(_ survey: ColumnSurvey, _ file: inout RecognisedFile) {
    for number in survey.numbers {
      let decision = number.evidence.decide()
      file.numbers[number.column] = decision
      for warning in decision.warnings {
        warn(
          &file, warning.code, warning.line > 0 ? warning.line : nil,
          "column “\(file.header(number.column))”: \(warning.message)")
      }
    }
  }

  private func decideCurrency(_ survey: ColumnSurvey, _ file: inout RecognisedFile) {
    let counts = survey.currencies.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    file.currency = counts.first?.key
    file.hasSeveralCurrencies = counts.count > 1
    if counts.count > 1, let first = counts.first {
      warn(
        &file, "mixed-currencies", nil,
        "amounts in several currencies (\(counts.map { String($0.key.prefix(12)) }.sorted().joined(separator: ", "))),"
          + " which are never added together: only \(first.key.prefix(12)) counts for the ranking")
    }
  }

  // MARK: Keys

  private func judgeKeys(_ survey: ColumnSurvey, _ file: inout RecognisedFile) {
    for key in survey.keys where key.field.isKey {
      let header = file.header(key.column)
      let isNeeded = file.join.keys.contains { $0.column == key.column }
      if key.scientific > 0 {
        let error = InputError(
          .badData, "damaged-ids", file: source.path, line: key.firstScientificLine,
          "column “\(header)”: \(key.firstScientific) was an id until a spreadsheet rounded it, so"
            + " customers collide; export again and do not open the file in between")
        if isNeeded, file.obstacle == nil {
          file.obstacle = error
        } else {
          warn(&file, error.code, key.firstScientificLine, error.message)
        }
      }
      guard isNeeded else { continue }
      if key.pointZeros > 0, key.pointZeros == key.filled {
        warn(
          &file, "float-ids", key.firstPointZeroLine,
          "column “\(header)”: every id ends in .0, as numbers do; it is taken off")
      } else if key.pointZeros > 0 {
        warn(
          &file, "float-ids", key.firstPointZeroLine,
          "column “\(header)”: some ids end in .0 and others do not; they are left as they are")
      }
      if key.guarded > 0 {
        warn(
          &file, "guarded-ids", key.firstGuardedLine,
          "column “\(header)”: \(number(key.guarded, of: "id")) guarded against spreadsheets"
            + " (=\"…\" or '…); the guards are taken off")
      }
      if key.ownForm.isBracketed {
        file.findings.append(
          Finding(
            .info, "bracketed-ids",
            "column “\(header)”: the id is read from the brackets behind the name"))
      }
    }
  }

  private func judgeIdentities(_ survey: ColumnSurvey, _ file: inout RecognisedFile) {
    guard let watch = survey.identities else { return }
    if watch.isCustomer { file.repeatedIDs = watch.conflicts + watch.repeats }
    let header = file.header(watch.column)
    if let (line, earlier) = watch.firstLookAlike {
      warn(
        &file, "similar-ids", line,
        "column “\(header)”: ids that differ only by case, spaces or marks are different customers"
          + " (lines \(earlier) and \(line)"
          + (watch.lookAlikes > 1 ? ", and \(watch.lookAlikes - 1) more" : "") + ")")
    }
    if let (line, earlier) = watch.firstConflict {
      if watch.isCustomer {
        warn(
          &file, "duplicate-customers", line,
          "the customer of line \(line) stands in line \(earlier) already, with other details;"
            + " the first is kept"
            + (watch.conflicts > 1 ? " (and \(watch.conflicts - 1) more like this)" : ""))
      } else {
        file.repeatedIDs = watch.conflicts
        warn(
          &file, "repeated-interactions", line,
          "column “\(header)”: lines \(earlier) and \(line) have the same id and differ; both count"
            + (watch.conflicts > 1 ? " (and \(watch.conflicts - 1) more like this)" : ""))
      }
    }
    if watch.repeats > 0, !watch.isCustomer {
      file.hasRepeatedRows = true
      warn(
        &file, "repeated-interactions", nil,
        watch.repeats == 1
          ? "1 row stands in the file twice, id and all; it counts once"
          : "\(watch.repeats) rows stand in the file twice, id and all; each counts once")
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
    throw InputError(
      .tryLater, "half-written", file: source.path, line: survey.lastLine,
      "the file ends in the middle of a date, without a line end; try again when the export is"
        + " finished")
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
