package import Basics

/// A letter: who writes to whom, of what, in plain text and, where it is for show, in HTML as well.
///
/// Every mail of Rapport is one: the summary, which is also the file `summary.eml`, each owner's,
/// and the word that a run has failed. Nothing that it writes is ever read back; whoever sends it
/// later to other addresses writes new address lines before its content (`addressLines`,
/// `Written`).
package struct MailMessage: Sendable {
  /// Nil for a sender that the mailer puts in.
  package var from: Mailbox?
  package var to: [Mailbox]
  package var subject: String
  package var day: Day
  /// UTC; a report's is six in the morning, which makes it the same bytes whenever it is written.
  package var secondOfDay = 6 * 3600
  /// What makes the message one of its own: `local@domain`, for its Message-ID. Nil to follow from
  /// what is written.
  package var id: String?
  /// RFC 5646, of both bodies.
  package var language: String?
  package var text: String
  package var html: String?

  package init(from: Mailbox?, to: [Mailbox], subject: String, day: Day, text: String) {
    self.from = from
    self.to = to
    self.subject = subject
    self.day = day
    self.text = text
  }

  /// A message as it goes over the wire, with CRLF line ends and nothing but ASCII (RFC 5322).
  package struct Written: Sendable {
    /// The From and To lines, which stand first.
    package var addresses: [UInt8]
    /// All that follows them.
    package var content: [UInt8]

    package var bytes: [UInt8] { addresses + content }
  }

  package var written: Written {
    let text = Self.part(QuotedPrintable.encode(self.text))
    let html = self.html.map { Self.part(QuotedPrintable.encode($0)) }
    let digest = ContentName.hexadecimal(
      [
        sender.address, to.map(\.address).joined(separator: " "), subject, day.description, text,
      ] + [html].compactMap(\.self))
    let id = id ?? "\(day).\(digest.prefix(16))@\(sender.address.split(separator: "@").last ?? "")"
    var head = MailHeader("Subject")
    head.add(words: subject)
    var lines = [
      head.text, "Date: \(date)", MailHeader("Message-ID", token: "<\(id)>").text,
      "MIME-Version: 1.0",
      // No out-of-office note shall answer a machine (RFC 3834).
      "Auto-Submitted: auto-generated",
    ]
    guard let html else {
      lines += partHead("text/plain")
      return Written(
        addresses: Self.addressLines(from: from, to: to), content: Self.bytes(lines, "\r\n", text))
    }
    // "=_" stands in no quoted-printable text, so no part can hold the boundary.
    let boundary = "=_rapport_\(digest)"
    var type = MailHeader("Content-Type", token: "multipart/alternative;")
    type.add(token: "boundary=\"\(boundary)\"")
    lines.append(type.text)
    var body = "\r\n"
    for (type, part) in [("text/plain", text), ("text/html", html)] {
      body += "--\(boundary)\r\n\(partHead(type).joined(separator: "\r\n"))\r\n\r\n\(part)"
    }
    return Written(
      addresses: Self.addressLines(from: from, to: to),
      content: Self.bytes(lines, body, "--\(boundary)--\r\n"))
  }

  /// The lines that say from whom a mail comes and to whom it goes.
  ///
  /// - Parameter from: nil for no such line.
  package static func addressLines(from: Mailbox?, to: [Mailbox]) -> [UInt8] {
    var lines: [String] = []
    if let from { lines.append(header("From", [from])) }
    lines.append(header("To", to))
    return bytes(lines)
  }

  private static func header(_ name: String, _ mailboxes: [Mailbox]) -> String {
    var header = MailHeader(name)
    for (i, mailbox) in mailboxes.enumerated() {
      let comma = i == mailboxes.count - 1 ? "" : ","
      if mailbox.name.isEmpty {
        header.add(token: mailbox.address + comma)
      } else {
        header.add(phrase: mailbox.name)
        header.add(token: "<\(mailbox.address)>\(comma)")
      }
    }
    return header.text
  }

  private func partHead(_ type: String) -> [String] {
    var lines = [
      "Content-Type: \(type); charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
    ]
    if let language { lines.append("Content-Language: \(language)") }
    return lines
  }

  /// A part ends with its last line.
  private static func part(_ encoded: String) -> String {
    encoded.hasSuffix("\r\n") ? encoded : encoded + "\r\n"
  }

  private static func bytes(_ lines: [String], _ rest: String...) -> [UInt8] {
    Array((lines.map { $0 + "\r\n" } + rest).joined().utf8)
  }

  private var sender: Mailbox { from ?? .placeholderSender }

  /// RFC 5322; English whatever the report's language.
  private var date: String {
    let (year, month, dayOfMonth) = day.components
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(weekdays[day.weekday - 1]), \(dayOfMonth) \(months[month - 1]) \(year) "
      + "\(two(secondOfDay / 3600)):\(two(secondOfDay / 60 % 60)):\(two(secondOfDay % 60)) +0000"
  }
}
