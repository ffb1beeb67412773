import Assessment
package import Basics
package import Configuration
import Intake
import Relationships
import Reporting

/// What is asked of `whatif`, as typed.
package struct WhatIfRequest: Sendable {
  package var settings: [TypedSetting]
  /// Limits are looked for that ask for no more calls than this within a week.
  package var callsAWeek: Int?
  /// The past day to judge on.
  package var at: String?
  /// How many days after it show who was lost.
  package var horizon: Int

  package init(
    settings: [TypedSetting] = [], callsAWeek: Int? = nil, at: String? = nil, horizon: Int = 90
  ) {
    self.settings = settings
    self.callsAWeek = callsAWeek
    self.at = at
    self.horizon = horizon
  }
}

/// What other settings would have made of a report.
package struct WhatIfAnswer: Sendable {
  package var text: String
  package var findings: [Finding]
}

extension Pipeline {
  /// Judges twice, by the settings as they are and by others, and tells what is different: what two
  /// runs would differ by. Writes nothing.
  package static func whatIf(
    _ question: WhatIfRequest, _ request: RunRequest, asJSON: Bool,
    progress: ((String) -> Void)? = nil
  ) throws(Failure) -> WhatIfAnswer {
    let answer = try WhatIf(question, request, progress)
    progress?("")
    return WhatIfAnswer(
      text: asJSON ? answer.json : WhatIfText.of(answer), findings: answer.findings)
  }
}

/// Two judgements of one base.
struct WhatIf {
  let settings: [TypedSetting]
  let difference: JudgementDifference
  /// The limits that fit so many calls; nil where none were asked for.
  private(set) var limits: FittingLimits?
  /// What became of those flagged by either, on a past day; nil where none was named.
  private(set) var past: (now: FlagOutcome, then: FlagOutcome)?
  let at: Day?
  let horizon: Int
  private(set) var findings: [Finding]
  /// The language of the answer.
  let wording: Wording

  /// Nothing else was asked for than how it was.
  var isOfOneJudgement: Bool { settings.isEmpty && limits == nil }

  init(
    _ question: WhatIfRequest, _ request: RunRequest, _ progress: ((String) -> Void)?
  ) throws(Failure) {
    at = try question.at.map { (text) throws(Failure) in try RunPlan.day(text, "--at") }
    horizon = question.horizon
    settings = question.settings
    var asked = request
    if let at { asked.asOf = at.description }
    var other = asked
    other.settings += question.settings
    var now = try RunPlan(asked)
    var then = try RunPlan(other)
    wording = now.wording
    let owners = (now.owner, then.owner)
    (now.owner, then.owner) = (nil, nil)
    let run = try AssessedRun(&now, comparesWithLastRun: false, progress: progress)
    var otherRun = run
    let isReread = !question.settings.allSatisfy(\.movesJudgementAlone)
    if isReread {
      otherRun = try AssessedRun(&then, comparesWithLastRun: false, progress: progress)
    } else {
      otherRun.assessed = run.judgements(by: then)
    }
    if let calls = question.callsAWeek {
      limits = try Self.fit(calls, &otherRun, &then, of: owners.1)
    }
    difference = JudgementDifference(
      run, try Self.members(of: owners.0, in: run.ledger), otherRun,
      try Self.members(of: owners.1, in: otherRun.ledger))
    findings = run.findings
    let others =
      isReread ? otherRun.findings : then.findings + AssessedRun.strangers(in: then, run.ledger)
    add(others)
    guard let at else { return }
    // What came after that day lies in rows that a report of the day must not read.
    let check = BacktestRequest(at: at.description, horizon: horizon)
    let known = try BacktestRecord(check, request)
    var otherRequest = request
    otherRequest.settings = other.settings
    let otherKnown = isReread ? try BacktestRecord(check, otherRequest) : known
    past = (
      try known.flags(at: at, by: run.settings(heeding: now), of: owners.0).neglect,
      try otherKnown.flags(at: at, by: otherRun.settings(heeding: then), of: owners.1).neglect
    )
    add(known.findings)
  }

  /// Looks for limits that ask for no more calls than so many within a week, and judges by them.
  private static func fit(
    _ calls: Int, _ run: inout AssessedRun, _ plan: inout RunPlan, of owner: String?
  ) throws(Failure) -> FittingLimits {
    let members = try members(of: owner, in: run.ledger)
    // What was called wrong does not depend on limits.
    let heeding = run.settings(heeding: plan)
    let (ledger, workers) = (run.ledger, plan.workers)
    let fitting = FittingLimits(calls: calls, from: heeding) { settings in
      Calls(assess(ledger, settings: settings, workers: workers), of: members)
    }
    plan.assessment = fitting.settings
    run.assessed = assess(ledger, settings: fitting.settings, workers: workers)
    return fitting
  }

  /// Each finding once, whichever judgement has it.
  private mutating func add(_ more: [Finding]) {
    let told = Set(findings)
    findings += more.filter { !told.contains($0) }
  }

  private static func members(of owner: String?, in ledger: Ledger) throws(Failure) -> [Int] {
    guard let owner else { return Array(ledger.relationships.indices) }
    return try AssessedRun.indices(of: owner, in: ledger)
  }
}

extension WhatIf {
  /// One line, with the contract's keys; hits and misses are null where no past day was judged.
  var json: String {
    var members: [(String, JSON)] = [
      ("added", .texts(difference.added.map(\.id))),
      ("cleared", .texts(difference.cleared.map(\.id))),
      ("reclassified", .texts(difference.reclassified.map(\.id))),
      (
        "load",
        .array(
          difference.load.map {
            .object([
              ("owner", .text($0.owner)), ("now", .integer($0.now)), ("then", .integer($0.then)),
            ])
          })
      ),
      ("hits", .integer(past?.then.flagged.silent)),
      ("misses", .integer(past?.then.others.silent)),
    ]
    if let limits {
      members.append(
        (
          "settings",
          limits.outcome != .noneFit
            ? .array(
              limits.lines.map { .object([("key", .text($0.name)), ("value", .integer($0.now))]) })
            : .null
        ))
    }
    return String(decoding: JSON.object(members).encoded, as: UTF8.self)
  }
}
