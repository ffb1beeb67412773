import Basics
import Language

extension JSONShape {
  /// What `words --json` writes of a note.
  static let words = JSONShape.object([
    .key("line", .count, "Where it starts in the file, or the how-manieth text it is."),
    .key("says", .list(reading), "What it says; nothing where it is plain."),
  ])

  private static let label = JSONShape.choice(of: Label.self)

  private static let reading = JSONShape.object([
    .key("label", label, "What is said."),
    .key("by", .choice(NoteSide.allCases.map(\.rawValue) + ["unknown"]), "Whose it is (R15)."),
    .key("sure", .share, "How sure that is (R14)."),
    .key("reader", .choice(of: WordsReading.Reader.self), "Which reader says so."),
    .key("because", .list(.text), "From which words."),
  ])

  /// What `words --test --json` writes.
  static let wordsTest = JSONShape.object([
    .key("notes", .count, "In the table."),
    .key(
      "labels",
      .list(.object([.key("label", label, "Whose figures these are.")] + quality)),
      "Each label that is said or read."),
    .key("all", .object(quality), "All labels together."),
    .key("clausesAlone", .object(quality), "The same by the lexicon alone."),
    .key(
      "plain",
      .object([
        .key("notes", .count, "That say nothing."),
        .key("readAsPlain", .count, "Of them those that are read so."),
      ]), "Plain notes."),
    .key(
      "wrong",
      .list(
        .object([
          .key("line", .count, "Where the note starts."),
          .key("text", .text, "What it says."),
          .key("want", .list(label), "What should have been read."),
          .key("got", .list(label), "What was read."),
        ])), "The notes that were read wrong."),
  ])

  private static let quality: [Member] = [
    .key(
      "precision", .share.orNull,
      "Of what was read the share that is right."),
    .key(
      "recall", .share.orNull, "Of what is said the share that was read."),
    .key("right", .count, "Read and said."),
    .key("wrong", .count, "Read and not said."),
    .key("missed", .count, "Said and not read."),
  ]
}
