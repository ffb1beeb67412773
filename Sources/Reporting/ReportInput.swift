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
  /// What became of those flagged as drifting some time ago; nil where the base is too small to ask.
  package var hindsight: Hindsight?
  package var snoozes: [Snooze]
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
  package var mail: MailSettings
  /// Weekends and holidays, on which no reminder falls.
  package var businessDays: AssessmentSettings.BusinessDays
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

/// The words of a row, with the file they stand in.
package struct QuotedRow: Sendable, Hashable {
  package var file: String
  package var text: String

  package init(file: String, text: String) {
    self.file = file
    self.text = text
  }
}

/// One input file, as it was read.
package struct InputSummary: Sendable, Hashable {
  package enum Role: String, Sendable { case customers, interactions, unknown }

  package var path: String
  package var role: Role
  /// Hexadecimal, of the file as it lay on disk.
  package var sha256: String
  package var encoding: String
  package var delimiter: String
  /// Data records met, used, and not used.
  package var rows: Int
  package var accepted: Int
  package var rejected: Int
  /// First and last day recorded in it.
  package var from: Day?
  package var to: Day?

  package init(
    path: String, role: Role, sha256: String, encoding: String, delimiter: String, rows: Int,
    accepted: Int, rejected: Int, from: Day? = nil, to: Day? = nil
  ) {
    self.path = path
    self.role = role
    self.sha256 = sha256
    self.encoding = encoding
    self.delimiter = delimiter
    self.rows = rows
    self.accepted = accepted
    self.rejected = rejected
    self.from = from
    self.to = to
  }
}

/// A row that was not used.
package struct Reject: Sendable, Hashable {
  package var file: String
  package var line: Int
  package var reason: RejectReason
  package var raw: String

  package init(file: String, line: Int, reason: RejectReason, raw: String) {
    self.file = file
    self.line = line
    self.reason = reason
    self.raw = raw
  }
}

/// The rows that were not used, in the order of the inputs.
///
/// They are read again from their files as they are asked for: of a file in which nothing could be used there
/// may be millions.
package struct RejectList: Sendable, ExpressibleByArrayLiteral {
  private let each: @Sendable (_ body: (Reject) throws -> Void) throws -> Void

  package init(_ each: @escaping @Sendable (_ body: (Reject) throws -> Void) throws -> Void) {
    self.each = each
  }

  package init(arrayLiteral rejects: Reject...) {
    each = { body in try rejects.forEach(body) }
  }

  package func forEachRow(_ body: (Reject) throws -> Void) throws { try each(body) }

  /// The list with every row changed when its turn comes.
  package func mapped(_ change: @escaping @Sendable (Reject) -> Reject) -> RejectList {
    RejectList { [each] body in try each { try body(change($0)) } }
  }
}

/// A flag put aside by hand until a day.
package struct Snooze: Sendable, Hashable {
  package var id: String
  package var until: Day
  package var note: String?

  package init(id: String, until: Day, note: String? = nil) {
    self.id = id
    self.until = until
    self.note = note
  }
}

/// A limit or weight in force, as the configuration writes it.
package struct SettingShown: Sendable, Hashable {
  package var name: String
  package var value: String
  /// It was changed from its default.
  package var isChanged: Bool

  package init(name: String, value: String, isChanged: Bool = false) {
    self.name = name
    self.value = value
    self.isChanged = isChanged
  }
}
