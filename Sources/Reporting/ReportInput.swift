package import Assessment
package import Basics
import Intake
package import Relationships

/// Everything a report is made of; nothing else reaches a page.
package struct ReportInput: Sendable {
  package var ledger: Ledger
  package var assessed: Assessed
  package var inputs: [InputSummary]
  /// What was noticed about the inputs, in the order it is to be told.
  package var findings: [DataFinding]
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
  package var trend: [PastTotals]
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
    ledger: Ledger, assessed: Assessed, inputs: [InputSummary] = [], findings: [DataFinding] = [],
    rejects: RejectList = [], changes: Changes? = nil, hindsight: Hindsight? = nil,
    snoozes: [Snooze] = [],
    company: String? = nil, generator: String = "rapport", settings: [SettingShown] = [],
    owner: String? = nil, trend: [PastTotals] = [], mail: MailSettings = MailSettings(),
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

/// Something noticed about an input, for the section on data quality.
package struct DataFinding: Sendable, Hashable {
  package enum Severity: String, Sendable { case info, warning }

  package var severity: Severity
  package var code: String
  package var file: String?
  package var line: Int?
  package var message: String

  package init(
    _ severity: Severity, _ code: String, file: String? = nil, line: Int? = nil, _ message: String
  ) {
    self.severity = severity
    self.code = code
    self.file = file
    self.line = line
    self.message = message
  }
}

/// A row that was not used.
package struct Reject: Sendable, Hashable {
  package var file: String
  package var line: Int
  package var reason: String
  package var raw: String

  package init(file: String, line: Int, reason: String, raw: String) {
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

/// What is different since the last run; ids, sorted. Each change of the number of the neglected is in
/// one list: `came` and `went` are its difference.
package struct Changes: Sendable, Hashable {
  package var since: Day
  package var newlyNeglected: [String]
  /// Of those the ones that were flagged before, but put off by a plan or a snooze.
  package var noLongerPutOff: [String] = []
  package var recovered: [String]
  /// Neglected before, now put off by a plan or a snooze.
  package var putOff: [String] = []
  /// Put off before, now neither neglected nor put off: they were none of the neglected to lose.
  package var settledWhilePutOff: [String] = []
  /// Neglected before, now not to be judged.
  package var becameUnknown: [String] = []
  package var becamePartnership: [String]
  package var becameTransactional: [String]
  package var added: [String]
  package var removed: [String]
  /// Of those the ones that were neglected.
  package var removedNeglected: [String] = []
  /// What the last report called those who are gone, by id.
  package var removedNames: [String: String] = [:]
  /// Neglected as before, and more urgent by a step.
  package var worse: [Worse] = []
  /// Neglected as before.
  package var stillOpen: [StillOpen] = []
  /// Limits, words or a version that are not what they were: "neglect.silence-days 90 → 60".
  package var movedRules: [String] = []

  /// A flag with the severity that was told last, and now.
  package struct Worse: Sendable, Hashable {
    package var id: String
    package var from: Double
    package var to: Double

    package init(id: String, from: Double, to: Double) {
      self.id = id
      self.from = from
      self.to = to
    }
  }

  /// A flag with the night on which it first stood.
  package struct StillOpen: Sendable, Hashable {
    package var id: String
    package var since: Day

    package init(id: String, since: Day) {
      self.id = id
      self.since = since
    }
  }

  package init(
    since: Day, newlyNeglected: [String] = [], recovered: [String] = [],
    becamePartnership: [String] = [], becameTransactional: [String] = [], added: [String] = [],
    removed: [String] = []
  ) {
    self.since = since
    self.newlyNeglected = newlyNeglected
    self.recovered = recovered
    self.becamePartnership = becamePartnership
    self.becameTransactional = becameTransactional
    self.added = added
    self.removed = removed
  }
}

extension Changes {
  /// So many are neglected who were not.
  package var came: Int { newlyNeglected.count }
  /// So many were neglected who are not.
  package var went: Int {
    recovered.count + putOff.count + becameUnknown.count + removedNeglected.count
  }
}

/// The base as a past run counted it.
package struct PastTotals: Sendable, Hashable {
  /// The as-of day of that run.
  package var asOf: Day
  package var relationships: Int
  package var partnership: Int
  package var neglected: Int
  package var drifting: Int
  package var neverContacted: Int

  package var transactional: Int { relationships - partnership }

  package init(
    asOf: Day, relationships: Int, partnership: Int, neglected: Int, drifting: Int,
    neverContacted: Int
  ) {
    self.asOf = asOf
    self.relationships = relationships
    self.partnership = partnership
    self.neglected = neglected
    self.drifting = drifting
    self.neverContacted = neverContacted
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
