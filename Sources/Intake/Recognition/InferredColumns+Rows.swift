import Basics

/// A row a customer, or a row a happening.
extension InferredColumns {
  static let people: [Field] = [
    .name, .firstName, .lastName, .company, .email, .phone, .contactName, .lastContact,
  ]

  /// Whether the first rows show events: the same customer several times, or a row with an id of
  /// its own, somebody's id and nobody's name.
  func showsEvents(_ match: LayoutMatch) -> Bool {
    if isProven { return true }
    guard let sample else { return false }
    if isOfMailings, match.has(.date) { return true }
    let keys = Field.keys + [.email, .name, .company]
    if let key = keys.lazy.compactMap({ match.columns($0).first }).first,
      repeats(sample[key])
    {
      return true
    }
    if isMerged(match, sample) { return true }
    return match.columns(.interaction).first.map { sample[$0].isUnique } == true
      && match.hasAny(Field.keys) && !match.hasAny(Self.people)
  }

  /// Whether rows with a day and words of what happened leave the name to the row above them:
  /// merged cells of a book of contacts. A list of customers has a name on each row.
  private func isMerged(_ match: LayoutMatch, _ sample: ValueSample) -> Bool {
    guard sample.rows > 2,
      let name = [Field.name, .company].lazy.compactMap({ match.columns($0).first }).first,
      let day = Field.dates.lazy.compactMap({ match.columns($0).first }).first,
      !Self.people.contains(where: { field in
        match.columns(field).contains { $0 != name && sample.tellsRowsApart($0) }
      })
    else { return false }
    let (names, days) = (sample[name], sample[day])
    return names.isUnique && names.filled * 4 <= sample.rows * 3 && names.filled > 0
      && days.holdsDates && days.filled == sample.rows
      && headers.indices.contains { column in
        let cells = sample[column]
        return column != name && column != day && cells.filled * 10 >= sample.rows * 9
          && cells.phrases * 2 >= cells.filled && !cells.mayHoldDates && !cells.holdsNumbers
      }
  }

  /// Whether only a column of days with a name that says nothing makes events of rows that name a
  /// customer each.
  func mayBeList(_ match: LayoutMatch) -> Bool {
    let happenings: [Field] = [
      .type, .channel, .direction, .subject, .notes, .interaction, .status,
    ]
    let days = match.hits.filter {
      Field.dates.contains($0.field) && $0.field != .createdDate
    }
    return days.allSatisfy { $0.rank == LayoutMatch.Hit.presumedRank } && !days.isEmpty
      && match.hasAny([.name, .firstName, .lastName, .company]) && !tells(happenings, match)
  }

  /// Whether each row names somebody else and has several columns of days of contact ("Lesson 1"),
  /// and no other day on every row: a wide table, which is a list.
  func isWideTable(_ match: LayoutMatch) -> Bool {
    guard let sample, seriesDays.count > 1 else { return false }
    let names = [Field.name, .lastName, .email].compactMap { match.columns($0).first }
    let days = match.hits.filter { Field.dates.contains($0.field) && $0.field != .createdDate }
    return names.contains(where: sample.tellsRowsApart)
      && days.allSatisfy { sample[$0.column].filled < sample.rows }
  }

  /// Whether some row has something in a column of one of the fields: what nobody fills in tells
  /// of nothing that happened.
  func tells(_ fields: [Field], _ match: LayoutMatch) -> Bool {
    match.hits.contains { hit in
      fields.contains(hit.field)
        && (sample.map { $0.rows == 0 || $0[hit.column].filled > 0 } ?? true)
    }
  }

  /// Whether each row answers a survey: words stand beside its score, or the score is what a question
  /// asks for. A program's stars have neither.
  func answersSurvey(_ match: LayoutMatch) -> Bool {
    match.has(.score)
      && (tells([.notes], match) || match.columns(.score).contains { headers[$0].isQuestion })
  }

