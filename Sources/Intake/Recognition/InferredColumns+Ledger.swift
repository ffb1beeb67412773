import Basics

/// Whose a row of a ledger is, and what it owes or paid; and other columns that stand beside one
/// another.
extension InferredColumns {
  /// Takes back a key that stands once on each row where an address and the name beside it come
  /// again: it is a number of the row (an attendance, a ticket's copy of a contact), and none of
  /// the customer's.
  func dropNumbersOfRows(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
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

  /// The customer's account in a ledger, or the number of a contact that counts for the row's own
  /// by its name alone, where each name stands beside one: it is whose the row is.
  func keyByAccount(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let isMapped = hits.contains { $0.rank < 0 }
    let called = headers.indices.first { column in
      !headers[column].words.isEmpty
        && headers[column].words.allSatisfy(HeaderVocabulary.names.contains)
    }
    guard !isMapped,
      !hits.contains(where: { Field.keys.contains($0.field) && !isOfLedger($0.column) }),
      let name = hits.first(where: { $0.field == .name })?.column ?? called,
      let account = headers.indices.first(where: { column in
        let isOfContact =
          headers[column].isPartyNumber
          && hits.contains { $0.column == column && $0.field == .interaction }
        return (isOfLedger(column) || isOfContact) && standsBeside(name, column, sample)
      })
    else { return }
    hits.presume(account, .key)
    guard !hits.contains(where: { $0.field == .name }) else { return }
    hits.presume(name, .name)
  }

  /// Where a fee was taken off what they paid, they paid the whole: gross before net.
  func preferGrossBesideFee(_ hits: inout [LayoutMatch.Hit]) {
    let amounts = hits.indices.filter { hits[$0].field == .amount && hits[$0].rank >= 0 }
      .sorted { hits[$0].rank < hits[$1].rank }
    guard let first = amounts.first, headers[hits[first].column].has(["net", "netto"]),
      let gross = amounts.first(where: { headers[hits[$0].column].has(["gross", "brutto"]) }),
      headers.contains(where: {
        $0.has(["fee", "fees", "gebuhr", "gebuhren", "frais", "commission"])
      }),
      !headers.contains(where: { $0.has(HeaderVocabulary.taxes) })
    else { return }
    let rank = hits[first].rank
    hits[first].rank = hits[gross].rank
    hits[gross].rank = rank
  }

  /// As many numbers as names, which come again together.
  func standsBeside(_ name: Int, _ column: Int, _ sample: ValueSample) -> Bool {
    let (names, numbers) = (sample[name], sample[column])
    // A sum below has no name.
    let surplus = numbers.distinct - names.distinct
    return numbers.distinct > 1 && names.repeats > 0 && numbers.repeats == names.repeats
      && (0...1).contains(surplus) && numbers.filled - names.filled == surplus
      && numbers.phrases == 0 && !numbers.holdsDates
  }

  /// The two sides of a ledger: what is owed in the one column, what was paid or credited in the
  /// other.
  func readBothSides(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
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
    // A column that has the amount of every row needs no sides.
    let isWhole = hits.contains { hit in
      hit.field == .amount && ![debit, credit].contains(hit.column) && hit.rank >= 0
        && sample[hit.column].filled == sample.rows
    }
    guard !isWhole else { return }
    hits.removeAll { [debit, credit].contains($0.column) || $0.field == .amount && $0.rank >= 0 }
    hits.append(.presumed(debit, .amount))
    hits.append(.presumed(credit, .amount, rank: LayoutMatch.Hit.presumedRank + 1))
  }

  /// Of two columns of kinds ("Email" beside "Email received") the rows are told by that which says
  /// whose they are, else by that which tells more kinds; the other is by which way it went.
  func preferTellingType(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let types = hits.indices.filter { hits[$0].field == .type && hits[$0].rank >= 0 }
      .sorted { hits[$0].rank < hits[$1].rank }
    guard types.count > 1 else { return }
    func telling(_ i: Int) -> Int {
      let values = sample[hits[i].column].values
      return (ContactWords.sayWhose(values) ? ValueSample.rowsKept : 0)
        + ContactWords.kinds(in: values)
    }
    guard let best = types.max(by: { telling($0) < telling($1) }), best != types[0],
      telling(best) > telling(types[0]), telling(best) >= ValueSample.rowsKept
    else { return }
    let rank = hits[types[0]].rank
    hits[types[0]].field = hits.contains { $0.field == .channel } ? .detail : .channel
    hits[best].rank = rank
  }
}
