package import Assessment
import Basics
import Intake
import Relationships
package import Reporting

/// Judges a part by a base that is complete, block by block: each relationship's line of
/// `relationships.jsonl`, with its place in the whole.
package struct Judging: Sendable {
  private let base: Base
  private let judge: Judge
  private let likeness: LikenessBase
  private let order: TouchOrder
  private let settings: AssessmentSettings
  private let wording: Wording
  private let isForReport: Bool

  /// - Parameter isForReport: with all that a report shows.
  /// - Throws: `unsettled` where not all of the base is gathered.
  package init(
    by base: Base, settings: AssessmentSettings, wording: Wording, isForReport: Bool
  ) throws(ShardProblem) {
    guard let summary = base.summary, let likeness = base.likeness, let order = base.order else {
      throw .unsettled(base.round)
    }
    self.base = base
    judge = Judge(summary, settings: settings)
    self.likeness = likeness
    self.order = order
    self.settings = settings
    self.wording = wording
    self.isForReport = isForReport
  }

  /// What the head of a stream of judgements tells beside the run.
  static func head(_ unpacker: inout Unpacker) -> (Attendance, fileNames: [String]) {
    let attendance = Attendance(of: unpacker.value(), by: unpacker.bits())
    return (attendance, (0..<unpacker.bits()).map { _ in unpacker.text() })
  }

  /// Starts the stream of judgements: `rapport/judgements/2`, a frame a relationship.
  ///
  /// - Throws: where the part is of another export than the base.
  package func writer(for intake: PartIntake) throws(ShardProblem) -> FrameWriter? {
    guard let head = intake.head else { return nil }
    guard head.whole == base.whole else { throw .otherInputs }
    var packer = Packer()
    packer.pack(head.whole)
    packer.pack(bits: base.digest)
    packer.pack(bits: UInt64(head.fileNames.count))
    for name in head.fileNames { packer.pack(name) }
    return FrameWriter(Sharding.judgementsSchema, of: base.run, head: packer.packed())
  }

  package func judge(_ part: BasePart, into writer: inout FrameWriter) {
    let part = part.settled(by: base)
    var assessed = judge.assess(part.ledger)
    judge.addFits(in: likeness, to: &assessed, part.ledger)
    if isForReport { addResults(of: part, assessed, to: &writer) }
    let input = ReportInput(
      ledger: part.ledger, assessed: assessed, businessDays: settings.businessDays,
      quote: { part.quote($0) })
    let encoding = RelationshipLines.Encoding(ReportModel(input, wording: wording, order: order))
    let encoder = encoding.encoder()
    var encoded = RelationshipLines.Lines()
    for number in 0..<encoding.parts {
      encoder.encode(number, &encoded)
      var start = 0
      for (index, end) in zip(encoding.members(of: number), encoded.ends) {
        writer.add(
          Frame(
            .judgement, order: UInt64(part.orders[index]),
            key: part.ledger.relationships[index].id, Array(encoded.bytes[start..<end])))
        start = end
      }
    }
  }
}

extension Judging {
  private func addResults(
    of part: BasePart, _ assessed: Assessed, to writer: inout FrameWriter
  ) {
    let shown = ShownTouches(assessed)
    for index in assessed.results.indices {
      writer.add(
        JudgedRelationship(
          order: part.orders[index], relationship: part.ledger.relationships[index],
          touches: part.ledger.touches(of: index).filter(shown.contains),
          assessment: assessed.results[index],
          words: JudgedRelationship.quoted(of: assessed.results[index]).map(part.text)
        ).frame)
    }
  }

  /// Hands on what came that is of no relationship.
  package func handOn(from intake: inout PartIntake, to writer: inout FrameWriter) {
    for frame in intake.takeOthers() where isForReport { writer.add(frame) }
  }
}

/// What was judged, of all parts.
package enum Judgements {
  /// `relationships.jsonl` of the judgements of all parts, one stream behind the other.
  ///
  /// - Throws: where a part is missing, stands twice, or was judged by another base than the
  ///   others.
  package static func document(of bytes: [UInt8], run: ShardedRun) throws(ShardProblem) -> [UInt8] {
    let streams = try FrameStream.streams(
      in: bytes, Sharding.judgementsSchema, of: run, holding: .ofJudgements)
    var all: Attendance?
    var lines: [Frame] = []
    for stream in streams {
      var unpacker = Unpacker(stream.head)
      var attendance = Judging.head(&unpacker).0
      for frame in stream.frames where frame.role == .judgement {
        attendance.note(frame)
        lines.append(frame)
      }
      attendance.parts = stream.parts
      if all == nil { all = attendance } else { try all?.merge(attendance) }
    }
    try all?.checkWhole(countsMails: false)
    return lines.sorted { $0.order < $1.order }.flatMap(\.content)
  }
}
