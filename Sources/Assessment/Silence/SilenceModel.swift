/// What this base's past says about silence: fitted once a run and stream, asked once a relationship.
package struct SilenceModel: Sendable, Hashable {
  package var parameters: MBGNBD
  /// Customers and repeats it was fitted to.
  package var customers: Int
  package var repeats: Int
  /// False where the fit found nothing finite and the prior stands in.
  package var converged: Bool

  /// Under 20 customers or 10 repeats: a banner says so.
  package var lowEvidence: Bool { customers < 20 || repeats < 10 }

  package static func fit(_ histories: [EventHistory]) -> SilenceModel {
    let table = HistoryTable(histories)
    let fit = MBGNBD.mapFit(table)
    return SilenceModel(
      parameters: fit.model, customers: table.customers, repeats: table.repeats,
      converged: fit.converged)
  }

  /// The probability of no event in the next `horizon` days.
  package func probabilityOfNone(_ h: EventHistory, horizon: Int) -> Double {
    parameters.probabilityOfNone(h, horizon: Double(horizon))
  }

  package func pAlive(_ h: EventHistory) -> Double { parameters.pAlive(h) }
}
