import Basics
import CSV
import Intake
import Reporting
import RunHistory

/// A report to share: without names (`--redact`).
extension Pipeline {
  /// A report without a text of its inputs.
  static func redacted(_ input: ReportInput, _ plan: RunPlan) -> ReportInput {
    let typer = plan.typer
    let day = plan.intake.asOf
    var columns = TypingColumns()
    columns.notes = 0
    return input.redacted { [columns] text in
      var typer = typer
      let signals = typer.type(Record([text]), columns, day: day, asOf: day).signals
      return Signals.names.filter { signals.contains($0.signal) }.map(\.name)
    }
  }

  /// A redacted report never takes the place of a real one, which is the memory of the nights.
  static func refuseToRedactReal(_ plan: RunPlan) throws(Failure) {
    guard plan.redacts else { return }
    let folders = RunFolder.all(in: plan.out)
    guard
      let real = folders.first(where: {
        FileSystem.exists($0.file(RunRecord.fileName))
      })
    else { return }
    throw Failure(
      .cannotCreate, place: plan.out,
      "holds real reports (\(real.day)); name another folder for the redacted one with --out")
  }
}
