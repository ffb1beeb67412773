import Assessment
import Basics
import Intake
import Relationships
import RunHistory
import Templating

/// The base as a whole, for the page: bars whose lengths are numbers beside them.
struct PortfolioValues {
  /// Longer tables of groups are cut.
  static let groupLimit = 50

  /// Neglected relationships named in a group.
  static let memberLimit = 10
  static let worstLimit = 10

  let model: ReportModel
  let rows: RowValues

  private var wording: Wording { model.wording }
  private var portfolio: Portfolio { model.portfolio }

  var values: TemplateValue {
    let attention = portfolio.attention
    let totals = model.totals
    let worst = worst
    let eyesByOwner = eyesByOwner
    let contact = MonthsOfContact(months: portfolio.months, wording: wording)
    return [
      "classes": bar([
        (.partnerships, totals.partnership), (.transactional, totals.transactional),
      ]),
      "previous": previous,
      "scatter": Scatter(model: model, rows: rows).values,
      "worst": .list(worst),
      "hasWorst": .flag(!worst.isEmpty),
      "worstAxis": [
        "from": .text(wording.date(ContactStrip.start(model.asOf))),
        "to": .text(wording.date(model.asOf)),
      ],
      "hasMonths": .flag(contact.hasAny),
      "attention": bar([
        (.existing, attention.existing), (.past, attention.past),
        (.prospects, attention.prospects), (.others, attention.others),
      ]),
      "hasAttention": .flag(attention.total > 0),
      "retention": .list(retention),
      "eyesByOwner": .list(eyesByOwner),
      "hasEyesByOwner": .flag(eyesByOwner.count > 1),
      "stake": stake,
      "stakeLabel": .text(wording.text(portfolio.stakeIsMixed ? .stakeMixed : .stake)),
      "months": contact.values,
      "monthsDrawn": .flag(contact.hasDrawn),
      "hasUnclear": .flag(contact.hasUnclear),
      "unclearNote": contact.unclearNote,
      "groupings": groupings,
    ]
  }

  /// The last run's bar, to stand above today's.
  private var previous: TemplateValue {
    guard let previous = model.input.trend.last else { return .nothing }
    return [
      "title": .text(wording.text(.lastRun, .day(previous.asOf))),
      "bar": bar([
        (.partnerships, previous.partnership), (.transactional, previous.transactional),
      ]),
    ]
  }

  /// The most severely neglected with a strip each, on one axis of time; not those who have nothing
  /// to draw.
  private var worst: [TemplateValue] {
    model.neglected.prefix(Self.worstLimit).filter {
      model.input.ledger.relationships[$0].interactions > 0
    }.map { index in
      let result = model.input.assessed.results[index]
      let strip = ContactStrip(model.input.ledger.touches(of: index), asOf: model.asOf)
      return [
        "row": rows.row(index),
        "strip": strip.values(result, wording: wording),
      ]
    }
  }

  /// Retention beside acquisition, each side with those who got most of our attention.
  private var retention: [TemplateValue] {
    guard portfolio.attention.total > 0 else { return [] }
    let titles = [Phrase.existing, .past, .prospects]
    let hearsThem = model.input.assessed.recorded.contains(.signsOfLife)
    return zip(titles, portfolio.sides).compactMap { title, side in
      guard side.relationships > 0 else { return nil }
      let members = side.members.sorted {
        $0.touches == $1.touches ? $0.index < $1.index : $0.touches > $1.touches
      }
      return [
        "name": .text(wording.text(title)),
        "relationships": .text(wording.number(side.relationships)),
        "touches": .text(wording.number(side.touches)),
        "touched": .text(wording.number(side.touched)),
        "heard": hearsThem ? .text(wording.number(side.heard)) : .nothing,
        "revenue": .text(side.revenue.map(wording.money)),
        "hasMembers": .flag(!members.isEmpty),
        "members": .list(members.prefix(Self.memberLimit).map(attended)),
        "more": members.count > Self.memberLimit
          ? .text(wording.text(.andMore, .number(members.count - Self.memberLimit))) : .nothing,
      ]
    }
  }

  private func attended(_ member: (index: Int, touches: Int)) -> TemplateValue {
    var row = rows.members(of: member.index)
    let touches = Remark.Argument.number(member.touches)
    row["attended"] = .text(
      model.input.assessed.results[member.index].lastInbound.map {
        wording.text(.retentionRow, touches, .day($0))
      } ?? wording.text(.retentionRowSilent, touches))
    return .object(row)
  }

