import Assessment
import Basics
import Intake
import RunHistory
import Templating

/// How the totals went from run to run: a table of a few nights, and for each total a line of all
/// of the last year's.
struct Trend {
  private let wording: Wording
  /// The runs, the oldest first, tonight's last.
  private let points: [RunTotals]
  /// Those that have a column.
  private let columns: [RunTotals]

  /// Nights back from tonight whose totals are shown beside those of the last run.
  private static let lookBacks = [365, 90, 30, 7]

  init(_ model: ReportModel) {
    wording = model.wording
    let totals = model.totals
    let asOf = model.asOf
    let now = RunTotals(
      asOf: asOf, relationships: totals.relationships, partnership: totals.partnership,
      neglected: totals.neglected, drifting: totals.drifting,
      neverContacted: totals.neverContacted)
    points =
      model.input.trend.filter { (1...365).contains(asOf.days(since: $0.asOf)) } + [now]
    columns = Self.columns(points, asOf)
  }

  /// Of each time back the last run that is so old, then the last run and tonight's.
  private static func columns(_ points: [RunTotals], _ asOf: Day) -> [RunTotals] {
    var shown = Set<Day>()
    for back in lookBacks {
      // Where the history is shorter, its first run stands for all that is longer ago.
      let past = points.last { asOf.days(since: $0.asOf) >= back } ?? points[0]
      shown.insert(past.asOf)
    }
    shown.formUnion(points.suffix(2).map(\.asOf))
    return points.filter { shown.contains($0.asOf) }
  }

  var values: TemplateValue {
    let totals: [(Phrase, KeyPath<RunTotals, Int>)] = [
      (.tileNeglected, \.neglected), (.tilePartnerships, \.partnership),
      (.tileDrifting, \.drifting), (.tileNeverContacted, \.neverContacted),
      (.tileRelationships, \.relationships),
    ]
    return [
      // One run is no trend.
      "isShown": .flag(points.count > 1),
      "columns": .list(columns.map { ["name": .text(wording.date($0.asOf))] }),
      "rows": .list(totals.map { row(wording.text($0), $1) }),
    ]
  }

  /// A total's line over the last year, for a glance; nothing before a third run, of which no line
  /// can be told.
  func course(_ label: String, _ total: KeyPath<RunTotals, Int>) -> TemplateValue {
    guard points.count > 2 else { return .nothing }
    return ["line": .text(line(total)), "label": .text(lineLabel(label, total))]
  }

  private func lineLabel(_ label: String, _ total: KeyPath<RunTotals, Int>) -> String {
    func number(_ run: RunTotals) -> String { wording.number(run[keyPath: total]) }
    let first = wording.text(
      .trendFrom, .text(label), .text(number(columns[0])), .day(columns[0].asOf))
    return wording.text(.trendTo, .text(first), .text(number(columns[columns.count - 1])))
  }

  private func row(_ label: String, _ total: KeyPath<RunTotals, Int>)
    -> TemplateValue
  {
    let numbers = columns.map { wording.number($0[keyPath: total]) }
    return [
      "label": .text(label),
      "cells": .list(numbers.map { ["value": .text($0)] }),
      "course": .text(numbers.joined(separator: " → ")),
      "line": .text(line(total)),
      "lineLabel": .text(lineLabel(label, total)),
      "bars": .text(bars(total)),
    ]
  }

  /// A path of 120 by 24 units, days to the right, from nought at the bottom.
  private func line(_ total: KeyPath<RunTotals, Int>) -> String {
    let first = points[0].asOf
    let days = max(1, Int(points[points.count - 1].asOf.days(since: first)))
    let largest = max(1, points.map { $0[keyPath: total] }.max() ?? 1)
    return points.enumerated().map { i, point in
      let x = 2 + Int(point.asOf.days(since: first)) * 116 / days
      let y = 22 - point[keyPath: total] * 20 / largest
      return "\(i == 0 ? "M" : "L")\(x) \(y)"
    }.joined()
  }

  /// The last dozen runs as small bars, for plain text.
  private func bars(_ total: KeyPath<RunTotals, Int>) -> String {
    let marks = Array("▁▂▃▄▅▆▇█")
    let values = points.suffix(12).map { $0[keyPath: total] }
    let largest = max(1, values.max() ?? 1)
    return String(values.map { marks[$0 * (marks.count - 1) / largest] })
  }
}
