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
    TouchRule(why: why) { context in context.relationship.kind.personalTouches + others }
  }
}

extension RelationshipContext {
  /// One touch for the gravest reason, of a kind that was not used lately; addressed by name.
  func proposal(for reasons: [ReasonFinding]) -> TouchProposal? {
    guard let gravest = reasons.first, let reason = gravest.id.reason else { return nil }
    let on = base.calendar.businessDay(onOrAfter: asOf)
    // A prospect is owed something of value, and before that what is owed to everybody: an answer, and
    // what was promised.
    if relationship.kind == .prospect, reason.restsOnSilence {
      return TouchProposal(
        kind: .value, on: on, why: Remark(.touchProspect), say: words(for: .value))
    }
    guard let kind = leastRecent(wished(reason.touch.kinds(self))) else { return nil }
    return TouchProposal(
      kind: kind, on: on, why: Remark(reason.touch.why),
      say: reason.say(kind, about: gravest, in: self))
  }

  /// Whom a touch is for, by name.
  var addressee: Remark.Argument { .text(relationship.contactName ?? relationship.name) }

  /// What to say at a touch of this kind, whatever its reason.
  func words(for kind: TouchProposal.Kind) -> Remark {
    switch kind {
    case .visit: Remark(.sayVisit, addressee)
    case .call: Remark(.sayCall, addressee)
    case .email: Remark(.sayEmail, addressee)
    case .card: Remark(.sayCard, addressee)
    case .gift: Remark(.sayGift, addressee)
    case .review: Remark(.sayReview, addressee)
    case .help: Remark(.sayHelp, addressee)
    case .value, .apology: Remark(.sayValue, addressee)
    }
  }

  /// R13, a wish is kept: those of the kinds that they want; where it is none of them, others that stay
  /// within the wish.
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
    history.recent.last { seen in
      guard seen.side != .theirs else { return false }
      switch kind {
      case .visit: return seen.isFaceToFace
      case .call:
        return seen.kind == .call || seen.kind == .videoCall || seen.kind == .conversation
          || seen.kind == .voicemail
      case .email: return seen.kind == .email || seen.kind == .letter || seen.kind == .message
      case .card: return seen.kind == .card
      case .gift: return seen.kind == .gift
      case .review: return seen.signals.contains(.needsReview)
      case .help: return seen.signals.contains(.helpByUs)
      case .apology, .value: return false
      }
    }?.day
  }
}

extension Wishes {
  /// Whether a touch of this kind keeps to them.
  fileprivate func allow(_ kind: TouchProposal.Kind) -> Bool {
    switch kind {
    case .call: isDisjoint(with: [.noCalls, .mailOnly])
    case .visit: isDisjoint(with: [.noCalls, .mailOnly])
    case .gift: !contains(.mailOnly)
    case .email: !contains(.noMail)
    case .card, .apology, .review, .help, .value: true
    }
  }
}

extension RelationshipKind {
  /// What is personal with such a relationship, the first choice first.
  fileprivate var personalTouches: [TouchProposal.Kind] {
    switch self {
    case .internet: [.email, .call]
    // Nothing is sold to them any more.
    case .pastCustomer: [.help, .card]
    default: [.call, .visit, .email]
    }
  }
}
