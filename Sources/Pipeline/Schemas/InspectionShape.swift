import Basics
import Intake

extension JSONShape {
  /// What `inspect --json` writes of a file.
  static let inspection = JSONShape.object([
    .key("path", .text, "As it was named or found."),
    .key("decision", .choice(of: Inspection.Decision.self), "What would become of it in a run."),
    .key("role", .choice(["customers", "interactions", "unknown"]), "What it is."),
    .key("encoding", .text.orNull, "How its text is written."),
    .key("bom", .flag, "Whether it begins with a byte order mark."),
    .key("delimiter", .text.orNull, "What parts its cells."),
    .key("quote", .text.orNull, "What cells are quoted with."),
    .key("headerLine", line.orNull, "Where the header stands, from 1."),
    .key("columns", .list(.text), "The header."),
    .key("fields", .map(.text), "Fields of ours, with the column that each is read from."),
    .key("rows", .count, "Data records accepted."),
    .key("rejected", .count, "Data records that are not."),
    .key("dates", .map(dates), "Columns of dates, with how they are read."),
    .key("preview", .list(.list(.text)), "The first accepted records, as normalised text."),
    .key("problems", .list(problem), "What is to be said of it."),
    .key("system", .text.orNull, "Whose export it looks like."),
    .key("object", .text.orNull, "Of what."),
    .key(
      "unread", .map(.choice(of: Inspection.Contents.self)),
      "Columns that nothing is read from, with what they hold."),
  ])

  private static let line = JSONShape.integer(atLeast: 1)

  private static let dates = JSONShape.object([
    .key("order", .text, "dmy, mdy, ymd, or what else the column holds."),
    .key("decidedBy", .text, "What in the column tells."),
  ])

  private static let problem = JSONShape.object([
    .key("severity", .choice(["info", "warning", "error"]), "An error refuses the file."),
    .key("code", .text, "What kind it is; codes are only ever added."),
    .key("line", .count.orNull, "Where in it, from 1."),
    .key("message", .text, "What, and what to do."),
  ])
}
