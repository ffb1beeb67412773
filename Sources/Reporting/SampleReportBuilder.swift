import Assessment
import Basics
import Intake
import Relationships
import RunHistory

/// Gathers the relationships of the `SampleReport`, each beginning as an unremarkable transactional
/// one.
struct SampleReportBuilder {
  /// What the quoted rows say, by their number.
  static let texts = [
    "Visited Ms Anders; showed the new range.",
    "Will send the quotation by 9 June.",
    "Order 10643, 6 items",
    "Thanked us for the quick help.",
    "Visit planned: spring review",
    "Asked how the last delivery went.",
    "Recommended us to Bólido Comidas.",
    "Status: Out of business",
  ]

  private let asOf: Day
  private var relationships: [Relationship] = []
  private var results: [RelationshipAssessment] = []
  private var owners: [Int32] = []
  private var touches: [Touch] = []

  init(asOf: Day) { self.asOf = asOf }

  /// - Parameter revenue: in hundredths.
  mutating func add(
    _ id: String, _ name: String, revenue: Int64?, tier: String? = nil, owner: String?,
    _ change: (inout Relationship, inout RelationshipAssessment) -> Void
  ) {
    var relationship = Relationship(id: id, name: name)
    relationship.tier = tier
    relationship.owner = owner
    relationship.revenue = revenue.map { Money(tenThousandths: $0 * 100) }
    relationship.isListed = true
    var result = RelationshipAssessment(
      index: relationships.count, relationshipClass: .transactional, score: 0, confidence: .low,
      marks: [], classWhy: SampleReport.say("Nothing on record shows more than trade."),
      wouldChange: SampleReport.say("Personal contact and one more mark."), illFitting: nil,
      reasons: [], isNeglected: false, isNeverContacted: false, isUnknown: false, severity: 0,
      suspension: nil,
      silence: SilenceFinding(
        probability: nil, horizonDays: 90, daysSilent: nil, usualGapDays: nil, basis: .none,
        isDrifting: false),
      firstContact: nil, lastContact: nil, lastPersonalTouch: nil, lastInbound: nil, proposal: nil)
    change(&relationship, &result)
    relationships.append(relationship)
    results.append(result)
  }

  /// Touches of the relationship added last; days are counted from the as-of day.
  mutating func touches(_ list: [(days: Int, kind: TouchKind, side: Side)]) {
    let index = relationships.count - 1
    for (days, kind, side) in list {
      let line = touches.count + 2
      touches.append(
        Touch(
          position: RowPosition(file: 1, offset: line * 40), day: asOf.adding(days),
          line: UInt32(line), kind: kind, standing: Standing(side: side, sideIsRecorded: true)))
      owners.append(Int32(index))
    }
    let contacts = list.filter { !$0.kind.isMass }
    results[index].firstContact = contacts.map { asOf.adding($0.days) }.min()
    results[index].lastContact = contacts.map { asOf.adding($0.days) }.max()
    results[index].lastPersonalTouch =
      contacts.filter { $0.side != .theirs && $0.kind.isPersonal }.map { asOf.adding($0.days) }
      .max()
    results[index].lastInbound =
      contacts.filter { $0.side != .ours }.map { asOf.adding($0.days) }.max()
  }

  func input() -> ReportInput {
    var counts = Ledger.Counts()
    counts.interactions = touches.count
    counts.orphans = 2
    counts.blankKeys = 1
    counts.duplicates = 3
    counts.future = 1
    let assessed = Assessed(
      asOf: asOf, results: results,
      recorded: Recorded.all.subtracting([.needsReviews, .needsTalk]),
      silenceModel: SilenceModelSummary(
        kind: "mbg-nbd-map", r: 0.5248, alpha: 6.183, a: 0.8914, b: 1.614, recalibrated: true,
        lowEvidence: true))
    return ReportInput(
      ledger: Ledger(
        relationships: relationships, owners: owners, touches: touches, asOf: asOf,
        counts: counts),
      assessed: assessed, inputs: inputs,
      findings: [
        Finding(
          .column("when", .dateOrderInferred(.dmy, [.fewestFuture(0, against: 6)])), .warning,
          file: "interactions.csv", line: 17),
        Finding(
          .file(.encodingGuessed("windows-1252", cell: "Café", lacksMark: false)), .info,
          file: "customers.csv"),
      ],
      rejects: [
        Reject(
          file: "interactions.csv", line: 23, reason: .cell(.date("2026-02-31", .noSuchDay)),
          raw: "ALFKI,2026-02-31,call,\"asked, again\"")
      ],
      changes: changes,
      snoozes: [Snooze(id: "ISLAT", until: asOf.adding(6), note: "after the fair")],
      company: "Northwind", generator: "Rapport (specimen)",
      settings: [
        SettingShown(name: "neglect.tiers.A", value: "90 days"),
        SettingShown(name: "neglect.unanswered", value: "3 business days", isChanged: true),
      ],
      trend: trend,
      quote: { evidence in
        QuotedRow(
          file: "interactions.csv", text: Self.texts[evidence.position.offset % Self.texts.count])
      })
  }

  private var changes: Changes {
    Changes(
      since: asOf.adding(-1),
      [
        .newlyNeglected: ["ALFKI"], .recovered: ["WOLZA"], .becamePartnership: ["WOLZA"],
        .becameTransactional: ["FRANK"], .added: ["NEW-1"],
        .removed: [Changes.Member("VINET", name: "Vins et alcools Chevalier")],
        .worse: [Changes.Member("BERGS", told: 41.5, severity: 52)],
        .stillOpen: [Changes.Member("BERGS", openSince: asOf.adding(-12))],
      ], movedRules: ["neglect.unanswered-business-days 5 → 3"])
  }

  /// A run of every third night.
  private var trend: [RunTotals] {
    (0..<15).reversed().map { run in
      RunTotals(
        asOf: asOf.adding(-1 - run * 3), relationships: 9, partnership: run > 6 ? 2 : 1,
        neglected: 1 + run % 4, drifting: 1, neverContacted: run > 2 ? 0 : 1)
    }
  }

  private var inputs: [InputSummary] {
    [
      InputSummary(
        path: "customers.csv", role: .customers, sha256: String(repeating: "a1", count: 32),
        encoding: "windows-1252", delimiter: ";", rows: 9, accepted: 9, rejected: 0),
      InputSummary(
        path: "interactions.csv", role: .interactions,
        sha256: String(repeating: "b2", count: 32), encoding: "utf-8", delimiter: ",",
        rows: touches.count + 1, accepted: touches.count, rejected: 1, from: asOf.adding(-360),
        to: asOf.adding(-8)),
    ]
  }
}
