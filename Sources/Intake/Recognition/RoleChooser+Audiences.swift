import Basics
import CSV

/// Lists of a tool for mailings: readers known by their addresses, in several exports.
extension RoleChooser {
  /// Reads anew, by its addresses, the first table that is such a list.
  ///
  /// - Returns: which; nil where none is.
  mutating func adoptAudience(among open: [Int], _ seen: inout SeenKeys) -> Int? {
    for index in open {
      guard let address = addressBeforeNumbers(index, &seen) else { continue }
      adoptAddress(address, in: index)
      return index
    }
    return nil
  }

  /// The addresses of a list by which other tables know its customers, where no table knows them by
  /// a number and no column in front of the addresses has one: what numbers the rows behind them is
  /// a program's own.
  private func addressBeforeNumbers(_ index: Int, _ seen: inout SeenKeys) -> Int? {
    guard let address = uniqueAddress(index), isAlone(index), isReachedElsewhere(index),
      referredID(index, &seen) == nil, ownID(index).map({ $0 > address }) ?? true
    else { return nil }
    return address
  }

  /// What numbers the rows of a list that another one has all columns of, where it numbers them
  /// there: a system's customers in two exports, of those who are and of those who are gone.
  func idOfSibling(_ index: Int) -> Int? {
    let headers = files[index].layout.columns.map { headerKey($0) }
    for other in files.indices
    where other != index && files[other].role == .customers && files[other].obstacle == nil {
      guard let id = files[other].column(.id) else { continue }
      let theirs = Set(files[other].layout.columns.map { headerKey($0) })
      guard theirs.isSubset(of: headers) || Set(headers).isSubset(of: theirs),
        theirs.count > Self.fewestColumns,
        let column = headers.firstIndex(of: headerKey(files[other].header(id))),
        isUnique(column, index)
      else { continue }
      return column
    }
    return nil
  }

  /// Lists of fewer columns than this are alike by chance.
  private static let fewestColumns = 4
}
