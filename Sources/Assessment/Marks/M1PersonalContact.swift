import Basics
import Intake
import Relationships

/// M1, personal contact: we meet face to face, visit, call; mail by name is weaker. Order traffic,
/// web forms and mass mail are the opposite.
enum M1PersonalContact: Mark {
  static let id = MarkID.m1
  static let needs: Recorded = .outboundPersonal
  /// Demands are talk, too.
  static let fit = FitWeight.none
  static let says: [RemarkID] = [
    .m1InPerson, .m1Spoken, .m1InWriting, .m1NotReached, .m1OnlyTheirs, .m1OnlyTraffic,
  ]

  static func points(_ settings: AssessmentSettings.Marks) -> Double { settings.personalContact }

  static func judge(_ context: RelationshipContext) -> MarkFinding {
    let history = context.history
    let settings = context.settings
    var spoken = Tally()
    var written = Tally()
    var notReached = Tally()
    var theirs = Tally()
    var faceToFace = 0
    var lastMet: Day?
    for seen in history.recent.reversed() where seen.isPersonal && seen.happened {
      if seen.reachedNobody {
        notReached.add(seen, in: history)
      } else if !seen.isOurPersonal {
        theirs.add(seen, in: history)
      } else if seen.isSpoken {
        if seen.isFaceToFace, lastMet != seen.day {
          faceToFace += 1
          lastMet = seen.day
        }
        spoken.add(seen, worth: seen.isFaceToFace ? 1 : 0.8, in: history)
      } else {
        written.add(seen, worth: 0.5, in: history)
      }
    }
    let years = settings.marks.lookbackYears
    if spoken.rows > 0 {
      // What is written adds to what is spoken, and so does their calling us.
      let strength =
        spoken.strength(settings)
        + 0.2 * written.strength(settings) + 0.1 * theirs.strength(settings)
      let why =
        faceToFace > 0
        ? Remark(.m1InPerson, .number(spoken.days), .number(faceToFace), .number(years))
        : Remark(.m1Spoken, .number(spoken.days), .number(years))
      return found(context, strength: strength, why, spoken.evidence)
    }
    if written.rows > 0 {
      // Whom we know in writing only we write to in person (K4).
      let cap = context.relationship.kind == .internet ? 1 : settings.marks.mailOnlyCap
      let strength = min(written.strength(settings), 1) * cap
      return found(
        context, strength: strength, Remark(.m1InWriting, .number(written.rows), .number(years)),
        written.evidence)
    }
    // Trying is something, but nobody has been talked to: too little for a verdict.
    if notReached.rows > 0 {
      return unknown(context, Remark(.m1NotReached, .number(notReached.rows)), notReached.evidence)
    }
    if theirs.rows > 0 {
      return unknown(context, Remark(.m1OnlyTheirs, .number(theirs.rows)), theirs.evidence)
    }
    return withoutAnythingPersonal(context)
  }

  /// Traffic alone speaks against it, where something personal would have been recorded (R8).
  private static func withoutAnythingPersonal(_ context: RelationshipContext) -> MarkFinding {
    guard context.recorded.contains(.outboundPersonal) else {
      return unknown(context, Remark(.notRecorded))
    }
    let history = context.history
    var impersonal = Tally()
    for seen in history.recent.reversed() where seen.kind.isTraffic || seen.kind == .webForm {
      impersonal.add(seen, in: history)
    }
    guard impersonal.rows > 0 else { return unknown(context) }
    return missed(
      context, strength: 0.5 * impersonal.strength(context.settings),
      Remark(.m1OnlyTraffic, .number(impersonal.rows)), impersonal.evidence)
  }
}

extension InterpretedTouch {
  /// Said, not written: a meeting, a visit, a call.
  @inline(__always)
  var isSpoken: Bool {
    switch kind {
    case .visit, .meeting, .videoCall, .call, .lunch, .training, .event, .conversation: true
    default: signals.contains(.inPerson)
    }
  }
}

extension MarkID {
  package static let m1 = MarkID(1)
}

extension RemarkID {
  /// Days, days face to face, years.
  package static let m1InPerson = RemarkID(.m1, 0)
  /// Days, years.
  package static let m1Spoken = RemarkID(.m1, 1)
  /// Messages, years.
  package static let m1InWriting = RemarkID(.m1, 2)
  /// Calls.
  package static let m1NotReached = RemarkID(.m1, 3)
  /// Contacts.
  package static let m1OnlyTheirs = RemarkID(.m1, 4)
  /// Rows.
  package static let m1OnlyTraffic = RemarkID(.m1, 5)
}
