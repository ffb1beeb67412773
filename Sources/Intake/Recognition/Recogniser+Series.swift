import Basics
import CSV

/// Wide tables: a row a customer, a column a contact.
extension Recogniser {
  /// Columns of a list that are called alike but for their number, year or season and hold the day
  /// of a contact in each cell. What only its days show to be contact is said.
  func addContactSeries(_ file: inout RecognisedFile) {
    guard file.role == .customers else { return }
    let taken = file.claimedColumns
    for series in HeaderSeries.days(layout.columns.map { HeaderWords($0) }, sample) {
      let columns = series.columns.filter { !taken.contains($0) }
      guard columns.count > 1 else { continue }
      file.columns[.lastContact, default: []] += columns
      for column in columns { file.contactSeries[column] = series.kind ?? .conversation }
      guard series.kind == nil else { continue }
      file.findings.append(
        Finding(
          .column(
            InputText(file.header(columns[0])), .presumed(field: Field.lastContact.rawValue)),
          .warning, line: layout.headerLine))
    }
  }
}

extension HeaderSeries {
  /// The columns of each series of days that may be of contacts ("Visit 1", "2. Wartung", "Service
  /// 2025", "Date 1" beside "Call 1"), and of which kind they are, as far as words tell. Where they
  /// do not, something must go on from each day to the next.
  static func days(_ headers: [HeaderWords], _ sample: ValueSample)
    -> [(columns: [Int], kind: TouchKind?)]
  {
    let places = headers.map { HeaderSeries($0) }
    let open = headers.indices.filter { column in
      guard let place = places[column] else { return false }
      let cells = sample[column]
      return cells.filled == 0 || cells.holdsDates && place.mayBeContact
    }
    return Dictionary(grouping: open, by: { places[$0]?.stem ?? [] }).values
      .sorted { ($0.first ?? 0) < ($1.first ?? 0) }
      .compactMap { columns in
        let filled = columns.filter { sample[$0].filled > 0 }
        guard filled.count > 1, let first = places[filled[0]] else { return nil }
        let beside = [filled[0] - 1, filled[0] + 1].lazy.filter(places.indices.contains)
          .compactMap { places[$0] }.first { first.stem.isEmpty && $0.place == first.place }
        let kind = first.kind ?? beside?.kind
        return kind != nil || sample.goOn(in: filled) ? (columns, kind) : nil
      }
  }
}

extension ValueSample {
  /// Whether no row has an earlier day in a later one of these columns, and few of the days are
  /// still to come: something went on from the one to the next.
  fileprivate func goOn(in columns: [Int]) -> Bool {
    guard columns.allSatisfy({ self[$0].ahead * 2 <= self[$0].dates }) else { return false }
    let count = columns.map { self[$0].moments.count }.min() ?? 0
    return [true, false].contains { isDayFirst in
      (0..<count).allSatisfy { row in
        let days = columns.compactMap { self[$0].moments[row]?.rank(dayFirst: isDayFirst) }
        return zip(days, days.dropFirst()).allSatisfy { $0 <= $1 }
      }
    }
  }
}
