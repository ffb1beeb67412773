import Basics

/// What the words of the headers and the first rows say of columns that no table of a system names, and of
/// what a table's rows are: a list of customers has a row a customer, what happened has a day a row.
struct InferredColumns {
  private let headers: [HeaderWords]
  private let sample: ValueSample?
  private let asCustomers: [(field: Field, rank: Int)?]
  private let asInteractions: [(field: Field, rank: Int)?]
  /// Columns that tell what became of a customer ("Deceased Date"): no day of them is one of contact.
  private let states: Set<Int>

  /// What the values of columns of few words say of contacts; nil for other columns.
  private let wordings: [Wording?]

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
  /// the only one of them that is filled on every row, that whose words tell of a happening, or else the one
  /// that the table begins with.
  func presumedDate(beside hits: [LayoutMatch.Hit]) -> Int? {
    let named = Field.dates.filter { $0 != .createdDate && $0 != .dueDate }
    guard let sample, !hits.contains(where: { named.contains($0.field) }) else { return nil }
    let candidates = dateCandidates(beside: hits)
    guard candidates.count > 1 else { return candidates.first }
    let filled = candidates.filter { sample[$0].filled == sample.rows }
    guard filled.count > 1 else { return filled.first }
    let happened = filled.filter { headers[$0].dayMeaning == .happened }
    return happened.count == 1 ? happened[0] : filled.first { $0 == 0 }
  }

  // MARK: Columns against their cells

  /// Takes back what a header promised and the cells do not hold.
  func settle(_ hits: inout [LayoutMatch.Hit], _ role: FileRole) {
    guard let sample else { return }
    dropNamesThatAreNone(&hits, sample)
    guard role == .interactions else {
      dropOwnersWithoutNames(&hits, sample)
      add(.email, to: &hits) { $0.holdsAddresses && !$0.holdsTexts }
      add(.phone, to: &hits) { $0.areTelephones }
      nameFirmsOfNobody(&hits, sample)
      return
    }
    dropTimesOfDay(&hits, sample)
    readConnections(&hits, sample)
    readTextBesideRemarks(&hits, sample)
    dropMuteParties(&hits, sample)
    preferFilledDay(&hits, sample)
    preferDayItself(&hits, sample)
    nameRequester(&hits, sample)
    nameCaller(&hits, sample)
    nameParticipant(&hits, sample)
    keyByRepeatedNumber(&hits, sample)
    dropNumbersOfRows(&hits, sample)
    keyByAccount(&hits, sample)
    readBothSides(&hits, sample)
    preferGrossBesideFee(&hits)
    preferTellingType(&hits, sample)
    for i in hits.indices where [.owner, .opener, .sender].contains(hits[i].field) {
      // "Opened by" says whose it was where the answers are us and them.
      guard hits[i].rank >= 0, wordings[hits[i].column]?.areSides == true,
        ContactWords.sayTheirs(sample[hits[i].column].values),
        !hits.contains(where: { $0.field == .direction })
      else { continue }
      hits[i].field = .direction
    }
    if !hits.contains(where: { $0.field == .amount }),
      hits.contains(where: { $0.field == .interaction }),
      let column = headers.indices.first(where: {
        headers[$0].isCostOfRow && sample[$0].holdsNumbers
      })
    {
      // What the rows of an order cost is what is paid for them, where no other column tells of money.
      hits.removeAll { $0.column == column }
      hits.append(.presumed(column, .amount))
    }
    let hasAmount = hits.contains { $0.field == .amount }
    let isDated = hits.contains { $0.field == .date || $0.field == .createdDate }
    // The day of our answer dates no row that has a day of its own.
    for i in hits.indices
    where hits[i].field == .date && hits[i].isInferred && headers[hits[i].column].tellsOurAnswer
      && hits.contains(where: { [.createdDate, .openedDate].contains($0.field) })
    {
      hits[i].field = .detail
    }
    let isCase = isOfCases(hits, sample) && !hasAmount
    for i in hits.indices where hits[i].rank >= 0 {
      let cells = sample[hits[i].column]
      switch hits[i].field {
      case .type where cells.isUnique && cells.filled > 1 && cells.areNumbered:
        hits[i].field = hits.contains { $0.field == .interaction } ? .detail : .interaction
      case .type where hasAmount && !cells.values.isEmpty:
        // Categories of goods are no kinds of contact.
        if !ContactWords.areMost(of: cells.values) { hits[i].field = .detail }
      case .direction where headers[hits[i].column].words.contains("type"):
        if !cells.values.isEmpty, !ContactWords.sayWhose(cells.values) {
          hits[i].field = hits.contains { $0.field == .type } ? .detail : .type
        }
      case .completedDate where hits[i].isInferred && isDated && !isCase: hits[i].field = .detail
      case .key where isOfLedger(hits[i].column) && hits[i].rank < LayoutMatch.Hit.presumedRank:
        hits[i].field = .detail
      default: continue
      }
    }
  }

