import Assessment
import Basics
import Intake
import Templating

/// "Data quality" and "how this was judged": inputs, findings, limits, the model of silence.
struct JudgedValues {
  /// Longer lists of findings are cut; report.json has all.
  static let findingLimit = 100

  let model: ReportModel

  private var wording: Wording { model.wording }

  var values: TemplateValue {
    [
      "hasFindings": .flag(!model.input.findings.isEmpty),
      "moreFindings": moreFindings,
      "findings": .list(model.input.findings.prefix(Self.findingLimit).map(finding)),
      "counts": .list(counts),
      "hasCounts": .flag(!counts.isEmpty),
      "hasInputs": .flag(!model.input.inputs.isEmpty),
      "inputs": .list(model.input.inputs.map(input)),
      "hasSettings": .flag(!model.input.settings.isEmpty),
      "settings": .list(
        model.input.settings.map {
          [
            "name": .text(DisplayText.clean($0.name)), "value": .text(DisplayText.clean($0.value)),
            "isChanged": .flag($0.isChanged),
          ]
        }),
      "hasSnoozes": .flag(!model.input.snoozes.isEmpty),
      "snoozes": .list(
        model.input.snoozes.map {
          [
            "id": .text(DisplayText.clean($0.id, limit: 60)),
            "until": .text(wording.date($0.until)),
            "note": .text($0.note.map { DisplayText.clean($0) }),
          ]
        }),
      "hasVerdicts": .flag(!model.input.verdicts.isEmpty),
      "verdicts": .list(model.input.verdicts.map { .text(verdicts($0)) }),
      "notRecorded": .text(
        Caveats.isNotRecordedLong(model) ? Caveats.notRecorded(model) : nil),
      "silence": .text(silence),
      "recalibrated": model.input.assessed.silenceModel.recalibrated
        ? .text(wording.text(.recalibrated)) : .nothing,
      "hindsight": .text(hindsight),
      "generator": .text(
        wording.text(.writtenBy, .text(DisplayText.clean(model.input.generator, limit: 60)))),
    ]
  }

  /// "N4: 31 right, 6 wrong: right in 84 %, most likely 69 to 92 %."
  private func verdicts(_ count: VerdictCount) -> String {
    let name = Remark.Argument.text(count.subject.name)
    let (right, wrong) = (Remark.Argument.number(count.right), Remark.Argument.number(count.wrong))
    guard let share = count.share else { return wording.text(.verdictsFew, name, right, wrong) }
    return wording.text(
      .verdictsShare, name, right, wrong, .share(share.value), .share(share.low),
      .share(share.high))
  }

  private var moreFindings: TemplateValue {
    let more = model.input.findings.count - Self.findingLimit
    return more > 0 ? .text(wording.text(.moreFindings, .number(more))) : .nothing
  }

  private var silence: String {
    let silence = model.input.assessed.silenceModel
    guard let r = silence.r, let alpha = silence.alpha, let a = silence.a, let b = silence.b else {
      return wording.text(.silenceOwn)
    }
    func text(_ value: Double) -> Remark.Argument {
      .text(Decimal.text(value, places: 3) ?? "–")
    }
    return wording.text(.silencePopulation, text(r), text(alpha), text(a), text(b))
  }

  private var hindsight: String? {
    model.input.hindsight.map { past in
      let days = Remark.Argument.number(past.horizonDays)
      let flagged = past.drift.flagged
      let others = Remark.Argument.number(past.drift.others.relationships)
      let othersSilent = Remark.Argument.number(past.drift.others.silent)
      guard flagged.relationships > 0 else {
        return wording.text(.hindsightNone, days, others, othersSilent)
      }
      return wording.text(
        .hindsight, days, .number(flagged.relationships), .number(flagged.silent), others,
        othersSilent)
    }
  }

  private var counts: [TemplateValue] {
    let totals = model.totals
    let counts: [(Phrase, Int)] = [
      (.orphans, totals.orphans), (.blankKeys, totals.blankKeys),
      (.duplicates, totals.duplicates), (.future, totals.future),
    ]
    return counts.filter { $0.1 > 0 }.map {
      ["label": .text(wording.text($0, .number($1))), "count": .text(wording.number($1))]
    }
  }

  private func finding(_ finding: Finding) -> TemplateValue {
    [
      "isWarning": .flag(finding.severity == .warning),
      "severity": .text(wording.text(finding.severity == .warning ? .warning : .info)),
      "place": .text(finding.place.map { DisplayText.clean($0) }),
      "message": .text(
        DisplayText.clean(wording.sentence(finding), limit: 400)),
    ]
  }

  /// What it is for; of a file that is not used, why.
  private func role(_ input: InputSummary) -> String {
    guard let unused = input.unused else { return wording.text(RowValues.phrase(input.role)) }
    return DisplayText.clean(wording.findings.words(.file(.setAside(unused))), limit: 200)
  }

  private func input(_ input: InputSummary) -> TemplateValue {
    let period: TemplateValue =
      if let from = input.from, let to = input.to {
        .text(wording.text(.periodFromTo, .day(from), .day(to)))
      } else {
        .nothing
      }
    return [
      "path": .text(DisplayText.clean(input.path)),
      "role": .text(role(input)),
      "encoding": .text(DisplayText.clean(input.encoding, limit: 40)),
      "rows": .text(wording.number(input.rows)),
      "accepted": .text(wording.number(input.accepted)),
      "rejected": .text(wording.number(input.rejected)),
      "period": period,
    ]
  }
}
