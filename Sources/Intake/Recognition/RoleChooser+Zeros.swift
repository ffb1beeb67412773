import Basics
import CSV

/// Numbers of which a spreadsheet has taken the zeros in front, in one table of two.
extension RoleChooser {
  /// Whether a column names the rows of a list by their numbers but for zeros in front, which one
  /// of the two has lost: every number of the column is on the list then, or most are that could be
  /// no count, and no two of the list's are the same without them.
  func lostZeros(_ own: KeyColumn, in index: Int, _ list: Int) -> Bool {
    guard let id = files[list].column(.id), own.joinSketch.share(in: ids(list)) < 1 else {
      return false
    }
    return lostZeros(own, in: index, id, of: list)
  }

  /// The share of a column's keys that number rows of a table, be it but for zeros in front.
  func share(_ own: KeyColumn, in index: Int, of id: KeyColumn, in list: Int) -> Double {
    let share = own.joinSketch.share(in: id.joinSketch)
    return share < Self.leastShare && lostZeros(own, in: index, id.column, of: list) ? 1 : share
  }

  private func lostZeros(_ own: KeyColumn, in index: Int, _ id: Int, of list: Int) -> Bool {
    guard hasZeros(list, id) || hasZeros(index, own.column), let listed = numbers(list, id),
      let named = numbers(index, own.column, maySpellTwice: hasZeros(list, id)),
      listed.count == files[list].rows || hasZeros(list, id)
    else { return false }
    if named.isEmpty || named.isSubset(of: listed) { return !named.isEmpty }
    // Somebody may have been taken off the list since.
    let known = named.intersection(listed)
    return known.count > 2 && known.count * 2 > named.count && known.allSatisfy { $0.count > 2 }
  }

  /// Some number of the column has a zero in front.
  private func hasZeros(_ index: Int, _ column: Int) -> Bool {
    (files[index].sample?[column].values ?? []).contains { value in
      let bytes = Array(value.utf8)
      return KeyCleaner.leadingZeros(bytes.span) > 0
    }
  }

  /// The numbers of a column without zeros in front; nil where it holds anything else, two that are
  /// one without, or more than so many.
  ///
  /// - Parameter maySpellTwice: some cells have lost their zeros and others not, as happens where a
  ///   file is edited by hand.
  func numbers(_ index: Int, _ column: Int, maySpellTwice: Bool = false) -> Set<[UInt8]>? {
    guard files[index].sample?[column].areNumbered == true else { return nil }
    var numbers: [[UInt8]: [UInt8]] = [:]
    var areNumbers = true
    _ = try? files[index].source.forEachRecord(files[index].layout) {
      (record) throws(InputError) in
      guard areNumbers, record.defect == nil || record.defect == .tooShort else { return }
      let cell = record.withField(column) { cell in cell.trimmedRange().map { cell[$0] } }
      guard !cell.isEmpty else { return }
      let plain = Array(cell[KeyCleaner.leadingZeros(cell.span)...])
      if !cell.allSatisfy(ASCII.isDigit)
        || !maySpellTwice && numbers[plain].map({ $0 != cell }) ?? false
        || numbers.count > Self.mostNumbers
      {
        areNumbers = false
      }
      numbers[plain] = cell
    }
    return areNumbers ? Set(numbers.keys) : nil
  }

  private static let mostNumbers = 1 << 17
}
