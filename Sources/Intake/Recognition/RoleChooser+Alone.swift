import Basics
import CSV

/// Whose the rows of a log are, where there is no list.
extension RoleChooser {
  /// Columns of names that come again beside the days of a log.
  func partyCandidates(_ index: Int) -> [Int] {
    let file = files[index]
    guard let sample = file.sample, sample.rows > 1 else { return [] }
    let taken = Set(
      file.columns.filter { $0.key != .detail && $0.key != .notes && $0.key != .subject }
        .flatMap(\.value))
    return file.layout.columns.indices.filter { column in
      let cells = sample[column]
      let words = HeaderWords(file.header(column))
      if column == 0 || words.asksWho, !taken.contains(column), leadsGroups(cells, sample) {
        return true
      }
      return !taken.contains(column) && (looksLikeNames(cells) || looksLikePlaces(cells))
        && cells.distinct > 1
        && (cells.phrases * 2 >= cells.filled || words.namesParty || words.asksWho)
        && cells.repeats > 0 && cells.filled * 10 >= sample.rows * 9 && !words.isOurs
        && !words.isOwner
    }
  }

  /// A name on the first of several rows each, as somebody leaves it out below by hand.
  private func leadsGroups(_ cells: ValueSample.Column, _ sample: ValueSample) -> Bool {
    looksLikeNames(cells) && cells.isUnique && cells.filled > 1 && cells.phrases * 2 >= cells.filled
      && cells.filled * 4 <= sample.rows * 3 && sample.columns.contains { $0.holdsDates }
  }

  /// Addresses of houses: "14 Elm Rd", "Lindenweg 9", perhaps among names.
  private func looksLikePlaces(_ cells: ValueSample.Column) -> Bool {
    guard !cells.holdsDates, !cells.holdsNumbers, !cells.holdsAddresses, !cells.holdsTexts,
      cells.phrases * 10 >= cells.filled * 9, cells.areProperNames
    else { return false }
    return cells.values.contains { $0.contains(where: \.isNumber) }
      && !ContactWords.areMost(of: cells.values)
  }

  /// The number and the name of whom a log's rows are with, where there is no list and two headers
  /// say so by one noun that is neither the row's nor a thing's: "Site Code" beside "Site Name".
  func namedNumber(of index: Int) -> [Found]? {
    let headers = files[index].layout.columns.map { HeaderWords($0) }
    for number in loneNumbers(of: index) {
      let nouns = headers[number].nouns
      let name = headers.indices.first { column in
        headers[column].has(HeaderVocabulary.names) && headers[column].nouns == nouns
          && files[index].sample.map { looksLikeNames($0[column]) } == true
      }
      if let name {
        return [
          Found(column: number, field: .key, share: 1), Found(column: name, field: .name, share: 1),
        ]
      }
    }
    return nil
  }

  /// The one column of numbers or codes of a log that is neither the row's nor our own people's nor
  /// a thing's: whose else is it? Nil where there are several, and where none comes again on many
  /// rows.
  func loneNumber(of index: Int) -> Found? {
    let numbers = loneNumbers(of: index)
    guard let sample = files[index].sample, let number = numbers.first, numbers.count == 1,
      sample[number].repeats > 0 || sample.rows < Self.rowsThatTell
    else { return nil }
    return Found(column: number, field: .key, share: 1)
  }

  /// On fewer rows it is no wonder that nobody comes again.
  private static let rowsThatTell = 5

