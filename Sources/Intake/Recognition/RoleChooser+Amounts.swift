import Basics
import CSV

/// Tables of money that belong to the rows of another: payments that lead over orders to customers.
extension RoleChooser {
  /// Joins each table that has money, no day and no customer, and whose key numbers the rows of
  /// orders without money of their own.
  mutating func joinAmounts() {
    for index in files.indices where isOfAmountsAlone(index) {
      guard let link = link(from: index), roles.interactions.contains(link.target),
        files[link.target].holdsOrders, files[link.target].columns[.amount] == nil,
        files[link.target].join.amountTable == nil,
        let amount = amountColumn(index, except: link.found.column)
      else { continue }
      files[link.target].join.amountTable = RowAmounts.Table(
        file: index, key: link.found.column, amount: amount, number: link.targetColumn)
      // It is used after all.
      roles.setAside[index] = nil
      files[index].role = .link
      files[index].obstacle = nil
      files[index].columns = [.key: [link.found.column], .amount: [amount]]
      roles.amountTables.append(index)
    }
  }

  private func isOfAmountsAlone(_ index: Int) -> Bool {
    guard roles.setAside[index] != nil, files[index].copyOf == nil,
      settings.roles[files[index].source.path] == nil, let sample = files[index].sample
    else { return false }
    return sample.rows > 0 && !sample.columns.contains(where: \.mayHoldDates)
  }

  /// The column of money that its words name best; none where it is that of one piece of several.
  private func amountColumn(_ index: Int, except key: Int) -> Int? {
    guard let sample = files[index].sample else { return nil }
    let headers = files[index].layout.columns.map { HeaderWords($0) }
    let numbers = headers.indices.filter { $0 != key && sample[$0].holdsNumbers }
    let hasPieces = numbers.contains { headers[$0].isQuantity }
    return numbers.filter {
      headers[$0].amountRank != nil && !(hasPieces && headers[$0].isPriceOfGoods)
    }
    .min { (headers[$0].amountRank ?? 0) < (headers[$1].amountRank ?? 0) }
  }
}
