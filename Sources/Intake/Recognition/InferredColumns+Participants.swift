extension InferredColumns {
  /// Who took part, where one person stands on each row beside an address: the customer's name, and no list
  /// of whoever met.
  func nameParticipant(_ hits: inout [LayoutMatch.Hit], _ sample: ValueSample) {
    let sides: [Field] = [.sender, .recipient, .copied, .organiser, .ours, .name, .key]
    let columns = hits.filter { $0.field == .attendees }.map(\.column)
    guard columns.count == 1, let column = columns.first,
      let address = hits.first(where: { $0.field == .email && $0.rank >= 0 })?.column,
      !hits.contains(where: { sides.contains($0.field) })
    else { return }
    let (persons, addresses) = (sample[column], sample[address])
    let areOne = persons.values.allSatisfy { value in
      !value.contains("@") && !value.contains(",") && !value.contains(";")
    }
    guard areOne, persons.filled == sample.rows, addresses.filled == sample.rows,
      persons.distinct == addresses.distinct, !persons.holdsNumbers
    else { return }
    for i in hits.indices where hits[i].column == column { hits[i].field = .name }
  }
}
