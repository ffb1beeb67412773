import Assessment
import Basics
import Intake
import Relationships
import RunHistory
import Templating

/// What the templates of a document are filled with: the same for page, Markdown, mail and text,
/// but for how many lines and details there is room for.
struct DocumentValues {
  let model: ReportModel
  /// Lines and entries that the page shows at once; the others are folded away behind them.
  static let openRows = 25
  /// Lines of a kind's own section.
  static let sectionRows = 100
  /// The most lines a list may have.
  let rowLimit: Int
  /// Relationships shown in detail, in their order.
  let detailed: [Int]
  /// What the page's security policy lets run: its own script, by its sum.
  var scriptPolicy = "'none'"
  private let rows: RowValues

  init(_ model: ReportModel, rowLimit: Int, detailed: [Int] = []) {
    self.model = model
    self.rowLimit = rowLimit
    self.detailed = detailed
    rows = RowValues(model: model, detailed: Set(detailed))
  }

  private var wording: Wording { model.wording }
  private var totals: Totals { model.totals }

  /// - Parameter names: those that the template has use for; the others need not be made. Nil for
  ///   all.
  func root(for names: Set<String>? = nil) -> TemplateValue {
    func isWanted(_ name: String) -> Bool { names?.contains(name) ?? true }
    func list(_ name: String, _ indices: [Int]) -> TemplateValue {
      isWanted(name) ? self.list(indices) : .nothing
    }
    let headline = Headline(model)
    let caveats = Caveats(model)
    let doubts = caveats.values
    let flagged = Set(model.flagged)
    let flaggedEntries =
      isWanted("entries") || isWanted("furtherEntries") ? entries(flagged, isIn: true) : []
    let sections = KindSections(rows: rows, limit: min(rowLimit, Self.sectionRows))
    let others = isWanted("otherEntries") ? entries(flagged, isIn: false) : []
    return [
      "w": model.shown.phrases { Self.phrases(wording) },
      "language": .text(wording.language),
      "direction": .text(wording.direction),
      "title": .text(title),
      "asOf": .text(wording.text(isLastDay ? .asOfLastDay : .asOf, .day(model.asOf))),
      "asOfISO": .text(model.asOf.description),
      "extent": .text(
        wording.text(
          .extent, .number(totals.relationships), .number(totals.interactions))),
      "subject": .text(SummaryMail.subject(model)),
      "headline": .text(DisplayText.clean(headline.sentence, limit: 200)),
      "headlineWhy": .text(DisplayText.clean(headline.why, limit: 300)),
      "lead": .text(headline.lead),
      "leadChanges": .text(headline.changes),
      "isEmpty": .flag(totals.relationships == 0),
      "preheader": .text(
        wording.text(
          .mailPreheader, .number(totals.neglected), .number(totals.relationships))),
      "address": .text(model.input.mail.reportURL),
      "tiles": tiles,
      "contact": MonthsOfContact(months: model.portfolio.months, wording: wording).mail(
        asOf: model.asOf),
      "hasDoubts": .flag(!doubts.isEmpty),
      "doubts": .list(Array(doubts.prefix(4))),
      "moreDoubts": doubts.count > 4
        ? .text(wording.text(.moreDoubts, .number(doubts.count - 4))) : .nothing,
      "moreDoubtsMail": doubts.count > 4
        ? .text(wording.text(.moreDoubtsMail, .number(doubts.count - 4))) : .nothing,
      "aside": .text(caveats.aside),
      "neglected": list("neglected", model.neglected),
      "touchSpread": isSpread
        ? .text(wording.text(.touchSpread, .number(TouchPlan.perDay))) : .nothing,
      "hasRevenue": .flag(
        model.neglected.contains { model.input.ledger.relationships[$0].revenue != nil }),
      "byRevenue": .list(
        model.neglectedByRevenue.prefix(min(10, rowLimit)).map(rows.row)),
      "partnerships": list("partnerships", model.partnerships),
      "fading": list("fading", model.fading),
      "verdictHow": .text(verdictHow),
      "drifting": list("drifting", model.drifting),
      "neverContacted": list("neverContacted", model.neverContacted),
      "illFitting": list("illFitting", model.illFitting),
      "suspended": list("suspended", model.suspended),
      "unknown": list("unknown", model.unknown),
      "dueSoon": list("dueSoon", model.dueSoon),
      "dueSoonGlance": .text(dueSoonGlance),
      "looseEnds": list("looseEnds", model.looseEnds),
      "ended": list("ended", model.ended),
      "vendors": isWanted("vendors") ? sections.vendors : .nothing,
      "prospects": isWanted("prospects") ? sections.prospects : .nothing,
      "referrals": isWanted("referrals") ? sections.referrals : .nothing,
      "changes": isWanted("changes")
        ? ChangeValues(model: model, rows: rows, rowLimit: rowLimit).values : .nothing,
      "portfolio": isWanted("portfolio")
        ? PortfolioValues(model: model, rows: rows).values : .nothing,
      "owners": .list(owners),
      "hasOwners": .flag(owners.count > 1),
      "scriptPolicy": .text(scriptPolicy),
      "entries": .list(Array(flaggedEntries.prefix(Self.openRows))),
      "furtherEntries": .list(Array(flaggedEntries.dropFirst(Self.openRows))),
      "furtherLabel": flaggedEntries.count > Self.openRows
        ? .text(wording.text(.behind, .number(flaggedEntries.count - Self.openRows))) : .nothing,
      "hasOtherEntries": .flag(detailed.contains { !flagged.contains($0) }),
      "otherEntries": .list(others),
      "detailsTitle": .text(
        wording.text(
          detailed.count == totals.relationships ? .details : .detailsFlagged)),
      "detailsCut": detailed.count < totals.relationships && !detailed.isEmpty
        ? .text(
          wording.text(.detailsCut, .number(detailed.count), .number(totals.relationships)))
        : .nothing,
      "judged": isWanted("judged") ? JudgedValues(model: model).values : .nothing,
    ]
  }

