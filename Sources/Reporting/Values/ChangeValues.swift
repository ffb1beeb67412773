import Assessment
import Relationships
import Templating

/// What is different since the last run, each change with the names it is about.
struct ChangeValues {
  let model: ReportModel
  let rows: RowValues
  let rowLimit: Int

  var values: TemplateValue {
    guard let changes = model.input.changes else {
      return [
        "isFirst": true, "since": .nothing, "isNone": false, "hasGroups": false,
        "groups": .list([]),
      ]
    }
    let wording = model.wording
    let relationships = model.input.ledger.relationships
    let lists: [(Phrase, [String])] = [
      (.newlyNeglected, changes.newlyNeglected), (.recovered, changes.recovered),
      (.becamePartnership, changes.becamePartnership),
      (.becameTransactional, changes.becameTransactional), (.added, changes.added),
      (.removed, changes.removed),
    ]
    let wanted = Set(lists.flatMap(\.1))
    var indices: [String: Int] = [:]
    for (index, relationship) in relationships.enumerated()
    where wanted.contains(relationship.id) {
      indices[relationship.id] = index
    }
    let groups: [TemplateValue] = lists.filter { !$0.1.isEmpty }.map { phrase, ids in
      let more = ids.count - rowLimit
      return [
        "label": .text(wording.text(phrase)),
        "count": .text(wording.number(ids.count)),
        "members": .list(
          ids.prefix(rowLimit).enumerated().map { i, id in
            member(id, indices[id], isLast: i == min(ids.count, rowLimit) - 1)
          }),
        "more": more > 0 ? .text(wording.text(.andMore, .number(more))) : .nothing,
      ]
    }
    return [
      "isFirst": false,
      "since": .text(wording.text(.changesSince, .day(changes.since))),
      "isNone": .flag(groups.isEmpty),
      "hasGroups": .flag(!groups.isEmpty),
      "groups": .list(groups),
    ]
  }

  /// Those no longer on record have an id and nothing else.
  private func member(_ id: String, _ index: Int?, isLast: Bool) -> TemplateValue {
    let name = index.map { model.input.ledger.relationships[$0].name } ?? id
    return [
      "name": .text(DisplayText.clean(name, limit: 80)),
      "anchor": .text(Anchor.of(id)),
      "isLast": .flag(isLast),
      "isDetailed": .flag(index.map(rows.detailed.contains) ?? false),
    ]
  }
}
