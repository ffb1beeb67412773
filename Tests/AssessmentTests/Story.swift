import Assessment
import Basics
import Intake
import Language
import Relationships

/// The as-of day of every test: a Tuesday.
let today = Day(iso: "2026-06-30")!

/// One row of a made-up export, dated by how many days before `today` it lies.
struct Row {
  var ago: Int
  var kind: TouchKind
  var side: Side
  var signals: Signals
  var state: TouchState
  var isSideRecorded: Bool
  var dueIn: Int?
  /// What it names (R16), and how sure it is of what it accuses by (R14).
  var things = ThingStems()
  var certainty = ReadingCertainty.recorded
  /// It is the day of last contact of a list of customers, and no row of a log.
  var isListDate = false

  init(
    _ ago: Int, _ kind: TouchKind, _ side: Side? = nil, _ signals: Signals = [],
    state: TouchState = .done, recorded: Bool = true, dueIn: Int? = nil
  ) {
    self.ago = ago
    self.kind = kind
    self.side = side ?? kind.usualSide
    self.signals = signals
    self.state = state
    isSideRecorded = recorded && side != nil
    self.dueIn = dueIn
  }
}

extension Row {
  /// The same row, naming these things.
  func naming(_ stems: UInt8...) -> Row {
    var row = self
    for stem in stems { row.things.insert(stem) }
    return row
  }

  /// The same row, read from words alone.
  func read(_ certainty: ReadingCertainty) -> Row {
    var row = self
    row.certainty = certainty
    return row
  }
}

/// The same row again and again: `every(30, from: 400, to: 10) { Row($0, .call, .ours) }`.
func every(_ gap: Int, from: Int, to: Int, _ row: (Int) -> Row) -> [Row] {
  stride(from: from, through: to, by: -gap).map(row)
}

/// One relationship and what happened in it.
struct Story {
  var relationship: Relationship
  var rows: [Row]

  init(
    _ id: String, kind: RelationshipKind = .customer, since: Int? = 1500, tier: String? = nil,
    revenue: Int? = nil, unreadable: Int = 0, listed: Bool = true, _ rows: [Row]
  ) {
    relationship = Relationship(id: id, name: id, kind: kind)
    relationship.since = since.map { today.adding(-$0) }
    relationship.tier = tier
    relationship.revenue = revenue.map { Money(tenThousandths: Int64($0) * 10_000) }
    relationship.unreadableRows = unreadable
    relationship.isListed = listed
    self.rows = rows
  }

  /// A relationship beside the judged one that has one row of everything, so that the base could
  /// have shown anything (R8).
  static let witness = Story(
    "Witness",
    [
      Row(
        20, .call, .ours,
        [
          .promiseByUs, .keptByUs, .needsReview, .followUp, .appreciation, .resolution, .apology,
          .helpByUs,
        ], dueIn: 100),
      Row(
        21, .email, .theirs,
        [.keptByThem, .valueTalk, .priceTalk, .helpByThem, .complaint, .thanksFromThem]),
    ])
}

func ledger(_ stories: [Story]) -> Ledger {
  var touches: [Touch] = []
  var owners: [Int32] = []
  for (owner, story) in stories.enumerated() {
    for row in story.rows {
      touches.append(
        Touch(
          position: RowPosition(file: 0, offset: touches.count * 100),
          day: today.adding(-row.ago), line: UInt32(touches.count + 2), signals: row.signals,
          dueIn: row.dueIn.map { Int16($0) } ?? Touch.noDueDay, kind: row.kind,
          standing: Standing(
            side: row.side, state: row.state, sideIsRecorded: row.isSideRecorded,
            isListDate: row.isListDate), things: row.things, certainty: row.certainty))
      owners.append(Int32(owner))
    }
  }
  return Ledger(
    relationships: stories.map(\.relationship), owners: owners, touches: touches, asOf: today)
}

/// Judges one story in a base that records everything.
func judge(
  _ story: Story, beside others: [Story] = [.witness], settings: AssessmentSettings = .init()
) -> RelationshipAssessment {
  assess(ledger([story] + others), settings: settings).results[0]
}

func judge(
  _ rows: [Row], beside others: [Story] = [.witness], settings: AssessmentSettings = .init()
) -> RelationshipAssessment {
  judge(Story("Harbour Optics", rows), beside: others, settings: settings)
}

extension RelationshipAssessment {
  func mark(_ id: MarkID) -> MarkFinding { marks.first { $0.id == id }! }
  func reason(_ id: ReasonID) -> ReasonFinding? { reasons.first { $0.id == id } }
  var reasonIDs: [ReasonID] { reasons.map(\.id) }
  var isPartnership: Bool { relationshipClass == .partnership }
}