  /// Takes back a key that stands once on each row where an address and the name beside it come again: it
  /// is a number of the row (an attendance, a ticket's copy of a contact), and none of the customer's.
  private func dropNumbersOfRows(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    func comesAgain(_ fields: [Field], _ fits: (ValueSample.Column) -> Bool) -> Bool {
      hits.contains { hit in
        let cells = sample[hit.column]
        return fields.contains(hit.field) && cells.filled * 10 >= sample.rows * 9
          && cells.repeats > 0 && cells.distinct > 1 && fits(cells)
      }
    }
    guard sample.rows > 3, comesAgain([.email], \.holdsAddresses),
      comesAgain([.name, .lastName, .company], { _ in true })
    else { return }
    for i in hits.indices
    where hits[i].rank >= 0 && Field.keys.contains(hits[i].field)
      && sample.tellsRowsApart(hits[i].column)
    {
      hits[i].field = .detail
    }
  }

  /// The customer's account in a ledger, where each name stands beside one: it is whose the row is.
  private func keyByAccount(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let isMapped = hits.contains { $0.rank < 0 }
    let called = headers.indices.first { column in
      !headers[column].words.isEmpty
        && headers[column].words.allSatisfy(HeaderVocabulary.names.contains)
    }
    guard !isMapped, !hits.contains(where: { Field.keys.contains($0.field) && !isOfLedger($0.column) }),
      let name = hits.first(where: { $0.field == .name })?.column ?? called,
      let account = headers.indices.first(where: { column in
        isOfLedger(column) && standsBeside(name, column, sample)
      })
    else { return }
    hits.removeAll { $0.column == account }
    hits.append(.presumed(account, .key))
    guard !hits.contains(where: { $0.field == .name }) else { return }
    hits.removeAll { $0.column == name }
    hits.append(.presumed(name, .name))
  }

  /// Where a fee was taken off what they paid, they paid the whole: gross before net.
  private func preferGrossBesideFee(_ hits: inout [LayoutMatch.Hit]) {
    let amounts = hits.indices.filter { hits[$0].field == .amount && hits[$0].rank >= 0 }
      .sorted { hits[$0].rank < hits[$1].rank }
    guard let first = amounts.first, headers[hits[first].column].has(["net", "netto"]),
      let gross = amounts.first(where: { headers[hits[$0].column].has(["gross", "brutto"]) }),
      headers.contains(where: { $0.has(["fee", "fees", "gebuhr", "gebuhren", "frais", "commission"]) }),
      !headers.contains(where: { $0.has(HeaderVocabulary.taxes) })
    else { return }
    let rank = hits[first].rank
    hits[first].rank = hits[gross].rank
    hits[gross].rank = rank
  }

  /// As many numbers as names, which come again together.
  private func standsBeside(_ name: Int, _ column: Int, _ sample: ValueSample) -> Bool {
    let (names, numbers) = (sample[name], sample[column])
    // A sum below has no name.
    let surplus = numbers.distinct - names.distinct
    return numbers.distinct > 1 && names.repeats > 0 && numbers.repeats == names.repeats
      && (0...1).contains(surplus) && numbers.filled - names.filled == surplus
      && numbers.phrases == 0 && !numbers.holdsDates
  }

  /// The two sides of a ledger: what is owed in the one column, what was paid or credited in the other.
  private func readBothSides(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    typealias V = HeaderVocabulary
    func side(_ vocabulary: Set<String>) -> Int? {
      headers.indices.first { column in
        headers[column].has(vocabulary) && headers[column].words.count <= 2
          && sample[column].holdsNumbers
      }
    }
    guard let debit = side(V.debits), let credit = side(V.credits), debit != credit,
      Set(headers[debit].words).subtracting(V.debits)
        == Set(headers[credit].words).subtracting(V.credits)
    else { return }
    hits.removeAll { [debit, credit].contains($0.column) || $0.field == .amount && $0.rank >= 0 }
    hits.append(.presumed(debit, .amount))
    hits.append(.presumed(credit, .amount, rank: LayoutMatch.Hit.presumedRank + 1))
  }

