import Basics
import Intake
import Relationships

extension RelationshipContext {
  /// One touch for the gravest reason, of a kind that was not used lately; addressed by name.
  func proposal(for reasons: [ReasonFinding], marks: [MarkFinding]) -> TouchProposal? {
    guard let reason = reasons.first else { return nil }
    let name = Remark.Argument.text(relationship.contactName ?? relationship.name)
    let on = base.calendar.businessDay(after: asOf)
    func touch(_ kind: TouchProposal.Kind, _ why: RemarkID, _ say: Remark) -> TouchProposal {
      TouchProposal(kind: kind, on: on, why: Remark(why), say: say)
    }
    switch reason.id {
    case .n3:
      return touch(
        .apology, .touchRepair, Remark(.sayApologyComplaint, name, .day(reason.since)))
    case .n4:
      return touch(.apology, .touchRepair, Remark(.sayApologyPromise, name, .day(reason.since)))
    case .n2:
      return touch(
        answerKind, .touchAnswer,
        Remark(.sayAnswer, name, .day(history.lastWaiting?.day ?? reason.since)))
    default: break
    }
    if relationship.kind == .prospect {
      return touch(.value, .touchProspect, Remark(.sayValue, name))
    }
    let personal: [TouchProposal.Kind] =
      relationship.kind == .internet ? [.email, .call] : [.call, .visit, .email]
    switch reason.id {
    case .n5:
      let kind = leastRecent([.call, .email])
      return touch(
        kind, .touchFollowUp,
        Remark(.sayFollowUp, name, .day(history.orders.last?.day ?? reason.since)))
    case .n6:
      let kind = leastRecent(personal)
      return touch(kind, .touchPersonal, words(for: kind, name))
    case .n9:
      // Whoever was there long before the export begins may know us well.
      let isOld = reason.why.id == .n9ListedBefore && tenureDays > 365
      return touch(.call, .touchFirst, Remark(isOld ? .sayCall : .sayIntroduce, name))
    case .n10:
      let kind = leastRecent(personal + [.help])
      return touch(kind, .touchOurTurn, words(for: kind, name))
    case .n7:
      let kind = leastRecent([.card, .gift])
      return touch(kind, .touchThanks, words(for: kind, name))
    case .n8: return touch(.review, .touchNeeds, Remark(.sayReview, name))
    case .n11:
      let kind = leastRecent(personal)
      return touch(kind, .touchAttention, words(for: kind, name))
    default:
      let kind = leastRecent(personal)
      return touch(kind, .touchSilence, words(for: kind, name))
    }
  }

  /// By the channel they used.
  private var answerKind: TouchProposal.Kind {
    switch history.lastWaiting?.kind {
    case .voicemail: .call
    default: .email
    }
  }

  private func words(for kind: TouchProposal.Kind, _ name: Remark.Argument) -> Remark {
    switch kind {
    case .visit: Remark(.sayVisit, name)
    case .call: Remark(.sayCall, name)
    case .email: Remark(.sayEmail, name)
    case .card: Remark(.sayCard, name)
    case .gift: Remark(.sayGift, name)
    case .review: Remark(.sayReview, name)
    case .help: Remark(.sayHelp, name)
    case .value, .apology: Remark(.sayValue, name)
    }
  }

  /// The kind whose last use by us lies furthest back; the earlier one of those never used.
  private func leastRecent(_ kinds: [TouchProposal.Kind]) -> TouchProposal.Kind {
    var best = kinds[0]
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
