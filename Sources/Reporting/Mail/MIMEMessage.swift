import Basics
import Intake

/// A complete mail of two parts, text first: what a mail program sends as it is.
///
/// Date, Message-ID and boundary follow from the content, so the same report is the same bytes.
struct MIMEMessage {
  var from: Mailbox
  var to: [Mailbox]
  var subject: String
  /// The as-of day; the mail says six in the morning, UTC.
  var day: Day
  var language: String
  var text: String
  var html: String

  /// With CRLF line ends.
  var encoded: String {
    let text = QuotedPrintable.encode(self.text)
    let html = QuotedPrintable.encode(self.html)
    let digest = ContentName.hexadecimal([
      from.address, to.map(\.address).joined(separator: " "), subject, day.description, text, html,
    ])
    // "=_" stands in no quoted-printable text, so no part can hold the boundary.
    let boundary = "=_rapport_\(digest)"
    var result = headers(digest: digest, boundary: boundary).joined(separator: "\r\n")
    result += "\r\n\r\n"
    for (type, body) in [("text/plain", text), ("text/html", html)] {
      result += "--\(boundary)\r\n"
      result += "Content-Type: \(type); charset=utf-8\r\n"
      result += "Content-Transfer-Encoding: quoted-printable\r\n"
      result += "Content-Language: \(language)\r\n\r\n"
      result += body
      result += body.hasSuffix("\r\n") ? "" : "\r\n"
    }
    return result + "--\(boundary)--\r\n"
  }

  private func headers(digest: String, boundary: String) -> [String] {
    var subject = MailHeader("Subject")
    subject.add(words: self.subject)
    var recipients = MailHeader("To")
    for (i, mailbox) in to.enumerated() {
      add(mailbox, to: &recipients, isLast: i == to.count - 1)
    }
    var sender = MailHeader("From")
    add(from, to: &sender, isLast: true)
    var identity = MailHeader("Message-ID")
    let domain = from.address.split(separator: "@").last.map(String.init) ?? "example.invalid"
    identity.add(token: "<\(day).\(digest.prefix(16))@\(domain)>")
    var type = MailHeader("Content-Type")
    type.add(token: "multipart/alternative;")
    type.add(token: "boundary=\"\(boundary)\"")
    return [
      sender.text, recipients.text, subject.text, "Date: \(date)", identity.text,
      "MIME-Version: 1.0", "Auto-Submitted: auto-generated", type.text,
    ]
  }

  private func add(_ mailbox: Mailbox, to header: inout MailHeader, isLast: Bool) {
    let comma = isLast ? "" : ","
    if mailbox.name.isEmpty {
      header.add(token: mailbox.address + comma)
    } else {
      header.add(phrase: mailbox.name)
      header.add(token: "<\(mailbox.address)>\(comma)")
    }
  }

  /// RFC 5322; English whatever the report's language.
  private var date: String {
    let (year, month, dayOfMonth) = day.components
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return "\(weekdays[day.weekday - 1]), \(dayOfMonth) \(months[month - 1]) \(year)"
      + " 06:00:00 +0000"
  }
}