  /// Of two columns of kinds ("Email" beside "Email received") the rows are told by that which says whose
  /// they are, else by that which tells more kinds; the other is by which way it went.
  private func preferTellingType(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let types = hits.indices.filter { hits[$0].field == .type && hits[$0].rank >= 0 }
      .sorted { hits[$0].rank < hits[$1].rank }
    guard types.count > 1 else { return }
    func telling(_ i: Int) -> Int {
      let values = sample[hits[i].column].values
      return (ContactWords.sayWhose(values) ? ValueSample.rowsKept : 0) + ContactWords.kinds(in: values)
    }
    guard let best = types.max(by: { telling($0) < telling($1) }), best != types[0],
      telling(best) > telling(types[0]), telling(best) >= ValueSample.rowsKept
    else { return }
    let rank = hits[types[0]].rank
    hits[types[0]].field = hits.contains { $0.field == .channel } ? .detail : .channel
    hits[best].rank = rank
  }

  /// The columns that some name claims, be it as a detail.
  private static func claimed(by hits: [LayoutMatch.Hit]) -> Set<Int> {
    Set(hits.filter { $0.field != .detail || !$0.isInferred }.map(\.column))
  }

  /// Takes back columns that are called after somebody and hold marks or counts: "Lead" with true and false,
  /// "People" with how many there are.
  private func dropNamesThatAreNone(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    for i in hits.indices where hits[i].rank >= 0 {
      let cells = sample[hits[i].column]
      guard cells.filled > 0 else { continue }
      let isNone =
        switch hits[i].field {
        case .firstName, .lastName, .contactName: cells.holdsNumbers || cells.areMarks
        case .name, .company, .owner, .email, .phone: cells.areMarks
        default: false
        }
      if isNone { hits[i].field = .detail }
    }
  }

  /// Takes back columns of a list that hold the numbers of our people, not their names: a number is nobody to
  /// be told.
  private func dropOwnersWithoutNames(
    _ hits: inout [LayoutMatch.Hit], _ sample: ValueSample
  ) {
    for i in hits.indices where hits[i].field == .owner && hits[i].rank >= 0 {
      let cells = sample[hits[i].column]
      let areIDs =
        cells.phrases == 0 && !cells.values.isEmpty
        && cells.values.allSatisfy { value in
          value.utf8.allSatisfy(ASCII.isDigit)
            || value.utf8.count >= 15 && value.contains(where: \.isNumber) && !value.contains("@")
        }
      if areIDs { hits[i].field = .detail }
    }
  }

  /// Of a list of customers: the first column that no name claims and that holds addresses or telephone
  /// numbers, where none is called so.
  private func add(
    _ field: Field, to hits: inout [LayoutMatch.Hit], where fits: (ValueSample.Column) -> Bool
  ) {
    guard let sample, !hits.contains(where: { $0.field == field }) else { return }
    let taken = Self.claimed(by: hits)
    guard
      let column = headers.indices.first(where: {
        !taken.contains($0) && !states.contains($0) && fits(sample[$0]) && !headers[$0].isOwner
          && !headers[$0].isOurs
      })
    else { return }
    hits.removeAll { $0.column == column }
    hits.append(.presumed(column, field))
  }

  /// What was said is not the remark beside it ("paid", "no-show"): where a column that no name claims holds
  /// the texts of most rows, and the notes are fewer, both are read.
  private func readTextBesideRemarks(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    guard let notes = hits.first(where: { $0.field == .notes && $0.rank >= 0 }),
      !hits.contains(where: { $0.field == .subject })
    else { return }
    let taken = Self.claimed(by: hits)
    guard
      let column = headers.indices.first(where: { column in
        let cells = sample[column]
        return !taken.contains(column) && !states.contains(column) && !headers[column].namesParty
          && !headers[column].isOwner && !cells.mayHoldDates && !cells.holdsNumbers
          && cells.phrases * 2 >= cells.filled && cells.distinct * 5 >= cells.filled * 4
          && cells.phrases > 2 * sample[notes.column].phrases
      })
    else { return }
    hits.removeAll { $0.column == column }
    hits.append(.presumed(column, .subject))
  }

  /// Of a list of persons: the firms of the rows that name no person, where one column is filled on exactly
  /// as many rows as the persons' names are not.
  private func nameFirmsOfNobody(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    guard !hits.contains(where: { $0.field == .company }), sample.rows > 1,
      let name = hits.first(where: { $0.field == .lastName || $0.field == .name }),
      hits.contains(where: { $0.field == .firstName })
    else { return }
    let open = sample.rows - sample[name.column].filled
    let taken = Self.claimed(by: hits)
    guard open > 0, sample[name.column].filled > 0,
      let column = headers.indices.first(where: { column in
        let cells = sample[column]
        return !taken.contains(column) && !states.contains(column) && cells.filled == open
          && cells.areProperNames && cells.phrases * 2 >= cells.filled && !cells.mayHoldDates
          && !cells.holdsNumbers && !cells.holdsAddresses && !headers[column].isOwner
      })
    else { return }
    hits.removeAll { $0.column == column }
    hits.append(.presumed(column, .company))
  }

