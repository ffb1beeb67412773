import Assessment
import Foundation
import Intake
import Relationships
import Templating
import Testing

@testable import Reporting

/// The mail is read back by a small reader of our own, which knows no more than the RFCs.
@Suite("The mail as a message")
struct SummaryMailTests {
  static func message(_ input: ReportInput = SampleReport.input, to: [Mailbox] = []) throws
    -> String
  {
    let model = ReportModel(input, wording: SampleReport.wording)
    let mail = try SummaryMail(model, to: to, templates: PageTests.templates)
    return Fixture.text(mail.message.bytes)
  }

  @Test("Lines end in CRLF, are ASCII and short enough, wherever they come from")
  func lines() throws {
    for value in HostileTests.values + [
      "Zoë Ångström-Łukasiewicz und Söhne Gesellschaft", "合同会社さくら",
    ] {
      var input = HostileTests.model(value).input
      input.owner = value
      input.mail.from = try? Mailbox("\(value) <a@b.example>")
      let to = ["\(value) <c@d.example>", value, "x@y.example"].compactMap { try? Mailbox($0) }
      let message = try Self.message(input, to: to)
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
    let files = try SummaryMail(SampleReport.model, to: [], templates: PageTests.templates).files
    #expect(files.map(\.name) == ["summary.html", "summary.txt", "summary.eml"])
    let mail = try Mail(Fixture.text(files[2].bytes))
    let text = try SummaryText(templates: PageTests.templates).bytes(of: SampleReport.model)
    let html = try SummaryHTML(templates: PageTests.templates).bytes(of: SampleReport.model)
    #expect(files.prefix(2).map(\.bytes) == [html, text])
    #expect(mail.parts.map(\.body) == [Fixture.text(text), Fixture.text(html)])
  }

  @Test("A button leads to the report where the configuration says where that can be opened")
  func button() throws {
    var input = SampleReport.input
    func parts() throws -> [String] { try Mail(try Self.message(input)).parts.map(\.body) }
    input.mail.reportURL = nil
    for part in try parts() { #expect(!part.contains("Open the full report")) }
    input.mail.reportURL = "https://intranet.example/rapport?x=1&y=2"
    #expect(
      try parts()[0].contains("Open the full report: https://intranet.example/rapport?x=1&y=2\n"))
    #expect(try parts()[1].contains("<a href=\"https://intranet.example/rapport?x=1&amp;y=2\""))
  }

  @Test("It goes to whom the caller says, from whom the configuration says; else to placeholders")
  func addressed() throws {
    var input = SampleReport.input
    #expect(
      try Self.message(input).hasPrefix(
        "From: Rapport <rapport@example.invalid>\r\nTo: reader@example.invalid\r\nSubject: "))
    input.mail.from = try Mailbox("r@example.com")
    let message = try Self.message(input, to: [Mailbox("Zoë <z@example.com>"), Mailbox("root")])
    #expect(
      message.hasPrefix("From: r@example.com\r\nTo: =?UTF-8?Q?Zo=C3=AB?= <z@example.com>\r\n")
    )
    #expect(message.contains("@example.com>\r\nMIME-Version: 1.0\r\n"))
    // Known on this machine only: for the mailer, not for a file.
    input.mail.from = try Mailbox("root")
    #expect(
      try Self.message(input, to: [Mailbox("root")]).hasPrefix(
        "From: Rapport <rapport@example.invalid>\r\nTo: reader@example.invalid\r\nSubject: "))
  }

  @Test("The subject carries the numbers, and nothing of it is lost in encoding")
  func subject() throws {
    #expect(SummaryMail.subject(SampleReport.model) == "Rapport: 3 neglected (+1, −1) of 10")
    #expect(try Mail(try Self.message()).subject == "Rapport: 3 neglected (+1, −1) of 10")
    var input = SampleReport.input
    input.owner =
      "Łukasz \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} " + String(repeating: "é", count: 80)
    let subject = SummaryMail.subject(ReportModel(input))
    #expect(subject.hasPrefix("Rapport for Łukasz"))
    #expect(try Mail(try Self.message(input)).subject == subject)
  }

  @Test("Without a verdict the subject is no good news")
  func noVerdict() {
    func subject(_ input: ReportInput) -> String { SummaryMail.subject(ReportModel(input)) }
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
    var input = SampleReport.input
    input.company = "Another"
    let other = try Mail(try Self.message(input))
    #expect(other.value("Message-ID") != (try Mail(first).value("Message-ID")))
  }
}