  /// Whether each row names another person, who they are and how to reach them, and says nothing of
  /// what happened.
  func namesEachOnce(_ match: LayoutMatch) -> Bool {
    guard let sample, sample.rows > 1, match.has(.lastName) || match.hasAny([.phone, .email])
    else { return false }
    let happenings: [Field] = [
      .channel, .direction, .sender, .attendees, .taken, .duration, .amount,
    ]
    // Where they live says that they are somebody; an "ID" and a state a customer has as well.
    let isAtHome = headers.count { $0.has(HeaderVocabulary.places) } > 1
    // Something is said of each happening, and of a customer now and then.
    let areTold = match.columns(.notes).contains {
      sample[$0].filled * 2 >= sample.rows && !sample[$0].holdsFlags
    }
    // "Customer", "Supplier": what somebody is, and no kind of contact.
    let isSorted = match.columns(.type).contains { ContactWords.kinds(in: sample[$0].values) > 0 }
    guard !isSorted, !tells(happenings, match), !match.has(.notes) || isAtHome && !areTold,
      isAtHome || !tells([.interaction, .status], match)
    else { return false }
    let names = [Field.lastName, .name, .email].compactMap { match.columns($0).first }
    if names.contains(where: sample.tellsRowsApart) { return true }
    return isAtHome
      && names.contains { sample[$0].isUnique && sample[$0].filled * 3 >= sample.rows * 2 }
  }

  /// Whether the rows have a number of something that is neither a customer nor a happening
  /// ("Product ID"), and no more than a "Name".
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

  /// Whether each row is money hoped for: it stands at a stage, has a worth and a day on which it
  /// is closed or is to be, and a party beside its own name. Nobody can be reached by such a row.
  func isOfDeals(_ match: LayoutMatch) -> Bool {
    let persons: [Field] = [.email, .phone, .firstName, .lastName, .birthday]
    guard let sample, !match.hasAny(persons), match.hasAny([.company, .contactName]) else {
      return false
    }
    func has(_ fits: (Int) -> Bool) -> Bool { headers.indices.contains(where: fits) }
    return has { headers[$0].isStageOfDeal }
      && has { headers[$0].amountRank != nil && sample[$0].holdsNumbers }
      && has { headers[$0].tellsClosing && (sample[$0].mayHoldDates || sample[$0].filled == 0) }
  }

  /// Whether each row is something of a customer's (an animal, a machine, a flat) on a list of them:
  /// it says when the customer was last seen and what became of the customer ("Client Status"),
  /// as no row of a happening does.
  var listsThings: Bool {
    guard let sample else { return false }
    return contactDays.contains { sample[$0].holdsDates }
      && headers.indices.contains { column in
        let (words, cells) = (headers[column], sample[column])
        return words.namesCustomer && words.namesState && !words.isPartyName
          && (1...12).contains(cells.distinct) && !cells.mayHoldDates
          && cells.values.contains { StateWords.all.read($0) != nil }
      }
  }

  /// Nothing stands in a column of a table that has rows.
  func isBlank(_ column: Int) -> Bool {
    sample.map { $0.rows > 0 && $0[column].filled == 0 } ?? false
  }

  /// The best column of a field is blank on some rows.
  func hasBlank(_ hits: [LayoutMatch.Hit], _ field: Field) -> Bool {
    guard let sample,
      let best = hits.filter({ $0.field == field && $0.rank >= 0 }).min(by: { $0.rank < $1.rank })
    else { return false }
    return sample[best.column].filled < sample.rows
  }

  /// Some header is called after what is sold, billed, paid or delivered.
  var namesSales: Bool {
    typealias V = HeaderVocabulary
    return headers.contains { words in
      words.has(V.sales) || words.has(V.gifts) || words.has(V.bookings) || words.has(V.documents)
    }
  }

  /// "Appointment Type", "Did not arrive": each row is somebody's coming, be it billed elsewhere.
  var namesComings: Bool {
    headers.indices.contains {
      headers[$0].namesSortOfComing || headers[$0].marksAbsence(sample?[$0])
    }
  }

