import Assessment
import Basics
import Configuration
import Intake
import Relationships

/// Limits that part the flags called wrong from those called right: where all that were called right had
/// waited longer than some that were called wrong, the limit lies between them.
struct LearntLimits {
  private(set) var settings: [LearntSetting] = []

  /// With fewer called wrong, a limit is not moved.
  static let fewest = 3

  init(_ flags: [SpokenFlag], _ ledger: Ledger, _ assessment: AssessmentSettings) {
    var groups: [String: [SpokenFlag]] = [:]
    for flag in flags {
      guard let name = Self.setting(flag, ledger, assessment) else { continue }
      groups[name, default: []].append(flag)
    }
    for (name, flags) in groups.sorted(by: { $0.key < $1.key }) {
      if let setting = name == Self.drift ? Self.drift(flags) : Self.limit(name, flags) {
        settings.append(setting)
      }
    }
  }

  private static func limit(_ name: String, _ flags: [SpokenFlag]) -> LearntSetting? {
    let right = flags.filter(\.isRight).compactMap { $0.finding?.days }
    let wrong = flags.filter { !$0.isRight }.compactMap { $0.finding?.days }
    let shortest = right.min() ?? .max
    let apart = wrong.filter { $0 < shortest }
    guard apart.count >= fewest, let limit = apart.max(),
      let setting = TypedSetting("\(name)=\(limit)"), let about = flags.first?.verdict.subject.name
    else { return nil }
    let unit =
      flags.first?.finding?.limitUnit == .businessDays ? "business days" : "days"
    return LearntSetting(
      setting: setting,
      why:
        "\(about): \(apart.count) of \(wrong.count) called wrong stood at \(limit) \(unit) or less, and none "
        + "of \(right.count) called right.")
  }

  private static let drift = "drift.probability"

  private static func drift(_ flags: [SpokenFlag]) -> LearntSetting? {
    let right = flags.filter(\.isRight).compactMap(\.probability)
    let wrong = flags.filter { !$0.isRight }.compactMap(\.probability)
    let least = right.min() ?? 1
    let apart = wrong.filter { $0 < least }
    guard apart.count >= fewest, let most = apart.max() else { return nil }
    let limit = min(1, (most * 100).rounded(.down) / 100 + 0.01)
    guard limit <= least, let text = Decimal.text(limit, places: 2),
      let setting = TypedSetting("\(drift)=\(text)")
    else { return nil }
    return LearntSetting(
      setting: setting,
      why:
        "drift: \(apart.count) of \(wrong.count) called wrong had a chance of silence under \(text), and "
        + "none of \(right.count) called right.")
  }

  /// The setting that holds the limit a flag has passed; nil where no line of `rapport.yaml` does.
  private static func setting(
    _ flag: SpokenFlag, _ ledger: Ledger, _ assessment: AssessmentSettings
  ) -> String? {
    if flag.verdict.subject == .drift { return flag.probability == nil ? nil : drift }
    guard let finding = flag.finding, let index = flag.index else { return nil }
    switch finding.limitSource {
    case .cadence: return nil
    case .tier:
      let tier = ledger.relationships[index].tier?.lowercased()
      return assessment.tierLimits.keys.sorted().first { $0.lowercased() == tier }
        .map { "tiers.\($0)" }
    case .ownRhythm:
      return finding.limit == assessment.neglect.shortestLimitDays
        ? "neglect.shortest-limit-days" : nil
    case .standard: return names[finding.id]
    }
  }

  private static let names: [ReasonID: String] = [
    .n1: "neglect.silence-days", .n2: "neglect.answer-business-days",
    .n3: "neglect.complaint-business-days", .n4: "neglect.promise-grace-business-days",
    .n5: "neglect.follow-up-days", .n6: "neglect.nothing-personal-days", .n7: "neglect.thanks-days",
    .n8: "neglect.needs-review-days", .n9: "neglect.listed-days",
    .n10: "neglect.their-starts-span-days",
  ]
}
