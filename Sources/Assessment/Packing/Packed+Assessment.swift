package import Basics
import Intake
import Language

/// How the judgement of one relationship is packed, to be handed from one process to another.

extension RelationshipAssessment: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(case: relationshipClass)
    packer.pack(score)
    packer.pack(case: confidence)
    packer.pack(isNeglected)
    packer.pack(isNeverContacted)
    packer.pack(isUnknown)
    packer.pack(severity)
    for day in [
      firstContact, lastContact, lastPersonalTouch, lastInbound, dueOn, firstOrder, promiseDue,
    ] {
      packer.pack(day)
    }
    packer.pack(isDueSoon)
    packer.pack(attempts)
    packer.pack(silence)
    packer.pack(marks)
    packer.pack(classWhy)
    packer.pack(wouldChange)
    packer.pack(illFitting)
    packer.pack(reasons)
    packer.pack(ended)
    packer.pack(suspension)
    packer.pack(objections)
    packer.pack(theirEyes)
    packer.pack(cadence)
    packer.pack(looseEnds)
    packer.pack(remarks)
    packer.pack(fit)
    packer.pack(proposal)
  }

  /// Its index is that of no ledger yet.
  package init(from unpacker: inout Unpacker) {
    let relationshipClass: RelationshipClass = unpacker.case()
    let score = unpacker.double()
    let confidence: Confidence = unpacker.case()
    let isNeglected = unpacker.bool()
    let isNeverContacted = unpacker.bool()
    let isUnknown = unpacker.bool()
    let severity = unpacker.double()
    let days: [Day?] = (0..<7).map { _ in unpacker.optional() }
    let isDueSoon = unpacker.bool()
    let attempts: Attempts? = unpacker.optional()
    let silence: SilenceFinding = unpacker.value()
    let marks: [MarkFinding] = unpacker.values()
    let classWhy: Remark = unpacker.value()
    let wouldChange: Remark = unpacker.value()
    let illFitting: Remark? = unpacker.optional()
    let reasons: [ReasonFinding] = unpacker.values()
    let ended: EndedFinding? = unpacker.optional()
    self.init(
      index: 0, relationshipClass: relationshipClass, score: score, confidence: confidence,
      marks: marks, classWhy: classWhy, wouldChange: wouldChange, illFitting: illFitting,
      reasons: reasons, isNeglected: isNeglected, isNeverContacted: isNeverContacted,
      isUnknown: isUnknown, severity: severity, suspension: unpacker.optional(), silence: silence,
      firstContact: days[0], lastContact: days[1], lastPersonalTouch: days[2],
      lastInbound: days[3], proposal: nil)
    dueOn = days[4]
    firstOrder = days[5]
    promiseDue = days[6]
    self.isDueSoon = isDueSoon
    self.attempts = attempts
    self.ended = ended
    objections = unpacker.values()
    theirEyes = unpacker.value()
    cadence = unpacker.optional()
    looseEnds = unpacker.values()
    remarks = unpacker.values()
    fit = unpacker.optional()
    proposal = unpacker.optional()
  }
}

extension Attempts: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(count)
    packer.pack(since)
    packer.pack(last)
  }

  package init(from unpacker: inout Unpacker) {
    self.init(count: unpacker.int(), since: unpacker.value(), last: unpacker.value())
  }
}

extension SilenceFinding: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(optional: probability)
    packer.pack(horizonDays)
    packer.pack(daysSilent)
    packer.pack(optional: usualGapDays)
    packer.pack(case: basis)
    packer.pack(isDrifting)
    packer.pack(slowing)
  }

  package init(from unpacker: inout Unpacker) {
    let probability = unpacker.optionalDouble()
    let horizonDays = unpacker.int()
    let daysSilent = unpacker.optionalInt()
    let usualGapDays = unpacker.optionalDouble()
    self.init(
      probability: probability, horizonDays: horizonDays, daysSilent: daysSilent,
      usualGapDays: usualGapDays, basis: unpacker.case(), isDrifting: unpacker.bool())
    slowing = unpacker.optional()
  }
}

extension Slowing: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(bits: UInt64(before))
    packer.pack(bits: UInt64(now))
  }

  package init(from unpacker: inout Unpacker) {
    self.init(
      before: UInt16(truncatingIfNeeded: unpacker.bits()),
      now: UInt16(truncatingIfNeeded: unpacker.bits()))
  }
}

extension EndedFinding: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(case: how)
    packer.pack(since)
    packer.pack(evidence)
  }

  package init(from unpacker: inout Unpacker) {
    self.init(unpacker.case(), since: unpacker.optional(), evidence: unpacker.values())
  }
}

extension Suspension: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(until)
    packer.pack(case: by)
    packer.pack(evidence)
  }

  package init(from unpacker: inout Unpacker) {
    self.init(until: unpacker.value(), by: unpacker.case(), evidence: unpacker.optional())
  }
}

extension HeededObjection: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(subject.name)
    packer.pack(silences)
    packer.pack(rows)
  }

  package init(from unpacker: inout Unpacker) {
    let name = unpacker.text()
    guard let subject = VerdictSubject(name) else { preconditionFailure("no subject \(name)") }
    self.init(subject, silences: unpacker.bool(), rows: unpacker.values())
  }
}

extension TheirEyes: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(optional: medianAnswerDays)
    for number in [slowestOpenDays, ofUs, promisesKept, promisesMade] { packer.pack(number) }
    packer.pack(voices)
  }

  package init(from unpacker: inout Unpacker) {
    self.init()
    medianAnswerDays = unpacker.optionalDouble()
    slowestOpenDays = unpacker.optionalInt()
    ofUs = unpacker.optionalInt()
    promisesKept = unpacker.optionalInt()
    promisesMade = unpacker.optionalInt()
    voices = unpacker.values()
  }
}

extension TheirEyes.Voice: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(case: hears)
    packer.pack(row)
  }

  package init(from unpacker: inout Unpacker) {
    self.init(unpacker.case(), unpacker.value())
  }
}

extension RelationshipAssessment.Cadence: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(days)
    packer.pack(group)
  }

  package init(from unpacker: inout Unpacker) {
    self.init(days: unpacker.int(), group: unpacker.optionalText())
  }
}
