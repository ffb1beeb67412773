package import Assessment
package import Basics
import Intake
package import Relationships
package import RunHistory

/// Everything a report is made of; nothing else reaches a page.
package struct ReportInput: Sendable {
  package var ledger: Ledger
  package var assessed: Assessed
  package var inputs: [InputSummary]
  /// What was noticed about the inputs, in the order it is to be told.
  package var findings: [Finding]
  package var rejects: RejectList
  /// Against the last run; nil on the first.
  package var changes: Changes?
  /// What became of those flagged as drifting some time ago; nil where the base is too small to
  /// ask.
  package var hindsight: Hindsight?
  package var snoozes: [Snooze]
  /// How often flags were called right and wrong; empty without verdicts.
  package var verdicts: [VerdictCount] = []
  /// Why a flag was called wrong, by id.
  package var verdictNotes: [String: [VerdictSubject: String]] = [:]
  /// Whose report it is: the company's name, for the title.
  package var company: String?
  /// The version of Rapport that wrote it.
  package var generator: String
  /// The limits and weights in force, for "how this was judged".
  package var settings: [SettingShown]
  /// Whose relationships these are, where the report is one owner's.
  package var owner: String?
  /// The numbers of the runs before, the oldest first; none on the first.
  package var trend: [RunTotals]
  /// How the runs before judged each relationship, by index; none where there was no run.
  package var courses: [Course] = []
  package var mail: MailSettings
  /// Weekends and holidays, on which no reminder falls.
  package var businessDays: AssessmentSettings.BusinessDays
  /// What the year of appreciation may cost.
  package var appreciation = AssessmentSettings.Appreciation()
  /// Names and texts are replaced: `redacted(meanings:)`.
  package var isRedacted = false
  /// Reads the words of a quoted row again from its file.
  package var quote: @Sendable (Evidence) -> QuotedRow
  /// The words of those read beforehand, which is faster.
  package var quotations: Quotations?

  package init(
    ledger: Ledger, assessed: Assessed, inputs: [InputSummary] = [], findings: [Finding] = [],
    rejects: RejectList = [], changes: Changes? = nil, hindsight: Hindsight? = nil,
    snoozes: [Snooze] = [],
    company: String? = nil, generator: String = "rapport", settings: [SettingShown] = [],
    owner: String? = nil, trend: [RunTotals] = [], mail: MailSettings = MailSettings(),
    businessDays: AssessmentSettings.BusinessDays = AssessmentSettings.BusinessDays(),
    quotations: Quotations? = nil, quote: @escaping @Sendable (Evidence) -> QuotedRow
  ) {
    self.ledger = ledger
    self.assessed = assessed
    self.inputs = inputs
    self.findings = findings
    self.rejects = rejects
    self.changes = changes
    self.hindsight = hindsight
    self.snoozes = snoozes
    self.company = company
    self.generator = generator
    self.settings = settings
    self.owner = owner
    self.trend = trend
    self.mail = mail
    self.businessDays = businessDays
    self.quotations = quotations
    self.quote = quote
  }
}

extension ReportInput {
  /// Tonight's judgement as a point of the relationship's course.
  func coursePoint(_ index: Int) -> CoursePoint {
    let result = assessed.results[index]
    return CoursePoint(
      asOf: assessed.asOf, score: Int(result.score.rounded()),
      daysSilent: result.silence.daysSilent,
      isPartnership: result.relationshipClass == .partnership)
  }

  /// How the runs before judged a relationship, the oldest first; nothing where there was none.
  func course(_ index: Int) -> Course {
    courses.indices.contains(index) ? courses[index] : Course()
  }
}

/// The words of a row, with the file they stand in.
package struct QuotedRow: Sendable, Hashable {
  package var file: String
  package var text: String

  package init(file: String, text: String) {
    self.file = file
    self.text = text
  }
}
