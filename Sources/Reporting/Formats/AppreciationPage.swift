import Assessment
import Basics
import Intake
import Relationships
package import Templating

/// `appreciation.html`: the year of appreciation as a page to print: cards and small gifts by
/// month, birthdays, anniversaries of a first order, and memberships that have run out.
package struct AppreciationPage: ReportFormat {
  package let name = "html"
  package let fileName = "appreciation.html"

  private let templates: TemplateSet

  package init(templates: TemplateSet) { self.templates = templates }

  package func render(_ model: ReportModel, into out: inout DocumentWriter) throws {
    try out.write(try templates.bytes(fileName, AppreciationValues(model).values))
  }
}

/// What the year of appreciation is filled with.
private struct AppreciationValues {
  /// More lines than this are no page to print.
  private static let lineLimit = 1500

  private let model: ReportModel

  init(_ model: ReportModel) { self.model = model }

  private var wording: Wording { model.wording }

  var values: TemplateValue {
    let reminders = ReminderPlan(model).reminders.filter { phrase($0.occasion) != nil }
    var months: [(title: String, lines: [TemplateValue])] = []
    for reminder in reminders.prefix(Self.lineLimit) {
      let (year, month, _) = reminder.day.components
      let title = "\(wording.months[month - 1]) \(year)"
      if months.last?.title != title { months.append((title, [])) }
      months[months.count - 1].lines.append(line(reminder))
    }
    let more = reminders.count - Self.lineLimit
    let lapses = lapses
    return [
      "w": DocumentValues.phrases(wording),
      "language": .text(wording.language),
      "direction": .text(wording.direction),
      "title": .text(DisplayText.clean(model.input.company ?? wording.text(.title), limit: 160)),
      "asOf": .text(wording.text(.asOf, .day(model.asOf))),
      "budget": .text(budget(reminders)),
      "isEmpty": .flag(reminders.isEmpty),
      "months": .list(months.map { ["title": .text($0.title), "lines": .list($0.lines)] }),
      "more": more > 0 ? .text(wording.text(.andMoreOf, .text("…"), .number(more))) : .nothing,
      "lapses": .list(lapses),
      "hasLapses": .flag(!lapses.isEmpty),
    ]
  }

  /// What was set aside for gifts, and what those planned take of it; nil where no budget is set.
  private func budget(_ reminders: [Reminder]) -> String? {
    let settings = model.input.appreciation
    guard settings.gifts != nil else { return nil }
    let gifts = reminders.count { $0.occasion == .gift }
    return wording.text(
      .giftBudget, .number(gifts), .decimal(settings.giftPrice),
      .decimal(Double(gifts) * settings.giftPrice), .decimal(settings.giftBudget))
  }

  private func phrase(_ occasion: Reminder.Occasion) -> Phrase? {
    switch occasion {
    case .card: .doCard
    case .gift: .doGift
    case .birthday: .birthdayOf
    case .anniversary: .anniversaryOf
    case .touch, .due: nil
    }
  }

  private func line(_ reminder: Reminder) -> TemplateValue {
    let relationship = model.input.ledger.relationships[reminder.index]
      .addressed(model.input.assessed.results[reminder.index])
    let whom = Remark.Argument.text(DisplayText.clean(relationship.addressee, limit: 80))
    let what = phrase(reminder.occasion).map {
      wording.text($0, whom, .number(Int(reminder.slot) ?? 0))
    }
    return [
      "day": .text(wording.date(reminder.day)),
      "what": .text(what),
      "name": relationship.addressee == relationship.name
        ? .nothing : .text(DisplayText.clean(relationship.name, limit: 80)),
      "kind": .text(wording.text(RowValues.phrase(relationship.kind))),
      "owner": .text(relationship.owner.map { DisplayText.clean($0, limit: 60) }),
    ]
  }

  private var lapses: [TemplateValue] {
    model.members.compactMap { index in
      guard model.input.assessed.results[index].hasRemarks,
        let lapse = model.input.assessed.results[index].remark(.lapse)
      else { return nil }
      return [
        "name": .text(
          DisplayText.clean(model.input.ledger.relationships[index].name, limit: 80)),
        "why": .text(wording.sentence(lapse.why)),
      ]
    }
  }
}
