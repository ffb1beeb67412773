import Assessment
import Basics
import Reporting

/// What other settings would do, for people.
enum WhatIfText {
  private static let wording = Wording.english
  /// So many of each kind are named; `--json` has all.
  private static let shown = 20

  static func of(_ answer: WhatIf) -> String {
    var blocks: [String] = []
    if let limits = answer.limits { blocks.append(self.limits(limits)) }
    let difference = answer.difference
    blocks.append(
      """
      \(number(difference.neglectedNow)) of \(number(difference.relationships)) relationships \
      \(difference.neglectedNow == 1 ? "is" : "are") neglected\(answer.at.map { " on \(wording.date($0))" } ?? ""), \
      \(number(difference.neglectedThen)) would be: \(number(difference.added.count)) added, \
      \(number(difference.cleared.count)) cleared, \(number(difference.reclassified.count)) of another class.
      """)
    blocks += list("Added", difference.added) {
      " · " + $0.reasons.map(\.name).joined(separator: " ")
    }
    blocks += list("Cleared", difference.cleared) {
      " · " + $0.reasons.map(\.name).joined(separator: " ")
    }
    blocks += list("Another class", difference.reclassified) { member in
      " · \(member.was?.rawValue ?? "–") → \(member.now?.rawValue ?? "–")"
    }
    if difference.load.contains(where: { $0.owner != nil }) {
      blocks.append(
        "Neglected by owner, now and then:\n"
          + difference.load.map {
            "  \($0.owner ?? "nobody's"): \(number($0.now)) → \(number($0.then))"
          }.joined(separator: "\n"))
    }
    if let past = answer.past { blocks.append(outcome(past.now, past.then, answer.horizon)) }
    return blocks.joined(separator: "\n\n")
  }

  private static func limits(_ limits: FittingLimits) -> String {
    let calls = limits.calls
    let asked = "\(number(limits.asked)) \(limits.asked == 1 ? "call" : "calls") a week"
    guard limits.fits else {
      return """
        No limits fit \(asked): even forty times as long they would ask for \(number(calls.all)). \
        \(number(calls.waiting)) of these wait for an answer, a repair or what was promised, which no \
        limit moves, nor what `cadence:` agrees.
        """
    }
    let sum =
      "\(number(calls.neglected)) neglected today, \(number(calls.dueSoon)) due within the week"
    guard !limits.lines.isEmpty else { return "The limits as they are fit \(asked): \(sum)." }
    return "These lines of rapport.yaml fit \(asked) (\(sum)):\n\n"
      + limits.yaml
  }

  private static func list(
    _ title: String, _ members: [JudgementDifference.Member],
    _ more: (JudgementDifference.Member) -> String
  ) -> [String] {
    guard !members.isEmpty else { return [] }
    var lines = ["\(title):"]
    for member in members.prefix(shown) {
      let id = member.name == member.id ? "" : " (\(member.id))"
      let owner = member.owner.map { ", \($0)" } ?? ""
      lines.append("  \(member.name)\(id)\(owner)\(more(member))")
    }
    if members.count > shown {
      lines.append("  and \(number(members.count - shown)) more; --json names all")
    }
    return [lines.joined(separator: "\n")]
  }

  /// Hits are those flagged who were lost, misses those lost and not flagged.
  private static func outcome(_ now: FlagOutcome, _ then: FlagOutcome, _ days: Int) -> String {
    func sentence(_ name: String, _ flag: FlagOutcome) -> String {
      "  \(name): \(number(flag.flagged.silent)) hits of \(number(flag.flagged.relationships)) flagged, "
        + "\(number(flag.others.silent)) misses"
    }
    return "Who was lost in the \(number(days)) days after it:\n"
      + sentence("now", now) + "\n" + sentence("then", then)
  }

  private static func number(_ value: Int) -> String { wording.number(value) }
}
