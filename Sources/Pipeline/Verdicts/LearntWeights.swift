import Assessment
import Basics
import Configuration
import Reporting

/// The weight of a mark, or the threshold of the class, that parts the classes called wrong from those called
/// right: of all that turn none of the right ones, the one that turns most of the wrong ones and moves least.
struct LearntWeights {
  private(set) var settings: [LearntSetting] = []

  /// With fewer called wrong, no weight is moved.
  static let fewest = 3

  /// A class that was spoken of, and what it was made of.
  private struct Spoken {
    var number: Int
    var isRight: Bool
    var calledClass: RelationshipClass
    var marks: [MarkFinding]

    func turns(by settings: AssessmentSettings) -> Bool {
      RelationshipClass(of: marks, by: settings) != calledClass
    }
  }

  private struct Move {
    var setting: JudgementSetting
    var now: Int
    var value: Int
    var turned: [Int]

    /// How far it is moved, as a share of what it is now.
    var step: Double { Double(abs(value - now)) / Double(max(1, now)) }

    func isBetter(than other: Move) -> Bool {
      turned.count == other.turned.count
        ? step < other.step : turned.count > other.turned.count
    }
  }

  init(_ flags: [SpokenFlag], _ assessed: Assessed, _ assessment: AssessmentSettings) {
    let spoken = flags.enumerated().compactMap { number, flag in
      flag.index.flatMap { index in
        flag.calledClass.map {
          Spoken(
            number: number, isRight: flag.isRight, calledClass: $0,
            marks: assessed.results[index].marks)
        }
      }
    }
    let wrong = spoken.filter { !$0.isRight }
    let right = spoken.filter(\.isRight)
    guard wrong.count >= Self.fewest else { return }
    var best: Move?
    for setting in JudgementSetting.all {
      guard let now = Self.value(of: setting, in: assessment) else { continue }
      for value in Self.values(of: setting) {
        var other = assessment
        Self.set(setting, to: value, in: &other)
        guard !right.contains(where: { $0.turns(by: other) }) else { continue }
        let turned = wrong.filter { $0.turns(by: other) }.map(\.number)
        let move = Move(setting: setting, now: now, value: value, turned: turned)
        guard turned.count >= Self.fewest, best.map(move.isBetter) ?? true else { continue }
        best = move
      }
    }
    guard let best else { return }
    settings = [
      LearntSetting(
        setting: TypedSetting(
          path: [best.setting.section, best.setting.key], value: String(best.value)),
        wrong: Set(best.turned),
        why: AnswerText(
          .weightShared, .text(best.setting.name), .number(best.value), .number(best.now),
          .number(best.turned.count), .number(wrong.count), .number(right.count)))
    ]
  }

  /// What is tried of a setting: whole points of a mark or of the score, and numbers of marks.
  private static func values(of setting: JudgementSetting) -> ClosedRange<Int> {
    switch setting.value {
    case .number(_, let range): Int(range.lowerBound)...Int(range.upperBound)
    case .whole(_, let range): range
    }
  }

  /// Nil where the setting makes no class.
  private static func value(
    of setting: JudgementSetting, in assessment: AssessmentSettings
  ) -> Int? {
    guard makingClasses.contains(setting.name) else { return nil }
    return switch setting.value {
    case .number(let path, _): Int(assessment[keyPath: path])
    case .whole(let path, _): assessment[keyPath: path]
    }
  }

  private static let makingClasses: Set<String> = [
    "marks.personal-contact", "marks.commitments", "marks.value", "marks.help",
    "marks.needs-reviews", "marks.after-sale", "marks.complaints", "marks.appreciation",
    "marks.balance", "classes.partnership-score", "classes.partnership-marks",
  ]

  private static func set(
    _ setting: JudgementSetting, to value: Int, in assessment: inout AssessmentSettings
  ) {
    switch setting.value {
    case .number(let path, _): assessment[keyPath: path] = Double(value)
    case .whole(let path, _): assessment[keyPath: path] = value
    }
  }
}
