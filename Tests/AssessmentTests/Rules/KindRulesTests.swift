import Assessment
import Basics
import Intake
import Language
import Relationships
import Testing

@Suite("Every kind of relationship by its own rules")
struct KindRulesTests {
  private static func words(_ kind: RelationshipKind, _ rows: [Row]) -> (
    TouchProposal.Kind?, RemarkID?
  ) {
    let proposal = judge(Story("Kiln & Co", kind: kind, rows)).proposal
    return (proposal?.kind, proposal?.say.id)
  }

  static let silences: [(RelationshipKind, TouchProposal.Kind, RemarkID)] = [
    (.customer, .call, .sayCall), (.strategicPartner, .call, .sayCall),
    (.member, .call, .sayCallMember), (.peer, .exchange, .sayExchange),
    (.advisor, .exchange, .sayExchangeAdvisor), (.employee, .exchange, .sayExchangeColleague),
    (.pastCustomer, .help, .sayHelpPast), (.prospect, .value, .sayValue),
    (.internet, .call, .sayCallInternet), (.referralSource, .call, .sayCallReferral),
  ]

  @Test("None is addressed in another's words after a long silence of ours", arguments: silences)
  func silence(kind: RelationshipKind, touch: TouchProposal.Kind, say: RemarkID) {
    let (proposed, said) = Self.words(kind, [Row(420, .email, .ours)])
    #expect(proposed == touch)
    #expect(said == say)
  }

  @Test("A vendor's bill that we were reminded of is paid; it is owed from its day")
  func pay() throws {
    let bill = Row(80, .invoice, .theirs, state: .open, dueIn: 30)
    let rows = [
      bill, Row(40, .email, .theirs, .brokenByThem), Row(20, .email, .theirs, .brokenByThem),
    ]
    let result = judge(Story("Toner Supply", kind: .vendor, rows))
    #expect(result.proposal?.kind == .pay)
    #expect(result.reason(.n4)?.since == today.adding(-50))
    #expect(result.remarks.map(\.id) == [.weOwe])
    let paid = judge(Story("Toner Supply", kind: .vendor, rows + [Row(10, .payment, .ours)]))
    #expect(paid.reason(.n4) == nil)
  }

  @Test(
    "A notice with a day to pay by reminds of the bill that is past its day",
    arguments: [(40, 7, true), (60, 7, false), (40, nil, false)] as [(Int, Int?, Bool)])
  func dunned(ago: Int, dueIn: Int?, isReminded: Bool) {
    let rows = [Row(80, .invoice, .theirs, dueIn: 30), Row(ago, .notice, .theirs, dueIn: dueIn)]
    let result = judge(Story("Toner Supply", kind: .vendor, rows))
    #expect((result.reason(.n4) != nil) == isReminded)
    if isReminded {
      #expect(result.reason(.n4)?.since == today.adding(-50) && result.proposal?.kind == .pay)
    }
    let paid = judge(Story("Toner Supply", kind: .vendor, rows + [Row(2, .payment, .ours)]))
    #expect(paid.reason(.n4) == nil)
  }

  private static let overdue = Row(80, .invoice, .theirs, state: .open, dueIn: 30)

  static let reminders: [(String, [Row], Bool)] = [
    ("a letter with a day to pay by", [overdue, Row(20, .letter, .theirs, dueIn: 9)], true),
    ("a letter without one", [overdue, Row(20, .letter, .theirs)], false),
    ("a letter before the day of the bill", [overdue, Row(60, .letter, .theirs, dueIn: 9)], false),
    (
      "a letter that promises something by a day",
      [overdue, Row(20, .letter, .theirs, .promiseByThem, dueIn: 9)], false
    ),
    (
      "a letter after the payment of another bill",
      [overdue, Row(30, .payment, .ours), Row(20, .letter, .theirs, dueIn: 9)], true
    ),
    (
      "of a bill that its own row calls paid",
      [
        Row(80, .invoice, .theirs, state: .closed, dueIn: 30),
        Row(20, .email, .theirs, .brokenByThem),
      ], false
    ),
    (
      "of a paid bill, beside one that is open",
      [
        Row(90, .invoice, .theirs, state: .closed, dueIn: 30), overdue,
        Row(20, .email, .theirs, .brokenByThem),
      ], true
    ),
  ]

