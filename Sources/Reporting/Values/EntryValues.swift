import Assessment
import Basics
import Intake
import Relationships
import RunHistory
import Templating

/// One relationship in detail: its class with the arithmetic, its reasons, its rows, its touch.
struct EntryValues {
  /// Reasons that are shown without asking; the others are folded away.
  private static let openReasons = 2

  let rows: RowValues

  private var model: ReportModel { rows.model }
  private var wording: Wording { rows.model.wording }

  func entry(_ index: Int) -> TemplateValue {
    model.shown.entry(index) { .object(members(index)) }
  }

  /// The same with the phrases, to stand alone.
  func alone(_ index: Int) -> TemplateValue {
    var members = members(index)
    members["w"] = DocumentValues.phrases(wording)
    members["rhythm"] = .list(rhythm(index).map(TemplateValue.text))
    return .object(members)
  }

  private func members(_ index: Int) -> [String: TemplateValue] {
    let view = model.view(index)
    let relationship = view.relationship
    let result = view.assessment
    let judged = view.marks.filter { !Self.isBlank($0) }
    let strip = ContactStrip(model.input.ledger.touches(of: index), asOf: model.asOf)
    return [
      "anchor": .text(model.anchors.anchor(relationship.id)),
      "filter": rows.filter(result, relationship),
      "name": .text(DisplayText.clean(relationship.name, limit: 80)),
      "id": rows.id(relationship),
      "kind": .text(wording.text(RowValues.phrase(relationship.kind))),
      "tier": rows.shown(relationship.tier),
      "owner": rows.shown(relationship.owner),
      "segment": rows.shown(relationship.segment),
      "revenue": rows.revenue(relationship),
      "class": .text(wording.text(RowValues.phrase(result.relationshipClass))),
      "isPartnership": .flag(result.relationshipClass == .partnership),
      "score": .text(
        wording.text(.scoreOf, .number(Int(result.score.rounded())))),
      "confidence": .text(wording.text(RowValues.phrase(result.confidence))),
      "isNeglected": .flag(result.isNeglected),
      "isNotNeglected": .flag(
        !result.isNeglected && result.suspension == nil && !result.isUnknown
          && result.ended == nil),
      "looseEnds": view.looseEnds.isEmpty ? .nothing : .list(view.looseEnds.map(looseEnd)),
      "remarks": .list(
        view.remarks.map { remark in
          [
            "why": said(remark.why), "evidence": .list(remark.evidence.map(evidence)),
            "hasEvidence": .flag(!remark.evidence.isEmpty),
          ]
        }),
      "ended": .text(result.ended.map(rows.ended)),
      "calledWrong": .list(calledWrong(result, relationship)),
      "endedRows": ["evidence": .list(view.endedRows.map(evidence))],
      "wish": .text(rows.wish(relationship.wishes)),
      "severity": result.severity.rounded() > 0
        ? .text(wording.text(.severityOf, .number(Int(result.severity.rounded())))) : .nothing,
      "isDrifting": .flag(result.isDrifting),
      "isNeverContacted": .flag(result.isNeverContacted),
      "isIllFitting": .flag(result.isIllFitting),
      "isUnknown": .flag(result.isUnknown),
      "suspended": .text(
        result.suspension.map { wording.text(.isSuspended, .day($0.until)) }),
      "hasPlan": .flag(view.plan != nil),
      "plan": [
        "label": .text(
          result.suspension.map { wording.text($0.by == .wish ? .wishToWait : .plan) }),
        "evidence": .list(view.plan.map { [evidence($0)] } ?? []),
      ],
      "illFitting": said(view.illFitting),
      "attempts": .text(result.attempts.map(rows.attempts)),
      "course": .text(course(index)),
      "fades": .text(rows.fades(index)),
      "theirEyes": .text(theirEyes(result.theirEyes, index)),
      "people": .text(rows.people(relationship)),
      "drift": drift(result.silence),
      "strip": relationship.interactions > 0 || result.lastContact != nil
        ? strip.values(result, wording: wording) : .nothing,
      "touch": touch(view),
      "reasons": .list(view.reasons.prefix(Self.openReasons).map(reason)),
      "hasMoreReasons": .flag(view.reasons.count > Self.openReasons),
      "moreReasonsLabel": .text(
        wording.text(.moreReasons, .number(view.reasons.count - Self.openReasons))),
      "moreReasons": .list(view.reasons.dropFirst(Self.openReasons).map(reason)),
      "classWhy": said(view.classWhy),
      "wouldChange": said(view.wouldChange),
      "unreadable": rows.unreadable(relationship, result),
      "marksCount": .text(marksCount(view.marks)),
      "marks": .list(view.marks.map(mark)),
      "judgedMarks": .list(judged.map(mark)),
      "hasJudgedMarks": .flag(!judged.isEmpty),
      "unknownMarks": .text(unknownMarks(view.marks)),
      "facts": .list(facts(view)),
    ]
  }

