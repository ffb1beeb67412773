import Basics

/// What the words of the headers and the first rows say of columns that no table of a system names,
/// and of what a table's rows are: a list of customers has a row a customer, what happened has a
/// day a row.
struct InferredColumns {
  let headers: [HeaderWords]
  let sample: ValueSample?
  let asCustomers: [(field: Field, rank: Int)?]
  let asInteractions: [(field: Field, rank: Int)?]
  /// Columns that tell what became of a customer ("Deceased Date"): no day of them is one of
  /// contact.
  let states: Set<Int>

  /// Columns of days each of which is one of several contacts of a customer, as a wide table has
  /// them ("Visit 1", "Visit 2"): no row has one day.
  let seriesDays: Set<Int>

  /// Columns that are called after the last contact ("Letzter Anruf").
  let contactDays: Set<Int>

  /// What the values of columns of few words say of contacts; nil for other columns.
  let wordings: [Wording?]

  /// All rows have shown that each tells of an event.
  let isProven: Bool

  init(_ headers: [String], _ sample: ValueSample?, showsEvents: Bool = false) {
    let words = headers.map { HeaderWords($0) }
    let states = Set(headers.indices.filter { StateWords.all.tellsState(headers[$0]) })
    func fields(_ role: FileRole) -> [(field: Field, rank: Int)?] {
      words.indices.map { column -> (field: Field, rank: Int)? in
        guard let inferred = words[column].field(in: role, sample?[column]) else { return nil }
        let isState = states.contains(column) && (role == .customers || inferred.field.isDate)
        return isState ? nil : inferred
      }
    }
    self.states = states
    seriesDays = Set(sample.map { HeaderSeries.days(words, $0).flatMap(\.columns) } ?? [])
    contactDays = Set(
      headers.indices.filter { column in
        let words = LastContactHeader(headers[column])
        return words.isLastContact && words.namesContact && !words.isActivity
      })
    wordings = headers.indices.map { column in sample.flatMap { Wording($0[column]) } }
    isProven = showsEvents
    self.headers = words
    self.sample = sample
    asCustomers = fields(.customers)
    asInteractions = fields(.interactions)
  }

  /// What a column is by its words and cells, and how good a name it has.
  func field(_ column: Int, _ role: FileRole) -> (field: Field, rank: Int)? {
    role == .customers ? asCustomers[column] : asInteractions[column]
  }

  /// Whether a sign of money in the header and numbers in the cells speak against what its word
  /// alone is: "Order £" is no order.
  func isMoney(_ column: Int, not field: Field) -> Bool {
    guard headers[column].hasMoneySign, let sample, sample[column].holdsNumbers else {
      return false
    }
    return !field.isAmount && field != .detail
  }
}