  /// Takes back what is called after the day and holds the time of day alone, where another column has the
  /// days.
  private func dropTimesOfDay(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    guard headers.indices.contains(where: { sample[$0].holdsDates }) else { return }
    for i in hits.indices where hits[i].field == .date && hits[i].rank >= 0 {
      let cells = sample[hits[i].column]
      let areTimes =
        !cells.values.isEmpty && !cells.mayHoldDates
        && cells.values.allSatisfy { value in
          value.contains(":") && value.utf8.count <= 12
            && value.utf8.first.map(ASCII.isDigit) == true
        }
      if areTimes { hits[i].field = .detail }
    }
  }

  /// Of calls: the moment at which each was put through. Where some rows have none, nobody was reached on
  /// them, whatever else the row says.
  private func readConnections(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let outcomes: [Field] = [.taken, .duration]
    guard hits.contains(where: { [.sender, .recipient, .phone].contains($0.field) }),
      !hits.contains(where: { outcomes.contains($0.field) }),
      let column = headers.indices.first(where: { column in
        let cells = sample[column]
        return headers[column].tellsConnection && cells.filled > 0 && cells.filled < sample.rows
          && (cells.holdsDates || cells.values.allSatisfy { $0.contains(":") })
      })
    else { return }
    hits.removeAll { $0.column == column }
    hits.append(.presumed(column, .taken))
  }

  /// Whether a column is of the accounts of a book.
  private func isOfLedger(_ column: Int) -> Bool {
    headers[column].has(HeaderVocabulary.accounts)
      && headers.contains { $0.has(HeaderVocabulary.ledgers) }
  }

  /// Of two columns called after the day, one of which is blank on some rows and the other on none, the rows
  /// are dated by the other.
  private func preferFilledDay(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let days = hits.indices.filter { hits[$0].field == .date && hits[$0].rank >= 0 }
      .sorted { hits[$0].rank < hits[$1].rank }
    guard sample.rows > 1, let first = days.first,
      sample[hits[first].column].filled < sample.rows,
      let other = days.dropFirst().first(where: { i in
        let cells = sample[hits[i].column]
        return cells.filled == sample.rows && cells.holdsDates && cells.ahead * 2 <= cells.dates
          && !hits[i].isInferred
      })
    else { return }
    let rank = hits[first].rank
    hits[first].rank = hits[other].rank
    hits[other].rank = rank
  }

  /// When something was booked is not when it takes place: where another column has that day, the rows are
  /// dated by it, and the booking is a day of making.
  private func preferDayItself(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let days = hits.indices.filter { hits[$0].field == .date }
    guard let first = days.min(by: { hits[$0].rank < hits[$1].rank }), hits[first].rank >= 0,
      headers[hits[first].column].tellsBooking
    else { return }
    let booking = hits[first]
    let isKnown = Set(
      hits.filter { $0.field == .date && $0.column != booking.column }.map(\.column))
    let named = Set(hits.filter { ![.detail, .date, .type].contains($0.field) }.map(\.column))
    let itself = headers.indices.first { column in
      let words = headers[column]
      guard column != booking.column, !named.contains(column), sample[column].holdsDates,
        !words.tellsBooking
      else { return false }
      return isKnown.contains(column) || words.isArrival || words.has(HeaderVocabulary.attendances)
    }
    guard let itself else { return }
    hits.removeAll { $0.column == itself || $0.column == booking.column }
    hits.append(
      LayoutMatch.Hit(
        column: itself, field: .date, rank: booking.rank, isWeak: booking.isWeak,
        isOwn: booking.isOwn, isInferred: booking.isInferred))
    hits.append(
      LayoutMatch.Hit(
        column: booking.column, field: .createdDate, rank: booking.rank, isWeak: booking.isWeak,
        isOwn: false, isInferred: true))
  }

  /// Fields by which a row may name whose it is.
  private static let parties: Set<Field> = [
    .key, .contactKey, .leadKey, .relatedKey, .name, .company, .email, .phone, .sender, .recipient,
    .firstName, .lastName,
  ]