  /// The day is not the reader's choice: it is the last of an export that ends long before today.
  private var isLastDay: Bool {
    model.input.findings.contains {
      if case .run(.judgedOnLastDay) = $0.kind { true } else { false }
    }
  }

  /// How to tell the keeper of the file of verdicts, by the example of the first flag; nil without
  /// a keeper.
  private var verdictHow: String? {
    guard let keeper = model.input.mail.verdictsTo, let index = model.neglected.first,
      let reason = model.input.assessed.results[index].reasons.first?.id
    else { return nil }
    let mail = VerdictMail(
      to: keeper, id: model.input.ledger.relationships[index].id, about: reason.name,
      verdict: "wrong")
    return wording.text(
      .verdictHow, .text(DisplayText.clean(mail.line, limit: 100)), .text(keeper.address))
  }

  /// The proposed touches are more than fit on one day.
  private var isSpread: Bool {
    guard model.neglected.count > TouchPlan.perDay else { return false }
    let days = model.neglected.lazy.compactMap { model.input.assessed.results[$0].proposal?.on }
    return days.first.map { first in days.contains { $0 != first } } ?? false
  }

  private var title: String {
    let company = model.input.company.map { wording.text(.titleFor, .text($0)) }
    let title = company ?? wording.text(.title)
    return DisplayText.clean(
      model.input.owner.map { wording.text(.titleOfOwner, .text(title), .text($0)) } ?? title,
      limit: 160)
  }

