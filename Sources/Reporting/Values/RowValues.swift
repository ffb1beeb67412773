import Assessment
import Basics
import Intake
import Language
import Relationships
import RunHistory
import Templating

/// One relationship as a line of a list: what HTML, Markdown and mail all show of it.
struct RowValues {
  let model: ReportModel
  /// Relationships the document shows in detail, so that a line can lead there.
  let detailed: Set<Int>

  private var wording: Wording { model.wording }

  func row(_ index: Int) -> TemplateValue {
    .object(members(of: index))
  }

  /// The parts of a line, to which a section may add its own.
  func members(of index: Int) -> [String: TemplateValue] {
    var row = model.shown.row(index) { members(index) }
    row["isDetailed"] = .flag(detailed.contains(index))
    return row
  }

  /// The line without what depends on the document.
  private func members(_ index: Int) -> [String: TemplateValue] {
    let relationship = model.input.ledger.relationships[index]
    let result = model.input.assessed.results[index]
    let silence = result.silence
    return [
      "name": .text(DisplayText.clean(relationship.name, limit: 80)),
      "id": id(relationship),
      "anchor": .text(model.anchors.anchor(relationship.id)),
      "isDetailed": false,
      "owner": shown(relationship.owner),
      "filter": filter(result, relationship),
      "why": .text(DisplayText.clean(why(result), limit: 280)),
      "illFitting": shown(result.illFitting.map(wording.sentence), limit: 280),
      "unreadable": unreadable(relationship, result),
      "touch": touch(result, relationship),
      "reach": reach(result, relationship),
      "about": about(result, index),
      "attempts": .text(result.attempts.map(attempts)),
      "fades": .text(fades(index)),
      "verdictLinks": verdictLinks(result, relationship),
      "severity": severity(result),
      "severitySort": .text(String(Int(result.severity.rounded()))),
      "score": .text(wording.number(Int(result.score.rounded()))),
      "class": .text(wording.text(Self.phrase(result.relationshipClass))),
      "isPartnership": .flag(result.relationshipClass == .partnership),
      "revenue": revenue(relationship),
      "revenueSort": .text((relationship.revenue ?? .zero).description),
      "last": .text(result.lastContact.map(wording.date)),
      "lastSort": .text(result.lastContact.map { String($0.number) } ?? "-1"),
      "silentSort": .text(String(silence.daysSilent ?? -1)),
      "usualGapSort": .text(String(Int((silence.usualGapDays ?? -1) * 10))),
      "probabilitySort": .text(String(Int((silence.probability ?? -1) * 1000))),
      "ended": .text(result.ended.map { ended($0, index) }),
      "dueOn": .text(due(result)),
      "looseEnds": result.looseEndCount > 0
        ? .list(result.looseEnds.map { looseEnd($0, index) }) : .nothing,
      "until": .text(result.suspension.map { wording.date($0.until) }),
      "by": .text(result.suspension.map { wording.text(Self.phrase($0.by)) }),
      "silent": .text(silence.daysSilent.map { wording.text(.days, .number($0)) }),
      "usualGap": .text(
        silence.usualGapDays.map { wording.text(.days, .decimal($0)) }),
      "probability": .text(silence.probability.map(wording.share)),
    ]
  }

  /// "The score fell from 72 on 3 March 2026 to 48." or "In touch every 14 days before, every 38
  /// days of late."; nil where neither is so.
  func fades(_ index: Int) -> String? {
    let now = model.input.coursePoint(index)
    if let high = model.input.course(index).fading(to: now) {
      return wording.text(.fades, .number(high.score), .day(high.asOf), .number(now.score))
    }
    return model.input.assessed.results[index].silence.slowing.map {
      wording.text(.fadesRarer, .number(Int($0.before)), .number(Int($0.now)))
    }
  }

  /// Mails that hold the line of a verdict on the flag that is shown, where somebody keeps the
  /// file; each the part of a `mailto:` address after the colon.
  private func verdictLinks(_ result: RelationshipAssessment, _ relationship: Relationship)
    -> TemplateValue
  {
    guard let keeper = model.input.mail.verdictsTo, let reason = result.reasons.first?.id else {
      return .nothing
    }
    func link(_ verdict: String) -> TemplateValue {
      .text(
        VerdictMail(to: keeper, id: relationship.id, about: reason.name, verdict: verdict).address)
    }
    return ["code": .text(reason.name), "right": link("right"), "wrong": link("wrong")]
  }

  /// The sentence that says most about it.
  func why(_ result: RelationshipAssessment) -> String {
    if let reason = result.reasons.first { return wording.sentence(reason.why) }
    if let illFitting = result.illFitting { return wording.sentence(illFitting) }
    return wording.sentence(result.classWhy)
  }

  /// What the page filters by: `n`eglected, `p`artnership, `d`rifting, and the owner's number.
  func filter(_ result: RelationshipAssessment, _ relationship: Relationship) -> TemplateValue {
    let owner = relationship.owner.flatMap { model.portfolio.ownerNumbers[$0] } ?? 0
    return .text(
      (result.isNeglected ? "n " : "") + (result.relationshipClass == .partnership ? "p " : "")
        + (result.isDrifting ? "d " : "") + "o\(owner)")
  }