  private func said(_ text: String?) -> TemplateValue { rows.shown(text, limit: 600) }

  private func reason(_ reason: ReasonView) -> TemplateValue {
    let finding = reason.finding
    return [
      "id": .text(finding.id.name),
      "title": .text(wording.reasonTitle(finding.id)),
      "why": said(reason.why),
      "limit": .text(limit(finding)),
      "clears": said(reason.clears),
      "evidence": .list(reason.evidence.map(evidence)),
      "hasEvidence": .flag(!reason.evidence.isEmpty),
    ]
  }

  /// Since when, how long, and the limit with its source, where there is one to pass; empty where
  /// no date is on record.
  private func limit(_ finding: ReasonFinding) -> String {
    let since = Remark.Argument.day(finding.since)
    let days = Remark.Argument.number(finding.days)
    let limit = Remark.Argument.number(finding.limit)
    let source = Remark.Argument.text(
      wording.text(
        finding.why.id == .n1AnyBase ? .limitBase : RowValues.phrase(finding.limitSource)))
    guard finding.days > 0 else { return "" }
    return switch finding.limitUnit {
    case .days: wording.text(.reasonLimit, since, days, limit, source)
    case .businessDays: wording.text(.reasonLimitBusiness, since, days, limit, source)
    }
  }

  /// What is known of how we look from their side, in one line; nil where nothing is.
  private func theirEyes(_ eyes: TheirEyes, _ index: Int) -> String? {
    var parts: [String] = []
    if let days = eyes.medianAnswerDays {
      parts.append(rows.answerTime(days))
    }
    if let days = eyes.slowestOpenDays { parts.append(wording.text(.eyesOpen, .number(days))) }
    if let persons = eyes.ofUs, persons > 0 {
      parts.append(wording.text(.eyesOfUs, .number(persons)))
    }
    if let kept = eyes.promisesKept, let made = eyes.promisesMade, made > 0 {
      parts.append(wording.text(.eyesPromises, .number(kept), .number(made)))
    }
    for (phrase, row) in [(Phrase.eyesQuestion, eyes.lastQuestion), (.eyesPraise, eyes.lastPraise)]
    {
      guard let row else { continue }
      let text = DisplayText.clean(model.quote(row, of: index).text, limit: 100)
      parts.append(wording.text(phrase, .text(text), .day(row.day)))
    }
    let score = SurveyScore.first(in: eyes.forms) { model.quote($0, of: index).text }
    if let score {
      parts.append(wording.text(.eyesScore, .text(DisplayText.clean(score, limit: 20))))
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// Each flag that rests because it was called wrong, with what was said of it.
  private func calledWrong(_ result: RelationshipAssessment, _ relationship: Relationship)
    -> [TemplateValue]
  {
    let notes = model.input.verdictNotes[relationship.id] ?? [:]
    return result.objections.filter(\.silences).map { objection in
      let name = Remark.Argument.text(objection.subject.name)
      guard let note = notes[objection.subject] else {
        return .text(wording.text(.calledWrong, name))
      }
      return .text(
        wording.text(.calledWrongNote, name, .text(DisplayText.clean(note, limit: 200))))
    }
  }

  private func looseEnd(_ end: LooseEndView) -> TemplateValue {
    ["why": said(end.why), "evidence": .list(end.evidence.map(evidence))]
  }

  private func mark(_ mark: MarkView) -> TemplateValue {
    let finding = mark.finding
    return [
      "id": .text(finding.id.name),
      "title": .text(wording.markTitle(finding.id)),
      "verdict": .text(wording.text(RowValues.phrase(finding.verdict))),
      "isFor": .flag(finding.verdict == .for),
      "isAgainst": .flag(finding.verdict == .against),
      "isUnknown": .flag(finding.verdict == .unknown),
      "points": .text(
        wording.text(.ofMax, .text(signed(finding.points)), .decimal(finding.max))),
      "why": said(mark.why),
      "evidence": .list(mark.evidence.map(evidence)),
      "hasEvidence": .flag(!mark.evidence.isEmpty),
    ]
  }

  /// Unknown, with no row that was looked at: nothing to be shown of it but its name.
  private static func isBlank(_ mark: MarkView) -> Bool {
    mark.finding.verdict == .unknown && mark.evidence.isEmpty
  }

  /// "Nothing on record for or against: commitments (M2), needs reviews (M5)."; nil where there is
  /// no such mark.
  private func unknownMarks(_ marks: [MarkView]) -> String? {
    let names = marks.filter(Self.isBlank).map {
      "\(wording.markTitle($0.finding.id)) (\($0.finding.id.name))"
    }
    return names.isEmpty
      ? nil : wording.text(.unknownMarks, .text(names.joined(separator: ", ")))
  }

  /// How the last runs judged it, and tonight; nil where there was none.
  private func course(_ index: Int) -> String? {
    let points = model.input.course(index).points
    guard !points.isEmpty else { return nil }
    return (points + [model.input.coursePoint(index)]).map(point).joined(separator: " → ")
  }

  /// "3 March 2026: 72, silent for 12 days, partnership".
  private func point(_ point: CoursePoint) -> String {
    let (day, score) = (Remark.Argument.day(point.asOf), Remark.Argument.number(point.score))
    let name = Remark.Argument.text(
      wording.text(point.isPartnership ? .partnership : .transactional))
    guard let days = point.daysSilent else { return wording.text(.coursePoint, day, score, name) }
    return wording.text(.coursePointSilent, day, score, .number(days), name)
  }

  private func evidence(_ evidence: EvidenceView) -> TemplateValue { rows.evidence(evidence) }

  private func touch(_ view: RelationshipView) -> TemplateValue {
    guard let touch = view.touch else { return .nothing }
    return [
      "touch": rows.touch(view.assessment, view.relationship),
      "reach": rows.reach(view.assessment, view.relationship),
      "why": said(touch.why),
      "say": said(touch.say),
    ]
  }

  private func drift(_ silence: SilenceFinding) -> TemplateValue {
    guard let probability = silence.probability, let days = silence.daysSilent else {
      return .nothing
    }
    guard let gap = silence.usualGapDays, let ratio = silence.ratio else {
      return .text(
        wording.text(
          .driftText, .number(days), .number(silence.horizonDays), .share(probability)))
    }
    return .text(
      wording.text(
        ratio >= 1.5 ? .driftTextRatio : .driftTextGap, .number(days), .number(silence.horizonDays),
        .share(probability), .decimal(gap), .decimal(ratio)))
  }

  /// What the sentence about drift rests on: the gaps, how far it looks ahead, whose rhythm.
  private func rhythm(_ index: Int) -> [String] {
    let silence = model.input.assessed.results[index].silence
    let horizon = Remark.Argument.number(silence.horizonDays)
    guard silence.probability != nil else { return [wording.text(.driftByNothing)] }
    let basis: Phrase =
      switch silence.basis {
      case .ownRhythm: .driftByOwnRhythm
      case .population: .driftByPopulation
      case .none: .driftByNothing
      }
    let gaps = EventLog(theirEventsIn: model.input.ledger).gaps(of: index)
    guard !gaps.isEmpty else { return [wording.text(basis, horizon)] }
    let shown = gaps.suffix(Self.shownGaps).map(wording.number).joined(separator: ", ")
    let list = gaps.count > Self.shownGaps ? "… " + shown : shown
    let stands = !model.input.assessed.recorded.contains(.signsOfLife)
    return [
      wording.text(stands ? .driftGapsAnyContact : .driftGaps, .text(list)),
      wording.text(basis, horizon),
    ]
  }

  private static let shownGaps = 12

  private func facts(_ view: RelationshipView) -> [TemplateValue] {
    let result = view.assessment
    let recorded = model.input.assessed.recorded
    let days: [(Phrase, Day?, missing: Phrase)] = [
      (.firstContact, result.firstContact, .never), (.lastContact, result.lastContact, .never),
      (
        .lastPersonal, result.lastPersonalTouch,
        recorded.contains(.outboundPersonal) ? .never : .notRecordedHere
      ),
    ]
    let facts: [(Phrase, String)] =
      days.map { ($0, $1.map(wording.date) ?? wording.text($2)) }
      + [
        (.lastInbound, lastOfTheirs(result, recorded)),
        (.interactions, wording.number(view.relationship.interactions)),
      ] + (result.cadence.map { [(.cadence, cadence($0))] } ?? [])
    return facts.map { ["label": .text(wording.text($0)), "value": .text($1)] }
  }

  private func cadence(_ cadence: RelationshipAssessment.Cadence) -> String {
    let days = Remark.Argument.number(cadence.days)
    guard let group = cadence.group else { return wording.text(.cadenceDays, days) }
    return wording.text(.cadenceOf, days, .text(DisplayText.clean(group, limit: 60)))
  }

  /// "never" only where a sign of life of theirs could have been seen (R8); where contact of any
  /// kind stands for theirs, so it is said, and from when the silence is counted.
  private func lastOfTheirs(_ result: RelationshipAssessment, _ recorded: Recorded) -> String {
    if let day = result.lastInbound { return wording.date(day) }
    guard !recorded.contains(.signsOfLife) else { return wording.text(.never) }
    guard let silent = result.silence.daysSilent else { return wording.text(.notRecordedHere) }
    return wording.text(.anyContactStands, .day(model.asOf.adding(-silent)))
  }

  private func marksCount(_ marks: [MarkView]) -> String {
    func count(_ verdict: Verdict) -> Remark.Argument {
      .number(marks.count { $0.finding.verdict == verdict })
    }
    return wording.text(.marksCount, count(.for), count(.against), count(.unknown))
  }

  private func signed(_ points: Double) -> String {
    points > 0 ? "+" + wording.decimal(points) : wording.decimal(points)
  }
}
