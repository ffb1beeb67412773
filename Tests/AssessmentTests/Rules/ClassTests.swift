import Intake
import Testing

@testable import Assessment

@Suite("Partnership or transaction (R1, R3, R4, R5)")
struct ClassTests {
  @Test("Different marks, contact and help from them make a partnership")
  func partnership() {
    let result = judge(Partners.rows())
    #expect(result.isPartnership)
    #expect(!result.isNeglected)
    #expect(result.classWhy.id == .classPartnership)
    #expect(result.score > 40)
  }

  @Test("R1: neither orders nor revenue raise score, class or any mark")
  func spendIsNotPartnership() {
    let orders = every(7, from: 1000, to: 5) { Row($0, .order) }
    let without = judge(Story("Thrifty", Partners.transaction))
    let with = judge(Story("Spender", revenue: 9_000_000, Partners.transaction + orders))
    #expect(with.score <= without.score)
    #expect(!with.isPartnership)
    for (a, b) in zip(with.marks, without.marks) { #expect(a.points <= b.points) }
    #expect(judge(Story("Buyer", revenue: 9_000_000, orders)).score == 0)
  }

  @Test("R2: mass mail changes no mark and no class")
  func massMail() {
    let mail = every(7, from: 1000, to: 2) {
      Row($0, .massMail, .ours, [.appreciation, .needsReview, .followUp, .helpByUs, .keptByUs])
    }
    let without = judge(Partners.transaction)
    let with = judge(Partners.transaction + mail)
    #expect(with.score == without.score)
    #expect(with.lastContact == without.lastContact)
    #expect(with.lastPersonalTouch == without.lastPersonalTouch)
  }

  @Test("R3: no evidence is transactional, with low confidence, and said so")
  func burdenOfProof() {
    let result = judge([Row(40, .other)])
    #expect(!result.isPartnership)
    #expect(result.confidence == .low)
    #expect(result.classWhy == Remark(.classNoEvidence, .number(9)))
  }

  @Test("R4: contact and follow-up alone, however many, are no partnership")
  func breadth() {
    let rows = Partners.transaction + every(3, from: 900, to: 3) { Row($0, .visit, .ours) }
    let result = judge(rows)
    #expect(!result.isPartnership)
    #expect(result.classWhy.id == .classOneWay)
    #expect(result.wouldChange.id == .changeTwoWay)
  }

  @Test("R4: without personal contact of ours there is no partnership")
  func contactIsNeeded() {
    let rows = [
      Row(100, .email, .theirs, [.helpByThem, .valueTalk, .keptByThem]),
      Row(60, .email, .theirs, [.helpByThem, .valueTalk, .keptByThem]),
      Row(90, .order, .ours, [.keptByUs, .followUp]), Row(50, .membership),
    ]
    let result = judge(rows)
    #expect(result.marks.count { $0.verdict == .for } >= 3)
    #expect(!result.isPartnership)
    #expect(result.classWhy.id == .classNoContact)
  }

  @Test("R4: two marks are too few, whatever they are worth")
  func twoMarks() {
    var settings = AssessmentSettings()
    settings.classes.partnershipScore = 20
    let rows = every(30, from: 400, to: 10) { Row($0, .visit, .ours) } + [Row(20, .referral)]
    let result = judge(rows, settings: settings)
    #expect(result.score > 20)
    #expect(!result.isPartnership)
    #expect(result.classWhy.id == .classFewMarks)
    let third = judge(rows + [Row(15, .card, .ours)], settings: settings)
    #expect(third.isPartnership)
  }

  @Test("R4: the more different marks, the lower the score needed, down to three quarters")
  func breadthAllowance() {
    let classes = AssessmentSettings.Classes()
    #expect(
      (-1...7).map { classes.scoreNeeded(marks: $0) } == [30, 30, 30, 30, 30, 25, 22.5, 22.5, 22.5])
  }

  @Test("To be rung, followed up and rung back is service: something must come on top (R4)")
  func service() {
    let rows =
      every(40, from: 1200, to: 8) { Row($0, .call, .ours, .followUp) }
      + every(90, from: 1190, to: 20) { Row($0, .call, .theirs) }
    let served = judge(rows)
    #expect(served.score > AssessmentSettings.Classes().partnershipScore)
    #expect(!served.isPartnership)
    #expect(served.classWhy.id == .classService)
    #expect(judge(rows + [Row(60, .referral)]).isPartnership)
    #expect(judge(rows + [Row(60, .call, .ours, .needsReview)]).isPartnership)
  }

  @Test("A hint of help is no breadth: it lowers no score that is asked for")
  func hintIsNoBreadth() {
    var settings = AssessmentSettings()
    settings.classes.partnershipScore = 40
    let rows =
      every(40, from: 1200, to: 8) { Row($0, .call, .ours, .followUp) }
      + every(90, from: 1190, to: 20) { Row($0, .call, .theirs) }
      + [Row(900, .email, .ours, .helpByUs)]
    let result = judge(rows, settings: settings)
    #expect(result.marks.count { $0.verdict == .for } == 4)
    #expect(result.score > 35)
    #expect(!result.isPartnership)
    #expect(result.classWhy.id == .classService)
  }

  @Test("Two hints on top of good service are as good as one mark well shown")
  func twoHints() {
    let rows =
      every(40, from: 1200, to: 8) { Row($0, .call, .ours, .followUp) }
      + every(90, from: 1190, to: 20) { Row($0, .call, .theirs) }
    let hints = [Row(900, .email, .ours, .helpByUs), Row(1000, .card, .ours)]
    #expect(!judge(rows + [hints[0]]).isPartnership)
    let both = judge(rows + hints)
    #expect(both.isPartnership == both.marks.allSatisfy { $0.id != .m8 || $0.verdict == .for })
    #expect(both.isPartnership)
  }

