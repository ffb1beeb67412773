import Basics

/// What columns are that no name claims, by their cells alone.
extension InferredColumns {
  /// Columns that no name claims and whose cells say what each row is: kinds of contact, whose it
  /// was, what became of it, and in which words.
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
    // "Gift", "Pledge": whether money was given.
    if has([.amount]), isOfGifts, !has([.status, .type]) {
      add(.status) { ContactWords.anyUnpaid(sample[$0].values) }
    }
    // Where each row is a sale, words that sound like contact are what was sold.
    let areGoods = isOfSales(hits + found) || isOfGifts && has([.amount])
    func mayBeKinds(_ column: Int) -> Bool {
      !areGoods || ContactWords.anyTraffic(sample[column].values)
    }
    if !has([.type, .channel]), !areGoods {
      add(.channel) { headers[$0].has(HeaderVocabulary.channels) && wordings[$0]?.areKinds == true }
    }
    if !has([.type, .channel]) {
      // A header of sorts of contact, and a kind of it at least among words that only they know.
      add(.type) { column in
        headers[column].namesSortOfContact && mayBeKinds(column)
          && wordings[column].map { $0.kinds > 0 } == true
      }
    }
    if !has([.type, .channel]) {
      // By which way they first came says nothing of the row.
      let open = wordings.indices.filter {
        !taken.contains($0) && !headers[$0].has(HeaderVocabulary.sources)
          && !headers[$0].has(HeaderVocabulary.passes)
      }
      let best = open.compactMap { wordings[$0]?.kinds }.max() ?? 0
      add(.type) { column in
        open.contains(column) && mayBeKinds(column)
          && wordings[column].map { $0.areKinds && $0.kinds == best } == true
      }
    }
    if !has([.type, .channel]), let column = sortAmongNotes(hits) {
      found.append(.presumed(column, .type, rank: LayoutMatch.Hit.rankByValues))
    }
    if has([.type]), !has([.channel, .direction]) {
      add(.channel) { column in
        !headers[column].has(HeaderVocabulary.sources) && wordings[column]?.refineKinds == true
      }
    }
    // The sort of an entry where the kind of contact is left open on some rows: "email" beside a
    // blank.
    if let type = hits.first(where: { $0.field == .type && $0.rank >= 0 })?.column,
      !has([.channel, .direction]), sample[type].filled < sample.rows
    {
      add(.channel) { column in
        !headers[column].has(HeaderVocabulary.sources) && sample[column].filled == sample.rows
          && wordings[column]?.areKinds == true
      }
    }
    if has([.sender]), has([.recipient]), !has([.folder]) {
      // "Labels" of which one is the inbox or the spam.
      add(.folder) { MailFolder.areSome(sample[$0].values) }
    }
    if !has([.direction]) {
      add(.direction) {
        wordings[$0]?.areSides == true && !headers[$0].namesLastWriter
          || headers[$0].abbreviatesSides(of: sample[$0].values)
      }
    }
    if !has([.status]) { add(.status) { wordings[$0]?.areStates == true } }
    if !has([.notes, .subject]) {
      let texts = headers.indices.filter { isOfTexts($0) && !taken.contains($0) }
        .sorted { (sample[$1].bytes, $0) < (sample[$0].bytes, $1) }
      // The longer words are what was said, the shorter ones what it was about.
      for (column, field) in zip(texts, [Field.notes, .subject]) { add(field) { $0 == column } }
    }
    if !has([.notes, .amount]), let column = textBesideSubject(hits, without: taken) {
      add(.notes) { $0 == column }
    }
    if !has([.notes, .subject, .type, .channel, .amount]), let column = onlyWords(without: taken) {
      add(.notes) { $0 == column }
    }
    return found
  }

  /// What was written under a subject: the longest texts that no name claims, longer than the
  /// subjects. A subject is said again in each answer and tells what the first was about.
  private func textBesideSubject(_ hits: [LayoutMatch.Hit], without taken: Set<Int>) -> Int? {
    guard let sample,
      let subject = hits.first(where: { $0.field == .subject && $0.rank >= 0 })?.column
    else { return nil }
    return headers.indices.filter { column in
      !taken.contains(column) && isOfTexts(column) && sample[column].holdsTexts
        && sample[column].bytes > sample[subject].bytes && !sample[column].holdsAddresses
        && !headers[column].has(HeaderVocabulary.places) && !headers[column].isOwner
    }.max { sample[$0].bytes < sample[$1].bytes }
  }

  /// Of several columns of words that of few, which say of which sort each row is: "Outgoing call"
  /// and "Visit" under "Description", beside a "Note".
  private func sortAmongNotes(_ hits: [LayoutMatch.Hit]) -> Int? {
    let words = hits.filter { [.notes, .subject].contains($0.field) && $0.rank >= 0 }.map(\.column)
    guard words.count > 1 else { return nil }
    return words.first { column in
      wordings[column]?.areKinds == true && sample.map { repeats($0[column]) } == true
    }
  }

  /// Whether a column that no name claims says of which kind of contact each row is.
  func tellKinds(beside hits: [LayoutMatch.Hit]) -> Bool {
    let taken = Self.claimed(by: hits)
    return headers.indices.contains { column in
      !taken.contains(column) && !headers[column].has(HeaderVocabulary.sources)
        && wordings[column]?.areKinds == true && sample?[column].filled == sample?.rows
    }
  }

  /// Phrases of which most stand there once: what happened, and neither who nor of which sort.
  func isOfTexts(_ column: Int) -> Bool {
    guard let cells = sample?[column] else { return false }
    let areMany = cells.distinct * 5 >= cells.filled * 4
    // In a long log the same is said again; names are said as often as their bearers are met.
    let areLong = cells.bytes >= cells.filled * 12 && cells.distinct * 3 >= cells.filled
    return cells.phrases * 2 >= cells.filled && (areMany || areLong && !cells.areProperNames)
      && cells.phrases > 0 && !cells.mayHoldDates && !cells.holdsNumbers
      && !headers[column].namesParty
  }

  /// The column whose cells are written as money, where no name tells of any: of several the one
  /// with most on most rows, as a total is more than its parts.
  func presumedAmount(without taken: Set<Int>) -> Int? {
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
  func onlyWords(without taken: Set<Int>) -> Int? {
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
}
