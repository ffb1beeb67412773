import Assessment
import Intake
import Relationships

extension Relationship {
  /// The relationship as a touch is addressed: where whom we knew there is there no more (N12), the
  /// firm and nobody in it.
  func addressed(_ result: RelationshipAssessment) -> Relationship { addressed(result.reasons) }

  /// The same, where the reasons are unpacked already.
  func addressed(_ reasons: [ReasonFinding]) -> Relationship {
    guard reasons.contains(where: { $0.id == .n12 }) else { return self }
    var firm = self
    firm.contacts = []
    firm.contactName = nil
    return firm
  }

  /// Whom a touch of this kind reaches, with number and address where they are known: whom it is
  /// addressed to, and where no way to them is known the first who is still there and can be
  /// reached.
  func reach(_ kind: TouchProposal.Kind) -> Contact {
    // The one that its own row names, if any.
    guard !contacts.isEmpty else {
      return Contact(name: contactName ?? name, phone: phone, email: email)
    }
    let present = people.filter { !$0.gone }
    let addressed =
      present.filter { $0.name == addressee } + present.filter { $0.name != addressee }
    return addressed.first { way(kind, to: $0) != nil } ?? addressed.first
      ?? Contact(name: contactName ?? name)
  }

  /// The name of whom a touch of this kind reaches; nil where no person there is known by one.
  func nameToReach(_ kind: TouchProposal.Kind) -> String? {
    let name = reach(kind).name
    return PersonName.isOfNobody(name) || name.utf8.contains(UInt8(ascii: "@")) ? person : name
  }

  /// The number or address that goes with a touch of this kind, with whose it is where that is not
  /// whom the touch is addressed to; nil where none is known or wanted.
  func way(_ kind: TouchProposal.Kind) -> Way? {
    let contact = reach(kind)
    guard var way = way(kind, to: contact), let name = nameToReach(kind), name != addressee,
      name != self.name
    else { return way(kind, to: contact) }
    way.label = "\(name), \(way.label)"
    return way
  }

  private func way(_ kind: TouchProposal.Kind, to person: Contact) -> Way? {
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
    // Behind a slash stands an extension, or the rest of a number; what is long enough is another
    // number.
    let ownNumbers = written.split(separator: "/").filter { part in
      part.utf8.count { (0x30...0x39).contains($0) } >= 7
    }
    guard ownNumbers.count < 2, written.utf8.count(where: { $0 == UInt8(ascii: "+") }) < 2 else {
      return
    }
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
