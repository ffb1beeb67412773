import Basics
import CSV

/// Columns of plain numbers counted from 1, which are the same in every table.
extension RoleChooser {
  /// Different small numbers that are no coincidence.
  private static let fewestCounting = 8

  /// The column of small numbers that all stand on a list and come again, most of the list's among
  /// them, where one does: whatever both are called, no count or grade would meet each of a list's
  /// customers. Few do where both have one header ("Nr"), or where zeros in front show that nothing
  /// is counted.
  func countingKey(of index: Int, _ lists: [Int]) -> Int? {
    guard let sample = files[index].sample else { return nil }
    let columns = keyLike(index).filter { column in
      let cells = sample[column]
      return cells.holdsNumbers && !cells.holdsMoney && cells.distinct > 1
        && cells.repeats > 0 && cells.filled * 10 >= sample.rows * 9
        && !HeaderWords(files[index].header(column)).has(Self.counts)
    }
    let found = survey(index, columns.map { ($0, .key) }).filter { own in
      let cells = sample[own.column]
      let isCoded = cells.values.allSatisfy { $0.hasPrefix("0") && $0.utf8.count > 1 }
      let header = headerKey(files[index].header(own.column))
      return lists.contains { list in
        guard let id = files[list].column(.id), list != index,
          !numbersOtherRows(own, index, of: list)
        else { return false }
        let isAlike = isCoded || headerKey(files[list].header(id)) == header
        // Of a short list every customer, where nothing else in the log could say whose a row is.
        let isWhole =
          cells.distinct > 2 && cells.distinct == files[list].rows
          && isOnlyNumber(own.column, index)
        return cells.distinct >= (isAlike || isWhole ? 2 : Self.fewestCounting)
          && own.joinSketch.share(in: ids(list)) >= 0.95
          && ids(list).share(in: own.joinSketch) >= 0.5
      }
    }
    return found.count == 1 ? found[0].column : nil
  }

  /// Whether a third table numbers its rows under the header of a column of plain numbers, which
  /// speaks of no customer, and the list numbers its own under another: opportunity 4 is not
  /// account 4.
  func numbersOtherRows(_ own: KeyColumn, _ index: Int, of list: Int) -> Bool {
    let header = files[index].header(own.column)
    let key = headerKey(header)
    guard own.isCounting, let id = files[list].column(.id),
      key != headerKey(files[list].header(id)),
      !HeaderWords(header).namesParty,
      // "Nr" says nothing of what is numbered.
      HeaderWords(header).words.contains(where: { !HeaderVocabulary.numbers.contains($0) })
    else { return false }
    return files.indices.contains { other in
      other != index && other != list && files[other].copyOf == nil
        && files[other].layout.columns.indices.contains {
          headerKey(files[other].header($0)) == key && isUnique($0, other)
        }
    }
  }

  /// No other column is called after a customer or numbers anything, and this one after no rank.
  private func isOnlyNumber(_ column: Int, _ index: Int) -> Bool {
    let file = files[index]
    return !HeaderWords(file.header(column)).has(Self.ranks)
      && !file.layout.columns.indices.contains { other in
        let words = HeaderWords(file.header(other))
        return other != column && (words.namesParty || words.asksWho || words.numbersRow)
          && file.sample?[other].filled != 0
      }
  }

  private static let ranks: Set<String> = [
    "prio", "priority", "prioritat", "rang", "rating", "grade", "level", "stufe", "klasse", "class",
    "note", "stage", "step", "phase", "week", "woche", "kw", "month", "monat", "quarter", "quartal",
    "year", "jahr",
  ]
}
