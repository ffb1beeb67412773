import Basics
import CSV

/// Lists that number nobody: books kept by hand, rent rolls, cards of people by their names.
extension RoleChooser {
  /// A column of names of which nearly each is another.
  func isRowName(_ column: Int, _ index: Int) -> Bool {
    guard let sample = files[index].sample, sample.rows > 1 else { return false }
    let cells = sample[column]
    return looksLikeNames(cells) && cells.filled * 10 >= sample.rows * 9
      && cells.distinct * 10 >= cells.filled * 9
  }

  /// The name that numbers the rows of standing data without ids, where some day of each row's term
  /// lies ahead: a rent roll, not what happened on the day it began.
  func nameOfTerm(_ index: Int) -> Int? {
    guard isStandingData(index), let sample = files[index].sample else { return nil }
    let lasts = files[index].layout.columns.indices.contains { column in
      sample[column].holdsDates && sample[column].ahead > 0
        && [.completed, .other].contains(HeaderWords(files[index].header(column)).dayMeaning)
    }
    return lasts ? [Field.name, .company].lazy.compactMap { files[index].column($0) }.first : nil
  }

  /// The name of a book by hand, where each row is somebody else and the day beside it that of the
  /// last contact: it tells of them, and not of a happening.
  func nameBesideLastContact(_ index: Int) -> Int? {
    let file = files[index]
    let telling: [Field] = [.type, .channel, .direction, .duration, .taken, .interaction]
    guard let sample = file.sample, !file.layout.isCrossTable, file.lastMessage == nil,
      !telling.contains(where: { file.columns[$0] != nil }),
      // What somebody came to in all is no sum of a happening.
      (file.columns[.amount] ?? []).allSatisfy({
        HeaderWords(file.header($0)).has(HeaderVocabulary.turnovers)
      }), isAlone(index, orLog: true)
    else { return nil }
    let columns = file.layout.columns.indices
    let isBook =
      columns.contains {
        sample[$0].dates * 2 > sample[$0].filled
          && LastContactHeader(file.header($0)).isLastContact
      } || !HeaderSeries.days(file.layout.columns.map { HeaderWords($0) }, sample).isEmpty
    guard isBook else { return nil }
    return columns.first { column in
      let words = HeaderWords(file.header(column))
      return isRowName(column, index) && !words.isOurs && !words.isOwner
        && !words.isFirstName && !words.isLastName
        && (words.has(HeaderVocabulary.names) || words.isPartyName)
    }
  }

  /// Reads a table as a list by its names, and where two rows have one name, by what tells them
  /// apart: where they live, or their number.
  mutating func adoptNameOrPlace(_ name: Int, in index: Int) {
    guard !isUnique(name, index) else { return adoptName(name, in: index) }
    let file = files[index]
    let second = file.layout.columns.indices.first { column in
      let words = HeaderWords(file.header(column))
      return column != name
        && (words.has(HeaderVocabulary.places) || words.isPhone
          || file.columns[.email]?.contains(column) == true)
        && isUnique(name, column, index)
    }
    if let second { adoptPair(Pair(first: name, second: second), in: index) }
  }

  /// Looks like a log by its days alone: each row names somebody else, with a telephone or an
  /// address beside the name, and another table tells of the same people.
  func isStandingData(_ index: Int) -> Bool {
    let file = files[index]
    let telling: [Field] = [.type, .channel, .direction, .subject, .notes, .interaction]
    guard let sample = file.sample, sample.rows > 1, file.parties == nil,
      !telling.contains(where: { file.columns[$0] != nil }),
      let name = [Field.name, .company].lazy.compactMap({ file.column($0) }).first,
      file.columns[.phone] != nil || file.columns[.email] != nil, sample[name].isUnique,
      let names = file.keys.first(where: { $0.column == name && $0.field == .name })
        ?? survey(index, [(name, .name)]).first
    else { return false }
    return files.indices.contains { other in
      other != index
        && files[other].keys.contains { own in
          [.name, .company].contains(own.field) && own.filled > 0
            && own.joinSketch.share(in: names.joinSketch) >= Self.leastShare
        }
    }
  }
}