  /// "too long from 4 July 2026", "promised for 4 July 2026"
  private func due(_ result: RelationshipAssessment) -> String? {
    result.soonOn.map { day in
      wording.text(day == result.promiseDue ? .promisedFor : .dueOn, .day(day))
    }
  }

  /// The row that the touch is about.
  private func about(_ result: RelationshipAssessment, _ index: Int) -> TemplateValue {
    guard let row = result.aboutRow else { return .nothing }
    let view = EvidenceView(row) { model.quote($0, of: index) }
    guard !view.text.isEmpty else { return .nothing }
    return [
      "day": .text(wording.date(view.day)),
      "text": .text(DisplayText.clean(view.text, limit: 160).excerpt),
    ]
  }

  /// A question with the row it is about (R14).
  private func looseEnd(_ end: LooseEnd, _ index: Int) -> TemplateValue {
    [
      "why": .text(DisplayText.clean(wording.sentence(end.why), limit: 280)),
      "evidence": .list(
        end.evidence.map { evidence(EvidenceView($0) { model.quote($0, of: index) }) }),
    ]
  }

  /// A dated row with its words, and how sure they were read where they accuse.
  func evidence(_ evidence: EvidenceView) -> TemplateValue {
    [
      "day": .text(wording.date(evidence.day)),
      "iso": .text(evidence.day.description),
      "kind": .text(wording.touchKind(evidence.kind)),
      "text": .text(DisplayText.clean(evidence.text, limit: 200)),
      "place": .text("\(DisplayText.clean(evidence.file, limit: 120)):\(evidence.line)"),
      "sure": .text(Self.phrase(evidence.certainty).map { wording.text($0) }),
    ]
  }

  /// "deceased, since 1 March 2026 (contacts.csv:5)".
  private func ended(_ ended: EndedFinding, _ index: Int) -> String {
    let places = ended.evidence.map { row in
      let file = model.quote(row, of: index).file
      return " (\(DisplayText.clean(file, limit: 120)):\(row.line))"
    }
    return self.ended(ended) + (places.first ?? "")
  }

  /// "deceased, since 1 March 2026".
  func ended(_ ended: EndedFinding) -> String {
    let how = wording.text(Self.phrase(ended.how))
    return ended.since.map { wording.text(.endedSince, .text(how), .day($0)) } ?? how
  }

  /// "an answer takes 2 days"
  func answerTime(_ days: Double) -> String {
    days == 0 ? wording.text(.eyesSameDay) : wording.text(.eyesAnswer, .decimal(days))
  }

  /// "Tried 3 times since 2 May 2026, nobody reached." (R10)
  func attempts(_ attempts: Attempts) -> String {
    wording.text(.triedInVain, .number(attempts.count), .day(attempts.since))
  }

  /// "no calls"; nil where there is no wish.
  func wish(_ wishes: Wishes) -> String? {
    let all: [(Wishes, Phrase)] = [
      (.mailOnly, .wishMailOnly), (.noCalls, .wishNoCalls), (.noMail, .wishNoMail),
    ]
    let said = all.filter { wishes.contains($0.0) }.map { wording.text($0.1) }
    return said.isEmpty ? nil : said.joined(separator: ", ")
  }

  /// Nothing where it rounds to 0: a list without a single day gives nothing to measure it by.
  func severity(_ result: RelationshipAssessment) -> TemplateValue {
    let severity = Int(result.severity.rounded())
    return severity > 0 ? .text(wording.number(severity)) : .nothing
  }

  /// What made it unknown: how many rows, and where the first of them stand.
  func unreadable(_ relationship: Relationship, _ result: RelationshipAssessment) -> TemplateValue {
    guard result.isUnknown else { return .nothing }
    let rows = relationship.unreadableRows + relationship.misdatedRows
    guard rows > 0 else { return .text(wording.text(.unreadElsewhere)) }
    let places = relationship.lostPlaces.map(place)
    let more = rows > places.count && !places.isEmpty ? ", …" : ""
    return .text(
      DisplayText.clean(
        wording.text(.unreadableRows, .number(rows))
          + (places.isEmpty ? "" : ": \(places.joined(separator: ", "))\(more)"), limit: 200))
  }

  private func place(_ place: LostPlace) -> String {
    func name(_ file: Int) -> String {
      let inputs = model.input.inputs
      guard inputs.indices.contains(file) else { return "" }
      return inputs[file].path.split(separator: "/").last.map(String.init) ?? inputs[file].path
    }
    switch place {
    case .row(let file, let line): return "\(name(file)):\(line)"
    case .file(let file): return name(file)
    }
  }

  /// The id beside the name; nothing where it is the name, or a number or an address under which
  /// somebody on no list was reached: the name tells more.
  func id(_ relationship: Relationship) -> TemplateValue {
    relationship.id == relationship.name
      || !relationship.isListed && Self.isWay(relationship.id)
      ? .nothing : .text(DisplayText.clean(relationship.id, limit: 60))
  }

