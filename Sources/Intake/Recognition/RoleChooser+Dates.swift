import Basics
import CSV

/// How the dates of a file are written, where its own cells leave it open and the other files of the
/// run tell.
extension RoleChooser {
  /// Reads a file's open dates as all files of the run write theirs that prove an order, and says
  /// so: a ledger of the first days of a month beside a list with 8/31.
  ///
  /// Nothing is borrowed where two columns of the run prove different orders, be they of one file.
  mutating func borrowDateOrders() {
    for index in files.indices {
      var file = files[index]
      borrowDateOrder(&file, at: index)
      files[index] = file
    }
  }

  /// The same of one file, which may have been read anew.
  func borrowDateOrder(_ file: inout RecognisedFile, at index: Int) {
    guard file.dates.values.contains(where: \.ambiguous) else { return }
    let proven = files.map(\.provenDateOrders)
    let orders = proven.reduce(into: Set()) { $0.formUnion($1) }
    let others = files.indices.count { $0 != index && !proven[$0].isEmpty }
    guard let order = orders.first, orders.count == 1, others > 0 else { return }
    file.settleOpenDates(by: order, written: others)
  }
}

extension RecognisedFile {
  /// The orders that cells of the file prove, alone or beside a weekday.
  fileprivate var provenDateOrders: Set<DateOrder> {
    Set(
      dates.values.compactMap { decision in
        decision.decidedBy.contains(where: \.isProofOfCells) ? decision.format.order : nil
      })
  }

  /// - Parameter count: how many other files write their dates so.
  fileprivate mutating func settleOpenDates(by order: DateOrder, written count: Int) {
    for (column, decision) in dates.sorted(by: { $0.key < $1.key }) {
      guard decision.ambiguous, decision.format.candidates.contains(order) else { continue }
      let evidence = DateEvidence.otherFiles(count, order)
      dates[column]?.settle(order, by: evidence)
      let header = InputText(header(column))
      let problem = InputProblem.table(.ambiguousDates(header))
      if obstacle?.problem == problem { obstacle = nil }
      findings.removeAll { $0.kind == .tolerated(problem) }
      var finding = Finding(
        .column(header, .dateOrderInferred(order, [evidence])), .warning, line: layout.headerLine)
      finding.file = source.path
      findings.append(finding)
    }
  }
}

extension DateEvidence {
  fileprivate var isProofOfCells: Bool {
    switch self {
    case .partOver12, .weekdays: true
    default: false
    }
  }
}
