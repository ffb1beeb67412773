/// What the words of the headers and the first rows say of columns that no table of a system names, and of
/// what a table's rows are: a list of customers has a row a customer, what happened has a day a row.
struct InferredColumns {
  private let headers: [HeaderWords]
  private let sample: ValueSample?
  private let asCustomers: [(field: Field, rank: Int)?]
  private let asInteractions: [(field: Field, rank: Int)?]
  /// Columns that tell what became of a customer ("Deceased Date"): no day of them is one of contact.
  private let states: Set<Int>

  /// All rows have shown that each tells of an event.
  private let isProven: Bool

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

  /// Whether a sign of money in the header and numbers in the cells speak against what its word alone is:
  /// "Order £" is no order.
  func isMoney(_ column: Int, not field: Field) -> Bool {
    guard headers[column].hasMoneySign, let sample, sample[column].holdsNumbers else {
      return false
    }
    return !field.isAmount && field != .detail
  }

  // MARK: The day of a row

  /// Columns of days that no name claims, of which most lie behind us.
  func dateCandidates(beside hits: [LayoutMatch.Hit]) -> [Int] {
    guard let sample else { return [] }
    let taken = Set(hits.map(\.column)).union(states)
    return headers.indices.filter { column in
      let cells = sample[column]
      return !taken.contains(column) && cells.holdsDates && cells.ahead * 2 <= cells.dates
        && [.unknown, .happened].contains(headers[column].dayMeaning)
    }
  }

  /// The one column that can be the day of each row, where no name says which is: the only one of days,
  /// or the only one of them that is filled on every row.
  func presumedDate(beside hits: [LayoutMatch.Hit]) -> Int? {
    let named = Field.dates.filter { $0 != .createdDate && $0 != .dueDate }
    guard let sample, !hits.contains(where: { named.contains($0.field) }) else { return nil }
    let candidates = dateCandidates(beside: hits)
    guard candidates.count > 1 else { return candidates.first }
    let filled = candidates.filter { sample[$0].filled == sample.rows }
    return filled.count == 1 ? filled[0] : nil
  }

  // MARK: Columns against their cells

  /// Takes back what a header promised and the cells do not hold.
  func settle(_ hits: inout [LayoutMatch.Hit], _ role: FileRole) {
    guard let sample, role == .interactions else { return }
    let hasAmount = hits.contains { $0.field == .amount }
    let isDated = hits.contains { $0.field == .date || $0.field == .createdDate }
    for i in hits.indices where hits[i].rank >= 0 {
      let cells = sample[hits[i].column]
      switch hits[i].field {
      case .type where hasAmount && !cells.values.isEmpty:
        // Categories of goods are no kinds of contact.
        if !ContactWords.areMost(of: cells.values) { hits[i].field = .detail }
      case .direction where headers[hits[i].column].words.contains("type"):
        if !cells.values.isEmpty, !ContactWords.sayWhose(cells.values) {
          hits[i].field = hits.contains { $0.field == .type } ? .detail : .type
        }
      case .completedDate where hits[i].isInferred && isDated: hits[i].field = .detail
      case .key where isSameBesideSeveral(cells, names: hits) || isOfLedger(hits[i].column):
        hits[i].field = .detail
      default: continue
      }
    }
  }

  /// Whether a column is of the accounts of a book.
  private func isOfLedger(_ column: Int) -> Bool {
    headers[column].has(HeaderVocabulary.accounts)
      && headers.contains { $0.has(HeaderVocabulary.ledgers) }
  }

  /// Whether one code stands in every row, beside several names: a ledger's account, a branch, us.
  private func isSameBesideSeveral(
    _ cells: ValueSample.Column, names hits: [LayoutMatch.Hit]
  ) -> Bool {
    guard let sample, sample.rows > 2, cells.filled == sample.rows, cells.distinct == 1 else {
      return false
    }
    return hits.contains { hit in
      [.name, .company, .email].contains(hit.field) && sample[hit.column].distinct > 1
    }
  }