  /// Every phrase without places, by name.
  static func phrases(_ wording: Wording) -> TemplateValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: Phrase.allCases.lazy
          .map { ($0.rawValue, wording.phrase($0)) }
          .filter { !$0.1.utf8.contains(UInt8(ascii: "{")) }
          .map { ($0, .text($1)) }))
  }

  /// Those the page can be filtered by.
  private var owners: [TemplateValue] {
    model.portfolio.ownerNumbers.sorted { $0.value < $1.value }.map { name, number in
      [
        "number": .text(String(number)),
        "name": .text(DisplayText.clean(name, limit: 60)),
      ]
    }
  }

  private func entries(_ flagged: Set<Int>, isIn: Bool) -> [TemplateValue] {
    let entry = EntryValues(rows: rows)
    return detailed.filter { flagged.contains($0) == isIn }.map(entry.entry)
  }

  /// The first who are due soon, each with the day: "Ann's Bakery (4 July 2026), …".
  private var dueSoonGlance: String? {
    let first = model.dueSoon.prefix(3).map { index in
      let name = DisplayText.clean(model.input.ledger.relationships[index].name, limit: 60)
      let day = model.input.assessed.results[index].soonOn
      return day.map { "\(name) (\(wording.date($0)))" } ?? name
    }
    guard !first.isEmpty else { return nil }
    return first.joined(separator: ", ") + (model.dueSoon.count > first.count ? ", …" : "")
  }

  /// A list: the lines that stand open, and those behind them with what a reader is told they are.
  private func list(_ indices: [Int]) -> TemplateValue {
    let more = indices.count - rowLimit
    let shown = indices.prefix(rowLimit).map(rows.row)
    return [
      "rows": .list(shown),
      "first": ["label": .nothing, "rows": .list(Array(shown.prefix(Self.openRows)))],
      "rest": shown.count > Self.openRows
        ? [
          "label": .text(wording.text(.behind, .number(shown.count - Self.openRows))),
          "rows": .list(Array(shown.dropFirst(Self.openRows))),
        ] : .nothing,
      "isEmpty": .flag(indices.isEmpty),
      "count": .text(wording.number(indices.count)),
      "more": more > 0 ? .text(wording.text(.andMore, .number(more))) : .nothing,
      "moreMail": more > 0 ? .text(wording.text(.andMoreMail, .number(more))) : .nothing,
    ]
  }

  /// The numbers, each with the section it leads to.
  private var tiles: TemplateValue {
    let changes = model.input.changes
    let trend = Trend(model)
    func delta(_ up: Int?, _ down: Int?) -> TemplateValue {
      guard let changes, let up, let down, up + down > 0 else { return .nothing }
      var parts: [String] = []
      if up > 0 { parts.append("+\(wording.number(up))") }
      if down > 0 { parts.append("−\(wording.number(down))") }
      return .text(
        wording.text(.change, .text(parts.joined(separator: " ")), .day(changes.since)))
    }
    func tile(
      _ label: Phrase, _ count: Int, to anchor: String, delta: TemplateValue = .nothing,
      course total: KeyPath<RunTotals, Int>? = nil, isAlarm: Bool = false
    ) -> TemplateValue {
      let label = wording.text(label, .number(count))
      return [
        "label": .text(label),
        "value": .text(wording.number(count)),
        "anchor": .text(anchor),
        "delta": delta,
        "course": total.map { trend.course(label, $0) } ?? .nothing,
        "bar": PortfolioValues.mailBar(count, of: totals.relationships),
        "isAlarm": .flag(isAlarm && count > 0),
        "isLast": false,
      ]
    }
    var tiles = [
      tile(
        .tileNeglected, totals.neglected, to: "neglected",
        delta: delta(changes?.came, changes?.went),
        course: \.neglected, isAlarm: true),
      tile(
        .tilePartnershipsCount, model.partnerships.count, to: "partnerships",
        delta: delta(changes?[.becamePartnership].count, changes?[.becameTransactional].count),
        course: \.partnership),
      tile(.tileTransactional, totals.transactional, to: "portfolio"),
      tile(.tileDrifting, totals.drifting, to: "drifting", course: \.drifting),
      tile(.tileNeverContacted, totals.neverContacted, to: "never-contacted"),
      tile(.tileIllFitting, totals.illFitting, to: "ill-fitting"),
    ]
    if totals.suspended > 0 {
      tiles.append(tile(.tileSuspended, totals.suspended, to: "suspended"))
    }
    if !model.unknown.isEmpty {
      tiles.append(tile(.tileUnknown, model.unknown.count, to: "unknown"))
    }
    if totals.dueSoon > 0 { tiles.append(tile(.tileDueSoon, totals.dueSoon, to: "due-soon")) }
    if totals.looseEnds > 0 {
      tiles.append(tile(.tileLooseEnds, totals.looseEnds, to: "loose-ends"))
    }
    if totals.ended > 0 { tiles.append(tile(.tileEnded, totals.ended, to: "ended")) }
    if case .object(var last) = tiles.removeLast() {
      last["isLast"] = true
      tiles.append(.object(last))
    }
    return .list(tiles)
  }
}
