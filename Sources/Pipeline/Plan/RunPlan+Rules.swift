import Assessment
import Basics
import Configuration
import Intake

extension RunPlan {
  /// The settings that move a judgement, each as text.
  static func rules(_ file: Configuration, owner: String?) -> [String: String] {
    var rules: [String: String] = [:]
    for setting in JudgementSetting.all {
      rules[setting.name] = setting.shown(in: file.assessment)
    }
    for (tier, limit) in file.assessment.tierLimits { rules["tiers.\(tier)"] = String(limit) }
    for (tier, own) in file.assessment.tierRules {
      for rule in TierRule.all {
        rules["tiers.\(tier).\(rule.key)"] = own[keyPath: rule.path].map { String($0) }
      }
    }
    for (name, limit) in file.assessment.cadences {
      rules["cadence.\(name)"] = limit.map { String($0) } ?? "none"
    }
    let days = file.assessment.businessDays
    rules["business-days.weekend"] = days.weekend.sorted().map(String.init).joined(separator: " ")
    rules["business-days.holidays"] = days.holidays.sorted().map(\.description)
      .joined(separator: " ")
    for list in file.words {
      let text = (list.add.map { "+\($0)" } + list.remove.map { "-\($0)" }).joined(separator: ", ")
      rules["lexicon.\(list.list)"] = text
    }
    rules["owner"] = owner
    return rules
  }
}

extension Permissions {
  /// As the configuration has them.
  init(_ configuration: Configuration) {
    guard let asked = configuration.permissions else {
      self = .ownerOnly
      return
    }
    self.init(files: asked.files, folders: asked.folders)
  }
}
