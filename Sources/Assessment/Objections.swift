import Basics
import Intake
import Relationships

/// What owners have called wrong: a flag does not return on the same rows, and does on new ones.
extension RelationshipContext {
  /// The same relationship without some of its rows.
  func without(_ positions: Set<RowPosition>) -> RelationshipContext {
    guard !positions.isEmpty else { return self }
    return RelationshipContext(
      base, relationship, touches: touches.filter { !positions.contains($0.position) }[...])
  }

  /// The finding of a reason but for what was called wrong.
  ///
  /// Where the rows themselves accuse (a question, a complaint, a promise), it is judged without
  /// them; else it rests as long as it stands on the same rows.
  func find(
    _ reason: any Reason.Type, objected: ObjectedRows, _ heeded: inout [HeededObjection]
  ) -> ReasonFinding? {
    guard let asItIs = reason.find(in: self) else { return nil }
    var rows: [Evidence] = []
    var left: ReasonFinding? = asItIs
    if reason.accusesByRows {
      var wrong = objected.positions
      left = reason.find(in: without(wrong))
      while let finding = left {
        let more = finding.evidence.filter { objected.contains($0) && !wrong.contains($0.position) }
        guard !more.isEmpty else { break }
        rows += more
        wrong.formUnion(more.map(\.position))
        left = reason.find(in: without(wrong))
      }
    } else if asItIs.evidence.allSatisfy(objected.contains) {
      rows = asItIs.evidence
      left = nil
    }
    heeded.note(.reason(reason.id), silences: left == nil, rows)
    return left
  }

  /// It is the silence that was called wrong as N1, told by another reason: since the same touch
  /// (N6).
  func isSilenceCalledWrong(
    _ finding: ReasonFinding, _ objections: [VerdictSubject: ObjectedRows]?
  ) -> Bool {
    guard finding.id == .n6, let objected = objections?[.reason(.n1)],
      let last = finding.evidence.last, last.day == finding.since
    else { return false }
    return objected.contains(last)
  }

  /// A mark counts for nothing as long as it stands on the rows it was called wrong on.
  func find(
    _ mark: any Mark.Type, objections: [VerdictSubject: ObjectedRows],
    _ heeded: inout [HeededObjection]
  ) -> MarkFinding {
    var finding = mark.find(in: context(of: mark, objections))
    guard finding.verdict != .unknown, let objected = objections[.mark(mark.id)],
      finding.evidence.allSatisfy(objected.contains)
    else { return finding }
    heeded.note(.mark(mark.id), silences: true, finding.evidence)
    finding.verdict = .unknown
    finding.points = 0
    finding.pointsBeforeBreach = 0
    finding.isBrokenTrust = false
    finding.isTwoWay = false
    finding.why = Remark(.calledWrong)
    return finding
  }

  /// A complaint that is none is not held against how complaints are handled either, nor a promise
  /// that is none against commitments.
  private func context(
    of mark: any Mark.Type, _ objections: [VerdictSubject: ObjectedRows]
  ) -> RelationshipContext {
    let reason: ReasonID? = mark.id == .m7 ? .n3 : mark.id == .m2 ? .n4 : nil
    guard let reason, let objected = objections[.reason(reason)] else { return self }
    return without(wrongRows(of: reason, objected))
  }

  /// The questions that are left once the rows that are no complaint and no promise are out (R14).
  func looseEnds(
    objections: [VerdictSubject: ObjectedRows], _ heeded: inout [HeededObjection]
  ) -> [LooseEnd] {
    var ends: [LooseEnd] = []
    for end in looseEnds() {
      guard case .reason(let id) = end.id else {
        ends.append(end)
        continue
      }
      let subject = VerdictSubject.reason(id)
      if let objected = objections[subject], end.evidence.allSatisfy(objected.contains) {
        heeded.note(subject, silences: true, end.evidence)
      } else {
        ends.append(end)
      }
    }
    return ends
  }

  private func wrongRows(of reason: ReasonID, _ objected: ObjectedRows) -> Set<RowPosition> {
    guard let type = reason.reason else { return objected.positions }
    var heeded: [HeededObjection] = []
    _ = find(type, objected: objected, &heeded)
    return objected.positions.union(heeded.flatMap { $0.rows.map(\.position) })
  }

  /// Their silence is no drift as long as it is the one that was called no drift: since the same
  /// row.
  func heed(
    _ silence: inout SilenceFinding, objected: ObjectedRows, _ heeded: inout [HeededObjection]
  ) {
    guard silence.isDrifting else { return }
    let since = silence.daysSilent.map { asOf.adding(-$0) }
    let rows = touches.last { $0.day == since }.map { [Evidence($0)] } ?? []
    guard rows.allSatisfy(objected.contains) else { return }
    silence.isDrifting = false
    heeded.note(.drift, silences: true, rows)
  }
}

extension [HeededObjection] {
  fileprivate mutating func note(
    _ subject: VerdictSubject, silences: Bool, _ rows: [Evidence]
  ) {
    guard let index = firstIndex(where: { $0.subject == subject }) else {
      return append(HeededObjection(subject, silences: silences, rows: rows))
    }
    self[index].rows += rows
  }
}
