import Basics

/// The form in which header cells are compared: lower case letters and digits, nothing else.
///
/// `customerID`, `Customer ID`, `customer_id`, `CUSTOMER-ID*` and full-width `ＩＤ` forms are equal;
/// diacritics, NBSP, zero-width characters, a byte-order mark and HTML entities do not count; `#`
/// and `№` read "number". For matching only: what is shown is always the header as written.
package func headerKey(_ header: String) -> String {
  plainHeaderKey(header) ?? fullHeaderKey(header)
}

/// The key of a header in ASCII without entities, as nearly all are; nil for others.
private func plainHeaderKey(_ header: String) -> String? {
  var (isKey, isSmall) = (true, true)
  for byte in header.utf8 {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: break
    case 0x41...0x5A: isSmall = false
    case 0x26, 0x80...: return nil
    default: isKey = false
    }
  }
  // Most are one word.
  if isKey { return isSmall ? header : header.lowercased() }
  var key: [UInt8] = []
  key.reserveCapacity(header.utf8.count)
  for byte in header.utf8 {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: key.append(byte)
    case 0x41...0x5A: key.append(byte | 0x20)
    case 0x23: key += "number".utf8
    default: break
    }
  }
  return String(decoding: key, as: UTF8.self)
}

private func fullHeaderKey(_ header: String) -> String {
  var key = ""
  var scalars = Array(header.unicodeScalars)[...]
  while let scalar = scalars.popFirst() {
    if scalar == "&", let end = entityEnd(scalars) {
      scalars = scalars[end...]
    } else {
      append(scalar, to: &key)
    }
  }
  return key
}

/// A header without what an export puts around names of one's own: Salesforce writes
/// `npsp__Deceased__c`, with the package in front and a mark behind; Dynamics puts `(Do Not
/// Modify)` in front, in the language of whoever exports.
func bareHeader(_ header: String) -> String {
  let header = withoutProhibition(header)
  guard let mark = ["__c", "__pc", "__C", "__PC"].first(where: { header.hasSuffix($0) }) else {
    return header
  }
  var bytes = Array(header.utf8).dropLast(mark.utf8.count)
  if let start = bytes.indices.dropLast(2).first(where: {
    bytes[$0] == ASCII.underscore && bytes[$0 + 1] == ASCII.underscore
  }) {
    bytes = bytes[(start + 2)...]
  }
  return bytes.isEmpty ? header : String(decoding: bytes, as: UTF8.self)
}

/// A header without words in brackets in front of it that forbid to change the column.
private func withoutProhibition(_ header: String) -> String {
  guard header.first == "(", let end = header.firstIndex(of: ")") else { return header }
  let words = header[header.index(after: header.startIndex)..<end].split(separator: " ")
  let rest = header[header.index(after: end)...].drop { $0 == " " }
  guard words.count > 1, !rest.isEmpty,
    words.prefix(2).contains(where: { prohibitions.contains(headerKey(String($0))) })
  else { return header }
  return String(rest)
}

private let prohibitions: Set<String> = ["not", "nicht", "ne", "no", "niet", "non", "nao", "ikke"]

/// The keys a header is looked up by, most specific first: as written, then without the block of
/// `Block::Field`, without Dynamics' `(Do Not Modify)` and without Salesforce's marks.
package func headerKeys(_ header: String) -> [String] {
  var keys = [headerKey(header)]
  let bare = bareHeader(header)
  if bare != header, case let key = headerKey(bare), key != keys[0] { keys.append(key) }
  let parts = header.split(separator: "::", omittingEmptySubsequences: true)
  if parts.count > 1, let last = parts.last { keys.append(headerKey(String(last))) }
  return keys.filter { !$0.isEmpty }
}

/// Where an entity such as `&amp;` ends whose `&` has just been read; nil for a plain ampersand.
private func entityEnd(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
  guard let semicolon = rest.prefix(7).firstIndex(of: ";"), semicolon > rest.startIndex else {
    return nil
  }
  let name = rest[rest.startIndex..<semicolon]
  guard name.allSatisfy({ $0.isASCII && ($0.properties.isAlphabetic || $0 == "#" || isDigit($0)) })
  else { return nil }
  return semicolon + 1
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

private func append(_ scalar: Unicode.Scalar, to key: inout String) {
  switch scalar.value {
  case 0x61...0x7A, 0x30...0x39: key.unicodeScalars.append(scalar)
  case 0x41...0x5A: appendValue(scalar.value + 0x20, to: &key)
  case 0x23, 0x2116, 0xFF03: key += "number"
  case 0..<0x80: return
  case 0xFF01...0xFF5E:
    // Full-width forms of ASCII.
    if let narrow = Unicode.Scalar(scalar.value - 0xFEE0) { append(narrow, to: &key) }
  case 0x0300...0x036F: return
  default:
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      if let plain = plainLetters[lower] {
        key += plain
      } else if !(0x0300...0x036F).contains(lower.value) {
        key.unicodeScalars.append(lower)
      }
    }
  }
}

private func appendValue(_ value: UInt32, to key: inout String) {
  if let scalar = Unicode.Scalar(value) { key.unicodeScalars.append(scalar) }
}

/// Latin letters without their marks. The standard library offers no decomposition, and headers use
/// few of the letters there are.
private let plainLetters: [Unicode.Scalar: String] = {
  var table: [Unicode.Scalar: String] = [:]
  let groups: [(String, String)] = [
    ("àáâãäåāăąǎª", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"),
    ("ĥħ", "h"), ("ìíîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņň", "n"),
    ("òóôõöøōŏőº", "o"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűų", "u"),
    ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"), ("æ", "ae"), ("œ", "oe"), ("ß", "ss"), ("þ", "th"),
  ]
  for (letters, plain) in groups {
    for scalar in letters.unicodeScalars { table[scalar] = plain }
  }
  return table
}()
