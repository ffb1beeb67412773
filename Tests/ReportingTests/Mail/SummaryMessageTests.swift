import Assessment
import Foundation
import Intake
import Relationships
import Templating
import Testing

@testable import Reporting

/// The mail is read back by a small reader of our own, which knows no more than the RFCs.
@Suite("The mail as a message")
struct SummaryMessageTests {
  static func message(_ input: ReportInput = Specimen.input) throws -> String {
    let model = ReportModel(input, wording: Specimen.wording)
    return Fixture.text(try SummaryMessage(templates: PageTests.templates).bytes(of: model))
  }

  @Test("Lines end in CRLF, are ASCII and short enough, wherever they come from")
  func lines() throws {
    for value in HostileTests.values + [
      "Zoë Ångström-Łukasiewicz und Söhne Gesellschaft", "合同会社さくら",
    ] {
      var input = HostileTests.model(value).input
      input.owner = value
      input.mail = MailEnvelope(
        from: "\(value) <a@b.example>", to: ["\(value) <c@d.example>", value, "x@y.example"])
      let message = try Self.message(input)
      #expect(message.utf8.allSatisfy { $0 < 0x80 })
      let bare = message.replacingOccurrences(of: "\r\n", with: "")
      #expect(!bare.utf8.contains { $0 == 0x0A || $0 == 0x0D })
      let lines = message.components(separatedBy: "\r\n")
      #expect(lines.allSatisfy { $0.utf8.count <= 78 })
      let mail = try Mail(message)
      #expect(
        mail.headers.map(\.name) == [
          "From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Auto-Submitted",
          "Content-Type",
        ], "\(value.prefix(40))")
      #expect(mail.parts.map(\.type) == ["text/plain", "text/html"])
    }
  }

  @Test("Its parts are summary.txt and summary.html")
  func parts() throws {
    let mail = try Mail(try Self.message())
    let text = try SummaryText(templates: PageTests.templates).bytes(of: Specimen.model)
    let html = try SummaryHTML(templates: PageTests.templates).bytes(of: Specimen.model)
    #expect(mail.parts.map(\.body) == [Fixture.text(text), Fixture.text(html)])
  }

  @Test("The subject carries the numbers, and nothing of it is lost in encoding")
  func subject() throws {
    #expect(SummaryMessage.subject(Specimen.model) == "Rapport: 3 neglected (+1, −1) of 8")
    #expect(try Mail(try Self.message()).subject == "Rapport: 3 neglected (+1, −1) of 8")
    var input = Specimen.input
    input.owner =
      "Łukasz \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} " + String(repeating: "é", count: 80)
    let subject = SummaryMessage.subject(ReportModel(input))
    #expect(subject.hasPrefix("Rapport for Łukasz"))
    #expect(try Mail(try Self.message(input)).subject == subject)
  }

  @Test("Without a verdict the subject is no good news")
  func noVerdict() {
    func subject(_ input: ReportInput) -> String { SummaryMessage.subject(ReportModel(input)) }
    #expect(subject(Fixture.input([], [])) == "Rapport: nothing could be judged")
    #expect(
      subject(
        Fixture.input(
          [Relationship(id: "A", name: "A")], [Fixture.result(0) { $0.isUnknown = true }]))
        == "Rapport: 0 neglected and 1 unknown of 1")
  }

  @Test("Date, Message-ID and boundary follow from the content alone")
  func identity() throws {
    let first = try Self.message()
    #expect(try Self.message() == first)
    #expect(first.contains("\r\nDate: Tue, 30 Jun 2026 06:00:00 +0000\r\n"))
    var input = Specimen.input
    input.company = "Another"
    let other = try Mail(try Self.message(input))
    #expect(other.value("Message-ID") != (try Mail(first).value("Message-ID")))
  }

  @Test(
    "Addresses come as the configuration writes them, or not at all",
    arguments: [
      ("ann@example.com", "", "ann@example.com"),
      ("Ann Lee <ann@example.com>", "Ann Lee", "ann@example.com"),
      ("\"Lee, Ann\" <ann@example.com>", "Lee, Ann", "ann@example.com"),
      ("Zoë <z@example.com> ", "Zoë", "z@example.com"),
    ])
  func addresses(text: String, name: String, address: String) throws {
    let mailbox = try #require(Mailbox(text))
    #expect(mailbox.name == name)
    #expect(mailbox.address == address)
  }

  @Test(
    "What is no address is refused",
    arguments: [
      "", "ann", "ann@", "@example.com", "a b@example.com", "a@b@c", "a@b.example\r\nBcc: x@y.z",
      "Ann <ann@example.com", "Ann <ann@example.com> x", "ann@exämple.com",
      "a@b.example, c@d.example",
    ])
  func refused(text: String) { #expect(Mailbox(text) == nil) }

  @Test(
    "Quoted-printable keeps to 76 characters and loses nothing",
    arguments: [
      "", "plain", "ends in a blank ", "tab\t", "=3D", "From here", ".", "a\n\nb\n",
      String(repeating: "x", count: 76), String(repeating: "x", count: 77),
      String(repeating: "é", count: 99), String(repeating: "👩‍👩‍👧‍👦", count: 9),
      String(repeating: "a ", count: 60),
    ])
  func quotedPrintable(text: String) {
    let encoded = QuotedPrintable.encode(text)
    for line in encoded.components(separatedBy: "\r\n") {
      #expect(line.utf8.count <= 76)
      #expect(!line.hasSuffix(" ") && !line.hasSuffix("\t"))
    }
    #expect(
      Mail.decodeQuotedPrintable(encoded) == text.replacingOccurrences(of: "\n", with: "\r\n"))
  }
}

