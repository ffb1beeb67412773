import Basics
import CSV

/// Rows that the list says are gone, which may stand for others of it (R13).
extension CustomerReader {
  /// Whoever was merged stands for the survivor, deleted ones for themselves: the ledger leaves
  /// them out with their rows.
  mutating func deliverGone(_ sink: inout some IntakeSink) {
    var waiting: [GoneCustomer] = []
    for customer in gone {
      // Of one id the row that goes on is the customer.
      guard seen.insert(hash(customer.customer.unifiedID ?? customer.customer.id)).inserted else {
        summary.duplicates += 1
        sink.receive(
          unusable: customer.row(.listedAbove(InputText(customer.customer.id))), key: nil)
        continue
      }
      waiting.append(customer)
    }
    let count = waiting.count
    var isSettled = false
    // A survivor may have been merged itself, further down.
    while !isSettled {
      isSettled = true
      waiting.removeAll { customer in
        guard let survivor = customer.survivor,
          sink.receive(alias: customer.customer.id, of: survivor)
        else { return false }
        if let unified = customer.customer.unifiedID { sink.receive(alias: unified, of: survivor) }
        isSettled = false
        return true
      }
    }
    let merged = count - waiting.count
    if merged > 0 {
      summary.findings.append(Finding(.rows(.merged(merged)), .info, file: file.source.path))
    }
    for var customer in waiting {
      if customer.customer.ending == nil {
        customer.customer.ending = Ending(
          .merged, position: customer.customer.position, line: customer.customer.line)
      }
      states.note(customer.customer)
      sink.receive(customer.customer)
      // Rows that name it are no orphans; a name that somebody else has is theirs.
      for name in customer.names where aliases[name] == nil { aliases[name] = customer.customer.id }
    }
  }
}
