package import Assessment

/// A weight or limit of the judgement as it stands in `rapport.yaml`: where, in what range, and
/// what it means. One list of them reads the file, writes `rapport init` and fills "how this was
/// judged".
package struct JudgementSetting: Sendable {
  package enum Value: Sendable {
    case whole(any WritableKeyPath<AssessmentSettings, Int> & Sendable, ClosedRange<Int>)
    case number(any WritableKeyPath<AssessmentSettings, Double> & Sendable, ClosedRange<Double>)
  }

  package let section: String
  package let key: String
  package let value: Value
  package let meaning: String

  /// `neglect.silence-days`.
  package var name: String { "\(section).\(key)" }

  /// Where the value lies, of a setting in whole numbers.
  package var days: (any WritableKeyPath<AssessmentSettings, Int> & Sendable)? {
    if case .whole(let path, _) = value { path } else { nil }
  }

  /// The value in `settings`, as it is written in the file.
  package func shown(in settings: AssessmentSettings) -> String {
    switch value {
    case .whole(let path, _): String(settings[keyPath: path])
    case .number(let path, _):
      settings[keyPath: path] == settings[keyPath: path].rounded()
        ? String(Int(settings[keyPath: path])) : String(settings[keyPath: path])
    }
  }

  /// Takes the value from the file, where it is there.
  func read(_ reader: inout YAMLReader, into settings: inout AssessmentSettings)
    throws(ConfigurationError)
  {
    switch value {
    case .whole(let path, let range):
      if let value = try reader.integer(key, in: range) { settings[keyPath: path] = value }
    case .number(let path, let range):
      if let value = try reader.number(key, in: range) { settings[keyPath: path] = value }
    }
  }

  fileprivate static func days(
    _ section: String, _ key: String,
    _ path: any WritableKeyPath<AssessmentSettings, Int> & Sendable,
    _ meaning: String
  ) -> JudgementSetting {
    JudgementSetting(section: section, key: key, value: .whole(path, 0...36_500), meaning: meaning)
  }

  fileprivate static func count(
    _ section: String, _ key: String,
    _ path: any WritableKeyPath<AssessmentSettings, Int> & Sendable,
    _ meaning: String, in range: ClosedRange<Int> = 1...1000
  ) -> JudgementSetting {
    JudgementSetting(section: section, key: key, value: .whole(path, range), meaning: meaning)
  }

  fileprivate static func points(
    _ section: String, _ key: String,
    _ path: any WritableKeyPath<AssessmentSettings, Double> & Sendable, _ meaning: String
  ) -> JudgementSetting {
    JudgementSetting(section: section, key: key, value: .number(path, 0...100), meaning: meaning)
  }

  fileprivate static func share(
    _ section: String, _ key: String,
    _ path: any WritableKeyPath<AssessmentSettings, Double> & Sendable, _ meaning: String,
    in range: ClosedRange<Double> = 0...1
  ) -> JudgementSetting {
    JudgementSetting(section: section, key: key, value: .number(path, range), meaning: meaning)
  }
}

extension JudgementSetting {
  /// Every setting of the judgement, by section, in the order of domain.md.
  package static let all: [JudgementSetting] = marks + classes + neglect + others

  private static let marks: [JudgementSetting] = [
    points("marks", "personal-contact", \.marks.personalContact, "M1, points of 100"),
    points("marks", "commitments", \.marks.commitments, "M2"),
    points("marks", "value", \.marks.value, "M3"),
    points("marks", "help", \.marks.help, "M4"),
    points("marks", "needs-reviews", \.marks.needsReviews, "M5"),
    points("marks", "after-sale", \.marks.afterSale, "M6"),
    points("marks", "complaints", \.marks.complaints, "M7"),
    points("marks", "appreciation", \.marks.appreciation, "M8"),
    points("marks", "balance", \.marks.balance, "M9"),
    count("marks", "lookback-years", \.marks.lookbackYears, "marks look back so far", in: 1...50),
    count(
      "marks", "half-life-days", \.marks.halfLifeDays,
      "evidence weighs half when so much older than the latest contact", in: 1...36_500),
    share(
      "marks", "touches-for-full", \.marks.touchesForFull,
      "good touches that show a mark fully (R4)", in: 1...100),
    share("marks", "mail-only-cap", \.marks.mailOnlyCap, "most that mail alone shows of M1"),
    days(
      "marks", "follow-up-within-days", \.marks.followUpWithinDays,
      "a touch so soon after an order follows it up (M6)"),
    days(
      "marks", "prompt-answer-business-days", \.marks.promptAnswerBusinessDays,
      "a complaint answered within was answered promptly (M7)"),
    days(
      "marks", "thanks-apart-days", \.marks.thanksApartDays,
      "thanks so far apart count as two (M8)"),
    days("marks", "tenure-days", \.marks.tenureDays, "M9 is judged from this tenure on"),
    count("marks", "their-starts", \.marks.theirStarts, "M9 needs so many contacts begun by them"),
    share("marks", "start-share", \.marks.startShare, "M9 needs each side to begin this share"),
  ]

