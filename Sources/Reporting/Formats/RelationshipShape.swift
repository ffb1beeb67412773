import Assessment
package import Basics
import Intake

extension JSONShape {
  /// RELATIONSHIP of the contract, as `RelationshipEncoder` writes it.
  package static let relationship = JSONShape.object([
    .key("id", .text, "As the export has it; made of the name where it has none."),
    .key("name", .text, "As the customer list has it, else the id."),
    .key("kind", .choice(of: RelationshipKind.self), "What they are to us."),
    .key("tier", .text.orNull, "The tier of the customer list."),
    .key("owner", .text.orNull, "Who looks after it, as the export says."),
    .key(
      "class", .choice(of: RelationshipClass.self),
      "An indication with its evidence, no verdict on people (R7)."),
    .key("score", points, "Points of the marks, of 100."),
    .key("confidence", .choice(of: Confidence.self), "How much is known, by marks that are."),
    .key(
      "marks", .list(.named("mark", mark), count: MarkID.allCases.count),
      "\(MarkID.extent("to")), all."),
    .key("illFitting", .flag, "Whether demands are one-sided (R6)."),
    .key("neglected", .flag, "Whether a reason holds that accuses us, and nothing suspends it."),
    .key("neverContacted", .flag, "Whether N9 is among the reasons."),
    .key(
      "unknown", .flag,
      "Whether rows that may be theirs could not be read, joined or used whole."),
    .key("severity", points, "How overdue times how much is at stake."),
    .key("reasons", .list(.named("reason", reason)), "Why, the most pressing first."),
    .key("suspended", suspension.orNull, "What puts the flag off; it erases nothing."),
    .key("drifting", .flag, "Whether they fell silent, which is another thing than our neglect."),
    .key("silence", silence, "Their silence, by the model of purchase rhythms."),
    .key("firstContact", .day.orNull, "The first dated interaction."),
    .key("lastContact", .day.orNull, "The last one of any kind, mass mail and tweets apart."),
    .key("lastPersonalTouch", .day.orNull, "The last one that was ours and personal (R9)."),
    .key("lastInbound", .day.orNull, "The last one that came from them."),
    .key("interactions", .count, "Rows of theirs up to the as-of day."),
    .key("revenue", .matching("^-?[0-9]+(\\.[0-9]+)?$").orNull, "The sum, as a decimal number."),
    .key("currency", .text.orNull, "Of the revenue, where all of it is in one."),
    .key("nextTouch", nextTouch.orNull, "What to do; null where there is no reason to."),
    .key("ended", ended.orNull, "How it ended (R13); an ended one is never neglected."),
    .key(
      "wish", .choice(["mail only", "no calls", "no mail"]).orNull,
      "What they want of the channel (R13)."),
    .key("looseEnds", .list(looseEnd), "Questions that accuse nobody (R14)."),
    .key("attempts", attempts.orNull, "Tries that reached nobody since the last contact (R10)."),
    .key("dueOn", .day.orNull, "When N1 would come if nothing is done; null where it never will."),
    .key("theirEyes", theirEyes, "How we look from their side."),
    .key("contacts", .list(contact), "The people there."),
    .key("fit", fit.orNull, "What a prospect shares with our partnerships."),
    .key("remarks", .list(remark), "What is said without accusing anybody."),
    .optional(
      "calledWrong", .list(.matching(flag)),
      "Flags that rest because somebody called them wrong on the same rows."),
    .optional(
      "course", .list(coursePoint),
      "How past runs judged it, the oldest first; missing where there was none."),
  ])

  /// What a verdict may be about.
  static let flag = "^([MN][0-9]+|class|drift)$"

  private static let points = JSONShape.number(atLeast: 0, atMost: 100)

  private static let evidence = JSONShape.list(
    .named(
      "evidence",
      .object([
        .key("file", .text, "The input file."),
        .key("line", .count, "Where the row starts in it, from 1."),
        .key("date", .day, "The day it is of."),
        .key("text", .text, "What it says, shortened."),
        .optional(
          "sure", .share,
          "How sure it is, where it was read from words (R14)."),
      ])))

  private static let why = JSONShape.Member.key(
    "why", .text, "A sentence in the report's language.")
  private static let rows = JSONShape.Member.key("evidence", evidence, "The rows it rests on.")

  private static let mark = JSONShape.object([
    .key("id", .matching("^M[0-9]+$"), "See `rapport help marks`."),
    .key(
      "verdict", .choice(of: Verdict.self), "What the rows say; no record is unknown, not zero."),
    .key("points", .number(atLeast: -100, atMost: 100), "What it adds to the score."),
    .key("max", points, "What it is worth."),
    why, rows,
  ])

