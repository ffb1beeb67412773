import Basics

/// Which column of days is the day of each row.
extension InferredColumns {
  /// Columns of days that no name claims, of which most lie behind us.
  func dateCandidates(beside hits: [LayoutMatch.Hit]) -> [Int] {
    guard let sample else { return [] }
    let taken = Set(
      hits.filter { $0.field != .detail || !contactDays.contains($0.column) }.map(\.column)
    )
    .union(states).union(seriesDays)
    let comesAgain = namesComeAgain(hits)
    let days = headers.indices.filter { column in
      let cells = sample[column]
      return !taken.contains(column) && cells.holdsDates && cells.ahead * 2 <= cells.dates
        && ([.unknown, .happened].contains(headers[column].dayMeaning)
          || comesAgain && contactDays.contains(column) && !isOfCorrespondence(column, hits))
    }
    // A day that is the same on every row is that of the export.
    let telling = days.filter { sample[$0].distinct > 1 }
    return sample.rows > 2 && !telling.isEmpty ? telling : days
  }

  /// Whether a column is of the day of the last message to or fro, beside the day on which the row
  /// was made.
  private func isOfCorrespondence(_ column: Int, _ hits: [LayoutMatch.Hit]) -> Bool {
    headers[column].tellsCorrespondence && hits.haveDayOfRow
  }

  /// The one column that can be the day of each row, where no name says which is: the only one of
  /// days, the only one of them that is filled on every row, that whose words tell of a happening,
  /// the one that the table begins with, or else the one that no row has a day before: what was
  /// opened is not closed or due earlier.
  func presumedDate(beside hits: [LayoutMatch.Hit]) -> Int? {
    let named = Field.dates.filter { $0 != .createdDate && $0 != .dueDate }
    guard let sample, !hits.contains(where: { named.contains($0.field) }) else { return nil }
    let candidates = dateCandidates(beside: hits)
    guard candidates.count > 1 else { return candidates.first }
    let filled = candidates.filter { sample[$0].filled == sample.rows }
    guard filled.count > 1 else { return filled.first }
    let happened = filled.filter { headers[$0].dayMeaning == .happened }
    if happened.count == 1 { return happened[0] }
    let telling = happened.isEmpty ? filled : happened
    return telling.first { $0 == 0 } ?? sample.earliest(of: telling)
  }

  /// Whether rows name customers who come again, or leave the name to the row above, and no persons
  /// with names in two parts: a book of contacts, in which the last contact is that of the row,
  /// written anew each time.
  private func namesComeAgain(_ hits: [LayoutMatch.Hit]) -> Bool {
    guard let sample, sample.rows > 1,
      !hits.contains(where: { [.firstName, .lastName, .openedDate].contains($0.field) }),
      let key = [Field.key, .name, .company].lazy.compactMap({ field in
        hits.filter { $0.field == field }.min { $0.rank < $1.rank }?.column
      }).first
    else { return false }
    let names = sample[key]
    return repeats(names)
      || names.isUnique && names.filled * 4 <= sample.rows * 3 && names.filled > 0
  }

  /// Where customers come again, each row is dated by its contact ("letzter Anruf"), and not by
  /// what few rows have beside it ("Termin").
  func preferDayOfContact(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    guard namesComeAgain(hits),
      let contact = contactDays.sorted().first(where: { column in
        let cells = sample[column]
        return cells.holdsDates && cells.ahead * 2 <= cells.dates
          && !hits.contains { $0.column == column && $0.field != .detail }
      })
    else { return }
    for i in hits.indices where hits[i].field == .date && hits[i].rank >= 0 {
      if sample[hits[i].column].filled * 2 < sample[contact].filled { hits[i].field = .detail }
    }
  }

  /// Each row counts who opened and clicked what went to many.
  var isOfMailings: Bool { headers.count { $0.has(UsualKind.mailings) } > 1 }

  /// Dates rows that count opens and clicks, where no name dates them, by the day on which it was
  /// opened: mass mail went out then, and nobody was in touch (R2).
  func dateMailings(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    guard isOfMailings, !hits.contains(where: { [.date, .openedDate].contains($0.field) }),
      let day = headers.indices.first(where: {
        headers[$0].has(UsualKind.mailings.union(["open", "click", "sent"]))
          && sample[$0].holdsDates
      })
    else { return }
    hits.presume(day, .date)
  }

  /// Takes back what is called after the day and holds the time of day alone, where another column
  /// has the days.
  func dropTimesOfDay(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    guard headers.indices.contains(where: { sample[$0].holdsDates }) else { return }
    for i in hits.indices where hits[i].field == .date && hits[i].rank >= 0 {
      if sample[hits[i].column].holdsTimesOfDay { hits[i].field = .detail }
    }
  }

  /// Of two columns called after the day, one of which is blank on some rows and the other on none,
  /// the rows are dated by the other.
  func preferFilledDay(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
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

  /// A column that its words call after the day, most of whose days are still to come, or that most
  /// rows leave empty, dates no row where another is filled on all of them and lies behind us:
  /// "Eskalation am".
  func dropDaysToCome(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    func isWhole(_ hit: LayoutMatch.Hit) -> Bool {
      let cells = sample[hit.column]
      return cells.holdsDates && cells.filled == sample.rows && cells.ahead * 2 <= cells.dates
        && [.date, .openedDate, .createdDate].contains(hit.field)
    }
    for i in hits.indices where hits[i].field == .date && hits[i].isInferred && hits[i].rank >= 0 {
      let cells = sample[hits[i].column]
      guard cells.ahead * 2 > cells.dates || cells.filled * 2 < sample.rows,
        hits.indices.contains(where: { $0 != i && isWhole(hits[$0]) })
      else { continue }
      hits[i].field = .detail
    }
  }

  /// When something was booked is not when it takes place: where another column has that day, the
  /// rows are dated by it, and the booking is a day of making.
  func preferDayItself(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
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
}

extension [LayoutMatch.Hit] {
  /// A column has the day on which the row was made.
  var haveDayOfRow: Bool { contains { [.createdDate, .openedDate].contains($0.field) } }
}