  /// Addresses of who wrote in one column, and of who got it in another.
  func namesBothSides(_ hits: [LayoutMatch.Hit]) -> Bool {
    guard let sample else { return false }
    return hits.contains { $0.field == .recipient && sample[$0.column].holdsAddresses }
      && headers.indices.contains { headers[$0].namesSender && sample[$0].holdsAddresses }
  }

  /// A customer stands on a list once; slips apart.
  func repeats(_ cells: ValueSample.Column) -> Bool {
    cells.repeats * 5 >= cells.filled && cells.repeats > 0
  }

  /// The number of a happening that stands on each row and on no other, in a column that is not the
  /// list's id ("Ticket#" beside "Kundennummer"): a row is such a happening, whoever it names.
  func numbersHappenings(_ events: LayoutMatch, not list: LayoutMatch) -> Bool {
    guard let sample, let id = list.columns(.id).first else { return false }
    return headers.indices.contains { column in
      column != id && headers[column].isHappeningNumber && sample.tellsRowsApart(column)
        && sample.rows > 1
        && events.columns(.key).contains(id)
    }
  }

  /// The readings with one of events first where the best is of a list of customers whose ids
  /// repeat beside a day, or that names nobody, or whose rows are numbered as happenings and have a
  /// day.
  func preferringEvents(_ matches: [LayoutMatch]) -> [LayoutMatch] {
    if listsThings,
      let list = matches.firstIndex(where: { $0.role == .customers && $0.lack == nil })
    {
      return matches.preferring(list)
    }
    if let wide = matches.first, wide.role == .interactions, wide.lack == .evidence,
      isWideTable(wide), let list = matches.firstIndex(where: { $0.role == .customers })
    {
      return matches.preferring(list)
    }
    guard let sample, let list = matches.first, list.role == .customers, list.lack == nil else {
      return matches
    }
    let isRepeated = list.columns(.id).first.map { repeats(sample[$0]) } == true
    guard
      let events = matches.firstIndex(where: { match in
        // What repeats as no id of a list does is the key, whatever its name.
        match.role == .interactions
          && (match.lack == nil
            || match.lack == .key && isRepeated && match.hasAny([.direction, .type]))
      })
    else { return matches }
    let match = matches[events]
    let isNumbered = numbersHappenings(match, not: list)
    // The day a row was made is that of what its number is of.
    let days = Field.dates.filter { $0 != .createdDate || isNumbered }
    let isDated = match.hits.contains {
      days.contains($0.field) && sample[$0.column].filled * 10 >= sample.rows * 9
    }
    let tells = isDated || match.columns(.notes).contains { sample[$0].holdsTexts }
    // Who stands there again, with a number of another row and money beside it, has come again.
    let hasComeAgain =
      match.has(.amount) && isDated
      && list.columns(.email).first.map { sample[$0].holdsAddresses && repeats(sample[$0]) } == true
    guard tells,
      isRepeated || isNumbered || hasComeAgain || isOfMailings || !list.hasAny(Self.people)
    else { return matches }
    return matches.preferring(events)
  }

  /// Whether a column is of the day on which something was reported, and none is of a contact: what
  /// ended it is told by a day as well.
  func isOfReports(_ hits: [LayoutMatch.Hit]) -> Bool {
    let days: [Field] = [.date, .openedDate, .createdDate]
    let contacts: [Field] = [.type, .channel, .direction, .sender, .recipient, .attendees]
    return hits.contains { days.contains($0.field) && headers[$0.column].tellsReport }
      && !hits.contains { contacts.contains($0.field) }
  }
}

extension [LayoutMatch] {
  /// The same with one of them first.
  fileprivate func preferring(_ index: Int) -> [LayoutMatch] {
    [self[index]] + self[..<index] + self[(index + 1)...]
  }
}
