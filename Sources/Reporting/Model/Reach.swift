import Assessment
import Intake
import Relationships

extension Relationship {
  /// Whom a touch of this kind is for, with number and address where they are known: the first who is still
  /// there and can be reached that way.
  func reach(_ kind: TouchProposal.Kind) -> Contact {
    let present = people.filter { !$0.gone }
    let reachable = present.first { kind == .email ? $0.email != nil : $0.phone != nil }
    return reachable ?? present.first ?? Contact(name: contactName ?? name)
  }

  /// The name that a touch of this kind is for; nil where nobody there is known by one.
  func nameToReach(_ kind: TouchProposal.Kind) -> String? {
    let name = reach(kind).name
    return PersonName.isOfNobody(name) || name.contains("@") ? person : name
  }

  /// The number or address that goes with a touch of this kind; nil where none is known or wanted.
  func way(_ kind: TouchProposal.Kind) -> String? {
    let person = reach(kind)
    let email = wishes.contains(.noMail) ? nil : person.email
    let phone = wishes.isDisjoint(with: [.noCalls, .mailOnly]) ? person.phone : nil
    switch kind {
    case .email: return email
    case .card, .gift: return nil
    case .call, .visit, .apology, .review, .help, .value, .ask, .thank, .pay, .greet, .exchange:
      return phone ?? email
    }
  }
}
