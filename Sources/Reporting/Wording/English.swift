import Assessment
import Intake

/// British English.
package enum English {}

extension Wording {
  package static let english = Wording(
    language: "en-GB", direction: "ltr", remark: English.remark,
    phrase: English.phrase, answer: English.answer, touchKind: English.touchKind,
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    groupSeparator: ",", decimalSeparator: ".", pluralForm: { $0 == 1 ? 0 : 1 },
    times: ["once", "twice"], afterNumberOfTimes: " times",
    findings: EnglishFindings())
}

extension English {
  private static let remarks = RemarkWords(EnglishRemarks.sentences)

  static func remark(_ id: RemarkID) -> String { remarks[id] }

  /// Fits into "their last {kind}".
  static func touchKind(_ kind: TouchKind) -> String {
    switch kind {
    case .other: "contact"
    case .visit: "visit"
    case .meeting: "meeting"
    case .videoCall: "video call"
    case .call: "call"
    case .voicemail: "voicemail"
    case .email: "email"
    case .letter: "letter"
    case .message: "message"
    case .conversation: "conversation"
    case .lunch: "lunch"
    case .training: "training"
    case .event: "event"
    case .card: "card"
    case .gift: "gift"
    case .webForm: "web form"
    case .massMail: "mass mail"
    case .notice: "automated notice"
    case .social: "social media"
    case .survey: "survey"
    case .order: "order"
    case .delivery: "delivery"
    case .invoice: "invoice"
    case .payment: "payment"
    case .quote: "quote"
    case .cancellation: "cancellation"
    case .goodsReturn: "return"
    case .deal: "deal"
    case .complaint: "complaint"
    case .ticket: "ticket"
    case .referral: "referral"
    case .testimonial: "testimonial"
    case .membership: "membership"
    case .task: "task"
    case .note: "note"
    }
  }
}
