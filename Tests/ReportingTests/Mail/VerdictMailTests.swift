import Foundation
import Testing

@testable import Reporting

@Suite("Mails that hold a verdict")
struct VerdictMailTests {
  @Test(
    "The line is that of the file, and the address has it back, byte for byte",
    arguments: [
      ("C042", "C042,N4,wrong,"), ("a,b", "\"a,b\",N4,wrong,"),
      ("Ä & \"B\"?#%", "\"Ä & \"\"B\"\"?#%\",N4,wrong,"),
    ])
  func line(id: String, line: String) throws {
    let mail = VerdictMail(
      to: try Mailbox("Boss <boss+v@x.example>"), id: id, about: "N4", verdict: "wrong")
    #expect(mail.line == line)
    #expect(mail.address.hasPrefix("boss%2Bv@x.example?subject=Rapport%3A%20"))
    #expect(mail.address.utf8.allSatisfy { (0x21..<0x7F).contains($0) && $0 != UInt8(ascii: "\"") })
    let body = try #require(mail.address.components(separatedBy: "&body=").last)
    #expect(body.removingPercentEncoding == line)
  }

  @Test("Flags in the mail have links where somebody keeps the file, and none where nobody does")
  func links() throws {
    var input = SampleReport.input
    input.mail.verdictsTo = try Mailbox("keeper@x.example")
    func texts(_ input: ReportInput) throws -> (html: String, text: String) {
      let mail = try SummaryMail(
        ReportModel(input, wording: SampleReport.wording), to: [], templates: PageTests.templates)
      return (Fixture.text(mail.html), Fixture.text(mail.text))
    }
    let asked = try texts(input)
    #expect(
      asked.html.contains(
        "href=\"mailto:keeper@x.example?subject=Rapport%3A%20ALFKI%20N4%20wrong&amp;"))
    #expect(asked.text.contains("Mail keeper@x.example a line such as “ALFKI,N4,wrong,”"))
    input.mail.verdictsTo = nil
    let silent = try texts(input)
    #expect(!silent.html.contains("mailto:") && !silent.text.contains("wrong,"))
  }
}
