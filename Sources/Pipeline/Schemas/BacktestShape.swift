import Basics

extension JSONShape {
  /// What `backtest --json` writes of a day.
  static let backtest = JSONShape.object([
    .key("at", .day, "The day that is judged."),
    .key("horizonDays", .integer(atLeast: 1), "How far what came after it is looked at."),
    .key("customers", .count, "With an event of theirs on or before that day."),
    .key("baseRate", .share.orNull, "Of them those without an event in the horizon."),
    .key(
      "auc", .share.orNull, "How well the probabilities order them: 0.5 is chance, 1 is perfect."),
    .key("logLoss", .number(atLeast: 0).orNull, "Of the probabilities; less is better."),
    .key("brier", .share.orNull, "Of the probabilities; less is better."),
    .key("recencyAuc", .share.orNull, "As auc, for days of silence alone."),
    .key("rule90Auc", .share.orNull, "As auc, for the rule of 90 days."),
    .key("calibration", .list(bin), "How often what was called so likely came."),
    .key("drift", flags, "What came of those flagged as drifting."),
    .key("neglect", flags, "What came of those flagged as neglected."),
  ])

  private static let bin = JSONShape.object([
    .key("from", .share, "Of the probabilities in it."),
    .key("to", .share, "Of the probabilities in it."),
    .key("n", .count, "Customers in it."),
    .key("predicted", .share.orNull, "Their mean probability."),
    .key("observed", .share.orNull, "The share that fell silent."),
  ])

  private static let flags = JSONShape.object([
    .key("flagged", .count, "Customers flagged."),
    .key("flaggedSilent", .count, "Of them those that fell silent."),
    .key("others", .count, "Customers not flagged."),
    .key("othersSilent", .count, "Of them those that fell silent."),
    .key("precision", .share.orNull, "Of the flagged those that fell silent."),
    .key("recall", .share.orNull, "Of those that fell silent the flagged."),
  ])
}