  // MARK: A row a customer, or a row a happening

  private static let people: [Field] = [
    .name, .firstName, .lastName, .company, .email, .phone, .contactName, .lastContact,
  ]

  /// Whether the first rows show events: the same customer several times, or a row with an id of its own,
  /// somebody's id and nobody's name.
  func showsEvents(_ match: LayoutMatch) -> Bool {
    if isProven { return true }
    guard let sample else { return false }
    let keys = Field.keys + [.email, .name, .company]
    if let key = keys.lazy.compactMap({ match.columns($0).first }).first,
      repeats(sample[key])
    {
      return true
    }
    return match.columns(.interaction).first.map { sample[$0].isUnique } == true
      && match.hasAny(Field.keys) && !match.hasAny(Self.people)
  }

  /// Whether only a column of days with a name that says nothing makes events of rows that name a customer
  /// each.
  func mayBeList(_ match: LayoutMatch) -> Bool {
    let happenings: [Field] = [
      .type, .channel, .direction, .subject, .notes, .interaction, .status,
    ]
    let days = match.hits.filter {
      Field.dates.contains($0.field) && $0.field != .createdDate
    }
    return days.allSatisfy { $0.rank == 2000 } && !days.isEmpty
      && match.hasAny([.name, .firstName, .lastName, .company]) && !match.hasAny(happenings)
  }

  /// Whether the rows have a number of something that is neither a customer nor a happening ("Product ID"),
  /// and no more than a "Name".
  func isOfSomethingElse(_ match: LayoutMatch) -> Bool {
    let people: [Field] = [.name, .email, .company, .sender, .recipient, .attendees, .phone]
    let names = match.hits.filter { people.contains($0.field) }
    guard names.allSatisfy(\.isWeak) else { return false }
    let taken = Set(match.hits.filter { $0.field != .detail }.map(\.column))
    return headers.indices.contains { column in
      let words = headers[column]
      return !taken.contains(column) && words.has(HeaderVocabulary.numbers) && !words.namesParty
        && !words.has(HeaderVocabulary.happenings)
    }
  }

  /// A customer stands on a list once; slips apart.
  private func repeats(_ cells: ValueSample.Column) -> Bool {
    cells.repeats * 5 >= cells.filled && cells.repeats > 0
  }

  /// The readings with one of events first where the best is of a list of customers whose ids repeat beside
  /// a day, or that names nobody.
  func preferringEvents(_ matches: [LayoutMatch]) -> [LayoutMatch] {
    guard let sample, let list = matches.first, list.role == .customers, list.lack == nil,
      let events = matches.firstIndex(where: { $0.role == .interactions && $0.lack == nil })
    else { return matches }
    let match = matches[events]
    let days = Field.dates.filter { $0 != .createdDate }
    let isDated = match.hits.contains {
      days.contains($0.field) && sample[$0.column].filled * 10 >= sample.rows * 9
    }
    let tells = isDated || match.columns(.notes).contains { sample[$0].holdsTexts }
    let isRepeated = list.columns(.id).first.map { repeats(sample[$0]) } == true
    guard tells, isRepeated || !list.hasAny(Self.people) else { return matches }
    var preferred = matches
    preferred.insert(preferred.remove(at: events), at: 0)
    return preferred
  }
}

/// Asks the lexicon whether the values of a column are words of contact.
enum ContactWords {
  /// Whether most of them name a kind of contact.
  static func areMost(of values: [String]) -> Bool {
    count(values) { $0.kind != nil } * 2 >= values.count
  }

  /// Whether any of them says whose a row is.
  static func sayWhose(_ values: [String]) -> Bool {
    count(values) { $0.side != nil || $0.conditional.contains { $0.side != nil } } > 0
  }

  private static func count(_ values: [String], _ isOne: (CellReading) -> Bool) -> Int {
    var reader = CellReader(Lexicon.builtIn.cells)
    return values.count { value in
      let bytes = Array(value.utf8)
      let reading = reader.read(bytes.span)
      return isOne(reader[reading])
    }
  }
}
