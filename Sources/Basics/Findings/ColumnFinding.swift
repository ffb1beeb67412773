/// What was noticed about one column.
package enum ColumnFinding: Sendable, Codable, Hashable {
  /// The order of day, month and year is likely, not proven.
  case dateOrderInferred(DateOrder, [DateEvidence])
  /// Dates with points are read in one order, those with slashes or hyphens in another.
  case twoDateFormats(dotted: DateOrder, other: DateOrder)
  case epochDates(cells: Int, [EpochUnit])
  case spreadsheetDates(cells: Int, from1904: Bool)
  case twoDigitYears(first: Int, last: Int)
  /// Days without a year are read as those between two days.
  case yearlessDates(first: Day, last: Day, YearEvidence)
  case sentinelDates(cells: Int)
  case buddhistEra(cells: Int)
  case japaneseEra(cells: Int)
  case unreadableDates(cells: Int)
  /// - Parameter first: the first of those cells.
  case unreadableAmounts(cells: Int, first: InputText)
  /// Cells of the column of cadences that name no interval (N1).
  case unreadableCadences(cells: Int, first: InputText)
  /// `1,234` or, with a point, `1.234`: thousands or decimals?
  case ambiguousThousands(amounts: Int, hasPoint: Bool, readAsDecimals: Bool)
  case mixedDecimals(commaLine: Int, pointLine: Int)
  case mixedCurrencies([InputText])
  /// Ids end in `.0`: all of them, which is taken off, or only some.
  case floatIDs(all: Bool)
  case guardedIDs(Int)
  case bracketedIDs
  /// Ids are spelled in another way than on the list, and joined all the same.
  case unifiedIDs
  /// Ids that differ only by case, spaces or marks: the first two lines, and how many more there
  /// are.
  case similarIDs(line: Int, other: Int, more: Int)
  /// Rows that have the same id and differ.
  case repeatedIDs(line: Int, other: Int, more: Int)
  /// Its name says nothing, its cells do: it is taken as this field, which `--map` writes so.
  case presumed(field: String)
  /// It holds amounts as well, and those of another column count.
  case unusedAmounts(counted: InputText)
  /// A word for a kind of contact that is not known, beside others that are, and how many more
  /// there are.
  case strangeKinds(first: InputText, more: Int)

  package var code: String {
    switch self {
    case .dateOrderInferred: "date-order-inferred"
    case .twoDateFormats: "two-date-formats"
    case .epochDates: "epoch-dates"
    case .spreadsheetDates: "excel-serial-dates"
    case .twoDigitYears: "two-digit-years"
    case .yearlessDates: "yearless-dates"
    case .sentinelDates: "sentinel-dates"
    case .buddhistEra: "buddhist-era"
    case .japaneseEra: "japanese-era"
    case .unreadableDates: "unreadable-dates"
    case .unreadableAmounts: "unreadable-amounts"
    case .unreadableCadences: "unreadable-cadences"
    case .ambiguousThousands: "ambiguous-thousands"
    case .mixedDecimals: "mixed-decimals"
    case .mixedCurrencies: "mixed-currencies"
    case .floatIDs: "float-ids"
    case .guardedIDs: "guarded-ids"
    case .unifiedIDs: "unified-ids"
    case .bracketedIDs: "bracketed-ids"
    case .similarIDs: "similar-ids"
    case .repeatedIDs: "repeated-interactions"
    case .presumed: "presumed-column"
    case .unusedAmounts: "unused-amounts"
    case .strangeKinds: "strange-kinds"
    }
  }
}

extension ColumnFinding: Redactable {
  package var redacted: ColumnFinding {
    switch self {
    case .mixedCurrencies(let currencies): .mixedCurrencies(currencies.redacted)
    case .unusedAmounts(let counted): .unusedAmounts(counted: counted.redacted)
    case .strangeKinds(let first, let more): .strangeKinds(first: first.redacted, more: more)
    case .unreadableAmounts(let cells, let first):
      .unreadableAmounts(cells: cells, first: first.redacted)
    case .unreadableCadences(let cells, let first):
      .unreadableCadences(cells: cells, first: first.redacted)
    case .dateOrderInferred, .twoDateFormats, .epochDates, .spreadsheetDates, .twoDigitYears,
      .yearlessDates, .sentinelDates,
      .buddhistEra, .japaneseEra, .unreadableDates, .ambiguousThousands, .mixedDecimals, .floatIDs,
      .guardedIDs, .bracketedIDs, .unifiedIDs, .similarIDs, .repeatedIDs, .presumed:
      self
    }
  }
}
