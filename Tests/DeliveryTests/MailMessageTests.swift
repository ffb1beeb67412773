import Foundation
import Testing

@testable import Delivery

@Suite("Mail is addressed here, and no value starts a header line")
struct MailMessageTests {
  private func text(_ message: MailMessage) -> String {
    String(decoding: message.bytes, as: UTF8.self)
  }

  @Test func `a composed message gets its addresses and keeps the rest`() {
    let composed = """
      From: nobody@example.com\r
      TO: a@example.com,\r
       b@example.com\r
      Subject: 12 neglected\r
       of 240\r
      bcc: c@example.com\r
      MIME-Version: 1.0\r
      \r
      To: this is the body\r

      """
    let message = MailMessage(
      composed: Array(composed.utf8),
      .init(from: "Rapport <r@example.com>", to: ["x@example.com", "y@example.com"]))
    #expect(
      text(message) == """
        From: Rapport <r@example.com>\r
        To: x@example.com,\r
         y@example.com\r
        Subject: 12 neglected\r
         of 240\r
        MIME-Version: 1.0\r
        \r
        To: this is the body\r

        """)
  }

  @Test func `without a sender of our own the message keeps its own`() {
    let message = MailMessage(
      composed: Array("From: a@example.com\n\nbody\n".utf8), .init(from: nil, to: []))
    #expect(text(message) == "From: a@example.com\n\nbody\n")
  }

  @Test func `a placeholder for a sender is left to the mailer`() {
    for from in ["Rapport <rapport@example.invalid>", "rapport@example.invalid"] {
      let message = MailMessage(
        composed: Array("From: \(from)\r\nSubject: s\r\n\r\nb\r\n".utf8),
        .init(from: nil, to: ["a@example.com"]))
      #expect(text(message) == "To: a@example.com\r\nSubject: s\r\n\r\nb\r\n")
    }
  }

  @Test func `a plain message is a whole one`() {
    let message = MailMessage(
      .init(from: "r@example.com", to: ["Dana Über <d@example.com>"]),
      subject: "Rapport failed", text: "no new report = bad\n.\nü \n",
      date: "Tue, 30 Jun 2026 03:00:01 +0000", id: "1.2")
    #expect(
      text(message) == """
        From: r@example.com\r
        To: =?utf-8?B?RGFuYSDDnGJlcg==?= <d@example.com>\r
        Subject: Rapport failed\r
        Date: Tue, 30 Jun 2026 03:00:01 +0000\r
        Message-ID: <1.2@rapport.invalid>\r
        Auto-Submitted: auto-generated\r
        MIME-Version: 1.0\r
        Content-Type: text/plain; charset=utf-8\r
        Content-Transfer-Encoding: quoted-printable\r
        \r
        no new report =3D bad\r
        =2E\r
        =C3=BC=20\r

        """)
  }

  @Test(arguments: [
    "x\r\nBcc: thief@example.com", "x\nBcc: thief@example.com", "x\u{2028}Bcc: t", "x\u{85}Bcc: t",
    "x\0Bcc: t",
  ])
  func `a line end in a value is none in the header`(_ value: String) {
    let message = MailMessage(
      .init(from: value, to: [value]), subject: value, text: "", date: value, id: "1")
    let head = text(message).split(separator: "\r\n\r\n")[0]
    #expect(!head.split(separator: "\r\n").contains { $0.lowercased().hasPrefix("bcc") })
    #expect(!text(message).contains("\0"))
    #expect(
      head.utf8.split(separator: 10).allSatisfy {
        $0.last == 13 || $0 == head.utf8.split(separator: 10).last
      })
  }

  @Test func `long subjects are folded into encoded words that fit`() {
    let subject = String(repeating: "größer ", count: 40)
    let message = MailMessage(
      .init(from: nil, to: ["a@example.com"]), subject: subject, text: "", date: "d", id: "1")
    let lines = text(message).split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 90 })
    let words = lines.joined().matches(of: /=\?utf-8\?B\?([A-Za-z0-9+\/=]*)\?=/)
    #expect(words.count > 5)
    #expect(words.allSatisfy { $0.output.0.count <= 75 })
    let decoded = words.map { Data(base64Encoded: String($0.output.1)) ?? Data() }
    #expect(decoded.map { String(decoding: $0, as: UTF8.self) }.joined() == subject)
  }

  @Test(arguments: ["", "plain\n", "=3D literally\n", "ü €\n🙂\n", "tail space \n", ".\n..\n"])
  func `quoted-printable comes back as it was`(_ start: String) throws {
    let text = start + String(repeating: "word and wörd ", count: 30) + "\n"
    let encoded = String(decoding: QuotedPrintable.encode(text), as: UTF8.self)
    let lines = encoded.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    #expect(lines.allSatisfy { !$0.hasSuffix(" ") && !$0.hasPrefix(".") })
    // A reader of its own: joins soft line ends, then decodes.
    var bytes: [UInt8] = []
    var rest = encoded.replacingOccurrences(of: "=\r\n", with: "").utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "=") {
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        bytes.append(try #require(UInt8(digits, radix: 16)))
        rest = rest.dropFirst(2)
      } else if byte != 13 {
        bytes.append(byte)
      }
    }
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }
}
