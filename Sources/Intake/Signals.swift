/// What the words of one row speak for or against, already settled as to whose they are: "I will
/// send" in an outbound mail is `promiseByUs`, in an inbound one `promiseByThem`.
///
/// The lexicon decides these; the marks (M1–M9) and reasons (N1–N12) read them.
@frozen
public struct Signals: OptionSet, Hashable, Sendable {
  public var rawValue: UInt32

  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  // M2, commitments.
  /// We said we would do something; `Touch.dueDay` holds its date where one was given.
  @inlinable public static var promiseByUs: Signals { Signals(rawValue: 1 << 0) }
  @inlinable public static var promiseByThem: Signals { Signals(rawValue: 1 << 1) }
  /// We did what we had said: "as promised", "attached", "sent", "delivered on time".
  @inlinable public static var keptByUs: Signals { Signals(rawValue: 1 << 2) }
  @inlinable public static var keptByThem: Signals { Signals(rawValue: 1 << 3) }
  /// We slipped: late, forgotten, not as agreed.
  @inlinable public static var brokenByUs: Signals { Signals(rawValue: 1 << 4) }
  /// They slipped: late payment, cancelled order, no show.
  @inlinable public static var brokenByThem: Signals { Signals(rawValue: 1 << 5) }

  // M3, value over price.
  @inlinable public static var valueTalk: Signals { Signals(rawValue: 1 << 6) }
  @inlinable public static var priceTalk: Signals { Signals(rawValue: 1 << 7) }

  // M4, help both ways.
  /// They helped us: referral, testimonial, advice, a warning, a favour.
  @inlinable public static var helpByThem: Signals { Signals(rawValue: 1 << 8) }
  /// We helped with nothing to sell.
  @inlinable public static var helpByUs: Signals { Signals(rawValue: 1 << 9) }

  // M5, needs.
  /// We conferred on how their needs evolve.
  @inlinable public static var needsReview: Signals { Signals(rawValue: 1 << 10) }
  /// The talk was of how big the next order is.
  @inlinable public static var orderSizeTalk: Signals { Signals(rawValue: 1 << 11) }

  // M6, life after the sale.
  /// Follow-up after an order, training, asking whether all is well.
  @inlinable public static var followUp: Signals { Signals(rawValue: 1 << 12) }

  // M7, complaints.
  @inlinable public static var complaint: Signals { Signals(rawValue: 1 << 13) }
  /// The matter was put right.
  @inlinable public static var resolution: Signals { Signals(rawValue: 1 << 14) }
  @inlinable public static var apology: Signals { Signals(rawValue: 1 << 15) }
  /// We refused, denied or argued.
  @inlinable public static var denial: Signals { Signals(rawValue: 1 << 16) }

  // M8, appreciation and loyalty.
  /// We thanked, congratulated, remembered a birthday.
  @inlinable public static var appreciation: Signals { Signals(rawValue: 1 << 17) }
  /// They thanked us or praised us.
  @inlinable public static var thanksFromThem: Signals { Signals(rawValue: 1 << 18) }
  /// Membership, loyalty programme, anniversary of the tie.
  @inlinable public static var loyalty: Signals { Signals(rawValue: 1 << 19) }

  // N2, what wants an answer.
  /// A question or a request.
  @inlinable public static var question: Signals { Signals(rawValue: 1 << 20) }
  /// Nothing but thanks or "received": no answer is owed.
  @inlinable public static var needsNoAnswer: Signals { Signals(rawValue: 1 << 21) }

  // R6, fit.
  @inlinable public static var abuse: Signals { Signals(rawValue: 1 << 22) }
  @inlinable public static var rush: Signals { Signals(rawValue: 1 << 23) }

  // The contact itself.
  /// Tried, not reached: no answer, engaged, nobody at home.
  @inlinable public static var notReached: Signals { Signals(rawValue: 1 << 24) }
  /// The words say it was face to face, whatever the type column says.
  @inlinable public static var inPerson: Signals { Signals(rawValue: 1 << 25) }
  /// Our contact there has left, or their address bounces (N12).
  @inlinable public static var personGone: Signals { Signals(rawValue: 1 << 26) }
  /// Somebody was talked to: a telephone system has measured it, so that it is a talk of both (R9).
  /// Where words say so, whatever else they say of calls in vain, the typer takes it away again,
  /// and `notReached` with it.
  @inlinable public static var reached: Signals { Signals(rawValue: 1 << 27) }
  /// They want to be called back: a call that leaves a question with us (N2).
  @inlinable public static var callBack: Signals { Signals(rawValue: 1 << 28) }
  /// And by telephone: "please ring me".
  @inlinable public static var wantsCall: Signals { Signals(rawValue: 1 << 31) }

  // R13, ends.
  /// The words may tell of an end or a wish, of whomever; whether it is the customer's, `RowRemark`
  /// tells.
  @inlinable public static var endOfSomebody: Signals { Signals(rawValue: 1 << 29) }
  /// The word reader says that they tell of an end.
  @inlinable public static var readAsEnd: Signals { Signals(rawValue: 1 << 30) }
}
