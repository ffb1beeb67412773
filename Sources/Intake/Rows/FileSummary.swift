package import Basics
import CSV

/// What reading one file came to.
package struct FileSummary: Sendable, Hashable, Codable {
  /// Data records met.
  package var rows = 0
  /// Rows that were used, those without a date and those dated in the future included.
  package var accepted = 0
  /// Rows that were not, each handed to the sink with its reason.
  package var rejected = 0
  /// Rows that name no relationship.
  package var blankKeys = 0
  /// Rows without a date.
  package var undated = 0
  /// Rows dated further ahead than any plan.
  package var future = 0
  /// Rows dated after the as-of day, as plans are.
  package var planned = 0
  /// What those show: plans, or a report for a past day.
  package var futureRows = FutureRows()
  /// Rows that repeat an earlier one.
  package var duplicates = 0
  /// Rows left out on purpose, by what their state says. They stand in `rejects.csv` and are no
  /// defect.
  package var setAside: [SetAsideRow: Int] = [:]
  /// Of the rejected ones, those whose key and day could be read all the same.
  package var salvaged = 0
  /// Of a table with two sides: rows with people who are on no list, and the first of them.
  package var strangers = 0
  package var firstStranger: Stranger?
  /// Of the accepted ones, rows without a customer of their own that are the customer's above them.
  package var filledDown = 0
  /// Rows without a customer that may be of the one above.
  package var perhapsAbove = 0
  /// Rows without a customer's number that were read by what stands beside it, and the column that
  /// told the first of them.
  package var namedBeside = 0
  var besideColumn: Int?
  /// Of the accepted ones, rows that are lines of an order told above or in another file.
  package var furtherLines = 0
  /// Of the accepted ones, payments that failed or were taken back.
  package var failedPayments = 0
  /// Rows whose direction is not understood.
  package var strangeDirections = 0
  /// The first of those.
  package var firstStrangeDirection: StrangeDirection?
  /// The first of the rejected ones.
  package var firstReject: FirstReject?
  /// The first and the last day on or before the as-of day.
  package var from: Day?
  package var to: Day?
  /// In which order its rows stand.
  package var order = DayOrder()
  package var findings: [Finding] = []

  package init() {}

  /// A row that was not used, as an example of others.
  package struct FirstReject: Sendable, Hashable, Codable {
    package var line: Int
    /// What is wrong with it, and in which column.
    package var reason: RejectReason
  }

  /// Somebody who is on no list, as an example of others.
  package struct Stranger: Sendable, Hashable, Codable {
    package var line: Int
    package var id: String
  }

  /// A direction that is not understood, as an example of others.
  package struct StrangeDirection: Sendable, Hashable, Codable {
    package var line: Int
    package var word: String
  }

  mutating func reject(_ line: Int, _ reason: @autoclosure () -> RejectReason) {
    rejected += 1
    if firstReject == nil { firstReject = FirstReject(line: line, reason: reason()) }
  }

  mutating func noteStrangeDirection(_ record: borrowing Record, _ column: Int?) {
    strangeDirections += 1
    guard firstStrangeDirection == nil, let column else { return }
    let word = record.withField(column) { cell in
      String(decoding: (0..<min(cell.count, 40)).map { cell[$0] }, as: UTF8.self)
    }
    firstStrangeDirection = StrangeDirection(line: record.line, word: word)
  }

  /// That words in the direction column say nothing: which, where, how many, and what to do.
  func strangeDirectionFinding(_ file: RecognisedFile) -> Finding? {
    guard let first = firstStrangeDirection, let column = file.typingColumns.direction else {
      return nil
    }
    return Finding(
      .rows(
        .strangeDirection(
          rows: strangeDirections, column: InputText(file.header(column)),
          first: InputText(first.word))),
      .warning, file: file.source.path, line: first.line)
  }

  /// Takes in what reading a further chunk of the file came to.
  mutating func add(_ other: FileSummary) {
    rows += other.rows
    accepted += other.accepted
    rejected += other.rejected
    blankKeys += other.blankKeys
    undated += other.undated
    future += other.future
    planned += other.planned
    futureRows.add(other.futureRows)
    duplicates += other.duplicates
    setAside.merge(other.setAside) { $0 + $1 }
    salvaged += other.salvaged
    strangers += other.strangers
    firstStranger = firstStranger ?? other.firstStranger
    filledDown += other.filledDown
    perhapsAbove += other.perhapsAbove
    namedBeside += other.namedBeside
    besideColumn = besideColumn ?? other.besideColumn
    furtherLines += other.furtherLines
    failedPayments += other.failedPayments
    strangeDirections += other.strangeDirections
    firstStrangeDirection = firstStrangeDirection ?? other.firstStrangeDirection
    firstReject = firstReject ?? other.firstReject
    if let from = other.from { widen(from) }
    if let to = other.to { widen(to) }
    order.add(other.order)
    findings += other.findings
  }

  mutating func widen(_ day: Day) {
    from = min(from ?? day, day)
    to = max(to ?? day, day)
  }

  /// Rejects the file where too much of it could not be used.
  func check(_ path: String, _ settings: IntakeSettings) throws(InputError) {
    let share = Double(rejected - salvaged) / Double(max(rows, 1))
    guard share > settings.rejectionRefusalShare, !settings.isForced else { return }
    throw InputError(
      .table(.tooManyRejects(rejected, of: rows, first: firstReject?.reason)), file: path,
      line: firstReject?.line)
  }

  /// Which rows were left out on purpose, and how many.
  func setAsideFindings(_ path: String) -> [Finding] {
    // A file of which nothing is left was hardly meant to be.
    let isAll = rows > 0 && setAside.values.reduce(0, +) == rows
    return SetAsideRow.allCases.compactMap { state in
      // Who is missing there may be us.
      setAside[state].map {
        Finding(
          .rows(.setAside($0, state)), state == .thirdParty || isAll ? .warning : .info, file: path)
      }
    }
  }

  /// That days lie further ahead than any plan: how many, and where the first is.
  func futureFinding(_ path: String, line: Int) -> Finding? {
    guard future > 0 else { return nil }
    return Finding(.rows(.tooFarAhead(future)), .warning, file: path, line: line)
  }

  /// What is to be said of rejected rows in the report.
  ///
  /// - Parameter parts: what could be read of some of them, and is used.
  func rejectFinding(_ path: String, parts: RowFinding.Rejected.Parts) -> Finding? {
    guard rejected > 0 else { return nil }
    let what = RowFinding.Rejected(
      rows: rejected, salvaged: salvaged, parts: parts, first: firstReject?.reason)
    return Finding(.rows(.rejected(what)), .warning, file: path, line: firstReject?.line)
  }
}
