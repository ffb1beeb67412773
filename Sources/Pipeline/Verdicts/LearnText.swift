import Assessment
import Basics
import Configuration
import Reporting

/// What verdicts teach, for people.
struct LearnText {
  let wording: Wording
  private static let shown = 20

  static func of(_ lesson: Lesson) -> String { LearnText(wording: lesson.wording).text(lesson) }

  private func text(_ lesson: Lesson) -> String {
    var blocks = [said(lesson)]
    let silent = lesson.flags.filter { !$0.isRaised }
      .map { Lesson.name($0.verdict.id, $0.verdict.subject) }
    if !silent.isEmpty {
      blocks.append(
        wording.say(.notRaisedNow, .number(silent.count)) + "\n  " + listed(silent))
    }
    guard !lesson.settings.isEmpty else {
      blocks.append(wording.say(.nothingFollows))
      return blocks.joined(separator: "\n\n")
    }
    let reasons = lesson.settings.map { "\n  " + wording.say($0.why) }
    blocks.append(wording.say(.whatWrongShare) + reasons.joined())
    blocks.append(wording.say(.linesThatMend) + "\n\n" + yaml(lesson.settings))
    if let replay = lesson.replay { blocks.append(self.replay(replay)) }
    return blocks.joined(separator: "\n\n")
  }

  /// "N4: 31 right, 6 wrong; 84% were right, most likely 69% to 92%."
  private func said(_ lesson: Lesson) -> String {
    guard !lesson.counts.isEmpty else { return wording.say(.noUsableVerdict) }
    let lines = lesson.counts.map { count in
      let name = Remark.Argument.text(count.subject.name)
      let (right, wrong) = (
        Remark.Argument.number(count.right), Remark.Argument.number(count.wrong)
      )
      guard let share = count.share else {
        return "\n  " + wording.text(.verdictsFew, name, right, wrong)
      }
      return "\n  "
        + wording.text(
          .verdictsShare, name, right, wrong, .share(share.value), .share(share.low),
          .share(share.high))
    }
    return wording.say(.saidOfFlags) + lines.joined()
  }

  /// The settings as lines of the file, sections together.
  private func yaml(_ settings: [LearntSetting]) -> String {
    TypedSetting.lines(
      of: settings.map(\.setting).sorted { $0.path.lexicographicallyPrecedes($1.path) }
        .map { ($0, nil) })
  }

  private func replay(_ replay: Lesson.Replay) -> String {
    func count(_ flags: [String]) -> Remark.Argument { .number(flags.count) }
    let difference = replay.difference
    let lines = [
      wording.say(.withTheseLines),
      "  " + wording.say(.wrongWouldGo, .number(replay.wrong), count(replay.wrongGone))
        + names(replay.wrongGone),
      "  " + wording.say(.rightWouldGo, .number(replay.right), count(replay.rightGone))
        + names(replay.rightGone),
      "  " + wording.say(.unspokenWouldGo, count(replay.otherGone)) + names(replay.otherGone),
      "  " + wording.say(.wouldCome, count(replay.come)) + names(replay.come),
      "  "
        + wording.say(
          .neglectedThen, .number(difference.neglectedNow), .number(difference.neglectedThen),
          .number(difference.reclassified.count))
        + names(difference.reclassified.map(\.id)),
      wording.say(.nothingWasChanged),
    ]
    return lines.joined(separator: "\n")
  }

  private func names(_ names: [String]) -> String {
    names.isEmpty ? "" : ": " + listed(names)
  }

  private func listed(_ names: [String]) -> String {
    let more = names.count - Self.shown
    return names.prefix(Self.shown).joined(separator: ", ")
      + (more > 0 ? " " + wording.say(.andMore, .number(more)) : "")
  }
}
