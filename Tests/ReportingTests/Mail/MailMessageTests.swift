import Foundation
import Intake
import Testing

@testable import Reporting

@Suite("A letter is written by one writer, and no value starts a header line")
struct MailMessageTests {
  private static func plain(
    from: Mailbox? = nil, subject: String = "Rapport failed", text: String = "no new report\n"
  ) throws -> MailMessage {
    var message = MailMessage(
      from: from, to: [try Mailbox("Dana Über <d@example.com>")], subject: subject,
      day: SampleReport.asOf, text: text)
    message.secondOfDay = 3 * 3600 + 1
    message.id = "1.2@rapport.invalid"
    return message
  }

  @Test("A plain message is a whole one")
  func plain() throws {
    let message = try Self.plain(
      from: try Mailbox("r@example.com"), text: "no new report = bad\n.\nü \n")
    #expect(
      Fixture.text(message.written.bytes) == """
        From: r@example.com\r
        To: =?UTF-8?Q?Dana_=C3=9Cber?= <d@example.com>\r
        Subject: Rapport failed\r
        Date: Tue, 30 Jun 2026 03:00:01 +0000\r
        Message-ID: <1.2@rapport.invalid>\r
        MIME-Version: 1.0\r
        Auto-Submitted: auto-generated\r
        Content-Type: text/plain; charset=utf-8\r
        Content-Transfer-Encoding: quoted-printable\r
        \r
        no new report =3D bad\r
        =2E\r
        =C3=BC=20\r

        """)
  }

  @Test("Without a sender there is no From line, and nothing else is different")
  func senderless() throws {
    let written = try Self.plain().written
    #expect(
      Fixture.text(written.addresses) == "To: =?UTF-8?Q?Dana_=C3=9Cber?= <d@example.com>\r\n")
    let from = try Mailbox("r@example.com")
    let sent = try Self.plain(from: from).written
    #expect(sent.content == written.content)
  }

  @Test("A letter that is sent to others later is new address lines before the content it has")
  func readdressed() throws {
    let written = try Self.plain(from: try Mailbox("r@example.com")).written
    #expect(written.bytes == written.addresses + written.content)
    let others = MailMessage.addressLines(
      from: nil, to: [try Mailbox("x@example.com"), try Mailbox("Lee, Ann <y@example.com>")])
    #expect(Fixture.text(others) == "To: x@example.com, \"Lee, Ann\" <y@example.com>\r\n")
    let mail = try Mail(Fixture.text(others + written.content))
    #expect(mail.headers.filter { $0.name == "To" }.count == 1)
    #expect(mail.parts.map(\.body) == ["no new report\n"])
  }

  @Test(
    "A line end in a value is none in the header",
    arguments: [
      "x\r\nBcc: thief@example.com", "x\nBcc: thief@example.com", "x\u{2028}Bcc: t",
      "x\u{85}Bcc: t", "x\0Bcc: t",
    ])
  func injection(value: String) throws {
    let message = Fixture.text(try Self.plain(subject: value).written.bytes)
    #expect(
      try Mail(message).headers.map(\.name) == [
        "To", "Subject", "Date", "Message-ID", "MIME-Version", "Auto-Submitted", "Content-Type",
        "Content-Transfer-Encoding",
      ])
    #expect(!message.contains("\0"))
  }

  @Test("A long subject is folded into encoded words that fit, and comes back whole")
  func folded() throws {
    let subject = String(repeating: "größer ", count: 40) + "end"
    let message = Fixture.text(try Self.plain(subject: subject).written.bytes)
    let head = message.components(separatedBy: "\r\n\r\n")[0]
    #expect(head.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 78 })
    #expect(head.matches(of: /=\?UTF-8\?Q\?[^?]*\?=/).allSatisfy { $0.output.utf8.count <= 75 })
    #expect(try Mail(message).subject == subject)
  }
}