  /// An address, or a telephone number as it is dialled.
  private static func isWay(_ id: String) -> Bool {
    if id.contains("@") { return true }
    guard let first = id.utf8.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "0") else {
      return false
    }
    return id.utf8.count > 6 && id.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }

  func revenue(_ relationship: Relationship) -> TemplateValue {
    guard let revenue = relationship.revenue else { return .nothing }
    let amount = wording.money(revenue)
    guard let currency = relationship.currency else { return .text(amount) }
    return .text("\(amount) \(DisplayText.clean(currency, limit: 12))")
  }

  func shown(_ text: String?, limit: Int = 60) -> TemplateValue {
    guard let text else { return .nothing }
    return .text(DisplayText.clean(text, limit: limit))
  }

  /// "Call Ann Miller on 1 July 2026": whom by name, and when.
  func touch(_ result: RelationshipAssessment, _ relationship: Relationship) -> TemplateValue {
    guard let proposal = result.proposal else { return .nothing }
    let what = wording.text(
      Self.phrase(proposal.kind), .text(relationship.addressed(result).addressee))
    let when = wording.text(.touchOn, .text(what), .day(proposal.on))
    return .text(DisplayText.clean(when, limit: 200))
  }

  /// The number or address that goes with the touch, and what a link to it holds.
  func reach(_ result: RelationshipAssessment, _ relationship: Relationship) -> TemplateValue {
    guard let proposal = result.proposal,
      let way = relationship.addressed(result).way(proposal.kind)
    else {
      return .nothing
    }
    return [
      "label": .text(DisplayText.clean(way.label, limit: 80)),
      "mail": .text(way.mail),
      "phone": .text(way.phone),
      "isPlain": .flag(way.mail == nil && way.phone == nil),
    ]
  }
}

/// Which phrase names a value of the assessment.
extension RowValues {
  static func phrase(_ value: RelationshipClass) -> Phrase {
    switch value {
    case .partnership: .partnership
    case .transactional: .transactional
    }
  }

  static func phrase(_ value: Confidence) -> Phrase {
    switch value {
    case .low: .confidenceLow
    case .medium: .confidenceMedium
    case .high: .confidenceHigh
    }
  }

  static func phrase(_ value: Verdict) -> Phrase {
    switch value {
    case .for: .for
    case .against: .against
    case .unknown: .unknownMark
    }
  }

  static func phrase(_ value: LimitSource) -> Phrase {
    switch value {
    case .ownRhythm: .limitOwn
    case .tier: .limitTier
    case .cadence: .limitCadence
    case .standard: .limitStandard
    }
  }

  static func phrase(_ value: Ending.How) -> Phrase {
    switch value {
    case .deceased: .endedDeceased
    case .closed: .endedClosed
    case .insolvent: .endedInsolvent
    case .left: .endedLeft
    case .doNotContact: .endedDoNotContact
    case .merged: .endedMerged
    case .deleted: .endedDeleted
    case .other: .endedOther
    }
  }

  /// Nothing to say of what a column says.
  static func phrase(_ value: ReadingCertainty) -> Phrase? {
    switch value {
    case .recorded: nil
    case .plain: .readPlain
    case .likely: .readLikely
    case .unsure: .readUnsure
    }
  }

  static func phrase(_ value: Suspension.Cause) -> Phrase {
    switch value {
    case .plan: .plannedVisit
    case .snooze: .snooze
    case .wish: .theirWish
    }
  }

  static func phrase(_ value: TouchProposal.Kind) -> Phrase {
    switch value {
    case .visit: .doVisit
    case .call: .doCall
    case .email: .doEmail
    case .card: .doCard
    case .gift: .doGift
    case .apology: .doApology
    case .review: .doReview
    case .help: .doHelp
    case .value: .doValue
    case .ask: .doAsk
    case .thank: .doThank
    case .pay: .doPay
    case .greet: .doGreet
    case .exchange: .doExchange
    }
  }

  static func phrase(_ value: FitFinding.Verdict) -> Phrase {
    switch value {
    case .likePartnerships: .fitLikePartnerships
    case .likeIllFitting: .fitLikeIllFitting
    case .open: .fitOpenWord
    }
  }

  static func phrase(_ value: RelationshipKind) -> Phrase {
    switch value {
    case .customer: .kindCustomer
    case .strategicPartner: .kindStrategicPartner
    case .referralSource: .kindReferralSource
    case .internet: .kindInternet
    case .vendor: .kindVendor
    case .prospect: .kindProspect
    case .peer: .kindPeer
    case .pastCustomer: .kindPastCustomer
    case .advisor: .kindAdvisor
    case .employee: .kindEmployee
    case .member: .kindMember
    }
  }

  static func phrase(_ value: InputSummary.Role) -> Phrase {
    switch value {
    case .customers: .roleCustomers
    case .interactions: .roleInteractions
    case .unknown: .roleUnknown
    }
  }
}
