import Assessment
import Basics
import Intake
import Relationships
import Templating

/// What a reader must know before believing a conclusion: what the export could not show (R8), rows
/// that were not read or joined, warnings about the inputs. A handful of rows among many makes no
/// conclusion false, as whoever they may speak of is unknown (R12): they are one line below the
/// numbers.
struct Caveats {
  let values: [TemplateValue]
  /// The rows that are but a handful, in a sentence; nil without any, or where they are more.
  let aside: String?

  init(_ model: ReportModel) {
    let wording = model.wording
    let assessed = model.input.assessed
    let totals = model.totals
    var doubts: [TemplateValue] = []
    func add(_ message: String, place: String? = nil) {
      doubts.append([
        "message": .text(DisplayText.clean(message, limit: 900)),
        "place": place.map { .text(DisplayText.clean($0, limit: 160)) } ?? .nothing,
      ])
    }
    func add(_ finding: Finding) {
      var inWords: String?
      if case .run(.rulesChanged) = finding.kind {
        inWords = ChangeValues.rulesMoved(model.input.changes, wording)
      }
      add(inWords ?? wording.sentence(finding), place: finding.place)
    }
    let warnings = model.input.findings.filter { $0.severity == .warning }
    let lost = warnings.reduce(totals.orphans) { $0 + (Self.lostRows($1.kind) ?? 0) }
    let rows = model.input.ledger.counts.interactions + lost
    let isHandful = lost > 0 && lost * Self.manyRows <= rows
    aside = isHandful ? wording.text(.fewRowsLost, .number(lost), .number(rows)) : nil
    for rank in 0...1 { warnings.filter { Self.foremost($0.kind) == rank }.forEach(add) }
    // Before the files that are not used, which may be many: it stands in no other place (R8).
    if totals.relationships > 0, let recorded = Self.whatIsRecorded(model) {
      add(wording.text(recorded))
    }
    for rank in 2...4 { warnings.filter { Self.foremost($0.kind) == rank }.forEach(add) }
    let isBare = Self.isBare(model)
    if Self.isNotRecordedLong(model), !isBare {
      let all = ReasonID.allCases.count + MarkID.allCases.count
      let count = assessed.notRecordedReasons.count + assessed.notRecordedMarks.count
      add(wording.text(.manyNotRecorded, .number(count), .number(all)))
    } else if let named = Self.notRecorded(model) {
      add(named)
    }
    // Those that have ended are not among them.
    let unknown = model.unknown.count
    if unknown > 0 { add(wording.text(.unreadable, .number(unknown))) }
    if totals.orphans > 0, !isHandful {
      let all = model.input.ledger.counts.interactions + totals.orphans
      add(wording.text(.joinLoss, .number(totals.orphans), .number(all)))
    }
    if assessed.silenceModel.lowEvidence, !isBare { add(wording.text(.lowEvidence)) }
    for warning in warnings where Self.foremost(warning.kind) == nil {
      if !isHandful || Self.lostRows(warning.kind) == nil { add(warning) }
    }
    values = doubts
  }

  /// One row of so many is a handful.
  private static let manyRows = 100

  /// How many rows a warning counts that are not used; nil for a warning of something else.
  private static func lostRows(_ kind: FindingKind) -> Int? {
    guard case .rows(let finding) = kind else { return nil }
    return switch finding {
    case .rejected(let rejected): rejected.rows
    case .withoutCustomer(let rows), .withoutID(let rows), .undated(let rows),
      .tooFarAhead(let rows):
      rows
    default: nil
    }
  }

  /// The rank of a warning of data that are not what they seem to be as a whole: a reader who
  /// misses one of these is misled by the rest; nil for any other.
  private static func foremost(_ kind: FindingKind) -> Int? {
    switch kind {
    case .run(.staleData), .run(.judgedOnLastDay): 0
    case .run(.staleExport), .run(.unchangedExport): 1
    case .file(.setAside): 2
    case .run(.otherFile): 3
    case .run(.fewerRows), .run(.unknownOwner): 4
    default: nil
    }
  }

  /// So many that they are named at the end of the report, and the headline is not pushed from
  /// sight.
  static func isNotRecordedLong(_ model: ReportModel) -> Bool {
    let assessed = model.input.assessed
    return assessed.notRecordedReasons.count + assessed.notRecordedMarks.count > 3
  }

  /// The reasons and marks that the export could not have shown the opposite of (R8), by name; nil
  /// where there is nothing on record, which says it all.
  static func notRecorded(_ model: ReportModel) -> String? {
    let (wording, assessed) = (model.wording, model.input.assessed)
    guard !isBare(model) else { return nil }
    let names =
      assessed.notRecordedReasons.map { "\(wording.reasonTitle($0)) (\($0.name))" }
      + assessed.notRecordedMarks.map { "\(wording.markTitle($0)) (\($0.name))" }
    return names.isEmpty
      ? nil : wording.text(.notRecorded, .text(names.joined(separator: ", ")))
  }

  /// Where our touches are not on record, else nil: whether anything but orders is, or anything at
  /// all (R8).
  private static func whatIsRecorded(_ model: ReportModel) -> Phrase? {
    guard !model.input.assessed.recorded.contains(.outboundPersonal) else { return nil }
    if isBare(model) { return .noInteractions }
    let isMore = model.members.contains {
      model.input.ledger.touches(of: $0).contains { !$0.kind.isTraffic }
    }
    return isMore ? .oursUnrecorded : .ordersOnly
  }

  /// No relationship or no contact is on record: that says it all.
  private static func isBare(_ model: ReportModel) -> Bool {
    !model.input.assessed.recorded.contains(.outboundPersonal)
      && model.members.allSatisfy {
        model.input.ledger.relationships[$0].interactions == 0
          && model.input.assessed.results[$0].lastContact == nil
      }
      || model.totals.relationships == 0
  }
}

extension Finding {
  /// `orders.csv:17`, as far as it is known.
  var place: String? {
    guard let file else { return nil }
    return line.map { "\(file):\($0)" } ?? file
  }
}
