import Basics

/// Takes the parties out of a cell: `Ilse Brandt <ilse@brandt.example>; tom@aker.example`,
/// `Dana Hale;Götz Blum`, `"Jutta Kolb" <0305550201>`, two addresses of profiles parted by a comma.
enum PartyCell {
  static func parties(_ text: String) -> [Party] {
    var parties: [Party] = []
    for piece in pieces(Array(EncodedWords.decoded(text).utf8)) {
      if let party = party(piece) { parties.append(party) }
    }
    return parties
  }

  // MARK: Pieces

  /// The cell cut at semicolons and line ends, and at those commas that part parties.
  private static func pieces(_ bytes: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    for part in cut(bytes[...], at: [UInt8(ascii: ";"), 0x0A, 0x0D]) {
      let parts = cut(part, at: [UInt8(ascii: ",")])
      pieces += parts.count > 1 ? joinNames(parts) : parts.map(Array.init)
    }
    return pieces
  }

  /// Parts between separators that stand outside of quotes and angle brackets.
  private static func cut(_ bytes: ArraySlice<UInt8>, at separators: [UInt8]) -> [ArraySlice<UInt8>]
  {
    var parts: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    var inQuotes = false
    var inBrackets = false
    for i in bytes.indices {
      switch bytes[i] {
      case UInt8(ascii: "\""): inQuotes.toggle()
      case UInt8(ascii: "<") where !inQuotes: inBrackets = true
      case UInt8(ascii: ">") where !inQuotes: inBrackets = false
      case let byte where separators.contains(byte) && !inQuotes && !inBrackets:
        parts.append(bytes[start..<i])
        start = i + 1
      default: break
      }
    }
    parts.append(bytes[start...])
    return parts.map(trimmed).filter { !$0.isEmpty }
  }

  /// `Brandt, Ilse <ilse@…>` and `Brandt, Ilse` are one party, `Dana Hale, Götz Blum` are two.
  private static func joinNames(_ parts: [ArraySlice<UInt8>]) -> [[UInt8]] {
    func isWord(_ part: ArraySlice<UInt8>) -> Bool { !part.contains(UInt8(ascii: " ")) }
    let isNamesAlone = !parts.contains(where: isTelling)
    if isNamesAlone {
      guard parts.count == 2, isWord(parts[0]), isWord(parts[1]) else {
        return parts.map(Array.init)
      }
      return [Array(parts[1]) + [UInt8(ascii: " ")] + parts[0]]
    }
    var pieces: [[UInt8]] = []
    var surname: ArraySlice<UInt8>?
    for part in parts {
      if let last = surname {
        surname = nil
        if part.contains(UInt8(ascii: "<")), part.first != UInt8(ascii: "<"),
          let bracket = part.firstIndex(of: UInt8(ascii: "<"))
        {
          pieces.append(
            Array(trimmed(part[..<bracket])) + [UInt8(ascii: " ")] + last + [UInt8(ascii: " ")]
              + part[bracket...])
          continue
        }
        pieces.append(Array(last))
      }
      if isTelling(part) || !isWord(part) { pieces.append(Array(part)) } else { surname = part }
    }
    if let surname { pieces.append(Array(surname)) }
    return pieces
  }

