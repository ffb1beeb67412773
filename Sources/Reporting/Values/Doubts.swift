import Assessment
import Intake
import Relationships
import Templating

/// What a reader must know before believing a conclusion: what the export could not show (R8), rows
/// that were not read or joined, warnings about the inputs.
struct Doubts {
  let values: [TemplateValue]

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
    // With nobody or nothing on record, that says it all.
    var isBare = totals.relationships == 0
    if !isBare, !assessed.recorded.outboundPersonal {
      let recorded = Self.whatIsRecorded(model)
      isBare = recorded == .noInteractions
      add(wording.text(recorded))
    }
    let notRecorded =
      assessed.notRecordedReasons.map { "\(wording.reasonTitle($0)) (\($0.rawValue))" }
      + assessed.notRecordedMarks.map { "\(wording.markTitle($0)) (\($0.rawValue))" }
    if !notRecorded.isEmpty, !isBare {
      add(wording.text(.notRecorded, .text(notRecorded.joined(separator: ", "))))
    }
    if totals.unknown > 0 { add(wording.text(.unreadable, .number(totals.unknown))) }
    if totals.orphans > 0 {
      add(wording.text(.joinLoss, .number(totals.orphans), .number(totals.interactions)))
    }
    if assessed.silenceModel.lowEvidence, !isBare { add(wording.text(.lowEvidence)) }
    for finding in model.input.findings where finding.severity == .warning {
      let inWords =
        finding.code == "rules-changed"
        ? ChangeValues.rulesMoved(model.input.changes, wording) : nil
      add(inWords ?? wording.findings.sentence(finding.message), place: finding.place)
    }
    values = doubts
  }

  /// Where our touches are not on record: whether anything but orders is, or anything at all (R8).
  private static func whatIsRecorded(_ model: ReportModel) -> Phrase {
    var isEmpty = true
    for index in model.members {
      let touches = model.input.ledger.touches(of: index)
      if touches.contains(where: { !$0.kind.isTraffic }) { return .oursUnrecorded }
      if model.input.ledger.relationships[index].interactions > 0 { isEmpty = false }
    }
    return isEmpty ? .noInteractions : .ordersOnly
  }
}

extension DataFinding {
  /// `orders.csv:17`, as far as it is known.
  var place: String? {
    guard let file else { return nil }
    return line.map { "\(file):\($0)" } ?? file
  }
}
