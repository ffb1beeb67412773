package import Basics

/// What columns hold, and how their dates are read.
extension EnglishFindings {
  func words(_ finding: ColumnFinding) -> String {
    switch finding {
    case .dateOrderInferred(let order, let evidence):
      "dates read \(words(order)), by plausibility: \(words(evidence)); --date-order settles it"
    case .twoDateFormats(let dotted, let other):
      "two ways of writing dates: those with points are read \(words(dotted)), the others \(words(other))"
    case .epochDates(let count, let units):
      "\(cells(count)) read as time counted since 1970"
        + " (\(units.map(\.rawValue).joined(separator: ", ")))"
    case .spreadsheetDates(let count, let from1904):
      "\(cells(count)) read as spreadsheet day numbers, \(from1904 ? "1904" : "1900") system (the other"
        + " one lies 1,462 days apart)"
    case .twoDigitYears(let first, let last):
      "two-digit years, read as \(first == last ? "\(first)" : "\(first) to \(last)")"
    case .yearlessDates(let first, let last, let evidence):
      "days without a year, read as \(date(first)) to \(date(last)), by \(words(evidence)); write the year, or judge"
        + " another day with --as-of, if that is wrong"
    case .sentinelDates(let count):
      "\(cells(count)) with a placeholder date (such as 1900-01-01), read as never"
    case .buddhistEra(let count):
      "\(cells(count)) with a year of the Buddhist era, read 543 earlier"
    case .japaneseEra(let count): "\(cells(count)) with a year of a Japanese era, converted"
    case .unreadableDates(let count):
      "\(number(count, of: "cell")) \(count == 1 ? "is" : "are") not a date, taken as unknown"
    case .unreadableAmounts(let count, let first):
      "\(cells(count)) \(count == 1 ? "is" : "are") not an amount (\(count == 1 ? "" : "first: ")“\(first)”);"
        + " revenue lacks \(count == 1 ? "it" : "them")"
    case .ambiguousThousands(let amounts, let hasPoint, let readAsDecimals):
      (amounts == 1 ? "1 amount" : "\(Wording.grouped(amounts, ",")) amounts")
        + " like \(hasPoint ? "1.234" : "1,234") could be thousands or decimals; read as "
        + (readAsDecimals ? "decimals" : "thousands")
    case .mixedDecimals(let comma, let point):
      "decimal commas (line \(comma)) and decimal points (line \(point)) in one column"
    case .unreadableCadences(let cells, let first):
      "\(number(cells, of: "cell")) that \(cells == 1 ? "names" : "name") no interval, the first of them "
        + "\(first), so rhythm and tier decide there; write weekly, 6 weeks or 90"
    case .mixedCurrencies(let currencies):
      "amounts in several currencies (\(list(currencies))), which are never added together"
    case .floatIDs(all: true): "every id ends in .0, as numbers do; the .0 is removed"
    case .floatIDs(all: false): "some ids end in .0 and others do not; they are left as they are"
    case .guardedIDs(let count):
      "\(number(count, of: "id")) protected from spreadsheets (=\"…\" or '…); the protection is removed"
    case .unifiedIDs:
      "ids are spelled in another way than on the list (15 or 18 characters, braces, capitals, a prefix); they"
        + " are joined as the same ids"
    case .bracketedIDs: "the id is read from the brackets behind the name"
    case .similarIDs(let line, let other, let more):
      "ids that differ only by case, spaces or accents are different customers (lines \(line) and \(other)"
        + (more > 0 ? ", and \(more) more)" : ")")
    case .repeatedIDs(let line, let other, let more):
      "lines \(line) and \(other) have the same id and differ; both count" + moreLikeThis(more)
    case .unusedAmounts(let counted):
      "holds amounts that are not read; those of “\(counted)” count, --map amount=COLUMN names another"
    case .strangeKinds(let first, let more):
      "“\(first)”\(more > 0 ? " and \(more) more" : "") is no kind of contact that is known; such rows"
        + " count as talks; under lexicon in rapport.yaml, “cell kind call” adds such words"
    case .presumed(let field):
      "taken as the \(field), as its cells show; --map \(field)=COLUMN names another"
    }
  }