  /// Takes back columns that are called after a party and tell nobody from anybody, where another column
  /// does: empty ones, those that hold the same on every row (our own company, the ledger's account), and
  /// codes of two or three letters on either side (languages, currencies).
  private func dropMuteParties(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    guard sample.rows > 1 else { return }
    func isCode(_ hit: LayoutMatch.Hit) -> Bool {
      let values = sample[hit.column].values
      return [.sender, .recipient, .name, .company].contains(hit.field) && values.count > 1
        && values.allSatisfy { (2...3).contains($0.utf8.count) && $0 == $0.uppercased() }
        && values.allSatisfy { $0.allSatisfy(\.isLetter) }
    }
    func isMute(_ hit: LayoutMatch.Hit) -> Bool {
      guard hit.rank >= 0, Self.parties.contains(hit.field) else { return false }
      let cells = sample[hit.column]
      if cells.filled == 0 || isCode(hit) { return true }
      // Of a longer file the first rows may be one customer's.
      return cells.distinct == 1 && cells.filled * 2 >= sample.rows
        && (4..<ValueSample.rowsKept).contains(sample.rows)
        && !headers[hit.column].namesCustomer
    }
    let tells = hits.contains { hit in
      Self.parties.contains(hit.field) && !isMute(hit) && sample[hit.column].distinct > 1
    }
    for i in hits.indices where isMute(hits[i]) && (tells || isCode(hits[i])) {
      hits[i].field = .detail
    }
    // Groups of rows stand under a name in a first column without a header.
    guard !tells, headers.first?.words.isEmpty == true, sample[0].filled > 1 else { return }
    for i in hits.indices where isMute(hits[i]) { hits[i].field = .detail }
  }

  /// Whether each row is a case of its own: with a number that no other has, and a state.
  private func isOfCases(_ hits: [LayoutMatch.Hit], _ sample: ValueSample) -> Bool {
    hits.contains { $0.field == .status }
      && hits.contains { $0.field == .interaction && sample[$0.column].isUnique }
  }

  /// Who wrote first, where each row is a case of its own, with a number and a state, and names a sender and
  /// nobody whom it was sent to: the one who asks, never us.
  private func nameRequester(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let others: Set<Field> = [
      .recipient, .copied, .attendees, .email, .key, .contactKey, .direction,
    ]
    guard isOfCases(hits, sample),
      !hits.contains(where: { others.contains($0.field) })
    else { return }
    for i in hits.indices where hits[i].field == .sender {
      if sample[hits[i].column].holdsAddresses {
        hits[i].field = .email
      } else if !hits.contains(where: { $0.field == .name }) {
        hits[i].field = .name
      }
    }
  }

  /// Of a log of contacts that names no customer by a word: the number that comes again on other days is
  /// whose the row is, and none of the row; the few who are named beside it are ours.
  private func keyByRepeatedNumber(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let parties = Self.parties.union([.attendees, .copied, .amount]).subtracting([.name])
    let says: [Field] = [.direction, .type, .channel]
    guard !hits.contains(where: { parties.contains($0.field) }),
      hits.contains(where: { says.contains($0.field) }),
      !headers.indices.contains(where: { sample[$0].holdsMoney || sample[$0].holdsAddresses })
    else { return }
    let taken = Set(hits.filter { ![.detail, .interaction].contains($0.field) }.map(\.column))
    let numbers = headers.indices.filter { column in
      let (words, cells) = (headers[column], sample[column])
      return !taken.contains(column) && words.numbersRow && !words.has(HeaderVocabulary.happenings)
        && cells.areNumbered && !cells.mayHoldDates && cells.filled * 10 >= sample.rows * 9
        && cells.distinct > 2 && cells.repeats * 3 >= cells.filled
    }
    guard let number = numbers.first, numbers.count == 1 else { return }
    // Whoever is as many as the numbers is who they stand for.
    let named = headers.indices.filter { column in
      let cells = sample[column]
      return cells.filled * 2 >= sample.rows && !cells.mayHoldDates && !cells.holdsNumbers
        && (hits.contains { $0.column == column && $0.field == .name }
          || headers[column].words == ["wer"] || headers[column].words == ["who"])
    }
    guard named.allSatisfy({ sample[$0].distinct * 2 <= sample[number].distinct }) else { return }
    let changed = Set(named + [number])
    hits.removeAll { changed.contains($0.column) }
    hits.append(.presumed(number, .key))
    if !hits.contains(where: { $0.field == .owner }), let column = named.first {
      hits.append(.presumed(column, .owner))
    }
  }

  /// Who rang, on slips that name nobody who was rung: whoever it was called for the customer beside them, or
  /// is one.
  private func nameCaller(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let sides: [Field] = [.recipient, .copied, .attendees, .direction, .ours, .call]
    guard !hits.contains(where: { sides.contains($0.field) }) else { return }
    for i in hits.indices
    where hits[i].field == .sender && headers[hits[i].column].namesCaller
      && !sample[hits[i].column].holdsNumbers && !sample[hits[i].column].holdsAddresses
    {
      let isBeside = hits.contains { [.key, .name, .company].contains($0.field) && $0.rank >= 0 }
      hits[i].field = isBeside ? .detail : .name
    }
  }

