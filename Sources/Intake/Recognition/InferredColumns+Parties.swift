import Basics

/// Whose each row is, where headers alone mislead: by what tells one row's party from another's.
extension InferredColumns {
  /// Fields by which a row may name whose it is.
  static let parties: Set<Field> = [
    .key, .contactKey, .leadKey, .relatedKey, .name, .company, .email, .phone, .sender, .recipient,
    .firstName, .lastName,
  ]

  /// Takes back columns that are called after a party and tell nobody from anybody, where another
  /// column does: empty ones, those that hold the same on every row (our own company, the ledger's
  /// account), and codes of two or three letters on either side (languages, currencies).
  func dropMuteParties(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
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
      // Who stands on one side of every row, somebody else on the other, is us.
      if cells.holdsAddresses || cells.areTelephones, hasOtherSide(of: hit, hits, sample) {
        return false
      }
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

  /// Takes back the names and addresses of persons where another column names more parties than
  /// there are persons: whoever of us made the row. A "User" is one of us; whoever no word calls a
  /// customer is where they are half as many as the customers named beside them, or all of one
  /// house.
  func dropUsersBesideParties(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let persons: [Field] = [.name, .email, .firstName, .lastName]
    let customers = hits.filter { hit in
      let words = headers[hit.column]
      return [.name, .key].contains(hit.field) && words.isPartyName && words.namesCustomer
        && sample[hit.column].filled * 2 > sample.rows
    }
    let called = customers.map { sample[$0.column].distinct }.max() ?? 0
    func isUser(_ hit: LayoutMatch.Hit) -> Bool {
      let (words, cells) = (headers[hit.column], sample[hit.column])
      guard persons.contains(hit.field), hit.rank >= 0 else { return false }
      if words.words.first == "user" { return true }
      let areFew =
        cells.distinct * (hit.field == .email ? 3 : 2) <= called
        || isOfOneHouse(cells) && cells.distinct < called
      return !words.namesParty && areFew && cells.filled * 10 >= sample.rows * 9
    }
    let users = hits.indices.filter { isUser(hits[$0]) }
    let most = users.map { sample[hits[$0].column].distinct }.max() ?? 0
    guard !users.isEmpty,
      hits.contains(where: { hit in
        [.name, .company, .email, .key].contains(hit.field) && !isUser(hit)
          && sample[hit.column].distinct > most && headers[hit.column].isPartyName
          && sample[hit.column].filled * 2 > sample.rows
      })
    else { return }
    for i in users {
      let isName = hits[i].field == .name && !hits.contains { $0.field == .owner }
      hits[i].field = isName ? .owner : .detail
    }
  }

  /// Whether a column of who wrote stands beside one of who got it, or the other way round, in
  /// which somebody is told from somebody.
  private func hasOtherSide(
    of hit: LayoutMatch.Hit, _ hits: [LayoutMatch.Hit], _ sample: ValueSample
  ) -> Bool {
    let other: Field
    switch hit.field {
    case .sender: other = .recipient
    case .recipient: other = .sender
    default: return false
    }
    return hits.contains { $0.field == other && sample[$0.column].distinct > 1 }
  }

  /// Whether each row is a case of its own: with a number that no other has, and a state.
  func isOfCases(_ hits: [LayoutMatch.Hit], _ sample: ValueSample) -> Bool {
    hits.contains { $0.field == .status }
      && hits.contains { $0.field == .interaction && sample[$0.column].isUnique }
  }

  /// Who wrote first, where each row is a case of its own, with a number and a state, and names a
  /// sender and nobody whom it was sent to: the one who asks, never us.
  func nameRequester(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
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

  /// Of a log of contacts that names no customer by a word: the number that comes again on other
  /// days is whose the row is, and none of the row; the few who are named beside it are ours.
  func keyByRepeatedNumber(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
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

  /// Who rang, on slips that name nobody who was rung: whoever it was called for the customer
  /// beside them, or is one.
  func nameCaller(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
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

  /// "Line Number" over 1, 2, 3 … counts the lines of a text and is no line of ours.
  func dropCountersOfOurs(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    for i in hits.indices where hits[i].field == .ours && hits[i].rank >= 0 {
      let areCounters = sample[hits[i].column].values.contains { value in
        value.utf8.count == 1 && value.utf8.allSatisfy(ASCII.isDigit)
      }
      if areCounters { hits[i].field = .detail }
    }
  }

  /// Of calls of which a name claims one side's numbers alone: another column of numbers is of the
  /// other side, and so are the names whose headers begin as either side's does ("Quelle", "Quelle
  /// Name").
  func nameOtherSide(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let sides: [Field] = [.sender, .recipient]
    let known = hits.filter { sides.contains($0.field) && $0.rank >= 0 }
    let others: [Field] = [.key, .email, .phone, .attendees]
    guard let side = known.first?.field, known.allSatisfy({ $0.field == side }),
      let number = known.first(where: { sample[$0.column].areTelephones })?.column,
      hits.contains(where: { [.direction, .duration, .taken].contains($0.field) }),
      !hits.contains(where: { others.contains($0.field) && $0.rank >= 0 })
    else { return }
    let taken = Self.claimed(by: hits)
    let numbers = headers.indices.filter {
      !taken.contains($0) && sample[$0].areTelephones && !headers[$0].isOurs
    }
    guard let other = numbers.first, numbers.count == 1 else { return }
    let missing: Field = side == .sender ? .recipient : .sender
    hits.presume(other, missing)
    for (column, field) in [(number, side), (other, missing)] {
      let names = headers.indices.filter { name in
        name != column && headers[name].has(HeaderVocabulary.names)
          && headers[name].words.filter { !HeaderVocabulary.names.contains($0) }
            == headers[column].words.filter { !HeaderVocabulary.numbers.contains($0) }
      }
      for name in names { hits.presume(name, field) }
    }
  }

  /// Of calls, a customer's "number" that is a telephone's: as telephones are written, or one that a
  /// side of the call has as well. It is no id of any list.
  func unkeyNumbersOfCalls(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let fields = Set(hits.filter { $0.rank >= 0 }.map(\.field))
    guard fields.contains(.duration) || fields.contains(.taken) else { return }
    let sides = hits.filter { [.sender, .recipient].contains($0.field) && $0.rank >= 0 }
    let known = Set(sides.flatMap { telephones(sample[$0.column]) })
    for i in hits.indices where hits[i].field == .key && !sample[hits[i].column].holdsAddresses {
      let cells = sample[hits[i].column]
      let numbers = telephones(cells)
      let areOfSides = !numbers.isEmpty && numbers.count { known.contains($0) } * 2 > numbers.count
      if cells.areTelephones || areOfSides { hits[i].field = .phone }
    }
  }

  private func telephones(_ cells: ValueSample.Column) -> [[UInt8]] {
    cells.values.compactMap { TelephoneNumber.significant(Array($0.utf8)) }
  }

  /// Of calls that name nobody, the column of the numbers that were rung or rang: such digits number
  /// no rows.
  func readNumbersOfCalls(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let parties: [Field] = [
      .key, .contactKey, .name, .company, .email, .phone, .sender, .recipient, .attendees,
    ]
    let fields = Set(hits.filter { $0.rank >= 0 }.map(\.field))
    guard fields.contains(.duration), fields.contains(.direction) || fields.contains(.taken),
      fields.isDisjoint(with: parties)
    else { return }
    let taken = Self.claimed(by: hits.filter { $0.field != .interaction })
    guard
      let column = headers.indices.first(where: {
        !taken.contains($0) && !headers[$0].isOurs && sample[$0].mayBeTelephones
      })
    else { return }
    hits.removeAll { $0.column == column }
    hits.presume(column, .phone)
  }

  /// Of calls that name the number of the other side alone: the few names and addresses beside it
  /// are of whoever of us was on the line, where each stands with several numbers, and either our
  /// own line is named as well or all the addresses are of one house.
  func nameOurUser(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let sides: [Field] = [.sender, .recipient, .attendees, .key, .contactKey]
    guard !hits.contains(where: { sides.contains($0.field) && $0.rank >= 0 }),
      let number = hits.first(where: {
        $0.field == .phone && $0.rank >= 0 && sample[$0.column].areTelephones
      })?.column, sample[number].distinct >= Self.severalNumbers
    else { return }
    let persons: [Field] = [.name, .email, .company, .firstName, .lastName]
    let named = hits.indices.filter { persons.contains(hits[$0].field) && hits[$0].rank >= 0 }
    let areFew = named.allSatisfy { i in
      let cells = sample[hits[i].column]
      return cells.filled * 10 >= sample.rows * 9 && cells.distinct * 2 <= sample[number].distinct
    }
    let addresses = hits.filter { $0.field == .email && $0.rank >= 0 }.map(\.column)
    let hasLine = hits.contains { hit in
      hit.field == .ours && sample[hit.column].areTelephones
        && named.allSatisfy { sample[hits[$0].column].distinct <= sample[hit.column].distinct }
    }
    guard !named.isEmpty, areFew, hasLine || addresses.contains(where: { isOfOneHouse(sample[$0]) })
    else { return }
    for i in named {
      let isName = hits[i].field == .name && !hits.contains { $0.field == .owner }
      hits[i].field = isName ? .owner : .detail
    }
  }

  private static let severalNumbers = 3

  /// All its addresses, two and more, are at one domain at which not anybody may have one.
  private func isOfOneHouse(_ cells: ValueSample.Column) -> Bool {
    let domains = Set(cells.values.compactMap { $0.split(separator: "@").last?.lowercased() })
    return cells.holdsAddresses && cells.values.count > 1 && cells.values.count == cells.distinct
      && domains.count == 1 && !domains.contains(where: MailDomains.isPublic)
  }

  /// The own "Name" of a deal, a task or an event beside a party is what it is about, and nobody's.
  func nameDeal(_ hits: inout [LayoutMatch.Hit]) {
    let isOfDeals =
      headers.contains(where: \.isStageOfDeal) && headers.contains(where: \.tellsClosing)
    let isTitled = headers.contains { $0.isHappeningNumber && $0.has(HeaderVocabulary.titled) }
    guard isOfDeals || isTitled,
      hits.contains(where: { [.name, .company].contains($0.field) && !$0.isWeak })
    else { return }
    for i in hits.indices where hits[i].field == .name && hits[i].isWeak && hits[i].rank >= 0 {
      hits[i].field = hits.contains { $0.field == .subject } ? .detail : .subject
    }
  }

  /// Who took part, where one person stands on each row beside an address, whichever of the two is
  /// called after those who come ("Guest Name", "Guest Email"): the customer's name and address,
  /// and no list of whoever met.
  func nameParticipant(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let sides: [Field] = [.sender, .recipient, .copied, .organiser, .ours, .key]
    let pair: [Field] = [.attendees, .name, .email]
    let columns = hits.filter { pair.contains($0.field) && $0.rank >= 0 }.map(\.column)
    let taking = hits.filter { $0.field == .attendees }.map(\.column)
    guard columns.count == 2, !taking.isEmpty, !hits.contains(where: { sides.contains($0.field) }),
      let address = columns.first(where: { sample[$0].holdsAddresses }),
      let name = columns.first(where: { $0 != address })
    else { return }
    let (persons, addresses) = (sample[name], sample[address])
    let areOne = (persons.values + addresses.values).allSatisfy { value in
      !value.contains(",") && !value.contains(";")
    }
    let isOneParty =
      headers[name].nouns == headers[address].nouns.subtracting(HeaderWords.wordsOfAddresses)
      || persons.filled == sample.rows && addresses.filled == sample.rows
        && persons.distinct == addresses.distinct
    guard areOne, isOneParty, persons.filled > 0, !persons.holdsNumbers, !persons.holdsAddresses
    else { return }
    for i in hits.indices where hits[i].field == .attendees {
      hits[i].field = hits[i].column == address ? .email : .name
    }
  }
}
