import Basics

extension JSONShape {
  /// What `whatif --json` writes: what a real run with these settings would differ by.
  static let whatif = JSONShape.object([
    .key("added", ids, "Neglected then and not now."),
    .key("cleared", ids, "Neglected now and not then."),
    .key("reclassified", ids, "Of another class then."),
    .key("load", .list(load), "How many each owner would have to see to."),
    .key("hits", .count.orNull, "Of the flagged those that fell silent."),
    .key("misses", .count.orNull, "Of those that fell silent the ones not flagged."),
    .optional(
      "settings", .list(setting).orNull,
      "With --calls-a-week: the limits that fit so many calls; null where none do."),
  ])

  private static let ids = JSONShape.list(.text)

  private static let setting = JSONShape.object([
    .key("key", .text, "As --set takes it."),
    .key("value", .count, "The limit, in days."),
  ])

  private static let load = JSONShape.object([
    .key("owner", .text.orNull, "As the export has it."),
    .key("now", .count, "With the settings in force."),
    .key("then", .count, "With those that are tried."),
  ])
}