  private func loneNumbers(of index: Int) -> [Int] {
    let file = files[index]
    guard let sample = file.sample, sample.rows > 0 else { return [] }
    let taken = Set(
      file.columns.filter { $0.key != .detail && $0.key != .interaction }.flatMap(\.value))
    return file.layout.columns.indices.filter { column in
      let (words, cells) = (HeaderWords(file.header(column)), sample[column])
      guard !taken.contains(column), cells.areNumbered, !cells.mayHoldDates, !cells.holdsMoney,
        !cells.holdsAddresses, !cells.areTelephones, cells.distinct > 1,
        cells.filled * 10 >= sample.rows * 8
      else { return false }
      // "site" over W1, W2: a word alone over plain numbers counts something.
      let isNumber = words.has(HeaderVocabulary.numbers) || !cells.holdsNumbers
      return isNumber && words.nouns.contains { $0.utf8.count > 1 } && !words.has(Self.counts)
        && !words.isPhone
        && !words.has(HeaderVocabulary.happenings) && !words.has(HeaderVocabulary.wares)
        && !words.has(HeaderVocabulary.taxes) && !words.has(HeaderVocabulary.places)
        && !words.isOwner && !words.isOurs && !words.numbersStaff && !words.isNotes
    }
  }

  /// The column of a log that tells whom its rows are with, where there is no list: one of
  /// addresses; what another table has as well; or what comes again on several rows and looks like
  /// names, and has most different ones. Nil where two are about equal.
  func partyColumn(of index: Int) -> Found? {
    let file = files[index]
    guard let sample = file.sample, sample.rows > 1 else { return nil }
    let addresses = file.layout.columns.indices.filter { column in
      let cells = sample[column]
      return cells.holdsAddresses && cells.distinct > 1 && cells.filled * 10 >= sample.rows * 9
    }
    if let address = addresses.first, addresses.count == 1 {
      return Found(column: address, field: .email, share: 1)
    }
    let candidates = partyCandidates(index)
    guard !candidates.isEmpty else { return nil }
    let own = survey(index, candidates.map { ($0, .name) })
    let shared = own.filter { key in
      files.indices.contains { other in
        other != index
          && nameLike(other).contains {
            key.joinSketch.share(in: $0.joinSketch) >= Self.leastShare
          }
      }
    }
    let open = shared.isEmpty ? candidates : shared.map(\.column)
    let named = open.filter { HeaderWords(file.header($0)).namesParty }
    let bodies = open.filter { body in
      HeaderWords(file.header(body)).has(HeaderVocabulary.bodies)
        && open.contains {
          $0 != body && sample[$0].distinct > sample[body].distinct && file.speaks($0, for: body)
        }
    }
    // "Outlet Name": what has a name and is no ware, row or place.
    let titled = open.filter { column in
      let words = HeaderWords(file.header(column))
      return words.has(HeaderVocabulary.names) && !words.has(HeaderVocabulary.wares)
        && !words.has(HeaderVocabulary.happenings) && !words.has(HeaderVocabulary.titled)
        && !words.has(HeaderVocabulary.places) && !words.has(["option", "variant", "file"])
    }
    let called = [bodies, named, titled].first { !$0.isEmpty } ?? []
    // Names have a capital on every word, or on none where somebody types in haste; what was done
    // has some.
    let proper = open.filter { sample[$0].areProperNames }
    let hasty = open.filter { column in
      HeaderWords(file.header(column)).asksWho
        || sample[column].values.allSatisfy { !$0.contains(where: \.isUppercase) }
    }
    let pool = (!called.isEmpty ? called : proper.isEmpty ? hasty : proper)
      .sorted { (sample[$1].distinct, $0) < (sample[$0].distinct, $1) }
    guard let best = pool.first else { return nil }
    if pool.count > 1, sample[pool[1]].distinct * 3 > sample[best].distinct * 2 { return nil }
    return Found(column: best, field: .name, share: 1)
  }

  /// The columns of a table that may hold names, over all rows.
  private func nameLike(_ index: Int) -> [KeyColumn] {
    guard let sample = files[index].sample, files[index].copyOf == nil else { return [] }
    let columns = files[index].layout.columns.indices.filter { column in
      let words = HeaderWords(files[index].header(column))
      return looksLikeNames(sample[column]) && !words.isOurs && !words.isOwner
        && sample[column].distinct > 1
    }
    return survey(index, columns.map { ($0, .name) })
  }
}
