import Assessment
import Basics
import Intake
import Relationships
import Templating

@testable import Reporting

/// Small reports for tests, beside the specimen.
enum Fixture {
  static let asOf = Day(iso: "2026-06-30")!

  static func say(_ text: String) -> Remark { Remark(.noEvidence, .text(text)) }

  static func result(_ index: Int, _ change: (inout RelationshipAssessment) -> Void = { _ in })
    -> RelationshipAssessment
  {
    var result = RelationshipAssessment(
      index: index, relationshipClass: .transactional, score: 0, confidence: .low, marks: [],
      classWhy: say("Why."), wouldChange: say("Change."), illFitting: nil, reasons: [],
      isNeglected: false, isNeverContacted: false, isUnknown: false, severity: 0, suspension: nil,
      silence: SilenceFinding(
        probability: nil, horizonDays: 90, daysSilent: nil, usualGapDays: nil, basis: .none,
        isDrifting: false),
      firstContact: nil, lastContact: nil, lastPersonalTouch: nil, lastInbound: nil, proposal: nil)
    change(&result)
    return result
  }

  static func input(
    _ relationships: [Relationship], _ results: [RelationshipAssessment],
    touches: [(owner: Int, touch: Touch)] = [], recordsOurs: Bool = true,
    recordsTheirs: Bool = true,
    notRecorded: [ReasonID] = [], quote: String = "quoted"
  ) -> ReportInput {
    var recorded = Recorded.all
    if !recordsOurs { recorded.remove(.outboundPersonal) }
    if !recordsTheirs { recorded.remove(.signsOfLife) }
    var assessed = Assessed(
      asOf: asOf, results: results, recorded: recorded,
      silenceModel: SilenceModelSummary(kind: "own-gaps"))
    assessed.notRecordedReasons = notRecorded
    assessed.notRecordedMarks = []
    return ReportInput(
      ledger: Ledger(
        relationships: relationships, owners: touches.map { Int32($0.owner) },
        touches: touches.map(\.touch), asOf: asOf),
      assessed: assessed,
      quote: { _ in QuotedRow(file: "rows.csv", text: quote) })
  }

  /// Every document of a report, those of the mail among them, in whose message placeholders stand
  /// for addresses.
  static func documents(
    of model: ReportModel, _ templates: TemplateSet = PageTests.templates
  ) throws -> [(name: String, bytes: [UInt8])] {
    try Reporting.formats(templates: templates).map { ($0.fileName, try $0.bytes(of: model)) }
      + SummaryMail(model, to: [], templates: templates).files
  }

  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// As HTML writes it between quotation marks.
  static func escaped(_ text: String) -> String {
    text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "&#39;")
  }

  static func occurrences(of part: String, in text: String) -> Int {
    let text = Array(text.utf8)
    let part = Array(part.utf8)
    guard !part.isEmpty, text.count >= part.count else { return 0 }
    return (0...(text.count - part.count)).count { text[$0...].starts(with: part) }
  }
}
