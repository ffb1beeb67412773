package import Assessment
import Basics
import Relationships
package import Reporting

/// The judgements of a part: each relationship's line of `relationships.jsonl`, and its place in the whole.
package struct Judgements: Sendable {
  package var lines: [(order: Int, id: String, line: [UInt8])] = []

  /// Judges a part by a base.
  ///
  /// - Throws: `unsettled` where not all of the base is gathered.
  package init(
    of part: BasePart, by base: Base, settings: AssessmentSettings, wording: Wording
  ) throws(ShardProblem) {
    guard let summary = base.summary, let likeness = base.likeness,
      let order = base.order
    else { throw .unsettled(base.round) }
    let part = part.settled(by: base)
    let judge = Judge(summary, settings: settings)
    var assessed = judge.assess(part.ledger)
    judge.addFits(in: likeness, to: &assessed, part.ledger)
    let input = ReportInput(
      ledger: part.ledger, assessed: assessed, businessDays: settings.businessDays,
      quote: { part.quote($0) })
    let encoding = RelationshipLines.Encoding(
      ReportModel(input, wording: wording, order: order))
    let encoder = encoding.encoder()
    var encoded = RelationshipLines.Lines()
    for number in 0..<encoding.parts {
      encoder.encode(number, &encoded)
      var start = 0
      for (index, end) in zip(encoding.members(of: number), encoded.ends) {
        lines.append(
          (
            part.orders[index], part.ledger.relationships[index].id,
            Array(encoded.bytes[start..<end])
          ))
        start = end
      }
    }
  }

  /// As `rapport/judgements/1`: a frame a relationship.
  package func bytes(of run: ShardedRun) -> [UInt8] {
    FrameStream(
      Sharding.judgementsSchema, of: run,
      lines.map { Frame(.judgement, order: UInt64($0.order), key: $0.id, $0.line) }
    ).bytes
  }

  /// `relationships.jsonl` of the judgements of all parts, one stream behind the other.
  package static func document(of bytes: [UInt8], run: ShardedRun) throws(ShardProblem) -> [UInt8] {
    try FrameStream.streams(in: bytes, Sharding.judgementsSchema, of: run, holding: [.judgement])
      .flatMap(\.frames)
      .sorted { $0.order < $1.order }.flatMap(\.content)
  }
}
