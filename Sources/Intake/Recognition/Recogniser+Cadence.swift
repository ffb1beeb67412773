import Basics
import CSV

/// The column of a list that says how often each customer is to be contacted (N1).
extension Recogniser {
  /// Takes a column that no table names, where its words ask for an interval and its cells have
  /// one. Numbers without a unit are left alone: 6 may be days as well as months.
  func addCadence(_ file: inout RecognisedFile) {
    guard file.role == .customers, file.columns[.cadence] == nil else { return }
    let taken = file.claimedColumns
    let column = layout.columns.indices.first { column in
      let cells = sample[column]
      guard !taken.contains(column), cells.filled > 0, !cells.holdsDates, !cells.values.isEmpty
      else { return false }
      let header = CadenceHeader(layout.columns[column])
      let understood = cells.values.count(where: header.understands)
      return header.isCadence && understood * 10 >= cells.values.count * 9
    }
    guard let column else { return }
    file.columns[.cadence] = [column]
  }
}
