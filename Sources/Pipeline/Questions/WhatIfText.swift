import Assessment
import Basics
import Configuration
import Reporting

/// What other settings would do, for people.
struct WhatIfText {
  let wording: Wording
  /// So many of each kind are named; `--json` has all.
  private static let shown = 20

  static func of(_ answer: WhatIf) -> String { WhatIfText(wording: answer.wording).text(answer) }

  private func text(_ answer: WhatIf) -> String {
    var blocks: [String] = []
    if let limits = answer.limits { blocks.append(self.limits(limits)) }
    let difference = answer.difference
    if let past = answer.past, let at = answer.at, answer.isOfOneJudgement {
      let (neglected, all) = (difference.neglectedNow, difference.relationships)
      return wording.say(.judgedOn, .number(neglected), .number(all), .day(at)) + "\n\n"
        + outcome([(.asItIs, past.now)], answer.horizon)
    }
    blocks.append(summary(difference, answer.at))
    if difference.isNone {
      for setting in answer.settings where Self.limitsSilence(setting) {
        blocks.append(wording.say(.othersStandAbove, .text(setting.name)))
      }
    }
    blocks += list(.added, difference.added) { names($0.reasons) }
    blocks += list(.cleared, difference.cleared) { names($0.reasons) }
    blocks += list(.otherClass, difference.reclassified) { member in
      " · \(name(member.was)) → \(name(member.now))"
    }
    if difference.load.contains(where: { $0.owner != nil }) {
      let lines = difference.load.map {
        "\n  \($0.owner ?? wording.say(.ownedByNobody)): \(number($0.now)) → \(number($0.then))"
      }
      blocks.append(wording.say(.loadByOwner) + lines.joined())
    }
    if let past = answer.past {
      blocks.append(outcome([(.asItIs, past.now), (.asItWouldBe, past.then)], answer.horizon))
    }
    return blocks.joined(separator: "\n\n")
  }

  /// A limit of silence that all share, or all of a tier (N1).
  private static func limitsSilence(_ setting: TypedSetting) -> Bool {
    setting.name == "neglect.silence-days" || setting.path.first == "tiers"
  }

  private func summary(_ difference: JudgementDifference, _ at: Day?) -> String {
    let neglected = Remark.Argument.number(difference.neglectedNow)
    let all = Remark.Argument.number(difference.relationships)
    if difference.isNone {
      guard let at else { return wording.say(.nothingWouldChange, neglected, all) }
      return wording.say(.nothingWouldChangeOn, neglected, all, .day(at))
    }
    let moved: [Remark.Argument] = [
      neglected, all, .number(difference.neglectedThen), .number(difference.added.count),
      .number(difference.cleared.count), .number(difference.reclassified.count),
    ]
    let phrase = at == nil ? AnswerPhrase.judgedTwice : .judgedTwiceOn
    return wording.fill(wording.answer(phrase), moved + (at.map { [.day($0)] } ?? []))
  }

  private func limits(_ limits: FittingLimits) -> String {
    let calls = limits.calls
    let asked = Remark.Argument.text(wording.say(.callsAWeek, .number(limits.asked)))
    let all = Remark.Argument.number(calls.all)
    let parts = Remark.Argument.text(
      wording.say(.callsOfWeek, .number(calls.neglected), .number(calls.dueSoon)))
    switch limits.outcome {
    case .noneFit: return wording.say(.noLimitsFit, asked, all, .number(calls.waiting))
    case .room: return wording.say(.limitsAskForLess, asked, all, parts)
    case .found where limits.lines.isEmpty: return wording.say(.limitsFitAlready, asked, parts)
    case .found where calls.all == 0:
      return wording.say(.limitsReachedByNobody, asked, parts) + "\n\n" + yaml(limits)
    case .found: return wording.say(.linesThatFit, asked, parts) + "\n\n" + yaml(limits)
    }
  }

  private func yaml(_ limits: FittingLimits) -> String {
    limits.yaml { wording.say(.limitNow, .text(String($0))) }
  }

  private func list(
    _ title: AnswerPhrase, _ members: [JudgementDifference.Member],
    _ more: (JudgementDifference.Member) -> String
  ) -> [String] {
    guard !members.isEmpty else { return [] }
    var lines = [wording.say(title) + ":"]
    for member in members.prefix(Self.shown) {
      let id = member.name == member.id ? "" : " (\(member.id))"
      let owner = member.owner.map { ", \($0)" } ?? ""
      lines.append("  \(member.name)\(id)\(owner)\(more(member))")
    }
    if members.count > Self.shown {
      lines.append("  " + wording.say(.moreInJSON, .number(members.count - Self.shown)))
    }
    return [lines.joined(separator: "\n")]
  }

  private func names(_ reasons: [ReasonID]) -> String {
    " · " + reasons.map(\.name).joined(separator: " ")
  }

  private func name(_ value: RelationshipClass?) -> String {
    switch value {
    case .partnership: wording.text(.partnership)
    case .transactional: wording.text(.transactional)
    case nil: "–"
    }
  }

  /// Hits are those flagged who were lost, misses those lost and not flagged.
  private func outcome(_ judged: [(name: AnswerPhrase, flags: FlagOutcome)], _ days: Int) -> String
  {
    let sentences = judged.map { name, flags in
      "\n  "
        + wording.say(
          .hitsAndMisses, .text(wording.say(name)), .number(flags.flagged.silent),
          .number(flags.flagged.relationships), .number(flags.others.silent))
    }
    return wording.say(.lostAfter, .number(days)) + sentences.joined()
  }

  private func number(_ value: Int) -> String { wording.number(value) }
}
