package import Assessment
import Basics
import Intake
import Relationships

extension Reporting {
  /// The accounts of one owner in plain text, for whoever takes them over: what `explain --owner` prints.
  ///
  /// - Parameters:
  ///   - members: indices into the model's relationships, in the order they are told.
  ///   - handovers: one for each of them.
  package static func handover(
    of owner: String, _ members: [Int], _ handovers: [Handover], in model: ReportModel
  ) -> String {
    HandoverPage(model: model).text(owner, members, handovers)
  }
}

/// Words the handover of an owner's accounts.
private struct HandoverPage {
  let model: ReportModel

  private var wording: Wording { model.wording }
  private var rows: RowValues { RowValues(model: model, detailed: []) }

  func text(_ owner: String, _ members: [Int], _ handovers: [Handover]) -> String {
    let results = members.map { model.input.assessed.results[$0] }
    let counts = wording.text(
      .handoverCounts, .number(results.count(where: \.isNeglected)),
      .number(handovers.reduce(0) { $0 + $1.promises.count }),
      .number(handovers.reduce(0) { $0 + $1.complaints.count }),
      .number(results.count(where: \.isDueSoon)))
    let title = wording.text(
      .handover, .number(members.count), .text(DisplayText.clean(owner, limit: 80)),
      .day(model.asOf))
    let accounts = zip(members, handovers).map { account($0, $1) }
    return ([title, counts].joined(separator: "\n") + "\n\n")
      + accounts.joined(separator: "\n\n")
  }

  private func account(_ index: Int, _ handover: Handover) -> String {
    let view = model.view(index)
    var lines = [head(view)]
    for reason in view.reasons {
      lines.append("  \(reason.finding.id.name) \(clean(reason.why))")
    }
    for end in view.looseEnds { line(.looseEnds, clean(end.why), &lines) }
    for promise in handover.promises {
      let day = wording.text(promise.isOverdue ? .handoverLate : .handoverDue, .day(promise.due))
      line(.handoverPromise, "\(quoted(promise.row, index)), \(day)", &lines)
    }
    for complaint in handover.complaints {
      line(.handoverComplaint, quoted(complaint, index), &lines)
    }
    let rhythm = self.rhythm(view.assessment, handover)
    if !rhythm.isEmpty { line(.handoverRhythm, rhythm.joined(separator: ", "), &lines) }
    line(.handoverPeople, people(view.relationship), &lines)
    if let row = handover.lastOfTheirs { line(.handoverTheirWords, quoted(row, index), &lines) }
    if let row = handover.lastOfOurs { line(.handoverOurWords, quoted(row, index), &lines) }
    if let touch = view.touch, let proposal = view.assessment.proposal {
      let what = wording.text(
        RowValues.phrase(proposal.kind),
        .text(view.relationship.addressee))
      let when = wording.text(.touchOn, .text(what), .day(proposal.on))
      line(.touch, "\(clean(when)). \(clean(touch.say))", &lines)
    }
    return lines.joined(separator: "\n")
  }

  private func head(_ view: RelationshipView) -> String {
    let (relationship, result) = (view.relationship, view.assessment)
    var parts = [
      clean(relationship.name, 80)
        + (relationship.id == relationship.name ? "" : " (\(clean(relationship.id, 60)))"),
      wording.text(RowValues.phrase(relationship.kind)),
      wording.text(RowValues.phrase(result.relationshipClass)),
    ]
    if result.isNeglected { parts.append(wording.text(.isNeglected)) }
    if result.isDrifting { parts.append(wording.text(.isDrifting)) }
    if result.isUnknown { parts.append(wording.text(.isUnknown)) }
    if let ended = result.ended { parts.append(rows.ended(ended)) }
    return parts.joined(separator: " · ")
  }

  private func rhythm(_ result: RelationshipAssessment, _ handover: Handover) -> [String] {
    var parts: [String] = []
    if let cadence = result.cadence {
      let days = Remark.Argument.number(cadence.days)
      parts.append(
        cadence.group.map { wording.text(.cadenceOf, days, .text(clean($0, 60))) }
          ?? "\(wording.text(.limitCadence)) \(wording.text(.cadenceDays, days))")
    }
    if let gap = handover.usualGapDays {
      parts.append(wording.text(.handoverEvery, .decimal(gap)))
    }
    if let due = result.dueOn { parts.append(wording.text(.dueOn, .day(due))) }
    return parts
  }

  private func people(_ relationship: Relationship) -> String {
    let people = relationship.people.map { contact in
      ([contact.name, contact.role, contact.phone, contact.email].compactMap(\.self)
        .map { clean($0, 80) } + (contact.gone ? [wording.text(.handoverGone)] : []))
        .joined(separator: ", ")
    }
    return people.isEmpty ? wording.text(.handoverNobody) : people.joined(separator: "; ")
  }

  /// "20 June 2026 email “Thanks” calls.csv:7".
  private func quoted(_ row: Evidence, _ index: Int) -> String {
    let view = EvidenceView(row) { model.quote($0, of: index) }
    return "\(wording.date(view.day)) \(wording.touchKind(view.kind)) “\(clean(view.text, 200))” "
      + "\(clean(view.file, 120)):\(view.line)"
  }

  private func line(_ title: Phrase, _ text: String, _ lines: inout [String]) {
    lines.append("  \(wording.text(title)): \(text)")
  }

  private func clean(_ text: String, _ limit: Int = 400) -> String {
    DisplayText.clean(text, limit: limit)
  }
}
