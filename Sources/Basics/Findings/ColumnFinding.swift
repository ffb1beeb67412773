/// What was noticed about one column.
package enum ColumnFinding: Sendable, Hashable {
  /// The order of day, month and year is likely, not proven.
  case dateOrderInferred(DateOrder, [DateEvidence])
  case epochDates(cells: Int, [EpochUnit])
  case spreadsheetDates(cells: Int, from1904: Bool)
  case twoDigitYears(first: Int, last: Int)
  case sentinelDates(cells: Int)
  case buddhistEra(cells: Int)
  case japaneseEra(cells: Int)
  case unreadableDates(cells: Int)
  /// `1,234` or, with a point, `1.234`: thousands or decimals?
  case ambiguousThousands(amounts: Int, hasPoint: Bool, readAsDecimals: Bool)
  case mixedDecimals(commaLine: Int, pointLine: Int)
  case mixedCurrencies([InputText])
  /// Ids end in `.0`: all of them, which is taken off, or only some.
  case floatIDs(all: Bool)
  case guardedIDs(Int)
  case bracketedIDs
  /// Ids that differ only by case, spaces or marks: the first two lines, and how many more there are.
  case similarIDs(line: Int, other: Int, more: Int)
  /// Rows that have the same id and differ.
  case repeatedIDs(line: Int, other: Int, more: Int)

  package var code: String {
    switch self {
    case .dateOrderInferred: "date-order-inferred"
    case .epochDates: "epoch-dates"
    case .spreadsheetDates: "excel-serial-dates"
    case .twoDigitYears: "two-digit-years"
    case .sentinelDates: "sentinel-dates"
    case .buddhistEra: "buddhist-era"
    case .japaneseEra: "japanese-era"
    case .unreadableDates: "unreadable-dates"
    case .ambiguousThousands: "ambiguous-thousands"
    case .mixedDecimals: "mixed-decimals"
    case .mixedCurrencies: "mixed-currencies"
    case .floatIDs: "float-ids"
    case .guardedIDs: "guarded-ids"
    case .bracketedIDs: "bracketed-ids"
    case .similarIDs: "similar-ids"
    case .repeatedIDs: "repeated-interactions"
    }
  }
}

extension ColumnFinding: Redactable {
  package var redacted: ColumnFinding {
    switch self {
    case .mixedCurrencies(let currencies): .mixedCurrencies(currencies.redacted)
    case .dateOrderInferred, .epochDates, .spreadsheetDates, .twoDigitYears, .sentinelDates,
      .buddhistEra, .japaneseEra, .unreadableDates, .ambiguousThousands, .mixedDecimals, .floatIDs,
      .guardedIDs, .bracketedIDs, .similarIDs, .repeatedIDs:
      self
    }
  }
}
