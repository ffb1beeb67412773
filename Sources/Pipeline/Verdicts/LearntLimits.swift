import Assessment
import Basics
import Configuration
import Intake
import Relationships
import Reporting

/// Limits that part the flags called wrong from those called right: where all that were called
/// right had waited longer than some that were called wrong, the limit lies between them.
struct LearntLimits {
  private(set) var settings: [LearntSetting] = []

  /// With fewer called wrong, a limit is not moved.
  static let fewest = 3

  init(_ flags: [SpokenFlag], _ ledger: Ledger, _ assessment: AssessmentSettings) {
    var groups: [[String]: [Numbered]] = [:]
    for (number, flag) in flags.enumerated() {
      guard let path = Self.setting(flag, ledger, assessment) else { continue }
      groups[path, default: []].append((number, flag))
    }
    for (path, flags) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      if let setting = path == Self.drift ? Self.drift(flags) : Self.limit(path, flags) {
        settings.append(setting)
      }
    }
  }

  /// A flag with its place among all that were spoken of.
  private typealias Numbered = (number: Int, flag: SpokenFlag)

  /// What flags called wrong have of a kind, each with the number of the flag.
  private static func wrong<Value>(
    _ flags: [Numbered], _ value: (SpokenFlag) -> Value?
  ) -> [(number: Int, value: Value)] {
    flags.filter { !$0.flag.isRight }.compactMap { number, flag in
      value(flag).map { (number, $0) }
    }
  }

  private static func limit(_ path: [String], _ flags: [Numbered]) -> LearntSetting? {
    let right = flags.map(\.flag).filter(\.isRight).compactMap { $0.finding?.days }
    let wrong = wrong(flags) { $0.finding?.days }
    let shortest = right.min() ?? .max
    let apart = wrong.filter { $0.value < shortest }
    guard apart.count >= fewest, let limit = apart.map(\.value).max(),
      let about = flags.first?.flag.verdict.subject.name
    else { return nil }
    let isBusiness = flags.first?.flag.finding?.limitUnit == .businessDays
    return LearntSetting(
      setting: TypedSetting(path: path, value: String(limit)), wrong: Set(apart.map(\.number)),
      why: AnswerText(
        isBusiness ? .businessDaysShared : .daysShared, .text(about), .number(apart.count),
        .number(wrong.count), .number(limit), .number(right.count)))
  }

  private static let drift = ["drift", "probability"]

  private static func drift(_ flags: [Numbered]) -> LearntSetting? {
    let right = flags.map(\.flag).filter(\.isRight).compactMap(\.probability)
    let wrong = wrong(flags, \.probability)
    let least = right.min() ?? 1
    let apart = wrong.filter { $0.value < least }
    guard apart.count >= fewest, let most = apart.map(\.value).max() else { return nil }
    let limit = min(1, (most * 100).rounded(.down) / 100 + 0.01)
    guard limit <= least, let text = Decimal.text(limit, places: 2) else { return nil }
    return LearntSetting(
      setting: TypedSetting(path: drift, value: text), wrong: Set(apart.map(\.number)),
      why: AnswerText(
        .chanceShared, .number(apart.count), .number(wrong.count), .text(text),
        .number(right.count)))
  }

  /// Where the limit stands that a flag has passed; nil where no line of `rapport.yaml` holds it.
  private static func setting(
    _ flag: SpokenFlag, _ ledger: Ledger, _ assessment: AssessmentSettings
  ) -> [String]? {
    if flag.verdict.subject == .drift { return flag.probability == nil ? nil : drift }
    guard let finding = flag.finding, let index = flag.index else { return nil }
    let relationship = ledger.relationships[index]
    switch finding.limitSource {
    case .cadence: return nil
    case .tier: return setting(of: finding.id, tier: relationship.tier ?? "", assessment)
    case .ownRhythm:
      return finding.limit == assessment.neglect.shortestLimitDays
        ? ["neglect", "shortest-limit-days"] : nil
    case .standard:
      if finding.id == .n1, relationship.kind.isSeenYearly { return ["neglect", "yearly-days"] }
      return keys[finding.id].map { ["neglect", $0] }
    }
  }

  /// Where the limit of a reason stands that a tier has of its own.
  private static func setting(
    of reason: ReasonID, tier: String, _ assessment: AssessmentSettings
  ) -> [String]? {
    let tier = tier.lowercased()
    // Of two spellings of one tier the last counts.
    func last(_ names: some Sequence<String>) -> String? {
      names.filter { $0.lowercased() == tier }.max()
    }
    if reason == .n1 {
      return last(assessment.tierLimits.keys).map(assessment.silencePath(ofTier:))
    }
    guard let key = keys[reason] else { return nil }
    return last(assessment.tierRules.keys).map { ["tiers", $0, key] }
  }

  /// The keys of common limits; of a tier's own they are the same.
  private static let keys: [ReasonID: String] = [
    .n1: "silence-days", .n2: "answer-business-days", .n3: "complaint-business-days",
    .n4: "promise-grace-business-days", .n5: "follow-up-days", .n6: "nothing-personal-days",
    .n7: "thanks-days", .n8: "needs-review-days", .n9: "listed-days",
    .n10: "their-starts-span-days",
  ]
}
