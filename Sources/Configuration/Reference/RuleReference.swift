import Assessment
import Basics
import Reporting

/// A RuleReference says in a sentence what a mark, a reason or a rule is, and which settings move
/// it: what `rapport help rules` and `rapport help marks` print.
///
/// The numbers are those of the settings. A test asks that every setting of the judgement stands
/// with some rule, and every mark and reason here.
package struct RuleReference: Sendable {
  /// `M1`, `N3`, `R8`, or a word for what has no id.
  package var id: String
  package var says: String
  /// Names of settings, or of whole sections.
  package var settings: [String]

  private init(_ id: String, _ says: String, _ settings: [String] = []) {
    self.id = id
    self.says = says
    self.settings = settings
  }

  private init(_ id: String, title: RemarkID, _ says: String, _ settings: [String] = []) {
    self.init(id, "\(EnglishRemarks.sentences[title] ?? id). \(says)", settings)
  }

  private static func mark(_ id: MarkID, _ says: String, _ settings: [String]) -> Self {
    Self(id.name, title: .title(id), says, settings)
  }

  private static func reason(_ id: ReasonID, _ says: String, _ settings: [String] = []) -> Self {
    Self(id.name, title: .title(id), says, settings)
  }
}

extension RuleReference {
  /// Two lines: what it says, and the settings that move it with their defaults.
  package var text: String {
    let column = max(5, id.utf8.count + 1)
    let gap = String(repeating: " ", count: column - id.utf8.count)
    return id + gap + says + "\n" + String(repeating: " ", count: 5) + settingsLine
  }

  /// `neglect: silence-days 90, gaps-for-rhythm 3; tiers`
  private var settingsLine: String {
    guard !settings.isEmpty else { return "no setting" }
    var parts: [(section: String?, keys: [String])] = []
    for setting in settings.flatMap(SettingReference.belonging) {
      let key = setting.usual.map { "\(setting.key) \($0)" } ?? setting.key
      if let last = parts.last, let section = last.section, section == setting.section {
        parts[parts.count - 1].keys.append(key)
      } else {
        parts.append((setting.section, [key]))
      }
    }
    return parts.map { part in
      (part.section.map { "\($0): " } ?? "") + part.keys.joined(separator: ", ")
    }.joined(separator: "; ")
  }

  /// The nine marks, and what holds for all of them.
  package static let marks: [RuleReference] = [
    mark(
      .m1, "We meet, visit or call, and know them by name; orders and mass mail do not count.",
      ["marks.personal-contact", "marks.mail-only-cap"]),
    mark(
      .m2, "We keep our promises and they keep theirs; slips of either side speak against it.",
      ["marks.commitments"]),
    mark(
      .m3, "They talk of what it does for them; nothing but price speaks against it.",
      ["marks.value"]),
    mark(
      .m4, "They referred, praised or advised us, and we helped where nothing was to be sold.",
      ["marks.help"]),
    mark(
      .m5, "We talk about how their needs change, and not of the next order's size alone.",
      ["marks.needs-reviews"]),
    mark(
      .m6, "Somebody asks after an order whether all is well.",
      ["marks.after-sale", "marks.follow-up-within-days"]),
    mark(
      .m7, "Complaints are answered soon, with an apology, and closed.",
      ["marks.complaints", "marks.prompt-answer-business-days", "business-days"]),
    mark(
      .m8, "They are thanked now and then: a card, a small gift, a birthday.",
      ["marks.appreciation", "marks.thanks-apart-days", "appreciation"]),
    mark(
      .m9, "Either side begins contacts, and the tie has years behind it.",
      ["marks.balance", "marks.tenure-days", "marks.their-starts", "marks.start-share"]),
    RuleReference(
      "all", "How far marks look back, how evidence ages, and how much shows a mark in full.",
      ["marks.lookback-years", "marks.half-life-days", "marks.touches-for-full"]),
  ]

  /// The reasons of neglect, the rules of judgement, and what is judged beside them.
  package static let rules: [RuleReference] = reasons + principles + others