  /// An address, a profile or a number stands in it.
  private static func isTelling(_ part: ArraySlice<UInt8>) -> Bool {
    part.contains(UInt8(ascii: "@")) || part.contains(UInt8(ascii: "<")) || isProfile(part)
      || TelephoneNumber.significant(part) != nil
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.drop { $0 <= 0x20 }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return bytes
  }

  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let marks: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    var bytes = trimmed(bytes)
    while bytes.count > 1, let first = bytes.first, marks.contains(first), bytes.last == first {
      bytes = trimmed(bytes.dropFirst().dropLast())
    }
    return bytes
  }

  // MARK: One party

  /// The party of a piece; nil for what names nobody.
  private static func party(_ piece: [UInt8]) -> Party? {
    let text = unquoted(piece[...])
    guard !text.isEmpty, !isRoom(text) else { return nil }
    if isExchangePath(text) { return Party(.exchange, key: lower(text), id: string(text)) }
    // "+44 (161) 496-0111": the brackets are part of the number.
    if let number = number(text), number.form == .number { return number }
    for (open, close) in [(UInt8(ascii: "<"), UInt8(ascii: ">")), (0x28, 0x29), (0x5B, 0x5D)] {
      guard let start = text.lastIndex(of: open), let end = text.lastIndex(of: close), start < end
      else { continue }
      let inner = unquoted(text[(start + 1)..<end])
      let name = unquoted(text[..<start])
      if name.isEmpty, open != UInt8(ascii: "<") { continue }
      if var party = told(inner) {
        party.name = party.name.isEmpty && !isPlaceholder(name) ? string(name) : party.name
        if party.name.utf8.elementsEqual(inner) { party.name = "" }
        return party
      }
    }
    if let party = told(text) { return party }
    // "Ilse Brandt ilse@brandt.example", "Phone: +49 171 5550499".
    if let space = text.lastIndex(of: UInt8(ascii: " ")), text.contains(UInt8(ascii: "@")),
      var party = told(text[(space + 1)...])
    {
      party.name = string(unquoted(text[..<space]))
      return party
    }
    if let colon = text.firstIndex(of: UInt8(ascii: ":")),
      !text[..<colon].contains(where: ASCII.isDigit), var party = told(text[(colon + 1)...])
    {
      party.name = ""
      return party
    }
    return named(text)
  }

  /// The party that an address, a profile or a number tells.
  private static func told(_ part: ArraySlice<UInt8>) -> Party? {
    var text = unquoted(part)
    for scheme in ["mailto:", "tel:", "sip:", "sips:", "smtp:"]
    where text.count > scheme.utf8.count
      && lower(text.prefix(scheme.utf8.count)).elementsEqual(scheme.utf8)
    {
      text = text.dropFirst(scheme.utf8.count)
    }
    if isExchangePath(text) { return Party(.exchange, key: lower(text), id: string(text)) }
    if isProfile(text) { return profile(text) }
    if let at = text.lastIndex(of: UInt8(ascii: "@")) {
      // Of a telephone system: 201@pbx.
      if let number = number(text[..<at]) { return number }
      return address(text)
    }
    return number(text)
  }

  private static func address(_ text: ArraySlice<UInt8>) -> Party? {
    var text = text
    while let last = text.last, [0x2E, 0x2C, 0x3E].contains(last) { text.removeLast() }
    guard !text.contains(where: { $0 <= 0x20 }), let at = text.firstIndex(of: UInt8(ascii: "@")),
      at > text.startIndex, at < text.endIndex - 1,
      text.count(where: { $0 == UInt8(ascii: "@") }) == 1
    else { return nil }
    let key = lower(text)
    var party = Party(.address, key: key, id: string(key[...]))
    party.isMachine = isMachine(
      String(decoding: key.prefix { $0 != UInt8(ascii: "@") }, as: UTF8.self))
    return party
  }

  /// The address of a profile without what it may carry behind: `?trk=…`, a slash.
  static func profileKey(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard isProfile(text) else { return nil }
    var key = lower(text.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
    while key.last == UInt8(ascii: "/") { key.removeLast() }
    return key
  }

  private static func profile(_ text: ArraySlice<UInt8>) -> Party? {
    profileKey(text).map { Party(.profile, key: $0, id: string($0[...])) }
  }

  private static func number(_ text: ArraySlice<UInt8>) -> Party? {
    let text = trimmed(text)
    if (2...5).contains(text.count), text.allSatisfy(ASCII.isDigit) {
      return Party(.extension, key: Array("ext:".utf8) + text, id: string(text))
    }
    guard !isDate(text), let key = TelephoneNumber.key(text) else { return nil }
    let id = text.filter { ASCII.isDigit($0) || $0 == UInt8(ascii: "+") }
    return Party(.number, key: key, id: string(id[...]))
  }

  /// A party that is a name and no more; nil for words that stand for nobody.
  private static func named(_ text: ArraySlice<UInt8>) -> Party? {
    let name = string(text)
    guard !isPlaceholder(text), text.contains(where: { ASCII.isLetter($0) || $0 >= 0x80 }),
      !isDate(text.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "T") })
    else { return nil }
    let key = Party.nameKey(name)
    return key.isEmpty ? nil : Party(.name, key: key, id: name, name: name)
  }

  // MARK: Forms

  /// The address by which a calendar books a room, a projector or itself.
  private static func isRoom(_ text: ArraySlice<UInt8>) -> Bool {
    let end = lower(text.suffix(longestRoom))
    return rooms.contains { end.suffix($0.count).elementsEqual($0) }
  }

  private static let rooms = ["resource", "group", "import"].map {
    Array("\($0).calendar.google.com".utf8)
  }
  private static let longestRoom = rooms.map(\.count).max() ?? 0

  private static func isExchangePath(_ text: ArraySlice<UInt8>) -> Bool {
    let start = lower(text.prefix(6))
    return start.starts(with: "/o=".utf8) || start.starts(with: "ex:/o=".utf8)
      || start.starts(with: "/cn=".utf8) || start.starts(with: "/ou=".utf8)
  }

  private static func isProfile(_ text: ArraySlice<UInt8>) -> Bool {
    let start = lower(text.prefix(8))
    return start.starts(with: "https://".utf8) || start.starts(with: "http://".utf8)
      || start.starts(with: "www.".utf8)
      || lower(text.prefix(13)).starts(with: "linkedin.com/".utf8)
  }

  /// `2026-06-30`, `30.6.2026`, `6/30/26`: digits in three groups.
  private static func isDate(_ text: ArraySlice<UInt8>) -> Bool {
    for separator in [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/")] {
      let groups = text.split(separator: separator, omittingEmptySubsequences: false)
      guard groups.count == 3, groups.allSatisfy({ $0.allSatisfy(ASCII.isDigit) }) else { continue }
      let sizes = groups.map(\.count)
      if sizes[1] <= 2, sizes[1] > 0,
        sizes[0] == 4 && sizes[2] <= 2 || sizes[0] <= 2 && [2, 4].contains(sizes[2])
      {
        return true
      }
    }
    return false
  }

  private static func isPlaceholder(_ text: ArraySlice<UInt8>) -> Bool {
    isPlaceholder(string(text))
  }

  /// Whether words stand where somebody's name was never given: "Info Requested", "Unbekannt".
  static func isPlaceholder(_ text: String) -> Bool { placeholders.contains(headerKey(text)) }

  /// Words that stand where nobody is named, as `headerKey` leaves them.
  private static let placeholders: Set<String> = [
    "unknown", "unknownnumber", "unknowncaller", "anonymous", "anonymouscaller", "private",
    "privatenumber", "privatecaller", "restricted", "withheld", "blocked", "nocallerid",
    "unavailable", "undisclosedrecipients", "undisclosedrecipient", "linkedinmember",
    "facebookuser",
    "instagramuser", "deletedaccount", "deleteduser", "sponsored", "unbekannt", "anonym",
    "unterdruckt",
    "unterdrucktenummer", "inconnu", "masque", "desconocido", "privado", "sconosciuto", "anonimo",
    "onbekend", "anoniem", "none", "na", "null", "s", "h",
    "inforequested", "notprovided", "notgiven", "noname", "nonamegiven", "namenotgiven",
    "keinname", "keineangabe", "ohnename", "nonrenseigne", "sansnom", "nietopgegeven",
  ]

  /// The part before the `@` of addresses that no person reads or writes (R11).
  private static func isMachine(_ local: String) -> Bool {
    let plain = local.filter { $0 != "-" && $0 != "." && $0 != "_" }
    return machines.contains(plain) || plain.hasPrefix("bounce") || plain.hasPrefix("noreply")
      || plain.hasPrefix("donotreply") || plain.hasSuffix("noreply")
  }

  private static let machines: Set<String> = [
    "mailerdaemon", "postmaster", "nepasrepondre", "keineantwort", "nichtantworten",
    "odoobot", "newsletter", "newsletters", "news", "mailing", "mailings", "digest", "promo",
    "promotions",
    "notification", "notifications", "notify", "autoreply", "daemon", "calendarnotification",
  ]

  private static func lower(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map(ASCII.lowercased)
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
