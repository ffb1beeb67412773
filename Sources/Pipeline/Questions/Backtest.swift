import Assessment
package import Basics
import CSV
import Intake
import Relationships
import Reporting

/// What a backtest found, ready to be printed.
package struct BacktestAnswer: Sendable {
  package var text: String
  package var findings: [Finding]
}

/// What is asked of a backtest, as typed.
package struct BacktestRequest: Sendable {
  package var at: String
  package var horizon: Int
  /// Ask again every so many days; nil asks once.
  package var every: Int?

  package init(at: String, horizon: Int, every: Int? = nil) {
    self.at = at
    self.horizon = horizon
    self.every = every
  }
}

extension Pipeline {
  /// Judges the base as it stood on a past day and holds that against what came after it.
  ///
  /// - Throws: `usage` for a day without a past or without a known outcome.
  package static func backtest(_ question: BacktestRequest, _ request: RunRequest, asJSON: Bool)
    throws(Failure) -> BacktestAnswer
  {
    let record = try BacktestRecord(question, request)
    let tests = record.tests
    let flags = try tests.map { (test) throws(Failure) in try record.flags(at: test.at) }
    let text: String
    if asJSON {
      text = zip(tests, flags).map { $0.json($1) }.joined(separator: "\n")
    } else if question.every != nil {
      text = BacktestText.rolling(tests, flags)
    } else {
      text = zip(tests, flags).map(BacktestText.once).joined()
    }
    return BacktestAnswer(text: text, findings: record.findings)
  }
}

/// The base that is asked, everything in it known.
struct BacktestRecord {
  let at: Day
  let horizon: Int
  let every: Int?
  let ledger: Ledger
  let log: EventLog
  let assessment: AssessmentSettings
  /// Up to this day we know what happened.
  let knownUntil: Day
  private(set) var findings: [Finding]

  /// The outcome of so many days may be missing: no customer writes every day.
  private static let slackDays = 7

  init(_ question: BacktestRequest, _ request: RunRequest) throws(Failure) {
    at = try RunPlan.day(question.at, "--at")
    guard (1...3650).contains(question.horizon) else {
      throw Failure(
        .usage, "--horizon \(question.horizon) is not a number of days from 1 to 3650; try 90")
    }
    if let every = question.every, every < 1 {
      throw Failure(.usage, "--every \(every) is not a number of days; try 30")
    }
    var plan = try RunPlan(request)
    // Everything that happened within the horizon is known, whenever the report itself is for: so
    // the answer does not hang on the day it was asked.
    if request.asOf == nil {
      plan.intake.asOf = max(plan.intake.asOf, at.adding(question.horizon))
    }
    let runInputs: RunInputs
    do throws(InputError) {
      runInputs = try RunInputs(plan, progress: nil)
      findings = runInputs.findings
      findings += try JoinGuard.check(runInputs, settings: plan.intake)
    } catch {
      throw Failure(error)
    }
    horizon = question.horizon
    every = question.every
    ledger = runInputs.ledger
    assessment = plan.assessment
    let events = EventLog(theirEventsIn: ledger)
    log = events
    guard let extent = events.extent else {
      throw Failure(
        .badData, "nothing that happened is on record, so there is nothing to look back on")
    }
    guard extent.lowerBound <= at else {
      throw Failure(
        .usage,
        "--at \(at) lies before the first event on record, \(extent.lowerBound); choose a later day"
      )
    }
    // Who says --as-of says that the export is complete up to then.
    knownUntil =
      request.asOf != nil ? ledger.asOf : max(extent.upperBound, Self.lastDay(ledger))
    try checkOutcome(isForced: plan.intake.isForced)
  }

  /// The last day on which anything at all is on record to have happened.
  private static func lastDay(_ ledger: Ledger) -> Day {
    var last = Day(number: .min)
    for index in ledger.relationships.indices {
      let happened = ledger.touches(of: index).last {
        $0.day <= ledger.asOf && $0.standing.state != .planned
      }
      if let happened { last = max(last, happened.day) }
    }
    return last
  }

  /// - Throws: where the outcome lies in the future of the data; a little of it missing is a
  ///   warning.
  private mutating func checkOutcome(isForced: Bool) throws(Failure) {
    let end = at.adding(horizon)
    let missing = end.days(since: knownUntil)
    guard missing > 0 else { return }
    var outcome = RunFinding.UnknownOutcome(
      end: end, known: knownUntil, missing: nil,
      latest: knownUntil.days(since: at) > 1 ? knownUntil.adding(-horizon) : nil)
    guard knownUntil > at, missing <= max(Self.slackDays, horizon / 4) || isForced else {
      throw Failure(.usage, Wording.english.findings.words(.run(.outcomeUnknown(outcome))))
    }
    guard missing > Self.slackDays else { return }
    outcome.missing = missing
    findings.append(Finding(.run(.outcomeUnknown(outcome)), .warning))
  }

  /// Of `at`, and with `every` of all further days whose outcome is known.
  var tests: [Backtest] {
    let last = every == nil ? at : max(at, knownUntil.adding(Self.slackDays - horizon))
    return Backtest.rolling(log, from: at, to: last, horizon: horizon, every: every ?? 1)
  }

  /// The flags that a report of that day would have raised, by these settings or by other ones.
  ///
  /// - Parameter owner: whose relationships alone are counted; nil counts all.
  func flags(
    at day: Day, by settings: AssessmentSettings? = nil, of owner: String? = nil
  ) throws(Failure) -> FlagCheck {
    let asked = try owner.map { (owner) throws(Failure) in
      Set(try AssessedRun.indices(of: owner, in: ledger))
    }
    return FlagCheck(
      ledger, log, at: day, horizon: horizon, settings: settings ?? assessment, of: asked)
  }
}