  func moreLikeThis(_ count: Int) -> String { count > 0 ? " (and \(count) more like this)" : "" }

  private func words(_ evidence: YearEvidence) -> String {
    switch evidence {
    case .weekdays: "the weekdays beside them"
    case .file(let year): "the year \(year) in the name of the file or of the column"
    case .otherDates: "the dates of the column that have one"
    case .rows: "the order of the rows"
    }
  }

  package func words(_ evidence: [DateEvidence]) -> String {
    evidence.map(words).joined(separator: "; ")
  }

  private func words(_ evidence: DateEvidence) -> String {
    switch evidence {
    case .forced: "forced by --date-order"
    case .headers(let language):
      "the headers are \(language.rawValue), where the day stands first"
    case .noDates: "no cell is a date"
    case .fourDigitYears: "the year stands first, in four digits"
    case .namedMonths: "months are named"
    case .spreadsheetDays: "five digits count days, as spreadsheets do"
    case .epoch(let unit): "the number of digits: epoch \(unit.rawValue)"
    case .countedFrom1904: "counted from 1904, as the dates of the other columns lie there"
    case .partOver12(let count, let isFirst):
      "\(cells(count)) \(count == 1 ? "has" : "have") a \(isFirst ? "first" : "second") part over 12"
    case .weekdays(let count):
      "\(cells(count)) \(count == 1 ? "names" : "name") a weekday that only this order gives"
    case .points: "dates with points are written day first"
    case .onlyReading(let order, let count):
      "\(cells(count)) \(count == 1 ? "is" : "are") a date only when read \(words(order))"
    case .fewestFuture(let count, let other):
      "fewest future dates: \(Wording.grouped(count, ",")) against \(Wording.grouped(other, ","))"
    case .sequence(let order, let others):
      "the rows are in sequence when read \(words(order)), and not when read "
        + others.map(words).joined(separator: " or ")
    case .daysAndYears(let days, let years, let otherDays, let otherYears):
      "\(days) distinct days of the month within \(years) years against \(otherDays) within \(otherYears)"
    case .moreReadable(let order): "more cells are a date when read \(words(order))"
    case .everyCell(let orders):
      "every cell can be read \(orders.map(words).joined(separator: " and "))"
    case .noOrder: "no order reads the column"
    case .contradiction(let line, let order, let other, let otherOrder):
      "line \(line) cannot be read \(words(order)), line \(other) not \(words(otherOrder))"
    case .otherColumnDiffers(let order): "but another date column is read \(words(order))"
    case .otherColumns(let count, let order):
      count == 1
        ? "another date column of the export is read \(words(order))"
        : "\(count) other date columns of the export are read \(words(order))"
    case .otherFiles(let count, let order):
      count == 1
        ? "another file of the run is written \(words(order))"
        : "\(count) other files of the run are written \(words(order))"
    }
  }

