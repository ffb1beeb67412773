import Basics

/// Orders that stand in two files of a run, and rows whose id is nobody's.
extension RoleChooser {
  /// Files of orders that have most numbers in common tell of the same orders: the one with a row
  /// an order is read first, and what it tells is not told again.
  mutating func shareOrders() {
    let ofOrders = roles.interactions.filter { files[$0].usualKind == .order }
    guard ofOrders.count > 1 else { return }
    var sharing: Set<Int> = []
    for one in ofOrders {
      for other in ofOrders where other > one {
        let (a, b) = (files[one].numbersOfRows, files[other].numbersOfRows)
        if max(a.share(in: b), b.share(in: a)) > 0.5 { sharing.formUnion([one, other]) }
      }
    }
    guard !sharing.isEmpty else { return }
    for index in sharing { files[index].sequence.sharesOrders = true }
    let order = roles.interactions.indices.sorted { a, b in
      let (x, y) = (
        hasLines(roles.interactions[a], sharing), hasLines(roles.interactions[b], sharing)
      )
      return x == y ? a < b : !x
    }
    roles.interactions = order.map { [all = roles.interactions] in all[$0] }
  }

  private func hasLines(_ index: Int, _ sharing: Set<Int>) -> Bool {
    sharing.contains(index) && files[index].sequence.hasLines
  }

  /// Whose row it is where the id is nobody's: the address tells, else the name.
  mutating func joinNobodies(_ index: Int) {
    guard !files[index].join.nobody.isEmpty else { return }
    for (field, text) in [(Field.email, KeyForm.Text.email), (.name, .name)] {
      guard let column = files[index].column(field),
        !files[index].join.keys.contains(where: { $0.column == column })
      else { continue }
      let lists = roles.customers + roles.links
      files[index].join.keys.append(
        .init(
          column: column, field: field,
          form: KeyForm(text: text == .name && lists.isEmpty ? .id : text)))
      for list in lists {
        if field == .email {
          files[list].join.offersEmails = true
        } else {
          files[list].join.offersNames = true
        }
      }
      return
    }
  }
}