  /// Columns that no name claims and whose cells say what each row is: kinds of contact, whose it was, what
  /// became of it, and in which words.
  func fieldsByValues(beside hits: [LayoutMatch.Hit]) -> [LayoutMatch.Hit] {
    guard let sample, sample.rows > 0 else { return [] }
    // What a table names and calls unused is known for what it is.
    var taken = Self.claimed(by: hits).union(states)
    var found: [LayoutMatch.Hit] = []
    func has(_ fields: [Field]) -> Bool { (hits + found).contains { fields.contains($0.field) } }
    func add(_ field: Field, where fits: (Int) -> Bool) {
      guard
        let column = headers.indices.first(where: {
          !taken.contains($0) && !headers[$0].isOwner && fits($0)
        })
      else { return }
      taken.insert(column)
      found.append(.presumed(column, field, rank: LayoutMatch.Hit.rankByValues))
    }
    if !has([.amount]), let column = presumedAmount(without: taken) {
      add(.amount) { $0 == column }
    }
    if has([.amount]), !has([.status]) { add(.status) { wordings[$0]?.areOutcomes == true } }
    if !has([.type, .channel]) {
      add(.channel) { headers[$0].has(HeaderVocabulary.channels) && wordings[$0]?.areKinds == true }
    }
    if !has([.type, .channel]) {
      // By which way they first came says nothing of the row.
      let open = wordings.indices.filter {
        !taken.contains($0) && !headers[$0].has(HeaderVocabulary.sources)
      }
      let best = open.compactMap { wordings[$0]?.kinds }.max() ?? 0
      add(.type) { column in
        open.contains(column) && wordings[column].map { $0.areKinds && $0.kinds == best } == true
      }
    }
    if has([.type]), !has([.channel, .direction]) {
      add(.channel) { column in
        !headers[column].has(HeaderVocabulary.sources) && wordings[column]?.refineKinds == true
      }
    }
    if !has([.direction]) {
      add(.direction) { wordings[$0]?.areSides == true }
    }
    if !has([.status]) { add(.status) { wordings[$0]?.areStates == true } }
    if !has([.notes, .subject]) {
      let texts = headers.indices.filter { isOfTexts($0) && !taken.contains($0) }
        .sorted { (sample[$1].bytes, $0) < (sample[$0].bytes, $1) }
      // The longer words are what was said, the shorter ones what it was about.
      for (column, field) in zip(texts, [Field.notes, .subject]) { add(field) { $0 == column } }
    }
    if !has([.notes, .subject, .type, .channel, .amount]), let column = onlyWords(without: taken) {
      add(.notes) { $0 == column }
    }
    return found
  }

  /// Phrases of which most stand there once: what happened, and neither who nor of which sort.
  private func isOfTexts(_ column: Int) -> Bool {
    guard let cells = sample?[column] else { return false }
    let areMany = cells.distinct * 5 >= cells.filled * 4
    // In a long log the same is said again; names are said as often as their bearers are met.
    let areLong = cells.bytes >= cells.filled * 12 && cells.distinct * 3 >= cells.filled
    return cells.phrases * 2 >= cells.filled && (areMany || areLong && !cells.areProperNames)
      && cells.phrases > 0 && !cells.mayHoldDates && !cells.holdsNumbers
      && !headers[column].namesParty
  }

  /// The column whose cells are written as money, where no name tells of any: of several the one with most
  /// on most rows, as a total is more than its parts.
  private func presumedAmount(without taken: Set<Int>) -> Int? {
    let candidates = amountCandidates(without: taken)
    let most = candidates.map { sample?[$0].filled ?? 0 }.max() ?? 0
    return candidates.filter { (sample?[$0].filled ?? 0) * 10 >= most * 9 }
      .max { a, b in
        let (x, y) = (sample?[a].total ?? 0, sample?[b].total ?? 0)
        return x == y ? a > b : x < y
      }
  }

  /// Columns of amounts of money by their cells, and of no other sort of number by their names.
  func amountCandidates(without taken: Set<Int>) -> [Int] {
    headers.indices.filter { column in
      !taken.contains(column) && sample?[column].holdsMoney == true
        && !headers[column].countsOtherThings
        && !headers[column].has(HeaderVocabulary.taxes) && !headers[column].isOwner
    }
  }

