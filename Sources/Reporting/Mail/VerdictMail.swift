/// A mail to the keeper of the file of verdicts, with a line for it as its words: what a reader of
/// the report sends with two clicks, and the keeper pastes into `verdicts.csv`.
struct VerdictMail {
  var to: Mailbox
  /// The relationship's.
  var id: String
  /// `N4`
  var about: String
  /// `right` or `wrong`
  var verdict: String

  /// The line of the file: id, about, verdict, and room for a note.
  var line: String {
    var line = CSVLine()
    line.add(plain: id)
    line.add(plain: about)
    line.add(plain: verdict)
    line.add(plain: "")
    return String(decoding: line.bytes, as: UTF8.self)
  }

  /// What stands behind `mailto:` (RFC 6068).
  var address: String {
    "\(Self.encoded(to.address, besides: "@"))?subject=\(Self.encoded("Rapport: \(id) \(about) \(verdict)"))"
      + "&body=\(Self.encoded(line))"
  }

  /// Every byte but letters, digits and what an address may hold as it is, by its number.
  static func encoded(_ text: String, besides others: String = "") -> String {
    let plain = Set("-._~\(others)".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(byte)
      case _ where plain.contains(byte): bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
