package import Basics
import Intake
import RunHistory

extension JSONShape {
  /// `report.json`, as `JSONReport` writes it.
  package static let report = JSONShape.object([
    .key("schema", .choice(["rapport/report/1"]), "This schema, by its major version."),
    .key("asOf", .day, "The day it is judged for."),
    .optional("redacted", .flag, "Whether names, ids and texts were replaced."),
    .key("inputs", .list(input), "Every file of the run, used or not."),
    .key(
      "notRecorded", .list(.matching("^[MN][0-9]+$")),
      "Reasons and marks that this export cannot show, and that are not judged (R8)."),
    .key("totals", totals, "How many of each."),
    .key("silenceModel", silenceModel, "The model of purchase rhythms, fitted to this base."),
    .optional("verdicts", .list(verdict), "What people said of flags, by what they spoke of."),
    .key("changes", changes.orNull, "Since the last report; null without one."),
    .key("dataQuality", .list(.named("finding", finding)), "What was noticed about the inputs."),
    .key("flaggedOmitted", .count, "How many more are flagged; all stand in relationships.jsonl."),
    .key(
      "flagged", .list(.named("relationship", .relationship)),
      "The neglected by severity, then the drifting and the ill-fitting; 2,000 at most."),
  ])

  private static let input = JSONShape.object([
    .key("path", .text, "As it was named or found."),
    .key("role", .choice(of: FileRole.self), "What it is."),
    .key(
      "sha256", .matching("^([0-9a-f]{64}|withheld)$").orNull,
      "Of its bytes; withheld in a redacted report."),
    .key("encoding", .text.orNull, "How its text is written."),
    .key("delimiter", .text.orNull, "What parts its cells."),
    .key("rows", .count, "Data rows: accepted and rejected."),
    .key("accepted", .count, "Rows that were used."),
    .key("rejected", .count, "Rows that were not; rejects.csv has them."),
    .key("from", .day.orNull, "The first day in it."),
    .key("to", .day.orNull, "The last day in it."),
    .key("used", .flag, "Whether it was read for the report."),
    .key("why", .text.orNull, "Why it was not."),
  ])

  private static let totals = JSONShape.object(
    JSONReport.totals.map { .key($0.key, .count, $0.about) })

  private static let silenceModel = JSONShape.object([
    .key("kind", .text, "Which model: mbg-nbd-map, or none."),
    .key("r", .number().orNull, "Shape of the rates."),
    .key("alpha", .number().orNull, "Scale of the rates, in days."),
    .key("a", .number().orNull, "Of the chance to fall silent."),
    .key("b", .number().orNull, "Of the chance to fall silent."),
    .key("recalibrated", .flag, "Whether the base's own past corrected it."),
    .key("lowEvidence", .flag, "Whether there are few repeated contacts."),
  ])

  private static let verdict = JSONShape.object([
    .key("about", .matching(flag), "Which reason or mark, the class, or drift."),
    .key("right", .count, "Verdicts that it was."),
    .key("wrong", .count, "Verdicts that it was not."),
    .key("share", .share.orNull, "Of them those that say it was."),
    .key("from", .share.orNull, "Where that share may lie, at the least."),
    .key("to", .share.orNull, "Where it may lie, at the most."),
  ])

  private static let changes = JSONShape.object(
    [.key("since", .day, "The as-of day of the report that is compared with.")]
      + JSONReport.changeKinds.map {
        .key($0.kind.rawValue, .list(.text), $0.about)
      })

  private static let finding = JSONShape.object([
    .key("severity", .choice(of: Finding.Severity.self), "Whether somebody should look."),
    .key("code", .text, "What kind it is; codes are only ever added."),
    .key("file", .text.orNull, "The file it is about."),
    .key("line", .count.orNull, "Where in it, from 1."),
    .key("message", .text, "What, and what to do, in the report's language."),
  ])
}
