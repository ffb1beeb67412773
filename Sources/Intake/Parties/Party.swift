import Basics

/// A party is one of those whom a row of mail, of a calendar or of a telephone names: who wrote,
/// who got it, who was rung, who was invited.
///
/// Its key is what it is told by: an address in lower case, a profile's address, a telephone number
/// without its country, else its name. Two spellings of one address have one key.
struct Party: Sendable, Hashable {
  /// How a party is written, the poorest first.
  enum Form: UInt8, Sendable, Comparable, CaseIterable {
    /// Nothing but a name.
    case name
    /// A telephone extension of two to five digits: somebody in our own house.
    case `extension`
    /// A mailbox within our own Exchange: an X.500 path, which other houses never see.
    case exchange
    case number
    case profile
    case address

    static func < (a: Form, b: Form) -> Bool { a.rawValue < b.rawValue }
  }

  var form: Form
  var key: [UInt8]
  /// As the relationship is called that has no other id.
  var id: String
  /// The name beside the address or number; empty where there is none.
  var name: String
  /// A machine writes from here: it speaks for nobody (R11).
  var isMachine = false
  /// Further keys of the same party: the number beside the address.
  var otherKeys: [[UInt8]] = []

  init(_ form: Form, key: [UInt8], id: String, name: String = "") {
    self.form = form
    self.key = key
    self.id = id
    self.name = name
  }

  var hash: UInt64 { StableHash.of(key.span) }

  /// The hash of an address's domain, from the `@` on; nil for what has none, or one that anybody
  /// may have an address at.
  var domain: UInt64? {
    guard form == .address, let at = key.lastIndex(of: UInt8(ascii: "@")) else { return nil }
    let name = String(decoding: key[(at + 1)...], as: UTF8.self)
    if MailDomains.isPublic(name) { return nil }
    let domain = Array(key[at...])
    return StableHash.of(domain.span)
  }

  /// What two columns of one row say of a party: the better key, and the name beside it.
  func merged(with other: Party) -> Party {
    var (best, less) = other.form > form ? (other, self) : (self, other)
    if less.form != .name { best.otherKeys.append(less.key) }
    best.otherKeys += less.otherKeys
    if best.name.isEmpty { best.name = less.name }
    return best
  }

  /// The hash of its name as names are compared; nil where it has none.
  var nameHash: UInt64? {
    let key = form == .name ? self.key : Party.nameKey(name)
    return key.isEmpty ? nil : StableHash.of(key.span)
  }

  /// A name as names are compared: letters and digits in lower case, without marks.
  static func nameKey(_ name: String) -> [UInt8] {
    guard !name.isEmpty else { return [] }
    var cleaner = KeyCleaner()
    var key: [UInt8] = []
    let bytes = Array(name.utf8)
    cleaner.forEachKey(bytes.span, KeyForm(text: .name)) { found in
      key = found.indices.map { found[$0] }
    }
    return key
  }
}

/// Domains of mail at which anybody may have an address: they tell nothing of whose it is.
enum MailDomains {
  static func isPublic(_ domain: String) -> Bool {
    if names.contains(domain) { return true }
    // yahoo.co.uk, gmx.net, hotmail.fr: the house under any country.
    let house = domain.prefix { $0 != "." }
    return houses.contains(String(house))
  }

  private static let houses: Set<String> = [
    "gmail", "googlemail", "hotmail", "outlook", "live", "msn", "yahoo", "ymail", "gmx", "aol",
    "icloud", "proton", "protonmail", "yandex", "mailbox", "fastmail",
  ]

  private static let names: Set<String> = [
    "me.com", "mac.com", "web.de", "t-online.de", "freenet.de", "arcor.de", "online.de",
    "posteo.de", "bluewin.ch", "hispeed.ch", "sunrise.ch", "aon.at", "chello.at", "a1.net",
    "orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "sfr.fr", "libero.it", "virgilio.it",
    "tiscali.it", "alice.it", "telefonica.net", "terra.es", "ziggo.nl", "kpnmail.nl", "planet.nl",
    "telenet.be", "skynet.be", "btinternet.com", "sky.com", "talktalk.net", "comcast.net",
    "verizon.net", "att.net", "sbcglobal.net", "mail.com", "mail.ru", "wp.pl", "onet.pl", "o2.pl",
    "seznam.cz", "qq.com", "163.com", "126.com", "naver.com", "pm.me", "hey.com", "zoho.com",
  ]
}

extension Party: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(raw: &form)
    coder.code(&key)
    coder.code(&id)
    coder.code(&name)
    coder.code(&isMachine)
    coder.code(&otherKeys)
  }
}
