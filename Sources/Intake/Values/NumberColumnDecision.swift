/// How a column's numbers are to be read, and why.
package struct NumberColumnDecision: Sendable {
  package var format: NumberFormat
  /// The evidence in words.
  package var decidedBy: String
  /// `1,234` is all there is: a thousand, or one and a bit? It is read as a thousand, `1.234` as
  /// one and a bit; the caller flags it.
  package var ambiguous = false
  package var warnings: [ColumnWarning] = []
}

extension NumberColumnEvidence {
  /// Decides once for the whole column what a lone comma or point before three digits means.
  package func decide() -> NumberColumnDecision {
    let comma = meaning(
      of: "comma", sample: "1,234", divides: commaDivides.count, groups: commaGroups.count,
      otherDivides: pointDivides.count, otherGroups: pointGroups.count, open: openCommas,
      dividesByDefault: false)
    let point = meaning(
      of: "point", sample: "1.234", divides: pointDivides.count, groups: pointGroups.count,
      otherDivides: commaDivides.count, otherGroups: commaGroups.count, open: openPoints,
      dividesByDefault: true)
    var decision = NumberColumnDecision(
      format: NumberFormat(commaDivides: comma.divides, pointDivides: point.divides),
      decidedBy: [comma.words, point.words].filter { !$0.isEmpty }.joined(separator: "; "))
    if decision.decidedBy.isEmpty { decision.decidedBy = "no cell has a separator" }
    decision.warnings = [comma.warning, point.warning].compactMap { $0 }
    decision.ambiguous = !decision.warnings.isEmpty
    if commaDivides.count > 0, pointDivides.count > 0, openCommas.count + openPoints.count > 0 {
      decision.warnings.append(
        ColumnWarning(
          code: "mixed-decimals",
          message: "decimal commas (line \(commaDivides.line)) and decimal points"
            + " (line \(pointDivides.line)) in one column",
          line: max(commaDivides.line, pointDivides.line)))
    }
    if currencies.count > 1 {
      let list = currencies.keys.sorted().joined(separator: ", ")
      decision.warnings.append(
        ColumnWarning(
          code: "mixed-currencies",
          message: "amounts in several currencies (\(list)), which are never added together"))
    }
    return decision
  }

  private typealias Meaning = (divides: Bool, words: String, warning: ColumnWarning?)

  /// What a separator means before three digits, where the cells with it leave that open.
  private func meaning(
    of name: String, sample: String, divides: Int, groups: Int, otherDivides: Int,
    otherGroups: Int, open: Count, dividesByDefault: Bool
  ) -> Meaning {
    let forDividing = divides + otherGroups
    let forGrouping = groups + otherDivides
    guard open.count > 0 else {
      return (divides > 0, divides > 0 ? cells(divides, "a decimal \(name)") : "", nil)
    }
    let most = max(forDividing, forGrouping)
    // Both are said at times: the great majority decides, or nobody.
    if most > 0, most * 100 >= (forDividing + forGrouping) * 95 {
      let divides = forDividing > forGrouping
      let role = divides ? "a decimal \(name)" : "a \(name) between thousands"
      return (divides, cells(most, "separators that make it \(role)"), nil)
    }
    if most == 0, ungrouped.count > 0 {
      let words = cells(ungrouped.count, "four digits or more ungrouped")
      return (true, "\(words), so the \(name) divides", nil)
    }
    let reading = dividesByDefault ? "as decimals" : "as thousands"
    return (
      dividesByDefault, "nothing says whether \(sample) is a thousand: read \(reading)",
      ColumnWarning(
        code: "ambiguous-thousands",
        message:
          "\(open.count == 1 ? "1 amount" : "\(counted(open.count)) amounts") like \(sample) could be thousands or decimals;"
          + " read \(reading)",
        line: open.line)
    )
  }

  private func cells(_ n: Int, _ what: String) -> String {
    n == 1 ? "1 cell has \(what)" : "\(counted(n)) cells have \(what)"
  }
}
