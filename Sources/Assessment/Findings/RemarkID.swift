/// Names a sentence of the assessment. Its words stand in Reporting/Wording, one file a language.
///
/// A mark or reason declares its sentences in its own file, numbered from 0; those here belong to
/// none. The comment at each says what its arguments are, in their order.
package struct RemarkID: Sendable, Hashable {
  /// Small, so that tables may have it as their index.
  package let number: UInt16

  /// The sentences of one mark or reason, its title included.
  private static let room: UInt16 = 32
  private static let general: UInt16 = 128

  /// The sentence with this number, whoever declared it.
  init(number: UInt16) { self.number = number }

  /// It belongs to no mark and to no reason.
  var isOfNoRule: Bool { number < Self.general }

  /// Sentence `sentence` of a mark.
  package init(_ mark: MarkID, _ sentence: UInt16) {
    precondition(sentence < Self.room, "\(mark) has too many sentences")
    number = Self.general + UInt16(mark.number) * Self.room + sentence
  }

  /// Sentence `sentence` of a reason.
  package init(_ reason: ReasonID, _ sentence: UInt16) {
    precondition(sentence < Self.room, "\(reason) has too many sentences")
    number = Self.general + UInt16(32 + reason.number) * Self.room + sentence
  }

  /// What a mark is called.
  package static func title(_ mark: MarkID) -> RemarkID { RemarkID(mark, room - 1) }

  /// What a reason is called.
  package static func title(_ reason: ReasonID) -> RemarkID { RemarkID(reason, room - 1) }

  /// It is what a mark or reason is called, and no sentence.
  package var isTitle: Bool { !isOfNoRule && (number - Self.general) % Self.room == Self.room - 1 }
}

extension RemarkID: CaseIterable {
  /// Every sentence that can be uttered: those of no mark or reason, then those that the registered
  /// ones declare. Titles are no sentences.
  package static let allCases: [RemarkID] = {
    let ofRules = allMarks.flatMap { $0.says } + allReasons.flatMap { $0.says + [$0.touch.why] }
    var listed: Set<RemarkID> = []
    return (ofNoRule + ofRules).filter { listed.insert($0).inserted }
  }()
}

extension RemarkID: CustomStringConvertible {
  package var description: String { "sentence \(number)" }
}

// Marks in general.
extension RemarkID {
  package static let noEvidence = RemarkID(number: 0)
  package static let notRecorded = RemarkID(number: 1)
  package static let calledWrong = RemarkID(number: 24)
  /// R13: the day of the row.
  package static let mayHaveEnded = RemarkID(number: 25)
}

// The class.
extension RemarkID {
  /// Marks for it, score.
  package static let classPartnership = RemarkID(number: 2)
  /// Marks for it, score.
  package static let classEndangered = RemarkID(number: 3)
  /// Marks unknown.
  package static let classNoEvidence = RemarkID(number: 4)
  /// Marks for it.
  package static let classNoContact = RemarkID(number: 5)
  /// Marks for it.
  package static let classOneWay = RemarkID(number: 6)
  /// Marks for it, marks needed.
  package static let classFewMarks = RemarkID(number: 7)
  /// Points well shown, points needed, marks for it.
  package static let classLowScore = RemarkID(number: 8)
  /// Marks for it.
  package static let classService = RemarkID(number: 64)
  package static let changeContact = RemarkID(number: 9)
  package static let changeTwoWay = RemarkID(number: 10)
  /// The mark wanted most.
  package static let changeMoreMarks = RemarkID(number: 11)
  /// Points needed.
  package static let changePartnership = RemarkID(number: 12)
  /// R6: how often on price, broken commitments, abusive words, rush; what is 0 is left out.
  package static let illFitting = RemarkID(number: 13)
}

// Why a touch is proposed, where it is not one reason's own, and what to say. The first argument of
// what to say is the name.
extension RemarkID {
  package static let touchRepair = RemarkID(number: 14)
  package static let touchProspect = RemarkID(number: 15)
  package static let sayCall = RemarkID(number: 16)
  package static let sayVisit = RemarkID(number: 17)
  package static let sayEmail = RemarkID(number: 18)
  package static let sayCard = RemarkID(number: 19)
  package static let sayGift = RemarkID(number: 20)
  package static let sayReview = RemarkID(number: 21)
  package static let sayHelp = RemarkID(number: 22)
  package static let sayValue = RemarkID(number: 23)
  package static let touchAsk = RemarkID(number: 26)
  package static let touchPay = RemarkID(number: 27)
  package static let touchGreet = RemarkID(number: 28)
  package static let touchLapse = RemarkID(number: 29)
  package static let touchOnlySold = RemarkID(number: 30)
  package static let sayCallVendor = RemarkID(number: 31)
  package static let sayCallInternet = RemarkID(number: 32)
  package static let sayCallReferral = RemarkID(number: 33)
  package static let sayCallMember = RemarkID(number: 34)
  package static let sayCallPlain = RemarkID(number: 35)
  package static let sayEmailVendor = RemarkID(number: 36)
  package static let sayEmailInternet = RemarkID(number: 37)
  package static let sayCardPast = RemarkID(number: 38)
  package static let sayHelpPast = RemarkID(number: 39)
  package static let sayHelpReferral = RemarkID(number: 40)
  package static let sayAsk = RemarkID(number: 41)
  package static let sayThank = RemarkID(number: 42)
  package static let sayThankVendor = RemarkID(number: 43)
  /// The name, the referral.
  package static let sayThankReferral = RemarkID(number: 44)
  /// The name, since when it is owed.
  package static let sayPay = RemarkID(number: 45)
  package static let sayGreet = RemarkID(number: 46)
  package static let sayRenew = RemarkID(number: 47)
  package static let sayExchange = RemarkID(number: 48)
  package static let sayExchangeAdvisor = RemarkID(number: 49)
  package static let sayExchangeColleague = RemarkID(number: 50)
  /// The firm.
  package static let sayFindName = RemarkID(number: 51)
}

// What is said without accusing anybody.
extension RemarkID {
  /// Touches of ours, the first of them.
  package static let remarkCourted = RemarkID(number: 52)
  /// Gifts, the last of them.
  package static let remarkGifts = RemarkID(number: 53)
  /// The firm.
  package static let remarkNobody = RemarkID(number: 54)
  /// Bills, the first of them, the day it was due.
  package static let remarkWeOwe = RemarkID(number: 55)
  /// Rush orders, talks of price; what is 0 is left out.
  package static let remarkDemands = RemarkID(number: 56)
  /// The day it ran out.
  package static let remarkLapse = RemarkID(number: 57)
  /// The day it was called off.
  package static let remarkLapseSaid = RemarkID(number: 58)
  /// Rows of value, commitments kept, partnerships in the segment, partnerships; what is 0 is left
  /// out.
  package static let fitLike = RemarkID(number: 59)
  /// Rows of price, commitments broken, rough rows, misfits in the segment, partnerships; what is 0
  /// is left out.
  package static let fitUnlike = RemarkID(number: 60)
  /// Partnerships.
  package static let fitOpen = RemarkID(number: 61)
  /// The day it was due.
  package static let remarkWeOweReminded = RemarkID(number: 63)
  /// Times, the last of them.
  package static let remarkReferrals = RemarkID(number: 62)
  /// Messages and tries of ours, the first of them.
  package static let remarkUnanswered = RemarkID(number: 65)
}

extension RemarkID {
  private static let ofNoRule: [RemarkID] = (0...65).map { RemarkID(number: $0) }
}
