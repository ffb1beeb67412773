import Assessment
import Basics
import Configuration
import Reporting

/// What verdicts teach, for people.
enum LearnText {
  private static let wording = Wording.english
  private static let shown = 20

  static func of(_ lesson: Lesson) -> String {
    var blocks = [said(lesson)]
    let silent = lesson.flags.count { $0.verdict.subject != .relationshipClass && !$0.isRaised }
    if silent > 0 {
      blocks.append(
        "\(number(silent)) of these \(silent == 1 ? "flags is" : "flags are") not raised now, and "
          + "\(silent == 1 ? "teaches" : "teach") nothing more.")
    }
    guard !lesson.settings.isEmpty else {
      blocks.append(
        "Nothing follows from that: no word and no limit parts those called wrong from those called right."
      )
      return blocks.joined(separator: "\n\n")
    }
    blocks.append(
      "What the wrong ones share:\n"
        + lesson.settings.map { "  " + $0.why }.joined(separator: "\n"))
    blocks.append("The lines of rapport.yaml that would mend them:\n\n" + yaml(lesson.settings))
    if let replay = lesson.replay { blocks.append(self.replay(replay)) }
    return blocks.joined(separator: "\n\n")
  }

  /// "N4: 31 right, 6 wrong; 84% were right, most likely 69% to 92%."
  private static func said(_ lesson: Lesson) -> String {
    guard !lesson.counts.isEmpty else { return "There is no verdict that can be used." }
    let lines = lesson.counts.map { count in
      let name = Remark.Argument.text(count.subject.name)
      let (right, wrong) = (
        Remark.Argument.number(count.right), Remark.Argument.number(count.wrong)
      )
      guard let share = count.share else {
        return "  " + wording.text(.verdictsFew, name, right, wrong)
      }
      return "  "
        + wording.text(
          .verdictsShare, name, right, wrong, .share(share.value), .share(share.low),
          .share(share.high))
    }
    return "What was said of the flags:\n" + lines.joined(separator: "\n")
  }

  /// The settings as lines of the file, sections together.
  private static func yaml(_ settings: [LearntSetting]) -> String {
    TypedSetting.lines(
      of: settings.map(\.setting).sorted { $0.path.lexicographicallyPrecedes($1.path) }
        .map { ($0, nil) })
  }

  private static func replay(_ replay: Lesson.Replay) -> String {
    let difference = replay.difference
    var lines = [
      "With these lines:",
      "  of \(number(replay.wrong)) flags called wrong \(number(replay.wrongGone.count)) would go"
        + names(replay.wrongGone),
      "  of \(number(replay.right)) flags called right \(number(replay.rightGone.count)) would go"
        + names(replay.rightGone),
      "  of flags that nobody spoke of \(number(replay.otherGone.count)) would go"
        + names(replay.otherGone),
      "  \(number(replay.come.count)) would come" + names(replay.come),
      "  \(number(difference.neglectedNow)) neglected would be \(number(difference.neglectedThen)), "
        + "\(number(difference.reclassified.count)) of another class"
        + names(difference.reclassified.map(\.id)),
    ]
    lines.append("Nothing was changed; put the lines into rapport.yaml if you agree.")
    return lines.joined(separator: "\n")
  }

  private static func names(_ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    let more = names.count - shown
    return ": " + names.prefix(shown).joined(separator: ", ")
      + (more > 0 ? " and \(number(more)) more" : "")
  }

  private static func number(_ value: Int) -> String { wording.number(value) }
}
