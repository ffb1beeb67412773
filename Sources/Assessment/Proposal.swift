import Basics
import Intake
import Relationships

/// The touch that clears a reason: of which kinds it may be, and why we propose it.
struct TouchRule: Sendable {
  /// The kinds it may be, at least one; the one that was used least recently is taken.
  var kinds: @Sendable (RelationshipContext) -> [TouchProposal.Kind]
  var why: RemarkID

  init(
    why: RemarkID, kinds: @escaping @Sendable (RelationshipContext) -> [TouchProposal.Kind]
  ) {
    self.kinds = kinds
    self.why = why
  }

  static func always(_ kind: TouchProposal.Kind, why: RemarkID) -> TouchRule {
    TouchRule(why: why) { _ in [kind] }
  }

  static func leastRecent(_ kinds: [TouchProposal.Kind], why: RemarkID) -> TouchRule {
    TouchRule(why: why) { _ in kinds }
  }

  /// Whatever is personal with such a relationship.
  static func personal(besides others: [TouchProposal.Kind] = [], why: RemarkID) -> TouchRule {
    TouchRule(why: why) { context in
      let own = context.personalTouches
      return own + (own == [.exchange] ? [] : others.filter { !own.contains($0) })
    }
  }
}

extension RelationshipContext {
  /// One touch for the gravest reason, of a kind that was not used lately; addressed by name. Where
  /// there is none but a membership that lapsed, that is what it is about.
  ///
  /// - Parameter mayAsk: the tie is strong and the help was ours alone, so that it may be asked of
  ///   (M4).
  func proposal(
    for reasons: [ReasonFinding], _ remarks: [RelationshipRemark], mayAsk: Bool
  ) -> TouchProposal? {
    let on = base.calendar.businessDay(onOrAfter: asOf)
    let lapse = remarks.first { $0.id == .lapse }
    guard let gravest = reasons.first, let reason = gravest.id.reason,
      lapse == nil || gravest.weight != .reminder
    else {
      return lapse.map { _ in
        TouchProposal(
          kind: .greet, on: on, why: Remark(.touchLapse), say: Remark(.sayRenew, addressee))
      }
    }
    // A prospect is owed something of value, and before that what is owed to everybody: an answer,
    // and what was promised.
    if relationship.kind == .prospect, reason.restsOnSilence {
      return TouchProposal(
        kind: .value, on: on, why: Remark(.touchProspect), say: words(for: .value))
    }
    if mayAsk, gravest.id == .n1 || gravest.id == .n11 || gravest.id == .n8 {
      return TouchProposal(kind: .ask, on: on, why: Remark(.touchAsk), say: words(for: .ask))
    }
    guard let kind = leastRecent(wished(reason.touch.kinds(self))) else { return nil }
    return TouchProposal(
      kind: kind, on: on, why: Remark(purpose(of: kind) ?? reason.touch.why),
      say: reason.say(kind, about: gravest, in: self))
  }

  /// Why, where the kind of touch tells more than the reason.
  private func purpose(of kind: TouchProposal.Kind) -> RemarkID? {
    switch kind {
    case .pay: .touchPay
    case .greet: .touchGreet
    case .help where hasOnlySold: .touchOnlySold
    default: nil
    }
  }

  /// What is personal with such a relationship, the first choice first.
  var personalTouches: [TouchProposal.Kind] {
    switch relationship.kind {
    case .internet: [.email, .call]
    // Nothing is sold to them any more.
    case .pastCustomer: [.help, .card]
    case .peer, .advisor, .employee: [.exchange]
    case .vendor: [.call, .email]
    case .referralSource:
      if !hasHelpedUs {
        [.call, .visit, .email]
      } else if owesThanks {
        [.thank]
      } else if hasHelpedThem {
        [.thank, .call]
      } else {
        [.help, .thank]
      }
    case .member where wasNeverGreeted: [.greet]
    default: hasOnlySold ? [.help, .call, .email] : [.call, .visit, .email]
    }
  }

