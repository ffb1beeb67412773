package import Assessment
import Basics
import Intake
package import Relationships
package import Reporting

/// A relationship with its judgement, and all else that a report shows of it: touches of the last
/// year, and the words of the rows that are quoted.
struct JudgedRelationship {
  var order: Int
  var relationship: Relationship
  var touches: [Touch]
  var assessment: RelationshipAssessment
  /// Of the rows that `quoted` names, in its order.
  var words: [String]

  /// The rows that speak for what was judged.
  static func quoted(of assessment: RelationshipAssessment) -> [RowPosition] {
    var rows: [RowPosition] = []
    Quotations.quoted(of: assessment, into: &rows)
    return rows
  }

  var frame: Frame {
    var packer = Packer()
    packer.pack(relationship)
    packer.pack(touches)
    packer.pack(assessment)
    for text in words { packer.pack(text) }
    return Frame(.result, order: UInt64(order), key: relationship.id, packer.packed())
  }
}

/// A base, judged: put together from the judgements of all its parts.
package struct JudgedBase: Sendable {
  package private(set) var ledger: Ledger
  package private(set) var assessed: Assessed
  /// What reading the inputs told, as whoever read them wrote it.
  package let account: [UInt8]
  /// Rows that were not used, in parts.
  package let rejects: [[UInt8]]
  private let words: RowTexts
  private let fileNames: [String]

  /// The words of a row that is quoted.
  package func quote(_ row: Evidence) -> QuotedRow {
    words.quote(row, of: fileNames)
  }

  /// Takes in the judgements of all parts as their bytes come, one stream behind the other.
  package struct Intake: Sendable {
    private let base: Base
    private let digest: UInt64
    private let settings: AssessmentSettings
    private var frames: FrameIntake
    private var attendance: Attendance?
    private var fileNames: [String] = []
    private var headsRead = 0
    private var members: [Member] = []
    private var account: [UInt8]?
    private var rejects: [(order: UInt64, content: [UInt8])] = []

    private struct Member: Sendable {
      let order: UInt64
      let relationship: Relationship
      let touches: [Touch]
      let assessment: RelationshipAssessment
      let content: [UInt8]
      /// Where in them the words start.
      let words: Int
    }

    /// - Parameter base: by which they were judged.
    package init(by base: Base, settings: AssessmentSettings) {
      self.base = base
      digest = base.digest
      self.settings = settings
      frames = FrameIntake(
        Sharding.judgementsSchema, of: base.run, holding: .ofJudgements)
    }

    package mutating func take(_ bytes: [UInt8]) throws(ShardProblem) {
      var new: [Frame] = []
      try frames.take(bytes) { frame, _ in if frame.role != .judgement { new.append(frame) } }
      for head in frames.heads.dropFirst(headsRead) {
        var unpacker = Unpacker(head)
        let (own, names) = Judging.head(&unpacker)
        guard own.whole == base.whole else { throw .otherInputs }
        guard own.base == digest else { throw .otherBase }
        attendance = attendance ?? own
        fileNames = names
      }
      headsRead = frames.heads.count
      for frame in new { take(frame) }
    }

    private mutating func take(_ frame: Frame) {
      switch frame.role {
      case .account: account = frame.content
      case .reject: rejects.append((frame.order, frame.content))
      default:
        attendance?.note(frame)
        var unpacker = Unpacker(frame.content)
        let relationship: Relationship = unpacker.value()
        let touches: [Touch] = unpacker.values()
        let assessment: RelationshipAssessment = unpacker.value()
        members.append(
          Member(
            order: frame.order, relationship: relationship, touches: touches,
            assessment: assessment, content: frame.content, words: unpacker.taken))
      }
    }

    /// All of it, once all has come.
    ///
    /// - Throws: where somebody is missing or stands twice.
    package consuming func end() throws(ShardProblem) -> JudgedBase {
      try frames.end()
      guard let summary = base.summary, var attendance else { throw .unsettled(base.round) }
      guard !members.isEmpty || attendance.whole.relationships.count == 0 else {
        throw .withoutResults
      }
      attendance.parts = frames.parts
      try attendance.checkWhole(countsMails: false)
      guard let account else { throw .withoutAccount }
      members.sort { $0.order < $1.order }
      rejects.sort { $0.order < $1.order }
      var owners: [Int32] = []
      var results: [RelationshipAssessment] = []
      results.reserveCapacity(members.count)
      for (index, member) in members.enumerated() {
        owners += [Int32](repeating: Int32(index), count: member.touches.count)
        var result = member.assessment
        result.index = index
        results.append(result)
      }
      var ledger = Ledger(
        relationships: members.map(\.relationship), owners: owners,
        touches: members.flatMap(\.touches), asOf: base.run.asOf, in: nil)
      for (index, member) in members.enumerated() {
        ledger.changeRelationship(index) { $0.interactions = member.relationship.interactions }
      }
      ledger.mayMissContacts = summary.mayMissContacts
      return JudgedBase(
        ledger: ledger, assessed: Judge(summary, settings: settings).assessed(results),
        account: account, rejects: rejects.map(\.content),
        words: RowTexts(
          members.map { (JudgedRelationship.quoted(of: $0.assessment), $0.content, $0.words) }),
        fileNames: fileNames)
    }
  }

  /// - Parameter counts: what became of the rows, as the account tells.
  package mutating func note(_ counts: Ledger.Counts) { ledger.counts = counts }
}
