import Assessment
package import Basics
import Configuration
import Intake
import Relationships
import Reporting

/// What verdicts teach, ready to be printed.
package struct LearnAnswer: Sendable {
  package var text: String
  package var findings: [Finding]
}

extension Pipeline {
  /// Says what the verdicts say of each reason, mark, class and drift, which words, limits and
  /// weights the wrong ones share, and what the lines of `rapport.yaml` that follow would change.
  /// It proposes and changes nothing.
  ///
  /// - Throws: `usage` where there is no file of verdicts.
  package static func learn(_ request: RunRequest, progress: ((String) -> Void)? = nil)
    throws(Failure) -> LearnAnswer
  {
    let lesson = try Lesson(request, progress)
    progress?("")
    return LearnAnswer(text: LearnText.of(lesson), findings: lesson.findings)
  }
}

/// Everything that is learnt from a file of verdicts, and the replay of it.
struct Lesson {
  let counts: [VerdictCount]
  /// The last word on each flag.
  let flags: [SpokenFlag]
  let settings: [LearntSetting]
  let findings: [Finding]
  /// The language of the answer.
  let wording: Wording
  /// Nil where nothing is proposed.
  private(set) var replay: Replay?

  /// What the proposed lines would change.
  struct Replay {
    var difference: JudgementDifference
    /// Flags by name, "C12 N3": gone of those called wrong and called right, and of those nobody
    /// spoke of.
    var wrongGone: [String] = []
    var rightGone: [String] = []
    var otherGone: [String] = []
    var come: [String] = []
    var wrong = 0
    var right = 0
  }

  init(_ request: RunRequest, _ progress: ((String) -> Void)?) throws(Failure) {
    var plan = try RunPlan(request)
    wording = plan.wording
    let table = plan.verdicts
    guard !table.file.isEmpty else {
      throw Failure(
        .usage, "no verdicts; name their file with --verdicts, or as `verdicts:` in rapport.yaml")
    }
    // Judged without the verdicts: a flag that rests teaches nothing.
    plan.verdicts = VerdictTable()
    plan.owner = nil
    let run = try AssessedRun(&plan, comparesWithLastRun: false, progress: progress)
    findings = run.findings + table.unknown(in: run.ledger)
    let heard = table.known(in: run.ledger)
    counts = heard.counts
    let flags = SpokenFlag.all(heard.verdicts, run.ledger, run.assessed)
    self.flags = flags
    progress?("learning")
    let file = try RunPlan.configuration(request.configuration)
    let words = LearntWords(
      flags, run.ledger, run.evidence, plan.lexicon ?? .builtIn, own: file.words)
    var proposed =
      words.settings + LearntLimits(flags, run.ledger, plan.assessment).settings
      + LearntWeights(flags, run.assessed, plan.assessment).settings
    let explained = proposed.reduce(into: Set<Int>()) { $0.formUnion($1.wrong) }
    proposed += LearntAdditions(
      flags, but: explained, run.ledger, run.evidence, own: file.words
    ).settings.filter { addition in !proposed.contains { $0.setting.path == addition.setting.path }
    }
    var replayed: (run: AssessedRun, flags: [SpokenFlag])?
    // A line that mends none of what it was drawn from is no lesson.
    while !proposed.isEmpty, replayed == nil {
      let other = try Self.replay(run, by: proposed.map(\.setting), request, progress)
      let after = SpokenFlag.all(heard.verdicts, other.ledger, other.assessed)
      let mending = proposed.filter { setting in
        setting.wrong.contains { flags[$0].isMended(by: after[$0]) }
      }
      if mending.count == proposed.count { replayed = (other, after) }
      proposed = mending
    }
    settings = proposed
    replay = replayed.map { replay(run, $0.run, $0.flags) }
  }

  /// The same rows judged by further settings.
  private static func replay(
    _ run: AssessedRun, by settings: [TypedSetting], _ request: RunRequest,
    _ progress: ((String) -> Void)?
  ) throws(Failure) -> AssessedRun {
    var request = request
    request.settings += settings
    var plan = try RunPlan(request)
    plan.verdicts = VerdictTable()
    plan.owner = nil
    guard request.settings.allSatisfy(\.movesJudgementAlone) else {
      return try AssessedRun(&plan, comparesWithLastRun: false, progress: progress)
    }
    var other = run
    other.assessed = run.judgements(by: plan)
    return other
  }

  private func replay(_ run: AssessedRun, _ other: AssessedRun, _ then: [SpokenFlag]) -> Replay {
    var replay = Replay(
      difference: JudgementDifference(
        run, Array(run.ledger.relationships.indices), other,
        Array(other.ledger.relationships.indices)))
    var before = Self.raised(run)
    var after = Self.raised(other)
    var spoken: [String: Bool] = [:]
    for (flag, then) in zip(flags, then) {
      let name = Self.name(flag.verdict.id, flag.verdict.subject)
      spoken[name] = flag.isRight
      // A class is there whatever it is: what goes is the one that was spoken of.
      guard flag.calledClass != nil else { continue }
      before.insert(name)
      if !flag.isGone(in: then) { after.insert(name) }
    }
    for name in before.sorted() {
      let isGone = !after.contains(name)
      switch spoken[name] {
      case true?:
        replay.right += 1
        if isGone { replay.rightGone.append(name) }
      case false?:
        replay.wrong += 1
        if isGone { replay.wrongGone.append(name) }
      case nil: if isGone { replay.otherGone.append(name) }
      }
    }
    replay.come = after.subtracting(before).sorted()
    return replay
  }

  /// A flag as it is written: "C12 N3".
  static func name(_ id: String, _ subject: VerdictSubject) -> String {
    "\(id) \(subject.name)"
  }

  /// Every reason, question and drift that is raised.
  private static func raised(_ run: AssessedRun) -> Set<String> {
    var raised: Set<String> = []
    for (index, result) in run.assessed.results.enumerated() {
      let id = run.ledger.relationships[index].id
      for reason in result.reasons { raised.insert(name(id, .reason(reason.id))) }
      for case .reason(let reason) in result.looseEnds.map(\.id) {
        raised.insert(name(id, .reason(reason)))
      }
      if result.isDrifting { raised.insert(name(id, .drift)) }
    }
    return raised
  }
}
