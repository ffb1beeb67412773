import CSV
import Intake

/// What `rapport inspect` says of one file.
package struct InspectionResult: Sendable {
  package var json: String
  package var text: String
  /// As a run would end that needs this file.
  package var status: ExitStatus
}

extension Pipeline {
  /// Looks at the files as a run of all of them would, and says what it sees in each; judges
  /// nothing, writes nothing.
  package static func inspect(_ request: RunRequest) throws(Failure) -> [InspectionResult] {
    let plan = try RunPlan(request)
    let inspections = Intake.inspect(
      paths: plan.files, settings: plan.intake, lexicon: plan.lexicon ?? .builtIn)
    return inspections.map { inspection in
      InspectionResult(
        json: inspection.json, text: inspection.humanTable, status: status(of: inspection))
    }
  }

  private static func status(of inspection: Inspection) -> ExitStatus {
    if let error = inspection.error { return Failure(error).status }
    return inspection.decision == .refuse ? .badData : .done
  }
}
