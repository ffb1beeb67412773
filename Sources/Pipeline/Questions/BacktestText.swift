import Assessment
import Basics
import Intake
import Reporting

/// A backtest for people: the sentence a manager asks for first, the figures after it.
enum BacktestText {
  private static let wording = Wording.english

  static func once(_ test: Backtest, _ flags: FlagCheck) -> String {
    var blocks = [
      """
      Would the flags have been right? Judged on \(wording.date(test.at)) from what was known then, \
      and
      held against the \(number(test.horizonDays)) days that followed.
      """,
      drift(flags),
      neglect(flags.neglect, within: test.horizonDays),
    ]
    if test.lowEvidence { blocks.append(lowEvidence) }
    blocks.append(
      "Of \(number(test.customers)) customers with an event by then, "
        + "\(wording.share(test.baseRate)) had none in those days. How well that was\nforetold:")
    blocks.append(
      table(
        ["", "AUC", "log loss", "Brier"],
        [
          row("this report's probability", test.forecast), row("MBG/NBD by itself", test.mbg),
          row("recency", test.recency), row("90-day rule", test.rule90),
        ]))
    blocks.append(
      """
      AUC: how often one who fell silent was ranked above one who did not (0.5 is a coin). Log loss,
      Brier: how far the probabilities were off (less is better). The two rules know no \
      probabilities;
      theirs were learnt from the \(number(test.horizonDays)) days before; a dash where these held too \
      little.
      """)
    blocks.append("Of those given this chance of silence, so many did fall silent:")
    blocks.append(
      table(
        ["chance", "customers", "foretold", "observed"],
        test.calibration.map {
          [
            "\(percent($0.from))–\(percent($0.to))", number($0.n), wording.share($0.predicted),
            wording.share($0.observed),
          ]
        }))
    blocks.append("The class they had that day, and who stayed (no claim beyond the table):")
    blocks.append(
      table(
        ["", "relationships", "stayed", "share"],
        [("partnership", flags.partnership), ("transactional", flags.transactional)].map {
          [$0, number($1.relationships), number($1.stayed), share($1.stayed, of: $1.relationships)]
        }))
    return blocks.joined(separator: "\n\n")
  }

  /// One line a day: one lucky day proves nothing.
  static func rolling(_ tests: [Backtest], _ flags: [FlagCheck]) -> String {
    var blocks = [
      "Would the flags have been right, again and again? Each day judged from what was known then."
    ]
    if let first = tests.first { blocks.append("Horizon: \(number(first.horizonDays)) days.") }
    if tests.contains(where: \.lowEvidence) { blocks.append(lowEvidence) }
    blocks.append(
      table(
        [
          "", "customers", "silent", "AUC", "log loss", "recency AUC", "90-day AUC",
          "drifting: silent", "others: silent", "neglected: silent", "others: silent",
        ],
        zip(tests, flags).map { test, flags in
          [
            test.at.description, number(test.customers), wording.share(test.baseRate),
            figure(test.forecast.auc), figure(test.forecast.logLoss), figure(test.recency.auc),
            figure(test.rule90.auc), outcome(flags.drift.flagged), outcome(flags.drift.others),
            outcome(flags.neglect.flagged), outcome(flags.neglect.others),
          ]
        }))
    return blocks.joined(separator: "\n\n")
  }

  private static let lowEvidence =
    "Low evidence: under 20 customers or 10 repeated events by then; these figures prove little."

  /// "Of 40 flagged as drifting, 31 did fall silent; of 200 not flagged, 12 did."
  private static func drift(_ flags: FlagCheck) -> String {
    let (flag, flagged) = (flags.drift, flags.drift.flagged)
    let rest = "of \(number(flag.others.relationships)) not flagged, \(number(flag.others.silent))"
    guard flagged.relationships > 0 else {
      return "Nobody was flagged as drifting; \(rest) fell silent.\(usual(flags))"
    }
    return "Of \(number(flagged.relationships)) flagged as drifting, \(number(flagged.silent)) did "
      + "fall silent; \(rest) did.\n\(quality(flag))\(usual(flags))"
  }

  /// Those who could not have been flagged: "Of the 12 who fell silent unflagged, 7 had been silent
  /// for as long before or are seen once a year; of the others who fell silent 31 of 36 had been
  /// flagged (86%)."
  private static func usual(_ flags: FlagCheck) -> String {
    var text = ""
    if flags.usual.silent > 0 {
      let found = flags.drift.flagged.silent
      let known = found + flags.drift.others.silent - flags.usual.silent
      text +=
        "\nOf the \(number(flags.drift.others.silent)) who fell silent unflagged, "
        + "\(number(flags.usual.silent)) had been silent for as long before or are seen once a year; of the\nothers who "
        + "fell silent \(number(found)) of \(number(known)) had been flagged (\(share(found, of: known)))."
    }
    if flags.unknown > 0 {
      text +=
        "\nNothing is said of \(number(flags.unknown)) whose rows could not all be read."
    }
    return text
  }

  /// "Of 40 whom we would have called neglected, 11 were lost within the half-year; of 200 others,
  /// 9."
  private static func neglect(_ flag: FlagOutcome, within days: Int) -> String {
    let flagged = flag.flagged
    let rest = "of \(number(flag.others.relationships)) others, \(number(flag.others.silent))."
    guard flagged.relationships > 0 else {
      return "We would have called nobody neglected; \(rest.dropLast()) \(lost(flag.others, days))."
    }
    return "Of \(number(flagged.relationships)) whom we would have called neglected, "
      + "\(number(flagged.silent)) \(lost(flagged, days)); \(rest)\n\(quality(flag))"
  }

  /// "were lost within the half-year"
  private static func lost(_ group: FlagOutcome.Group, _ days: Int) -> String {
    let time =
      switch days {
      case 180...184: "the half-year"
      case 365, 366: "the year"
      default: days == 1 ? "the day" : "the \(number(days)) days"
      }
    return "\(group.silent == 1 ? "was" : "were") lost within \(time)"
  }

  /// "Precision 78%, recall 72%."
  private static func quality(_ flag: FlagOutcome) -> String {
    "Precision \(flag.precision.map(wording.share) ?? "–"), "
      + "recall \(flag.recall.map(wording.share) ?? "–")."
  }

  private static func outcome(_ group: FlagOutcome.Group) -> String {
    "\(number(group.silent)) of \(number(group.relationships))"
  }

  private static func row(_ name: String, _ figures: Backtest.Figures) -> [String] {
    [name, figure(figures.auc), figure(figures.logLoss), figure(figures.brier)]
  }

  private static func number(_ value: Int) -> String { wording.number(value) }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

  private static func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "–" : wording.share(Double(part) / Double(whole))
  }

  /// Three decimals.
  private static func figure(_ value: Double?) -> String {
    value.flatMap { Decimal.text($0, places: 3) } ?? "–"
  }

  /// The first column to the left, the others to the right.
  private static func table(_ header: [String], _ rows: [[String]]) -> String {
    let lines = [header] + rows
    let widths = header.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { cells in
      var line = "  "
      for (column, cell) in cells.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        line += column == 0 ? cell + padding : "  " + padding + cell
      }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
