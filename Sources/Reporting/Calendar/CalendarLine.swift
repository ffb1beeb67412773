/// Lines of an iCalendar file: texts escaped, folded at 75 octets between characters, CRLF
/// (RFC 5545, 3.1 and 3.3.11).
enum CalendarLine {
  static let octetLimit = 75

  /// - Parameter value: taken as it is; texts go through `escaped` before.
  static func folded(_ name: String, _ value: String) -> String {
    var result = ""
    var octets = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > octetLimit {
        result += "\r\n "
        // The blank counts.
        octets = 1
      }
      result.unicodeScalars.append(scalar)
      octets += width
    }
    return result + "\r\n"
  }

  /// `\n` in a text is the one line end there may be.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "\n": result += "\\n"
      case let control where control.value < 0x20 || control.value == 0x7F: break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
