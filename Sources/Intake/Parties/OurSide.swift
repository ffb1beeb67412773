import Basics

/// Our side is whom of the parties of a table we are: addresses, numbers, profiles and names, and
/// the domains at which every address is ours.
package struct OurSide: Sendable, Hashable {
  private(set) var keys: Set<UInt64> = []
  private(set) var domains: Set<UInt64> = []
  private(set) var names: Set<UInt64> = []

  package init() {}

  /// What the user says is ours: `dana@ours.example`, `ours.example`, `+49 30 5550900`, `Dana
  /// Hale`.
  package init(_ texts: [String]) {
    for text in texts {
      for party in PartyCell.parties(text) where !OurSide.isDomain(text) { add(party) }
      if OurSide.isDomain(text) {
        let domain = Array("@".utf8) + text.lowercased().utf8.drop { $0 == UInt8(ascii: "@") }
        domains.insert(StableHash.of(domain.span))
      }
    }
  }

  /// Whether what somebody typed tells anybody.
  package static func isTelling(_ text: String) -> Bool {
    isDomain(text) || !PartyCell.parties(text).isEmpty
  }

  /// `ours.example`, `@ours.example`: a domain and no address.
  private static func isDomain(_ text: String) -> Bool {
    let name = text.hasPrefix("@") ? text.dropFirst() : text[...]
    guard let point = name.lastIndex(of: "."), name.startIndex < point else { return false }
    return name.utf8.allSatisfy { byte in
      ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "-")
    } && name[name.index(after: point)...].utf8.allSatisfy(ASCII.isLetter)
      && name.distance(from: point, to: name.endIndex) > 2
  }

  var isEmpty: Bool { keys.isEmpty && domains.isEmpty }

  mutating func add(_ party: Party) {
    keys.insert(party.hash)
    if let name = party.nameHash { names.insert(name) }
  }

  mutating func add(key: UInt64, name: UInt64?) {
    keys.insert(key)
    if let name { names.insert(name) }
  }

  mutating func add(domain: UInt64) { domains.insert(domain) }

  mutating func formUnion(_ other: OurSide) {
    keys.formUnion(other.keys)
    domains.formUnion(other.domains)
    names.formUnion(other.names)
  }

  func union(_ other: OurSide) -> OurSide {
    var both = self
    both.formUnion(other)
    return both
  }

  /// Whether a party is one of us.
  func contains(_ party: Party) -> Bool {
    switch party.form {
    case .exchange, .extension: return true
    default: break
    }
    if keys.contains(party.hash) { return true }
    for key in party.otherKeys where keys.contains(StableHash.of(key.span)) { return true }
    if let domain = party.domain, domains.contains(domain) { return true }
    if party.form == .name, let name = party.nameHash { return names.contains(name) }
    return false
  }
}
