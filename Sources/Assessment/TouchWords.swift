import Basics
import Intake
import Relationships

/// What to say at a touch, in the words of such a relationship: none is addressed in another's.
extension RelationshipContext {
  /// Whom a touch is for, by name; the firm where nobody there is known by one, or whom we knew is
  /// there no more (N12).
  var addressee: Remark.Argument {
    let hangsByAThread = N12HangingByAThread.find(in: self) != nil
    return .text(hangsByAThread ? relationship.name : relationship.addressee)
  }

  /// What to say at a touch of this kind, whatever its reason.
  func words(for kind: TouchProposal.Kind) -> Remark {
    switch kind {
    // Before anything personal somebody must be found whom it is for.
    case .call, .visit, .email, .greet, .exchange:
      if relationship.knowsNobodyByName {
        Remark(.sayFindName, .text(relationship.name))
      } else {
        Remark(talk(kind), addressee)
      }
    case .card: Remark(relationship.kind == .pastCustomer ? .sayCardPast : .sayCard, addressee)
    case .gift: Remark(.sayGift, addressee)
    case .review: Remark(.sayReview, addressee)
    case .help: Remark(help, addressee)
    case .value, .apology, .pay: Remark(.sayValue, addressee)
    case .ask: Remark(.sayAsk, addressee)
    case .thank: thanks
    }
  }

  /// What is said face to face, by voice or by mail.
  private func talk(_ kind: TouchProposal.Kind) -> RemarkID {
    switch (kind, relationship.kind) {
    case (.greet, _): .sayGreet
    case (.exchange, .advisor): .sayExchangeAdvisor
    case (.exchange, .employee): .sayExchangeColleague
    case (.exchange, _): .sayExchange
    case (.visit, _): .sayVisit
    case (.email, .vendor): .sayEmailVendor
    case (.email, .internet): .sayEmailInternet
    case (.email, _): .sayEmail
    case (_, .vendor): .sayCallVendor
    case (_, .internet): .sayCallInternet
    case (_, .referralSource): .sayCallReferral
    case (_, .member): .sayCallMember
    case (_, .customer), (_, .strategicPartner): .sayCall
    default: .sayCallPlain
    }
  }

  private var help: RemarkID {
    switch relationship.kind {
    case .pastCustomer: .sayHelpPast
    case .referralSource: .sayHelpReferral
    default: .sayHelp
    }
  }

  /// With the referral that they are for, where there is one.
  private var thanks: Remark {
    switch relationship.kind {
    case .vendor: return Remark(.sayThankVendor, addressee)
    case .referralSource:
      guard let referral = history.recent.last(where: \.isTheirHelp) else {
        return Remark(.sayThank, addressee)
      }
      return Remark(.sayThankReferral, addressee, .day(referral.day))
    default: return Remark(.sayThank, addressee)
    }
  }
}
