import Basics
import Intake

/// One mark of a partnership: a pure judgement of one relationship, and all that the rest of the
/// program must know about it. One mark, one file, with its sentences; `allMarks` registers it.
protocol Mark: SendableMetatype {
  static var id: MarkID { get }
  /// What the export must record for it to be seen at all (R8).
  static var needs: Recorded { get }
  /// What it says about the fit of a relationship (R6).
  static var fit: FitWeight { get }
  /// Every sentence that it declares.
  static var says: [RemarkID] { get }
  /// The most it adds to the score.
  static func points(_ settings: AssessmentSettings.Marks) -> Double
  static func judge(_ context: RelationshipContext) -> MarkFinding
}

/// The nine marks, in the order they are reported. A new mark is registered here.
let allMarks: [any Mark.Type] = [
  M1PersonalContact.self, M2Commitments.self, M3ValueOverPrice.self, M4Help.self,
  M5NeedsReviews.self, M6AfterSale.self, M7Complaints.self, M8Appreciation.self, M9Balance.self,
]

/// Whether a mark is something that a relationship gives back for its demands (R6).
enum FitWeight {
  /// It is nothing given.
  case none
  /// It is something given, one of several.
  case given
  /// With it alone, enough is given back.
  case decides
}

extension Mark {
  static var fit: FitWeight { .given }

  /// The finding about one relationship.
  static func find(in context: RelationshipContext) -> MarkFinding {
    let finding = judge(context)
    assert(says.contains(finding.why.id) || finding.why.id.isOfNoRule, "\(id) hides a sentence")
    return finding
  }

  /// - Parameter strength: how well it is shown, 0…1.
  static func found(
    _ context: RelationshipContext, strength: Double, _ why: Remark, _ evidence: [Evidence],
    isTwoWay: Bool = false
  ) -> MarkFinding {
    let max = points(context.settings.marks)
    var finding = MarkFinding(
      id, .for, points: max * clamp(strength), max: max, why: why, evidence: evidence)
    finding.isTwoWay = isTwoWay
    return finding
  }

  /// - Parameter strength: how badly it is missed, 0…1.
  static func missed(
    _ context: RelationshipContext, strength: Double, _ why: Remark, _ evidence: [Evidence]
  ) -> MarkFinding {
    let max = points(context.settings.marks)
    return MarkFinding(
      id, .against, points: -max * clamp(strength), max: max, why: why, evidence: evidence)
  }

  /// Trust was broken: that counts fully, whatever else there is (R5).
  ///
  /// - Parameter otherwise: how the mark would be judged without it; a partnership is not renamed
  ///   by the breach alone.
  static func broken(
    _ context: RelationshipContext, _ why: Remark, _ evidence: [Evidence], otherwise: MarkFinding
  ) -> MarkFinding {
    var finding = missed(context, strength: 1, why, evidence)
    finding.isBrokenTrust = true
    finding.pointsBeforeBreach = otherwise.points
    finding.isTwoWay = otherwise.isTwoWay
    return finding
  }

  static func unknown(
    _ context: RelationshipContext, _ why: Remark = Remark(.noEvidence), _ evidence: [Evidence] = []
  ) -> MarkFinding {
    MarkFinding(
      id, .unknown, points: 0, max: points(context.settings.marks), why: why,
      evidence: evidence)
  }

  private static func clamp(_ value: Double) -> Double { min(1, max(0, value)) }
}

/// Adds up evidence, newest first: each day counts once, with its best, and older days weigh less.
struct Tally {
  /// Sum over the days, each 0…1 by its recency.
  private(set) var sum = 0.0
  /// Rows and different days, whatever they weigh.
  private(set) var rows = 0
  private(set) var days = 0
  /// The newest rows.
  private(set) var evidence: [Evidence] = []
  private var lastDay: Int32 = .min
  private var worthOfDay = 0.0

  static let evidenceLimit = 4

  /// - Parameters:
  ///   - seen: not newer than the one before it.
  ///   - worth: what it is worth if fresh.
  mutating func add(_ seen: InterpretedTouch, worth: Double = 1, in history: History) {
    rows += 1
    if evidence.count < Tally.evidenceLimit {
      if evidence.isEmpty { evidence.reserveCapacity(Tally.evidenceLimit) }
      evidence.append(Evidence(seen.touch))
    }
    if seen.day.number != lastDay {
      lastDay = seen.day.number
      worthOfDay = 0
      days += 1
    }
    guard worth > worthOfDay else { return }
    sum += (worth - worthOfDay) * history.weight(seen.day)
    worthOfDay = worth
  }

  /// How well so much evidence shows a mark, 0…1: the first touch says most, and after a few the
  /// next one says nothing new (R4).
  func strength(_ settings: AssessmentSettings) -> Double {
    let missing = 1 - min(1, sum / max(settings.marks.touchesForFull, 0.1))
    return 1 - missing * missing
  }
}
