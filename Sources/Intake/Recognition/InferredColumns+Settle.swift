import Basics

/// Columns against their cells: what a header promised and the cells do not hold is taken back.
extension InferredColumns {
  /// Takes back what a header promised and the cells do not hold.
  func settle(_ hits: inout [LayoutMatch.Hit], _ role: FileRole) {
    guard let sample else { return }
    dropNamesThatAreNone(&hits, sample)
    readMachineNumbers(&hits, role, sample)
    if role == .interactions { nameBesideAddress(&hits, sample) }
    guard role == .interactions else {
      dropEmptyIdentities(&hits, sample)
      dropOwnersWithoutNames(&hits, sample)
      dropTiersOfWords(&hits, sample)
      add(.email, to: &hits) { $0.holdsAddresses && !$0.holdsTexts }
      addTelephones(&hits, sample)
      nameByCells(&hits, sample)
      nameFirmsOfNobody(&hits, sample)
      return
    }
    dropTimesOfDay(&hits, sample)
    dateMailings(&hits, sample)
    readConnections(&hits, sample)
    readTextBesideRemarks(&hits, sample)
    dropUsersBesideParties(&hits, sample)
    dropMuteParties(&hits, sample)
    preferDayOfContact(&hits, sample)
    dropDaysToCome(&hits, sample)
    preferFilledDay(&hits, sample)
    preferDayItself(&hits, sample)
    nameRequester(&hits, sample)
    nameCaller(&hits, sample)
    nameParticipant(&hits, sample)
    dropCountersOfOurs(&hits, sample)
    unkeyNumbersOfCalls(&hits, sample)
    readNumbersOfCalls(&hits, sample)
    nameOtherSide(&hits, sample)
    nameOurUser(&hits, sample)
    nameDeal(&hits)
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
      // What the rows of an order cost is what is paid for them, where no other column tells of
      // money.
      hits.presume(column, .amount)
    }
    // A price of one piece and how many there were are the row's money, where no column has their
    // product.
    if !hits.contains(where: { $0.field == .amount }),
      amountCandidates(without: Self.claimed(by: hits)).isEmpty,
      headers.indices.contains(where: { headers[$0].isQuantity && sample[$0].holdsNumbers }),
      let column = headers.indices.first(where: {
        headers[$0].isPriceOfOne && sample[$0].holdsNumbers
      })
    {
      hits.presume(column, .amount)
    }
    let hasAmount = hits.contains { $0.field == .amount }
    let isDated = hits.contains { $0.field == .date || $0.field == .createdDate }
    let isOfSales = isOfSales(hits)
    // The day of our answer dates no row that has a day of its own.
    for i in hits.indices
    where hits[i].field == .date && hits[i].isInferred && headers[hits[i].column].tellsOurAnswer
      && hits.haveDayOfRow
    {
      hits[i].field = .detail
    }
    let isOfCalls =
      !hits.contains { $0.field == .direction }
      && hits.contains { hit in
        hit.field == .type && headers[hit.column].speaksOfCall
          && ContactWords.saySides(sample[hit.column].values)
      }
    let isCase = (isOfCases(hits, sample) || isOfReports(hits)) && !hasAmount
    for i in hits.indices where hits[i].rank >= 0 {
      let cells = sample[hits[i].column]
      switch hits[i].field {
      case .type where cells.isUnique && cells.filled > 1 && cells.areNumbered:
        hits[i].field = hits.contains { $0.field == .interaction } ? .detail : .interaction
      case .type where isOfCalls && ContactWords.sayWhose(cells.values):
        // "Incoming", "Outgoing", "Voicemail": whose it was, of rows that are all calls.
        hits[i].field = .direction
      case .type where hasAmount && isOfGifts && ContactWords.anyUnpaid(cells.values):
        // "Gift", "Pledge": whether money was given.
        hits[i].field = hits.contains { $0.field == .status } ? .detail : .status
      case .type where hasAmount && !cells.values.isEmpty:
        // Categories of goods are no kinds of contact, even where they sound like some.
        let areGoods = (isOfSales || isOfGifts) && !ContactWords.anyTraffic(cells.values)
        if areGoods || !ContactWords.areMost(of: cells.values) { hits[i].field = .detail }
      case .direction where headers[hits[i].column].words.contains("type"):
        if !cells.values.isEmpty, !ContactWords.sayWhose(cells.values) {
          hits[i].field = hits.contains { $0.field == .type } ? .detail : .type
        }
      // "Completed" over days tells when.
      case .completed where cells.holdsDates: hits[i].field = .completedDate
      case .completedDate where hits[i].isInferred && isDated && !isCase: hits[i].field = .detail
      case .key where isOfLedger(hits[i].column) && hits[i].rank < LayoutMatch.Hit.presumedRank,
        .name where isOfLedger(hits[i].column):
        hits[i].field = .detail
      default: continue
      }
    }
  }

  /// The columns that some name claims, be it as a detail.
  static func claimed(by hits: [LayoutMatch.Hit]) -> Set<Int> {
    Set(hits.filter { $0.field != .detail || !$0.isInferred }.map(\.column))
  }

  /// Takes back columns that are called after somebody and hold marks or counts: "Lead" with true
  /// and false, "People" with how many there are.
  func dropNamesThatAreNone(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
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

  /// Reads who has the address of the row where no column names anybody, and one is called as the
  /// address is but for its last word: "user_name" beside "user_email".
  func nameBesideAddress(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let names: [Field] = [.name, .firstName, .lastName, .company]
    guard let address = hits.first(where: { $0.field == .email && $0.rank >= 0 }),
      sample[address.column].holdsAddresses, !hits.contains(where: { names.contains($0.field) })
    else { return }
    let stem = headers[address.column].words.filter { !HeaderWords.wordsOfAddresses.contains($0) }
    // Beside a telephone or another party a user is one of us.
    let others: Set<Field> = [.phone, .sender, .recipient, .direction, .attendees]
    let mayBeOwner = !hits.contains { others.contains($0.field) }
    let taken = Self.claimed(by: hits.filter { !mayBeOwner || $0.field != .owner })
    guard !stem.isEmpty,
      let column = headers.indices.first(where: { column in
        let words = headers[column].words
        return !taken.contains(column) && words.starts(with: stem)
          && words.dropFirst(stem.count).allSatisfy(HeaderVocabulary.names.contains)
          && sample[column].filled > 0 && !sample[column].holdsAddresses
          && !sample[column].areNumbered && !sample[column].holdsNumbers
          && !sample[column].mayHoldDates && !sample[column].areMarks
      })
    else { return }
    hits.presume(column, .name)
  }

  /// What is called after somebody, a day or a sort and holds numbers as machines give them
  /// ("Account" over GUIDs) is their number: on a list the first that tells the rows apart is the
  /// row's own, in a log one that does numbers what happened, and one called after a customer is
  /// the customer's.
  func readMachineNumbers(
    _ hits: inout [LayoutMatch.Hit], _ role: FileRole, _ sample: ValueSample
  ) {
    let numbers: Set<Field> = [.id, .interaction, .parent, .detail, .modified, .call]
    for i in hits.indices
    where hits[i].rank >= 0 && !hits[i].field.isKey && !numbers.contains(hits[i].field)
      && sample[hits[i].column].areGUIDs
    {
      let column = hits[i].column
      let isPerson = [.name, .company, .contactName, .email].contains(hits[i].field)
      let own: Field = role == .customers ? .id : .interaction
      if sample.tellsRowsApart(column), !hits.contains(where: { $0.field == own }) {
        hits[i].field = own
      } else if role == .interactions, isPerson, !hits.contains(where: { $0.field == .key }) {
        hits[i].field = .key
      } else {
        hits[i].field = .detail
      }
    }
  }

  /// Takes back columns of a list that are called after a customer's number or name and hold
  /// nothing: others tell its rows apart. Who is named on a contact's own row is its name then.
  func dropEmptyIdentities(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    guard sample.rows > 0 else { return }
    let empty = hits.indices.filter { i in
      hits[i].rank >= 0 && sample[hits[i].column].filled == 0
        && [.id, .name, .company].contains(hits[i].field)
    }
    for i in empty { hits[i].field = .detail }
    let names: [Field] = [.name, .company]
    guard !empty.isEmpty, !hits.contains(where: { names.contains($0.field) }),
      let i = hits.indices.first(where: { hits[$0].field == .contactName }),
      sample[hits[i].column].filled == sample.rows
    else { return }
    hits[i].field = .name
  }

  /// Takes back a rank that holds sentences: "Note" is a grade in one language and a remark in
  /// another.
  func dropTiersOfWords(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    for i in hits.indices where hits[i].field == .tier && hits[i].rank >= 0 {
      let isNote = headers[hits[i].column].words == ["note"]
      if isNote, sample[hits[i].column].holdsTexts { hits[i].field = .detail }
    }
  }

  /// Takes back columns of a list that hold the numbers of our people, not their names: a number is
  /// nobody to be told.
  func dropOwnersWithoutNames(
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

  /// Of a list of customers: the first column that no name claims and that holds addresses or
  /// telephone numbers, where none is called so.
  func add(
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
    hits.presume(column, field)
  }

  /// Of a list of customers: every further column of telephone numbers, be it that of the office,
  /// the home or a second mobile; whoever rings may do so from any.
  func addTelephones(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let taken = Self.claimed(by: hits)
    for column in headers.indices
    where !taken.contains(column) && !states.contains(column) && sample[column].areTelephones
      && !headers[column].isOwner && !headers[column].isOurs
      && !headers[column].has(HeaderVocabulary.faxes)
    {
      hits.presume(column, .phone)
    }
  }

  /// What was said is not the remark beside it ("paid", "no-show"): where a column that no name
  /// claims holds the texts of most rows, and the notes are fewer, both are read.
  func readTextBesideRemarks(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
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
    hits.presume(column, .subject)
  }

  /// Reads the names of a list without a column of that name by its cells: "Practice", "School" and
  /// "Venue" stand before whom to ask for there, and how to reach them.
  func nameByCells(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let names: [Field] = [.name, .company, .firstName, .lastName]
    let ways: [Field] = [.contactName, .email, .phone]
    guard !hits.contains(where: { names.contains($0.field) && $0.rank >= 0 }),
      let end = hits.lazy.filter({ ways.contains($0.field) && $0.rank >= 0 }).map(\.column).min()
    else { return }
    let taken = Self.claimed(by: hits)
    guard
      let column = headers.indices.prefix(while: { $0 < end }).first(where: { column in
        !taken.contains(column) && !states.contains(column) && !headers[column].isOwner
          && !headers[column].isOurs && sample[column].filled * 10 >= sample.rows * 9
          && sample[column].nameEachRow
      })
    else { return }
    hits.presume(column, .name)
  }

  /// Of a list of persons: the firms of the rows that name no person, where one column is filled on
  /// exactly as many rows as the persons' names are not.
  func nameFirmsOfNobody(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
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
    hits.presume(column, .company)
  }

  /// Of calls: the moment at which each was put through. Where some rows have none, nobody was
  /// reached on them, whatever else the row says.
  func readConnections(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let outcomes: [Field] = [.taken, .duration]
    guard hits.contains(where: { [.sender, .recipient, .phone].contains($0.field) }),
      !hits.contains(where: { outcomes.contains($0.field) }),
      let column = headers.indices.first(where: { column in
        let cells = sample[column]
        return headers[column].tellsConnection && cells.filled > 0 && cells.filled < sample.rows
          && (cells.holdsDates || cells.values.allSatisfy { $0.contains(":") })
      })
    else { return }
    hits.presume(column, .taken)
  }

  /// Whether a column is of the accounts of a book.
  func isOfLedger(_ column: Int) -> Bool {
    headers[column].has(HeaderVocabulary.accounts) && !headers[column].namesCustomer
      && headers.contains { $0.has(HeaderVocabulary.ledgers) }
  }

  /// Whether each row is something that was sold: money stands on nearly all, and the number or the
  /// day of the row is called after a sale.
  func isOfSales(_ hits: [LayoutMatch.Hit]) -> Bool {
    guard let sample, sample.rows > 0 else { return false }
    let isPaid = hits.contains { hit in
      let cells = sample[hit.column]
      return hit.field == .amount && cells.filled * 10 >= sample.rows * 9 && cells.holdsNumbers
    }
    return isPaid
      && hits.contains { hit in
        [.interaction, .date, .createdDate].contains(hit.field)
          && headers[hit.column].has(HeaderVocabulary.sales)
      }
  }

  /// Whether each row is a gift of theirs, promised or given: a day, a sum or a number is called
  /// after it.
  var isOfGifts: Bool {
    headers.contains { words in
      words.has(HeaderVocabulary.gifts)
        && (words.has(HeaderVocabulary.days) || words.has(HeaderVocabulary.numbers)
          || words.amountRank != nil)
    }
  }
}
