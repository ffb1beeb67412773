import Assessment
import Intake

/// British English.
package enum English {}

extension Wording {
  package static let english = Wording(
    language: "en-GB", direction: "ltr", remark: English.remark,
    phrase: English.phrase, touchKind: English.touchKind,
    markTitle: English.markTitle, reasonTitle: English.reasonTitle,
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    groupSeparator: ",", decimalSeparator: ".", pluralForm: { $0 == 1 ? 0 : 1 })
}

extension English {
  static func remark(_ id: RemarkID) -> String { EnglishRemarks.sentences[id] ?? "\(id)" }

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

  /// The marks as domain.md names them.
  static func markTitle(_ mark: MarkID) -> String {
    switch mark {
    case .m1: "personal contact"
    case .m2: "commitments, both ways"
    case .m3: "value over price"
    case .m4: "help, both ways"
    case .m5: "needs reviews"
    case .m6: "life after the sale"
    case .m7: "complaints handled"
    case .m8: "appreciation and loyalty"
    case .m9: "balance and standing"
    }
  }

  /// The reasons as domain.md names them.
  static func reasonTitle(_ reason: ReasonID) -> String {
    switch reason {
    case .n1: "silent beyond their own rhythm"
    case .n2: "they wrote, we did not answer"
    case .n3: "complaint open or slow"
    case .n4: "promise overdue"
    case .n5: "no follow-up after an order"
    case .n6: "nothing personal"
    case .n7: "never thanked"
    case .n8: "needs never asked"
    case .n9: "never contacted"
    case .n10: "they always start"
    case .n11: "attention moved on"
    }
  }
}