  @Test("What reminds us of a vendor's bill, and of which (R12)", arguments: reminders)
  func reminded(_ what: String, _ rows: [Row], _ isReminded: Bool) {
    let result = judge(Story("Toner Supply", kind: .vendor, rows))
    #expect((result.reason(.n4) != nil) == isReminded, "\(what)")
    if isReminded { #expect(result.proposal?.kind == .pay, "\(what)") }
  }

  @Test("Words of ours that tell of a payment pay a bill that no row calls open (R16)")
  func paidInWords() throws {
    let reminder = Row(40, .email, .theirs, .brokenByThem).read(.plain)
    func isOwed(_ answer: Row) -> Bool {
      judge(Story("Toner Supply", kind: .vendor, [reminder, answer])).reason(.n4) != nil
    }
    let payment = ThingWords.stem(of: Array("payment".utf8)[...])
    #expect(isOwed(Row(38, .email, .ours)))
    #expect(!isOwed(Row(38, .email, .ours).naming(payment)))
    #expect(!isOwed(Row(38, .call, .ours).naming(payment)))
    #expect(isOwed(Row(38, .email, .theirs).naming(payment)))
    #expect(isOwed(Row(38, .email, .ours, .promiseByUs, dueIn: 5).naming(payment)))
  }

  @Test("The words of a reminder stand above the answers to it, and say nothing there (R15)")
  func answersToReminder() {
    let rows = [
      Row(80, .invoice, .theirs, state: .closed, dueIn: 30),
      Row(20, .email, .theirs, .brokenByThem),
      Row(19, .email, .ours, [.brokenByThem, .keptByThem, .apology]),
      Row(15, .email, .theirs, [.brokenByThem, .resolution]),
    ]
    let result = judge(Story("Toner Supply", kind: .vendor, rows))
    #expect(result.reasons.isEmpty)
    #expect(result.mark(.m2).verdict == .unknown)
  }

  static let complaints: [(String, RelationshipKind, [Row], Verdict, RemarkID)] = [
    ("theirs, open", .vendor, [Row(40, .complaint, .theirs)], .against, .m7TheirsOpen),
    (
      "theirs, met", .vendor,
      [Row(40, .complaint, .theirs), Row(39, .call, .ours, [.apology, .resolution])], .for,
      .m7TheirsAnswered
    ),
    (
      "ours, met", .vendor,
      [Row(40, .complaint, .ours), Row(38, .email, .theirs, [.apology, .resolution])], .for,
      .m7Apologised
    ),
    (
      "ours met, and theirs open", .vendor,
      [
        Row(90, .complaint, .ours), Row(88, .email, .theirs, [.apology, .resolution]),
        Row(40, .complaint, .theirs),
      ], .against, .m7TheirsOpen
    ),
    ("who refers", .referralSource, [Row(40, .complaint, .theirs)], .against, .m7Open),
    ("a prospect", .prospect, [Row(40, .complaint, .theirs)], .against, .m7Open),
  ]

  @Test("M7: with a vendor complaints go both ways, and it is told whose", arguments: complaints)
  func complaintsBothWays(
    _ what: String, _ kind: RelationshipKind, _ rows: [Row], _ verdict: Verdict, _ why: RemarkID
  ) {
    let result = judge(Story("Kiln & Co", kind: kind, rows))
    #expect(result.mark(.m7).verdict == verdict, "\(what)")
    #expect(result.mark(.m7).why.id == why, "\(what)")
    let isOfOurs = why == .m7Open || why == .m7TheirsOpen
    #expect((result.reason(.n3) != nil) == isOfOurs, "\(what)")
  }

  @Test("R15: what a vendor found fault with is asked about once all went on as before")
  func faultOfOthers() {
    let fault = Row(30, .email, .theirs, .complaint).read(.likely)
    let went = [Row(26, .email, .theirs, .question), Row(26, .call, .ours)]
    #expect(judge(Story("Kiln & Co", kind: .vendor, [fault])).reason(.n3) != nil)
    let result = judge(Story("Kiln & Co", kind: .vendor, [fault] + went))
    #expect(result.reason(.n3) == nil && !result.looseEnds.isEmpty)
    #expect(judge(Story("Kiln & Co", [fault] + went)).reason(.n3) != nil)
  }

  @Test("Who sent us somebody and complains of how we served them was promised nothing by it")
  func slipToThirds() {
    let letter = Row(30, .email, .theirs, [.complaint, .brokenByUs]).read(.plain)
    let referrer = judge(Story("Kiln & Co", kind: .referralSource, [letter]))
    #expect(referrer.reason(.n3) != nil && referrer.reason(.n4) == nil)
    #expect(judge(Story("Kiln & Co", [letter])).reason(.n4) != nil)
  }

  static let samples: [(String, Row?, Bool)] = [
    ("nothing was sent", nil, false),
    ("a sample was sent", Row(45, .email, .ours).naming(N4PromiseOverdueTests.goods), true),
    ("a delivery", Row(45, .delivery, .ours), true),
    ("a sample, long before", Row(90, .email, .ours).naming(N4PromiseOverdueTests.goods), false),
    (
      "the answer of the same day",
      Row(40, .email, .ours).naming(N4PromiseOverdueTests.goods), false
    ),
  ]

  @Test("A prospect may complain of what we sent, and of nothing else (R15)", arguments: samples)
  func complaintOfSample(_ what: String, _ sent: Row?, _ isAccused: Bool) {
    let rows = [sent].compactMap(\.self) + [Row(40, .email, .theirs, .complaint).read(.likely)]
    let result = judge(Story("Maybe Ltd", kind: .prospect, rows))
    #expect((result.reason(.n3) != nil) == isAccused, "\(what)")
  }

  @Test("Kind words pay no bill, and one plain reminder makes the others plain")
  func kindWords() {
    let rows = [
      Row(60, .email, .theirs, .brokenByThem).read(.unsure),
      Row(40, .email, .theirs, .brokenByThem).read(.plain),
      Row(20, .call, .ours, [.apology, .resolution]),
    ]
    let result = judge(Story("Toner Supply", kind: .vendor, rows))
    #expect(result.reason(.n4)?.evidence.count == 2 && result.looseEnds.isEmpty)
    let guess = judge(Story("Toner Supply", kind: .vendor, [rows[0]]))
    #expect(guess.looseEnds.map(\.why.id) == [.n4LooseBill])
  }

  @Test("The busy weeks of a courtship are no rhythm")
  func courtship() {
    let rows = [90, 76, 62, 48].map { Row($0, .call, .ours) }
    #expect(judge(Story("Newcomer", kind: .prospect, rows)).reason(.n1) == nil)
    #expect(judge(Story("Customer", rows)).reason(.n1) != nil)
  }

  static let owed: [(String, Row, Row, Bool)] = [
    ("a bill, paid", Row(40, .email, .theirs, .brokenByThem), Row(10, .payment, .ours), false),
    (
      "a bill, and the payment bounced", Row(40, .email, .theirs, .brokenByThem),
      Row(10, .payment, .ours, state: .cancelled), true
    ),
    (
      "a sample, and a bill was paid",
      Row(40, .email, .ours, .promiseByUs, dueIn: 7).naming(N4PromiseOverdueTests.sample),
      Row(10, .payment, .ours), true
    ),
  ]

  @Test("R16: a payment keeps what was to be paid", arguments: owed)
  func paid(_ what: String, _ promise: Row, _ payment: Row, _ isOpen: Bool) {
    let story = Story("Toner Supply", kind: .vendor, [promise, payment])
    #expect((judge(story).reason(.n4) != nil) == isOpen, "\(what)")
  }

  @Test("A promise to a vendor that is not about money is made good, not paid")
  func notOfMoney() {
    let promise = Row(40, .email, .ours, .promiseByUs, dueIn: 7)
    let bill = Row(80, .invoice, .theirs, state: .open, dueIn: 60)
    func proposed(_ promise: Row) -> TouchProposal.Kind? {
      judge(Story("Toner Supply", kind: .vendor, [bill, promise])).proposal?.kind
    }
    #expect(proposed(promise.naming(N4PromiseOverdueTests.sample)) == .apology)
    #expect(proposed(promise) == .pay)
  }

  @Test("A reminder that the vendor was sorry for was their own slip (R15)")
  func withdrawn() {
    let reminder = Row(20, .email, .theirs, .brokenByThem)
    #expect(judge(Story("Toner Supply", kind: .vendor, [reminder])).reason(.n4) != nil)
    let sorry = Row(15, .email, .theirs, .apology)
    #expect(judge(Story("Toner Supply", kind: .vendor, [reminder, sorry])).reason(.n4) == nil)
  }

  @Test("A bill that nobody reminded us of is remarked, and accuses nobody")
  func unreminded() {
    let result = judge(
      Story("Toner Supply", kind: .vendor, [Row(80, .invoice, .theirs, state: .open, dueIn: 30)]))
    #expect(!result.isNeglected)
    #expect(result.remarks.map(\.id) == [.weOwe])
  }

  @Test("A reminder of what is paid has no ground")
  func groundless() {
    let rows = [
      Row(80, .invoice, .theirs), Row(60, .payment, .ours),
      Row(20, .email, .theirs, .brokenByThem), Row(20, .email, .ours),
    ]
    #expect(judge(Story("Toner Supply", kind: .vendor, rows)).reason(.n4) == nil)
  }

  @Test("Our rush and our haggling are remarked of a vendor, who is never ill-fitting")
  func ourDemands() {
    let rows = every(30, from: 300, to: 30) { Row($0, .call, .ours, [.priceTalk, .rush]) }
    let result = judge(Story("Toner Supply", kind: .vendor, rows))
    #expect(result.remarks.map(\.id) == [.ourDemands])
    #expect(result.illFitting == nil)
    #expect(judge(Story("Toner Supply", kind: .customer, rows)).illFitting != nil)
  }

  @Test("Gifts to a prospect are overkill and no mark; months without a sign of theirs are said")
  func prospects() {
    let rows = [Row(200, .email, .ours), Row(150, .gift), Row(100, .gift), Row(20, .email, .ours)]
    let result = judge(Story("Maybe Ltd", kind: .prospect, rows))
    #expect(result.remarks.map(\.id) == [.courted, .giftsOverkill])
    #expect(result.marks.first { $0.id == .m8 }?.verdict == .unknown)
    let heard = judge(Story("Maybe Ltd", kind: .prospect, rows + [Row(10, .email, .theirs)]))
    #expect(heard.remarks.map(\.id) == [.giftsOverkill])
  }

  @Test("A member whom no person has greeted is greeted, a lapsed one is asked to renew")
  func members() {
    let joined = [Row(100, .membership, .theirs), Row(100, .notice, .ours)]
    let new = judge(Story("Ann", kind: .member, joined))
    #expect(new.reason(.n6) != nil)
    #expect(new.proposal?.kind == .greet)
    let lapsed = judge(
      Story(
        "Ben", kind: .member,
        [Row(800, .membership, .theirs), Row(430, .membership, .theirs), Row(30, .call, .ours)]))
    #expect(lapsed.remarks.map(\.id) == [.lapse])
    #expect(lapsed.proposal?.say.id == .sayRenew)
  }

  @Test("Nobody calls Reception: somebody is found first")
  func byName() {
    var story = Story("Kiln & Co", [Row(200, .call, .ours), Row(150, .visit, .ours)])
    story.relationship.contactName = "Reception"
    let result = judge(story)
    #expect(result.remarks.map(\.id) == [.nobodyByName])
    #expect(result.proposal?.say == Remark(.sayFindName, .text("Kiln & Co")))
  }

  @Test("Who sent us somebody is thanked before anything else, and then sent somebody back")
  func referralBeforeSilence() {
    let calls = every(30, from: 520, to: 400) { Row($0, .call, .ours) }
    let referral = Row(380, .referral, .theirs)
    func touch(_ rows: [Row]) -> TouchProposal.Kind? {
      judge(Story("Kiln & Co", kind: .referralSource, calls + rows)).proposal?.kind
    }
    #expect(touch([referral]) == .thank)
    #expect(touch([referral, Row(379, .card, .ours)]) == .help)
  }

  @Test("Before a sale there is no life after it")
  func afterNoSale() {
    let asked = [Row(40, .call, .ours, .followUp)]
    #expect(judge(Story("Kiln & Co", kind: .prospect, asked)).mark(.m6).verdict == .unknown)
    #expect(judge(Story("Kiln & Co", asked)).mark(.m6).verdict == .for)
  }

  private static let partners = (0..<5).map { number in
    Story(
      "Partner \(number)",
      every(40, from: 800, to: 10) { Row($0, .meeting, .ours, [.needsReview, .keptByUs]) }
        + every(90, from: 790, to: 15) { Row($0, .call, .theirs, [.valueTalk, .keptByThem]) }
        + [Row(60, .referral, .theirs), Row(59, .card, .ours)])
  }

  @Test("A prospect is held against our partnerships, with the rows; under five nothing is said")
  func fit() {
    let value = Story(
      "Like", kind: .prospect, [Row(60, .call, .theirs, .valueTalk), Row(30, .meeting, .ours)])
    let price = Story(
      "Unlike", kind: .prospect, every(20, from: 80, to: 20) { Row($0, .call, .theirs, .priceTalk) }
    )
    let none = Story("Open", kind: .prospect, [Row(30, .call, .ours)])
    func fit(_ story: Story, among: [Story]) -> FitFinding? {
      judge(story, beside: among + [.witness]).fit
    }
    #expect(fit(value, among: Self.partners)?.verdict == .likePartnerships)
    #expect(fit(value, among: Self.partners)?.evidence.isEmpty == false)
    #expect(fit(price, among: Self.partners)?.verdict == .likeIllFitting)
    #expect(fit(none, among: Self.partners)?.verdict == .open)
    #expect(fit(value, among: Array(Self.partners.prefix(3))) == nil)
  }

  @Test("Whom we have only helped we may ask for something")
  func ask() {
    let rows =
      every(40, from: 1200, to: 20) { Row($0, .meeting, .ours, .followUp) }
      + [Row(700, .meeting, .ours, .needsReview)]
      + every(80, from: 1190, to: 30) { Row($0, .call, .theirs, [.valueTalk, .keptByThem]) }
      + every(200, from: 1100, to: 200) { Row($0, .email, .ours, [.helpByUs, .keptByUs]) }
      + every(300, from: 1000, to: 100) { Row($0, .card, .ours) }
    let result = judge(Story("Kiln & Co", rows))
    #expect(result.relationshipClass == .partnership)
    #expect(result.proposal?.kind == .ask)
  }
}
