import Assessment
import Basics
import Intake
import Relationships
import Reporting
import RunHistory

extension AssessedRun {
  /// Hands the run over to the module that writes reports.
  ///
  /// - Parameter quotations: the words of all rows that are quoted, where many are.
  func reportInput(_ plan: RunPlan, quotations: Quotations? = nil) -> ReportInput {
    let evidence = evidence
    let ids = plan.assessment.snoozes.isEmpty ? [] : Set(ledger.relationships.map(\.id))
    var input = ReportInput(
      ledger: ledger, assessed: assessed,
      inputs: inputs.map { input in
        var input = input
        input.path = EvidenceReader.shown(input.path)
        return input
      },
      findings: findings.map { finding in
        var finding = finding
        finding.file = finding.file.map(EvidenceReader.shown)
        return finding
      },
      rejects: RejectList { [rejects] body in try evidence.forEachRaw(of: rejects, body) },
      changes: changes, hindsight: hindsight,
      snoozes: plan.assessment.snoozes.filter { ids.contains($0.key) }.sorted { $0.key < $1.key }
        .map {
          Snooze(id: $0.key, until: $0.value.until, note: $0.value.reason)
        },
      company: plan.company,
      generator: plan.version.isEmpty ? "Rapport" : "Rapport \(plan.version)",
      settings: plan.shownSettings,
      owner: plan.owner, trend: trend, mail: plan.mail,
      businessDays: plan.assessment.businessDays, quotations: quotations,
      quote: { evidence.quote($0) })
    input.courses = courses
    input.appreciation = plan.assessment.appreciation
    input.verdicts = plan.verdicts.counts
    for verdict in plan.verdicts.verdicts where !verdict.isRight {
      input.verdictNotes[verdict.id, default: [:]][verdict.subject] = verdict.note
    }
    return input
  }
}