  func words(_ problem: TableProblem) -> String {
    switch problem {
    case .noMappedColumn(let field, let column, let seen):
      "--map \(field)=\(column): no file has this column"
        + (seen.map { "; columns seen: \(quoted($0))" } ?? "")
    case .duplicateColumn(let header, let count, let field):
      "\(count) columns are called “\(header)”, and it is needed; say which with"
        + " --map \(field)='\(header)#1' or '#2'"
    case .unknownColumns(let role, let seen):
      "no column is known, \(role.map { "as \($0)" } ?? "neither customers nor interactions");"
        + " \(words(seen)); type --map id=COLUMN for the customer's id and --map date=COLUMN for the day"
        + " of an interaction"
    case .noIDColumn(let seen, let nearest, let names):
      "no column holds the customer's id; \(words(seen))\(words(nearest: nearest)); "
        + (names.map(words) ?? "type --map id=COLUMN")
    case .noDateColumn(let seen, let nearest):
      "no column holds the day of an interaction; \(words(seen))\(words(nearest: nearest));"
        + " type --map date=COLUMN"
    case .undatedMail:
      "each row says who wrote and to whom, and no column says when: this export has no days, so nothing can"
        + " be judged by it; classic Outlook leaves them out of its CSV files: show the columns Received, From and"
        + " To in the folder, select all messages, copy them into a spreadsheet and save that as CSV"
    case .unclearID(let header, let seen):
      "“\(header)” may be any kind of id, and no column holds a name or an address; \(words(seen)); type"
        + " --map id=COLUMN or --map name=COLUMN"
    case .unclearRows(let seen):
      "nothing says what the rows are; \(words(seen)); type --map date=COLUMN for the day of an"
        + " interaction"
    case .noInteractions:
      "there is a header but not a single interaction below it; if that is right, say --force"
    case .contradictoryDates(let header, let line, let other):
      "column “\(header)” contradicts itself: lines \(line) and \(other) prove different orders of day"
        + " and month; correct the export, or settle it with --date-order"
    case .ambiguousDates(let header):
      "column “\(header)”: day first or month first? Nothing in the file decides; say --date-order dmy or"
        + " --date-order mdy (or ymd)"
    case .damagedIDs(let header, let example):
      "column “\(header)”: “\(example)” was an id until a spreadsheet rounded it, so customers collide;"
        + " export again and do not open the file in between"
    case .ambiguousKey(let header, let files):
      "the numbers in “\(header)” occur in "
        + files.map(\.description).joined(separator: " and in ")
        + ", and nothing says whose they are; say --map key='\(header)' if they are accounts, or --map"
        + " contactKey='\(header)'"
    case .foreignKey(let header, let file):
      "“\(header)” names records of a list that is not here, whose numbers only happen to occur in"
        + " \(file); give that list too, or say --map key='\(header)' if they are the customers"
    case .noCommonKey(let columns, let lists):
      "no interaction belongs to a customer of the list: no value of \(quoted(columns)) occurs in "
        + lists.map { "“\($0.column)” of \($0.file)" }.joined(separator: ", ")
        + "; check that both are about the same customers, or say which column joins with --map id=COLUMN"
    case .unknownUs(let columns, let candidates):
      "\(quoted(columns)) \(columns.count == 1 ? "names" : "name") both sides of each row, and nothing"
        + " says which of them is you; say --us ADDRESS with an address, name or number of your own"
        + (candidates.isEmpty
          ? ""
          : " (\(candidates.map { "“\($0)”" }.joined(separator: " or ")) stands on nearly every row)")
    case .tooManyRejects(let count, let rows, let first):
      (first.map { "\(words($0)): " } ?? "")
        + "\(count) of \(number(rows, of: "row")) cannot be used, which is too much of the file to judge"
        + " by; correct the export, or go on with --force"
    case .excess(let excess, let limit):
      "more than \(limit) \(words(excess).what), which is more than fits in memory; look at the columns"
        + " with rapport inspect, and if they are right set limits: \(words(excess).key): in rapport.yaml"
    }
  }

  private func words(_ excess: InputExcess) -> (what: String, key: String) {
    switch excess {
    case .relationships: ("customers", "relationships")
    case .interactions: ("interactions", "interactions")
    case .unusableRows: ("rows that cannot be used", "unusable-rows")
    case .owners: ("owners", "owners")
    }
  }

  private func words(_ seen: TableProblem.ColumnsSeen) -> String {
    "columns seen: \(list(seen.names, hasMore: seen.hasMore))"
  }

  private func words(nearest: [InputText]) -> String {
    nearest.isEmpty ? "" : "; nearest: \(list(nearest, hasMore: false))"
  }

  private func list(_ headers: [InputText], hasMore: Bool) -> String {
    headers.map { $0.isEmpty ? "(unnamed)" : "“\($0)”" }.joined(separator: ", ")
      + (hasMore ? " and more" : "")
  }

  private func words(_ names: TableProblem.NameColumn) -> String {
    "if each name stands for one customer, type "
      + (names.isWord ? "--map id=\(names.header)" : "--map \"id=\(names.header)\"")
  }
}
