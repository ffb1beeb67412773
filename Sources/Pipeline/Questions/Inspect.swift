import CSV
import Intake

/// What `rapport inspect` says of one file.
package struct InspectionResult: Sendable {
  package var json: String
  package var text: String
  /// As a run with this file alone would end.
  package var status: ExitStatus
}

extension Pipeline {
  /// Looks at each file as a run would, and says what it sees; judges nothing, writes nothing.
  package static func inspect(_ request: RunRequest) throws(Failure) -> [InspectionResult] {
    let plan = try RunPlan(request)
    return plan.files.map { path in
      let inspection = Intake.inspect(
        path: path, settings: plan.intake, lexicon: plan.lexicon ?? .builtIn)
      return InspectionResult(
        json: inspection.json, text: inspection.humanTable, status: status(of: inspection))
    }
  }

  private static func status(of inspection: Inspection) -> ExitStatus {
    if let error = inspection.error { return Failure(error).status }
    return inspection.decision == .refuse ? .badData : .done
  }
}
