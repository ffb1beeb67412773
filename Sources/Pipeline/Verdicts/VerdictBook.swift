import Assessment
import Basics
import Intake
import Relationships
import Reporting
import RunHistory

/// Finds the rows that flags were called wrong on, in tonight's export, and notes them for the next.
///
/// A table of verdicts names no rows. Those of a flag are what the last report quoted when the verdict was
/// not there yet, else what the flag stands on when it is read first; from then on the record of the run
/// has them, by day and words, as lines move from export to export.
struct VerdictBook {
  private struct Key: Hashable {
    var id: String
    var subject: VerdictSubject
  }

  /// The last word on a flag, and how many there were.
  private struct Said {
    var isRight: Bool
    var count: Int
  }

  private var said: [Key: Said] = [:]
  private var remembered: [Key: Set<RowIdentity>] = [:]
  /// Flags whose rows are settled by this very verdict already.
  private var settled: Set<Key> = []
  private var objected: [Key: ObjectedRows] = [:]
  private let old: [VerdictMemory]
  private let indices: [String: Int]

  init(_ table: VerdictTable, _ plan: RunPlan, _ ledger: Ledger, _ evidence: EvidenceReader) {
    for verdict in table.verdicts {
      let key = Key(id: verdict.id, subject: verdict.subject)
      said[key] = Said(isRight: verdict.isRight, count: (said[key]?.count ?? 0) + 1)
    }
    let ids = Set(said.keys.map(\.id))
    var indices: [String: Int] = [:]
    if !ids.isEmpty {
      for (index, relationship) in ledger.relationships.enumerated()
      where ids.contains(relationship.id) { indices[relationship.id] = index }
    }
    self.indices = indices
    let run =
      said.isEmpty || plan.redacts ? nil : PastRun.newest(in: plan.out, through: ledger.asOf)
    old = run?.record?.verdicts ?? []
    for memory in old {
      guard let subject = VerdictSubject(memory.about) else { continue }
      let key = Key(id: memory.id, subject: subject)
      remembered[key] = Set(memory.rows.compactMap { RowIdentity($0) })
      if said[key]?.count == memory.said { settled.insert(key) }
    }
    settle(run, ledger, evidence)
  }

  private var wrong: [Key] {
    said.filter { !$0.value.isRight && $0.key.subject != .relationshipClass }.keys
      .filter { indices[$0.id] != nil }
  }

  private mutating func settle(_ run: PastRun?, _ ledger: Ledger, _ evidence: EvidenceReader) {
    let fresh = wrong.filter { !settled.contains($0) }
    var raised: [Key: [RowIdentity]] = [:]
    for flag in run?.flags(of: Set(fresh.map(\.id))) ?? [] {
      guard let subject = VerdictSubject(flag.about) else { continue }
      raised[Key(id: flag.id, subject: subject), default: []] += flag.rows
    }
    for key in wrong {
      var rows = remembered[key] ?? []
      var through: Day?
      if !settled.contains(key) {
        if let shown = raised[key], !shown.isEmpty {
          rows.formUnion(shown)
          through = Self.through(shown, of: key.subject, run)
        } else {
          through = Day(number: .max)
        }
      }
      remembered[key] = rows
      objected[key] = ObjectedRows(
        positions: positions(of: rows, indices[key.id] ?? 0, ledger, evidence), through: through)
    }
  }

  /// Of a flag with many rows a report quotes some: those that lie between them are meant too.
  private static func through(_ shown: [RowIdentity], of subject: VerdictSubject, _ run: PastRun?)
    -> Day?
  {
    guard subject.accusesByRows else { return nil }
    if shown.count >= quotedAtMost { return run?.day }
    return shown.map(\.day).max().map { $0.adding(-1) }
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

  /// What is not to be raised again, by id.
  var objections: [String: [VerdictSubject: ObjectedRows]] {
    var objections: [String: [VerdictSubject: ObjectedRows]] = [:]
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
      let count = indices[key.id] == nil ? known(key) : said.count
      guard count > 0 else { continue }
      memory.append(
        VerdictMemory(id: key.id, about: key.subject.name, said: count, rows: Array(rows)))
    }
    memory.sort { ($0.id, $0.about) < ($1.id, $1.about) }
    return memory.isEmpty ? nil : memory
  }

  private func known(_ key: Key) -> Int {
    old.first { $0.id == key.id && $0.about == key.subject.name }?.said ?? 0
  }
}