/// A message read back.
struct Mail {
  var headers: [(name: String, value: String)] = []
  var parts: [(type: String, body: String)] = []

  init(_ message: String) throws {
    let whole = try #require(message.range(of: "\r\n\r\n"))
    headers = Self.headers(String(message[..<whole.lowerBound]))
    let type = try #require(value("Content-Type"))
    let open = try #require(type.range(of: "boundary=\""))
    let boundary = String(type[open.upperBound...].prefix { $0 != "\"" })
    let pieces = String(message[whole.upperBound...]).components(separatedBy: "--\(boundary)")
    try #require(pieces.count == 4 && pieces[0].isEmpty && pieces[3] == "--\r\n")
    parts = try pieces[1...2].map { piece in
      let end = try #require(piece.range(of: "\r\n\r\n"))
      let headers = Self.headers(String(piece[..<end.lowerBound].dropFirst()))
      let type = try #require(headers.first { $0.name == "Content-Type" }?.value)
      // The line end before the boundary belongs to the boundary, but for our bodies ending in one.
      let body = Self.decodeQuotedPrintable(String(piece[end.upperBound...]))
      return (
        String(type.prefix { $0 != ";" }), body.replacingOccurrences(of: "\r\n", with: "\n")
      )
    }
  }

  func value(_ name: String) -> String? { headers.first { $0.name == name }?.value }
  var subject: String? { value("Subject").map(Self.decodeWords) }

  static func headers(_ text: String) -> [(name: String, value: String)] {
    text.replacingOccurrences(of: "\r\n ", with: " ").components(separatedBy: "\r\n")
      .filter { !$0.isEmpty }
      .map { line in
        let colon = line.firstIndex(of: ":") ?? line.endIndex
        return (
          String(line[..<colon]),
          line[colon...].dropFirst().trimmingCharacters(in: .whitespaces)
        )
      }
  }

  static func decodeQuotedPrintable(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.replacingOccurrences(of: "=\r\n", with: "").utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "="), rest.count >= 2 {
        bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func decodeWords(_ text: String) -> String {
    var result = ""
    var wasEncoded = false
    for (i, word) in text.components(separatedBy: " ").enumerated() {
      let isEncoded = word.hasPrefix("=?UTF-8?Q?") && word.hasSuffix("?=")
      if i > 0, !(isEncoded && wasEncoded) { result += " " }
      result +=
        isEncoded
        ? decodeQuotedPrintable(
          word.dropFirst(10).dropLast(2).replacingOccurrences(of: "_", with: " ")) : word
      wasEncoded = isEncoded
    }
    return result
  }
}
