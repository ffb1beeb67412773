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
  func way(_ kind: TouchProposal.Kind) -> Way? {
    let person = reach(kind)
    let email = wishes.contains(.noMail) ? nil : person.email.map(Way.init(address:))
    let phone =
      wishes.isDisjoint(with: [.noCalls, .mailOnly]) ? person.phone.map(Way.init(number:)) : nil
    switch kind {
    case .email: return email
    case .card, .gift: return nil
    case .call, .visit, .apology, .review, .help, .value, .ask, .thank, .pay, .greet, .exchange:
      return phone ?? email
    }
  }
}

/// How somebody is reached: as it is written, and as a link dials or addresses it.
struct Way: Sendable, Hashable {
  var label: String
  /// What stands behind `mailto:` (RFC 6068); nil where it is no address of one mailbox.
  var mail: String?
  /// What stands behind `tel:` (RFC 3966); nil where it cannot be dialled as it is.
  var phone: String?

  init(address: String) {
    label = address
    guard address.utf8.count(where: { $0 == UInt8(ascii: "@") }) == 1,
      !address.utf8.contains(where: { $0 <= 0x20 || ",;<>\"".utf8.contains($0) })
    else { return }
    mail = VerdictMail.encoded(address, besides: "@+")
  }

  init(number: String) {
    label = number
    // "+44 (0)20 …": the nought is for those who dial within the country.
    let abroad = number.drop { $0 == " " }.hasPrefix("+")
    let written = abroad ? number.replacing("(0)", with: "") : number
    var digits = abroad ? "+" : ""
    for character in written.unicodeScalars {
      switch character {
      case "0"..."9": digits.unicodeScalars.append(character)
      case " ", "\u{A0}", "-", "–", ".", "/", "(", ")", "+": continue
      default: return
      }
    }
    let count = digits.utf8.count - (abroad ? 1 : 0)
    if (5...15).contains(count) { phone = digits }
  }
}