  private static let classes: [JudgementSetting] = [
    points(
      "classes", "partnership-score", \.classes.partnershipScore,
      "score from which a relationship may be a partnership (R3)"),
    count(
      "classes", "partnership-marks", \.classes.partnershipMarks,
      "different marks for it, M1 and one of M2, M4, M9 among them (R4)", in: 1...9),
    count(
      "classes", "medium-confidence-marks", \.classes.mediumConfidenceMarks,
      "known marks for medium confidence", in: 0...9),
    count(
      "classes", "high-confidence-marks", \.classes.highConfidenceMarks,
      "known marks for high confidence", in: 0...9),
  ]

  private static let neglect: [JudgementSetting] = [
    days(
      "neglect", "silence-days", \.neglect.silenceDays,
      "N1, where neither own rhythm nor tier says otherwise"),
    days(
      "neglect", "yearly-days", \.neglect.yearlyDays,
      "N1, of peers, advisors, employees and past customers"),
    days(
      "neglect", "shortest-limit-days", \.neglect.shortestLimitDays,
      "N1, no own rhythm allows less"),
    count(
      "neglect", "gaps-for-rhythm", \.neglect.gapsForRhythm,
      "N1, gaps from which a rhythm is the relationship's own"),
    days(
      "neglect", "answer-business-days", \.neglect.answerBusinessDays,
      "N2, their message waits at most so long"),
    days(
      "neglect", "complaint-business-days", \.neglect.complaintBusinessDays,
      "N3, a complaint stays open at most so long"),
    days(
      "neglect", "promise-grace-business-days", \.neglect.promiseGraceBusinessDays,
      "N4, grace after the date of a promise"),
    days(
      "neglect", "undated-promise-days", \.neglect.undatedPromiseDays,
      "N4, a promise without a date is due after"),
    days(
      "neglect", "forgotten-task-days", \.neglect.forgottenTaskDays,
      "N4, a to-do overdue for longer was forgotten in the CRM"),
    days(
      "neglect", "follow-up-days", \.neglect.followUpDays,
      "N5, an order waits at most so long for a follow-up"),
    days(
      "neglect", "nothing-personal-days", \.neglect.nothingPersonalDays,
      "N6, traffic and mass mail without anything personal"),
    days("neglect", "thanks-days", \.neglect.thanksDays, "N7, thanks are due once in"),
    days("neglect", "needs-review-days", \.neglect.needsReviewDays, "N8, needs are asked once in"),
    days("neglect", "listed-days", \.neglect.listedDays, "N9, on the list without any contact"),
    count(
      "neglect", "their-starts-in-a-row", \.neglect.theirStartsInARow,
      "N10, contacts in a row that they began"),
    days(
      "neglect", "their-starts-span-days", \.neglect.theirStartsSpanDays,
      "N10, spread over at least"),
    days(
      "neglect", "attention-days", \.neglect.attentionDays, "N11, our recent attention is that of"),
    count(
      "neglect", "attention-touches", \.neglect.attentionTouches,
      "N11, touches of ours in the year before, at least"),
    share(
      "neglect", "attention-share", \.neglect.attentionShare,
      "N11, a steep fall is to this share or below"),
    share(
      "neglect", "prospect-rise", \.neglect.prospectRise,
      "N11, while touches to prospects rose to this multiple", in: 0...100),
  ]

  private static let others: [JudgementSetting] = [
    days("plans", "horizon-days", \.plans.horizonDays, "a plan further away is a typing error"),
    days(
      "plans", "suspend-within-days", \.plans.suspendWithinDays,
      "a plan at most so far away suspends a flag"),
    count(
      "drift", "gaps-for-rhythm", \.drift.gapsForRhythm,
      "their gaps from which a rhythm is their own"),
    days("drift", "shortest-limit-days", \.drift.shortestLimitDays, "nobody drifts before"),
    share(
      "drift", "usual-gaps", \.drift.usualGaps, "silent for more usual gaps than this",
      in: 1...100),
    share(
      "drift", "probability", \.drift.probability,
      "chance of silence that means drifting, if the past chooses none"),
    count("fit", "price-talks", \.fit.priceTalks, "R6, talk of nothing but price"),
    count("fit", "broken-commitments", \.fit.brokenCommitments, "R6, commitments they broke"),
    count("fit", "abuses", \.fit.abuses, "R6, abusive words"),
    count("fit", "rushes", \.fit.rushes, "R6, rush orders"),
    count(
      "fit", "same-demand-often", \.fit.sameDemandOften,
      "R6, one kind of demand alone must come so often"),
    days("fit", "span-days", \.fit.spanDays, "R6, persistent means spread over"),
    count(
      "fit", "marks-at-most", \.fit.marksAtMost, "R6, with more marks something is given back",
      in: 0...9),
    share(
      "severity", "base-stake", \.severity.baseStake, "what every relationship is worth alike"),
    share("severity", "marks-stake", \.severity.marksStake, "what its marks add"),
    share("severity", "tenure-stake", \.severity.tenureStake, "what its years add"),
    share(
      "severity", "revenue-stake", \.severity.revenueStake, "what its revenue's rank adds (R1)"),
    points("severity", "broken-trust", \.severity.brokenTrust, "R5, points on top"),
    points(
      "severity", "reminder", \.severity.reminder, "points on top for each of N7, N8, N11, N12"),
    share(
      "appreciation", "gift-budget", \.appreciation.giftBudget,
      "what small gifts may cost in a year; 0 sets none", in: 0...10_000_000),
    share(
      "appreciation", "gift-price", \.appreciation.giftPrice, "what a small gift costs",
      in: 0.01...10_000),
  ]
}