  private static let reason = JSONShape.object([
    .key("id", .matching("^N[0-9]+$"), "See `rapport help rules`."),
    .key("since", .day, "The day it began."),
    .key("days", .count, "How long, in what the limit counts."),
    .key("limit", .count, "What would have been in order."),
    .key("limitSource", .choice(of: LimitSource.self), "Where the limit came from."),
    why,
    .key("clears", .text, "What clears it."),
    rows,
  ])

  private static let suspension = JSONShape.object([
    .key("until", .day, "The last day it holds."),
    .key("by", .choice(of: Suspension.Cause.self), "What puts it off."),
  ])

  private static let silence = JSONShape.object([
    .key(
      "probability", .share.orNull,
      "That nothing more comes within the horizon; null without any event."),
    .key("horizonDays", .count, "Their own horizon."),
    .key("daysSilent", .count.orNull, "Since they were last heard of."),
    .key("usualGapDays", .number(atLeast: 0).orNull, "Between two signs of theirs."),
    .key("basis", .choice(of: SilenceFinding.Basis.self), "Whose rhythm it rests on."),
    .optional(
      "slowing", slowing, "Of a partnership in touch more rarely than ever: days between contacts."),
  ])

  private static let slowing = JSONShape.object([
    .key("before", .count, "Usually, before the last three gaps."),
    .key("now", .count, "On average, in the last three."),
  ])

  private static let name = JSONShape.Member.key("name", .text.orNull, "Of the person.")
  private static let phone = JSONShape.Member.key("phone", .text.orNull, "As the export has it.")
  private static let email = JSONShape.Member.key("email", .text.orNull, "As the export has it.")

  private static let nextTouch = JSONShape.object([
    .key("kind", .choice(of: TouchProposal.Kind.self), "What to do."),
    .key("on", .day, "When: the as-of day, or the next working day with room."),
    why,
    .key("say", .text, "What to say."),
    .key("to", .object([name, phone, email]), "To whom."),
    .key("about", .text.orNull, "The row it is about, quoted."),
  ])

  private static let ended = JSONShape.object([
    .key("how", .choice(of: Ending.How.self), "By what the list or a row says."),
    .key("since", .day.orNull, "The day, where one is told."),
    rows,
  ])

  private static let looseEnd = JSONShape.object([
    .key("id", .choice(["N3", "N4", "R13"]), "What it would be if it were plain; R13 is an end."),
    .key("since", .day, "The day of the row."),
    why, rows,
  ])

  private static let attempts = JSONShape.object([
    .key("count", .count, "How many."),
    .key("since", .day, "The first of them."),
  ])

  private static let coursePoint = JSONShape.object([
    .key("on", .day, "The day that the run judged on."),
    .key("score", .count, "Points of the marks, of 100."),
    .key("daysSilent", .count.orNull, "Days without a sign of theirs."),
    .key("class", .choice(of: RelationshipClass.self), "What it was then."),
  ])

  private static let theirEyes = JSONShape.object([
    .key("medianAnswerDays", .number(atLeast: 0).orNull, "How long they wait for an answer."),
    .key("slowestOpenDays", .count.orNull, "How long the oldest open question has waited."),
    .key("ofUs", .count.orNull, "How many of us they deal with."),
    .key("promisesKept", .count.orNull, "Of ours."),
    .key("promisesMade", .count.orNull, "By us."),
    .key("lastScore", .text.orNull, "The last survey's, as it was written."),
    .key("lastQuestion", saying.orNull, "What they last asked."),
    .key("lastPraise", saying.orNull, "What they last praised."),
  ])

  private static let saying = JSONShape.object([
    .key("date", .day, "The day of the row."),
    .key("text", .text, "What it says, shortened."),
  ])

  private static let contact = JSONShape.object([
    name,
    .key("role", .text.orNull, "What they do there."),
    phone, email,
    .key("gone", .flag, "Whether they have left."),
    .key("lastContact", .day.orNull, "The last day on which a row has them in touch with us."),
    .key("lastBy", .text.orNull, "Who of us it was."),
  ])

  private static let fit = JSONShape.object([
    .key(
      "verdict", .choice(of: FitFinding.Verdict.self), "Whom it is like."),
    why, rows,
  ])

  private static let remark = JSONShape.object([
    .key("id", .text, "What is remarked: courted, weOwe, lapse …"),
    why, rows,
  ])
}
