import Assessment
package import Basics
import Intake
import Relationships
import RunHistory

/// A small made-up report with something in every section: what `templates check` fills templates
/// with, and what the tests' golden files show. Its remarks are whole sentences.
package enum SampleReport {
  package static let asOf = day(2026, 6, 30)

  /// English, but remarks say what their first argument says.
  package static var wording: Wording {
    var wording = Wording.english
    let words = wording.remark
    wording.remark = { $0.isTitle ? words($0) : "{0}" }
    return wording
  }

  package static var model: ReportModel { ReportModel(input, wording: wording) }

  package static var input: ReportInput {
    var builder = SampleReportBuilder(asOf: asOf)
    addNeglected(to: &builder)
    addQuiet(to: &builder)
    var input = builder.input()
    input.verdicts = [VerdictCount(.reason(.n4), right: 31, wrong: 6)]
    input.mail.reportURL = "https://reports.example/"
    input.mail.verdictsTo = try? Mailbox("Nancy Davolio <nancy@reports.example>")
    // The first of them was worth more.
    input.courses = [
      Course([
        CoursePoint(
          asOf: asOf.adding(-121), score: 92, daysSilent: 9, isPartnership: true),
        CoursePoint(
          asOf: asOf.adding(-30), score: 80, daysSilent: nil, isPartnership: true),
      ])
    ]
    return input
  }

  private static func addNeglected(to builder: inout SampleReportBuilder) {
    builder.add(
      "ALFKI", "Alfreds Futterkiste", revenue: 1_234_50, tier: "A", owner: "Nancy Davolio"
    ) {
      relationship, result in
      relationship.contactName = "Maria Anders"
      relationship.segment = "Delicatessen"
      result.relationshipClass = .partnership
      result.score = 71.4
      result.confidence = .high
      result.classWhy = say("Six marks speak for it, personal contact and help among them.")
      result.wouldChange = say("The broken promise endangers it; kept promises would settle M2.")
      result.isNeglected = true
      result.severity = 88.2
      result.marks = marks(for: [.m1, .m3, .m4, .m6, .m8, .m9], against: [.m2])
      result.reasons = [
        reason(
          .n4, since: asOf.adding(-21), days: 21, limit: 0, .standard,
          "We promised a quotation by 9 June 2026; nothing shows that it was sent.",
          "Send the quotation, with a word of apology.", evidence(1, -28, .email)),
        reason(
          .n1, since: asOf.adding(-96), days: 96, limit: 41, .ownRhythm,
          "Our last personal touch was 96 days ago; they were used to one every 23 days.",
          "A call, a visit or a personal mail.", evidence(0, -96, .visit)),
        reason(
          .n7, since: asOf.adding(-400), days: 400, limit: 365, .standard,
          "No thanks of ours for more than a year.", "A word of thanks, a card, a small gift.",
          evidence(3, -300, .order)),
      ]
      result.proposal = TouchProposal(
        kind: .apology, on: asOf.adding(1), why: say("A promise of ours is overdue."),
        say: say("We owe you the quotation we promised for 9 June, and an apology."))
    }
    builder.touches([
      (-340, .visit, .ours), (-300, .order, .theirs), (-270, .call, .ours),
      (-240, .order, .theirs), (-200, .email, .both), (-150, .lunch, .ours), (-120, .call, .theirs),
      (-96, .visit, .ours), (-60, .order, .theirs), (-40, .massMail, .ours),
      (-28, .email, .theirs),
    ])
    builder.add("BERGS", "Berglunds snabbköp", revenue: 24_927_58, owner: "Janet Leverling") {
      relationship, result in
      relationship.segment = "Supermarkets"
      result.score = 18
      result.confidence = .medium
      result.classWhy = say("Only order traffic is on record.")
      result.wouldChange = say("Personal contact and something that goes both ways.")
      result.isNeglected = true
      result.severity = 41.6
      result.attempts = Attempts(
        count: 3, since: asOf.adding(-40), last: asOf.adding(-9))
      result.marks = marks(for: [.m9], against: [.m1, .m6])
      result.reasons = [
        reason(
          .n6, since: asOf.adding(-200), days: 200, limit: 180, .tier,
          "They order; nothing of ours was personal for 200 days.",
          "Any personal touch.", evidence(2, -12, .order))
      ]
      result.silence = SilenceFinding(
        probability: 0.12, horizonDays: 90, daysSilent: 12, usualGapDays: 14.4,
        basis: .ownRhythm, isDrifting: false)
      result.proposal = TouchProposal(
        kind: .call, on: asOf.adding(2), why: say("Nothing personal for 200 days."),
        say: say("Is everything to your liking?"))
    }
    builder.touches(stride(from: -355, through: -12, by: 14).map { ($0, .order, .theirs) })
    builder.add("NEW-1", "合同会社さくら", revenue: nil, owner: nil) { relationship, result in
      relationship.kind = .prospect
      result.isNeglected = true
      result.isNeverContacted = true
      result.severity = 12
      result.confidence = .low
      result.marks = marks(for: [], against: [])
      result.remarks = [
        RelationshipRemark(
          .nobodyByName, why: say("Nobody there is known by name."), evidence: [])
      ]
      result.reasons = [
        reason(
          .n9, since: asOf.adding(-120), days: 120, limit: 30, .standard,
          "On the list for 120 days, and no contact on record.", "A first personal contact.", nil)
      ]
      result.proposal = TouchProposal(
        kind: .value, on: asOf.adding(3), why: say("A prospect is owed something of value."),
        say: say("A short report that may be of use to you."))
    }
  }

  private static func addQuiet(to builder: inout SampleReportBuilder) {
    builder.add("FRANK", "Frankenversand", revenue: 3_456, tier: "B", owner: "Nancy Davolio") {
      _, result in
      result.score = 22.5
      result.silence = SilenceFinding(
        probability: 0.83, horizonDays: 90, daysSilent: 169, usualGapDays: 41,
        basis: .ownRhythm, isDrifting: true)
      result.marks = marks(for: [.m1], against: [.m3])
      result.looseEnds = [
        LooseEnd(
          .n3, since: asOf.adding(-320), why: say("Was the pallet of 2025 ever made good?"),
          evidence: [evidence(3, -320, .email)].compactMap(\.self))
      ]
    }
    builder.touches([
      (-360, .order, .theirs), (-320, .order, .theirs), (-280, .order, .theirs),
      (-250, .call, .ours), (-210, .order, .theirs), (-169, .order, .theirs), (-30, .call, .ours),
    ])
    builder.add("HUNGC", "Hungry Coyote", revenue: 880_10, owner: "Janet Leverling") { _, result in
      result.score = 4
      result.illFitting = say("Three rush orders, two broken commitments and talk of price alone.")
      result.marks = marks(for: [], against: [.m2, .m3])
    }
    builder.touches([(-90, .complaint, .theirs), (-50, .order, .theirs), (-20, .call, .ours)])
    builder.add("ISLAT", "Island Trading", revenue: 2_100, owner: "Nancy Davolio") { _, result in
      result.score = 35
      result.suspension = Suspension(
        until: asOf.adding(6), by: .plan, evidence: evidence(4, 6, .visit))
      result.severity = 20
      result.objections = [HeededObjection(.reason(.n4), silences: true)]
      result.marks = marks(for: [.m1, .m8], against: [])
      result.reasons = [
        reason(
          .n1, since: asOf.adding(-110), days: 110, limit: 90, .standard,
          "Our last personal touch was 110 days ago.", "The visit that is planned.",
          evidence(5, -110, .call))
      ]
    }
    builder.touches([(-110, .call, .ours), (-70, .order, .theirs)])
    builder.add("LOST", "مؤسسة النور", revenue: 640, owner: "Janet Leverling") {
      relationship, result in
      relationship.noteLost(.row(file: 1, line: 31))
      result.isUnknown = true
      result.confidence = .low
      result.marks = marks(for: [], against: [])
    }
    builder.touches([(-200, .order, .theirs)])
    builder.add("OCEAN", "Océano Atlántico Ltda.", revenue: 3_460_20, owner: "Nancy Davolio") {
      relationship, result in
      relationship.wishes = .noCalls
      result.ended = EndedFinding(
        .closed, since: asOf.adding(-90), evidence: [evidence(7, -90, .other)])
      result.marks = marks(for: [.m1], against: [])
    }
    builder.touches([(-120, .call, .ours)])
    builder.add("WOLZA", "Wolski Zajazd", revenue: 3_531_95, tier: "A", owner: "Nancy Davolio") {
      _, result in
      result.relationshipClass = .partnership
      result.score = 64
      result.confidence = .medium
      result.classWhy = say("Five marks speak for it; both sides call.")
      result.wouldChange = say("A year without personal contact would undo M1.")
      result.marks = marks(for: [.m1, .m2, .m4, .m8, .m9], against: [])
      result.dueOn = asOf.adding(5)
      result.isDueSoon = true
      result.remarks = [
        RelationshipRemark(
          .referrals, why: say("They sent us one customer."), evidence: [evidence(6, -130, .call)])
      ]
      result.theirEyes.medianAnswerDays = 2
      result.theirEyes.promisesMade = 4
      result.theirEyes.promisesKept = 3
    }
    builder.touches([
      (-300, .visit, .ours), (-220, .call, .theirs), (-130, .card, .ours), (-60, .order, .theirs),
      (-8, .visit, .both),
    ])
    builder.add("EXOTIC", "Exotic Liquids", revenue: nil, owner: "Janet Leverling") {
      relationship, result in
      relationship.kind = .vendor
      result.marks = marks(for: [.m8], against: [])
      result.remarks = [
        RelationshipRemark(
          .weOwe, why: say("A bill of 5 May has no payment on record."),
          evidence: [evidence(2, -26, .order)])
      ]
    }
    builder.touches([(-26, .order, .theirs)])
  }

  // MARK: Pieces

  /// The row that says text number `text`, so many days from the as-of day.
  private static func evidence(_ text: Int, _ days: Int, _ kind: TouchKind) -> Evidence {
    Evidence(
      Touch(
        position: RowPosition(file: 1, offset: text), day: asOf.adding(days),
        line: UInt32(100 + text), kind: kind))
  }

  static func say(_ text: String) -> Remark { Remark(.noEvidence, .text(text)) }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
  }

  private static func reason(
    _ id: ReasonID, since: Day, days: Int, limit: Int, _ source: LimitSource, _ why: String,
    _ clears: String, _ evidence: Evidence?
  ) -> ReasonFinding {
    ReasonFinding(
      id, since: since, days: days, limit: limit, limitSource: source, why: say(why),
      clears: say(clears), evidence: evidence.map { [$0] } ?? [])
  }

  private static func marks(
    for speaking: [MarkID], against: [MarkID]
  ) -> [MarkFinding] {
    MarkID.allCases.enumerated().map { i, id in
      let max = id == .m1 || id == .m2 ? 15.0 : 10.0
      if speaking.contains(id) {
        return MarkFinding(
          id, .for, points: max - Double(i) * 0.5, max: max, why: say("On record."),
          evidence: [evidence(i % 7, -30 - i * 11, .call)])
      }
      if against.contains(id) {
        return MarkFinding(
          id, .against, points: -max / 2, max: max, why: say("The record speaks against it."),
          evidence: [evidence((i + 3) % 7, -40 - i * 9, .order)])
      }
      return MarkFinding(
        id, .unknown, points: 0, max: max, why: say("Nothing on record could show it."),
        evidence: [])
    }
  }
}
