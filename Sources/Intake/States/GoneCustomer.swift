import Basics
import CSV

/// A row of a customer list that the list says is gone: deleted, or merged into another customer.
struct GoneCustomer {
  var customer: Customer
  /// The id of the customer it was merged into.
  var survivor: String?
  /// The addresses and names by which interactions may mean it.
  var names: [String]
  /// Length of the raw row in bytes.
  var length: Int

  init(_ customer: Customer, survivor: String? = nil, names: [String] = [], length: Int) {
    self.customer = customer
    self.survivor = survivor
    self.names = names
    self.length = length
  }

  /// The row as one that is not used.
  func row(_ reason: RejectReason) -> UnusableRow {
    UnusableRow(
      position: customer.position, line: customer.line, length: length, reason: reason,
      kind: .listing)
  }
}

/// Counts what the rows of a customer list say became of its customers.
struct StateCounts {
  private var former = 0
  private var ended = 0
  private var wishes = 0
  private var rows = 0

  mutating func note(_ customer: Customer) {
    rows += 1
    if customer.ending != nil {
      ended += 1
    } else if customer.kind == .pastCustomer {
      former += 1
    }
    if !customer.wishes.isEmpty { wishes += 1 }
  }

  /// What is to be said of them, and which columns say so; nil where there is nothing.
  func finding(_ file: RecognisedFile) -> Finding? {
    guard former + ended + wishes > 0 else { return nil }
    let columns = file.states.map { InputText(file.header($0.column)) }
    let counts = RowFinding.States(former: former, ended: ended, wishes: wishes, of: rows)
    return Finding(.rows(.states(counts, columns: columns)), .info, file: file.source.path)
  }
}