  private static let reasons: [RuleReference] = [
    reason(
      .n1, "Our last personal touch lies further back than their own past gaps allow.",
      [
        "neglect.silence-days", "neglect.yearly-days", "neglect.shortest-limit-days",
        "neglect.gaps-for-rhythm", "tiers", "cadence",
      ]),
    reason(
      .n2, "A question or message of theirs that nothing personal of ours followed.",
      ["neglect.answer-business-days", "business-days", "tiers"]),
    reason(
      .n3, "A complaint without repair or apology; trust is broken (R5).",
      ["neglect.complaint-business-days", "business-days", "tiers"]),
    reason(
      .n4, "What we promised is past its day and not done; trust is broken (R5).",
      [
        "neglect.promise-grace-business-days", "neglect.undated-promise-days",
        "neglect.forgotten-task-days", "business-days", "tiers",
      ]),
    reason(
      .n5, "An order or a delivery that nobody of us asked after.",
      ["neglect.follow-up-days", "tiers"]),
    reason(
      .n6, "They order, or get our mass mail, and no person of ours is heard.",
      ["neglect.nothing-personal-days"]),
    reason(
      .n7, "No thanks of ours where some were earned; a reminder.", ["neglect.thanks-days"]),
    reason(
      .n8, "Nobody asked what they need; a reminder.", ["neglect.needs-review-days"]),
    reason(
      .n9, "They stand on the list, and no contact of either side is on record.",
      ["neglect.listed-days"]),
    reason(
      .n10, "Each of the latest contacts was begun by them.",
      ["neglect.their-starts-in-a-row", "neglect.their-starts-span-days"]),
    reason(
      .n11, "Our touches here fell steeply while those to prospects rose; a reminder.",
      [
        "neglect.attention-days", "neglect.attention-touches", "neglect.attention-share",
        "neglect.prospect-rise",
      ]),
    reason(.n12, "The only person whom we knew there is out of reach; a reminder."),
  ]

  private static let principles: [RuleReference] = [
    RuleReference(
      "R1", "Revenue makes no partnership. It only helps to say whom to look at first.",
      ["severity.revenue-stake"]),
    RuleReference(
      "R2", "Mass mail, notices of machines, tweets and likes are no contact.", ["lexicon"]),
    RuleReference(
      "R3", "A partnership is to be shown; without evidence it is transactional, and unsure.",
      [
        "classes.partnership-score", "classes.medium-confidence-marks",
        "classes.high-confidence-marks",
      ]),
    RuleReference(
      "R4", "Several different marks count for more than many rows of one.",
      ["classes.partnership-marks", "marks.touches-for-full"]),
    RuleReference(
      "R5",
      "Trust that we broke (N3, N4) counts in full and stands first; nothing makes up for it.",
      ["severity.broken-trust"]),
    RuleReference(
      "R6", "Demands that stay one-sided are told as ill-fitting; that alone drops nobody.",
      ["fit"]),
    RuleReference("R7", "A class is an indication with its sums and its rows, no verdict."),
    RuleReference("R8", "What an export cannot record is not judged, and the report says so."),
    RuleReference("R9", "A talk is ours and theirs at once, whoever began it.", ["us"]),
    RuleReference(
      "R10", "A call that nobody took is no contact; tries are told as tries.", ["lexicon"]),
    RuleReference(
      "R11", "Receipts, bounces, automatic replies and system entries are nobody's words.",
      ["lexicon"]),
    RuleReference("R12", "A row that is deleted, cancelled or a draft proves what its state says."),
    RuleReference("R13", "A wish binds what is proposed; what has ended is never neglected."),
    RuleReference(
      "R14", "Words accuse where they are plain; where not, they are a question (a loose end).",
      ["lexicon"]),
    RuleReference(
      "R15", "It matters whose words they are and whom they are about.", ["lexicon", "us"]),
    RuleReference(
      "R16", "A promise is kept by the thing promised: a call by a talk, a quote by it."),
  ]

  private static let others: [RuleReference] = [
    RuleReference(
      "drifting", "They fell silent, beyond their own rhythm; it accuses nobody.", ["drift"]),
    RuleReference(
      "put off", "A planned touch or a snooze suspends a flag; it erases none.",
      ["plans", "snoozes", "snooze-file"]),
    RuleReference(
      "verdicts", "A flag that somebody called wrong rests on the same rows, and not on new ones.",
      ["verdicts"]),
    RuleReference(
      "severity", "How overdue, times how much is at stake; reminders add to it.",
      [
        "severity.base-stake", "severity.marks-stake", "severity.tenure-stake",
        "severity.revenue-stake", "severity.reminder",
      ]),
  ]
}
