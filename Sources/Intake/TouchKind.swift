/// What sort of interaction a row records.
///
/// The order is stable; new kinds go at the end, since golden files and benchmarks know the
/// numbers.
@frozen
public enum TouchKind: UInt8, Sendable, CaseIterable {
  /// Nothing recognisable; it counts as contact on record, never as personal.
  case other
  // Personal contact (M1).
  case visit
  case meeting
  case videoCall
  case call
  case voicemail
  case email
  case letter
  /// Chat, SMS, WhatsApp, direct message.
  case message
  /// Personal, but the row does not say by which channel: a follow-up, a check-in, a talk.
  case conversation
  case lunch
  case training
  case event
  /// A card, with words to somebody by name.
  case card
  case gift
  // Written to us through a form.
  case webForm
  // Not contact (R2).
  /// Newsletters, promotions, campaigns.
  case massMail
  /// Automated notices: shipped, reminder, ticket received, no-reply.
  case notice
  /// Likes, tweets, posts, connections, nudges.
  case social
  /// A questionnaire sent to many.
  case survey
  // Order traffic.
  case order
  case delivery
  case invoice
  case payment
  case quote
  case cancellation
  /// Goods or money going back.
  case goodsReturn
  /// An opportunity or deal in a pipeline.
  case deal
  // Service.
  case complaint
  case ticket
  // Help and standing.
  /// They sent us somebody.
  case referral
  /// They spoke well of us in public: a testimonial, a review, a reference.
  case testimonial
  case membership
  // Of our own.
  /// Something for us to do; planned or open until done.
  case task
  /// An internal note.
  case note
}

extension TouchKind {
  /// The kind of a number; `other` where no kind has it. At once, as every touch of every judgement
  /// asks for its kind; the compiler's own `init(rawValue:)` is a call.
  @inlinable @inline(__always)
  init(number: UInt8) {
    // The last of them; without values of their own, the cases are their numbers.
    let last = unsafe unsafeBitCast(TouchKind.note, to: UInt8.self)
    self = number <= last ? unsafe unsafeBitCast(number, to: TouchKind.self) : .other
  }
}

extension TouchKind {
  /// Contact from person to person (M1); what stops the clock of neglect when it is ours.
  @inlinable
  public var isPersonal: Bool {
    switch self {
    case .visit, .meeting, .videoCall, .call, .voicemail, .email, .letter, .message,
      .conversation, .lunch, .training, .event, .card, .gift:
      true
    default: false
    }
  }

  /// Both speak, on the spot: what was asked was answered, or noted as a task (R9, N2).
  @inlinable
  public var isTalk: Bool { isFaceToFace || self == .call || self == .videoCall }

  /// Both were in one room.
  @inlinable
  public var isFaceToFace: Bool {
    switch self {
    case .visit, .meeting, .lunch, .training, .event: true
    default: false
    }
  }

  /// Mass mail, automated notices, tweets and likes: neither contact nor a stop to the clock (R2).
  @inlinable
  public var isMass: Bool {
    switch self {
    case .massMail, .notice, .social, .survey: true
    default: false
    }
  }

  /// Money one way, goods the other.
  @inlinable
  public var isTraffic: Bool {
    switch self {
    case .order, .delivery, .invoice, .payment, .quote, .cancellation, .goodsReturn, .deal: true
    default: false
    }
  }

  /// Whose it is where the row does not say.
  @inlinable
  public var usualSide: Side {
    switch self {
    case .order, .payment, .complaint, .ticket, .webForm, .cancellation, .goodsReturn, .referral,
      .testimonial:
      .theirs
    case .visit, .lunch, .voicemail, .card, .gift, .massMail, .notice, .survey, .delivery, .invoice,
      .quote, .training, .task:
      .ours
    default: .unknown
    }
  }
}

extension TouchKind {
  /// Somebody comes, and may pay for what takes place.
  var isAttended: Bool {
    switch self {
    case .visit, .meeting, .videoCall, .lunch, .training, .event: true
    default: false
    }
  }
}