  /// How we look from their side, by owner: the middle of what an answer takes, the oldest question
  /// that waits and whose it is, promises kept.
  private var eyesByOwner: [TemplateValue] {
    var owners: [String: [Int]] = [:]
    for index in model.members {
      guard let owner = model.input.ledger.relationships[index].owner else { continue }
      owners[owner, default: []].append(index)
    }
    guard owners.count <= Self.groupLimit else { return [] }
    let results = model.input.assessed.results
    return owners.sorted { $0.key < $1.key }.compactMap { owner, indices in
      let eyes = indices.map { results[$0].eyes }
      let waits = eyes.compactMap(\.medianAnswerDays).sorted()
      let open = zip(indices, eyes).max {
        $0.1.slowestOpenDays ?? -1 < $1.1.slowestOpenDays ?? -1
      }
      let kept = eyes.reduce(0) { $0 + ($1.promisesKept ?? 0) }
      let made = eyes.reduce(0) { $0 + ($1.promisesMade ?? 0) }
      let slowest = open.flatMap { index, eyes in eyes.slowestOpenDays.map { (index, $0) } }
      guard !waits.isEmpty || made > 0 || slowest != nil else { return nil }
      return [
        "name": .text(DisplayText.clean(owner, limit: 60)),
        "answer": waits.isEmpty
          ? .nothing : .text(rows.answerTime(Median.ofSorted(waits))),
        "open": .text(slowest.map { wording.text(.eyesOpen, .number($0.1)) }),
        "slowest": slowest.map { rows.row($0.0) } ?? .nothing,
        "promises": made > 0
          ? .text(wording.text(.eyesPromises, .number(kept), .number(made))) : .nothing,
      ]
    }
  }

  private var stake: TemplateValue {
    guard let stake = portfolio.stake else { return .nothing }
    let amount = wording.money(stake)
    guard let currency = portfolio.stakeCurrency else { return .text(amount) }
    return .text("\(amount) \(DisplayText.clean(currency, limit: 12))")
  }

  /// A bar of two cells, 120 pixels long; nothing for a cell without width.
  static func mailBar(_ count: Int, of total: Int) -> TemplateValue {
    let length = 120
    guard total > 0 else { return .nothing }
    let share = (count * length + total / 2) / total
    let width = count > 0 ? min(length, max(1, share)) : 0
    return [
      "width": width > 0 ? .text(String(width)) : .nothing,
      "rest": width < length ? .text(String(length - width)) : .nothing,
    ]
  }

  /// "▁▃▅▇": a step for each count; the lowest for none.
  static func spark(_ counts: [Int], of largest: Int) -> String {
    let steps = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    return counts.map { count in
      guard largest > 0, count > 0 else { return steps[0] }
      return steps[max(1, (count * 7 + largest / 2) / largest)]
    }.joined()
  }

  /// By kind; by owner and by segment where anybody has one.
  private var groupings: TemplateValue {
    func grouping(_ title: Phrase, _ rows: [TemplateValue]) -> TemplateValue {
      [
        "title": .text(wording.text(title)), "groups": .list(rows),
        "hasMembers": .flag(!model.neglected.isEmpty),
      ]
    }
    func lines(_ groups: [Portfolio.Group]) -> [TemplateValue] {
      groups.prefix(Self.groupLimit).map { group in
        row(
          group,
          name: group.name.map { DisplayText.clean($0, limit: 60) } ?? wording.text(.nobody))
      }
    }
    var groupings = [
      grouping(
        .byKind,
        model.groups.byKind.map { row($1, name: wording.text(RowValues.phrase($0))) })
    ]
    for (title, groups) in [
      (Phrase.byOwner, portfolio.byOwner), (.bySegment, model.groups.bySegment),
    ]
    where groups.contains(where: { $0.name != nil }) {
      groupings.append(grouping(title, lines(groups)))
    }
    return .list(groupings)
  }

  private func row(_ group: Portfolio.Group, name: String) -> TemplateValue {
    [
      "name": .text(name),
      "neglectedOf": .text(
        wording.text(.groupNeglected, .number(group.neglected), .number(group.relationships))),
      "members": .list(group.members.prefix(Self.memberLimit).map(rows.row)),
      "hasMembers": .flag(group.neglected > 0),
      "more": group.neglected > Self.memberLimit
        ? .text(wording.text(.andMore, .number(group.neglected - Self.memberLimit))) : .nothing,
      "relationships": .text(wording.number(group.relationships)),
      "partnership": .text(wording.number(group.partnership)),
      "neglected": .text(wording.number(group.neglected)),
      "drifting": .text(wording.number(group.drifting)),
    ]
  }

  /// One bar of several parts, 1000 units long.
  private func bar(_ parts: [(Phrase, Int)]) -> TemplateValue {
    let total = max(1, parts.reduce(0) { $0 + $1.1 })
    var x = 0
    var values: [TemplateValue] = []
    for (i, (phrase, count)) in parts.enumerated() {
      let width = (count * 1000 + total / 2) / total
      values.append([
        "label": .text(wording.text(phrase)),
        "count": .text(wording.number(count)),
        "share": .text(wording.share(Double(count) / Double(total))),
        "x": .text(String(x)),
        "width": .text(String(min(width, 1000 - x))),
        "tone": .text(String(i + 1)),
      ])
      x = min(1000, x + width)
    }
    let label = parts.map { "\(wording.text($0)) \(wording.number($1))" }.joined(separator: ", ")
    return ["parts": .list(values), "label": .text(label)]
  }
}
