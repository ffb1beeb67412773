import Basics

/// How a column's numbers are to be read.
package struct NumberColumnDecision: Sendable {
  package var format: NumberFormat
  /// `1,234` is all there is: a thousand, or one and a bit? It is read as a thousand, `1.234` as
  /// one and a bit; the caller flags it.
  package var ambiguous = false
  package var warnings: [ColumnWarning] = []
}

extension NumberColumnEvidence {
  /// Decides once for the whole column what a lone comma or point before three digits means.
  package func decide() -> NumberColumnDecision {
    let comma = meaning(
      divides: commaDivides.count, groups: commaGroups.count,
      otherDivides: pointDivides.count, otherGroups: pointGroups.count, open: openCommas,
      isPoint: false)
    let point = meaning(
      divides: pointDivides.count, groups: pointGroups.count,
      otherDivides: commaDivides.count, otherGroups: commaGroups.count, open: openPoints,
      isPoint: true)
    var decision = NumberColumnDecision(
      format: NumberFormat(commaDivides: comma.divides, pointDivides: point.divides))
    decision.warnings = [comma.warning, point.warning].compactMap { $0 }
    decision.ambiguous = !decision.warnings.isEmpty
    if commaDivides.count > 0, pointDivides.count > 0, openCommas.count + openPoints.count > 0 {
      decision.warnings.append(
        ColumnWarning(
          .mixedDecimals(commaLine: commaDivides.line, pointLine: pointDivides.line),
          line: max(commaDivides.line, pointDivides.line)))
    }
    if currencies.count > 1 {
      decision.warnings.append(
        ColumnWarning(.mixedCurrencies(currencies.keys.sorted().map { InputText($0) })))
    }
    return decision
  }

  private typealias Meaning = (divides: Bool, warning: ColumnWarning?)

  /// What a separator means before three digits, where the cells with it leave that open.
  ///
  /// - Parameter isPoint: a point divides where nothing speaks against it, a comma groups.
  private func meaning(
    divides: Int, groups: Int, otherDivides: Int, otherGroups: Int, open: Count, isPoint: Bool
  ) -> Meaning {
    let forDividing = divides + otherGroups
    let forGrouping = groups + otherDivides
    guard open.count > 0 else { return (divides > 0, nil) }
    let most = max(forDividing, forGrouping)
    // Both are said at times: only a great majority decides.
    if most > 0, most * 100 >= (forDividing + forGrouping) * 95 {
      return (forDividing > forGrouping, nil)
    }
    if most == 0, ungrouped.count > 0 { return (true, nil) }
    return (
      isPoint,
      ColumnWarning(
        .ambiguousThousands(amounts: open.count, hasPoint: isPoint, readAsDecimals: isPoint),
        line: open.line)
    )
  }
}
