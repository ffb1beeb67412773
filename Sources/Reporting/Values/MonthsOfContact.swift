import Assessment
import Basics
import Intake
import Templating

/// Twelve months of touches, as a drawing, a table and the bars of the mail. What is not on record
/// is not said to be none: a side of which no month has a touch is a dash, and touches without a
/// direction are counted apart.
struct MonthsOfContact {
  /// A month of so few days has nothing to show yet.
  private static let firstDays = 7

  /// The month of the as-of day last.
  let months: [Portfolio.Month]
  let wording: Wording

  var hasAny: Bool { months.contains { $0.total > 0 } }
  var hasDrawn: Bool { hasOurs || hasTheirs }
  var hasUnclear: Bool { months.contains { $0.unclear > 0 } }
  private var hasOurs: Bool { months.contains { $0.ours > 0 } }
  private var hasTheirs: Bool { months.contains { $0.theirs > 0 } }

  /// How many touches the drawing leaves out; nothing where it leaves out none.
  var unclearNote: TemplateValue {
    guard hasUnclear else { return .nothing }
    let count = months.reduce(0) { $0 + $1.unclear }
    return .text(wording.text(.unclearNotDrawn, .number(count)))
  }

  /// The present month's contact for the mail, or that of the last one if this has only begun; with
  /// those before it as small bars of text.
  func mail(asOf: Day) -> TemplateValue {
    let hasBegun = asOf.components.day <= Self.firstDays
    let shown = MonthsOfContact(months: hasBegun ? months.dropLast() : months, wording: wording)
    guard let last = shown.months.last, shown.hasAny else { return .nothing }
    return [
      "title": .text(
        wording.text(
          hasBegun ? .contactInLast : .contactIn,
          .text("\(wording.months[last.month - 1]) \(last.year)"))),
      "rows": .list(shown.mailRows),
    ]
  }

  /// Only of what is on record.
  private var mailRows: [TemplateValue] {
    let sides: [(label: Phrase, counts: [Int])] = [
      (.oursInMonth, months.map(\.ours)), (.theirsInMonth, months.map(\.theirs)),
      (.unclearInMonth, months.map(\.unclear)),
    ]
    let largest = sides.flatMap(\.counts).max() ?? 0
    return sides.filter { $0.counts.contains { $0 > 0 } }.map { label, counts in
      let count = counts.last ?? 0
      return [
        "label": .text(wording.text(label, .number(count))),
        "count": .text(wording.number(count)),
        "bar": PortfolioValues.mailBar(count, of: largest),
        "spark": .text(PortfolioValues.spark(counts, of: largest)),
      ]
    }
  }

  /// Mirrored bars on one scale, ours upwards from the middle and theirs downwards, and their
  /// numbers.
  var values: TemplateValue {
    // The line lies at 50, with room for the numbers at the ends of the bars.
    let half = 40
    let middle = 50
    let largest = max(1, months.map { max($0.ours, $0.theirs) }.max() ?? 1)
    func height(_ count: Int) -> Int {
      count == 0 ? 0 : max(1, (count * half + largest / 2) / largest)
    }
    func number(_ count: Int, _ isRecorded: Bool) -> TemplateValue {
      .text(isRecorded ? wording.number(count) : "–")
    }
    return .list(
      months.enumerated().map { i, month in
        [
          "name": .text("\(wording.months[month.month - 1].prefix(3)) \(month.year)"),
          "initial": .text(String(wording.months[month.month - 1].prefix(3))),
          "middle": .text(String(i * 30 + 15)),
          "x": .text(String(i * 30 + 4)),
          "ours": number(month.ours, hasOurs),
          "theirs": number(month.theirs, hasTheirs),
          "unclear": number(month.unclear, hasUnclear),
          "oursY": .text(String(middle - height(month.ours))),
          "oursLabelY": .text(String(middle - height(month.ours) - 3)),
          "theirsLabelY": .text(String(middle + height(month.theirs) + 8)),
          "oursHeight": .text(String(height(month.ours))),
          "theirsHeight": .text(String(height(month.theirs))),
        ]
      })
  }
}