  @Test("Who has fallen silent is judged as he was")
  func silent() {
    let rows = Partners.rows().map { Row($0.ago + 500, $0.kind, $0.side, $0.signals) }
    let result = judge(Story("Old Partner", since: 4000, rows))
    #expect(result.isPartnership && result.isNeglected)
  }

  @Test("A mark against takes one for it back")
  func againstTakesBack() {
    var settings = AssessmentSettings()
    settings.classes.partnershipScore = 40
    let rows =
      every(40, from: 900, to: 8) { Row($0, .visit, .ours) } + [Row(60, .referral)]
      + [Row(50, .call, .ours, .needsReview)]
    let sound = judge(
      rows + [Row(40, .call, .theirs, .valueTalk)], settings: settings)
    #expect(sound.isPartnership, "\(sound.score)")
    let priceOnly = [70, 60, 50, 40].map { Row($0, .email, .theirs, .priceTalk) }
    #expect(!judge(rows + priceOnly, settings: settings).isPartnership)
  }

  @Test("Recent evidence weighs more, counted from the latest contact")
  func recency() {
    let visits = every(30, from: 1000, to: 10) { Row($0, .visit, .ours) }
    let points = [900, 500, 100].map { judge(visits + [Row($0, .referral)]).mark(.m4).points }
    #expect(points == points.sorted())
    #expect(Set(points).count == 3)
    let still = judge(Story("Still", [Row(900, .visit, .ours), Row(900, .referral)]))
    let fresh = judge(Story("Fresh", [Row(0, .visit, .ours), Row(0, .referral)]))
    #expect(still.mark(.m4).points == fresh.mark(.m4).points)
  }

  @Test("Five marks, each shown once long ago, still make a partnership: silence is not decay")
  func fallenSilent() {
    for silence in [20, 150, 300, 450] {
      let result = judge(Partners.rows(silence: silence))
      #expect(result.isPartnership, "silent for \(silence) days: \(result.score)")
      #expect(result.isNeglected == (silence > 100))
    }
  }

  @Test("One mark of five unrecorded does not unmake a partnership")
  func oneMissing() {
    for missing in [Signals.followUp, .needsReview, .appreciation] {
      let rows = Partners.rows().filter {
        !($0.kind == .gift && missing == .appreciation)
      }.map { row in
        var row = row
        row.signals.subtract(missing)
        return row
      }
      #expect(judge(rows).isPartnership)
    }
  }

  @Test(
    "R5: an open complaint or a broken promise endangers a partnership, but does not rename it",
    arguments: [
      [Row(12, .complaint)], [Row(40, .email, .ours, .promiseByUs, dueIn: 5)],
      [Row(12, .complaint), Row(40, .email, .ours, .promiseByUs, dueIn: 5)],
    ])
  func endangered(trouble: [Row]) {
    let sound = judge(Partners.rows())
    let result = judge(Partners.rows() + trouble)
    #expect(result.isPartnership)
    #expect(result.classWhy.id == .classEndangered)
    #expect(result.score < sound.score)
    #expect(result.isNeglected)
  }

  @Test("A breach of ours does not take away the two-way mark that the class stood on")
  func breachOfTheOnlyTwoWayMark() {
    let kept = [
      Row(300, .email, .ours, .keptByUs), Row(290, .email, .theirs, .keptByThem),
      Row(200, .email, .ours, .keptByUs), Row(190, .email, .theirs, .keptByThem),
    ]
    let rows = Partners.rows().filter { $0.kind != .referral } + kept
    #expect(judge(rows).isPartnership)
    let broken = judge(rows + [Row(40, .email, .ours, .promiseByUs, dueIn: 5)])
    #expect(broken.isPartnership)
    #expect(broken.classWhy.id == .classEndangered)
  }

  @Test("R7: the score is the sum of the points, held between 0 and 100")
  func arithmetic() {
    let result = judge(Partners.rows())
    #expect(abs(result.score - result.marks.reduce(0) { $0 + $1.points }) < 1e-9)
    let none = judge(every(30, from: 900, to: 30) { Row($0, .email, .theirs, .priceTalk) })
    #expect(none.score == 0)
  }

  @Test("The points of all marks together are a hundred")
  func hundred() {
    let marks = AssessmentSettings.Marks()
    #expect(allMarks.reduce(0) { $0 + $1.points(marks) } == 100)
  }

  @Test("Unknown lowers confidence, never the score")
  func unknown() {
    let contact = every(30, from: 300, to: 10) { Row($0, .call, .unknown, recorded: false) }
    let result = judge(contact)
    #expect(result.score == result.mark(.m1).points)
    #expect(result.confidence == .low)
  }

  @Test("Unreadable rows leave low confidence")
  func unreadable() {
    let rows = Partners.rows() + [Row(30, .complaint), Row(29, .call, .ours, .apology)]
    #expect(judge(Story("Read", rows)).confidence == .high)
    #expect(judge(Story("Half Read", unreadable: 1, rows)).confidence == .low)
  }

  @Test("A partner who is only billed any more is judged as of the last contact")
  func billedOnly() {
    let silent = Partners.rows().map { row in
      var older = row
      older.ago += 700
      return older
    }
    let billed = silent + every(90, from: 690, to: 5) { Row($0, .invoice, .ours) }
    let ordering = silent + every(90, from: 690, to: 5) { Row($0, .order, .theirs) }
    #expect(judge(billed).score == judge(silent).score)
    #expect(judge(ordering).score < judge(silent).score)
  }
}