  /// The one column of words of a log that has no other: what else would say what happened?
  private func onlyWords(without taken: Set<Int>) -> Int? {
    guard let sample else { return nil }
    let columns = headers.indices.filter { column in
      let cells = sample[column]
      return !taken.contains(column) && cells.phrases * 2 >= cells.filled
        && cells.filled * 2 >= sample.rows && cells.distinct > 1 && !cells.mayHoldDates
        && !cells.holdsNumbers && !cells.holdsAddresses && !headers[column].namesParty
        && !headers[column].isOwner
    }
    return columns.count == 1 ? columns[0] : nil
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
    return days.allSatisfy { $0.rank == LayoutMatch.Hit.presumedRank } && !days.isEmpty
      && match.hasAny([.name, .firstName, .lastName, .company]) && !match.hasAny(happenings)
  }

  /// Whether each row names another person, who they are and how to reach them, and says nothing of what
  /// happened.
  func namesEachOnce(_ match: LayoutMatch) -> Bool {
    guard let sample, sample.rows > 1, match.has(.lastName) || match.hasAny([.phone, .email])
    else { return false }
    let happenings: [Field] = [
      .type, .channel, .direction, .sender, .attendees, .taken, .duration, .notes, .amount,
    ]
    // Where they live says that they are somebody; an "ID" and a state a customer has as well.
    let isAtHome = headers.count { $0.has(HeaderVocabulary.places) } > 1
    guard !match.hasAny(happenings), isAtHome || !match.hasAny([.interaction, .status]) else {
      return false
    }
    let names = [Field.lastName, .name, .email].compactMap { match.columns($0).first }
    if names.contains(where: sample.tellsRowsApart) { return true }
    return isAtHome
      && names.contains { sample[$0].isUnique && sample[$0].filled * 3 >= sample.rows * 2 }
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

  /// The number of a happening that stands on each row and on no other, in a column that is not the list's
  /// id ("Ticket#" beside "Kundennummer"): a row is such a happening, whoever it names.
  private func numbersHappenings(_ events: LayoutMatch, not list: LayoutMatch) -> Bool {
    guard let sample, let id = list.columns(.id).first else { return false }
    return headers.indices.contains { column in
      column != id && headers[column].isHappeningNumber && sample.tellsRowsApart(column)
        && sample.rows > 1
        && events.columns(.key).contains(id)
    }
  }

  /// The readings with one of events first where the best is of a list of customers whose ids repeat beside
  /// a day, or that names nobody, or whose rows are numbered as happenings and have a day.
  func preferringEvents(_ matches: [LayoutMatch]) -> [LayoutMatch] {
    guard let sample, let list = matches.first, list.role == .customers, list.lack == nil,
      let events = matches.firstIndex(where: { $0.role == .interactions && $0.lack == nil })
    else { return matches }
    let match = matches[events]
    let isNumbered = numbersHappenings(match, not: list)
    // The day a row was made is that of what its number is of.
    let days = Field.dates.filter { $0 != .createdDate || isNumbered }
    let isDated = match.hits.contains {
      days.contains($0.field) && sample[$0.column].filled * 10 >= sample.rows * 9
    }
    let tells = isDated || match.columns(.notes).contains { sample[$0].holdsTexts }
    let isRepeated = list.columns(.id).first.map { repeats(sample[$0]) } == true
    // Who stands there again, with a number of another row and money beside it, has come again.
    let hasComeAgain =
      match.has(.amount) && isDated
      && list.columns(.email).first.map { sample[$0].holdsAddresses && repeats(sample[$0]) } == true
    guard tells, isRepeated || isNumbered || hasComeAgain || !list.hasAny(Self.people) else { return matches }
    var preferred = matches
    preferred.insert(preferred.remove(at: events), at: 0)
    return preferred
  }
}

/// What the few different values of a column say of contacts.
private struct Wording: Sendable {
  /// How many of them name a kind of contact.
  let kinds: Int
  let areKinds: Bool
  /// Each of them says whose a row is.
  let areSides: Bool
  let areStates: Bool
  /// Each of them is a kind of contact, whose it was, or that nobody was reached: what stands beside the kind
  /// of a row ("Telephone call") and says more of it ("incoming", "not reached", "on site").
  let refineKinds: Bool
  /// They say what became of goods or work: picked up, ordered, cancelled; and of no talk.
  let areOutcomes: Bool

  /// Kinds and states are no more than so many.
  private static let most = 24

