import Assessment
import Basics
import Intake
import Relationships
import Reporting
import RunHistory

/// Finds the rows that flags were called wrong on, in tonight's export, and notes them for the
/// next.
///
/// A table of verdicts names no rows. Those of a flag are what the last report quoted when the
/// verdict was not there yet, else what the flag stands on when it is read first; from then on the
/// record of the run has them, by day and words, as lines move from export to export.
struct VerdictBook {
  private struct Key: Hashable {
    /// By bytes: `é` written in two ways is two ids.
    var id: [UInt8]
    var subject: VerdictSubject

    init(_ id: String, _ subject: VerdictSubject) {
      self.id = Array(id.utf8)
      self.subject = subject
    }
  }

  /// The last word on a flag, and what each line of it says.
  private struct Said {
    var isRight: Bool
    var lines: [String] = []
  }

  /// A flag as a report shows it.
  private struct Shown {
    var rows: [RowIdentity]
    /// The day of the report.
    var day: Day
  }

  private var said: [Key: Said] = [:]
  private var remembered: [Key: Set<RowIdentity>] = [:]
  /// Flags whose rows are settled by this very verdict already.
  private var settled: Set<Key> = []
  private var objected: [Key: ObjectedRows] = [:]
  /// What the last run knew of each line.
  private var known: [Key: [String]] = [:]
  private let indices: [[UInt8]: Int]

  init(_ table: VerdictTable, _ plan: RunPlan, _ ledger: Ledger, _ evidence: EvidenceReader) {
    for verdict in table.verdicts {
      let key = Key(verdict.id, verdict.subject)
      said[key, default: Said(isRight: verdict.isRight)].isRight = verdict.isRight
      said[key]?.lines.append(verdict.content)
    }
    let ids = Set(said.keys.map(\.id))
    var indices: [[UInt8]: Int] = [:]
    if !ids.isEmpty {
      for (index, relationship) in ledger.relationships.enumerated() {
        let id = Array(relationship.id.utf8)
        if ids.contains(id) { indices[id] = index }
      }
    }
    self.indices = indices
    let runs =
      said.isEmpty || plan.redacts
      ? AnyIterator<PastRun> { nil } : PastRun.newestFirst(in: plan.out, through: ledger.asOf)
    let newest = runs.next()
    for memory in newest?.record?.verdicts ?? [] {
      guard let subject = VerdictSubject(memory.about) else { continue }
      let key = Key(memory.id, subject)
      remembered[key] = Set(memory.rows.compactMap { RowIdentity($0) })
      known[key] = memory.lines
      if let said = said[key], Self.isNothingNew(said.lines, to: memory.lines ?? []) {
        settled.insert(key)
      }
    }
    settle(newest, runs, ledger, evidence)
  }

  /// Whether each line was there before, and as often: that some are gone is no new verdict.
  private static func isNothingNew(_ lines: [String], to known: [String]) -> Bool {
    var left: [String: Int] = [:]
    for line in known { left[line, default: 0] += 1 }
    return lines.allSatisfy { line in
      left[line, default: 0] -= 1
      return left[line, default: 0] >= 0
    }
  }

  private var wrong: [Key] {
    said.filter { !$0.value.isRight && $0.key.subject != .relationshipClass }.keys
      .filter { indices[$0.id] != nil }
  }

  private mutating func settle(
    _ newest: PastRun?, _ older: AnyIterator<PastRun>, _ ledger: Ledger,
    _ evidence: EvidenceReader
  ) {
    let raised = raised(wrong.filter { !settled.contains($0) }, newest, older)
    for key in wrong {
      var rows = remembered[key] ?? []
      var through: Day?
      if !settled.contains(key) {
        if let shown = raised[key] {
          rows.formUnion(shown.rows)
          through = Self.through(shown, of: key.subject)
        } else {
          through = Day(number: .max)
        }
      }
      remembered[key] = rows
      objected[key] = ObjectedRows(
        positions: positions(of: rows, indices[key.id] ?? 0, ledger, evidence), through: through)
    }
  }

  /// Each of these flags as the newest report shows it that raised it: somebody may speak of what
  /// they read days ago. Of drift a report quotes no rows.
  private func raised(_ fresh: [Key], _ newest: PastRun?, _ older: AnyIterator<PastRun>) -> [Key:
    Shown]
  {
    var wanted = Set(fresh.filter { $0.subject != .drift })
    var raised: [Key: Shown] = [:]
    var next = newest
    while let run = next, !wanted.isEmpty {
      for flag in run.flags(of: Set(wanted.map(\.id))) where !flag.rows.isEmpty {
        guard let subject = VerdictSubject(flag.about) else { continue }
        let key = Key(flag.id, subject)
        guard wanted.contains(key) else { continue }
        raised[key, default: Shown(rows: [], day: run.day)].rows += flag.rows
      }
      wanted.subtract(raised.keys)
      next = older.next()
    }
    return raised
  }

  /// Of a flag with many rows a report quotes some: those that lie between them are meant too.
  private static func through(_ shown: Shown, of subject: VerdictSubject) -> Day? {
    guard subject.accusesByRows else { return nil }
    if shown.rows.count >= quotedAtMost { return shown.day }
    return shown.rows.map(\.day).max().map { $0.adding(-1) }
  }

  private static let quotedAtMost = 4

  private func positions(
    of rows: Set<RowIdentity>, _ index: Int, _ ledger: Ledger, _ evidence: EvidenceReader
  ) -> Set<RowPosition> {
    let days = Set(rows.map(\.day))
    var positions: Set<RowPosition> = []
    for touch in ledger.touches(of: index) where days.contains(touch.day) {
      let words = evidence.quote(Evidence(touch)).text
      if rows.contains(RowIdentity(day: touch.day, text: words)) {
        positions.insert(touch.position)
      }
    }
    return positions
  }

  /// What is not to be raised again, by the bytes of ids.
  var objections: [[UInt8]: [VerdictSubject: ObjectedRows]] {
    var objections: [[UInt8]: [VerdictSubject: ObjectedRows]] = [:]
    for (key, rows) in objected { objections[key.id, default: [:]][key.subject] = rows }
    return objections
  }

  /// What the next run is to know; nil where nothing was ever called wrong.
  func memory(after assessed: Assessed, _ evidence: EvidenceReader) -> [VerdictMemory]? {
    var memory: [VerdictMemory] = []
    for (key, said) in said where !said.isRight && key.subject != .relationshipClass {
      var rows = remembered[key] ?? []
      let heeded = indices[key.id].map { assessed.results[$0].objections } ?? []
      for objection in heeded where objection.subject == key.subject {
        for row in objection.rows {
          rows.insert(RowIdentity(day: row.day, text: evidence.quote(row).text))
        }
      }
      // Of somebody who is not there tonight the verdict is not settled by this run.
      let lines = indices[key.id] == nil ? known[key] ?? [] : said.lines
      guard !lines.isEmpty else { continue }
      memory.append(
        VerdictMemory(
          id: String(decoding: key.id, as: UTF8.self), about: key.subject.name, lines: lines,
          rows: Array(rows)))
    }
    memory.sort { a, b in
      let (first, second) = (Array(a.id.utf8), Array(b.id.utf8))
      return first == second ? a.about < b.about : first.lexicographicallyPrecedes(second)
    }
    return memory.isEmpty ? nil : memory
  }
}
