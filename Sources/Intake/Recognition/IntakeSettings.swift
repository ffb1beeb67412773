package import Basics
package import CSV

/// What the user decided about the inputs, and the limits beyond which a run must not go on.
package struct IntakeSettings: Sendable {
  /// The day the report is made for: a later date is a plan, or a mistake.
  package var asOf: Day
  /// Which calendar day an instant falls on.
  package var zone: ZoneRules
  package var reading: ReadingOptions
  /// `--date-order`: settles every date column that needs an order.
  package var dateOrder: DateOrder?
  /// `--map FIELD=COLUMN`, in the order given.
  package var mappings: [ColumnMapping] = []
  /// `--us`: addresses, domains, numbers and names that are ours.
  package var us: [String] = []
  /// `--customers F`, `--interactions F`: roles that recognition must not decide, by path.
  package var roles: [String: FileRole] = [:]
  /// Files that the user named one by one, by path: none of them is there by accident, as others of
  /// a folder may be.
  package var named: Set<String> = []
  /// `--force`: go on despite a guard.
  package var isForced = false
  /// What a run takes at most.
  package var limits = InputLimits()
  /// Threads that read interactions; 0 reads row after row without any of the provisions for
  /// several.
  package var threads = OSThread.processors
  /// Bytes that a thread reads at a time.
  package var chunkSize = Source.usualChunkSize
  /// A plan further ahead than this is a slip of the pen.
  package var planHorizonDays = 400
  /// Interactions of nobody on the list: above this share the run is refused.
  package var orphanRefusalShare = 0.5
  /// Rows that could not be used: above this share the run is refused.
  package var rejectionRefusalShare = 0.5

  package init(
    asOf: Day, zone: ZoneRules = .utc, reading: ReadingOptions = ReadingOptions()
  ) {
    self.asOf = asOf
    self.zone = zone
    self.reading = reading
  }
}

/// One `--map FIELD=COLUMN`: that column is that field, whatever its name suggests.
package struct ColumnMapping: Sendable, Hashable {
  package var field: Field
  /// The header as written, or as much of it as `headerKey` compares.
  package var column: String
  /// `email#2` is the second column of that name.
  package var occurrence: Int

  package init(field: Field, column: String, occurrence: Int = 1) {
    self.field = field
    self.column = column
    self.occurrence = occurrence
  }

  /// Reads `FIELD=COLUMN`; nil if `FIELD` is none or there is no column.
  package init?(parsing text: String) {
    guard let equals = text.firstIndex(of: "="),
      let field = Field(typed: String(text[..<equals]))
    else { return nil }
    var column = String(text[text.index(after: equals)...])
    var occurrence = 1
    if let hash = column.lastIndex(of: "#"), hash != column.startIndex,
      let number = Int(column[column.index(after: hash)...]), number > 0
    {
      occurrence = number
      column = String(column[..<hash])
    }
    guard !column.isEmpty else { return nil }
    self.init(field: field, column: column, occurrence: occurrence)
  }

  /// The column it names among `headers`; nil if there is none.
  func index(in headers: [String]) -> Int? {
    let exact = headers.indices.filter { headers[$0] == column }
    if exact.count >= occurrence { return exact[occurrence - 1] }
    let key = headerKey(column)
    guard !key.isEmpty else { return nil }
    let similar = headers.indices.filter { headerKey(headers[$0]) == key }
    return similar.count >= occurrence ? similar[occurrence - 1] : nil
  }
}