  /// Nil for days, numbers, addresses and whatever has many values.
  init?(_ cells: ValueSample.Column) {
    guard cells.distinct > 1, cells.distinct <= Self.most, cells.values.count == cells.distinct,
      !cells.mayHoldDates, !cells.holdsNumbers, !cells.holdsAddresses,
      !cells.holdsFlags
    else { return nil }
    kinds = ContactWords.kinds(in: cells.values)
    // Phrases of which none comes twice are what was said, not which sort of row it is.
    let areTexts = cells.isUnique && cells.filled > 3 && cells.phrases * 2 >= cells.filled
    areKinds = kinds > 1 && kinds * 3 >= cells.distinct * 2 && !areTexts
    refineKinds = ContactWords.refineKinds(cells.values)
    areSides = cells.distinct <= 4 && ContactWords.areSides(cells.values)
    areStates = ContactWords.areStates(cells.values)
    areOutcomes = ContactWords.areOutcomes(cells.values)
  }
}

/// Asks the lexicon whether the values of a column are words of contact.
enum ContactWords {
  /// Whether most of them name a kind of contact.
  static func areMost(of values: [String]) -> Bool {
    kinds(in: values) * 2 >= values.count
  }

  /// How many of them name a kind of contact.
  static func kinds(in values: [String]) -> Int { count(values) { $0.kind != nil } }

  /// Whether any of them says whose a row is.
  static func sayWhose(_ values: [String]) -> Bool {
    count(values) { $0.side != nil || $0.conditional.contains { $0.side != nil } } > 0
  }

  /// Whether one of them says that a row is theirs.
  static func sayTheirs(_ values: [String]) -> Bool { count(values) { $0.side == .theirs } > 0 }

  /// Whether all of them are words for one side or the other or for a machine, and for no kind of contact.
  static func areSides(_ values: [String]) -> Bool {
    let sided = count(values) { $0.side != nil && $0.kind == nil }
    return sided > 0 && sided + count(values) { $0.kind?.isMass == true } == values.count
  }

  /// Whether each of them says of a contact of which kind or whose it was or that nobody was reached, and
  /// they say two of these at least.
  static func refineKinds(_ values: [String]) -> Bool {
    let (sided, missed) = (
      count(values) { $0.side != nil && $0.kind == nil }, missed(among: values)
    )
    guard sided > 0, !missed.isEmpty || kinds(in: values) > missed.count else { return false }
    return count(values) { $0.side != nil || $0.kind != nil || $0.saysNotReached } == values.count
  }

  /// Whether all of them say what became of something: held, cancelled, nobody there.
  static func areStates(_ values: [String]) -> Bool {
    count(values) { reading in
      reading.state != nil || reading.signals.contains(.notReached)
        || reading.conditional.contains { $0.state != nil || $0.signals.contains(.notReached) }
    } == values.count
  }

  /// Whether each of them says what became of goods or work, and one of them that something is still to come
  /// or called off: documents ("Invoice", "Storno") say which sort of row they are.
  static func areOutcomes(_ values: [String]) -> Bool {
    count(values) { reading in
      let isTraffic = reading.kind.map(\.isTraffic) ?? false
      return isTraffic || reading.kind == nil && reading.state != nil
    } == values.count
      && count(values) { $0.kind == nil && $0.state != nil } > 0
      && count(values) { $0.state == .cancelled || $0.state == .planned } > 0
  }

  /// Those of them that say that a call reached nobody.
  static func missed(among values: [String]) -> [String] { filter(values, \.saysNotReached) }

  /// Those of them that say that something is still to come.
  static func plans(among values: [String]) -> [String] { filter(values) { $0.state == .planned } }

  /// Whether any of them says that something was done.
  static func anyHeld(_ values: [String]) -> Bool { count(values) { $0.state == .done } > 0 }

  /// Whether any of them says what became of something.
  static func anyState(_ values: [String]) -> Bool {
    count(values) { $0.state != nil || $0.conditional.contains { $0.state != nil } } > 0
  }

  /// Whether any of them says that somebody who was expected did not come: "No-Show".
  static func anyAbsence(_ values: [String]) -> Bool {
    count(values) { $0.kind == nil && $0.state == .cancelled && $0.saysAbsent } > 0
  }

  /// Whether any of them is a kind of row that tells of money.
  static func anyMoney(_ values: [String]) -> Bool {
    count(values) { $0.kind.map { RowRevenue.sort(of: $0) != nil } ?? false } > 0
  }

  /// Whether any of them is a document that earns nothing, and none a kind of contact.
  static func anyDocument(_ values: [String]) -> Bool {
    count(values) { [.quote, .goodsReturn, .cancellation].contains($0.kind) } > 0
      && count(values) { $0.kind.map { !$0.isTraffic } ?? false } == 0
  }

  private static func count(_ values: [String], _ isOne: (CellReading) -> Bool) -> Int {
    filter(values, isOne).count
  }

  private static func filter(_ values: [String], _ isOne: (CellReading) -> Bool) -> [String] {
    var reader = CellReader(Lexicon.builtIn.cells)
    return values.filter { value in
      let bytes = Array(value.utf8)
      let reading = reader.read(bytes.span)
      return isOne(reader[reading])
    }
  }
}
