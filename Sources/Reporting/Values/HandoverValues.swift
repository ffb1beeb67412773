import Assessment
import Basics
import Intake
import Relationships
import Templating

/// What `handover.txt` is filled with: the accounts of one owner, for the colleague who takes them
/// over.
struct HandoverValues {
  let model: ReportModel

  private var wording: Wording { model.wording }
  private var rows: RowValues { RowValues(model: model, detailed: []) }

  /// - Parameters:
  ///   - members: indices into the model's relationships, in the order they are told.
  ///   - handovers: one for each of them.
  func root(_ owner: String, _ members: [Int], _ handovers: [Handover]) -> TemplateValue {
    let results = members.map { model.input.assessed.results[$0] }
    return [
      "w": DocumentValues.phrases(wording),
      "title": .text(
        wording.text(
          .handover, .number(members.count), .text(DisplayText.clean(owner, limit: 80)),
          .day(model.asOf))),
      "counts": .text(
        wording.text(
          .handoverCounts, .number(results.count(where: \.isNeglected)),
          .number(handovers.reduce(0) { $0 + $1.promises.count }),
          .number(handovers.reduce(0) { $0 + $1.complaints.count }),
          .number(results.count(where: \.isDueSoon)))),
      "accounts": .list(zip(members, handovers).map(account)),
    ]
  }

  private func account(_ index: Int, _ handover: Handover) -> TemplateValue {
    let view = model.view(index)
    let (relationship, result) = (view.relationship, view.assessment)
    func row(_ evidence: Evidence?) -> TemplateValue {
      guard let evidence else { return .nothing }
      return rows.evidence(EvidenceView(evidence) { model.quote($0, of: index) })
    }
    return [
      "name": .text(DisplayText.clean(relationship.name, limit: 80)),
      "id": rows.id(relationship),
      "kind": .text(wording.text(RowValues.phrase(relationship.kind))),
      "class": .text(wording.text(RowValues.phrase(result.relationshipClass))),
      "isNeglected": .flag(result.isNeglected),
      "isDrifting": .flag(result.isDrifting),
      "isUnknown": .flag(result.isUnknown),
      "ended": .text(result.ended.map(rows.ended)),
      "reasons": .list(
        view.reasons.map { ["id": .text($0.finding.id.name), "why": said($0.why)] }),
      "looseEnds": .list(view.looseEnds.map { ["why": said($0.why)] }),
      "promises": .list(
        handover.promises.map { promise in
          let due: Phrase = promise.isOverdue ? .handoverLate : .handoverDue
          return [
            "row": row(promise.row), "due": .text(wording.text(due, .day(promise.due))),
          ]
        }),
      "complaints": .list(handover.complaints.map { ["row": row($0)] }),
      "rhythm": .text(rhythm(result, handover)),
      "people": .list(relationship.people.map(person)),
      "theirWords": row(handover.lastOfTheirs),
      "ourWords": row(handover.lastOfOurs),
      "touch": rows.touch(result, relationship),
      "reach": rows.reach(result, relationship),
      "say": view.touch.map { said($0.say) } ?? .nothing,
    ]
  }

  /// "in touch every 14 days or so, too long from 4 July 2026"; nil where there is none.
  private func rhythm(_ result: RelationshipAssessment, _ handover: Handover) -> String? {
    var parts: [String] = []
    if let cadence = result.cadence {
      let days = Remark.Argument.number(cadence.days)
      parts.append(
        cadence.group.map {
          wording.text(.cadenceOf, days, .text(DisplayText.clean($0, limit: 60)))
        } ?? "\(wording.text(.limitCadence)) \(wording.text(.cadenceDays, days))")
    }
    if let gap = handover.usualGapDays {
      parts.append(wording.text(.handoverEvery, .decimal(gap)))
    }
    if let due = result.dueOn { parts.append(wording.text(.dueOn, .day(due))) }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func person(_ contact: Contact) -> TemplateValue {
    func shown(_ text: String?) -> TemplateValue { rows.shown(text, limit: 80) }
    return [
      "name": shown(contact.name), "role": shown(contact.role), "phone": shown(contact.phone),
      "email": shown(contact.email), "isGone": .flag(contact.gone),
      "lastContact": .text(rows.lastContact(contact)),
    ]
  }

  private func said(_ text: String) -> TemplateValue {
    .text(DisplayText.clean(text, limit: 400))
  }
}