  /// Orders on record, and nothing of ours that was not about one, where it would have been
  /// recorded (R8).
  var hasOnlySold: Bool {
    recorded.contains(.outboundPersonal) && relationship.kind.buys
      && relationship.kind != .member && !history.orders.isEmpty
      && history.lastOurPersonal == nil
      && !hasHelpedThem
  }

  /// Nothing of ours was ever personal.
  var wasNeverGreeted: Bool { history.lastOurPersonal == nil && history.listedContact == nil }

  private var hasHelpedUs: Bool {
    history.said.contains(.helpByThem) && history.recent.contains(where: \.isTheirHelp)
  }
  /// Nothing of ours has thanked them since the latest that they did for us.
  private var owesThanks: Bool {
    let last = history.recent.last(where: \.isTheirHelp)
    return last.map { $0.day > lastUse(of: .thank) ?? Day(number: .min) } ?? false
  }
  private var hasHelpedThem: Bool {
    history.said.contains(.helpByUs) && history.recent.contains(where: \.isOurHelp)
  }

  /// R13, a wish is kept: those of the kinds that they want; where it is none of them, others that
  /// stay within the wish.
  private func wished(_ kinds: [TouchProposal.Kind]) -> [TouchProposal.Kind] {
    let wishes = relationship.wishes
    guard !wishes.isEmpty else { return kinds }
    let kept = kinds.filter(wishes.allow)
    return kept.isEmpty ? [.email, .call, .card].filter(wishes.allow) : kept
  }

  /// The kind whose last use by us lies furthest back; the earlier one of those never used.
  private func leastRecent(_ kinds: [TouchProposal.Kind]) -> TouchProposal.Kind? {
    guard var best = kinds.first else { return nil }
    guard kinds.count > 1 else { return best }
    var bestDay = Day(number: .max)
    for kind in kinds {
      let day = lastUse(of: kind) ?? Day(number: .min)
      if day < bestDay {
        best = kind
        bestDay = day
      }
    }
    return best
  }

  private func lastUse(of kind: TouchProposal.Kind) -> Day? {
    switch kind {
    case .visit, .exchange: lastOfOurs(where: \.isFaceToFace)
    case .call:
      lastOfOurs {
        $0.kind == .call || $0.kind == .videoCall || $0.kind == .conversation
          || $0.kind == .voicemail
      }
    case .email: lastOfOurs(where: \.isLetter)
    case .card: lastOfOurs(.card)
    case .gift: lastOfOurs(.gift)
    case .pay: lastOfOurs(.payment)
    case .thank: lastOfOurs(saying: .appreciation)
    case .review: lastOfOurs(saying: .needsReview)
    case .help: lastOfOurs(saying: .helpByUs)
    case .apology, .value, .ask, .greet: nil
    }
  }

  private func lastOfOurs(where isUse: (InterpretedTouch) -> Bool) -> Day? {
    history.recent.last { $0.side != .theirs && $0.happened && isUse($0) }?.day
  }

  private func lastOfOurs(_ kind: TouchKind) -> Day? {
    history.kinds.contains(kind) ? lastOfOurs { $0.kind == kind } : nil
  }

  private func lastOfOurs(saying signal: Signals) -> Day? {
    history.said.isDisjoint(with: signal) ? nil : lastOfOurs { $0.signals.contains(signal) }
  }
}

extension Wishes {
  /// Whether a touch of this kind keeps to them.
  fileprivate func allow(_ kind: TouchProposal.Kind) -> Bool {
    switch kind {
    case .call, .visit, .exchange: isDisjoint(with: [.noCalls, .mailOnly])
    case .gift: !contains(.mailOnly)
    case .email: !contains(.noMail)
    case .card, .apology, .review, .help, .value, .ask, .thank, .pay, .greet: true
    }
  }
}
